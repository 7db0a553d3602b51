"""Whether several statements hang together as one scale: Cronbach's alpha with Feldt's interval."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from lpip_workshop.core.words import T
from lpip_workshop.methods.states import Outcome, no_data, ok, undefined

LEAST_PEOPLE, LEAST_ITEMS = 20, 3
_LEVEL = 0.95
_STEPS, _CLOSE, _TINY = 300, 1e-14, 1e-300


@dataclass(frozen=True, slots=True)
class Alpha:
    """Alpha over `people` who rated all of `items`, exact, and its 95 % interval (Feldt 1965)."""

    value: Fraction
    low: float
    high: float
    people: int
    items: int

    @property
    def negative(self) -> bool:
        """Tell whether the statements pull against each other: one may need to be scored in reverse."""
        return self.value < 0


def cronbach_alpha(
    rows: Sequence[Sequence[int]], *, least_people: int = LEAST_PEOPLE, least_items: int = LEAST_ITEMS
) -> Outcome[Alpha]:
    """Return alpha of people × statements: k / (k - 1) × (1 - Σ item variances / variance of the sums).

    Cronbach 1951, Psychometrika 16:297-334. Rows with a missing rating must be left out. Undefined for fewer
    than `least_people` or `least_items`, where it would say next to nothing, and where all sums are the same;
    raises ValueError for rows of unequal length.
    """
    if not rows:
        return no_data()
    n, k = len(rows), len(rows[0])
    if any(len(row) != k for row in rows):
        raise ValueError({len(row) for row in rows})
    if k < max(least_items, 2):
        return undefined(T("Alpha needs {n} statements or more.", n=least_items))
    if n < max(least_people, 2):
        return undefined(T("Alpha needs {n} people or more who rated everything.", n=least_people))
    whole = _scatter([sum(row) for row in rows])
    if whole == 0:
        return undefined(T("Everybody’s ratings add up to the same."))
    parts = sum(_scatter([row[item] for row in rows]) for item in range(k))
    value = Fraction(k, k - 1) * (1 - Fraction(parts, whole))
    low, high = feldt_interval(float(value), n, k)
    return ok(Alpha(value, low, high, n, k))


def feldt_interval(alpha: float, people: int, items: int, level: float = _LEVEL) -> tuple[float, float]:
    """Return the interval of alpha: (1 - true alpha) / (1 - alpha) follows F with n - 1 and (n - 1)(k - 1).

    Feldt 1965, Psychometrika 30:357-370.
    """
    first, second = people - 1, (people - 1) * (items - 1)
    tail = (1 - level) / 2
    return (
        1 - (1 - alpha) * f_quantile(1 - tail, first, second),
        1 - (1 - alpha) * f_quantile(tail, first, second),
    )


def f_quantile(share: float, first: int, second: int) -> float:
    """Return the quantile of the F distribution with these degrees of freedom, by halving; 0 < share < 1."""
    low, high = 0.0, 1.0
    for _step in range(200):
        middle = (low + high) / 2
        if _beta_share(middle, first / 2, second / 2) < share:
            low = middle
        else:
            high = middle
    return second * low / (first * (1 - low))


def _scatter(values: Sequence[int]) -> int:
    """Return n times the sum of squared deviations, a whole number; the factors cancel in alpha."""
    return len(values) * sum(value * value for value in values) - sum(values) ** 2


def _beta_share(x: float, a: float, b: float) -> float:
    """Return the regularised incomplete beta function (Abramowitz & Stegun 1964, 26.5.8)."""
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):
        return 1 - _beta_share(1 - x, b, a)
    scale = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    return math.exp(scale) / (a * _fraction(x, a, b))


def _fraction(x: float, a: float, b: float) -> float:
    """Return the continued fraction of the beta function by Lentz's method (Thompson & Barnett 1986)."""
    value, upper, lower = 1.0, 1.0, 0.0
    for step in range(1, _STEPS):
        part = _part(step, x, a, b)
        lower = 1 / ((1 + part * lower) or _TINY)
        upper = (1 + part / upper) or _TINY
        value *= upper * lower
        if abs(upper * lower - 1) < _CLOSE:
            break
    return value


def _part(step: int, x: float, a: float, b: float) -> float:
    m = step // 2
    if step % 2:
        return -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    return m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
