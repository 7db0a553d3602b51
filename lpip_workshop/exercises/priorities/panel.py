"""The rules on pairwise counts as relations, for many sets of ballots in one go.

`pairwise[..., i, j]` is how many ballots put option i above option j. The same rules as in methods.voting, which
the tests hold them to.
"""

from __future__ import annotations

import numpy as np

from lpip_workshop.exercises.priorities.steadiness import Relation, Rule, Tally, by_score


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


def _strongest(paths: Tally) -> Relation:
    for k in range(paths.shape[-1]):
        np.maximum(paths, np.minimum(paths[..., :, k, None], paths[..., None, k, :]), out=paths)
    return paths > np.swapaxes(paths, -1, -2)


def _margins(pairwise: Tally) -> Tally:
    return pairwise - np.swapaxes(pairwise, -1, -2)
