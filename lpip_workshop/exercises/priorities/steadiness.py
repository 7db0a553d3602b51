"""Does an order hold whoever is left out? Exact, every ballot left out in turn, all of them in one go.

A relation is a table of options × options: True where the option of the row stands above that of the column.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from lpip_workshop.methods.left_out import LeftOut

Relation: TypeAlias = NDArray[np.bool_]
Tally: TypeAlias = NDArray[np.integer[Any]]
Rule: TypeAlias = Callable[[Tally], Relation]

_CELLS = 4_000_000  # the most to hold at a time, so that thousands of ballots need no more memory than a few


@dataclass(frozen=True, eq=False)
class Steadiness:
    """One rule on all ballots and on all but one.

    `above` holds for a pair that is so ordered in every case; `settled` for one whose order, or tie, is the
    same in every case. The changers are how many single people's absence changes who is first, and who is in.
    """

    above: Relation
    settled: Relation
    top_changers: int
    line_changers: int


def steadiness(tally: Tally, parts: Callable[[slice], Tally], people: Sequence[int], rule: Rule, k: int) -> Steadiness:
    """Return how steady a rule's order is, and its line after the k-th option.

    `tally` is what the rule counts, ending in one axis of options or two; `parts` gives what one ballot of each
    kind in a slice added to it, and `people` how many cast each kind.
    """
    full = rule(tally[None])[0]
    above, settled = full.copy(), np.ones_like(full)
    top, line = 0, 0
    step = max(1, _CELLS // max(full.size, 1))
    for start in range(0, len(people), step):
        piece = slice(start, start + step)
        each = rule(tally - parts(piece))
        weights = np.asarray(people[piece])
        above &= each.all(axis=0)
        settled &= (each == full).all(axis=0)
        top += _changers(weights, beaten(each), beaten(full))
        line += _changers(weights, inside(each, k), inside(full, k)) if k else 0
    return Steadiness(above, settled, top, line)


def steady_left_out(left: LeftOut, people: Sequence[int], k: int) -> Steadiness:
    """Return the same of an order of which only the pairs in doubt are looked at; `people` cast each kind."""
    full = left.full
    above, settled = full.copy(), np.ones_like(full)
    wins = np.repeat(full.sum(axis=1, dtype=np.int32)[None, :], len(people), axis=0)
    losses = np.repeat(full.sum(axis=0, dtype=np.int32)[None, :], len(people), axis=0)
    for i, j in left.doubtful:
        for a, b in ((i, j), (j, i)):
            each = left.above(int(a), int(b))
            above[a, b] &= bool(each.all())
            if (each != full[a, b]).any():
                settled[a, b] = False
                wins[:, a] += each.astype(np.int32) - full[a, b]
                losses[:, b] += each.astype(np.int32) - full[a, b]
    weights = np.asarray(people)
    rivals = len(full) - wins
    line = _changers(weights, rivals <= k, inside(full, k)) if k else 0
    return Steadiness(above, settled, _changers(weights, losses > 0, beaten(full)), line)


def inside(relation: Relation, k: int) -> Relation:
    """Return which options are among the first `k` in every order that agrees with the relation."""
    rivals = relation.shape[-1] - relation.sum(axis=-1)  # options it does not beat, itself among them
    return rivals <= k


def outside(relation: Relation, k: int) -> Relation:
    """Return which options are among the first `k` in no order that agrees with the relation."""
    return relation.sum(axis=-2) >= k


def beaten(relation: Relation) -> Relation:
    """Return which options stand below some other."""
    return np.asarray(relation.any(axis=-2))


def by_score(scores: Tally) -> Relation:
    """Return who has more than whom; `scores` ends in an axis of options."""
    return scores[..., :, None] > scores[..., None, :]


def _changers(people: NDArray[Any], each: Relation, full: Relation) -> int:
    return int(people[(each != full).any(axis=-1)].sum())
