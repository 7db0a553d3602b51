"""Where stakeholders stand on the map: moved, pinned, and a place found for who is newly linked.

A new link never moves anybody: only those without a place are given one, near those they are linked with.
"""

from __future__ import annotations

from sqlmodel import Session

from lpip_workshop.app.queries import workshop_of
from lpip_workshop.core.words import T
from lpip_workshop.exercises.stakeholders.model import Stakeholder
from lpip_workshop.exercises.stakeholders.network.inputs import NetworkInputs
from lpip_workshop.exercises.stakeholders.network.library import from_library, places_of
from lpip_workshop.exercises.stakeholders.network.model import MapPlace
from lpip_workshop.exercises.stakeholders.network.naming import short
from lpip_workshop.exercises.stakeholders.network.ties import all_ties, standing
from lpip_workshop.methods.networks import isolates
from lpip_workshop.methods.networks_layout import Places, spread
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store


def place(store: Store, stakeholder_id: str, x: float, y: float, *, gesture: str = "") -> None:
    """Put a stakeholder on the map, 0 to 1 rightwards and upwards, and pin it there; beyond the edge is the edge."""
    x, y = min(1.0, max(0.0, x)), min(1.0, max(0.0, y))

    def change(session: Session) -> None:
        row = _row(session, stakeholder_id, (x, y))
        row.map_x, row.map_y, row.pinned = round(x, 4), round(y, 4), True

    name, scope = _look_up(store, stakeholder_id)
    store.run(T("Move “{name}” on the map", name=name), change, scope=scope, gesture=gesture)


def pin(store: Store, stakeholder_id: str, pinned: bool) -> None:
    """Hold a stakeholder where it stands when the map is arranged afresh, or let it go."""

    def change(session: Session) -> None:
        activity_id = the(session, Stakeholder, stakeholder_id).activity_id
        inputs = from_library(session, activity_id)
        known = standing(inputs)
        _row(session, stakeholder_id, known[the(session, Stakeholder, stakeholder_id).name]).pinned = pinned

    name, scope = _look_up(store, stakeholder_id)
    label = T("Pin “{name}”", name=name) if pinned else T("Unpin “{name}”", name=name)
    store.run(label, change, scope=scope)


def arrange(store: Store, activity_id: str) -> None:
    """Lay the map out afresh around those who are pinned."""

    def change(session: Session) -> None:
        inputs = from_library(session, activity_id)
        fixed = {name: (spot.x, spot.y) for name, spot in inputs.places.items() if spot.pinned}
        fresh = spread(all_ties(inputs.links, inputs.names), {})
        _keep(session, inputs, activity_id, {name: spot for name, spot in fresh.items() if name not in fixed})

    with store.read() as session:
        scope = workshop_of(session, activity_id).id
    store.run(T("Arrange the map afresh"), change, scope=scope)


def settle(session: Session, activity_id: str) -> None:
    """Within a change, store a place for everybody who is linked and has none."""
    inputs = from_library(session, activity_id)
    net = all_ties(inputs.links, inputs.names)
    loose = set(isolates(net))
    waiting = {name for name in net.nodes if name not in inputs.places and name not in loose}
    if waiting:
        found = standing(inputs)
        _keep(session, inputs, activity_id, {name: found[name] for name in found if name in waiting})


def _keep(session: Session, inputs: NetworkInputs, activity_id: str, places: Places) -> None:
    known = {row.stakeholder_id: row for row in places_of(session, activity_id)}
    for name, spot in places.items():
        row = known.get(inputs.ids[name]) or _made(session, activity_id, inputs.ids[name], spot)
        row.map_x, row.map_y = round(spot[0], 4), round(spot[1], 4)


def _row(session: Session, stakeholder_id: str, spot: tuple[float, float]) -> MapPlace:
    """Return the row of a place, a new one at `spot` where there is none."""
    activity_id = the(session, Stakeholder, stakeholder_id).activity_id
    known = [row for row in places_of(session, activity_id) if row.stakeholder_id == stakeholder_id]
    return known[-1] if known else _made(session, activity_id, stakeholder_id, spot)


def _made(session: Session, activity_id: str, stakeholder_id: str, spot: tuple[float, float]) -> MapPlace:
    row = MapPlace(activity_id=activity_id, stakeholder_id=stakeholder_id, map_x=spot[0], map_y=spot[1])
    session.add(row)
    return row


def _look_up(store: Store, stakeholder_id: str) -> tuple[str, str]:
    with store.read() as session:
        row = the(session, Stakeholder, stakeholder_id)
        return short(row.name), workshop_of(session, row.activity_id).id
