"""The journal: every change of every row, with its image before and after, in the same transaction.

The journal is what undo reads and what the rows can be rebuilt from.
"""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Column, Index, Text, event, inspect
from sqlmodel import Field, Session, SQLModel

from lpip_workshop.core.clock import HybridClock
from lpip_workshop.storage.rows import ConfidentialRow, Row, table_name

Image = dict[str, Any]


class Operation(SQLModel, table=True):
    """One undoable change.

    `status` is done, undone, dropped (no longer redoable) or sealed (its contents are gone).
    """

    __table_args__ = (Index("ix_operation_undo", "scope", "kind", "status"),)

    id: int | None = Field(default=None, primary_key=True)
    stamp: str
    kind: str = "do"
    label: str
    scope: str = ""
    gesture: str = ""
    status: str = "done"
    target: int | None = None


class Change(SQLModel, table=True):
    """What an operation did to one row: JSON images of the changed columns; a new row has no `before`."""

    id: int | None = Field(default=None, primary_key=True)
    operation: int = Field(foreign_key="operation.id", index=True)
    kind: str
    row: str = Field(index=True)
    before: str | None = Field(default=None, sa_column=Column(Text))
    after: str = Field(sa_column=Column(Text, nullable=False))


@dataclass(slots=True)
class Images:
    """What happened to one row within one operation: the earliest image before, the latest after."""

    before: Image | None
    after: Image

    @property
    def changes_nothing(self) -> bool:
        """Whether every value came back to what it was."""
        return self.before == self.after


@dataclass(slots=True)
class Recorder:
    """Listens to one session, stamps the rows it flushes and notes their images."""

    clock: HybridClock
    rows: dict[tuple[str, str], Images] = field(default_factory=dict[tuple[str, str], Images])

    def attach(self, session: Session) -> None:
        """Start listening."""
        event.listen(session, "before_flush", self._before_flush)
        event.listen(session, "detached_to_persistent", _refuse_stranger)

    def changed(self) -> dict[tuple[str, str], Images]:
        """Return the rows that are different now, by table and id."""
        return {key: images for key, images in self.rows.items() if not images.changes_nothing}

    def _before_flush(self, session: Session, _context: object, _instances: object) -> None:
        if session.deleted:
            raise AssertionError("rows are hidden, never deleted")
        for row in session.new:
            self._note(row, new=True)
        for row in session.dirty:
            if session.is_modified(row):
                self._note(row, new=False)

    def _note(self, row: object, *, new: bool) -> None:
        if not isinstance(row, (Row, ConfidentialRow)):
            return
        before, after = _images(row, new=new)
        if isinstance(row, Row):
            row.clock = self.clock.now()
        key = (table_name(type(row)), row.id)
        noted = self.rows.get(key)
        if noted is None:
            self.rows[key] = Images(None if new else before, after)
            return
        if noted.before is not None:
            noted.before = before | noted.before
        noted.after = noted.after | after


def _refuse_stranger(_session: Session, row: object) -> None:
    raise AssertionError(f"{type(row).__name__} was read elsewhere and may be out of date; find it in the change")


def _images(row: Row | ConfidentialRow, *, new: bool) -> tuple[Image, Image]:
    before: Image = {}
    after: Image = {}
    for attribute in inspect(row).mapper.column_attrs:
        name = attribute.key
        if name == "clock":
            continue
        history = inspect(row).attrs[name].history
        if new or history.has_changes():
            before[name] = history.deleted[0] if history.deleted else None
            after[name] = deepcopy(getattr(row, name))  # as it is flushed, whatever happens to the row later
    return before, after


def dump_image(image: Image) -> str:
    """Return an image as the journal keeps it."""
    return json.dumps(image, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
