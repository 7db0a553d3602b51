"""How far chance could go where the people in the room are a sample: shares by Wilson, places by the bootstrap."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from lpip_workshop.methods.resampling import reweighted

Counts: TypeAlias = NDArray[np.int64]
Places: TypeAlias = tuple[Counts, Counts]

LEVEL, TOP = 0.95, 3
AT_EDGES = 0.1  # the part of draws that a range of places leaves out, half of it on either side
_STEPS = 1_000  # of a weight where a population is known, so that weights stay whole and ties exact


@dataclass(frozen=True, slots=True)
class Interval:
    """A range of shares, from 0 to 1."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class PlaceRange:
    """The places from `best` to `worst` that hold an option in nine draws of ten, and how often it is at the top.

    `at_top` is the part of draws in which it stands among the first three; where several are level for the last of
    these places, each has its share of them.
    """

    best: int
    worst: int
    at_top: float


def finite_factor(people: int, population: int | None) -> float:
    """Return sqrt((N - n)/(N - 1)), by which errors shrink in a sample of n out of N; 1 where N is not known.

    Cochran 1977, Sampling Techniques, section 2.5. Raises ValueError unless N is larger than n and n is above 0.
    """
    if people < 1 or (population is not None and population <= people):
        raise ValueError(people, population)
    return 1.0 if population is None else sqrt((population - people) / (population - 1))


def wilson(hits: int, people: int, population: int | None = None, level: float = LEVEL) -> Interval:
    """Return the score interval for the share behind `hits` of `people` (Wilson 1927, JASA 22:209-212).

    Out of a known population the people count as n/f², with f the finite factor. Raises ValueError as
    `finite_factor`, and where `hits` are none of the people.
    """
    if not 0 <= hits <= people:
        raise ValueError(hits, people)
    n = people / finite_factor(people, population) ** 2
    z2 = NormalDist().inv_cdf((1 + level) / 2) ** 2
    share = hits / people
    middle, half = share + z2 / (2 * n), sqrt(z2 * (share * (1 - share) / n + z2 / (4 * n * n)))
    scale = 1 + z2 / n
    low = 0.0 if hits == 0 else (middle - half) / scale
    high = 1.0 if hits == people else (middle + half) / scale
    return Interval(low, high)


def draws_of(people: Sequence[int], population: int | None = None) -> Iterator[Counts]:
    """Yield blocks of draws × kinds: how much each kind of ballot weighs when as many people are drawn anew.

    Efron 1979, Annals of Statistics 7:1-26. Out of a known population the weights lie nearer to those cast by
    the finite factor (Rao & Wu 1988, JASA 83:231-241), in thousandths of a ballot, so that they are whole numbers.
    The same input gives the same draws. Raises ValueError as `finite_factor`.
    """
    cast = np.asarray(people, np.int64)
    factor = finite_factor(int(cast.sum()), population)
    for block in reweighted(people):
        yield block if population is None else _STEPS * cast + round(_STEPS * factor) * (block - cast)


def places(better: Counts) -> Places:
    """Return the best and the worst place of each option, from 1, given how many options are better than each.

    The last axis counts options. Options with the same number share the places that they take together.
    """
    ahead = (better[..., None, :] < better[..., :, None]).sum(axis=-1)
    return ahead + 1, (better[..., None, :] <= better[..., :, None]).sum(axis=-1)


def place_ranges(best: Counts, worst: Counts) -> list[PlaceRange]:
    """Return the range of each option from its places in all draws (draws × options).

    A twentieth of the draws may lie on either side outside of it (percentile interval: Efron 1979).
    """
    draws = len(best)
    aside = round(draws * AT_EDGES / 2)
    low = np.sort(best, axis=0)[aside]
    high = np.sort(worst, axis=0)[draws - 1 - aside]
    top = np.clip((TOP + 1 - best) / (worst - best + 1), 0.0, 1.0).mean(axis=0)
    return [PlaceRange(int(a), int(b), float(p)) for a, b, p in zip(low, high, top, strict=True)]


def bootstrap(
    people: Sequence[int],
    count: Callable[[Counts], Sequence[Counts]],
    population: int | None = None,
    step: Callable[[int], bool] = lambda _done: True,
) -> list[list[PlaceRange]] | None:
    """Return by each rule the range of each option's place over 2,000 draws, None where `step` asked to stop.

    `people` cast each kind of ballot. `count` turns weights (draws × kinds) into how many options are better than
    each (draws × options), by each rule. `step(done)` is told how many draws are done, and whether to go on is
    what it returns. Raises ValueError as `finite_factor`.
    """
    blocks: list[list[Places]] = []
    done = 0
    for weights in draws_of(people, population):
        blocks.append([places(better) for better in count(weights)])
        done += len(weights)
        if not step(done):
            return None
    return [place_ranges(*map(np.concatenate, zip(*of_rule, strict=True))) for of_rule in zip(*blocks, strict=True)]
