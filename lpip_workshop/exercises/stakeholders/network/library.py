"""Read the network from the library."""

from __future__ import annotations

from sqlmodel import Session, col

from lpip_workshop.exercises.stakeholders.library import entered
from lpip_workshop.exercises.stakeholders.network.inputs import Link, NetworkInputs, Spot
from lpip_workshop.exercises.stakeholders.network.model import MapPlace, Relationship
from lpip_workshop.storage.rows import find


def from_library(session: Session, activity_id: str) -> NetworkInputs:
    """Return the relationships among an activity's register, and where everybody stands on the map."""
    names = {row.id: row.name for row in entered(session, activity_id)}
    places = {
        names[row.stakeholder_id]: Spot(row.map_x, row.map_y, row.pinned)
        for row in places_of(session, activity_id)
        if row.stakeholder_id in names
    }
    ids = {name: row_id for row_id, name in reversed(names.items())}
    links = tuple(
        Link(row.id, names[row.from_id], names[row.to_id], row.kind, row.mutual, row.strength, row.told_by)
        for row in related(session, activity_id)
        if row.from_id in names and row.to_id in names
    )
    return NetworkInputs(links, tuple(dict.fromkeys(names.values())), places, ids)


def related(session: Session, activity_id: str) -> list[Relationship]:
    """Return the rows of the relationships, also of stakeholders who were removed, in the order they were put down."""
    return find(session, Relationship, Relationship.activity_id == activity_id, order=(col(Relationship.position),))


def places_of(session: Session, activity_id: str) -> list[MapPlace]:
    """Return the places on the map; where two laptops placed the same stakeholder, the later comes last."""
    return find(session, MapPlace, MapPlace.activity_id == activity_id, order=(col(MapPlace.clock),))
