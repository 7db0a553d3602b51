"""How far people agree on one scale; for their rankings see `concordance`.

Scales come as counts per category, lowest first, so that nobody's answer is needed. Categories are equally
spaced and numbered from 1.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from itertools import accumulate, combinations, pairwise

from lpip_workshop.core.words import T
from lpip_workshop.methods.states import Outcome, no_data, ok, undefined


def consensus(counts: Sequence[int]) -> Outcome[float]:
    """Return consensus from 0 (half at each end) to 1 (all alike): 1 + Σ p log2(1 - |x - mean| / (K - 1)).

    Tastle & Wierman 2007, International Journal of Approximate Reasoning 45:531-545. Undefined for one
    category; raises ValueError for a negative count.
    """
    n = _people(counts)
    if n == 0:
        return no_data()
    if len(counts) < 2:
        return undefined(T("A scale of one category has no room to disagree."))
    mean = Fraction(sum(x * c for x, c in enumerate(counts)), n)
    width = len(counts) - 1
    return ok(1 + sum(c / n * math.log2(1 - abs(x - mean) / width) for x, c in enumerate(counts) if c))


def polarisation(counts: Sequence[int]) -> Outcome[Fraction]:
    """Return agreement A from -1 (two camps at the ends) over 0 (flat) to 1 (all in one category), exact.

    Van der Eijk 2001, Quality & Quantity 35:325-341. The histogram is taken apart into layers of equal
    height, each scored by its pattern of empty and filled categories. Undefined for fewer than three
    categories; raises ValueError for a negative count.
    """
    n = _people(counts)
    if n == 0:
        return no_data()
    if len(counts) < 3:
        return undefined(T("Agreement needs a scale of at least three categories."))
    floors = sorted({0, *counts})
    score = Fraction(0)
    for floor, height in pairwise(floors):
        filled = [c >= height for c in counts]
        score += Fraction((height - floor) * sum(filled), n) * _layer(filled)
    return ok(score)


def median(counts: Sequence[int]) -> Outcome[Fraction]:
    """Return the median category, halfway between two where the answers split there.

    Raises ValueError for a negative count.
    """
    n = _people(counts)
    if n == 0:
        return no_data()
    return ok(Fraction(_category(counts, (n + 1) // 2) + _category(counts, n // 2 + 1), 2))


def interpolated_median(counts: Sequence[int]) -> Outcome[Fraction]:
    """Return the median as if the answers of a category were spread evenly over it, half a step either side.

    The grouped median of textbooks (Blalock 1960). Raises ValueError for a negative count.
    """
    n = _people(counts)
    if n == 0:
        return no_data()
    low, high = _category(counts, (n + 1) // 2), _category(counts, n // 2 + 1)
    if low != high:
        return ok(Fraction(low + high, 2))
    below = sum(counts[: low - 1])
    return ok(low - Fraction(1, 2) + Fraction(n - 2 * below, 2 * counts[low - 1]))


def _people(counts: Sequence[int]) -> int:
    if min(counts, default=0) < 0:
        raise ValueError(counts)
    return sum(counts)


def _category(counts: Sequence[int], place: int) -> int:
    return next(x for x, reached in enumerate(accumulate(counts), start=1) if reached >= place)


def _layer(filled: Sequence[bool]) -> Fraction:
    k, s = len(filled), sum(filled)
    if s == 1:
        return Fraction(1)
    if s == k:
        return Fraction(0)
    triples = Counter(combinations(filled, 3))
    tu = triples[True, True, False] + triples[False, True, True]
    tdu = triples[True, False, True]
    unimodality = Fraction((k - 2) * tu - (k - 1) * tdu, (k - 2) * (tu + tdu))
    return unimodality * (1 - Fraction(s - 1, k - 1))
