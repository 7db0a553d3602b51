"""The one write path. Every change of the library goes through `Store.run`."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from filelock import FileLock
from sqlalchemy import event
from sqlmodel import Session

from lpip_workshop.core.clock import HybridClock, new_id
from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.words import Text
from lpip_workshop.storage import sealing, undo
from lpip_workshop.storage.backup import quick_check
from lpip_workshop.storage.engine import open_engine
from lpip_workshop.storage.faults import in_plain_words, moved
from lpip_workshop.storage.journal import Change, Operation, dump_image
from lpip_workshop.storage.labels import dump_label
from lpip_workshop.storage.writing import Writing, a_part_of, identity, refuse_writes, restamp, watched

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


class Store:
    """An open library. Made by `opening.open_library`; closed by `close`, which is idempotent."""

    def __init__(self, path: Path, lock: FileLock) -> None:
        self.path = path
        self._lock = lock
        self._identity = identity(path)
        self._engine = open_engine(path)
        self._readers = open_engine(path, read_only=True)
        self._listeners: list[Callable[[Committed], None]] = []
        self._turn = threading.Lock()
        self._now: Writing | None = None
        try:
            self._clock = HybridClock(self._node())
            self._clock.observe(self._newest_stamp())
            if sealing.compaction_is_due(self._engine):
                self._tidy()
        except BaseException:
            self._dispose()
            raise

    def run(self, label: Text, change: Callable[[Session], Result], *, scope: str = "", gesture: str = "") -> Result:
        """Make one undoable change and return what `change` returns.

        On return it is on the disk; where anything is raised (BadInput by `change`, Trouble by the disk)
        nothing changed. `scope` is the id of the workshop whose undo it belongs to. Changes of one
        `gesture` are undone together. Inside another change it becomes a part of that.
        """
        with self._change(label, scope, gesture) as writing:
            result = change(writing.session)
            writing.session.flush()
        return result

    @contextmanager
    def together(self, label: Text, *, scope: str = "") -> Generator[None]:
        """Make every `run` and `seal` inside one change: all of it is saved at the end, or nothing."""
        with self._change(label, scope):
            yield

    def seal(self, label: Text, change: Callable[[Session], list[str]], *, scope: str = "") -> None:
        """Make a change that cannot be undone, and forget the journal of the rows whose ids it returns.

        For closing a round: nothing before it in its scope can be undone any more, the file is compacted,
        and from then on no page, journal image or order tells who answered what.
        """
        with self._change(label, scope) as writing:
            writing.forgotten += change(writing.session)
            writing.sealed = True

    def deposit(self, label: Text, change: Callable[[Session], list[str]], *, scope: str = "") -> None:
        """Make a change that leaves no trace but the rows whose ids it returns: no image, no operation, no time.

        For an answer that somebody gives alone. It cannot be undone, nor can what it stands on in its scope.
        """
        with self._change(label, scope) as writing:
            writing.untold += change(writing.session)
            writing.sealed = True

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

    def note(self, name: str) -> str | None:
        """Return what was noted of this library under a name, None where nothing was."""
        with self.read() as session:
            known = session.connection().exec_driver_sql("SELECT value FROM about WHERE name = ?", (name,)).fetchone()
        return str(known[0]) if known is not None else None

    def set_note(self, name: str, value: str | None) -> None:
        """Note something of this library that is no content: no undo knows it, no merge carries it on."""
        with self._turn, in_plain_words(), self._engine.begin() as connection:
            connection.exec_driver_sql("DELETE FROM about WHERE name = ?", (name,))
            if value is not None:
                connection.exec_driver_sql("INSERT INTO about (name, value) VALUES (?, ?)", (name, value))

    @contextmanager
    def alone(self) -> Generator[None]:
        """Keep every change waiting meanwhile: SQLite would refuse one that finds the file changed beneath it."""
        with self._turn:
            yield

    def compact(self) -> None:
        """Rewrite the file so that nothing removed remains in it; raises Trouble."""
        with self._turn, in_plain_words():
            self._check_place()
            sealing.compact(self._engine)

    @contextmanager
    def read(self) -> Generator[Session]:
        """Give a session that sees one moment of the library and cannot write; any thread may use one.

        Inside a change it is the session of that change, which sees what was done so far.
        """
        writing = self._writing_here()
        if writing is not None:
            yield writing.session
            return
        with in_plain_words(), Session(self._readers, autoflush=False, expire_on_commit=False) as session:
            event.listen(session, "before_flush", refuse_writes)
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
        with self._turn:
            self._dispose()
            self._lock.release()

    def _step(self, scope: str, kind: str) -> undo.Undone | None:
        with self._writing() as writing:
            session = writing.session
            operations = undo.next_undo(session, scope) if kind == "undo" else undo.next_redo(session, scope)
            if not operations:
                return None
            act = undo.take_back if kind == "undo" else undo.bring_back
            outcome = undo.told(operations, act(session, operations))
            undo.mark(session, operations, "undone" if kind == "undo" else "done")
            first = operations[0].id
            committed = self._commit(writing, outcome.label, scope=scope, kind=kind, target=first)
        self._announce(committed)
        return outcome

    @contextmanager
    def _change(self, label: Text, scope: str, gesture: str = "") -> Generator[Writing]:
        writing = self._writing_here()
        if writing is not None:
            with a_part_of(writing):
                yield writing
            return
        with self._writing() as writing:
            yield writing
            if writing.failed:
                raise AssertionError("a part of this change failed, so none of it is saved")
            writing.session.flush()
            if not writing.changed() and not writing.sealed:
                return
            committed = self._conclude(writing, label, scope, gesture)
        if writing.forgotten:
            self._tidy()
        self._announce(committed)

    def _conclude(self, writing: Writing, label: Text, scope: str, gesture: str) -> Committed:
        session = writing.session
        if not writing.sealed:
            restamp(session, scope, ("undone",), "dropped")
            return self._commit(writing, label, scope=scope, gesture=gesture)
        # What was counted stands on everything before it: undo must not reach behind a closed round.
        restamp(session, scope, ("done", "undone"), "sealed")
        if writing.untold and not writing.changed():
            session.commit()
            return Committed(0, label, scope, frozenset())
        return self._commit(writing, label, scope=scope, status="sealed")

    def _commit(self, writing: Writing, label: Text, *, scope: str, **more: Any) -> Committed:
        session, changed = writing.session, writing.changed()
        operation = Operation(stamp=self._clock.now(), label=dump_label(label), scope=scope, **more)
        session.add(operation)
        session.flush()
        assert operation.id is not None
        for (kind, row_id), images in changed.items():
            before = None if images.before is None else dump_image(images.before)
            after = dump_image(images.after)
            session.add(Change(operation=operation.id, kind=kind, row=row_id, before=before, after=after))
        if writing.forgotten:
            sealing.forget(session, writing.forgotten)
        session.commit()
        return Committed(operation.id, label, scope, frozenset(changed))

    def _writing_here(self) -> Writing | None:
        writing = self._now
        return writing if writing is not None and writing.thread == threading.get_ident() else None

    @contextmanager
    def _writing(self) -> Generator[Writing]:
        if self._writing_here() is not None:
            raise AssertionError("undo and redo are changes of their own")
        with self._turn, in_plain_words():
            self._check_place()
            with Session(self._engine, expire_on_commit=False) as session:
                self._now = watched(session, self._clock)
                try:
                    yield self._now
                finally:
                    self._now = None

    def _check_place(self) -> None:
        if not self._lock.is_locked:
            raise AssertionError("the library was closed")
        if identity(self.path) != self._identity:
            raise moved(self.path)

    def _tidy(self) -> None:
        try:
            self.compact()
        except Trouble:
            # What was forgotten is forgotten; its pages are rewritten the next time, at the latest on opening.
            _log.exception("the file could not be compacted yet")

    def _announce(self, committed: Committed) -> None:
        for listener in list(self._listeners):
            try:
                listener(committed)
            except Exception:
                # The change is saved; a screen that fails to repaint must not look like a failed save.
                _log.exception("a listener failed after %s", committed.label.source)

    def _dispose(self) -> None:
        # SQLite folds the log into the file when the last connection goes, and that must be one that writes.
        self._readers.dispose()
        self._engine.dispose()

    def _newest_stamp(self) -> str:
        # In plain SQL: the first question in rows settles how every table is mapped, and that can wait.
        with self._readers.connect() as connection:
            row = connection.exec_driver_sql("SELECT stamp FROM operation ORDER BY id DESC LIMIT 1").fetchone()
            return str(row[0]) if row is not None else ""

    def _node(self) -> str:
        with self._engine.begin() as connection:
            row = connection.exec_driver_sql("SELECT value FROM about WHERE name = 'node'").fetchone()
            if row is not None:
                return str(row[0])
            node = new_id()
            connection.exec_driver_sql("INSERT INTO about (name, value) VALUES ('node', ?)", (node,))
            return node
