"""Read the network from the library."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import func
from sqlmodel import Session, col, select

from lpip_workshop.exercises.stakeholders.library import registered
from lpip_workshop.exercises.stakeholders.network.inputs import Link, NetworkInputs, Spot
from lpip_workshop.exercises.stakeholders.network.model import MapPlace, Relationship
from lpip_workshop.storage.rows import find, find_plain


def from_library(session: Session, activity_id: str) -> NetworkInputs:
    """Return the relationships among an activity's register, and where everybody stands on the map."""
    return among(session, activity_id, {row.id: row.name for row in registered(session, activity_id)})


def among(session: Session, activity_id: str, names: Mapping[str, str]) -> NetworkInputs:
    """Return the relationships among those of a register, whose `names` are given by id in its order."""
    spots = find_plain(session, MapPlace, MapPlace.activity_id == activity_id, order=(col(MapPlace.clock),))
    places = {
        names[row.stakeholder_id]: Spot(row.map_x, row.map_y, row.pinned)
        for row in spots
        if row.stakeholder_id in names
    }
    ids = {name: row_id for row_id, name in reversed(list(names.items()))}
    rows = Relationship.activity_id == activity_id
    links = tuple(
        Link(row.id, names[row.from_id], names[row.to_id], row.kind, row.mutual, row.strength, row.told_by)
        for row in find_plain(session, Relationship, rows, order=(col(Relationship.position),))
        if row.from_id in names and row.to_id in names
    )
    return NetworkInputs(links, tuple(dict.fromkeys(names.values())), places, ids)


def related(session: Session, activity_id: str) -> list[Relationship]:
    """Return the rows of the relationships, also of stakeholders who were removed, in the order they were put down."""
    return find(session, Relationship, Relationship.activity_id == activity_id, order=(col(Relationship.position),))


def last_position(session: Session, activity_id: str) -> float:
    """Return the position after which the next relationship is put down, 0 before the first."""
    last = select(func.max(Relationship.position)).where(Relationship.activity_id == activity_id)
    return session.exec(last).one() or 0.0


def places_of(session: Session, activity_id: str) -> list[MapPlace]:
    """Return the places on the map; where two laptops placed the same stakeholder, the later comes last."""
    return find(session, MapPlace, MapPlace.activity_id == activity_id, order=(col(MapPlace.clock),))
