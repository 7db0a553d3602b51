"""The action list as JSON, and as other exercises may ask for it."""

from __future__ import annotations

from typing import Any

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.actions.compute import Results, Served
from lpip_workshop.exercises.actions.items import Action


def named_actions(results: Results) -> tuple[tuple[str, Saying, str, str, bool], ...] | None:
    """Return (id, what, owner, ISO day or "", done) of each action; None where there are none."""
    if not results.actions:
        return None
    return tuple((one.id, one.what, one.owner, _day(one), one.done) for one in results.actions)


def publish(results: Results) -> dict[str, Json]:
    """Return the results under the keys of `results_schema`."""
    served = results.served
    return {
        "actions": [_action(one, results) for one in results.actions],
        "count": len(results.actions),
        "with_owner": results.with_owner,
        "with_date": results.with_date,
        "with_first_step": results.with_first_step,
        "complete": results.complete,
        "share_complete": results.share_complete.as_json(),
        "done": results.done,
        "overdue": len(results.overdue),
        "as_of": results.as_of.isoformat() if results.as_of else None,
        "load": [{"owner": one.owner, "actions": one.actions} for one in results.load],
        "priorities": None if served is None else [_served(one) for one in served],
    }


def _action(action: Action, results: Results) -> dict[str, Json]:
    return {
        "what": action.what.text,
        "first_step": action.first_step.text,
        "owner": action.owner,
        "helpers": list(action.helpers),
        "by_when": _day(action) or None,
        "how_we_will_know": action.how_we_will_know.text,
        "priority": action.priority.text,
        "done": action.done,
        "overdue": action.id in results.overdue,
    }


def _served(one: Served) -> dict[str, Json]:
    priority = one.priority
    return {"text": priority.text.text, "tier": priority.tier, "chosen": priority.chosen, "actions": one.actions}


def _day(action: Action) -> str:
    return action.by_when.isoformat() if action.by_when else ""


def results_schema() -> dict[str, Json]:
    """Return the JSON Schema (draft 2020-12) of `publish`."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **_object(_KEYS)}


def _object(keys: dict[str, Json]) -> dict[str, Json]:
    return {"type": "object", "additionalProperties": False, "required": list(keys), "properties": keys}


def _key(kind: Any, description: str) -> Json:
    return {"type": kind, "description": description}


def _list(item: dict[str, Json], description: str, kind: Any = "array") -> Json:
    return {"type": kind, "description": description, "items": item}


def _count(description: str) -> Json:
    return {"type": "integer", "minimum": 0, "description": description}


_ACTION: dict[str, Json] = {
    "what": _key("string", "What will be done, in the language it was typed in."),
    "first_step": _key("string", "The first step; empty where none was named."),
    "owner": _key("string", "The one person or organisation that answers for it; empty where nobody does yet."),
    "helpers": _list({"type": "string"}, "Who helps."),
    "by_when": _key(["string", "null"], "ISO date by which it is done; null where there is none."),
    "how_we_will_know": _key("string", "The sign by which it will be known to be done; may be empty."),
    "priority": _key("string", "The priority it serves, in the words of the time; may be empty."),
    "done": _key("boolean", "Whether it has been done."),
    "overdue": _key("boolean", "Whether it was open and its date had passed on the day `as_of`."),
}
_LOAD: dict[str, Json] = {
    "owner": _key("string", "A person or organisation."),
    "actions": _count("Open actions that they answer for."),
}
_SERVED: dict[str, Json] = {
    "text": _key("string", "The priority."),
    "tier": _count("Its place among the priorities, 0 the first; tied ones share a place."),
    "chosen": _key("boolean", "Whether it was chosen; the first three places where the rule does not say."),
    "actions": _count("Actions that serve it."),
}
_SHARE: dict[str, Json] = {
    "state": {"enum": ["ok", "no_data", "suppressed", "undefined"], "description": "Whether there is a value."},
    "value": _key(["number", "null"], "From 0 to 1; null unless the state is ok."),
    "reason": _key(["string", "null"], "Why there is no value."),
}
_KEYS: dict[str, Json] = {
    "actions": _list(_object(_ACTION), "The actions in their order."),
    "count": _count("How many actions there are."),
    "with_owner": _count("Actions with an owner."),
    "with_date": _count("Actions with a date."),
    "with_first_step": _count("Actions with a first step."),
    "complete": _count("Actions with owner, date and first step."),
    "share_complete": {**_object(_SHARE), "description": "complete / count."},
    "done": _count("Actions that have been done."),
    "overdue": _count("Open actions whose date had passed on the day `as_of`."),
    "as_of": _key(["string", "null"], "ISO date of the workshop; null where it has none, and then nothing is overdue."),
    "load": _list(_object(_LOAD), "Open actions by owner, most first."),
    "priorities": _list(
        _object(_SERVED), "How many actions serve each priority; null where nothing was prioritised.", ["array", "null"]
    ),
}
