"""The JSON Schema of change between workshops (draft 2020-12)."""

from __future__ import annotations

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.schema import count, listing, nullable, outcome, record
from lpip_workshop.exercises.trust.schema_parts import estimate

_SHARE: dict[str, Json] = {"type": "number", "minimum": 0, "maximum": 1}
_SIGNED: dict[str, Json] = {"type": "number", "minimum": -1, "maximum": 1}


def change_schema() -> dict[str, Json]:
    """Return the JSON Schema of `publish_change.published`, as an outcome."""
    found = record(
        "This workshop beside an earlier one of the same partnership.",
        {
            "since": {"type": "string", "description": "Which workshop it is compared with."},
            "kind": {
                "enum": ["paired", "different"],
                "description": "paired: each person with themselves, by private code; different: two rooms.",
            },
            "n_before": count("People who rated something then."),
            "n_after": count("People who rated something now."),
            "n_pairs": count("People whose private code stands once in either."),
            "finds_half_a_point": nullable(
                count("In how many of 100 cases so many pairs find a true change of half a point; null without a test.")
            ),
            "statements": listing("The statements asked both times, as they were asked.", _moved()),
        },
    )
    return outcome("Change in how far things are so; no_data where nobody was asked before.", found)


def _moved() -> dict[str, Json]:
    return record(
        "One statement.",
        {
            "id": {"type": "string", "description": "Which statement, as in dimensions."},
            "mean_before": outcome("Mean experience of everybody then, as it was shown.", estimate()),
            "mean_after": outcome("Mean experience of everybody now.", estimate()),
            "pairs": count("Pairs compared; those left out by lot, so that nobody can be worked out, are not."),
            "directions": outcome("People of the pairs by how their rating moved.", _directions()),
            "mean_change": outcome("Mean change of the pairs; from twice smallest_group pairs on.", estimate()),
            "ordinal_effect": outcome("d_w = (improved - worse) / pairs; Cliff 1993.", _SIGNED),
            "cliffs_delta": outcome("Later over earlier, of different people; Cliff 1993.", _SIGNED),
            "later_is_higher": outcome("(delta + 1) / 2; Vargha & Delaney 2000.", _SHARE),
            "p": outcome("Two-sided permutation p, two digits: sign flips of pairs, else labels dealt anew.", _SHARE),
            "p_adjusted": outcome("The same, allowing for the number of statements (Holm 1979).", _SHARE),
            "baseline_of_pairs": outcome("Earlier mean of those who are in a pair.", estimate()),
            "baseline_of_others": outcome("Earlier mean of those who are in none.", estimate()),
        },
    )


def _directions() -> dict[str, Json]:
    whole: dict[str, Json] = {"type": ["integer", "null"], "minimum": 0}
    return record(
        "Three counts; where all, or all but one, did the same only what they did.",
        {
            "worse": {**whole, "description": "People whose rating went down."},
            "same": {**whole, "description": "People whose rating stayed."},
            "improved": {**whole, "description": "People whose rating went up."},
            "mostly": {
                "enum": ["worse", "same", "improved", None],
                "description": "What at least 80 % did, where no counts are shown.",
            },
        },
    )
