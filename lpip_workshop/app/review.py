"""What a workshop looks back on: the same exercise in it and in the workshops of its partnership before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlmodel import Session

from lpip_workshop.app.history import earlier_activities
from lpip_workshop.app.queries import agenda, workshop_of
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import Text
from lpip_workshop.storage.domain import Workshop


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """What earlier workshops left open of one exercise, in words; the activity to look at it in, empty for none."""

    exercise: str
    activity_id: str
    words: Text


def meetings(session: Session, activity_id: str, exercise: str) -> dict[str, Workshop]:
    """Return the workshop of each activity with an exercise by its id, oldest first and this one last."""
    workshop = workshop_of(session, activity_id)
    past = earlier_activities(session, workshop.id, exercise)
    return {activity.id: one for one, activity in reversed(past)} | {activity_id: workshop}


def left_open(session: Session, workshop_id: str) -> tuple[LeftOpen, ...]:
    """Return what waits to be looked at, exercise by exercise.

    An exercise tells it under two named results: "waiting" from this workshop's results, and "left_open" from those
    of an earlier one where this workshop's agenda has no such activity. Each is words, or None for nothing.
    """
    return tuple(_left_open(session, workshop_id))


def _left_open(session: Session, workshop_id: str) -> Iterator[LeftOpen]:
    planned = agenda(session, workshop_id)
    for spec in exercises().specs:
        past = earlier_activities(session, workshop_id, spec.id) if "waiting" in spec.named_results else []
        if not past:
            continue
        mine = next((activity.id for activity in planned if activity.exercise == spec.id), "")
        tell = spec.named_results["waiting" if mine else "left_open"]
        words = tell(spec.compute(spec.from_library(session, mine or past[0][1].id)))
        if words is not None:
            yield LeftOpen(spec.id, mine, words)
