"""The priorities an action may serve, computed again only where something beside the actions has changed."""

from __future__ import annotations

from sqlmodel import Session

from lpip_workshop.app.named import named_result
from lpip_workshop.exercises.actions.items import Priority, as_priorities


def priorities_of(session: Session, workshop_id: str) -> tuple[Priority, ...] | None:
    """Return the priorities of a workshop; None where it has none."""
    return as_priorities(named_result(session, workshop_id, "priorities"))
