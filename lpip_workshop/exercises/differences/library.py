"""What the library holds for this exercise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlmodel import Session, col

from lpip_workshop.app.history import earlier_activities
from lpip_workshop.app.queries import sayings, setting, workshop_of
from lpip_workshop.app.rounds import RoundView, current_round, rounds
from lpip_workshop.exercises.differences.inputs import Between, Held, Inputs, answer_of, asked_of
from lpip_workshop.exercises.differences.model import Statement
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.rows import find, the


def from_library(session: Session, activity_id: str) -> Inputs:
    """Return the lines as they stand, and the newest round as it may be seen."""
    about = setting(session, activity_id)
    rows = statements(session, activity_id)
    held = current_round(session, activity_id)
    revealed = held is not None and held.state == "revealed"
    return Inputs(
        about,
        _lines(session, list(enumerate(rows, start=1)), about.language),
        asked_of(the(session, Activity, activity_id).settings),
        None if held is None else _held(session, held, about.language),
        _earlier(session, activity_id, about.language) if revealed else (),
    )


def _earlier(session: Session, activity_id: str, language: str) -> tuple[Held, ...]:
    """Return the rounds revealed before the newest: in earlier workshops of the partnership, then here."""
    here = workshop_of(session, activity_id)
    before = [activity.id for _workshop, activity in reversed(earlier_activities(session, here.id, "differences"))]
    views = [view for ident in before for view in rounds(session, ident)] + rounds(session, activity_id)[:-1]
    return tuple(_held(session, view, language) for view in views if view.state == "revealed")


def statements(session: Session, activity_id: str) -> list[Statement]:
    """Return the rows of the lines, in their order."""
    return find(session, Statement, Statement.activity_id == activity_id, order=(col(Statement.position),))


def numbers_of(rule: Mapping[str, Any]) -> dict[str, int]:
    """Return the number each line had when a round opened, by its id, from the round's stored rule."""
    return {str(entry["id"]): int(entry["number"]) for entry in rule.get("lines", ())}


def _held(session: Session, held: RoundView, language: str) -> Held:
    numbered = [(number, the(session, Statement, ident)) for ident, number in numbers_of(held.rule).items()]
    return Held(
        state=held.state,
        asked=asked_of(held.rule),
        lines=_lines(session, numbered, language),
        received=held.answered,
        invited=held.invited,
        locked="" if held.rule.get("imported") else held.locked,
        answers=tuple(answer_of(content) for content in held.ballots),
    )


def _lines(session: Session, numbered: Sequence[tuple[int, Statement]], language: str) -> tuple[Between, ...]:
    rows = [row for _number, row in numbered]
    left, right = (sayings(session, rows, end, language) for end in ("left", "right"))
    return tuple(Between(row.id, number, left[row.id], right[row.id]) for number, row in numbered)
