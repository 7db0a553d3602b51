"""What a network falls into: components, and the nodes that hold it together. Direction is left aside."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

import rustworkx as rx

from lpip_workshop.methods.networks import Network

Part: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CutPoint:
    """A node without which its component falls into `parts`, the largest first."""

    name: str
    parts: tuple[Part, ...]

    @property
    def cut_off(self) -> Part:
        """Return who would lose the link to the largest part; of parts of one size the first counts as largest."""
        return tuple(name for part in self.parts[1:] for name in part)


def undirected(net: Network) -> rx.PyGraph[str, None]:
    """Return the network as a graph of rustworkx, node i being the i-th name, edges in a settled order."""
    graph: rx.PyGraph[str, None] = rx.PyGraph(multigraph=False)
    graph.add_nodes_from(net.nodes)
    place = {name: i for i, name in enumerate(net.nodes)}
    graph.add_edges_from(sorted((place[a], place[b], None) for a, b in net.pairs))
    return graph


def directed(net: Network) -> rx.PyDiGraph[str, None]:
    """Return the network as a directed graph of rustworkx, node i being the i-th name, edges in a settled order."""
    graph: rx.PyDiGraph[str, None] = rx.PyDiGraph(multigraph=False)
    graph.add_nodes_from(net.nodes)
    place = {name: i for i, name in enumerate(net.nodes)}
    graph.add_edges_from(sorted((place[a], place[b], None) for a, b in net.arrows))
    return graph


def components(net: Network) -> tuple[Part, ...]:
    """Return who is connected with whom by any chain of ties, largest component first; isolates are their own."""
    return _parts(undirected(net))


def cut_points(net: Network) -> tuple[CutPoint, ...]:
    """Return the nodes whose leaving would split their component, those that cut off most first.

    Articulation points of graph theory (Hopcroft & Tarjan 1973, Communications of the ACM 16:372-378).
    """
    graph = undirected(net)
    home = {i: frozenset(part) for part in rx.connected_components(graph) for i in part}
    found = [_cut(graph, i, home[i]) for i in sorted(rx.articulation_points(graph))]
    return tuple(sorted(found, key=lambda cut: -len(cut.cut_off)))


def _cut(graph: rx.PyGraph[str, None], i: int, component: Iterable[int]) -> CutPoint:
    name = graph[i]
    left = graph.subgraph(sorted(set(component) - {i}))
    return CutPoint(name, _parts(left))


def _parts(graph: rx.PyGraph[str, None]) -> tuple[Part, ...]:
    found = [tuple(sorted(part)) for part in rx.connected_components(graph)]
    ordered = sorted(found, key=lambda part: (-len(part), part))
    return tuple(tuple(graph[i] for i in part) for part in ordered)
