"""The JSON Schema of what the close of a workshop publishes (draft 2020-12)."""

from __future__ import annotations

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.schema import count, listing, nullable, outcome, record
from lpip_workshop.exercises.reflection.items import QUESTIONS, REMARKS, STATEMENTS
from lpip_workshop.exercises.reflection.publish import BANDS


def results_schema() -> dict[str, Json]:
    """Return the JSON Schema of `publish.publish`."""
    return record(
        "A look back at the meeting, and anonymous exit forms. Before the reveal only a count of forms.",
        {
            "cards": record(
                "What was said in the look back, by question.",
                {name: listing(f"Cards under “{name}”, in their order.", _text("A card.")) for name in QUESTIONS},
            ),
            "state": {
                "enum": ["none", "open", "closed", "revealed"],
                "description": "Where the newest round of exit forms stands; none before the first.",
            },
            "smallest_group": count("No number rests on fewer people than this.", 5),
            "invited": count("How many people could have answered."),
            "received": count("How many forms came in, blank ones too."),
            "answered": nullable(count("People who filled in something; null before the reveal.")),
            "blank": nullable(count("Wholly blank forms; null before the reveal.")),
            "statements": listing("What was rated; empty before the reveal.", _statement()),
            "remarks": _remarks(),
            "meetings": listing("Meetings of the partnership that asked, oldest first, this one last.", _meeting()),
            "change": listing("Since the meeting before; empty where there was none.", _moved()),
        },
    )


def _statement() -> dict[str, Json]:
    return record(
        "One statement, rated from 1 (not at all) to 5 (fully).",
        {
            "id": {"enum": [*STATEMENTS], "description": "Which statement."},
            "statement": _text("The statement in English."),
            "rated": count("People who rated it."),
            "missing": count("People who filled in something else only."),
            "spread": outcome("How people spread over the scale, as finely as may be shown.", _spread()),
            "median": outcome("The median, from twice smallest_group people on.", _number("From 1 to 5.", 1, 5)),
            "consensus": outcome("Tastle & Wierman 2007.", _number("0: half at each end; 1: all alike.", 0, 1)),
            "high": outcome("People who rated 4 or 5.", _share()),
        },
    )


def _spread() -> dict[str, Json]:
    return record(
        "Counts from twice smallest_group people on, three bands below, none where all or all but one rate alike.",
        {
            "kind": {"enum": ["counts", "bands", "homogeneous"], "description": "How finely it is told."},
            "counts": nullable(listing("People per category, or per band, lowest first.", count("People."))),
            "mostly": {"enum": [*BANDS, None], "description": "Where homogeneous, what at least 80 % chose."},
        },
    )


def _share() -> dict[str, Json]:
    return record(
        "A share of people, and the bounds it lies between had everybody invited answered.",
        {
            "count": count("People who rated 4 or 5."),
            "of": count("People who rated it."),
            "everybody": count("People invited."),
            "lowest": _number("count / everybody.", 0, 1),
            "highest": _number("(count + everybody - of) / everybody.", 0, 1),
        },
    )


def _remarks() -> dict[str, Json]:
    said = listing("What was written, shuffled; tied to no rating and to no other remark.", _text("A remark."))
    one: dict[str, Json] = {name: outcome("Shown from smallest_group forms on.", said) for name in REMARKS}
    return {
        "type": "object",
        "description": "By question; empty before the reveal.",
        "properties": one,
        "additionalProperties": False,
    }


def _meeting() -> dict[str, Json]:
    high: dict[str, Json] = {name: outcome("People who rated 4 or 5.", _share()) for name in STATEMENTS}
    return record(
        "What was shown of one meeting.",
        {
            "occasion": _text("Which meeting; empty for this one."),
            "answered": count("Forms that were not blank."),
            "high": record("By statement.", high),
        },
    )


def _moved() -> dict[str, Json]:
    return record(
        "One statement then and now, rated by different people.",
        {
            "id": {"enum": [*STATEMENTS], "description": "Which statement."},
            "cliffs_delta": outcome("Cliff 1993: positive where later ratings are higher.", _number("Delta.", -1, 1)),
            "later_is_higher": outcome("Of random pairings, ties counted half.", _number("A share.", 0, 1)),
            "p": outcome("Permutation of the labels, two-sided, two digits.", _number("p.", 0, 1)),
            "p_adjusted": outcome("The same allowing for the number of statements (Holm).", _number("p.", 0, 1)),
        },
    )


def _text(description: str) -> dict[str, Json]:
    return {"type": "string", "description": description}


def _number(description: str, low: float, high: float) -> dict[str, Json]:
    return {"type": "number", "minimum": low, "maximum": high, "description": description}
