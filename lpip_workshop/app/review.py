"""What a workshop looks back on: the same exercise in it and in the workshops of its partnership before it."""

from __future__ import annotations

from sqlmodel import Session

from lpip_workshop.app.history import earlier_activities
from lpip_workshop.app.queries import workshop_of
from lpip_workshop.storage.domain import Workshop


def meetings(session: Session, activity_id: str, exercise: str) -> dict[str, Workshop]:
    """Return the workshop of each activity with an exercise by its id, oldest first and this one last."""
    workshop = workshop_of(session, activity_id)
    past = earlier_activities(session, workshop.id, exercise)
    return {activity.id: one for one, activity in reversed(past)} | {activity_id: workshop}
