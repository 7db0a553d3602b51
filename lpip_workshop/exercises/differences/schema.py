"""The JSON Schema of what a differences map publishes (draft 2020-12)."""

from __future__ import annotations

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.sectors import SECTORS
from lpip_workshop.exercises.differences.inputs import SCALES
from lpip_workshop.exercises.differences.publish import PARTS

_STATES: list[Json] = ["ok", "no_data", "suppressed", "undefined"]


def results_schema() -> dict[str, Json]:
    """Return the JSON Schema of `publish.publish`."""
    return _object(
        "An anonymous map of where people stand between two views. Before the reveal only counts of ballots.",
        {
            "state": {
                "enum": ["none", "open", "closed", "revealed"],
                "description": "Where the newest round stands; none before the first.",
            },
            "steps": {"enum": [*SCALES], "description": "Places are whole numbers from 1, at the left, to this."},
            "sector_asked": {"type": "boolean", "description": "Whether people were asked for their sector."},
            "smallest_group": _count("No number rests on fewer people than this.", 5),
            "invited": _count("How many people could have answered."),
            "received": _count("How many ballots came in, blank ones too."),
            "answered": _nullable(_count("People who stood on some line; null before the reveal.")),
            "abstained": _nullable(_count("Wholly blank ballots; null before the reveal.")),
            "lines": _list("Where people differ most first, hidden lines last; empty before the reveal.", _found()),
            "live_differences": _list("Numbers of the lines people differ on, most first.", _count("A line.", 1)),
            "common_ground": _list("Numbers of the lines people stand close together on.", _count("A line.", 1)),
        },
    )


def _found() -> dict[str, Json]:
    return _object(
        "One line.",
        {
            "number": _count("Its number on screen and paper.", 1),
            "left": {"type": "string", "description": "The view at the left end."},
            "right": {"type": "string", "description": "The view at the right end."},
            "kind": {
                "enum": ["live", "between", "common", "hidden"],
                "description": "live: consensus up to 0.5, two camps or sectors far apart; common: consensus from 0.7 "
                "or nearly all alike; hidden: fewer than smallest_group people.",
            },
            "difference": _nullable(
                {
                    **_share("1 - consensus, or the difference of the two sectors furthest apart where larger."),
                }
            ),
            "n": _count("People who stood on it."),
            "missing": _count("People who answered some line and not this one."),
            "spread": _outcome("How people spread over it, as finely as may be shown.", _spread()),
            "median": _outcome("The median.", _middle()),
            "consensus": _outcome("From 0 (half at each end) to 1 (all alike); Tastle & Wierman 2007.", _agreed()),
            "sides": _outcome("People on each side of the middle.", _sides()),
            "two_camps": {
                "type": "boolean",
                "description": "Agreement A (van der Eijk 2001) is negative and smallest_group people or more stand "
                "on each side; false below twice smallest_group people.",
            },
            "by_sector": _list("Sectors of smallest_group people or more of whom no other follows.", _place()),
            "pairs_of_sectors": _list("Each two of these, furthest apart first.", _pair()),
        },
    )


def _spread() -> dict[str, Json]:
    return _object(
        "Counts from twice smallest_group people on, three parts below, only a part where all or all but one alike.",
        {
            "kind": {"enum": ["counts", "bands", "homogeneous"], "description": "How finely it is told."},
            "counts": _nullable(_list("People per step, leftmost first.", _count("People."))),
            "parts": _nullable(_list("People left of the middle, on it and right of it.", _count("People."))),
            "mostly": {"enum": [*PARTS, None], "description": "Where homogeneous, the part at least 80 % stand in."},
        },
    )


def _middle() -> dict[str, Json]:
    return _object(
        "A median on the line.",
        {
            "value": {"type": "number", "description": "In steps from 1; halves where it lies between two."},
            "exact": {"type": "boolean", "description": "False: the middle of the part of the line that it lies in."},
        },
    )


def _agreed() -> dict[str, Json]:
    return _object(
        "A consensus.",
        {
            "value": _share("The consensus."),
            "exact": {"type": "boolean", "description": "False: as if each stood in the middle of a third part."},
        },
    )


def _sides() -> dict[str, Json]:
    sides: dict[str, Json] = {
        part: _object(
            f"People in the {part} part.",
            {
                "count": _count("How many."),
                "lowest": _share("count / everybody."),
                "highest": _share("(count + everybody - of) / everybody."),
            },
        )
        for part in PARTS
    }
    return _object("Counts of people.", {"of": _count("People counted."), "everybody": _count("Invited."), **sides})


def _place() -> dict[str, Json]:
    return _object(
        "One sector.",
        {
            "sector": {"enum": [*SECTORS], "description": "Which sector."},
            "n": _count("People of it who stood on the line.", 5),
            "median": _middle(),
        },
    )


def _pair() -> dict[str, Json]:
    return _object(
        "Two sectors; `other` has the median further right, or the same.",
        {
            "one": {"enum": [*SECTORS], "description": "A sector."},
            "other": {"enum": [*SECTORS], "description": "Another."},
            "delta": _nullable(
                {
                    "type": "number",
                    "minimum": -1,
                    "maximum": 1,
                    "description": "Cliff's delta (1993): positive where `other` stands further right. Over three "
                    "parts where one has fewer than twice smallest_group people; null where some sector, or the rest "
                    "of the room, stands nearly all alike.",
                }
            ),
            "in_100": _nullable(_count("Of 100 random pairings, in how many `other` stands further right.")),
            "far_apart": {"type": "boolean", "description": "Delta 0.474 or more and medians a step apart or more."},
        },
    )


def _outcome(description: str, value: dict[str, Json]) -> dict[str, Json]:
    return _object(
        description,
        {
            "state": {"enum": _STATES, "description": "Whether there is a value."},
            "value": {"anyOf": [value, {"type": "null"}], "description": "Null unless ok."},
            "reason": {"type": ["string", "null"], "description": "Why there is no value."},
        },
    )


def _object(description: str, properties: dict[str, Json]) -> dict[str, Json]:
    return {
        "type": "object",
        "description": description,
        "properties": properties,
        "required": [*properties],
        "additionalProperties": False,
    }


def _share(description: str) -> dict[str, Json]:
    return {"type": "number", "minimum": 0, "maximum": 1, "description": description}


def _count(description: str, minimum: int = 0) -> dict[str, Json]:
    return {"type": "integer", "minimum": minimum, "description": description}


def _list(description: str, items: dict[str, Json]) -> dict[str, Json]:
    return {"type": "array", "items": items, "description": description}


def _nullable(schema: dict[str, Json]) -> dict[str, Json]:
    return {"anyOf": [schema, {"type": "null"}], "description": schema["description"]}
