"""What was found of each activity, kept until the library changes: switching between them computes nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject
from sqlmodel import Session, col

from lpip_workshop.app.rounds import is_large
from lpip_workshop.core.registry import exercises
from lpip_workshop.storage.domain import Activity, Round
from lpip_workshop.storage.rows import find
from lpip_workshop.storage.store import Committed, Store
from lpip_workshop.widgets.jobs import Cancel, Jobs

COUNTING: Final = object()  # in place of results that are being worked out
_Rounds = list[tuple[str, str]]


class Known(QObject):
    """Results by activity. The same object is handed out until something that could change it was committed.

    Where there are many ballots they are counted beside the window, and `arrived` is called when that is done. Until
    then there is what was found last, if the same rounds are open and revealed, and else `COUNTING`.
    """

    def __init__(self, store: Store, arrived: Callable[[], None]) -> None:
        super().__init__()
        self._store, self._arrived = store, arrived
        self._found: dict[str, Any] = {}
        self._last: dict[str, tuple[_Rounds, Any]] = {}
        self._asked: set[str] = set()
        self._large: set[str] = set()
        self.jobs = Jobs(self)

    def results(self, session: Session, activity: Activity) -> Any:
        """Return the results of an activity that has an exercise, or COUNTING."""
        ident = activity.id
        if ident not in self._found:
            if ident in self._large or is_large(session, ident):
                self._large.add(ident)
                return self._counting(session, activity)
            spec = exercises()[activity.exercise]
            self._found[ident] = spec.compute(spec.from_library(session, ident))
        return self._found[ident]

    def named(self, workshop_id: str, name: str) -> Any | None:
        """Return what some exercise found under a name; None where none has yet, or it is being counted."""
        from lpip_workshop.app.named import named_result

        def known(session: Session, activity: Activity) -> Any:
            found = self.results(session, activity)
            return None if found is COUNTING else found

        with self._store.read() as session:
            return named_result(session, workshop_id, name, known)

    def heed(self, committed: Committed) -> None:
        """Forget everything, for any row may matter to any result; what is on stage matters to none."""
        if not committed.scope.startswith("stage:"):
            self._found.clear()
            self._asked.clear()

    def _counting(self, session: Session, activity: Activity) -> Any:
        spec, ident, held = exercises()[activity.exercise], activity.id, _rounds(session, activity.id)

        def work(_cancel: Cancel) -> Any:
            with self._store.read() as reading:
                return spec.compute(spec.from_library(reading, ident))

        def done(found: Any) -> None:
            self._found[ident] = found
            self._last[ident] = held, found
            self._arrived()

        if ident not in self._asked:
            self._asked.add(ident)
            self.jobs.run(f"count {ident}", work, done, _raise)
        rounds, found = self._last.get(ident, ([], COUNTING))
        return found if rounds == held else COUNTING


def _rounds(session: Session, activity_id: str) -> _Rounds:
    rows = find(session, Round, Round.activity_id == activity_id, order=(col(Round.number),))
    return [(row.id, row.state) for row in rows]


def _raise(error: Exception) -> None:
    raise error
