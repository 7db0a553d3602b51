"""What comparisons publish."""

from __future__ import annotations

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.schema import count, mapping, number, record, text, texts
from lpip_workshop.exercises.priorities.schema_parts import state

_NUMBERS: Json = {"type": "object", "additionalProperties": {"type": "number"}, "description": "By option."}
_MAYBE: Json = {"type": ["number", "null"], "description": "Null where it has no meaning."}


def comparisons_schema() -> Json:
    """Return the schema of comparisons two at a time."""
    return record(
        "Two at a time; with comparisons only.",
        {
            "copeland": mapping("Majorities of pairs won less lost, by option.", {"type": "integer"}),
            "wins": mapping("How often the row was preferred to the column; level counts half.", _NUMBERS),
            "pairs_met": count("Pairs that anybody compared."),
            "pairs": count("Pairs that there are."),
            "bradley_terry": state("Bradley & Terry 1952.", _abilities()),
            "circles": record(
                "Whether people are consistent with themselves.",
                {
                    "people": count("People who decided every pair."),
                    "circular_triads": count("Circles they made, all together (Kendall & Babington Smith 1940)."),
                    "mean_zeta": _MAYBE,
                },
            ),
            "ahp": {"anyOf": [_ahp(), {"type": "null"}], "description": "Null unless strengths were asked for."},
        },
    )


def _abilities() -> Json:
    return record(
        "Abilities around their mean 0.",
        {
            "log_ability": _NUMBERS,
            "standard_error": _NUMBERS,
            "chance_to_beat_average": _NUMBERS,
            "prior": {
                "type": "boolean",
                "description": "Whether half a win and half a loss against an average option were added for each.",
            },
        },
    )


def _ahp() -> Json:
    group = record(
        "The group.",
        {
            "weights": _NUMBERS,
            "largest_eigenvalue": number("Of the table of geometric means."),
            "consistency_index": number("CI."),
            "consistency_ratio": _MAYBE,
            "worst_triad": texts("The three options whose judgements fit least."),
        },
    )
    return record(
        "AHP.",
        {
            "group": state("Weights of the group (Saaty 1980).", group),
            "people": count("People who compared every pair."),
            "people_over_ratio": count("Of these, with a consistency ratio above 0.10."),
            "random_index": text("The table of random indices used."),
        },
    )
