"""The movement between two rounds as JSON, and the schema of that."""

from __future__ import annotations

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.exercise import Json
from lpip_workshop.core.schema import count, listing, number, record, text
from lpip_workshop.exercises.priorities.movement import Moved, Movement
from lpip_workshop.exercises.priorities.movement_words import movement_sentence
from lpip_workshop.exercises.priorities.rules import METHODS
from lpip_workshop.exercises.priorities.schema_parts import state
from lpip_workshop.methods.states import Outcome, as_json, ok


def movement_json(outcome: Outcome[Movement]) -> Json:
    """Return the movement as JSON that satisfies `movement_schema`."""
    if not outcome.is_ok:
        return outcome.as_json()
    found = outcome.value
    say = catalogue("en").say
    told: dict[str, Json] = {
        "before": found.before,
        "after": found.after,
        "method": found.method,
        "options": [_option(one) for one in found.moves],
        "measure": found.measure,
        "agreement_before": found.agreement[0].as_json(),
        "agreement_after": found.agreement[1].as_json(),
        "places_only": say(found.hidden) if found.hidden else None,
        "sentence": say(movement_sentence(found)),
    }
    return ok(told).as_json()


def _option(one: Moved) -> Json:
    before, after = one.standings or (None, None)
    return {
        "option": one.text.text,
        "place_before": one.places[0],
        "place_after": one.places[1],
        "shared_before": one.shared[0],
        "shared_after": one.shared[1],
        "score_before": as_json(before.score) if before else None,
        "score_after": as_json(after.score) if after else None,
        "people_before": before.people if before else None,
        "people_after": after.people if after else None,
    }


def movement_schema() -> Json:
    """Return the schema of `movement_json`."""
    option = record(
        "An option before and after.",
        {
            "option": text("Which option."),
            "place_before": count("Its place in the earlier round, among the options of both.", minimum=1),
            "place_after": count("Its place in the later round, among the options of both.", minimum=1),
            "shared_before": {"type": "boolean", "description": "Whether it shared its place before."},
            "shared_after": {"type": "boolean", "description": "Whether it shares its place after."},
            "score_before": _perhaps("number", "What it was ordered by or, with ranking, its Borda points; before"),
            "score_after": _perhaps("number", "The same in the later round"),
            "people_before": _perhaps("integer", "How many people supported it in the earlier round"),
            "people_after": _perhaps("integer", "How many people supported it in the later round"),
        },
    )
    agreement = number("From 0 to 1.")
    value = record(
        "What moved between two rounds.",
        {
            "before": count("The number of the earlier round.", minimum=1),
            "after": count("The number of the later round.", minimum=1),
            "method": {"enum": [*METHODS], "description": "How people answered in both."},
            "options": listing("The options of both rounds, in the order of the later one.", option),
            "measure": {
                "enum": ["kendall-w", "consensus"],
                "description": "Kendall's W of orders, or else the mean Tastle-Wierman consensus.",
            },
            "agreement_before": state("How far people agreed in the earlier round.", agreement),
            "agreement_after": state("How far people agreed in the later round.", agreement),
            "places_only": {"type": ["string", "null"], "description": "Why only places are told; null if all is."},
            "sentence": text("What moved most, in a plain sentence."),
        },
    )
    return state("What moved between the two newest revealed rounds that were answered in the same way.", value)


def _perhaps(kind: str, description: str) -> Json:
    return {"type": [kind, "null"], "description": f"{description}; null where only places are told."}
