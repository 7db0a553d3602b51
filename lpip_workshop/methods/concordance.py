"""How far people rank alike, and whether more than by chance: Kendall's W with its test."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.methods.options import ballot_number
from lpip_workshop.methods.resampling import BOOTSTRAP_DRAWS, BOOTSTRAP_SEED, drawn_p
from lpip_workshop.methods.states import Outcome, no_data, ok, undefined

FEWEST_ITEMS = 8  # with fewer the distribution is too coarse for chi-square
_FEWEST_DRAWS, _MOST_LETTERS = 199, 20_000_000
_BLOCK_LETTERS = 1_000_000


@dataclass(frozen=True, slots=True)
class Concordance:
    """W, its chi-square m(n - 1)W with n - 1 degrees of freedom, and how often chance alone agrees as much.

    `draws` is how many shufflings `p` comes from, 0 where it comes from chi-square.
    """

    w: Fraction
    chi_square: Fraction
    freedom: int
    p: float
    draws: int


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


def concordance(ratings: Sequence[Sequence[float]]) -> Outcome[Concordance]:
    """Return the agreement of raters × items of ranks or scores, and its test (Kendall & Babington Smith 1939).

    p is that of chi-square from eight items on (Siegel & Castellan 1988), and for fewer that of shuffling each
    person's places among the items, 1,999 draws with a fixed seed (fewer for very many people). States and errors
    are those of `kendall_w`.
    """
    found = kendall_w(ratings)
    if not found.is_ok:
        return Outcome(found.state, None, found.reason)
    w, (raters, items) = found.value, (len(ratings), len(ratings[0]))
    chi_square = raters * (items - 1) * w
    if items >= FEWEST_ITEMS:
        return ok(Concordance(w, chi_square, items - 1, chi_square_tail(float(chi_square), items - 1), 0))
    draws = max(min(BOOTSTRAP_DRAWS - 1, _MOST_LETTERS // (raters * items)), _FEWEST_DRAWS)
    above, out_of = drawn_p(_as_far(doubled_places(np.asarray(ratings, np.float64)), draws), draws)
    return ok(Concordance(w, chi_square, items - 1, above / out_of, draws))


def chi_square_tail(value: float, freedom: int) -> float:
    """Return the probability of a chi-square of at least `value` ≥ 0 with `freedom` ≥ 1 degrees of freedom.

    In closed form, as the degrees are whole (Abramowitz & Stegun 1964, 26.4.4 and 26.4.5).
    """
    half = value / 2
    if half == 0:
        return 1.0
    odd = freedom % 2
    powers = (odd / 2 + step for step in range(freedom // 2))
    terms = (math.exp(power * math.log(half) - half - math.lgamma(power + 1)) for power in powers)
    return min((math.erfc(math.sqrt(half)) if odd else 0.0) + math.fsum(terms), 1.0)


def _as_far(doubled: NDArray[np.int64], draws: int) -> int:
    """Return how many of `draws` shufflings spread the column sums as much as what was given."""
    chance = np.random.default_rng(BOOTSTRAP_SEED)
    seen = _spread(doubled.sum(axis=0)[None])[0]
    doubled = doubled[np.lexsort(doubled.T)]  # no p may hang on the order in which papers were typed in
    block = max(_BLOCK_LETTERS // doubled.size, 1)
    far = 0
    for start in range(0, draws, block):
        many = np.broadcast_to(doubled, (min(block, draws - start), *doubled.shape))
        far += int((_spread(chance.permuted(many, axis=2).sum(axis=1)) >= seen).sum())
    return far


def _spread(sums: NDArray[np.int64]) -> NDArray[np.int64]:
    # Sums of squares of whole numbers with one total: they order as the spread does, without rounding.
    squares: NDArray[np.int64] = (sums * sums).sum(axis=1)
    return squares


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
