"""What the library holds for this exercise."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlmodel import Session, col

from lpip_workshop.app.queries import sayings, setting
from lpip_workshop.app.rounds import RoundView, rounds
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.priorities.inputs import Choice, Inputs, Vote
from lpip_workshop.exercises.priorities.model import Option
from lpip_workshop.exercises.priorities.rules import rule_of
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.rows import find, the


def from_library(session: Session, activity_id: str) -> Inputs:
    """Return what the library holds."""
    about = setting(session, activity_id)
    rows = find(session, Option, Option.activity_id == activity_id, order=(col(Option.position),))
    held = rounds(session, activity_id)
    known = {row.id: row for row in rows}
    withdrawn = [the(session, Option, option_id) for view in held for option_id in numbers_of(view.rule)]
    texts = sayings(session, {**known, **{row.id: row for row in withdrawn}}.values(), "text", about.language)
    return Inputs(
        about,
        tuple(Choice(row.id, number, texts[row.id], row.cost) for number, row in enumerate(rows, start=1)),
        rule_of(the(session, Activity, activity_id).settings),
        tuple(_vote(view, texts) for view in held),
    )


def numbers_of(stored: Mapping[str, Any]) -> dict[str, int]:
    """Return the number each option had when a round opened, by option id, from the round's stored rule."""
    return {str(entry["id"]): int(entry["number"]) for entry in stored.get("options", ())}


def _vote(view: RoundView, texts: Mapping[str, Saying]) -> Vote:
    costs = {str(entry["id"]): entry.get("cost") for entry in view.rule.get("options", ())}
    options = tuple(Choice(ident, n, texts[ident], costs[ident]) for ident, n in numbers_of(view.rule).items())
    rule = rule_of(view.rule)
    locked = "" if rule.imported else view.locked
    return Vote(view.number, view.state, rule, options, view.invited, view.answered, locked, view.ballots)
