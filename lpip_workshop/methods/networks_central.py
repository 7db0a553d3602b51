"""Who stands in the middle of a network, and how far it hangs on a few (Freeman 1979, Social Networks 1:215-239).

Direction is left aside unless `follow` is true: then a chain of ties must run along the arrows. Ties are
not weighted by strength. Shares of what is possible in a network of that size run from 0 to 1.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Literal, Never, TypeAlias

import numpy as np
import rustworkx as rx

from lpip_workshop.core.words import T, Text
from lpip_workshop.methods.networks import TOO_FEW, Network, degrees
from lpip_workshop.methods.networks_parts import directed, undirected
from lpip_workshop.methods.states import Outcome, no_data, ok, undefined

Scores: TypeAlias = Mapping[str, float]
Ties: TypeAlias = Literal["partners", "given", "received"]

_ONE_THREAD = 1_000_000  # nodes; several threads would add up in any order and change the last digit
_DIGITS = 12  # beyond these, sums of fractions differ where ties are really level

TOO_FEW_CENTRAL = T("A middle needs three at least.")
TOO_FEW_BETWEEN = T("Standing between others needs three at least.")
IN_PARTS = T("The network is in several parts, so distances between them are not known.")


def degree_shares(net: Network, ties: Ties = "partners") -> Outcome[Scores]:
    """Return each node's ties as a share of the others, n - 1. Undefined for a single node."""
    n = len(net.nodes)
    return _too_few(n, 2, TOO_FEW) or ok({name: d / (n - 1) for name, d in _counts(net, ties).items()})


def betweenness(net: Network, *, raw: bool = False, follow: bool = False) -> Outcome[Scores]:
    """Return how many shortest chains between two others run through each node, as a share of what is possible.

    Where several chains are equally short, each counts in part (Freeman 1977, Sociometry 40:35-41). `raw`
    gives the number instead: pairs count once, or in both directions when `follow`. Undefined below three
    nodes.
    """
    few = _too_few(len(net.nodes), 3, TOO_FEW_BETWEEN)
    if few is not None:
        return few
    found, most = _between(net, follow), 1 if raw else _pairs_of_others(len(net.nodes), follow)
    return ok({name: round(total / most, _DIGITS) for name, total in zip(net.nodes, found, strict=True)})


def closeness(net: Network) -> Outcome[Scores]:
    """Return (n - 1) / the sum of distances to all others, for each node; direction is left aside.

    Undefined where somebody cannot be reached: use `harmonic_closeness` there.
    """
    n = len(net.nodes)
    few = _too_few(n, 2, TOO_FEW)
    if few is not None:
        return few
    sums = _distances(net).sum(axis=1)
    if not np.isfinite(sums).all():
        return undefined(IN_PARTS)
    return ok({name: round(float((n - 1) / total), _DIGITS) for name, total in zip(net.nodes, sums, strict=True)})


def harmonic_closeness(net: Network) -> Outcome[Scores]:
    """Return the mean of 1 / distance to all others, 0 for who cannot be reached; direction is left aside.

    Marchiori & Latora 2000, Physica A 285:539-546. networkx gives the sum, n - 1 times this.
    """
    n = len(net.nodes)
    few = _too_few(n, 2, TOO_FEW)
    if few is not None:
        return few
    distances = _distances(net)
    np.fill_diagonal(distances, np.inf)
    means = (1 / distances).sum(axis=1) / (n - 1)
    return ok({name: round(float(mean), _DIGITS) for name, mean in zip(net.nodes, means, strict=True)})


def degree_centralisation(net: Network, ties: Ties = "partners") -> Outcome[float]:
    """Return how far ties gather on one node: 1 in a star, 0 where all have as many.

    Sum of (largest - each) / ((n - 1)(n - 2)), or / (n - 1)² for ties in one direction, where a star has
    its centre on the one side only. Undefined below three nodes.
    """
    n = len(net.nodes)
    few = _too_few(n, 3, TOO_FEW_CENTRAL)
    if few is not None:
        return few
    counts = _counts(net, ties).values()
    most = (n - 1) * (n - 2 if ties == "partners" else n - 1)
    return ok((n * max(counts) - sum(counts)) / most)


def betweenness_centralisation(net: Network) -> Outcome[float]:
    """Return how far one node stands between all others: 1 in a star, 0 where all do alike.

    Sum of (largest - each) of the shares / (n - 1). Undefined below three nodes.
    """
    return _centralisation(betweenness(net), len(net.nodes) - 1)


def closeness_centralisation(net: Network) -> Outcome[float]:
    """Return how far one node is nearer to all than the others are: 1 in a star, 0 where all are alike.

    Sum of (largest - each) (2n - 3) / ((n - 1)(n - 2)). Undefined below three nodes and where the network
    is in several parts.
    """
    n = len(net.nodes)
    few = _too_few(n, 3, TOO_FEW_CENTRAL)
    return few or _centralisation(closeness(net), (n - 1) * (n - 2) / (2 * n - 3))


def constraint(net: Network) -> dict[str, Outcome[float]]:
    """Return Burt's constraint of each node: how far its contacts know each other anyway.

    Burt 1992, *Structural Holes*: sum over contacts j of (p_ij + sum over shared contacts q of p_iq p_qj)²,
    where p_ij is 1 / the number of i's contacts. Low means a broker. Direction is left aside; undefined for
    who has no contact.
    """
    contacts: dict[str, set[str]] = {name: set() for name in net.nodes}
    for a, b in net.pairs:
        contacts[a].add(b)
        contacts[b].add(a)
    return {name: _constraint(name, contacts) for name in net.nodes}


@lru_cache(maxsize=32)  # shares, numbers and the centralisation come from the same chains
def _between(net: Network, follow: bool) -> tuple[float, ...]:
    graph = directed(net) if follow else undirected(net)
    found = rx.betweenness_centrality(graph, normalized=False, parallel_threshold=_ONE_THREAD)
    return tuple(found[i] for i in range(len(net.nodes)))


def _pairs_of_others(n: int, follow: bool) -> float:
    return (n - 1) * (n - 2) / (1 if follow else 2)


def _constraint(name: str, contacts: Mapping[str, set[str]]) -> Outcome[float]:
    mine = contacts[name]
    if not mine:
        return undefined(T("Nobody is linked with {name}.", name=name))
    total = 0.0
    for other in sorted(mine):
        indirect = sum(1 / len(contacts[q]) for q in sorted(mine & contacts[other]))
        total += ((1 + indirect) / len(mine)) ** 2
    return ok(round(total, _DIGITS))


def _counts(net: Network, ties: Ties) -> dict[str, int]:
    return {name: int(getattr(degree, ties)) for name, degree in degrees(net).items()}


def _distances(net: Network) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    return rx.distance_matrix(undirected(net), parallel_threshold=_ONE_THREAD, null_value=np.inf)


def _centralisation(scores: Outcome[Scores], most: float) -> Outcome[float]:
    if not scores.is_ok:
        return Outcome(scores.state, reason=scores.reason)
    values = scores.value.values()
    return ok(round(sum(max(values) - value for value in values) / most, _DIGITS))


def _too_few(n: int, least: int, reason: Text) -> Outcome[Never] | None:
    if n == 0:
        return no_data()
    return undefined(reason) if n < least else None
