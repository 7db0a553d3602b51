"""What a facilitator can do with what stands around the actions: what we will not do, risks, and why it will work."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any

from sqlmodel import Session

from lpip_workshop.app.editing import remove, set_fields
from lpip_workshop.app.queries import workshop_of
from lpip_workshop.core.dates import read_day
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import Saying, T, short
from lpip_workshop.exercises.actions.around import Around, Chain, NotDoing, Risk
from lpip_workshop.exercises.actions.library_around import AroundRow, around_rows
from lpip_workshop.exercises.actions.model import ActionChain, ActionNotDoing, ActionRisk
from lpip_workshop.exercises.actions.reviewing import translate
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store

KINDS: dict[str, tuple[type[AroundRow], str]] = {
    "not_doing": (ActionNotDoing, "what"),
    "risk": (ActionRisk, "what"),
    "chain": (ActionChain, "do"),
}


def add_line(store: Store, activity_id: str, kind: str, typed: str) -> str:
    """Add a line to a list ("not_doing", "risk" or "chain") and return its id.

    Parts after a semicolon are why we will not, what we would do, or the next links of the chain.
    """
    parts = [" ".join(part.split()) for part in typed.split(";")]
    table, _first = KINDS[kind]
    names = {"not_doing": ("what", "why"), "risk": ("what", "response"), "chain": ("do", "then", "so_that")}[kind]
    if not parts[0]:
        raise BadInput(T("The line has no words."), T("Type something before the semicolon."))
    parts = [*parts[: len(names) - 1], "; ".join(parts[len(names) - 1 :])]

    def change(session: Session) -> str:
        given: dict[str, Any] = dict(zip(names, parts, strict=False))
        row = table(activity_id=activity_id, **given)
        row.position = _next(session, activity_id, table)
        session.add(row)
        return row.id

    return store.run(T("Add “{name}”", name=short(parts[0])), change, scope=_scope(store, activity_id))


def set_line(
    store: Store, kind: str, row_id: str, field: str, value: str | int, *, gesture: str = "", shown: str = ""
) -> None:
    """Change a field of a line, seen in the language `shown`; raises BadInput where its first words would go."""
    table, first = KINDS[kind]
    if field not in table.model_fields or field in ("id", "activity_id"):
        raise ValueError(field)
    kept = " ".join(value.split()) if isinstance(value, str) else value
    if field == first and not kept:
        raise BadInput(T("The line has no words."), T("Type something, or remove the line."))
    scope, name = _place(store, table, first, row_id)
    label, values = T("Edit “{name}”", name=name), dict[str, Any]({field: kept})
    set_fields(store, table, row_id, scope=scope, label=label, gesture=gesture, shown=shown, **values)


def remove_line(store: Store, kind: str, row_id: str) -> None:
    """Remove a line; undo brings it back."""
    table, first = KINDS[kind]
    scope, name = _place(store, table, first, row_id)
    remove(store, table, row_id, scope=scope, label=T("Remove “{name}”", name=name))


def set_review_day(store: Store, activity_id: str, typed: str, today: date) -> None:
    """Set the day on which the list will be looked at again, as people type days; empty for none."""
    day = read_day(typed, today).isoformat() if typed.strip() else ""

    def change(session: Session) -> None:
        activity = the(session, Activity, activity_id)
        activity.settings = {**activity.settings, "review_on": day}
        session.add(activity)

    store.run(T("Set the review day"), change, scope=_scope(store, activity_id))


def add_around(store: Store, activity_id: str, around: Around) -> None:
    """Add what was read from tables, with its translations."""

    def change(session: Session) -> None:
        for table, lines in (
            (ActionNotDoing, around.not_doing),
            (ActionRisk, around.risks),
            (ActionChain, around.chains),
        ):
            start = _next(session, activity_id, table)
            for place, line in enumerate(lines):
                _keep(session, table(activity_id=activity_id, position=start + place, **_values(line)), line)

    if around != Around():
        store.run(T("Import what stands around the actions"), change, scope=_scope(store, activity_id))


def _values(line: NotDoing | Risk | Chain) -> dict[str, Any]:
    """Return the fields of a line as its row holds them."""
    return {one.name: _stored(getattr(line, one.name)) for one in fields(line) if one.name != "id"}


def _stored(value: Saying | str | int | None) -> str | int:
    if isinstance(value, Saying):
        return value.text
    return 0 if value is None else value


def _keep(session: Session, row: AroundRow, line: NotDoing | Risk | Chain) -> None:
    session.add(row)
    for one in fields(line):
        value = getattr(line, one.name)
        if isinstance(value, Saying):
            translate(session, row.id, one.name, value)


def _next(session: Session, activity_id: str, table: type[AroundRow]) -> float:
    return max((row.position for row in around_rows(session, activity_id, table)), default=-1.0) + 1.0


def _place(store: Store, table: type[AroundRow], first: str, row_id: str) -> tuple[str, str]:
    with store.read() as session:
        row = the(session, table, row_id)
        return workshop_of(session, row.activity_id).id, short(getattr(row, first))


def _scope(store: Store, activity_id: str) -> str:
    with store.read() as session:
        return workshop_of(session, activity_id).id
