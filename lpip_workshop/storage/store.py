"""The one write path. Every change of the library goes through `Store.run`."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from filelock import FileLock
from sqlalchemy import Engine, delete, event, update
from sqlalchemy.orm import ORMExecuteState
from sqlmodel import Session, SQLModel, col, select

from lpip_workshop.core.clock import HybridClock, new_id
from lpip_workshop.core.words import Text
from lpip_workshop.storage import undo
from lpip_workshop.storage.backup import quick_check
from lpip_workshop.storage.faults import as_trouble, moved
from lpip_workshop.storage.journal import Change, Operation, Recorder, dump_image, dump_label

_log = logging.getLogger(__name__)
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Committed:
    """Told after a change is safely on the disk: the tables and rows it touched, and who may undo it."""

    operation: int
    label: Text
    scope: str
    rows: frozenset[tuple[str, str]]

    def touches(self, *tables: str) -> bool:
        """Tell whether a row of one of these tables changed."""
        return any(table in tables for table, _row in self.rows)


@dataclass(slots=True)
class _Batch:
    session: Session
    recorder: Recorder
    thread: int
    forgotten: list[str] = field(default_factory=list[str])
    sealed: bool = False


class Store:
    """An open library. Made by `opening.open_library`; closed by `close`, which is idempotent."""

    def __init__(self, path: Path, engine: Engine, lock: FileLock) -> None:
        self.path = path
        self._engine = engine
        self._lock = lock
        self._identity = identity(path)
        self._listeners: list[Callable[[Committed], None]] = []
        self._batch: _Batch | None = None
        self._clock = HybridClock(self._node())
        with self.read() as session:
            newest = session.exec(select(Operation.stamp).order_by(col(Operation.id).desc()).limit(1)).first()
        self._clock.observe(newest or "")

    def run(self, label: Text, change: Callable[[Session], Result], *, scope: str = "", gesture: str = "") -> Result:
        """Make one undoable change and return what `change` returns.

        On return it is on the disk; where anything is raised (BadInput by `change`, Trouble by the disk)
        nothing changed. `scope` is the id of the workshop whose undo it belongs to. Changes of one
        `gesture` are undone together.
        """
        batch = self._batch_here()
        if batch is not None:
            result = change(batch.session)
            batch.session.flush()
            return result
        with self._writing() as (session, recorder):
            result = change(session)
            session.flush()
            if not recorder.rows:
                return result
            _restamp(session, scope, ("undone",), "dropped")
            committed = self._commit(session, recorder, label, scope=scope, gesture=gesture)
        self._announce(committed)
        return result

    @contextmanager
    def together(self, label: Text, *, scope: str = "") -> Generator[None]:
        """Make every `run` and `seal` inside one change: all of it is saved at the end, or nothing."""
        with self._writing() as (session, recorder):
            self._batch = _Batch(session, recorder, threading.get_ident())
            try:
                yield
                forgotten, sealed = self._batch.forgotten, self._batch.sealed
            finally:
                self._batch = None
            committed = self._conclude(session, recorder, label, scope, forgotten, sealed=sealed)
        if sealed:
            self.compact()
        self._announce(committed)

    def undo(self, scope: str = "") -> undo.Undone | None:
        """Take back the last change of a scope; None where there is nothing to take back."""
        return self._step(scope, "undo")

    def redo(self, scope: str = "") -> undo.Undone | None:
        """Bring back what was last undone; None where there is nothing to bring back."""
        return self._step(scope, "redo")

    def labels(self, scope: str = "") -> tuple[Text | None, Text | None]:
        """Return what undo and what redo would act on."""
        with self.read() as session:
            back, forth = undo.next_undo(session, scope), undo.next_redo(session, scope)
            return (undo.told(back, 0).label if back else None, undo.told(forth, 0).label if forth else None)

    def seal(self, label: Text, change: Callable[[Session], list[str]], *, scope: str = "") -> None:
        """Make a change that cannot be undone, and forget the journal of the rows whose ids it returns.

        For closing a round: nothing before it in its scope can be undone any more, the file is compacted,
        and from then on no page, journal image or order tells who answered what.
        """
        batch = self._batch_here()
        if batch is not None:
            batch.forgotten += change(batch.session)
            batch.sealed = True
            return
        with self._writing() as (session, recorder):
            forgotten = change(session)
            committed = self._conclude(session, recorder, label, scope, forgotten, sealed=True)
        self.compact()
        self._announce(committed)

    def compact(self) -> None:
        """Rewrite the file so that nothing removed remains in it; raises Trouble."""
        with self._troubles(), self._engine.connect() as connection:
            raw = connection.connection.dbapi_connection
            assert isinstance(raw, sqlite3.Connection)
            raw.execute("VACUUM")
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._identity = identity(self.path)

    @contextmanager
    def read(self) -> Generator[Session]:
        """Give a session that sees one moment of the library and cannot write; any thread may use one."""
        batch = self._batch_here()
        if batch is not None:
            yield batch.session
            return
        with self._troubles(), Session(self._engine, autoflush=False, expire_on_commit=False) as session:
            event.listen(session, "before_flush", _refuse)
            yield session

    def subscribe(self, listener: Callable[[Committed], None]) -> Callable[[], None]:
        """Have `listener` told of each change; call what is returned to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def is_sound(self) -> bool:
        """Tell whether the file passes SQLite's quick check."""
        return quick_check(self.path)

    def close(self) -> None:
        """Close the file, leaving no write-ahead log behind, and let others open it."""
        if not self._lock.is_locked:
            return
        self._listeners.clear()
        try:
            with self._engine.connect() as connection:
                connection.connection.dbapi_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # pyright: ignore[reportOptionalMemberAccess]
        except Exception:
            _log.exception("closing without a checkpoint")
        self._engine.dispose()
        self._lock.release()

    def _step(self, scope: str, kind: str) -> undo.Undone | None:
        with self._writing() as (session, recorder):
            operations = undo.next_undo(session, scope) if kind == "undo" else undo.next_redo(session, scope)
            if not operations:
                return None
            act = undo.take_back if kind == "undo" else undo.bring_back
            outcome = undo.told(operations, act(session, operations))
            undo.mark(session, operations, "undone" if kind == "undo" else "done")
            first = operations[0].id
            committed = self._commit(session, recorder, outcome.label, scope=scope, kind=kind, target=first)
        self._announce(committed)
        return outcome

    def _commit(self, session: Session, recorder: Recorder, label: Text, *, scope: str, **more: Any) -> Committed:
        operation = Operation(stamp=self._clock.now(), label=dump_label(label), scope=scope, **more)
        session.add(operation)
        session.flush()
        assert operation.id is not None
        for (kind, row_id), images in recorder.rows.items():
            before = None if images.before is None else dump_image(images.before)
            after = dump_image(images.after)
            session.add(Change(operation=operation.id, kind=kind, row=row_id, before=before, after=after))
        session.commit()
        return Committed(operation.id, label, scope, frozenset(recorder.rows))

    def _conclude(
        self,
        session: Session,
        recorder: Recorder,
        label: Text,
        scope: str,
        forgotten: list[str],
        *,
        sealed: bool,
    ) -> Committed:
        session.flush()
        gone = set(forgotten)
        recorder.rows = {key: images for key, images in recorder.rows.items() if key[1] not in gone}
        if not sealed:
            return self._commit(session, recorder, label, scope=scope)
        changes = SQLModel.metadata.tables["change"]
        for row_id in forgotten:
            session.connection().execute(delete(changes).where(changes.c.row == row_id))
        # What was counted stands on everything before it: undo must not reach behind a closed round.
        _restamp(session, scope, ("done", "undone"), "sealed")
        return self._commit(session, recorder, label, scope=scope, status="sealed")

    def _batch_here(self) -> _Batch | None:
        batch = self._batch
        return batch if batch is not None and batch.thread == threading.get_ident() else None

    @contextmanager
    def _writing(self) -> Generator[tuple[Session, Recorder]]:
        if identity(self.path) != self._identity:
            raise moved(self.path)
        recorder = Recorder(self._clock)
        with self._troubles(), Session(self._engine, expire_on_commit=False) as session:
            recorder.attach(session)
            event.listen(session, "do_orm_execute", _refuse_bulk)
            yield session, recorder

    @contextmanager
    def _troubles(self) -> Generator[None]:
        try:
            yield
        except Exception as error:
            trouble = as_trouble(error)
            if trouble is None:
                raise
            _log.warning("library: %s", error)
            raise trouble from error

    def _announce(self, committed: Committed) -> None:
        for listener in list(self._listeners):
            try:
                listener(committed)
            except Exception:
                # The change is saved; a screen that fails to repaint must not look like a failed save.
                _log.exception("a listener failed after %s", committed.label.source)

    def _node(self) -> str:
        with self._engine.begin() as connection:
            row = connection.exec_driver_sql("SELECT value FROM about WHERE name = 'node'").fetchone()
            if row is not None:
                return str(row[0])
            node = new_id()
            connection.exec_driver_sql("INSERT INTO about (name, value) VALUES ('node', ?)", (node,))
            return node


def _restamp(session: Session, scope: str, old: tuple[str, ...], new: str) -> None:
    table = SQLModel.metadata.tables["operation"]
    concerned = (table.c.scope == scope) & (table.c.kind == "do") & table.c.status.in_(old)
    session.connection().execute(update(table).where(concerned).values(status=new))


def identity(path: Path) -> tuple[int, int] | None:
    """Return what tells one file from another of the same name; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino)


def _refuse(_session: Session, _context: object, _instances: object) -> None:
    raise AssertionError("this session only reads; changes go through Store.run")


def _refuse_bulk(state: ORMExecuteState) -> None:
    if state.is_orm_statement and (state.is_update or state.is_delete):
        raise AssertionError("rows are changed one by one, so that the journal sees them")
