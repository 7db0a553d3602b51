"""Change between two meetings, of the same people or of different people (METHODS section 2).

Scales are whole numbers or counts per category, lowest first. Nothing here knows about disclosure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate, product
from math import comb, prod

from lpip_workshop.core.words import T
from lpip_workshop.methods.resampling import dealt, drawn_p
from lpip_workshop.methods.states import Outcome, no_data, ok, undefined

MOST_DEALS = 10_000
LEAST_PAIRS = 6  # with five the smallest possible p is 2 / 2**5 = 0.0625, so no test could tell anything


@dataclass(frozen=True, slots=True)
class Directions:
    """How many people moved `down`, stayed the `same` and moved `up`."""

    down: int
    same: int
    up: int

    @property
    def pairs(self) -> int:
        """Return how many people there are."""
        return self.down + self.same + self.up


def directions(differences: Sequence[int]) -> Directions:
    """Return in which direction people moved, from each person's later rating less the earlier."""
    up, down = sum(d > 0 for d in differences), sum(d < 0 for d in differences)
    return Directions(down, len(differences) - up - down, up)


def dependent_effect(moved: Directions) -> Outcome[Fraction]:
    """Return d_w, people who moved up less people who moved down as a share of all: -1 to 1.

    Cliff 1993, Psychological Bulletin 114:494-509: the dependent ordinal effect within people.
    """
    return ok(Fraction(moved.up - moved.down, moved.pairs)) if moved.pairs else no_data()


def sign_flip(differences: Sequence[int]) -> Outcome[Fraction]:
    """Return the exact two-sided p: the share of the 2^n patterns of signs whose sum is as far from 0 or further.

    Fisher's randomisation test for pairs (Fisher 1935, The Design of Experiments, section 21), by convolution
    of the whole differences. Undefined below six pairs, and where nobody moved.
    """
    if not differences:
        return no_data()
    if len(differences) < LEAST_PAIRS:
        return undefined(T("With fewer than {n} pairs no test could tell change from chance.", n=LEAST_PAIRS))
    if not any(differences):
        return undefined(T("Nobody’s rating changed."))
    ways: dict[int, int] = {0: 1}
    for step in differences:
        spread: Counter[int] = Counter()
        for total, count in ways.items():
            spread[total + step] += count
            spread[total - step] += count
        ways = spread
    observed = abs(sum(differences))
    return ok(Fraction(sum(count for total, count in ways.items() if abs(total) >= observed), 2 ** len(differences)))


def cliffs_delta(before: Sequence[int], after: Sequence[int]) -> Outcome[Fraction]:
    """Return (pairings where the later rating is higher - where it is lower) / all pairings: -1 to 1.

    `before` and `after` are counts per category of different people. Cliff 1993, Psychological Bulletin
    114:494-509. Raises ValueError where the categories differ in number or a count is negative.
    """
    m, n = _people(before, after)
    if not m or not n:
        return no_data()
    below, above = _pairings(before, after)
    return ok(Fraction(below - above, m * n))


def superiority(delta: Fraction) -> Fraction:
    """Return the probability that the later of a random pairing is higher, ties counted half.

    Vargha & Delaney 2000, Journal of Educational and Behavioral Statistics 25:101-132.
    """
    return (delta + 1) / 2


def permutation_p(before: Sequence[int], after: Sequence[int]) -> Outcome[Fraction]:
    """Return the two-sided p of Cliff's delta when the labels before and after are dealt out anew.

    Exact, counted category by category, while there are no more than 10,000 ways to fill the categories (some
    30 people before and after on five categories); beyond that from 9,999 draws with a fixed seed. Undefined
    where everybody gave the same rating. Raises ValueError as `cliffs_delta`.
    """
    m, n = _people(before, after)
    if not m or not n:
        return no_data()
    sizes = [b + a for b, a in zip(before, after, strict=True)]
    if max(sizes) == m + n:
        return undefined(T("Everybody gave the same rating, then and now."))
    starts = accumulate(sizes, initial=0)
    # A doubled mean rank less what it is on average: its sum over the n people is 0 when nothing changed.
    ranks = [2 * start + size - m - n for start, size in zip(starts, sizes, strict=False)]
    observed = abs(_dot(ranks, after))
    if prod(size + 1 for size in sizes) > MOST_DEALS * (max(sizes) + 1):
        return ok(Fraction(*drawn_p(sum(abs(_dot(ranks, deal)) >= observed for deal in dealt(sizes, n)))))
    far = sum(ways for total, ways in _deals(sizes, ranks, n) if abs(total) >= observed)
    return ok(Fraction(far, comb(m + n, n)))


def holm(ps: Mapping[str, Fraction]) -> dict[str, Fraction]:
    """Return the p values allowing for their number: Holm 1979, Scandinavian Journal of Statistics 6:65-70."""
    adjusted, highest = dict[str, Fraction](), Fraction(0)
    for place, name in enumerate(sorted(ps, key=lambda name: (ps[name], name))):
        highest = max(highest, min(Fraction(1), ps[name] * (len(ps) - place)))
        adjusted[name] = highest
    return adjusted


@dataclass(frozen=True, slots=True)
class Power:
    """In how many of 100 cases the test at 5 % finds a true change, with `pairs` pairs.

    `half` is for a change of half a point, `whole` for one of a whole point, None where it was not simulated.
    Simulated with normal differences of standard deviation 0.9, rounded to whole points.
    """

    pairs: int
    half: int
    whole: int | None


_POWER = (Power(6, 2, 13), Power(8, 9, 50), Power(12, 23, 83), Power(20, 52, 98), Power(30, 73, None))


def power(pairs: int) -> Power | None:
    """Return what so many pairs can find at the least, from the next smaller number simulated; None below six."""
    return next((known for known in reversed(_POWER) if known.pairs <= pairs), None)


def _people(before: Sequence[int], after: Sequence[int]) -> tuple[int, int]:
    if len(before) != len(after) or min((*before, *after), default=0) < 0:
        raise ValueError((before, after))
    return sum(before), sum(after)


def _pairings(before: Sequence[int], after: Sequence[int]) -> tuple[int, int]:
    """Return in how many pairings the earlier rating is lower, and in how many it is higher."""
    lower = sum(sum(before[:x]) * count for x, count in enumerate(after))
    higher = sum(sum(before[x + 1 :]) * count for x, count in enumerate(after))
    return lower, higher


def _dot(ranks: Sequence[int], counts: Sequence[int]) -> int:
    return sum(rank * count for rank, count in zip(ranks, counts, strict=True))


def _deals(sizes: Sequence[int], ranks: Sequence[int], n: int) -> Iterator[tuple[int, int]]:
    """Yield the sum of ranks of every way to draw n people from the categories, and in how many ways it comes."""
    order = sorted(range(len(sizes)), key=lambda place: sizes[place])
    *small, large = order
    for taken in product(*(range(sizes[place] + 1) for place in small)):
        left = n - sum(taken)
        if 0 <= left <= sizes[large]:
            total = left * ranks[large] + sum(t * ranks[place] for t, place in zip(taken, small, strict=True))
            yield (
                total,
                comb(sizes[large], left) * prod(comb(sizes[place], t) for t, place in zip(taken, small, strict=True)),
            )
