"""The rules on pairwise counts as relations, for many sets of ballots in one go.

`pairwise[..., i, j]` is how many ballots put option i above option j. The same rules as in methods.voting, which
the tests hold them to.
"""

from __future__ import annotations

import numpy as np

from lpip_workshop.exercises.priorities.steadiness import (
    Relation,
    Rule,
    Steadiness,
    Tally,
    by_score,
    steadiness,
    steady_left_out,
)
from lpip_workshop.methods.ballots import Profile
from lpip_workshop.methods.concordance import doubled_places
from lpip_workshop.methods.left_out import LeftOut, left_out_of_paths, left_out_of_scores

_ANEW = 100_000_000  # steps within which counting anew without each ballot takes no time that matters


def borda_above(pairwise: Tally) -> Relation:
    """Return who has the higher Borda count (Borda 1781)."""
    return by_score(_margins(pairwise).sum(axis=-1))


def copeland_above(pairwise: Tally) -> Relation:
    """Return who wins more majorities than it loses, compared with whom (Copeland 1951)."""
    return by_score(np.sign(_margins(pairwise)).sum(axis=-1))


def schulze_above(pairwise: Tally) -> Relation:
    """Return who has the stronger path to whom, on winning votes (Schulze 2011)."""
    flipped = np.swapaxes(pairwise, -1, -2)
    return _strongest(np.where(pairwise > flipped, pairwise, 0))


def schulze_margins_above(pairwise: Tally) -> Relation:
    """Return who has the stronger path to whom, on margins, which short ballots may decide otherwise."""
    return _strongest(np.maximum(_margins(pairwise), 0))


PANEL: dict[str, Rule] = {
    "schulze": schulze_above,
    "borda": borda_above,
    "copeland": copeland_above,
    "schulze-margins": schulze_margins_above,
}


def panel_steadiness(profile: Profile, k: int) -> list[Steadiness]:
    """Return how steady the order by each rule of the panel is, in its order, and its line after the k-th option."""
    people = [int(n) for n in profile.weights]
    quick = _left_out(profile) if len(people) * len(profile.options) ** 3 > _ANEW else (None,) * len(PANEL)

    def parts(piece: slice) -> Tally:
        ranks = profile.ranks[piece]
        return (ranks[:, :, None] < ranks[:, None, :]).view(np.int8)

    return [
        steadiness(profile.pairwise.astype(np.int32), parts, people, rule, k)
        if left is None
        else steady_left_out(left, people, k)
        for rule, left in zip(PANEL.values(), quick, strict=True)
    ]


def _left_out(profile: Profile) -> tuple[LeftOut | None, ...]:
    pairs, ranks = profile.pairwise, profile.ranks
    scores, majorities = _margins(pairs).sum(axis=-1), np.sign(_margins(pairs)).sum(axis=-1)
    return (
        left_out_of_paths(pairs, ranks, margins=False),
        left_out_of_scores(scores, borda_parts(ranks)),
        left_out_of_scores(majorities, _copeland_parts(pairs, ranks)),
        left_out_of_paths(pairs, ranks, margins=True),
    )


def borda_parts(ranks: Tally) -> Tally:
    """Return for each ballot (K × m) how many options each stands above, less how many stand above it."""
    doubled = doubled_places(ranks)
    return ranks.shape[1] + 1 - doubled


def _copeland_parts(pairs: Tally, ranks: Tally) -> Tally:
    """Return what each ballot adds to the Copeland scores: only majorities of one ballot, or of none, hang on it."""
    margins = _margins(pairs)
    parts = np.zeros(ranks.shape, np.int64)
    for i, j in np.argwhere(np.triu(abs(margins) <= 1, 1)):
        lead = margins[i, j]
        without = lead - (ranks[:, i] < ranks[:, j]).astype(np.int64) + (ranks[:, j] < ranks[:, i])
        moved = np.sign(lead) - np.sign(without)
        parts[:, i] += moved
        parts[:, j] -= moved
    return parts


def _strongest(paths: Tally) -> Relation:
    for k in range(paths.shape[-1]):
        np.maximum(paths, np.minimum(paths[..., :, k, None], paths[..., None, k, :]), out=paths)
    return paths > np.swapaxes(paths, -1, -2)


def _margins(pairwise: Tally) -> Tally:
    return pairwise - np.swapaxes(pairwise, -1, -2)
