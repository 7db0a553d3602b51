"""What the published keys of an action list hold."""

from __future__ import annotations

from typing import Any

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.schema import STATES, count, listing, text, texts
from lpip_workshop.exercises.actions.around import GRADES
from lpip_workshop.exercises.actions.items import STATES as STANDS


def results_schema() -> dict[str, Json]:
    """Return the JSON Schema (draft 2020-12) of `publish`."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **_object(_KEYS)}


def _object(keys: dict[str, Json]) -> dict[str, Json]:
    return {"type": "object", "additionalProperties": False, "required": list(keys), "properties": keys}


def _key(kind: Any, description: str) -> Json:
    return {"type": kind, "description": description}


def _day(description: str) -> Json:
    return _key(["string", "null"], description)


def _one_of(values: tuple[str, ...], description: str) -> Json:
    return {"enum": list(values), "description": description}


def _five(description: str) -> Json:
    return {"type": ["integer", "null"], "minimum": 1, "maximum": 5, "description": description}


def _share(description: str) -> Json:
    return {**_object(_SHARE), "description": description}


_SHARE: dict[str, Json] = {
    "state": {"enum": STATES, "description": "Whether there is a value."},
    "value": _key(["number", "null"], "From 0 to 1; null unless the state is ok."),
    "reason": _key(["string", "null"], "Why there is no value."),
}
_STATUS: dict[str, Json] = {
    "state": _one_of(STANDS, "Where the action stood."),
    "why": text("Why, in a few words; may be empty."),
    "day": _day("ISO date on which it was said; null where nobody knows."),
}
_ACTION: dict[str, Json] = {
    "what": text("What will be done, in the language it was typed in."),
    "first_step": text("The first step; empty where none was named."),
    "first_step_by": _day("ISO date of the first step; null where there is none."),
    "owner": text("The one person or organisation that answers for it; empty where nobody does yet."),
    "helpers": texts("Who helps."),
    "consulted": texts("Who must be asked before."),
    "told": texts("Who must be told."),
    "by_when": _day("ISO date by which it is done; null where there is none."),
    "how_we_will_know": text("The sign by which it will be known to be done; may be empty."),
    "resources": text("What it takes; may be empty."),
    "evidence": text("What speaks for it; may be empty."),
    "stakeholders": texts("Whom it serves."),
    "priority": text("The priority it serves, in the words of the time; may be empty."),
    "made": _day("ISO date of the workshop where it was agreed; null where nobody knows."),
    "state": _one_of(STANDS, "Where it stands."),
    "done": _key("boolean", "Whether it has been done."),
    "overdue": _key("boolean", "Whether it was open and its date had passed on the day `as_of`."),
    "reviewed": _key("boolean", "Whether this workshop said where it stands."),
    "history": listing("What was said of it, oldest first.", _object(_STATUS)),
}
_LOAD: dict[str, Json] = {
    "owner": text("A person or organisation."),
    "actions": count("Open actions that they answer for."),
}
_SERVED: dict[str, Json] = {
    "text": text("The priority."),
    "tier": count("Its place among the priorities, 0 the first; tied ones share a place."),
    "chosen": _key("boolean", "Whether it was chosen; the first three places where the rule does not say."),
    "actions": count("Actions that serve it."),
}
_FOLLOWED: dict[str, Json] = {
    "made": count("Actions agreed."),
    "done": count("Of these, done."),
    "going": count("Of these, open, on the way or changed."),
    "stopped": count("Of these, stopped."),
    "share_done": _share("done / made: what is certain, whatever became of those nobody looked at."),
    "share_at_best": _share("(made - stopped) / made: what it can still become."),
}
_NOT_DOING: dict[str, Json] = {
    "what": text("What the group decided against."),
    "why": text("Why; may be empty."),
}
_RISK: dict[str, Json] = {
    "what": text("One way it could fail."),
    "likelihood": _five("1 (low) to 5 (high); null where nobody has said."),
    "impact": _five("1 (low) to 5 (high); null where nobody has said."),
    "response": text("What the group would do; may be empty."),
}
_CHAIN: dict[str, Json] = {
    "if_we": text("What is done."),
    "then": text("What happens then."),
    "so_that": text("What that is good for."),
    "assumption": text("What must hold for the first arrow."),
    "evidence": _one_of(GRADES, "How well the first arrow is known; empty where nobody has said."),
    "next_assumption": text("What must hold for the second arrow."),
    "next_evidence": _one_of(GRADES, "How well the second arrow is known; empty where nobody has said."),
}
_KEYS: dict[str, Json] = {
    "actions": listing("The actions agreed at this workshop, in their order.", _object(_ACTION)),
    "count": count("How many actions there are."),
    "with_owner": count("Actions with an owner."),
    "with_date": count("Actions with a date."),
    "with_first_step": count("Actions with a first step."),
    "starting_within_14_days": count("Actions whose first step has a day within 14 days of the workshop."),
    "complete": count("Actions with owner, date and first step."),
    "share_complete": _share("complete / count."),
    "done": count("Actions that have been done."),
    "overdue": count("Open actions whose date had passed on the day `as_of`."),
    "as_of": _day("ISO date of the workshop; null where it has none, and then nothing is overdue."),
    "review_on": _day("ISO date on which the list will be looked at again; null where none was set."),
    "load": listing("Open actions by owner, most first.", _object(_LOAD)),
    "priorities": {
        **listing("How many actions serve each priority; null where nothing was prioritised.", _object(_SERVED)),
        "type": ["array", "null"],
    },
    "carried": listing("Actions of earlier workshops that were not settled before this one.", _object(_ACTION)),
    "not_looked_at": count("Of these, those this workshop has said nothing of."),
    "followed": listing(
        "By earlier workshop, oldest first.", _object({"day": _day("ISO date of the earlier workshop."), **_FOLLOWED})
    ),
    "followed_so_far": {**_object(_FOLLOWED), "description": "All actions of earlier workshops."},
    "not_doing": listing("What the group will not do.", _object(_NOT_DOING)),
    "risks": listing("What could go wrong.", _object(_RISK)),
    "theory_of_change": listing("Why the group thinks that it will work.", _object(_CHAIN)),
}
