"""What may be said of where people stand on one line, as finely as their number allows (METHODS sections 0 and 1).

From 2k people on (k is 5 or more) every step is counted. With fewer only the low, middle and high part of the line
are told apart, and everything else follows from these three; where nearly all stand alike only that is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Never

from lpip_workshop.core.words import T
from lpip_workshop.methods.agreement import consensus, median, polarisation
from lpip_workshop.methods.disclosure import Spread, band, three_bands
from lpip_workshop.methods.states import Outcome, no_data, ok, suppressed

ALIKE = T("Nearly everybody stands alike; how nearly is not shown.")


@dataclass(frozen=True, slots=True)
class Middle:
    """The median on the line, in steps from 1. Not `exact`: the middle of the part of the line it lies in."""

    at: Fraction
    exact: bool


@dataclass(frozen=True, slots=True)
class Agreed:
    """Consensus from 0 to 1 (Tastle & Wierman 2007), from three parts where not `exact`."""

    value: float
    exact: bool


@dataclass(frozen=True, slots=True)
class Sides:
    """How many of `n` people stand left of the middle, on it and right of it, of `everybody` invited."""

    left: int
    middle: int
    right: int
    everybody: int

    @property
    def n(self) -> int:
        """Return how many people answered."""
        return self.left + self.middle + self.right

    def most(self, count: int) -> int:
        """Return how many of everybody may stand where `count` do at most (the bounds of METHODS section 0)."""
        return count + self.everybody - self.n


def spread_of(places: Sequence[int], scale: int, k: int) -> Outcome[Spread]:
    """Return how people spread over a line of `scale` steps, as finely as may be shown."""
    return band(counts_of(places, scale), k)


def counts_of(places: Sequence[int], scale: int) -> tuple[int, ...]:
    """Return the number of people on each step."""
    return tuple(places.count(step) for step in range(1, scale + 1))


def middle_of(spread: Outcome[Spread], scale: int) -> Outcome[Middle]:
    """Return the median; from three parts, the middle of the part it lies in."""
    if not spread.is_ok:
        return _unsaid(spread)
    shown = spread.value
    if shown.band is not None:
        return ok(Middle(part_middles(scale)[shown.band], False))
    at = median(shown.counts).value
    return ok(Middle(at, True)) if shown.kind == "counts" else ok(Middle(_in_parts(at, scale), False))


def agreed_on(spread: Outcome[Spread], scale: int) -> Outcome[Agreed]:
    """Return the consensus, from three parts as if each stood in the middle of its part; none where all stand alike."""
    if not spread.is_ok:
        return _unsaid(spread)
    shown = spread.value
    if shown.homogeneous:
        return suppressed(ALIKE)
    if shown.kind == "counts":
        return ok(Agreed(consensus(shown.counts).value, True))
    halves = [0] * (2 * scale - 1)
    for at, count in zip(part_middles(scale), shown.counts, strict=True):
        halves[int(2 * at) - 2] = count
    return ok(Agreed(consensus(halves).value, False))


def sides_of(spread: Outcome[Spread], invited: int) -> Outcome[Sides]:
    """Return how many stand on each side of the middle."""
    if not spread.is_ok:
        return _unsaid(spread)
    if spread.value.homogeneous:
        return suppressed(ALIKE)
    parts = three_bands(spread.value.counts)
    return ok(Sides(*parts, max(invited, sum(parts))))


def two_camps(spread: Outcome[Spread], k: int) -> bool:
    """Tell of two camps: van der Eijk's agreement (2001) is negative and `k` people or more stand on each side."""
    if not spread.is_ok or spread.value.kind != "counts":
        return False
    low, _middle, high = three_bands(spread.value.counts)
    return polarisation(spread.value.counts).value < 0 and min(low, high) >= k


def part_middles(scale: int) -> tuple[Fraction, Fraction, Fraction]:
    """Return the middles of the low, middle and high part: 1.5, 3 and 4.5 of 5 steps; 2, 4 and 6 of 7."""
    low = Fraction(1 + (scale - 1) // 2, 2)
    return low, Fraction(1 + scale, 2), scale + 1 - low


def _in_parts(at: Fraction, scale: int) -> Fraction:
    """Return where a median over three parts, 1 to 3 by halves, lies on the line."""
    middles = part_middles(scale)
    below, above = middles[int(at) - 1], middles[min(int(at + Fraction(1, 2)), 3) - 1]
    return (below + above) / 2


def _unsaid(spread: Outcome[Any]) -> Outcome[Never]:
    return suppressed(spread.reason) if spread.reason else no_data()
