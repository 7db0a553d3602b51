"""What the library holds for this exercise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from sqlmodel import Session, col, select

from lpip_workshop.app.history import earlier_activities
from lpip_workshop.app.queries import sayings, setting, workshop_of
from lpip_workshop.app.rounds import RoundView, rounds
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.priorities.inputs import DETAILS, Choice, Inputs, RuleChange, Vote
from lpip_workshop.exercises.priorities.model import Option
from lpip_workshop.exercises.priorities.robin_library import gathering
from lpip_workshop.exercises.priorities.rules import rule_of
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.rows import find, the

EXERCISE = "priorities"


def from_library(session: Session, activity_id: str) -> Inputs:
    """Return what the library holds."""
    about = setting(session, activity_id)
    rows = find(session, Option, Option.activity_id == activity_id, order=(col(Option.position),))
    held = rounds(session, activity_id)
    known = {row.id: row for row in rows}
    withdrawn = [the(session, Option, option_id) for view in held for option_id in numbers_of(view.rule)]
    everything = list({**known, **{row.id: row for row in withdrawn}}.values())
    told = _choices(session, everything, activity_id, about.language)
    revealed = any(view.state == "revealed" for view in held)
    return Inputs(
        about,
        tuple(replace(told[row.id], number=number, cost=row.cost) for number, row in enumerate(rows, start=1)),
        rule_of(the(session, Activity, activity_id).settings),
        tuple(_vote(view, told) for view in held),
        _earlier(session, activity_id, everything) if revealed else (),
        gathering(session, activity_id),
    )


def _earlier(session: Session, activity_id: str, options: Sequence[Option]) -> tuple[Vote, ...]:
    """Return the rounds of earlier workshops that had any of these options, told by their words."""
    ids = {_key(option.text): option.id for option in options}
    found: list[Vote] = []
    for _workshop, activity in earlier_activities(session, workshop_of(session, activity_id).id, EXERCISE):
        was = {row.id: row.text for row in session.exec(select(Option).where(Option.activity_id == activity.id))}
        same = {ident: ids.get(_key(text), ident) for ident, text in was.items()}
        if not set(same.values()) & set(ids.values()):
            continue
        told = {ident: Choice(same[ident], 0, Saying(text)) for ident, text in was.items()}
        for view in rounds(session, activity.id):
            if view.state == "revealed":
                vote = _vote(view, told)
                found.append(replace(vote, ballots=tuple(_renamed(ballot, same) for ballot in vote.ballots)))
    return tuple(found)


def _key(text: str) -> str:
    return " ".join(text.casefold().split())


def _renamed(said: Any, same: Mapping[str, str]) -> Any:
    """Return what a ballot says with the ids of today's options."""
    if not isinstance(said, Mapping):
        return said
    inside = cast("Mapping[str, Any]", said)
    return {same.get(name, name): _renamed(what, same) for name, what in inside.items()}


def _choices(session: Session, rows: list[Option], activity_id: str, language: str) -> dict[str, Choice]:
    """Return what is said of each option, without its number and its cost, which a round may hold otherwise."""
    texts = sayings(session, rows, "text", language)
    details = {name: sayings(session, rows, name, language) for name in DETAILS}
    joined: dict[str, list[str]] = {}
    gone = select(Option).where(Option.activity_id == activity_id, Option.merged_into != "", col(Option.hidden))
    for one in session.exec(gone.order_by(col(Option.position), col(Option.id))):
        joined.setdefault(one.merged_into, []).append(one.text)
    return {
        row.id: Choice(
            row.id,
            0,
            texts[row.id],
            details={name: said[row.id] for name, said in details.items() if said[row.id].text},
            joined=tuple(joined.get(row.id, ())),
        )
        for row in rows
    }


def numbers_of(stored: Mapping[str, Any]) -> dict[str, int]:
    """Return the number each option had when a round opened, by option id, from the round's stored rule."""
    return {str(entry["id"]): int(entry["number"]) for entry in stored.get("options", ())}


def _vote(view: RoundView, told: Mapping[str, Choice]) -> Vote:
    costs = {str(entry["id"]): entry.get("cost") for entry in view.rule.get("options", ())}
    options = tuple(replace(told[ident], number=n, cost=costs[ident]) for ident, n in numbers_of(view.rule).items())
    rule = rule_of(view.rule)
    locked = "" if rule.imported else view.locked
    changes = tuple(RuleChange(**one) for one in view.rule.get("changes", ()))
    return Vote(view.number, view.state, rule, options, view.invited, view.answered, locked, view.ballots, changes)
