"""The results as JSON, under documented keys. Notes stay with the facilitator and are not published."""

from __future__ import annotations

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.sectors import SECTORS
from lpip_workshop.exercises.stakeholders.compute import ORDER, Placed, Results
from lpip_workshop.exercises.stakeholders.inputs import Entry
from lpip_workshop.exercises.stakeholders.register import HIGH, LOW


def publish(results: Results) -> dict[str, Json]:
    """Return the results as JSON that satisfies `results_schema`."""
    quarters = {one.entry: one.quarter for one in results.placed}
    return {
        "state": "ok" if results.entries else "no_data",
        "stakeholders": [_entry(entry, quarters.get(entry)) for entry in results.entries],
        "quarters": {quarter: _names(results.within(quarter)) for quarter in ORDER},
        "not_placed": [entry.name for entry in results.waiting],
        "affected_but_unheard": _names(results.unheard),
        "sectors": {**results.by_sector},
        "sectors_without_stakeholder": list(results.missing),
        "sectors_in_room_without_stakeholder": list(results.missing_here),
        "sectors_with_stakeholder_not_in_room": list(results.absent),
    }


def results_schema() -> dict[str, Json]:
    """Return the JSON Schema of `publish`."""
    names: dict[str, Json] = {"type": "array", "items": {"type": "string"}}
    sectors: dict[str, Json] = {"type": "array", "items": {"enum": [*SECTORS]}}
    counts: dict[str, Json] = {sector: {"type": "integer", "minimum": 1} for sector in SECTORS}
    return _object(
        {
            "state": {"enum": ["ok", "no_data"], "description": "no_data where the register is empty."},
            "stakeholders": {
                "type": "array",
                "items": _entry_schema(),
                "description": "The register, in the order in which it was put down.",
            },
            "quarters": {
                **_object({quarter: {**names, "description": text} for quarter, text in _QUARTERS.items()}),
                "description": "Names by quarter, most influence and interest together first.",
            },
            "not_placed": {**names, "description": "Names without influence or without interest."},
            "affected_but_unheard": {
                **names,
                "description": "Interest above 5 and influence below 5, widest difference first.",
            },
            "sectors": {
                "type": "object",
                "properties": counts,
                "additionalProperties": False,
                "description": "How many stakeholders of each sector that occurs.",
            },
            "sectors_without_stakeholder": {**sectors, "description": "Sectors that nobody on the register is of."},
            "sectors_in_room_without_stakeholder": {
                **sectors,
                "description": "Sectors with people in the room and nobody on the register.",
            },
            "sectors_with_stakeholder_not_in_room": {
                **sectors,
                "description": "Sectors on the register with nobody in the room; empty where the room is unknown.",
            },
        }
    )


_QUARTERS = {
    "closely": "Work closely: influence and interest above 5.",
    "informed": "Keep informed: interest above 5, influence below 5.",
    "satisfied": "Keep satisfied: influence above 5, interest below 5.",
    "eye": "Keep an eye on: influence and interest below 5.",
    "line": "On the line: influence or interest is exactly 5.",
}


def _entry(entry: Entry, quarter: str | None) -> Json:
    return {
        "name": entry.name,
        "organisation": entry.organisation,
        "sector": entry.sector,
        "kind": entry.kind,
        "influence": entry.influence,
        "interest": entry.interest,
        "quarter": quarter,
    }


def _names(placed: tuple[Placed, ...]) -> list[Json]:
    return [one.entry.name for one in placed]


def _entry_schema() -> dict[str, Json]:
    level: dict[str, Json] = {"type": ["number", "null"], "minimum": LOW, "maximum": HIGH}
    return _object(
        {
            "name": {"type": "string", "description": "Who it is."},
            "organisation": {"type": "string", "description": "The organisation, empty where none is named."},
            "sector": {"enum": [*SECTORS], "description": "The sector."},
            "kind": {"type": "string", "description": "person, group, organisation or a word of one's own."},
            "influence": {**level, "description": "Influence over the outcome, null where not given."},
            "interest": {**level, "description": "Interest in the outcome, null where not given."},
            "quarter": {"enum": [*ORDER, None], "description": "The quarter, null where not placed."},
        }
    )


def _object(properties: dict[str, Json]) -> dict[str, Json]:
    return {
        "type": "object",
        "properties": properties,
        "required": [*properties],
        "additionalProperties": False,
    }
