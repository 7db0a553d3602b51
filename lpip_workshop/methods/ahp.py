"""Weights from judgements of how many times one thing matters more than another (Saaty 1977, 1980)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.methods.states import Outcome, ok, undefined

Table: TypeAlias = NDArray[np.float64]

# Saaty (1980): the mean consistency index of random judgements on 1 to 15 things.
RANDOM_INDEX = (0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59)
ACCEPTABLE = 0.10
_POWERS = 1000
MOST = len(RANDOM_INDEX)


@dataclass(frozen=True, slots=True)
class Weighted:
    """`weights` add up to 1; `ratio` is None for fewer than three things.

    `worst` names the three places whose judgements fit each other least, None where all fit.
    """

    weights: tuple[float, ...]
    largest_eigenvalue: float
    index: float
    ratio: float | None
    worst: tuple[int, int, int] | None


def weigh(judgements: Sequence[Sequence[float]]) -> Outcome[Weighted]:
    """Return weights and consistency of a square table: entry i, j says how many times i matters more than j.

    Raises BadInput where the table is not square, not positive, or i over j is not one over j over i.
    Undefined for an empty table and for more than `MOST` things.
    """
    table = _checked(judgements)
    n = len(table)
    if not 0 < n <= MOST:
        return undefined(T("There are too few or too many things to compare in this way."))
    weights = _principal(table)
    largest = float(np.mean(table @ weights / weights))
    index = (largest - n) / (n - 1) if n > 1 else 0.0
    ratio = index / RANDOM_INDEX[n - 1] if n > 2 else None
    return ok(Weighted(tuple(float(weight) for weight in weights), largest, index, ratio, _worst(table)))


def _principal(table: Table) -> Table:
    """Return the principal eigenvector by powers: all entries are positive, so it is the only one (Perron 1907)."""
    vector: Table = np.full(len(table), 1.0 / len(table))
    for _power in range(_POWERS):
        following = table @ vector
        following = following / following.sum()
        if float(np.abs(following - vector).max()) < 1e-14:
            break
        vector = following
    return vector


def joined(tables: Sequence[Sequence[Sequence[float]]]) -> list[list[float]]:
    """Return the judgement of a group: the geometric mean of its members' (Aczél & Saaty 1983)."""
    logs = np.log(np.array([_checked(table) for table in tables]))
    return np.exp(logs.mean(axis=0)).tolist()


def _checked(judgements: Sequence[Sequence[float]]) -> Table:
    n = len(judgements)
    if any(len(row) != n for row in judgements):
        raise _wrong()
    table = np.array(judgements, dtype=float).reshape(n, n)
    if not np.isfinite(table).all() or (table <= 0).any():
        raise _wrong()
    if not np.allclose(table * table.T, 1.0, rtol=1e-3):
        raise _wrong()
    return table


def _wrong() -> BadInput:
    return BadInput(
        T("These judgements contradict each other or are not complete."),
        T("Each pair needs one number above 0, and the other way round its inverse."),
    )


def _worst(table: Table) -> tuple[int, int, int] | None:
    misfit = {
        three: abs(float(np.log(table[three[0], three[1]] * table[three[1], three[2]] / table[three[0], three[2]])))
        for three in combinations(range(len(table)), 3)
    }
    worst = max(misfit, key=misfit.__getitem__, default=None)
    return worst if worst is not None and misfit[worst] > 1e-9 else None
