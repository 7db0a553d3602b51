"""Read the register from the library."""

from __future__ import annotations

from sqlmodel import Session, col

from lpip_workshop.app.queries import setting, workshop_of
from lpip_workshop.exercises.stakeholders.inputs import Entry, Inputs
from lpip_workshop.exercises.stakeholders.model import Stakeholder
from lpip_workshop.storage.domain import Organisation
from lpip_workshop.storage.rows import find


def from_library(session: Session, activity_id: str) -> Inputs:
    """Return the register of an activity."""
    entries = tuple(_entry(row) for row in entered(session, activity_id))
    return Inputs(setting(session, activity_id), entries)


def entered(session: Session, activity_id: str) -> list[Stakeholder]:
    """Return the rows of an activity's register, in the order in which they were put down."""
    return find(session, Stakeholder, Stakeholder.activity_id == activity_id, order=(col(Stakeholder.position),))


def organisations(session: Session, activity_id: str) -> list[str]:
    """Return the names of the organisations that take part, to offer while somebody types."""
    partnership = workshop_of(session, activity_id).partnership_id
    return sorted(row.name for row in find(session, Organisation, Organisation.partnership_id == partnership))


def _entry(row: Stakeholder) -> Entry:
    return Entry(row.id, row.name, row.organisation, row.sector, row.kind, row.note, row.influence, row.interest)
