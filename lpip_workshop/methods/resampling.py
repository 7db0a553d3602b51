"""Draws by chance with a fixed seed, for what is too large to be counted in full."""

from __future__ import annotations

from collections.abc import Sequence

SEED, DRAWS = 20261112, 9_999


def dealt(sizes: Sequence[int], people: int, *, draws: int = DRAWS, seed: int = SEED) -> list[list[int]]:
    """Return how many of each category `people` drawn without replacement hold: draws × categories.

    The same input gives the same draws.
    """
    import numpy as np

    return np.random.default_rng(seed).multivariate_hypergeometric(sizes, people, size=draws).tolist()


def drawn_p(far: int, draws: int = DRAWS) -> tuple[int, int]:
    """Return the Monte-Carlo p of `far` draws as far out as what was seen: (b + 1, B + 1), never 0.

    Davison & Hinkley 1997, Bootstrap Methods and their Application, section 4.2.
    """
    return far + 1, draws + 1
