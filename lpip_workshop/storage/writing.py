"""One change while it is being made: its session is watched, so that nothing passes by the journal."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import event, update
from sqlalchemy.orm import ORMExecuteState
from sqlmodel import Session, SQLModel

from lpip_workshop.core.clock import HybridClock
from lpip_workshop.storage.journal import Images, Recorder


@dataclass(slots=True)
class Writing:
    """A change that `thread` is making.

    `forgotten` are the ids of rows that the journal must know no longer, `untold` of those it never hears of;
    `failed` tells that a part of the change raised.
    """

    session: Session
    recorder: Recorder
    thread: int
    forgotten: list[str] = field(default_factory=list[str])
    untold: list[str] = field(default_factory=list[str])
    sealed: bool = False
    failed: bool = False

    def changed(self) -> dict[tuple[str, str], Images]:
        """Return what the journal is told."""
        gone = {*self.forgotten, *self.untold}
        return {key: images for key, images in self.recorder.changed().items() if key[1] not in gone}


def watched(session: Session, clock: HybridClock) -> Writing:
    """Return a change of the calling thread in a new session."""
    recorder = Recorder(clock)
    recorder.attach(session)
    event.listen(session, "do_orm_execute", _refuse_bulk)
    return Writing(session, recorder, threading.get_ident())


@contextmanager
def a_part_of(writing: Writing) -> Generator[None]:
    """Note when a part of a change fails, so that somebody who catches the error cannot save the other parts."""
    try:
        yield
    except BaseException:
        writing.failed = True
        raise


def restamp(session: Session, scope: str, old: tuple[str, ...], new: str) -> None:
    """Move the operations of a scope from some statuses to another."""
    table = SQLModel.metadata.tables["operation"]
    concerned = (table.c.scope == scope) & (table.c.kind == "do") & table.c.status.in_(old)
    session.connection().execute(update(table).where(concerned).values(status=new))


def refuse_writes(_session: Session, _context: object, _instances: object) -> None:
    """Raise where a session that reads is about to write."""
    raise AssertionError("this session only reads; changes go through Store.run")


def identity(path: Path) -> tuple[int, int] | None:
    """Return what tells one file from another of the same name; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino)


def _refuse_bulk(state: ORMExecuteState) -> None:
    if not state.is_select:
        raise AssertionError("rows are changed one by one, so that the journal sees them")
