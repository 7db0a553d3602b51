"""Promises as plain values, the same whether they come from the library or from a table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias, get_args

from lpip_workshop.core.setting import Setting
from lpip_workshop.core.words import Saying, Words

State: TypeAlias = Literal["kept", "late", "let_go", "open"]
STATES: tuple[State, ...] = get_args(State)
SETTLED: frozenset[State] = frozenset({"kept", "let_go"})
NOTHING = Saying("")


@dataclass(frozen=True, slots=True)
class Review:
    """What a workshop found of a promise.

    "late" is past its day and still meant to be kept; "open" is not due yet. Both come up again.
    """

    state: State
    why: Saying = NOTHING


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise. `day` is that of the workshop where it was made, None where nobody knows.

    `here` tells that it was made at this workshop; `before` is the newest review of earlier workshops and
    `review` that of this one, None where there is none.
    """

    id: str
    who: str
    what: Saying
    by_when: date | None = None
    here: bool = True
    day: date | None = None
    before: Review | None = None
    review: Review | None = None

    @property
    def latest(self) -> Review | None:
        """What was said of it last, None for nothing yet."""
        return self.review or self.before

    @property
    def state(self) -> State:
        """Where it stands; open as long as nobody has said anything else."""
        return self.latest.state if self.latest else "open"


@dataclass(frozen=True, slots=True)
class Pulse:
    """The trust pulse of a workshop: the dimension with the widest gap, and that gap in points of its scale."""

    day: date | None
    widest: Words
    gap: float


@dataclass(frozen=True, slots=True)
class Inputs:
    """The ledger as one workshop sees it, without anything that was said later.

    `as_of` is the day of the workshop, None where it has none. `pulses` are in the order of their days.
    """

    setting: Setting
    promises: tuple[Promise, ...] = ()
    as_of: date | None = None
    pulses: tuple[Pulse, ...] = ()


def day_or_none(iso: str) -> date | None:
    """Return the day of an ISO text, None for an empty or broken one."""
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None
