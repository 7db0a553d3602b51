"""Would the result be another if one person had stayed at home? Exact, by leaving each person out in turn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol, Self, TypeVar

from lpip_workshop.core.words import N
from lpip_workshop.methods.disclosure import LEAST, threshold
from lpip_workshop.methods.states import Outcome, ok, suppressed
from lpip_workshop.methods.tiers import Cut, Tiers, cut


class Ballots(Protocol):
    """Ballots that can be looked at with any one of them left out: `Profile`, `DotVote`."""

    def without_each(self) -> Iterator[tuple[Self, int]]:
        """Yield the ballots less one, with how many people cast one just like it."""
        ...


V = TypeVar("V", bound=Ballots)


@dataclass(frozen=True, slots=True)
class Steadiness:
    """How many single people's absence would change the first tier, and the line after the k-th option.

    `line_changers` is None where no line was asked for. Both counts are for the program: show them through
    `told`, because who knows that one ballot decides, and knows one ballot, knows the others' result.
    """

    top_changers: int
    line_changers: int | None = None

    @property
    def top_stays(self) -> bool:
        """Tell whether the first tier holds whoever is left out."""
        return self.top_changers == 0

    @property
    def line_stays(self) -> bool:
        """Tell whether the same options are in, tied and out whoever is left out."""
        return not self.line_changers


def leave_one_out(ballots: V, rule: Callable[[V], Tiers], line: int | None = None) -> Steadiness:
    """Return how steady the result of `rule` is without any one ballot; abstentions change nothing."""
    tiers = rule(ballots)
    top = _top(tiers)
    at_line = None if line is None else _sides(cut(tiers, line))
    top_changers = line_changers = 0
    for rest, people in ballots.without_each():
        others = rule(rest)
        top_changers += people * (_top(others) != top)
        if line is not None:
            line_changers += people * (_sides(cut(others, line)) != at_line)
    return Steadiness(top_changers, None if line is None else line_changers)


def told(people: int, k: int = LEAST) -> Outcome[int]:
    """Return a count of influential people as it may be said of secret ballots: exact if 0 or at least `k`.

    Raises BadInput for a `k` below 5.
    """
    if people == 0 or people >= threshold(k):
        return ok(people)
    return suppressed(N("fewer than {n} person", "fewer than {n} people", k))


def _top(tiers: Tiers) -> frozenset[str]:
    return frozenset(tiers[0]) if tiers else frozenset()


def _sides(line: Cut) -> tuple[frozenset[str], frozenset[str]]:
    return frozenset(line.certain_in), frozenset(line.tied_at_line)
