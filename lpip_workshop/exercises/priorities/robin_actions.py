"""What a facilitator can do while ideas are gathered in silence and in turn. Each verb is one undoable change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from sqlmodel import Session

from lpip_workshop.app.rounds import rounds
from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.core.timer import MORE, Timer, given_more, held_or_not
from lpip_workshop.core.words import T, Text
from lpip_workshop.exercises.priorities.actions import add_option, refuse_under_way, scope_of
from lpip_workshop.exercises.priorities.robin import (
    LONGEST,
    MOST_TABLES,
    Gathering,
    Robin,
    as_setting,
    in_silence,
    in_turn,
    moved_on,
)
from lpip_workshop.exercises.priorities.robin_library import gathering
from lpip_workshop.exercises.priorities.robin_words import speaker_words
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store


def plan(store: Store, activity_id: str, gesture: str = "", **values: object) -> None:
    """Set the `minutes` of silence, `by` whom the turns go, or the number of `tables`; raises BadInput."""

    def planned(now: Gathering, _votes: int) -> Robin:
        robin = replace(now.robin, **values)  # pyright: ignore[reportArgumentType]
        if not (1 <= robin.minutes <= LONGEST and 1 <= robin.tables <= MOST_TABLES):
            raise BadInput(T("That is no length and no number of tables."), T("Use up to an hour and up to 40 tables."))
        return robin

    _change(store, activity_id, T("Plan the gathering"), planned, gesture)


def begin_silence(store: Store, activity_id: str, now: datetime) -> None:
    """Let everybody write in silence from now; raises Refused while a round is under way."""
    _begin(store, activity_id, T("Write in silence"), lambda held, votes: in_silence(held.robin, now, votes))


def begin_turns(store: Store, activity_id: str) -> None:
    """Go round, each saying one idea; raises Refused where nobody is there, or while a round is under way."""

    def begin(held: Gathering, votes: int) -> Robin:
        if not held.speakers:
            raise Refused(T("Nobody is registered yet."), T("Add the people in the room first."))
        return in_turn(held.robin, held.speakers, votes)

    _begin(store, activity_id, T("Go round for ideas"), begin)


def say_idea(store: Store, activity_id: str, text: str) -> str:
    """Put down what the speaker says and give the next one the turn; return the option's id. Raises as `add_option`."""
    label = T("Idea of {speaker}", speaker=_speaker(store, activity_id))
    with store.together(label, scope=scope_of(store, activity_id)):
        option_id = add_option(store, activity_id, text)
        _change(store, activity_id, label, lambda held, _votes: _moved(held, passes=False))
    return option_id


def pass_on(store: Store, activity_id: str) -> None:
    """Let the speaker pass; once all have passed in a row it is over."""
    label = T("{speaker} passes", speaker=_speaker(store, activity_id))
    _change(store, activity_id, label, lambda held, _votes: _moved(held, passes=True))


def give_turn(store: Store, activity_id: str, speaker: str) -> None:
    """Let somebody speak out of turn; it goes on from there."""

    def give(held: Gathering, _votes: int) -> Robin:
        return replace(held.robin, speaker=speaker) if held.robin.phase == "taking" else held.robin

    _change(store, activity_id, T("Change whose turn it is"), give)


def end_turns(store: Store, activity_id: str) -> None:
    """End the silence or the turns before everybody has passed."""
    _change(
        store, activity_id, T("End the gathering"), lambda held, _votes: replace(held.robin, phase="over", speaker="")
    )


def give_more(store: Store, activity_id: str, now: datetime, seconds: int = MORE) -> None:
    """Give the silent writing more time."""
    _time(
        store,
        activity_id,
        T("Give more time"),
        lambda timer: given_more(timer, seconds, now),
    )


def pause(store: Store, activity_id: str, now: datetime) -> None:
    """Hold the time of the silent writing, or let it go on."""
    _time(store, activity_id, T("Pause or go on"), lambda timer: held_or_not(timer, now))


def _time(store: Store, activity_id: str, label: Text, after: Callable[[Timer], Timer]) -> None:
    def change(held: Gathering, _votes: int) -> Robin:
        return replace(held.robin, timer=after(held.robin.timer)) if held.robin.phase == "silent" else held.robin

    _change(store, activity_id, label, change)


def _moved(held: Gathering, *, passes: bool) -> Robin:
    if held.robin.phase != "taking" or not held.active:
        raise Refused(T("It is nobody’s turn."), T("Go round for ideas first."))
    return moved_on(held.robin, held.speakers, passes=passes)


def _speaker(store: Store, activity_id: str) -> Text:
    """Return whose turn it is, by table or code: a name in the history would outlive the person’s wish."""
    with store.read() as session:
        return speaker_words(gathering(session, activity_id).robin.speaker, {})


def _begin(store: Store, activity_id: str, label: Text, after: Callable[[Gathering, int], Robin]) -> None:
    with store.read() as session:
        refuse_under_way(session, activity_id)
    _change(store, activity_id, label, after)


def _change(
    store: Store, activity_id: str, label: Text, after: Callable[[Gathering, int], Robin], gesture: str = ""
) -> None:
    def change(session: Session) -> None:
        activity = the(session, Activity, activity_id)
        robin = after(gathering(session, activity_id), len(rounds(session, activity_id)))
        activity.settings = {**activity.settings, **as_setting(robin)}
        session.add(activity)

    store.run(label, change, scope=scope_of(store, activity_id), gesture=gesture)
