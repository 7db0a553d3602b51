"""What a facilitator can do with the ledger. Each verb is one undoable change and raises BadInput."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from sqlmodel import Session

from lpip_workshop.app.editing import put_wording, remove, set_fields
from lpip_workshop.app.queries import workshop_of
from lpip_workshop.core.dates import read_day
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import N, Saying, T, Text, short
from lpip_workshop.exercises.promises.items import Promise, Review, State
from lpip_workshop.exercises.promises.library import promises_made, review_of
from lpip_workshop.exercises.promises.lines import read_line
from lpip_workshop.exercises.promises.model import PromiseMade, PromiseReview
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store

_REVIEWED: dict[State, Callable[[str], Text]] = {
    "kept": lambda name: T("Kept: “{name}”", name=name),
    "late": lambda name: T("Late: “{name}”", name=name),
    "let_go": lambda name: T("Let go of “{name}”", name=name),
    "open": lambda name: T("Still open: “{name}”", name=name),
}


def add(store: Store, activity_id: str, typed: str, today: date) -> str:
    """Add the promise of a line `Who; what; by when` and return its id."""
    line = read_line(typed, today)

    def change(session: Session) -> str:
        row = PromiseMade(
            activity_id=activity_id,
            who=line.who,
            what=line.what,
            by_when=line.by_when.isoformat() if line.by_when else "",
            position=_next_position(session, activity_id),
        )
        session.add(row)
        return row.id

    return store.run(T("Add “{name}”", name=short(line.what)), change, scope=_scope(store, activity_id))


def add_all(store: Store, activity_id: str, promises: Sequence[Promise]) -> None:
    """Add promises read from a table, with what was said of them, behind those that are there."""

    def change(session: Session) -> None:
        start = _next_position(session, activity_id)
        for place, promise in enumerate(promises):
            _keep(session, activity_id, promise, start + place)

    label = N("Import one promise", "Import {n} promises", len(promises))
    store.run(label, change, scope=_scope(store, activity_id))


def set_text(store: Store, promise_id: str, field: str, typed: str, *, gesture: str = "", shown: str = "") -> None:
    """Change who promises or what, seen in the language `shown`; raises BadInput for an empty one."""
    if field not in ("who", "what"):
        raise ValueError(field)
    text = " ".join(typed.split())
    if not text:
        raise BadInput(T("A promise needs a name and words."), T("Type something, or remove the promise."))
    _set(store, promise_id, gesture, shown, **{field: text})


def set_by_when(store: Store, promise_id: str, typed: str, today: date, *, gesture: str = "") -> None:
    """Set the day by which it is kept, as people type days; empty for none."""
    _set(store, promise_id, gesture, by_when=read_day(typed, today).isoformat() if typed.strip() else "")


def take_away(store: Store, promise_id: str) -> None:
    """Remove a promise; undo brings it back."""
    with store.read() as session:
        row = the(session, PromiseMade, promise_id)
        scope, name = workshop_of(session, row.activity_id).id, short(row.what)
    remove(store, PromiseMade, promise_id, scope=scope, label=T("Remove “{name}”", name=name))


def review(store: Store, activity_id: str, promise_id: str, state: State) -> None:
    """Say at the workshop of `activity_id` what became of a promise; a reason given there stays."""

    def change(session: Session) -> None:
        row = review_of(session, activity_id, promise_id)
        if row is None:
            row = PromiseReview(activity_id=activity_id, promise_id=promise_id, state=state)
        row.state = state
        session.add(row)

    store.run(_REVIEWED[state](_name(store, promise_id)), change, scope=_scope(store, activity_id))


def say_why(store: Store, activity_id: str, promise_id: str, why: str, *, gesture: str = "") -> None:
    """Note in a few words why; a promise nobody has judged yet is thereby still open."""

    def change(session: Session) -> None:
        row = review_of(session, activity_id, promise_id)
        if row is None:
            row = PromiseReview(activity_id=activity_id, promise_id=promise_id, state="open")
        row.why = " ".join(why.split())
        session.add(row)

    label = T("Say why: “{name}”", name=_name(store, promise_id))
    store.run(label, change, scope=_scope(store, activity_id), gesture=gesture)


def forget_review(store: Store, activity_id: str, promise_id: str) -> None:
    """Take back what this workshop said of a promise, so that it waits again."""

    def change(session: Session) -> None:
        row = review_of(session, activity_id, promise_id)
        if row is not None:
            row.hidden = True
            session.add(row)

    label = T("Look at “{name}” again", name=_name(store, promise_id))
    store.run(label, change, scope=_scope(store, activity_id))


def _set(store: Store, promise_id: str, gesture: str, shown: str = "", **values: Any) -> None:
    with store.read() as session:
        row = the(session, PromiseMade, promise_id)
        scope, label = workshop_of(session, row.activity_id).id, T("Edit “{name}”", name=short(row.what))
    set_fields(store, PromiseMade, promise_id, scope=scope, label=label, gesture=gesture, shown=shown, **values)


def _name(store: Store, promise_id: str) -> str:
    with store.read() as session:
        return short(the(session, PromiseMade, promise_id).what)


def _scope(store: Store, activity_id: str) -> str:
    with store.read() as session:
        return workshop_of(session, activity_id).id


def _next_position(session: Session, activity_id: str) -> float:
    return max((row.position for row in promises_made(session, activity_id)), default=-1.0) + 1.0


def _keep(session: Session, activity_id: str, promise: Promise, position: float) -> None:
    row = PromiseMade(
        activity_id=activity_id,
        who=promise.who,
        what=promise.what.text,
        by_when=promise.by_when.isoformat() if promise.by_when else "",
        earlier=not promise.here,
        made="" if promise.here or promise.day is None else promise.day.isoformat(),
        position=position,
    )
    session.add(row)
    _translate(session, row.id, "what", promise.what)
    if promise.review is not None:
        session.flush()
        _keep_review(session, activity_id, row.id, promise.review)


def _keep_review(session: Session, activity_id: str, promise_id: str, said: Review) -> None:
    row = PromiseReview(activity_id=activity_id, promise_id=promise_id, state=said.state, why=said.why.text)
    session.add(row)
    _translate(session, row.id, "why", said.why)


def _translate(session: Session, owner_id: str, field: str, said: Saying) -> None:
    for language, words in said.translations.items():
        put_wording(session, owner_id, field, language, words)
