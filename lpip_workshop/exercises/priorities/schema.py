"""The JSON Schema of what `publish` gives."""

from __future__ import annotations

from lpip_workshop.core.exercise import Json


def results_schema() -> dict[str, Json]:
    """Return the schema (draft 2020-12)."""
    option = _object(
        {
            "number": _count("The number on screen and paper.", least=1),
            "text": _text("What the option says, in the language it was typed in."),
            "translations": _map({"type": "string"}, "Its words in other languages, by language code."),
        },
        "An option.",
    )
    return _object(
        {
            "options": _list(option, "The options as the list stands now."),
            "rounds": _list(_round(), "Every revealed round, oldest first."),
        },
        "What comes first.",
    )


def _round() -> Json:
    return _object(
        {
            "number": _count("Which round of the activity this was.", least=1),
            "method": {"enum": ["dots", "ranking"], "description": "How people answered."},
            "rule": _rule(),
            "options": _list({"type": "string"}, "The options voted on, in the order of their numbers."),
            "turnout": _turnout(),
            "outcome": _state(_value(), "The result, unless there is none or it may not be shown."),
        },
        "One revealed round.",
    )


def _rule() -> Json:
    return _object(
        {
            "chosen": _count("How many options go ahead.", least=1),
            "tie": {"enum": ["talk", "lots", "facilitator"], "description": "What settles a tie at the line."},
            "locked": {"type": ["string", "null"], "description": "When the rule was fixed (ISO); null if unknown."},
            "budget": _count("Dots for each person; with dots only.", least=1),
            "cap": _count("The most dots on one option; with dots only.", least=1),
            "complete": {"type": "boolean", "description": "Whether all options had to be ranked; with ranking only."},
        },
        "The decision rule, fixed before the first ballot.",
        optional=("budget", "cap", "complete"),
    )


def _turnout() -> Json:
    return _object(
        {
            "invited": _count("How many could vote."),
            "returned": _count("How many ballots came in, blank ones among them."),
            "abstained": _count("How many ballots were blank."),
            "counted": _count("How many ballots choose something."),
            "missing": _count("How many ballots did not come in."),
        },
        "Who answered.",
    )


def _value() -> Json:
    return _object(
        {
            "order": _tiers("The order under the agreed rule."),
            "line": _line(),
            "first_however_counted": {
                "type": ["string", "null"],
                "description": "The option first by every way to count and whoever is left out; null if none is.",
            },
            "in_however_counted": _names("Options that go ahead by every way to count, whoever is left out."),
            "open": _names("Options that go ahead by some way to count, or with somebody left out, and not always."),
            "if_one_left": _map(
                {"enum": ["first", "may swap", "stays"]}, "What one person's absence may do to an option's place."
            ),
            "people_who_change_first": _state(_count(""), "How many people's single absence changes who is first."),
            "people_who_change_line": _state(_count(""), "How many people's single absence changes who goes ahead."),
            "dots": _list(_dots(), "The dots of each option, most first; with dots only."),
            "order_by_people": _tiers("The order by how many people gave any dot; with dots only."),
            "unspent": _count("Dots left over by people who gave some; with dots only."),
            "concentration": _state(_number(""), "Sum of squared shares of the dots; with dots only."),
            "fragility": _state(_fragility(), "How few people could undo the line; with dots only."),
            "ranking": _ranking(),
        },
        "The result of a round.",
        optional=("dots", "order_by_people", "unspent", "concentration", "fragility", "ranking"),
    )


def _line() -> Json:
    return _object(
        {
            "in": _names("Certain to go ahead under the agreed rule."),
            "tied": _names("Tied at the line."),
            "out": _names("Not going ahead."),
            "places_left": _count("Places that those tied at the line compete for."),
        },
        "Who goes ahead under the agreed rule.",
    )


def _dots() -> Json:
    return _object(
        {
            "option": _text("The option."),
            "dots": _count("Dots it was given."),
            "people": _count("People who gave it one or more."),
            "share": _number("Its share of all dots."),
        },
        "One option.",
    )


def _fragility() -> Json:
    return _object(
        {
            "people": _count("So many people's absence would let the challenger draw level."),
            "kept": _text("The option that goes ahead."),
            "challenger": _text("The option that does not."),
            "lead": _count("Dots between them."),
        },
        "The weakest pair across the line.",
    )


def _ranking() -> Json:
    count = _map(_map({"type": "integer", "minimum": 0}, "By the other option."), "")
    return _object(
        {
            "schulze": _object(
                {
                    "order": _tiers("Tiers by how many options beat each."),
                    "beaten_by": _map({"type": "integer", "minimum": 0}, "By how many options each is beaten."),
                    "unordered": _list(
                        _names("Two options."), "Pairs in different tiers of which neither beats the other."
                    ),
                    "strongest_paths": {**count, "description": "Strength of the strongest path, from row to column."},
                },
                "Schulze 2011, winning votes.",
            ),
            "borda": _scores("Borda points; half a point for each level option."),
            "copeland": _scores("Majorities won less majorities lost."),
            "first_choices": _scores("First choices, shared equally where a ballot has several."),
            "condorcet_winner": {"type": ["string", "null"], "description": "Preferred by a majority to each other."},
            "smith_set": _names("The smallest set that beats every option outside it."),
            "pairwise": {**count, "description": "How many ballots put the row above the column."},
        },
        "The same ballots by several rules; with ranking only.",
    )


def _scores(description: str) -> Json:
    return _object({"order": _tiers("Best first."), "scores": _map({"type": "number"}, "By option.")}, description)


def _state(value: Json, description: str) -> Json:
    return _object(
        {
            "state": {"enum": ["ok", "no_data", "suppressed", "undefined"], "description": "Whether there is a value."},
            "value": {"anyOf": [value, {"type": "null"}], "description": "The value; null unless ok."},
            "reason": {"type": ["string", "null"], "description": "Why there is none; null if there is."},
        },
        description,
    )


def _object(properties: dict[str, Json], description: str, optional: tuple[str, ...] = ()) -> dict[str, Json]:
    return {
        "type": "object",
        "description": description,
        "properties": properties,
        "required": [name for name in properties if name not in optional],
        "additionalProperties": False,
    }


def _tiers(description: str) -> Json:
    return _list(_names("One tier: options that are level."), f"{description} Tiers, best first.")


def _names(description: str) -> Json:
    return _list({"type": "string"}, description)


def _list(items: Json, description: str) -> Json:
    return {"type": "array", "items": items, "description": description}


def _map(values: Json, description: str) -> dict[str, Json]:
    return {"type": "object", "additionalProperties": values, "description": description}


def _text(description: str) -> Json:
    return {"type": "string", "description": description}


def _count(description: str, least: int = 0) -> Json:
    return {"type": "integer", "minimum": least, "description": description}


def _number(description: str) -> Json:
    return {"type": "number", "description": description}
