"""How far people agree, on one scale and in their rankings.

Scales come as counts per category, lowest first, so that nobody's answer is needed. Categories are equally
spaced and numbered from 1.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from itertools import accumulate, combinations, pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.methods.options import ballot_number
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


def kendall_w(ratings: Sequence[Sequence[float]]) -> Outcome[Fraction]:
    """Return Kendall's coefficient of concordance, corrected for ties: 0 to 1, exact.

    `ratings` is raters × items, as ranks or scores. W = 12 S / (m²(n³ - n) - m Σ(t³ - t)) (Kendall 1948).
    Undefined for one rater, one item, or where everybody ties everything; raises BadInput naming the rater
    whose ratings are missing, too many or no numbers. Abstentions must be left out.
    """
    if len(ratings) == 0:
        return no_data()
    doubled = doubled_places(_numbers(ratings))
    raters, items = doubled.shape
    if raters < 2 or items < 2:
        return undefined(T("Agreement needs two people and two options at least."))
    spread = sum((int(total) - raters * (items + 1)) ** 2 for total in doubled.sum(axis=0))
    possible = raters**2 * (items**3 - items) - raters * tie_correction(doubled)
    if possible == 0:
        return undefined(T("Everybody ranked all options level."))
    return ok(Fraction(3 * spread, possible))


def mean_spearman(w: Fraction, raters: int) -> Fraction:
    """Return (mW - 1)/(m - 1), the mean rank correlation of two people behind a W of `raters` ≥ 2 people.

    Shown beside W: chance alone gives W = 1/m, which for few people looks like agreement, and 0 here.
    """
    return (raters * w - 1) / (raters - 1)


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


def _numbers(ratings: Sequence[Sequence[float]]) -> NDArray[np.float64]:
    items = len(ratings[0])
    odd = [place for place, row in enumerate(ratings, start=1) if len(row) != items]
    table = np.array([] if odd else ratings, np.float64).reshape(0 if odd else len(ratings), items)
    odd += [int(place) for place in np.flatnonzero(~np.isfinite(table).all(axis=1)) + 1]
    if odd:
        raise BadInput(
            T("A number is missing, or something is no number."),
            T("Every option needs one number; leave out people who gave none."),
            ballot_number(odd[0]),
        )
    return table


def doubled_places(numbers: NDArray[np.number[Any]]) -> NDArray[np.int64]:
    """Return twice the place of each number in its row, from the least up, level ones sharing the middle place."""
    order = np.argsort(numbers, axis=1, kind="stable")
    ordered = np.take_along_axis(numbers, order, axis=1)
    places: NDArray[np.int64] = np.arange(numbers.shape[1], dtype=np.int64)
    changes: NDArray[np.bool_] = np.ones(numbers.shape, np.bool_)
    changes[:, 1:] = ordered[:, 1:] != ordered[:, :-1]
    begins = np.maximum.accumulate(np.where(changes, places, 0), axis=1)
    last: NDArray[np.bool_] = np.ones(numbers.shape, np.bool_)
    last[:, :-1] = changes[:, 1:]
    ends = np.minimum.accumulate(np.where(last, places, numbers.shape[1])[:, ::-1], axis=1)[:, ::-1]
    found = np.empty(numbers.shape, np.int64)
    np.put_along_axis(found, order, begins + ends + 2, axis=1)
    return found


def tie_correction(doubled: NDArray[np.int64]) -> int:
    """Return Σ(t³ - t) over all groups of level numbers of all rows, from their doubled places."""
    ordered = np.sort(doubled, axis=1)
    rows = np.repeat(np.arange(len(ordered))[:, None], ordered.shape[1], axis=1)
    _groups, sizes = np.unique(rows * (2 * ordered.shape[1] + 2) + ordered, return_counts=True)
    return sum(int(size) ** 3 - int(size) for size in sizes[sizes > 1])
