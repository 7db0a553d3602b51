"""What ratings publish."""

from __future__ import annotations

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.schema import count, listing, mapping, number, record, text
from lpip_workshop.exercises.priorities.schema_parts import state

_MAYBE: Json = {"type": ["number", "null"], "description": "Null if nobody rated it."}


def ratings_schema() -> Json:
    """Return the schema of the numbers on each option and criterion."""
    spread = record(
        "RAND/UCLA.",
        {
            "low": number("The 30 per cent point."),
            "high": number("The 70 per cent point."),
            "ipras": number("The range that a panel which agrees may have around this middle."),
            "disagreement": {"type": "boolean", "description": "Whether the range is larger than that."},
        },
    )
    criterion = record(
        "An option on one criterion.",
        {
            "people": count("People who rated it."),
            "mean": _MAYBE,
            "median": _MAYBE,
            "consensus": state("Tastle & Wierman 2007: 1 all alike, 0 half at each end.", number("")),
            "spread": state("RAND/UCLA disagreement (Fitch et al. 2001), for ratings from 1 to 9.", spread),
        },
    )
    option = record(
        "One option.",
        {
            "option": text("The option."),
            "score": _MAYBE,
            "people": count("People who rated it on all criteria that count."),
            "criteria": mapping("By criterion.", criterion),
        },
    )
    return record("Ratings; with ratings only.", {"options": listing("Highest score first.", option)})
