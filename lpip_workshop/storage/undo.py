"""Undo and redo as changes of their own: they put back what is still as the undone change left it."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlalchemy import update
from sqlmodel import Session, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from lpip_workshop.core.words import Text
from lpip_workshop.storage.journal import Change, Image, Operation, load_label
from lpip_workshop.storage.rows import row_types


@dataclass(frozen=True, slots=True)
class Undone:
    """What undo or redo did: to which operation, and how many values changed since were left alone."""

    label: Text
    skipped: int


def next_undo(session: Session, scope: str) -> list[Operation]:
    """Return the operations one undo takes back, newest first: the last one, or all of its gesture."""
    query = _stack(scope, "done").order_by(col(Operation.id).desc())
    return _one_gesture(list(session.exec(query.limit(500))))


def next_redo(session: Session, scope: str) -> list[Operation]:
    """Return the operations one redo brings back, in the order they were first made."""
    query = _stack(scope, "undone").order_by(col(Operation.id))
    return _one_gesture(list(session.exec(query.limit(500))))


def _stack(scope: str, status: str) -> SelectOfScalar[Operation]:
    return select(Operation).where(Operation.scope == scope, Operation.kind == "do", Operation.status == status)


def _one_gesture(operations: list[Operation]) -> list[Operation]:
    if not operations or not operations[0].gesture:
        return operations[:1]
    taken: list[Operation] = []
    for operation in operations:
        if operation.gesture != operations[0].gesture:
            break
        taken.append(operation)
    return taken


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
    row = session.get(row_types()[change.kind], change.row)
    if row is None:
        return 1
    after: Image = json.loads(change.after)
    before: Image = json.loads(change.before) if change.before is not None else {"hidden": True}
    if change.before is None:
        after = {"hidden": False}
    wanted, expected = (before, after) if to_before else (after, before)
    skipped = 0
    for name, value in wanted.items():
        if getattr(row, name) == expected[name]:
            setattr(row, name, value)
        else:
            skipped += 1
    session.add(row)
    session.flush()
    return skipped
