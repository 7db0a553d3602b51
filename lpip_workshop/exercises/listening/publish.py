"""A listening round as JSON."""

from __future__ import annotations

from typing import Any

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.exercise import Json
from lpip_workshop.core.words import Saying, Words
from lpip_workshop.exercises.listening.compute import Airtime, Pile, Results
from lpip_workshop.exercises.listening.groups import group_words
from lpip_workshop.exercises.listening.wording import airtime_words


def publish(results: Results) -> dict[str, Json]:
    """Return the results under the keys of `results_schema`."""
    said = airtime_words(results)
    return {
        "form": results.plan.form,
        "turns": results.plan.turns,
        "turn_seconds": results.plan.seconds,
        "say_back_seconds": results.plan.back,
        "heard": [_pile(pile, results) for pile in results.piles],
        "cards": results.cards,
        "airtime": [_airtime(one) for one in results.airtime] if results.total else [],
        "total_seconds": results.total,
        "spoke_most": [_say(group_words(group)) for group in results.most],
        "spoke_least": [_say(group_words(group)) for group in results.least],
        "sentence": None if said is None else _say(said),
    }


def _pile(pile: Pile, results: Results) -> dict[str, Json]:
    return {
        "heading": pile.heading.words.text if pile.heading else None,
        "cards": [
            {"words": card.words.text, "from": _say(group_words(told)) if told else None}
            for card in pile.cards
            for told in [results.told_as(card.heard_from)]
        ],
    }


def _airtime(one: Airtime) -> dict[str, Json]:
    return {
        "group": _say(group_words(one.group)),
        "seconds": one.seconds,
        "share": one.share.as_json(),
        "people": one.people,
    }


def _say(words: Words) -> str:
    return catalogue("en").say(words)


def results_schema() -> dict[str, Json]:
    """Return the JSON Schema (draft 2020-12) of `publish`."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **_object(_KEYS)}


def _object(keys: dict[str, Json]) -> dict[str, Json]:
    return {"type": "object", "additionalProperties": False, "required": list(keys), "properties": keys}


def _key(kind: Any, description: str) -> Json:
    return {"type": kind, "description": description}


def _list(item: Json, description: str) -> Json:
    return {"type": "array", "description": description, "items": item}


def _count(description: str, kind: Any = "integer") -> Json:
    return {"type": kind, "minimum": 0, "description": description}


_SHARE: dict[str, Json] = {
    "state": {"enum": ["ok", "no_data", "suppressed", "undefined"], "description": "Whether there is a value."},
    "value": _key(["number", "null"], "From 0 to 1; null unless the state is ok."),
    "reason": _key(["string", "null"], "Why there is no value."),
}
_CARD: dict[str, Json] = {
    "words": _key("string", "What was heard, in the language it was typed in."),
    "from": _key(
        ["string", "null"],
        "The table or sector it was heard from, small sectors as Other; null for none.",
    ),
}
_PILE: dict[str, Json] = {
    "heading": _key(["string", "null"], "The heading; null for the cards that are not sorted."),
    "cards": _list(_object(_CARD), "Its cards in their order."),
}
_AIRTIME: dict[str, Json] = {
    "group": _key(
        "string",
        "A table, a sector or another group, never a person; sectors below five are Other.",
    ),
    "seconds": _count("How long it spoke."),
    "share": {**_object(_SHARE), "description": "seconds / total_seconds."},
    "people": _count("How many people of a sector are in the room; null where it is not known.", ["integer", "null"]),
}
_KEYS: dict[str, Json] = {
    "form": {"enum": ["pairs", "threes", "tables"], "description": "In which groups people listened."},
    "turns": _count("How many turns there are."),
    "turn_seconds": _count("How long each turn is."),
    "say_back_seconds": _count("How long there is after each turn to say back what was heard; 0 for none."),
    "heard": _list(_object(_PILE), "What was heard, by heading in their order; unsorted cards last."),
    "cards": _count("How many cards there are."),
    "airtime": _list(_object(_AIRTIME), "How long each group spoke; empty where nothing was counted."),
    "total_seconds": _count("All the time that was counted."),
    "spoke_most": _list(
        {"type": "string"}, "The group that spoke most, several where they tie; empty if all are level."
    ),
    "spoke_least": _list({"type": "string"}, "The group that spoke least, likewise."),
    "sentence": _key(["string", "null"], "The same as a sentence; null where nothing was counted."),
}


def named_cards(results: Results) -> tuple[tuple[Saying, Saying | None], ...]:
    """Return the words of each card with the heading it lies under, None where it is not sorted."""
    piles = results.piles
    return tuple((card.words, pile.heading.words if pile.heading else None) for pile in piles for card in pile.cards)
