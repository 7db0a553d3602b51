"""The JSON Schema of what `publish` gives."""

from __future__ import annotations

from lpip_workshop.core.exercise import Json
from lpip_workshop.exercises.priorities.movement_published import movement_schema
from lpip_workshop.exercises.priorities.rules import METHODS
from lpip_workshop.exercises.priorities.sampling_publish import sample_schema
from lpip_workshop.exercises.priorities.schema_parts import (
    count,
    listing,
    mapping,
    number,
    record,
    state,
    text,
    texts,
    tiers,
)
from lpip_workshop.exercises.priorities.sure_words import sure_schema
from lpip_workshop.exercises.priorities.ways.all import WAYS

_SOMETIMES = ("sample", "order_by_people", "unspent", "concentration", "fragility")


def results_schema() -> dict[str, Json]:
    """Return the schema (draft 2020-12)."""
    option = record(
        {
            "number": count("The number on screen and paper.", least=1),
            "text": text("What the option says, in the language it was typed in."),
            "translations": mapping({"type": "string"}, "Its words in other languages, by language code."),
            "heading": _perhaps("The theme it was put under"),
            "place": _perhaps("Where it would be"),
            "evidence": _perhaps("What is known for or against it, and the source"),
            "affected": _perhaps("Who would be affected"),
            "original": _perhaps("How it was first worded, where it was reworded"),
            "joined": texts("The words of options that were made one with it."),
        },
        "An option.",
    )
    return record(
        {
            "options": listing(option, "The options as the list stands now."),
            "rounds": listing(_round(), "Every revealed round, oldest first."),
            "movement": movement_schema(),
            "gathered": _gathered(),
        },
        "What comes first.",
    )


def _gathered() -> Json:
    silence: Json = {"type": ["integer", "null"], "description": "Minutes of silent writing first; null for none."}
    held = record(
        {
            "ideas": count("Ideas said in turn.", least=1),
            "turns_by": {"enum": ["tables", "people"], "description": "Who had a turn."},
            "times_round": count("Times the turns went round.", least=1),
            "minutes_of_silence": silence,
        },
        "How the ideas were gathered by the nominal group technique.",
    )
    return {"oneOf": [held, {"type": "null"}], "description": "Null where they came in another way."}


def _perhaps(description: str) -> Json:
    return {"type": ["string", "null"], "description": f"{description}; null where nothing was said."}


def _round() -> Json:
    return record(
        {
            "number": count("Which round of the activity this was.", least=1),
            "method": {"enum": [*METHODS], "description": "How people answered."},
            "rule": _rule(),
            "rule_changes": listing(_rule_change(), "What was changed after the rule was locked, oldest first."),
            "options": listing({"type": "string"}, "The options voted on, in the order of their numbers."),
            "turnout": _turnout(),
            "outcome": state(_value(), "The result, unless there is none or it may not be shown."),
        },
        "One revealed round.",
    )


def _rule() -> Json:
    return record(
        {
            "chosen": count("How many options go ahead.", least=1),
            "tie": {"enum": ["talk", "lots", "facilitator"], "description": "What settles a tie at the line."},
            "locked": {"type": ["string", "null"], "description": "When the rule was fixed (ISO); null if unknown."},
            "budget": count("Dots for each person; with dots only.", least=1),
            "cap": count("The most dots on one option; with dots only.", least=1),
            "threshold": {"type": ["integer", "null"], "description": "Per cent of people whose support is needed."},
            "complete": {"type": "boolean", "description": "Whether all options had to be ranked; with ranking only."},
            "scale": count("Highest rating; with ratings and impact-effort only."),
            "criteria": listing(_criterion(), "What was rated; with ratings only."),
            "strengths": {"type": "boolean", "description": "Whether people said how many times more."},
            "money": {"type": ["integer", "null"], "description": "What may be spent; with approvals only."},
        },
        "The decision rule, fixed before the first ballot.",
        optional=("budget", "cap", "complete", "scale", "criteria", "strengths", "money"),
    )


def _rule_change() -> Json:
    return record(
        {
            "when": {"type": ["string", "null"], "description": "The time (ISO); null if unknown."},
            "what": {"enum": ["chosen", "threshold", "tie"], "description": "Which part of the rule."},
            "from": text("Its value before."),
            "to": text("Its value afterwards."),
            "why": text("The reason given."),
        },
        "A change of the locked rule. Who made it is not known.",
    )


def _criterion() -> Json:
    return record(
        {
            "id": text("Which it is."),
            "weight": count("How much it counts."),
            "words": {"type": ["string", "null"], "description": "The group's own words; null for a known one."},
        },
        "A criterion.",
    )


def _turnout() -> Json:
    return record(
        {
            "invited": count("How many could vote."),
            "returned": count("How many ballots came in, blank ones among them."),
            "abstained": count("How many ballots were blank."),
            "counted": count("How many ballots choose something."),
            "missing": count("How many ballots did not come in."),
        },
        "Who answered.",
    )


def _value() -> Json:
    return record(
        {
            "order": tiers("The order under the agreed rule."),
            "line": _line(),
            "first_however_counted": {
                "type": ["string", "null"],
                "description": "The option first by every way to count and whoever is left out; null if none is.",
            },
            "in_however_counted": texts("Options that go ahead by every way to count, whoever is left out."),
            "open": texts("Options that go ahead by some way to count, or with somebody left out, and not always."),
            "if_one_left": mapping(
                {"enum": ["first", "may swap", "stays"]}, "What one person's absence may do to an option's place."
            ),
            "people_who_change_first": state(count(""), "How many people's single absence changes who is first."),
            "people_who_change_line": state(count(""), "How many people's single absence changes who goes ahead."),
            "support": mapping(count("People."), "How many people support each option, as the way to answer defines."),
            "sure": {"anyOf": [sure_schema(), {"type": "null"}], "description": "How sure it is."},
            "order_only": {
                "type": ["string", "null"],
                "description": "Why only the order and the line are told; null where everything is.",
            },
            "short_of_support": texts("At or above the line, with less support than the threshold."),
            "sample": sample_schema(),
            "dots": listing(_dots(), "The dots of each option, most first; with dots only."),
            "order_by_people": tiers("The order by how many people gave any dot; with dots only."),
            "unspent": count("Dots left over by people who gave some; with dots only."),
            "concentration": state(number(""), "Sum of squared shares of the dots; with dots only."),
            "fragility": state(_fragility(), "How few people could undo the line; with dots and points only."),
            "ranking": _ranking(),
            **{way.id: way.schema() for way in WAYS.values() if way.schema is not None},
        },
        "The result of a round.",
        optional=(*_SOMETIMES, *WAYS),
    )


def _line() -> Json:
    return record(
        {
            "in": texts("Certain to go ahead under the agreed rule."),
            "tied": texts("Tied at the line."),
            "out": texts("Not going ahead."),
            "places_left": count("Places that those tied at the line compete for."),
        },
        "Who goes ahead under the agreed rule.",
    )


def _dots() -> Json:
    return record(
        {
            "option": text("The option."),
            "dots": count("Dots it was given."),
            "people": count("People who gave it one or more."),
            "share": number("Its share of all dots."),
        },
        "One option.",
    )


def _fragility() -> Json:
    return record(
        {
            "people": count("So many people's absence would let the challenger draw level."),
            "kept": text("The option that goes ahead."),
            "challenger": text("The option that does not."),
            "lead": count("Dots between them."),
        },
        "The weakest pair across the line.",
    )


def _ranking() -> Json:
    table = mapping(mapping({"type": "integer", "minimum": 0}, "By the other option."), "")
    return record(
        {
            "schulze": record(
                {
                    "order": tiers("Tiers by how many options beat each."),
                    "beaten_by": mapping({"type": "integer", "minimum": 0}, "By how many options each is beaten."),
                    "unordered": listing(
                        texts("Two options."), "Pairs in different tiers of which neither beats the other."
                    ),
                    "strongest_paths": {**table, "description": "Strength of the strongest path, from row to column."},
                },
                "Schulze 2011, winning votes.",
            ),
            "borda": _scores("Borda points; half a point for each level option."),
            "copeland": _scores("Majorities won less majorities lost."),
            "first_choices": _scores("First choices, shared equally where a ballot has several."),
            "condorcet_winner": {"type": ["string", "null"], "description": "Preferred by a majority to each other."},
            "smith_set": texts("The smallest set that beats every option outside it."),
            "pairwise": {**table, "description": "How many ballots put the row above the column."},
        },
        "The same ballots by several rules; with ranking only.",
    )


def _scores(description: str) -> Json:
    return record({"order": tiers("Best first."), "scores": mapping({"type": "number"}, "By option.")}, description)
