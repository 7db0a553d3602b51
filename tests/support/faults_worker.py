"""A facilitator's day as a process that will be killed: each change is told on standard output once it is saved.

It opens the library when it is given a line, so that the next process can load while this one works.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from lpip_workshop.app import rounds
from lpip_workshop.app.agenda import start_activity
from lpip_workshop.app.editing import set_fields
from lpip_workshop.app.library import open_store
from lpip_workshop.app.people import add_person
from lpip_workshop.app.queries import agenda, participants
from lpip_workshop.app.stage import OnStage, put_on_stage
from lpip_workshop.core.words import T
from lpip_workshop.storage.domain import Activity, Participant, Workshop
from lpip_workshop.storage.rows import first
from lpip_workshop.storage.store import Store


def told(*words: object) -> None:
    """Acknowledge a change."""
    print(*words, flush=True)


def work(store: Store, start: int, chance: random.Random) -> None:
    """Make changes without end, each of them named by a number of its own."""
    with store.read() as session:
        workshop = first(session, Workshop)
        assert workshop is not None
        activities = agenda(session, workshop.id)
    deeds: list[Callable[[Store, str, Activity, int], str]] = [_register, _rename, _answer, _retitle, _show, _begin]
    for number in range(start, start + 1000):
        deed = chance.choices(deeds, weights=[2, 4, 6, 2, 1, 1])[0]
        told(number, deed.__name__, deed(store, workshop.id, activities[-1], number))


def _register(store: Store, workshop_id: str, _activity: Activity, number: int) -> str:
    add_person(store, workshop_id, sector="community", name=f"Person {number}", code=f"P{number}")
    return f"P{number}"


def _rename(store: Store, workshop_id: str, _activity: Activity, number: int) -> str:
    with store.read() as session:
        person = participants(session, workshop_id)[0]
    set_fields(store, Participant, person.id, scope=workshop_id, gesture=f"typing {number // 3}", name=f"Name {number}")
    return f"Name {number}"


def _answer(store: Store, _workshop_id: str, activity: Activity, number: int) -> str:
    with store.read() as session:
        held = rounds.current_round(session, activity.id)
    if held is not None and held.state == "closed":
        rounds.reveal_round(store, held.id)
        return f"revealed {held.number}"
    if held is None or held.state == "revealed":
        rounds.open_round(store, activity.id, {"opened": number})
        return f"opened {number}"
    if held.answered >= 12:
        rounds.close_round(store, held.id)
        return f"closed {held.number}"
    rounds.enter_ballot(store, held.id, {"answer": number})
    return f"answer {number}"


def _retitle(store: Store, workshop_id: str, activity: Activity, number: int) -> str:
    held = {"number": number, "nested": [{"number": number}]}
    set_fields(store, Activity, activity.id, scope=workshop_id, settings=held)
    return str(number)


def _show(store: Store, workshop_id: str, activity: Activity, number: int) -> str:
    put_on_stage(store, workshop_id, OnStage("live", activity.id, number))
    return str(number)


def _begin(store: Store, workshop_id: str, activity: Activity, number: int) -> str:
    moment = datetime(2026, 11, 12, 13, 0).astimezone() + timedelta(seconds=number)
    with store.together(T("Begin again"), scope=workshop_id):
        set_fields(store, Activity, activity.id, scope=workshop_id, started="")
        start_activity(store, workshop_id, activity.id, moment)
    return moment.isoformat(timespec="seconds")


if __name__ == "__main__":
    sys.stdin.readline()
    work(open_store(Path(sys.argv[1])), int(sys.argv[2]), random.Random(int(sys.argv[3])))
