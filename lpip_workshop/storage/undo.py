"""Undo and redo as changes of their own: they put back what is still as the undone change left it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, update
from sqlmodel import Session, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from lpip_workshop.core.words import Text
from lpip_workshop.storage.journal import Change, Image, Operation
from lpip_workshop.storage.labels import load_label
from lpip_workshop.storage.rows import row_types


@dataclass(frozen=True, slots=True)
class Undone:
    """What undo or redo did: to which operation, and how many values changed since were left alone."""

    label: Text
    skipped: int


def next_undo(session: Session, scope: str) -> list[Operation]:
    """Return the operations one undo takes back, newest first: the last one, or all of its gesture."""
    number = col(Operation.id)
    return _one_gesture(session, _stack(scope, "done").order_by(number.desc()), number.__gt__)


def next_redo(session: Session, scope: str) -> list[Operation]:
    """Return the operations one redo brings back, in the order they were first made."""
    number = col(Operation.id)
    return _one_gesture(session, _stack(scope, "undone").order_by(number), number.__lt__)


def _stack(scope: str, status: str) -> SelectOfScalar[Operation]:
    return select(Operation).where(Operation.scope == scope, Operation.kind == "do", Operation.status == status)


def _one_gesture(
    session: Session, stack: SelectOfScalar[Operation], above: Callable[[int], ColumnElement[bool]]
) -> list[Operation]:
    """Return the operations on top of a stack that belong together; `above` says which lie above a number."""
    top = session.exec(stack.limit(1)).first()
    if top is None or not top.gesture:
        return [top] if top else []
    other = session.exec(stack.where(Operation.gesture != top.gesture).limit(1)).first()
    return list(session.exec(stack.where(above(other.id)) if other and other.id else stack))


def take_back(session: Session, operations: list[Operation]) -> int:
    """Restore the rows as they were before; return how many values had changed since and stay."""
    return sum(
        _restore(session, change, to_before=True)
        for operation in operations
        for change in reversed(_changes(session, operation))
    )


def bring_back(session: Session, operations: list[Operation]) -> int:
    """Restore the rows as they were after; return how many values had changed since and stay."""
    return sum(
        _restore(session, change, to_before=False)
        for operation in operations
        for change in _changes(session, operation)
    )


def mark(session: Session, operations: list[Operation], status: str) -> None:
    """Move operations to another status."""
    ids = [operation.id for operation in operations]
    table = SQLModel.metadata.tables["operation"]
    session.connection().execute(update(table).where(table.c.id.in_(ids)).values(status=status))


def told(operations: list[Operation], skipped: int) -> Undone:
    """Return what happened, named after the gesture's last operation."""
    return Undone(load_label(max(operations, key=lambda operation: operation.id or 0).label), skipped)


def _changes(session: Session, operation: Operation) -> list[Change]:
    return list(session.exec(select(Change).where(Change.operation == operation.id).order_by(col(Change.id))))


def _restore(session: Session, change: Change, *, to_before: bool) -> int:
    kind = row_types().get(change.kind)
    row = session.get(kind, change.row) if kind else None  # an exercise may be missing from this installation
    if row is None:
        return 1
    before, after = _values(change)
    wanted, expected = (before, after) if to_before else (after, before)
    kept = [name for name in wanted if getattr(row, name) != expected[name]]
    for name in wanted.keys() - kept:
        setattr(row, name, wanted[name])
    session.flush()
    return len(kept)


def _values(change: Change) -> tuple[Image, Image]:
    """Return the values before and after; a row that was made is taken back by hiding it."""
    after: Image = json.loads(change.after)
    if change.before is None:
        return {"hidden": True}, {"hidden": after["hidden"]}
    return json.loads(change.before), after
