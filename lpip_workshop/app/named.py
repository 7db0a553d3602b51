"""What one exercise found, asked for by name, so that exercises need not know each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from sqlmodel import Session

from lpip_workshop.app.folder import Tables
from lpip_workshop.app.queries import agenda
from lpip_workshop.core.exercise import ExerciseSpec
from lpip_workshop.core.registry import exercises
from lpip_workshop.storage.domain import Activity


def named_result(
    session: Session, workshop_id: str, name: str, results: Callable[[Session, Activity], Any] | None = None
) -> Any | None:
    """Return a result that some exercise publishes under `name`; None where no activity has it yet.

    Of several activities the last on the agenda that has something counts. `results` gives those of an activity where
    they are known, None where they are not yet; without it they are computed.
    """
    for spec in _publishers(name):
        for activity in reversed(agenda(session, workshop_id)):
            if activity.exercise == spec.id:
                known = results(session, activity) if results else _computed(session, activity)
                found = None if known is None else spec.named_results[name](known)
                if found:
                    return found
    return None


def _computed(session: Session, activity: Activity) -> Any:
    spec = exercises()[activity.exercise]
    return spec.compute(spec.from_library(session, activity.id))


def named_from_tables(tables: Tables, name: str) -> Any | None:
    """Return the same from a folder of tables; None where it has nothing for it."""
    for spec in _publishers(name):
        inputs = spec.from_tables(tables)
        found = None if inputs is None else spec.named_results[name](spec.compute(inputs))
        if found:
            return found
    return None


def _publishers(name: str) -> Iterator[ExerciseSpec]:
    return (spec for spec in exercises().specs if name in spec.named_results)
