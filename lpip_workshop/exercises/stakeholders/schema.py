"""The JSON Schema of what this exercise publishes."""

from __future__ import annotations

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.sectors import SECTORS
from lpip_workshop.exercises.stakeholders.marks import ROLES
from lpip_workshop.exercises.stakeholders.network import schema as network
from lpip_workshop.exercises.stakeholders.publish import DEGREE_KEYS
from lpip_workshop.exercises.stakeholders.quarters import ORDER
from lpip_workshop.exercises.stakeholders.register import HIGH, LOW
from lpip_workshop.exercises.stakeholders.salience import BY_ATTRIBUTES

_QUARTERS = {
    "closely": "Work closely: influence and interest above 5.",
    "informed": "Keep informed: interest above 5, influence below 5.",
    "satisfied": "Keep satisfied: influence above 5, interest below 5.",
    "eye": "Keep an eye on: influence and interest below 5.",
    "line": "On the line: influence or interest is exactly 5.",
}
_NAMES: dict[str, Json] = {"type": "array", "items": {"type": "string"}}
_SECTORS: dict[str, Json] = {"type": "array", "items": {"enum": [*SECTORS]}}
_LEVEL: dict[str, Json] = {"type": ["number", "null"], "minimum": LOW, "maximum": HIGH}
_YES_NO: dict[str, Json] = {"type": ["boolean", "null"]}


def results_schema() -> dict[str, Json]:
    """Return the JSON Schema of `publish.publish`."""
    return _object(
        {
            "state": {"enum": ["ok", "no_data"], "description": "no_data where the register is empty."},
            "stakeholders": {
                "type": "array",
                "items": _entry(),
                "description": "The register, in the order in which it was put down.",
            },
            "quarters": _object(
                {quarter: _names(text) for quarter, text in _QUARTERS.items()},
                "Names by quarter, most influence and interest together first.",
            ),
            "not_placed": _names("Names without influence or without interest."),
            "affected_but_unheard": _names(
                "Interest or impact above 5 and influence below 5 (3i, Reed et al. 2025), widest difference first."
            ),
            "salience": _salience(),
            "salience_unknown": _names("Names of whom neither power nor legitimacy nor urgency was said."),
            "rainbow": _rainbow(),
            "sectors": _sector_counts(),
            "sectors_without_stakeholder": {**_SECTORS, "description": "Sectors that nobody on the register is of."},
            "sectors_in_room_without_stakeholder": {
                **_SECTORS,
                "description": "Sectors with people in the room and nobody on the register.",
            },
            "sectors_with_stakeholder_not_in_room": {
                **_SECTORS,
                "description": "Sectors on the register with nobody in the room; empty where the room is unknown.",
            },
            "room": _room(),
            "unheard": _names("The list for the next workshop: everybody marked not here, those affected first."),
            "unheard_last_time": _names("The list of the workshop before, less those on this register."),
            "placing": _or_null(_placing()),
            "network": {**_or_null(network.schema()), "description": "The relationships and what they measure."},
        }
    )


def _sector_counts() -> dict[str, Json]:
    counts: dict[str, Json] = {sector: {"type": "integer", "minimum": 1} for sector in SECTORS}
    return {
        "type": "object",
        "properties": counts,
        "additionalProperties": False,
        "description": "How many stakeholders of each sector that occurs.",
    }


def _salience() -> dict[str, Json]:
    said: dict[tuple[bool, bool, bool], str] = {
        held: ", ".join(
            word if has else f"no {word}" for word, has in zip(("power", "legitimacy", "urgency"), held, strict=True)
        )
        for held in BY_ATTRIBUTES
    }
    return _object(
        {name: _names(f"{said[held].capitalize()}.") for held, name in BY_ATTRIBUTES.items()},
        "Names by class of salience (Mitchell, Agle and Wood 1997).",
    )


def _rainbow() -> dict[str, Json]:
    roles: dict[str, Json] = {
        role: _object({degree: _names(f"{role}, {degree}.") for degree in DEGREE_KEYS.values()}, f"Those {role}.")
        for role in ROLES[:3]
    }
    roles["neither"] = _names("Neither affected nor affecting.")
    roles["not_sorted"] = _names("Without a role, or without a degree.")
    return _object(roles, "Names by role and degree (Chevalier and Buckles 2008).")


def _room() -> dict[str, Json]:
    cover = _object(
        {
            "sector": {"enum": [*SECTORS], "description": "The sector."},
            "on_register": _count("How many stakeholders of it are on the register."),
            "marked_here": _count("How many of those are marked as in the room."),
            "marked_not_here": _count("How many of those are marked as not in the room."),
            "people_in_room": _count("How many people of the sector are in the room."),
        }
    )
    return _object(
        {
            "sectors": {
                "type": "array",
                "items": cover,
                "description": "Each sector that is on the register or in the room.",
            },
            "here": _names("Stakeholders marked as in the room."),
            "not_here": _names("Stakeholders marked as not in the room, those affected first."),
            "affected_not_here": _names("Of those: interest or impact above 5, or a role of affected or both."),
            "not_marked": _count("How many nobody has marked."),
        },
        "Who is in the room and who is not.",
    )


def _placing() -> dict[str, Json]:
    shares: dict[str, Json] = {quarter: _count(text) for quarter, text in _QUARTERS.items()}
    one = _object(
        {
            "name": {"type": "string", "description": "Who was placed."},
            "placements": _count("By how many tables or people."),
            "state": {"enum": ["ok", "suppressed"], "description": "suppressed where too few people placed it."},
            "reason": {"type": ["string", "null"], "description": "Why it is suppressed."},
            "median": {**_or_null(_place()), "description": "The median of each axis."},
            "quarter": {"enum": [*ORDER, None], "description": "The quarter of the median."},
            "stable": {
                **_YES_NO,
                "description": "Two thirds or more placed it in that quarter and no single placement decides it; null"
                " for one placement or a median on the line.",
            },
            "quarters": {**_or_null(_object(shares)), "description": "How many placed it in each quarter."},
            "middle_half": {**_or_null(_box()), "description": "Between the quartiles, from 8 placements on."},
            "least_to_greatest": {**_or_null(_box()), "description": "The extremes, of tables only."},
            "mean_distance": {
                "type": ["number", "null"],
                "minimum": 0,
                "description": "Mean distance from the median, both axes added; null for one placement.",
            },
        }
    )
    return _object(
        {
            "by": {"enum": ["tables", "people"], "description": "Who placed."},
            "invited": _count("How many could have."),
            "answered": _count("How many did."),
            "stakeholders": {"type": "array", "items": one, "description": "Everybody who was placed."},
            "disagreements": _names("Those placed apart, widest first."),
        },
        "The newest revealed round of blind placing, null where there was none.",
    )


def _entry() -> dict[str, Json]:
    wanted = _object({**_place_keys(), "quarter": {"enum": [*ORDER], "description": "The quarter of that place."}})
    return _object(
        {
            "name": {"type": "string", "description": "Who it is."},
            "organisation": {"type": "string", "description": "The organisation, empty where none is named."},
            "sector": {"enum": [*SECTORS], "description": "The sector."},
            "kind": {"type": "string", "description": "person, group, organisation or a word of one's own."},
            "influence": {**_LEVEL, "description": "Influence over the outcome, null where not given."},
            "interest": {**_LEVEL, "description": "Interest in the outcome, null where not given."},
            "quarter": {"enum": [*ORDER, None], "description": "The quarter, null where not placed."},
            "wanted": {**_or_null(wanted), "description": "Where the group wants it to move, null for nowhere else."},
            "power": {**_YES_NO, "description": "Whether it has power, null where nobody has said."},
            "legitimacy": {**_YES_NO, "description": "Whether its claim is legitimate, null where nobody has said."},
            "urgency": {**_YES_NO, "description": "Whether its claim is urgent, null where nobody has said."},
            "salience": {"enum": [*BY_ATTRIBUTES.values(), None], "description": "Its class of salience."},
            "impact": {**_LEVEL, "description": "How much the outcome touches it, null where not given."},
            "role": {"enum": [*ROLES, None], "description": "Affected, affecting, both or neither."},
            "degree": {"enum": [*DEGREE_KEYS.values(), None], "description": "How much it is affected or affecting."},
            "here": {**_YES_NO, "description": "Whether it is in the room, null where nobody has said."},
        }
    )


def _place_keys() -> dict[str, Json]:
    level: dict[str, Json] = {"type": "number", "minimum": LOW, "maximum": HIGH}
    return {
        "influence": {**level, "description": "Influence over the outcome."},
        "interest": {**level, "description": "Interest in the outcome."},
    }


def _place() -> dict[str, Json]:
    return _object(_place_keys())


def _box() -> dict[str, Json]:
    pair: dict[str, Json] = {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}
    return _object(
        {"influence": {**pair, "description": "From, to."}, "interest": {**pair, "description": "From, to."}}
    )


def _names(description: str) -> dict[str, Json]:
    return {**_NAMES, "description": description}


def _count(description: str) -> dict[str, Json]:
    return {"type": "integer", "minimum": 0, "description": description}


def _or_null(schema: dict[str, Json]) -> dict[str, Json]:
    return {"anyOf": [schema, {"type": "null"}], "description": schema.get("description", "")}


def _object(properties: dict[str, Json], description: str = "") -> dict[str, Json]:
    made: dict[str, Json] = {
        "type": "object",
        "properties": properties,
        "required": [*properties],
        "additionalProperties": False,
    }
    return {**made, "description": description} if description else made
