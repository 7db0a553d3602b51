"""Whether people rank more alike than chance: Kendall's W with its test."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from lpip_workshop.methods.agreement import doubled_places, kendall_w
from lpip_workshop.methods.resampling import BOOTSTRAP_DRAWS, BOOTSTRAP_SEED, drawn_p
from lpip_workshop.methods.states import Outcome, ok

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
