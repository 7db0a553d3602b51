"""What this exercise starts from: the options, the rule being prepared, and the rounds that were held."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from lpip_workshop.core.setting import Setting
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.priorities.rules import USUAL, Rule, rule_of

if TYPE_CHECKING:
    from sqlmodel import Session

    from lpip_workshop.app.rounds import RoundState, RoundView

Content: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Choice:
    """An option as it stands on the screen and on paper: its number from 1, and its words."""

    id: str
    number: int
    text: Saying


@dataclass(frozen=True, slots=True)
class Vote:
    """One round: its rule, the options it was held on with their numbers then, and, once revealed, its ballots.

    A ballot is {"dots": {option id: number}} or {"ranks": {option id: rank}}, equal ranks being ties and
    options left out unranked; a blank one is an abstention. `locked` is the ISO time the rule was fixed,
    empty where that is not known.
    """

    number: int
    state: RoundState
    rule: Rule
    options: tuple[Choice, ...]
    invited: int
    answered: int
    locked: str = ""
    ballots: tuple[Content, ...] = ()


@dataclass(frozen=True, slots=True)
class Inputs:
    """The options in their order, the rule for the next round, and all rounds, oldest first."""

    setting: Setting
    options: tuple[Choice, ...] = ()
    rule: Rule = USUAL
    votes: tuple[Vote, ...] = ()

    @property
    def under_way(self) -> Vote | None:
        """Return the round that is open or closed and not revealed yet."""
        newest = self.votes[-1] if self.votes else None
        return newest if newest and newest.state != "revealed" else None


def from_library(session: Session, activity_id: str) -> Inputs:
    """Return what the library holds."""
    from sqlmodel import col

    from lpip_workshop.app.queries import sayings, setting
    from lpip_workshop.app.rounds import rounds
    from lpip_workshop.exercises.priorities.model import Option
    from lpip_workshop.storage.domain import Activity
    from lpip_workshop.storage.rows import find, the

    about = setting(session, activity_id)
    rows = find(session, Option, Option.activity_id == activity_id, order=(col(Option.position),))
    held = rounds(session, activity_id)
    known = {row.id: row for row in rows}
    withdrawn = [the(session, Option, option_id) for view in held for option_id in numbers_of(view.rule)]
    texts = sayings(session, {**known, **{row.id: row for row in withdrawn}}.values(), "text", about.language)
    return Inputs(
        about,
        tuple(Choice(row.id, number, texts[row.id]) for number, row in enumerate(rows, start=1)),
        rule_of(the(session, Activity, activity_id).settings),
        tuple(_vote(view, texts) for view in held),
    )


def numbers_of(stored: Mapping[str, Any]) -> dict[str, int]:
    """Return the number each option had when a round opened, by option id, from the round's stored rule."""
    return {str(entry["id"]): int(entry["number"]) for entry in stored.get("options", ())}


def _vote(view: RoundView, texts: Mapping[str, Saying]) -> Vote:
    options = tuple(Choice(ident, number, texts[ident]) for ident, number in numbers_of(view.rule).items())
    rule = rule_of(view.rule)
    locked = "" if rule.imported else view.locked
    return Vote(view.number, view.state, rule, options, view.invited, view.answered, locked, view.ballots)
