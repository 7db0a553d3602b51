"""The ledger as JSON."""

from __future__ import annotations

from datetime import date
from typing import Any

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.exercise import Json
from lpip_workshop.core.words import N, Text
from lpip_workshop.exercises.promises.compute import Kept, Results
from lpip_workshop.exercises.promises.items import SETTLED, STATES, Promise, Pulse


def waiting(results: Results) -> Text | None:
    """Return how many promises of earlier workshops nobody has looked at yet, None for none."""
    return _counted(len(results.waiting))


def left_open(results: Results) -> Text | None:
    """Return how many promises are neither kept nor let go, None for none."""
    return _counted(sum(one.state not in SETTLED for one in (*results.carried, *results.new)))


def agreed(results: Results) -> tuple[Text, ...]:
    """Return what was promised, in words to part with; empty where nothing was."""
    made = len(results.new)
    return (N("One small promise was made.", "{n} small promises were made.", made),) if made else ()


def _counted(n: int) -> Text | None:
    return N("{n} promise", "{n} promises", n) if n else None


def publish(results: Results) -> dict[str, Json]:
    """Return the results under the keys of `results_schema`."""
    return {
        "as_of": _day(results.as_of),
        "made_here": [_made(one) for one in results.new],
        "from_last_time": [_carried(one) for one in results.carried],
        "looked_at": results.looked_at,
        "waiting": len(results.waiting),
        "kept_by_workshop": [_kept(one) for one in results.rates],
        "kept_so_far": _kept(results.so_far),
        "trust": [_pulse(one) for one in results.pulses],
    }


def _made(promise: Promise) -> dict[str, Json]:
    return {"who": promise.who, "promise": promise.what.text, "by_when": _day(promise.by_when)}


def _carried(promise: Promise) -> dict[str, Json]:
    review = promise.review
    return {
        **_made(promise),
        "workshop": _day(promise.day),
        "state": review.state if review else None,
        "why": review.why.text if review else "",
        "state_before": promise.before.state if promise.before else None,
    }


def _kept(kept: Kept) -> dict[str, Json]:
    return {
        "workshop": _day(kept.day),
        "made": kept.made,
        "kept": kept.kept,
        "late": kept.late,
        "let_go": kept.let_go,
        "open": kept.open,
        "share_kept": kept.share.as_json(),
        "share_at_best": kept.at_best.as_json(),
    }


def _pulse(pulse: Pulse) -> dict[str, Json]:
    widest = catalogue("en").say(pulse.widest)
    return {"workshop": _day(pulse.day), "widest": widest, "gap": round(pulse.gap, 4)}


def _day(day: date | None) -> Json:
    return day.isoformat() if day else None


def results_schema() -> dict[str, Json]:
    """Return the JSON Schema (draft 2020-12) of `publish`."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **_object(_KEYS)}


def _object(keys: dict[str, Json]) -> dict[str, Json]:
    return {"type": "object", "additionalProperties": False, "required": list(keys), "properties": keys}


def _key(kind: Any, description: str) -> Json:
    return {"type": kind, "description": description}


def _list(item: dict[str, Json], description: str) -> Json:
    return {"type": "array", "description": description, "items": _object(item)}


def _count(description: str) -> Json:
    return {"type": "integer", "minimum": 0, "description": description}


def _share(description: str) -> Json:
    keys: dict[str, Json] = {
        "state": {"enum": ["ok", "no_data", "suppressed", "undefined"], "description": "Whether there is a value."},
        "value": _key(["number", "null"], "From 0 to 1; null unless the state is ok."),
        "reason": _key(["string", "null"], "Why there is no value."),
    }
    return {**_object(keys), "description": description}


_MADE: dict[str, Json] = {
    "who": _key("string", "The person or organisation that promised."),
    "promise": _key("string", "What was promised, in the language it was typed in."),
    "by_when": _key(["string", "null"], "ISO date by which it is kept; null for the next workshop."),
}
_CARRIED: dict[str, Json] = {
    **_MADE,
    "workshop": _key(["string", "null"], "ISO date of the workshop where it was made; null where it is not known."),
    "state": {"enum": [*STATES, None], "description": "What this workshop found; null where nobody looked at it yet."},
    "why": _key("string", "Why, in a few words; may be empty."),
    "state_before": {"enum": [*STATES, None], "description": "What was found at the review before; null for none."},
}
_KEPT: dict[str, Json] = {
    "workshop": _key(["string", "null"], "ISO date of the workshop where they were made; null where it is not known."),
    "made": _count("Promises made there."),
    "kept": _count("Of these, kept."),
    "late": _count("Past their day and still meant to be kept."),
    "let_go": _count("Let go."),
    "open": _count("Still open, or not looked at yet."),
    "share_kept": _share("kept / made."),
    "share_at_best": _share("(made - let_go) / made: what it becomes if all late and open ones are kept."),
}
_TRUST: dict[str, Json] = {
    "workshop": _key(["string", "null"], "ISO date of the workshop; null where it has none."),
    "widest": _key("string", "The dimension with the widest gap between importance and experience."),
    "gap": _key("number", "That gap, in points of the scale."),
}
_KEYS: dict[str, Json] = {
    "as_of": _key(["string", "null"], "ISO date of the workshop; null where it has none."),
    "made_here": _list(_MADE, "The promises made at this workshop, in their order."),
    "from_last_time": _list(_CARRIED, "Earlier promises that had not been settled before this workshop, due first."),
    "looked_at": _count("How many of these this workshop has looked at."),
    "waiting": _count("How many it has not looked at."),
    "kept_by_workshop": _list(_KEPT, "What became of the promises of each earlier workshop, oldest first."),
    "kept_so_far": {**_object(_KEPT), "description": "The same over all earlier workshops; `workshop` is null."},
    "trust": _list(_TRUST, "The trust pulses of up to six workshops to this one, oldest first."),
}
