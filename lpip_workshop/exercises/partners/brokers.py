"""Who holds the mutual trust together, told only where it does not hang on one answer or on the threshold.

On the graph of pairs that trust each other. A broker lies on the largest share of the shortest chains between
two others (Freeman 1977) at the threshold and one either side, and whichever other organisation had not
answered. A cut-point is one without which the network falls into parts (Hopcroft & Tarjan 1973), as steadily.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lpip_workshop.exercises.partners.matrix import Matrix, trusting
from lpip_workshop.exercises.partners.totals import thresholds
from lpip_workshop.methods.networks import Network, both_ways, network
from lpip_workshop.methods.networks_central import betweenness, constraint
from lpip_workshop.methods.networks_parts import CutPoint, components, cut_points

_LEVEL = 1e-9


@dataclass(frozen=True, slots=True)
class Middle:
    """The graph of mutual trust: its parts, each one's betweenness and constraint, and who steadily holds it."""

    parts: tuple[tuple[str, ...], ...]
    betweenness: dict[str, float]
    constraint: dict[str, float | None]
    brokers: tuple[str, ...]
    cut_points: tuple[CutPoint, ...]


def middle(found: Matrix, threshold: int) -> Middle:
    """Return what holds the graph of mutual trust together."""
    graph = mutual_graph(found, threshold)
    shares = betweenness(graph)
    narrow = {name: one.value if one.is_ok else None for name, one in constraint(graph).items()}
    graphs = [mutual_graph(found, step) for step in thresholds(threshold)]
    brokers = _steadily(graphs, found.raters, _top)
    cuts = _steadily(graphs, found.raters, _cuts)
    return Middle(
        components(graph),
        dict(shares.value) if shares.is_ok else {},
        narrow,
        tuple(ident for ident in found.ids if ident in brokers),
        tuple(cut for cut in cut_points(graph) if cut.name in cuts),
    )


def trust_graph(found: Matrix, threshold: int) -> Network:
    """Return who trusts whom, over all answers."""
    return network(found.ids, [edge for edge, yes in trusting(found.scores, threshold).items() if yes])


def mutual_graph(found: Matrix, threshold: int) -> Network:
    """Return the pairs that trust each other."""
    return both_ways(trust_graph(found, threshold))


def _cuts(graph: Network) -> frozenset[str]:
    return frozenset(cut.name for cut in cut_points(graph))


def _top(graph: Network) -> frozenset[str]:
    shares = betweenness(graph)
    most = max(shares.value.values(), default=0.0) if shares.is_ok else 0.0
    if most <= _LEVEL:
        return frozenset()
    return frozenset(name for name, share in shares.value.items() if share >= most - _LEVEL)


def _steadily(
    graphs: Sequence[Network], raters: Sequence[str], named: Callable[[Network], frozenset[str]]
) -> frozenset[str]:
    """Return who is `named` in every graph, and whichever other organisation had not answered."""
    steady = frozenset(graphs[0].nodes)
    for graph in graphs:
        steady &= named(graph)
    for graph in graphs:
        for rater in raters:
            if not steady:
                return steady
            # Without an organisation's answers no pair with it can be mutual.
            steady &= named(alone(graph, rater)) | {rater}
    return steady


def alone(graph: Network, name: str) -> Network:
    """Return the graph with one node left standing alone."""
    return network(graph.nodes, (arrow for arrow in graph.arrows if name not in arrow))
