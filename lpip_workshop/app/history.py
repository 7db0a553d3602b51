"""What happened before: earlier workshops of the same partnership, and what they left behind."""

from __future__ import annotations

from sqlmodel import Session, col

from lpip_workshop.app.queries import agenda
from lpip_workshop.storage.domain import Activity, Workshop
from lpip_workshop.storage.rows import find, the


def earlier_workshops(session: Session, workshop_id: str) -> list[Workshop]:
    """Return the workshops of the same partnership held before this one, newest first; the sample stands alone."""
    here, others = _beside(session, workshop_id)
    return [workshop for workshop in others if workshop.day and here.day and workshop.day < here.day]


def next_workshop(session: Session, workshop_id: str) -> Workshop | None:
    """Return the next workshop of the same partnership that is planned, None where none is."""
    here, others = _beside(session, workshop_id)
    later = [workshop for workshop in others if here.day and workshop.day > here.day]
    return later[-1] if later else None


def _beside(session: Session, workshop_id: str) -> tuple[Workshop, list[Workshop]]:
    """Return a workshop and the others of its partnership, those held last first."""
    here = the(session, Workshop, workshop_id)
    others = find(
        session,
        Workshop,
        Workshop.partnership_id == here.partnership_id,
        col(Workshop.id) != here.id,
        Workshop.sample == here.sample,
        order=(col(Workshop.day).desc(),),
    )
    return here, others


def earlier_activities(session: Session, workshop_id: str, exercise: str) -> list[tuple[Workshop, Activity]]:
    """Return the activities with an exercise in earlier workshops, newest workshop first."""
    return [
        (workshop, activity)
        for workshop in earlier_workshops(session, workshop_id)
        for activity in agenda(session, workshop.id)
        if activity.exercise == exercise
    ]
