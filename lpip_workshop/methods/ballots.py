"""Ranked ballots: what makes one valid, and the table of who is put above whom.

A ballot is a weak order, best tier first. Options it leaves out stand together below those it ranks.
A ballot that ranks nothing is an abstention: it counts for turnout and for nothing else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from lpip_workshop.methods.options import index_of, repeated_option, unknown_option

RankedBallot: TypeAlias = tuple[tuple[str, ...], ...]
Ranks: TypeAlias = NDArray[np.int32]
Counts: TypeAlias = NDArray[np.int64]
AT_END = 1 << 30  # a rank below any that is written on a ballot


@dataclass(frozen=True, eq=False)
class Profile:
    """All ballots of one question, identical ones kept once; make it with `Profile.of`.

    `ranks` is (distinct ballots × options), 0 the best tier; `weights` says how many people cast each;
    `pairwise[i, j]` is the number of ballots that put option i strictly above option j (int64).
    """

    options: tuple[str, ...]
    ranks: Ranks
    weights: Counts
    pairwise: Counts
    abstentions: int

    @classmethod
    def of(cls, ballots: Iterable[RankedBallot], options: Sequence[str]) -> Profile:
        """Return the profile; raises BadInput naming the ballot and the option at fault."""
        index = index_of(options)
        kinds, abstentions = _kinds(list(ballots), index)
        rows = [_ranks(ballot, index) for ballot in kinds]
        ranks = np.array(rows, np.int32).reshape(len(rows), len(index))
        weights = np.fromiter(kinds.values(), np.int64, len(kinds))
        return cls(tuple(options), ranks, weights, pairwise_counts(ranks, weights), abstentions)

    @classmethod
    def of_ranks(cls, table: Ranks, options: Sequence[str], abstentions: int = 0) -> Profile:
        """Return the profile of checked ballots as numbers (people × options), the least of a row being its best.

        Each row must rank something; `abstentions` are the ballots that do not, and are not in the table.
        """
        least = table.min(axis=1, keepdims=True, initial=np.iinfo(np.int32).max)
        ranks, weights = np.unique(table - least, axis=0, return_counts=True)
        kinds = np.ascontiguousarray(ranks, np.int32)
        return cls(tuple(options), kinds, weights.astype(np.int64), pairwise_counts(kinds, weights), abstentions)

    @property
    def counted(self) -> int:
        """Return how many ballots rank something."""
        return int(self.weights.sum())

    @property
    def returned(self) -> int:
        """Return how many ballots came in, abstentions among them."""
        return self.counted + self.abstentions

    def without_each(self) -> Iterator[tuple[Profile, int]]:
        """Yield the profile less one ballot, for each kind of ballot, with how many people cast that kind."""
        for place, people in enumerate(self.weights):
            if people:
                weights = self.weights.copy()
                weights[place] -= 1
                row = self.ranks[place]
                pairwise = self.pairwise - (row[:, None] < row[None, :])
                yield Profile(self.options, self.ranks, weights, pairwise, self.abstentions), int(people)


def checked(ballot: RankedBallot, options: Sequence[str], place: int = 1) -> RankedBallot:
    """Return a ballot without its empty tiers; raises BadInput for an unknown or repeated option.

    `place` is the ballot's number, told to whoever has to find it.
    """
    return _checked(ballot, index_of(options), place)


def _checked(ballot: RankedBallot, index: dict[str, int], place: int) -> RankedBallot:
    named = [option for tier in ballot for option in tier]
    if not index.keys() >= set(named):
        raise unknown_option(next(option for option in named if option not in index), place)
    if len(set(named)) < len(named):
        raise repeated_option(Counter(named).most_common(1)[0][0], place)
    return ballot if all(ballot) else tuple(tier for tier in ballot if tier)


def _kinds(ballots: list[RankedBallot], index: dict[str, int]) -> tuple[Counter[RankedBallot], int]:
    first_seen = {ballot: place for place, ballot in reversed([*enumerate(ballots, start=1)])}
    kinds: Counter[RankedBallot] = Counter()
    for ballot, people in Counter(ballots).items():
        kinds[_checked(ballot, index, first_seen[ballot])] += people
    abstentions = kinds.pop((), 0)
    return kinds, abstentions


def _ranks(ballot: RankedBallot, index: dict[str, int]) -> list[int]:
    row = [len(ballot)] * len(index)
    for rank, tier in enumerate(ballot):
        for option in tier:
            row[index[option]] = rank
    return row


def pairwise_counts(ranks: Ranks, weights: Counts | None = None) -> Counts:
    """Return how many ballots put the option of the row above that of the column.

    `ranks` is ballots × options, less being better; `weights` says how many people cast each, one by default.
    """
    # One option against all others at a time: a cube of 10,000 × 100 × 100 would need 100 MB. Floats
    # because BLAS adds them; they are exact here up to 2**53 people, in single precision up to 2**24.
    counts = np.ones(len(ranks), np.int64) if weights is None else weights
    people = counts.astype(np.float32 if counts.sum() < 1 << 24 else np.float64)
    columns = _narrow(np.ascontiguousarray(ranks.T))
    table = np.zeros((len(columns), len(columns)), np.int64)
    for i, column in enumerate(columns):
        table[i] = (column < columns) @ people
    return table


def _narrow(ranks: Ranks) -> NDArray[np.int16] | Ranks:
    """Return ranks as numbers that are compared twice as fast, where they are small or stand for "at the end"."""
    top = np.iinfo(np.int16).max
    named = ranks[ranks < AT_END // 2]
    return np.minimum(ranks, top).astype(np.int16) if named.max(initial=0) < top else ranks
