"""What this exercise starts from: the options, the rule being prepared, and the rounds that were held."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from lpip_workshop.core.setting import Setting
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.priorities.robin import Gathering
from lpip_workshop.exercises.priorities.rules import USUAL, Rule

State: TypeAlias = Literal["open", "closed", "revealed"]
Content: TypeAlias = Mapping[str, Any]
DETAILS = ("heading", "place", "evidence", "affected", "original")


@dataclass(frozen=True, slots=True)
class Choice:
    """An option as it stands on the screen and on paper: its number from 1, its words, and what it costs if known.

    `details` hold what else is known of it, by the names in `DETAILS`, without empty ones; `joined` is how the
    options were worded that were made one with it.
    """

    id: str
    number: int
    text: Saying
    cost: int | None = None
    details: Mapping[str, Saying] = field(default_factory=dict[str, Saying], hash=False)
    joined: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleChange:
    """A change of a locked rule: `when` (ISO time, empty if unknown), `what` field, its values as texts, and why."""

    when: str
    what: str
    before: str
    after: str
    why: str


@dataclass(frozen=True, slots=True)
class Vote:
    """One round: its rule, the options it was held on with their numbers then, and, once revealed, its ballots.

    A ballot is {"dots": {option id: number}} or {"ranks": {option id: rank}}, equal ranks being ties and
    options left out unranked; a blank one is an abstention. `locked` is the ISO time the rule was fixed,
    empty where that is not known.
    """

    number: int
    state: State
    rule: Rule
    options: tuple[Choice, ...]
    invited: int
    answered: int
    locked: str = ""
    ballots: tuple[Content, ...] = ()
    changes: tuple[RuleChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Inputs:
    """The options in their order, the rule for the next round, and all rounds, oldest first.

    `earlier` are the rounds that the partnership's earlier workshops revealed; an option worded as one of today has
    its id. They are not shown: they say what may be shown beside them.
    """

    setting: Setting
    options: tuple[Choice, ...] = ()
    rule: Rule = USUAL
    votes: tuple[Vote, ...] = ()
    earlier: tuple[Vote, ...] = ()
    gathering: Gathering = field(default_factory=Gathering)

    @property
    def under_way(self) -> Vote | None:
        """Return the round that is open or closed and not revealed yet."""
        newest = self.votes[-1] if self.votes else None
        return newest if newest and newest.state != "revealed" else None
