"""The action list as JSON, and as other exercises may ask for it."""

from __future__ import annotations

from datetime import date

from lpip_workshop.core.exercise import Json
from lpip_workshop.core.words import N, Saying, T, Text
from lpip_workshop.exercises.actions.around import Chain, NotDoing, Risk
from lpip_workshop.exercises.actions.compute import Followed, Results, Served
from lpip_workshop.exercises.actions.items import Action, Status
from lpip_workshop.exercises.actions.schema import results_schema

__all__ = ["agreed", "left_open", "named_actions", "publish", "results_schema", "waiting"]


def named_actions(results: Results) -> tuple[tuple[str, Saying, str, str, bool], ...] | None:
    """Return (id, what, owner, ISO day or "", done) of each action; None where there are none."""
    if not results.actions:
        return None
    return tuple((one.id, one.what, one.owner, _day(one.by_when) or "", one.done) for one in results.actions)


def waiting(results: Results) -> Text | None:
    """Return how many actions of earlier workshops nobody has looked at yet, None for none."""
    return _counted(len(results.waiting))


def left_open(results: Results) -> Text | None:
    """Return how many actions are neither done nor stopped, None for none."""
    return _counted(sum(not one.settled for one in results.everything))


def agreed(results: Results) -> tuple[Text, ...]:
    """Return what the room agreed, in words to part with; empty where it agreed nothing."""
    if not results.actions:
        return ()
    count = N("We agreed {n} action.", "We agreed {n} actions.", len(results.actions))
    again = T("We look at the list again on {day}.", day=results.review_on) if results.review_on else None
    return (count, again) if again else (count,)


def _counted(n: int) -> Text | None:
    return N("{n} action", "{n} actions", n) if n else None


def publish(results: Results) -> dict[str, Json]:
    """Return the results under the keys of `results_schema`."""
    served, around = results.served, results.around
    return {
        "actions": [_action(one, results) for one in results.actions],
        "count": len(results.actions),
        "with_owner": results.with_owner,
        "with_date": results.with_date,
        "with_first_step": results.with_first_step,
        "starting_within_14_days": results.starting,
        "complete": results.complete,
        "share_complete": results.share_complete.as_json(),
        "done": results.done,
        "overdue": len(results.overdue),
        "as_of": _day(results.as_of),
        "review_on": _day(results.review_on),
        "load": [{"owner": one.owner, "actions": one.actions} for one in results.load],
        "priorities": None if served is None else [_served(one) for one in served],
        "carried": [_action(one, results) for one in results.carried],
        "not_looked_at": len(results.waiting),
        "followed": [{"day": _day(one.day), **_followed(one)} for one in results.rates],
        "followed_so_far": _followed(results.so_far),
        "not_doing": [_not_doing(one) for one in around.not_doing],
        "risks": [_risk(one) for one in around.risks],
        "theory_of_change": [_chain(one) for one in around.chains],
    }


def _action(action: Action, results: Results) -> dict[str, Json]:
    return {
        "what": action.what.text,
        "first_step": action.first_step.text,
        "first_step_by": _day(action.first_step_by),
        "owner": action.owner,
        "helpers": list(action.helpers),
        "consulted": list(action.consulted),
        "told": list(action.told),
        "by_when": _day(action.by_when),
        "how_we_will_know": action.how_we_will_know.text,
        "resources": action.resources.text,
        "evidence": action.evidence.text,
        "stakeholders": list(action.stakeholders),
        "priority": action.priority.text,
        "made": _day(action.day),
        "state": action.state,
        "done": action.done,
        "overdue": action.overdue(results.as_of),
        "reviewed": action.review is not None,
        "history": [_status(one) for one in action.history],
    }


def _status(one: Status) -> dict[str, Json]:
    return {"state": one.state, "why": one.why.text, "day": _day(one.day)}


def _served(one: Served) -> dict[str, Json]:
    priority = one.priority
    return {"text": priority.text.text, "tier": priority.tier, "chosen": priority.chosen, "actions": one.actions}


def _followed(one: Followed) -> dict[str, Json]:
    return {
        "made": one.made,
        "done": one.done,
        "going": one.going,
        "stopped": one.stopped,
        "share_done": one.share.as_json(),
        "share_at_best": one.at_best.as_json(),
    }


def _not_doing(one: NotDoing) -> dict[str, Json]:
    return {"what": one.what.text, "why": one.why.text}


def _risk(one: Risk) -> dict[str, Json]:
    return {
        "what": one.what.text,
        "likelihood": one.likelihood,
        "impact": one.impact,
        "response": one.response.text,
    }


def _chain(one: Chain) -> dict[str, Json]:
    return {
        "if_we": one.do.text,
        "then": one.then.text,
        "so_that": one.so_that.text,
        "assumption": one.assumption.text,
        "evidence": one.grade,
        "next_assumption": one.next_assumption.text,
        "next_evidence": one.next_grade,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
