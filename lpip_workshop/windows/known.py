"""What was found of each activity, kept until the library changes: switching between them computes nothing."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session

from lpip_workshop.core.registry import exercises
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.store import Committed


class Known:
    """Results by activity. The same object is handed out until something that could change it was committed."""

    def __init__(self) -> None:
        self._found: dict[str, Any] = {}

    def results(self, session: Session, activity: Activity) -> Any:
        """Return the results of an activity that has an exercise."""
        if activity.id not in self._found:
            spec = exercises()[activity.exercise]
            self._found[activity.id] = spec.compute(spec.from_library(session, activity.id))
        return self._found[activity.id]

    def heed(self, committed: Committed) -> None:
        """Forget everything, for any row may matter to any result; what is on stage matters to none."""
        if not committed.scope.startswith("stage:"):
            self._found.clear()
