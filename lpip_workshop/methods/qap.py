"""Whether two networks among the same nodes are alike beyond chance: the quadratic assignment procedure.

Hubert & Schultz 1976, British Journal of Mathematical and Statistical Psychology 29:190-241; Krackhardt 1988, Social
Networks 10:359-381. Rows and columns of one matrix are shuffled together, so that what belongs to a node stays
together and only which node it is changes.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from lpip_workshop.core.words import T
from lpip_workshop.methods.resampling import SEED, drawn_p
from lpip_workshop.methods.states import Outcome, ok, undefined

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Node = TypeVar("Node", bound=Hashable)
LEAST_NODES, SHUFFLES = 6, 999


@dataclass(frozen=True, slots=True)
class Association:
    """Pearson's correlation `r` over the cells that both have, and the share `p` of shuffles as far from 0."""

    r: float
    p: float


def qap(
    nodes: Sequence[Node], one: Mapping[tuple[Node, Node], float], other: Mapping[tuple[Node, Node], float]
) -> Outcome[Association]:
    """Return how alike two networks are; cells that one of them lacks are left out, the diagonal always.

    Undefined below six nodes, where 720 shuffles are too few to tell, and where one of them is the same throughout.
    """
    import numpy as np

    if len(nodes) < LEAST_NODES:
        return undefined(T("With fewer than {n} organisations chance cannot be told.", n=LEAST_NODES))
    first, second = (_square(nodes, cells) for cells in (one, other))
    r = _correlation(first, second)
    if r is None:
        return undefined(T("One of the two is the same throughout."))
    draw = np.random.default_rng(SEED)
    shuffled = (draw.permutation(len(nodes)) for _draw in range(SHUFFLES))
    found = (_correlation(first, second[np.ix_(order, order)]) for order in shuffled)
    far = sum(1 for value in found if value is not None and abs(value) >= abs(r) - 1e-12)
    above, draws = drawn_p(far, SHUFFLES)
    return ok(Association(r, above / draws))


def _square(nodes: Sequence[Node], cells: Mapping[tuple[Node, Node], float]) -> NDArray[np.float64]:
    import numpy as np

    return np.array([[np.nan if a == b else cells.get((a, b), np.nan) for b in nodes] for a in nodes], dtype=float)


def _correlation(one: NDArray[np.float64], other: NDArray[np.float64]) -> float | None:
    import numpy as np

    both = ~(np.isnan(one) | np.isnan(other))
    x, y = one[both], other[both]
    if x.size < 2 or np.ptp(x) == 0 or np.ptp(y) == 0:
        return None
    x, y = x - x.mean(), y - y.mean()
    return float((x * y).sum() / np.sqrt((x * x).sum() * (y * y).sum()))
