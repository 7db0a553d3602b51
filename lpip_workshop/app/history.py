"""What happened before: earlier workshops of the same partnership, and what they left behind."""

from __future__ import annotations

from sqlmodel import Session, col

from lpip_workshop.app.queries import agenda
from lpip_workshop.storage.domain import Activity, Workshop
from lpip_workshop.storage.rows import find, the


def earlier_workshops(session: Session, workshop_id: str) -> list[Workshop]:
    """Return the workshops of the same partnership held before this one, newest first; the sample stands alone."""
    here = the(session, Workshop, workshop_id)
    others = find(
        session,
        Workshop,
        Workshop.partnership_id == here.partnership_id,
        col(Workshop.id) != here.id,
        Workshop.sample == here.sample,
        order=(col(Workshop.day).desc(),),
    )
    return [workshop for workshop in others if workshop.day and here.day and workshop.day < here.day]


def earlier_activities(session: Session, workshop_id: str, exercise: str) -> list[tuple[Workshop, Activity]]:
    """Return the activities with an exercise in earlier workshops, newest workshop first."""
    return [
        (workshop, activity)
        for workshop in earlier_workshops(session, workshop_id)
        for activity in agenda(session, workshop.id)
        if activity.exercise == exercise
    ]
