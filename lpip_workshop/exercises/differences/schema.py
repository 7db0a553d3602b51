"""The JSON Schema of what a differences map publishes (draft 2020-12)."""

from __future__ import annotations

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.schema import count, listing, nullable, outcome, record
from lpip_workshop.core.sectors import SECTORS
from lpip_workshop.exercises.differences.inputs import SCALES
from lpip_workshop.exercises.differences.publish import PARTS

_STATES: list[Json] = ["ok", "no_data", "suppressed", "undefined"]


def results_schema() -> dict[str, Json]:
    """Return the JSON Schema of `publish.publish`."""
    return record(
        "An anonymous map of where people stand between two views. Before the reveal only counts of ballots.",
        {
            "state": {
                "enum": ["none", "open", "closed", "revealed"],
                "description": "Where the newest round stands; none before the first.",
            },
            "steps": {"enum": [*SCALES], "description": "Places are whole numbers from 1, at the left, to this."},
            "sector_asked": {"type": "boolean", "description": "Whether people were asked for their sector."},
            "smallest_group": count("No number rests on fewer people than this.", 5),
            "invited": count("How many people could have answered."),
            "received": count("How many ballots came in, blank ones too."),
            "answered": nullable(count("People who stood on some line; null before the reveal.")),
            "abstained": nullable(count("Wholly blank ballots; null before the reveal.")),
            "lines": listing("Where people differ most first, hidden lines last; empty before the reveal.", _found()),
            "live_differences": listing("Numbers of the lines people differ on, most first.", count("A line.", 1)),
            "common_ground": listing("Numbers of the lines people stand close together on.", count("A line.", 1)),
        },
    )


def _found() -> dict[str, Json]:
    return record(
        "One line.",
        {
            "number": count("Its number on screen and paper.", 1),
            "left": {"type": "string", "description": "The view at the left end."},
            "right": {"type": "string", "description": "The view at the right end."},
            "kind": {
                "enum": ["live", "between", "common", "hidden"],
                "description": "live: consensus up to 0.5, two camps or sectors far apart; common: consensus from 0.7 "
                "or nearly all alike; hidden: fewer than smallest_group people.",
            },
            "difference": nullable(
                {
                    **_share("1 - consensus, or the difference of the two sectors furthest apart where larger."),
                }
            ),
            "n": count("People who stood on it."),
            "missing": count("People who answered some line and not this one."),
            "spread": outcome("How people spread over it, as finely as may be shown.", _spread()),
            "median": outcome("The median.", _middle()),
            "consensus": outcome("From 0 (half at each end) to 1 (all alike); Tastle & Wierman 2007.", _agreed()),
            "sides": outcome("People on each side of the middle.", _sides()),
            "two_camps": {
                "type": "boolean",
                "description": "Agreement A (van der Eijk 2001) is negative and smallest_group people or more stand "
                "on each side; false below twice smallest_group people.",
            },
            "by_sector": listing("Sectors of smallest_group people or more of whom no other follows.", _place()),
            "pairs_of_sectors": listing("Each two of these, furthest apart first.", _pair()),
        },
    )


def _spread() -> dict[str, Json]:
    return record(
        "Counts from twice smallest_group people on, three parts below, only a part where all or all but one alike.",
        {
            "kind": {"enum": ["counts", "bands", "homogeneous"], "description": "How finely it is told."},
            "counts": nullable(listing("People per step, leftmost first.", count("People."))),
            "parts": nullable(listing("People left of the middle, on it and right of it.", count("People."))),
            "mostly": {"enum": [*PARTS, None], "description": "Where homogeneous, the part at least 80 % stand in."},
        },
    )


def _middle() -> dict[str, Json]:
    return record(
        "A median on the line.",
        {
            "value": {"type": "number", "description": "In steps from 1; halves where it lies between two."},
            "exact": {"type": "boolean", "description": "False: the middle of the part of the line that it lies in."},
        },
    )


def _agreed() -> dict[str, Json]:
    return record(
        "A consensus.",
        {
            "value": _share("The consensus."),
            "exact": {"type": "boolean", "description": "False: as if each stood in the middle of a third part."},
        },
    )


def _sides() -> dict[str, Json]:
    sides: dict[str, Json] = {
        part: record(
            f"People in the {part} part.",
            {
                "count": count("How many."),
                "lowest": _share("count / everybody."),
                "highest": _share("(count + everybody - of) / everybody."),
            },
        )
        for part in PARTS
    }
    return record("Counts of people.", {"of": count("People counted."), "everybody": count("Invited."), **sides})


def _place() -> dict[str, Json]:
    return record(
        "One sector.",
        {
            "sector": {"enum": [*SECTORS], "description": "Which sector."},
            "n": count("People of it who stood on the line.", 5),
            "median": _middle(),
        },
    )


def _pair() -> dict[str, Json]:
    return record(
        "Two sectors; `other` has the median further right, or the same.",
        {
            "one": {"enum": [*SECTORS], "description": "A sector."},
            "other": {"enum": [*SECTORS], "description": "Another."},
            "delta": nullable(
                {
                    "type": "number",
                    "minimum": -1,
                    "maximum": 1,
                    "description": "Cliff's delta (1993): positive where `other` stands further right. Over three "
                    "parts where one has fewer than twice smallest_group people; null where some sector, or the rest "
                    "of the room, stands nearly all alike.",
                }
            ),
            "in_100": nullable(count("Of 100 random pairings, in how many `other` stands further right.")),
            "far_apart": {"type": "boolean", "description": "Delta 0.474 or more and medians a step apart or more."},
        },
    )


def _share(description: str) -> dict[str, Json]:
    return {"type": "number", "minimum": 0, "maximum": 1, "description": description}
