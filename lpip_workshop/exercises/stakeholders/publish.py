"""The results as JSON, under documented keys (see `schema`). Notes stay with the facilitator and are not published."""

from __future__ import annotations

from collections.abc import Iterable

from lpip_workshop.core.exercise import Json
from lpip_workshop.exercises.stakeholders.compute import ORDER, Results
from lpip_workshop.exercises.stakeholders.inputs import Entry, Place
from lpip_workshop.exercises.stakeholders.marks import DEGREES, ROLES
from lpip_workshop.exercises.stakeholders.network.publish import publish as publish_network
from lpip_workshop.exercises.stakeholders.quarters import quarter_of
from lpip_workshop.exercises.stakeholders.room import Room
from lpip_workshop.exercises.stakeholders.salience import CLASSES, class_of
from lpip_workshop.exercises.stakeholders.spread import Box, Group, Spread
from lpip_workshop.methods.disclosure import too_few
from lpip_workshop.methods.states import suppressed

DEGREE_KEYS = {1: "least", 2: "moderately", 3: "most"}


def publish(results: Results) -> dict[str, Json]:
    """Return the results as JSON that satisfies `schema.results_schema`."""
    return {
        "state": "ok" if results.entries else "no_data",
        "stakeholders": [_entry(entry) for entry in results.entries],
        "quarters": {quarter: _names(one.entry for one in results.within(quarter)) for quarter in ORDER},
        "not_placed": _names(results.waiting),
        "affected_but_unheard": _names(results.unheard),
        "salience": {name: _names(results.salience.by_class.get(name, ())) for name in CLASSES},
        "salience_unknown": _names(results.salience.unknown),
        "rainbow": _rainbow(results),
        "sectors": {**results.by_sector},
        "sectors_without_stakeholder": list(results.missing),
        "sectors_in_room_without_stakeholder": list(results.missing_here),
        "sectors_with_stakeholder_not_in_room": list(results.absent),
        "room": _room(results.room),
        "unheard": _names(results.room.unheard),
        "unheard_last_time": list(results.unheard_before),
        "placing": None if results.group is None else _group(results.group, results.setting.smallest),
        "network": None if results.network is None else publish_network(results.network),
    }


def unheard(results: Results) -> list[str]:
    """Return the names that go to the next workshop: those marked not here, the affected first."""
    return [entry.name for entry in results.room.unheard]


def stakeholders(results: Results) -> list[str]:
    """Return the names on the register."""
    return [entry.name for entry in results.entries]


def _entry(entry: Entry) -> Json:
    place, wanted = entry.place, entry.wanted
    return {
        "name": entry.name,
        "organisation": entry.organisation,
        "sector": entry.sector,
        "kind": entry.kind,
        "influence": entry.influence,
        "interest": entry.interest,
        "quarter": None if place is None else quarter_of(*place),
        "wanted": None if wanted is None else {**_point(wanted), "quarter": quarter_of(*wanted)},
        "power": entry.power,
        "legitimacy": entry.legitimacy,
        "urgency": entry.urgency,
        "salience": class_of(entry),
        "impact": entry.impact,
        "role": entry.role or None,
        "degree": None if entry.degree is None else DEGREE_KEYS[entry.degree],
        "here": entry.here,
    }


def _point(place: Place) -> dict[str, Json]:
    return {"influence": place[0], "interest": place[1]}


def _rainbow(results: Results) -> Json:
    found: dict[str, Json] = {
        role: {
            DEGREE_KEYS[degree]: _names(e for e in results.entries if (e.role, e.degree) == (role, degree))
            for degree in DEGREES
        }
        for role in ROLES[:3]
    }
    sorted_in = results.in_rainbow()
    neither = _names(entry for entry in sorted_in if entry.role == "neither")
    return {**found, "neither": neither, "not_sorted": _names(e for e in results.entries if e not in sorted_in)}


def _room(room: Room) -> Json:
    covers: list[Json] = [
        {
            "sector": one.sector,
            "on_register": one.on_register,
            "marked_here": one.here,
            "marked_not_here": one.not_here,
            "people_in_room": one.people,
        }
        for one in room.sectors
    ]
    return {
        "sectors": covers,
        "here": _names(room.here),
        "not_here": _names(room.unheard),
        "affected_not_here": _names(room.affected),
        "not_marked": room.unmarked,
    }


def _group(group: Group, smallest: int) -> Json:
    placing = group.placing
    return {
        "by": placing.by,
        "invited": placing.invited,
        "answered": placing.answered,
        "stakeholders": [_spread(one, smallest) for one in group.spreads],
        "disagreements": _names(one.entry for one in group.disagreements),
    }


def _spread(one: Spread, smallest: int) -> Json:
    kept = None if one.told else suppressed(too_few(smallest)).as_json()["reason"]
    return {
        "name": one.entry.name,
        "placements": one.n,
        "state": "ok" if one.told else "suppressed",
        "reason": kept,
        "median": None if one.median is None else _point(one.median),
        "quarter": one.quarter,
        "stable": one.stable,
        "quarters": None if one.quarters is None else {quarter: one.quarters.get(quarter, 0) for quarter in ORDER},
        "middle_half": _box(one.middle_half),
        "least_to_greatest": _box(one.extremes),
        "mean_distance": one.distance,
    }


def _box(box: Box | None) -> Json:
    return None if box is None else {"influence": [box[0], box[1]], "interest": [box[2], box[3]]}


def _names(entries: Iterable[Entry]) -> list[Json]:
    return [entry.name for entry in entries]
