"""The JSON Schema of what a trust pulse publishes (draft 2020-12)."""

from __future__ import annotations

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.sectors import SECTORS
from lpip_workshop.exercises.trust.dimensions import DIMENSIONS, SCALES

_STATES: list[Json] = ["ok", "no_data", "suppressed", "undefined"]


def results_schema() -> dict[str, Json]:
    """Return the JSON Schema of `publish.publish`."""
    return _object(
        "An anonymous pulse on trust. Before the reveal only counts of ballots; then six dimensions.",
        {
            "state": {
                "enum": ["none", "open", "closed", "revealed"],
                "description": "Where the newest round stands; none before the first.",
            },
            "scale": {"enum": [*SCALES], "description": "Ratings are whole numbers from 1 to this."},
            "sector_asked": {"type": "boolean", "description": "Whether people were asked for their sector."},
            "smallest_group": _count("No number rests on fewer people than this.", 5),
            "invited": _count("How many people could have answered."),
            "received": _count("How many ballots came in, blank ones too."),
            "answered": _nullable(_count("People who rated something; null before the reveal.")),
            "abstained": _nullable(_count("Wholly blank ballots; null before the reveal.")),
            "dimensions": _list("Widest gap first, dimensions without a gap last; empty before the reveal.", _found()),
        },
    )


def _found() -> dict[str, Json]:
    return _object(
        "One dimension.",
        {
            "id": {"enum": [dimension.id for dimension in DIMENSIONS], "description": "Which dimension."},
            "rated_both": _count("People who rated both its importance and their experience."),
            "missing": _count("People who answered the pulse and did not rate both."),
            "importance": _question("How important people say it is."),
            "experience": _question("How far people say it is so."),
            "gap": _outcome(
                "Importance less experience over the people who rated both: the mean difference to one decimal; "
                "where not exact, the difference of the two means shown.",
                _estimate(),
            ),
            "two_camps": {
                "type": "boolean",
                "description": "Experience has a negative agreement A (van der Eijk 2001) and at least "
                "smallest_group people both below and above the middle; false below ten people.",
            },
            "by_sector": _list(
                "The sectors whose gap may be shown: at least smallest_group people, and no hidden sector can be had "
                "by subtraction. Empty unless the gap is exact.",
                _object(
                    "One sector.",
                    {
                        "sector": {"enum": [*SECTORS, "not_said"], "description": "Which sector."},
                        "n": _count("People of it who rated both.", 5),
                        "gap": {"type": "number", "description": "Mean difference, to one decimal."},
                    },
                ),
            ),
        },
    )


def _question(description: str) -> dict[str, Json]:
    return _object(
        description,
        {
            "rated": _count("People who rated it."),
            "n": _count(
                "People counted in what follows: those who rated both questions, so that nobody's rating can be had "
                "by subtraction; everybody who rated this one where fewer than smallest_group rated both."
            ),
            "spread": _outcome("How the ratings spread, as finely as may be shown.", _spread()),
            "median": _outcome("The median category; halves where it lies between two.", {"type": "number"}),
            "mean": _outcome("The mean to one decimal.", _estimate()),
            "consensus": _outcome(
                "From 0 (half at each end) to 1 (all alike); Tastle & Wierman 2007.",
                {"type": "number", "minimum": 0, "maximum": 1},
            ),
            "high": _outcome("People who rated above the middle of the scale.", _share()),
        },
    )


def _spread() -> dict[str, Json]:
    return _object(
        "Counts from ten people (twice smallest_group) on, three bands below, and only the band where all, or all "
        "but one, answered alike.",
        {
            "kind": {"enum": ["counts", "bands", "homogeneous"], "description": "How finely it is told."},
            "counts": _nullable(_list("People per category, lowest first.", {"type": "integer", "minimum": 0})),
            "bands": _nullable(
                _list("People below, at and above the middle of the scale.", {"type": "integer", "minimum": 0})
            ),
            "mostly": {
                "enum": ["low", "middle", "high", None],
                "description": "Where homogeneous, the band that at least 80 % chose.",
            },
        },
    )


def _estimate() -> dict[str, Json]:
    return _object(
        "A number on the scale.",
        {
            "value": {"type": "number", "description": "To one decimal."},
            "exact": {
                "type": "boolean",
                "description": "False where worked out from three bands, each answer in the middle of its band "
                "(1.5, 3, 4.5 on the scale to 5; 2, 4, 6 on the scale to 7).",
            },
        },
    )


def _share() -> dict[str, Json]:
    bound: dict[str, Json] = {"type": "number", "minimum": 0, "maximum": 1}
    return _object(
        "A count, and what it says of everybody invited, whose unknown ratings may be anything.",
        {
            "count": _count("People above the middle: 4 or 5 on the scale to 5, 5 to 7 on the scale to 7."),
            "of": _count("People counted."),
            "lowest": {**bound, "description": "count / invited."},
            "highest": {**bound, "description": "(count + invited - of) / invited."},
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


def _count(description: str, minimum: int = 0) -> dict[str, Json]:
    return {"type": "integer", "minimum": minimum, "description": description}


def _list(description: str, items: dict[str, Json]) -> dict[str, Json]:
    return {"type": "array", "items": items, "description": description}


def _nullable(schema: dict[str, Json]) -> dict[str, Json]:
    return {"anyOf": [schema, {"type": "null"}], "description": schema["description"]}
