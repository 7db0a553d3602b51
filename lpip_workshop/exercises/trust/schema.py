"""The JSON Schema of what a trust pulse publishes (draft 2020-12)."""

from __future__ import annotations

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.schema import count, listing, nullable, outcome, record
from lpip_workshop.core.sectors import SECTORS
from lpip_workshop.exercises.trust.dimensions import SCALES
from lpip_workshop.exercises.trust.schema_change import change_schema
from lpip_workshop.exercises.trust.schema_parts import estimate


def results_schema() -> dict[str, Json]:
    """Return the JSON Schema of `publish.publish`."""
    return record(
        "An anonymous pulse on trust. Before the reveal only counts of ballots; then the statements.",
        {
            "state": {
                "enum": ["none", "open", "closed", "revealed"],
                "description": "Where the newest round stands; none before the first.",
            },
            "scale": {"enum": [*SCALES], "description": "Ratings are whole numbers from 1 to this."},
            "sector_asked": {"type": "boolean", "description": "Whether people were asked for their sector."},
            "code_asked": {"type": "boolean", "description": "Whether people could write a private code."},
            "smallest_group": count("No number rests on fewer people than this.", 5),
            "invited": count("How many people could have answered."),
            "received": count("How many ballots came in, blank ones too."),
            "answered": nullable(count("People who rated something; null before the reveal.")),
            "abstained": nullable(count("Wholly blank ballots; null before the reveal.")),
            "dimensions": listing(
                "The statements, one for each of the six dimensions unless others were asked; widest gap first, those "
                "without a gap last; empty before the reveal.",
                _found(),
            ),
            "scales": listing("Statements taken together; empty before the reveal.", _scale()),
            "change": change_schema(),
        },
    )


def _found() -> dict[str, Json]:
    return record(
        "One statement.",
        {
            "id": {"type": "string", "description": "Which statement."},
            "dimension": {"type": "string", "description": "The dimension it belongs to; empty for none."},
            "statement": {"type": "string", "description": "What people rated."},
            "reverse": {
                "type": "boolean",
                "description": "Whether it says the opposite of trust: experience is then scale + 1 - rating in all "
                "that follows; importance is as rated.",
            },
            "rated_both": count("People who rated both its importance and their experience."),
            "missing": count("People who answered the pulse and did not rate both."),
            "importance": _question("How important people say it is."),
            "experience": _question("How far people say it is so."),
            "gap": outcome(
                "Importance less experience over the people who rated both: the mean difference to one decimal; "
                "where not exact, the difference of the two means shown.",
                estimate(),
            ),
            "two_camps": {
                "type": "boolean",
                "description": "Experience has a negative agreement A (van der Eijk 2001) and at least "
                "smallest_group people both below and above the middle; false below ten people.",
            },
            "by_sector": listing(
                "The sectors whose gap may be shown: at least smallest_group people, and no hidden sector can be had "
                "by subtraction. Empty unless the gap is exact.",
                record(
                    "One sector.",
                    {
                        "sector": {"enum": [*SECTORS, "not_said"], "description": "Which sector."},
                        "n": count("People of it who rated both.", 5),
                        "gap": {"type": "number", "description": "Mean difference, to one decimal."},
                    },
                ),
            ),
        },
    )


def _scale() -> dict[str, Json]:
    bound: dict[str, Json] = {"type": "number", "maximum": 1}
    alpha = record(
        "Cronbach's alpha to two decimals; below 0 the statements pull against each other.",
        {
            "value": {**bound, "description": "Alpha (Cronbach 1951)."},
            "low": {**bound, "description": "Lower end of the 95 % interval (Feldt 1965)."},
            "high": {**bound, "description": "Upper end."},
            "n": count("People who rated both questions of all its statements."),
        },
    )
    return record(
        "A dimension of several statements, or all of them.",
        {
            "name": {"type": "string", "description": "The dimension; all for all statements together."},
            "statements": listing("Their ids.", {"type": "string"}),
            "gap": outcome("The mean of their gaps.", estimate()),
            "alpha_importance": outcome("From three statements and twenty people on.", alpha),
            "alpha_experience": outcome("From three statements and twenty people on.", alpha),
        },
    )


def _question(description: str) -> dict[str, Json]:
    return record(
        description,
        {
            "rated": count("People who rated it."),
            "n": count(
                "People counted in what follows: those who rated both questions, so that nobody's rating can be had "
                "by subtraction; everybody who rated this one where fewer than smallest_group rated both."
            ),
            "spread": outcome("How the ratings spread, as finely as may be shown.", _spread()),
            "median": outcome("The median category; halves where it lies between two.", {"type": "number"}),
            "mean": outcome("The mean to one decimal.", estimate()),
            "consensus": outcome(
                "From 0 (half at each end) to 1 (all alike); Tastle & Wierman 2007.",
                {"type": "number", "minimum": 0, "maximum": 1},
            ),
            "high": outcome("People who rated above the middle of the scale.", _share()),
        },
    )


def _spread() -> dict[str, Json]:
    return record(
        "Counts from ten people (twice smallest_group) on, three bands below, and only the band where all, or all "
        "but one, answered alike.",
        {
            "kind": {"enum": ["counts", "bands", "homogeneous"], "description": "How finely it is told."},
            "counts": nullable(listing("People per category, lowest first.", {"type": "integer", "minimum": 0})),
            "bands": nullable(
                listing("People below, at and above the middle of the scale.", {"type": "integer", "minimum": 0})
            ),
            "mostly": {
                "enum": ["low", "middle", "high", None],
                "description": "Where homogeneous, the band that at least 80 % chose.",
            },
        },
    )


def _share() -> dict[str, Json]:
    bound: dict[str, Json] = {"type": "number", "minimum": 0, "maximum": 1}
    return record(
        "A count, and what it says of everybody invited, whose unknown ratings may be anything.",
        {
            "count": count("People above the middle: 4 or 5 on the scale to 5, 5 to 7 on the scale to 7."),
            "of": count("People counted."),
            "lowest": {**bound, "description": "count / invited."},
            "highest": {**bound, "description": "(count + invited - of) / invited."},
        },
    )
