"""The JSON Schema of what `publish` gives."""

from __future__ import annotations

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.schema import count, listing, mapping, number, record, text, texts
from lpip_workshop.exercises.priorities.movement_published import movement_schema
from lpip_workshop.exercises.priorities.rules import METHODS
from lpip_workshop.exercises.priorities.sampling_publish import sample_schema
from lpip_workshop.exercises.priorities.schema_parts import state, tiers
from lpip_workshop.exercises.priorities.sure_words import sure_schema
from lpip_workshop.exercises.priorities.ways.all import WAYS

_SOMETIMES = ("sample", "order_by_people", "unspent", "concentration", "fragility")


def results_schema() -> dict[str, Json]:
    """Return the schema (draft 2020-12)."""
    option = record(
        "An option.",
        {
            "number": count("The number on screen and paper.", minimum=1),
            "text": text("What the option says, in the language it was typed in."),
            "translations": mapping("Its words in other languages, by language code.", {"type": "string"}),
            "heading": _perhaps("The theme it was put under"),
            "place": _perhaps("Where it would be"),
            "evidence": _perhaps("What is known for or against it, and the source"),
            "affected": _perhaps("Who would be affected"),
            "original": _perhaps("How it was first worded, where it was reworded"),
            "joined": texts("The words of options that were made one with it."),
        },
    )
    return record(
        "What comes first.",
        {
            "options": listing("The options as the list stands now.", option),
            "rounds": listing("Every revealed round, oldest first.", _round()),
            "movement": movement_schema(),
            "gathered": _gathered(),
        },
    )


def _gathered() -> Json:
    silence: Json = {"type": ["integer", "null"], "description": "Minutes of silent writing first; null for none."}
    held = record(
        "How the ideas were gathered by the nominal group technique.",
        {
            "ideas": count("Ideas said in turn.", minimum=1),
            "turns_by": {"enum": ["tables", "people"], "description": "Who had a turn."},
            "times_round": count("Times the turns went round.", minimum=1),
            "minutes_of_silence": silence,
        },
    )
    return {"oneOf": [held, {"type": "null"}], "description": "Null where they came in another way."}


def _perhaps(description: str) -> Json:
    return {"type": ["string", "null"], "description": f"{description}; null where nothing was said."}


def _round() -> Json:
    return record(
        "One revealed round.",
        {
            "number": count("Which round of the activity this was.", minimum=1),
            "method": {"enum": [*METHODS], "description": "How people answered."},
            "rule": _rule(),
            "rule_changes": listing("What was changed after the rule was locked, oldest first.", _rule_change()),
            "options": listing("The options voted on, in the order of their numbers.", {"type": "string"}),
            "turnout": _turnout(),
            "outcome": state("The result, unless there is none or it may not be shown.", _value()),
        },
    )


def _rule() -> Json:
    return record(
        "The decision rule, fixed before the first ballot.",
        {
            "chosen": count("How many options go ahead.", minimum=1),
            "tie": {"enum": ["talk", "lots", "facilitator"], "description": "What settles a tie at the line."},
            "locked": {"type": ["string", "null"], "description": "When the rule was fixed (ISO); null if unknown."},
            "budget": count("Dots for each person; with dots only.", minimum=1),
            "cap": count("The most dots on one option; with dots only.", minimum=1),
            "threshold": {"type": ["integer", "null"], "description": "Per cent of people whose support is needed."},
            "complete": {"type": "boolean", "description": "Whether all options had to be ranked; with ranking only."},
            "scale": count("Highest rating; with ratings and impact-effort only."),
            "criteria": listing("What was rated; with ratings only.", _criterion()),
            "strengths": {"type": "boolean", "description": "Whether people said how many times more."},
            "money": {"type": ["integer", "null"], "description": "What may be spent; with approvals only."},
        },
        optional=("budget", "cap", "complete", "scale", "criteria", "strengths", "money"),
    )


def _rule_change() -> Json:
    return record(
        "A change of the locked rule. Who made it is not known.",
        {
            "when": {"type": ["string", "null"], "description": "The time (ISO); null if unknown."},
            "what": {"enum": ["chosen", "threshold", "tie"], "description": "Which part of the rule."},
            "from": text("Its value before."),
            "to": text("Its value afterwards."),
            "why": text("The reason given."),
        },
    )


def _criterion() -> Json:
    return record(
        "A criterion.",
        {
            "id": text("Which it is."),
            "weight": count("How much it counts."),
            "words": {"type": ["string", "null"], "description": "The group's own words; null for a known one."},
        },
    )


def _turnout() -> Json:
    return record(
        "Who answered.",
        {
            "invited": count("How many could vote."),
            "returned": count("How many ballots came in, blank ones among them."),
            "abstained": count("How many ballots were blank."),
            "counted": count("How many ballots choose something."),
            "missing": count("How many ballots did not come in."),
        },
    )


def _value() -> Json:
    return record(
        "The result of a round.",
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
                "What one person's absence may do to an option's place.", {"enum": ["first", "may swap", "stays"]}
            ),
            "people_who_change_first": state("How many people's single absence changes who is first.", count("")),
            "people_who_change_line": state("How many people's single absence changes who goes ahead.", count("")),
            "support": mapping("How many people support each option, as the way to answer defines.", count("People.")),
            "sure": {"anyOf": [sure_schema(), {"type": "null"}], "description": "How sure it is."},
            "order_only": {
                "type": ["string", "null"],
                "description": "Why only the order and the line are told; null where everything is.",
            },
            "discuss_next": listing("Where the room is split, where both sides have five people or more.", _split()),
            "short_of_support": texts("At or above the line, with less support than the threshold."),
            "sample": sample_schema(),
            "dots": listing("The dots of each option, most first; with dots only.", _dots()),
            "order_by_people": tiers("The order by how many people gave any dot; with dots only."),
            "unspent": count("Dots left over by people who gave some; with dots only."),
            "concentration": state("Sum of squared shares of the dots; with dots only.", number("")),
            "fragility": state("How few people could undo the line; with dots and points only.", _fragility()),
            "ranking": _ranking(),
            **{way.id: way.schema() for way in WAYS.values() if way.schema is not None},
        },
        optional=(*_SOMETIMES, *WAYS),
    )


def _split() -> Json:
    return record(
        "Where the room is split.",
        {
            "option": text("The option."),
            "other": {"type": ["string", "null"], "description": "The option it was compared with, where it was."},
            "about": {"type": ["string", "null"], "description": "The criterion or axis, where there are several."},
            "measure": {
                "enum": ["rand-ucla", "van-der-eijk", "tastle-wierman"],
                "description": "Which measure finds it (Fitch et al. 2001; van der Eijk 2001; Tastle & Wierman 2007).",
            },
            "value": number("Allowed less found spread; agreement A; or consensus. Lower is a deeper split."),
            "sentence": text("The same in words."),
        },
    )


def _line() -> Json:
    return record(
        "Who goes ahead under the agreed rule.",
        {
            "in": texts("Certain to go ahead under the agreed rule."),
            "tied": texts("Tied at the line."),
            "out": texts("Not going ahead."),
            "places_left": count("Places that those tied at the line compete for."),
        },
    )


def _dots() -> Json:
    return record(
        "One option.",
        {
            "option": text("The option."),
            "dots": count("Dots it was given."),
            "people": count("People who gave it one or more."),
            "share": number("Its share of all dots."),
        },
    )


def _fragility() -> Json:
    return record(
        "The weakest pair across the line.",
        {
            "people": count("So many people's absence would let the challenger draw level."),
            "kept": text("The option that goes ahead."),
            "challenger": text("The option that does not."),
            "lead": count("Dots between them."),
        },
    )


def _ranking() -> Json:
    table = mapping("", mapping("By the other option.", {"type": "integer", "minimum": 0}))
    return record(
        "The same ballots by several rules; with ranking only.",
        {
            "schulze": record(
                "Schulze 2011, winning votes.",
                {
                    "order": tiers("Tiers by how many options beat each."),
                    "beaten_by": mapping("By how many options each is beaten.", {"type": "integer", "minimum": 0}),
                    "unordered": listing(
                        "Pairs in different tiers of which neither beats the other.", texts("Two options.")
                    ),
                    "strongest_paths": {**table, "description": "Strength of the strongest path, from row to column."},
                },
            ),
            "borda": _scores("Borda points; half a point for each level option."),
            "copeland": _scores("Majorities won less majorities lost."),
            "first_choices": _scores("First choices, shared equally where a ballot has several."),
            "condorcet_winner": {"type": ["string", "null"], "description": "Preferred by a majority to each other."},
            "smith_set": texts("The smallest set that beats every option outside it."),
            "pairwise": {**table, "description": "How many ballots put the row above the column."},
        },
    )


def _scores(description: str) -> Json:
    return record(description, {"order": tiers("Best first."), "scores": mapping("By option.", {"type": "number"})})
