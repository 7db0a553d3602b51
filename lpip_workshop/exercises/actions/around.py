"""What stands around the actions: what we will not do, what could go wrong, and why we think it will work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from lpip_workshop.core.words import Saying

Grade: TypeAlias = Literal["", "guess", "seen_here", "studied", "well_studied"]
GRADES: tuple[Grade, ...] = get_args(Grade)
NOTHING = Saying("")


@dataclass(frozen=True, slots=True)
class NotDoing:
    """Something the group decided against, and why."""

    id: str
    what: Saying
    why: Saying = NOTHING


@dataclass(frozen=True, slots=True)
class Risk:
    """One way it could have failed, looked back at from the future (a pre-mortem: Klein 2007).

    `likelihood` and `impact` are 1 (low) to 5 (high), None where nobody has said; they are never multiplied.
    """

    id: str
    what: Saying
    likelihood: int | None = None
    impact: int | None = None
    response: Saying = NOTHING


@dataclass(frozen=True, slots=True)
class Chain:
    """If we `do`, then `then`, so that `so_that`: two arrows, each with what it assumes and how well it is known."""

    id: str
    do: Saying
    then: Saying = NOTHING
    so_that: Saying = NOTHING
    assumption: Saying = NOTHING
    grade: Grade = ""
    next_assumption: Saying = NOTHING
    next_grade: Grade = ""


@dataclass(frozen=True, slots=True)
class Around:
    """All of it, each list in its order."""

    not_doing: tuple[NotDoing, ...] = ()
    risks: tuple[Risk, ...] = ()
    chains: tuple[Chain, ...] = ()


EMPTY = Around()
