"""Draws by chance with a fixed seed, for what is too large to be counted in full."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

SEED, DRAWS = 20261112, 9_999
BOOTSTRAP_SEED, BOOTSTRAP_DRAWS = 20, 2_000
_BLOCK = 250


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


def reweighted(
    people: Sequence[int], *, draws: int = BOOTSTRAP_DRAWS, seed: int = BOOTSTRAP_SEED
) -> Iterator[NDArray[Any]]:
    """Yield blocks of draws × kinds: how many of each kind come when as many people are drawn anew, one by one.

    `people` are of each kind; each draw is multinomial (the bootstrap: Efron 1979, Annals of Statistics 7:1-26).
    The same input gives the same draws.
    """
    import numpy as np

    chance = np.random.default_rng(seed)
    cast = np.asarray(people, np.int64)
    for start in range(0, draws, _BLOCK):
        yield chance.multinomial(cast.sum(), cast / cast.sum(), size=min(_BLOCK, draws - start))
