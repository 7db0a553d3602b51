"""What may be said of the answers to one question, as finely as their number allows (METHODS sections 0 and 1).

From 2k people on (k is 5 or more) every category is counted. With fewer, or where nearly all answered alike, all
numbers follow from three bands and tell no more than the bands do; then there is no median and no consensus.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Never

from lpip_workshop.core.words import T, Text
from lpip_workshop.methods.agreement import consensus, median
from lpip_workshop.methods.disclosure import Spread, band, three_bands
from lpip_workshop.methods.states import Outcome, no_data, ok, suppressed

ALIKE = T("Nearly everybody answered alike; how nearly is not shown.")


@dataclass(frozen=True, slots=True)
class Estimate:
    """A number on the scale, to one decimal; worked out from the middles of the bands unless `exact`."""

    value: Fraction
    exact: bool


@dataclass(frozen=True, slots=True)
class Share:
    """How many of `n` people rated above the middle of the scale, and what that says of `everybody` invited.

    Were all whose rating is not known to rate low, `count` of everybody would be high; were they all to rate
    high, `most` (the bounds of METHODS section 0).
    """

    count: int
    n: int
    everybody: int

    @property
    def most(self) -> int:
        """Return how many of everybody may be above the middle at most."""
        return self.count + self.everybody - self.n


@dataclass(frozen=True, slots=True)
class Question:
    """The answers to one question: how many people rated it, and what was found over the `n` counted here."""

    rated: int
    n: int
    spread: Outcome[Spread]
    median: Outcome[Fraction]
    mean: Outcome[Estimate]
    consensus: Outcome[float]
    high: Outcome[Share]


def question(ratings: Sequence[int], scale: int, k: int, *, rated: int, invited: int) -> Question:
    """Return what may be said of ratings from 1 to `scale`; `rated` and `invited` count people."""
    counts = tuple(ratings.count(category) for category in range(1, scale + 1))
    spread = band(counts, k)
    if not spread.is_ok:
        why: Outcome[Never] = suppressed(spread.reason) if spread.reason else no_data()
        return Question(rated, len(ratings), spread, why, why, why, why)
    kind = spread.value.kind
    mean = ok(Estimate(mean_shown(spread.value, scale), kind == "counts"))
    share = ok(_share(counts, invited))
    if kind == "counts":
        return Question(rated, len(ratings), spread, median(counts), mean, consensus(counts), share)
    unsaid = suppressed(banded(k) if kind == "bands" else ALIKE)
    return Question(rated, len(ratings), spread, unsaid, mean, unsaid, share if kind == "bands" else unsaid)


def banded(k: int) -> Text:
    """Return why a number that needs every category is not given for fewer than 2k people."""
    return T("With fewer than {n} people only low, middle and high answers are told apart.", n=2 * k)


def mean_shown(spread: Spread, scale: int) -> Fraction:
    """Return the mean to one decimal: exact from counts, else as if each answer stood in the middle of its band."""
    if spread.kind == "counts":
        return tenths(Fraction(sum(x * c for x, c in enumerate(spread.counts, start=1)), spread.n))
    middles = band_middles(scale)
    if spread.band is not None:
        return middles[spread.band]
    return tenths(sum((middle * c for middle, c in zip(middles, spread.counts, strict=True)), Fraction(0)) / spread.n)


def band_middles(scale: int) -> tuple[Fraction, Fraction, Fraction]:
    """Return the middles of low, middle and high: 1.5, 3 and 4.5 on a scale to 5; 2, 4 and 6 on one to 7."""
    side = (scale - 1) // 2
    low, middle = Fraction(1 + side, 2), Fraction(1 + scale, 2)
    return low, middle, scale + 1 - low


def tenths(value: Fraction) -> Fraction:
    """Return the nearest tenth, halves away from zero, as people round."""
    rounded = Fraction((abs(value) * 10 + Fraction(1, 2)).__floor__(), 10)
    return -rounded if value < 0 else rounded


def comparable(was: Outcome[Spread], now: Outcome[Spread]) -> tuple[Sequence[int], Sequence[int]] | None:
    """Return two distributions as coarsely as the coarser was shown, None where either shows no numbers."""
    if not (was.is_ok and now.is_ok) or was.value.homogeneous or now.value.homogeneous:
        return None
    earlier, later = was.value.counts, now.value.counts
    return (earlier, later) if len(earlier) == len(later) else (three_bands(earlier), three_bands(later))


def _share(counts: Sequence[int], invited: int) -> Share:
    n = sum(counts)
    return Share(three_bands(counts)[2], n, max(invited, n))
