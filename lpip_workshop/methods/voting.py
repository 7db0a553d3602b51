"""Rules that turn ranked ballots into tiers. Abstentions count nowhere; ties are kept.

Where nobody ranked anything every rule puts all options in one tier: look at `profile.counted` first.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from lpip_workshop.methods.ballots import Counts, Profile
from lpip_workshop.methods.tiers import Cut, Ranking, Score, Tiers, ranked


def borda(profile: Profile) -> Ranking:
    """Return the Borda count: a point for each option below, half a point for each one level (Borda 1781).

    Options a ballot leaves out are level with each other, so every ballot gives m(m-1)/2 points in all.
    """
    margins = (profile.pairwise - profile.pairwise.T).sum(axis=1)
    level = profile.counted * (len(profile.options) - 1)
    return _ranked(profile, [Fraction(level + int(margin), 2) for margin in margins])


def copeland(profile: Profile) -> Ranking:
    """Return majorities won less majorities lost (Copeland 1951)."""
    signs = np.sign(profile.pairwise - profile.pairwise.T).sum(axis=1)
    return _ranked(profile, [int(sign) for sign in signs])


def first_choices(profile: Profile) -> Ranking:
    """Return how many people put each option first; a first place held by t options gives each 1/t."""
    tops = profile.ranks == 0
    shares = [Fraction(0)] * len(profile.options)
    sizes = tops.sum(axis=1)
    for size in np.unique(sizes):
        chosen = sizes == size
        people = profile.weights[chosen] @ tops[chosen]
        shares = [share + Fraction(int(n), int(size)) for share, n in zip(shares, people, strict=True)]
    return _ranked(profile, shares)


def condorcet_winner(profile: Profile) -> str | None:
    """Return the option that a majority prefers to each other option, None where there is none."""
    beats = profile.pairwise > profile.pairwise.T
    for option, row in zip(profile.options, beats, strict=True):
        if profile.counted and row.sum() == len(profile.options) - 1:
            return option
    return None


def smith_set(profile: Profile) -> tuple[str, ...]:
    """Return the smallest set whose every member beats every option outside it (Smith 1973)."""
    # A member reaches everybody through "beats or ties"; nobody outside reaches a member.
    reach = profile.pairwise >= profile.pairwise.T
    for k in range(len(reach)):
        reach = reach | (reach[:, k, None] & reach[None, k, :])
    return tuple(option for option, row in zip(profile.options, reach, strict=True) if row.all())


@dataclass(frozen=True, eq=False)
class SchulzeRanking:
    """The outcome of the Schulze method.

    `scores` says by how many options each is beaten: fewer is better. `paths[i, j]` is the strength of the
    strongest path (int64), `beats[i, j]` whether option i beats option j. The relation is a strict partial
    order (Schulze 2011, transitivity): two options may beat neither each other.

    Tiers go by the number of options that beat an option. What beats x also beats all that x beats, so this
    never contradicts the relation, and the first tier is the set of Schulze winners. Options of one tier
    never beat each other. Options of different tiers may be unordered too: `unordered` lists these pairs,
    and `cut` draws a line by the relation itself, so that no place is called certain which is not.
    """

    options: tuple[str, ...]
    tiers: Tiers
    scores: dict[str, int]
    paths: Counts
    beats: NDArray[np.bool_]

    @property
    def unordered(self) -> tuple[tuple[str, str], ...]:
        """Return the pairs that stand in different tiers though neither beats the other."""
        order = [self.options.index(option) for tier in self.tiers for option in tier]
        return tuple(
            (self.options[i], self.options[j])
            for place, i in enumerate(order)
            for j in order[place + 1 :]
            if self.scores[self.options[i]] != self.scores[self.options[j]] and not self.beats[i, j]
        )

    def cut(self, k: int) -> Cut:
        """Return the cut after `k`: in every order that agrees with the relation, in some, or in none.

        Raises ValueError for a negative `k`.
        """
        if k < 0:
            raise ValueError(k)
        rivals = len(self.options) - self.beats.sum(axis=1)  # an option not beaten may come first; itself too
        inside = self._where(rivals <= k)
        out = self._where(self.beats.sum(axis=0) >= k)
        tied = tuple(option for option in self.options if option not in {*inside, *out})
        return Cut(inside, tied, out, k - len(inside))

    def _where(self, chosen: NDArray[np.bool_]) -> tuple[str, ...]:
        names = {option for option, yes in zip(self.options, chosen, strict=True) if yes}
        return tuple(option for tier in self.tiers for option in tier if option in names)


def schulze(profile: Profile) -> SchulzeRanking:
    """Return the Schulze ranking on winning votes (Schulze 2011, Social Choice and Welfare 36:267-303)."""
    paths = widest_paths(np.where(profile.pairwise > profile.pairwise.T, profile.pairwise, 0))
    beats = paths > paths.T
    beaten_by = {option: int(n) for option, n in zip(profile.options, beats.sum(axis=0), strict=True)}
    tiers = ranked({option: -n for option, n in beaten_by.items()}).tiers
    return SchulzeRanking(profile.options, tiers, beaten_by, paths, beats)


def widest_paths(strength: Counts) -> Counts:
    """Return for each pair the largest bottleneck over all paths, 0 where there is none (Floyd 1962)."""
    paths = strength.copy()
    for k in range(len(paths)):
        np.maximum(paths, np.minimum(paths[:, k, None], paths[None, k, :]), out=paths)
    np.fill_diagonal(paths, 0)
    return paths


def _ranked(profile: Profile, scores: list[int] | list[Fraction]) -> Ranking:
    named: dict[str, Score] = dict(zip(profile.options, scores, strict=True))
    return ranked(named)
