"""What a facilitator can do with the round and the time that is counted. Each verb is one undoable change.

Undo takes a step on the clock back, too: as time is computed from its beginning, a turn that was ended by
mistake goes on as if nothing had happened.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlmodel import Session

from lpip_workshop.app.queries import workshop_of
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.timer import MORE, given_more, held_or_not
from lpip_workshop.core.words import T, Text
from lpip_workshop.exercises.listening.groups import MOST_GROUPS, group_words
from lpip_workshop.exercises.listening.items import (
    TURNS,
    By,
    Clock,
    Form,
    Plan,
    Tally,
    as_settings,
    from_settings,
    gone_on,
)
from lpip_workshop.exercises.listening.library import time_rows
from lpip_workshop.exercises.listening.model import ListeningTime
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store

LONGEST, MOST_TURNS = 3600, 12
_STEPS: dict[str, Text] = {
    "speaking": T("Begin a turn"),
    "back": T("Say back what was heard"),
    "done": T("End the round"),
    "waiting": T("Wait"),
}


def set_form(store: Store, activity_id: str, form: Form) -> None:
    """Listen in pairs, threes or at tables, with as many turns as that takes."""
    plan = _read(store, activity_id)[0]
    _set(store, activity_id, T("Listen in another way"), plan=replace(plan, form=form, turns=TURNS[form]))


def set_plan(store: Store, activity_id: str, *, gesture: str = "", **values: int) -> None:
    """Set `seconds` of a turn, `back` seconds to say back, or the number of `turns`; raises BadInput."""
    plan = replace(_read(store, activity_id)[0], **values)
    if not (10 <= plan.seconds <= LONGEST and 0 <= plan.back <= LONGEST and 1 <= plan.turns <= MOST_TURNS):
        raise BadInput(T("That is no length for a turn."), T("Use up to an hour, and up to twelve turns."))
    _set(store, activity_id, T("Set the turns"), gesture=gesture, plan=plan)


def go_on(store: Store, activity_id: str, now: datetime) -> None:
    """Begin the round, or go on to the next step of it."""
    plan, clock, _tally = _read(store, activity_id)
    after = gone_on(clock, plan, now)
    _set(store, activity_id, _STEPS[after.phase], clock=after)


def give_more(store: Store, activity_id: str, now: datetime, seconds: int = MORE) -> None:
    """Give the turn more time; where it has run out, from now."""
    clock = _read(store, activity_id)[1]
    if clock.running:
        _set(store, activity_id, T("Give more time"), clock=given_more(clock, seconds, now))


def pause(store: Store, activity_id: str, now: datetime) -> None:
    """Hold the time, or let it go on."""
    clock = _read(store, activity_id)[1]
    if clock.running:
        label = T("Pause") if clock.held is None else T("Go on")
        _set(store, activity_id, label, clock=held_or_not(clock, now))


def start_over(store: Store, activity_id: str) -> None:
    """Put the round back to its beginning."""
    _set(store, activity_id, T("Start the round over"), clock=Clock())


def count_by(store: Store, activity_id: str, by: By) -> None:
    """Count the time of tables or of sectors from now on."""
    _set(store, activity_id, T("Count another way"), tally=replace(_read(store, activity_id)[2], by=by))


def count_tables(store: Store, activity_id: str, tables: int) -> None:
    """Say how many tables there are, up to eight."""
    tally = replace(_read(store, activity_id)[2], tables=min(max(tables, 0), MOST_GROUPS))
    _set(store, activity_id, T("Set the number of tables"), tally=tally)


def talk(store: Store, activity_id: str, group: str, now: datetime) -> None:
    """Count the time of a group from now on, and no longer that of the one before; empty, or the same, stops."""
    tally = _read(store, activity_id)[2]
    begins = group if group != tally.talking else ""
    after = replace(tally, talking=begins, since=now.isoformat() if begins else "")
    label = T("Count {group}", group=group_words(begins)) if begins else T("Stop counting")

    def change(session: Session) -> None:
        if tally.talking:
            _add_time(session, activity_id, tally.talking, tally.running(now))
        _put(session, activity_id, tally=after)

    store.run(label, change, scope=_scope(store, activity_id))


def adjust(store: Store, activity_id: str, group: str, seconds: int) -> None:
    """Add seconds to the time of a group, or take some away; it never falls below none."""
    label = T("Correct the time of {group}", group=group_words(group))
    scope = _scope(store, activity_id)
    store.run(label, lambda session: _add_time(session, activity_id, group, seconds), scope=scope)


def keep_times(session: Session, activity_id: str, spoken: tuple[tuple[str, int], ...], tally: Tally) -> None:
    """Within a change, add times read from a table, and count what they count."""
    for group, seconds in spoken:
        _add_time(session, activity_id, group, seconds)
    _put(session, activity_id, tally=tally)


def _add_time(session: Session, activity_id: str, group: str, seconds: int) -> None:
    rows = [row for row in time_rows(session, activity_id) if row.speakers == group]
    row = rows[0] if rows else ListeningTime(activity_id=activity_id, speakers=group)
    row.seconds = max(0, row.seconds + seconds)
    session.add(row)
    session.flush()


def _read(store: Store, activity_id: str) -> tuple[Plan, Clock, Tally]:
    with store.read() as session:
        return from_settings(the(session, Activity, activity_id).settings)


def _set(store: Store, activity_id: str, label: Text, *, gesture: str = "", **parts: Plan | Clock | Tally) -> None:
    scope = _scope(store, activity_id)
    store.run(label, lambda session: _put(session, activity_id, **parts), scope=scope, gesture=gesture)


def _put(session: Session, activity_id: str, **parts: Plan | Clock | Tally) -> None:
    """Give the activity new settings; the same dictionary would not be seen to have changed."""
    activity = the(session, Activity, activity_id)
    kept = dict(zip(("plan", "clock", "tally"), from_settings(activity.settings), strict=True))
    activity.settings = {**activity.settings, **as_settings(**{**kept, **parts})}  # pyright: ignore[reportArgumentType]
    session.add(activity)


def _scope(store: Store, activity_id: str) -> str:
    with store.read() as session:
        return workshop_of(session, activity_id).id
