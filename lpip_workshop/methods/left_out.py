"""Every ballot left out in turn, exactly, without counting the others anew each time.

One ballot moves a count by little. So most pairs of options keep their order whoever is left out, which bounds show;
only for the pairs in doubt is each kind of ballot looked at.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from lpip_workshop.methods.ballots import Counts
from lpip_workshop.methods.voting import widest_paths

Table: TypeAlias = NDArray[np.bool_]
Numbers: TypeAlias = NDArray[np.integer[Any]]
# What is gone through at one value: edges in doubt, and sets of them that kinds of ballot leave there.
MOST_OPEN, MOST_SETS = 62, 1000


@dataclass(frozen=True, eq=False)
class LeftOut:
    """An order of m options with everybody (`full`, m × m), and without one ballot of each of K kinds.

    `doubtful` are the pairs (P × 2) whose order may differ when one ballot is left out; `above(i, j)` tells for each
    kind (K) whether i stands above j without it. Every other pair is as in `full`.
    """

    full: Table
    doubtful: NDArray[np.intp]
    above: Callable[[int, int], Table]


def left_out_of_scores(scores: Numbers, parts: Numbers) -> LeftOut:
    """Return the order by `scores` (m), to which one ballot of each kind added `parts` (K × m)."""
    least, most = parts.min(axis=0), parts.max(axis=0)
    lead = scores[:, None] - scores[None, :]
    steady = lead > most[:, None] - least[None, :]
    rest = scores - parts
    return LeftOut(lead > 0, _open_pairs(steady, steady.T), lambda i, j: rest[:, i] > rest[:, j])


def left_out_of_paths(pairwise: Numbers, ranks: Numbers, *, margins: bool) -> LeftOut | None:
    """Return the Schulze order (Schulze 2011) on winning votes, or on `margins`, of m options.

    `pairwise` (m × m) says how many put the row above the column, `ranks` (K × m) is a ballot of each kind. None
    where too many majorities hang on one ballot for this to be quicker than counting anew without each.
    """
    edges = _Edges(pairwise.astype(np.int64), ranks, margins)
    cases = np.stack([edges.weight(0, 0), edges.weight(1, 0), edges.weight(0, 1)])
    low, high = cases.min(axis=0), cases.max(axis=0)
    least, most = widest_paths(low), widest_paths(high)
    full = widest_paths(cases[0])
    doubtful = _open_pairs(least > most.T, most <= least.T)
    pairs = np.concatenate([doubtful, doubtful[:, ::-1]])
    found: dict[tuple[int, int], list[tuple[int, _Level]]] = {}
    for value in np.unique(cases):
        asked = pairs[(least[*pairs.T] < value) & (value <= most[*pairs.T])]
        certain, possible = _closed(low >= value), high >= value
        anyhow = _closed(possible) if len(asked) else possible
        for source in np.unique(asked[:, 0]):
            targets = asked[asked[:, 0] == source, 1]
            leads = np.outer(anyhow[source], anyhow[:, targets].any(axis=1))
            in_doubt = possible & leads & ~certain & ~certain[source]
            level = _level(edges, certain, np.argwhere(in_doubt), int(value))
            if level is None:
                return None
            for target in targets:
                found.setdefault((int(source), int(target)), []).append((int(value), level))

    def width(i: int, j: int) -> Numbers:
        widths = np.full(len(ranks), least[i, j])
        for value, level in found.get((i, j), ()):
            widths[level.reach[level.kinds, i, j]] = value
        return widths

    return LeftOut(full > full.T, doubtful, lambda i, j: width(i, j) > width(j, i))


def _open_pairs(always: Table, never: Table) -> NDArray[np.intp]:
    decided = always | never
    return np.argwhere(np.triu(~(decided & decided.T), 1))


@dataclass(frozen=True, eq=False)
class _Edges:
    pairwise: Counts
    ranks: Numbers
    margins: bool

    def weight(self, here: Numbers | int, back: Numbers | int, which: Any = ...) -> Counts:
        """Return what edges weigh where so many ballots for them, and so many against them, are missing."""
        wins, losses = self.pairwise[which] - here, self.pairwise.T[which] - back
        return np.where(wins > losses, wins - losses if self.margins else wins, 0)

    def there(self, a: int, b: int, value: int) -> Table:
        """Return without which kinds of ballot (K) an edge weighs the value at least."""
        here, back = self.ranks[:, a] < self.ranks[:, b], self.ranks[:, b] < self.ranks[:, a]
        return self.weight(here.astype(np.int64), back.astype(np.int64), (a, b)) >= value


@dataclass(frozen=True, eq=False)
class _Level:
    """Where edges of some value lead: `reach` (U × m × m) for each set of edges, `kinds` (K) which set each has."""

    reach: Table
    kinds: NDArray[np.intp]


def _level(edges: _Edges, certain: Table, in_doubt: NDArray[np.intp], value: int) -> _Level | None:
    """Return where the `certain` edges (closed), and those `in_doubt` that are there, lead; None if that is a lot."""
    if len(in_doubt) > MOST_OPEN:
        return None
    if not len(in_doubt):
        return _Level(certain[None], np.zeros(len(edges.ranks), np.intp))
    there = np.stack([edges.there(int(a), int(b), value) for a, b in in_doubt])
    codes = (np.int64(1) << np.arange(len(there), dtype=np.int64)) @ there
    sets, kinds = np.unique(codes, return_inverse=True)
    if len(sets) > MOST_SETS:
        return None
    reach = np.repeat(certain[None], len(sets), axis=0)
    for place, code in enumerate(sets):
        for bit, (a, b) in enumerate(in_doubt):
            if int(code) >> bit & 1:
                reach[place] |= reach[place][:, a, None] & reach[place][b, None, :]
    return _Level(reach, kinds.reshape(-1))


def _closed(edges: Table) -> Table:
    """Return from where one gets to where, on foot or by standing still (Warshall 1962)."""
    reach = edges | np.eye(len(edges), dtype=np.bool_)
    for k in range(len(reach)):
        reach |= reach[:, k, None] & reach[None, k, :]
    return reach
