"""Where each node of a network stands on its map, from 0 to 1 rightwards and upwards.

Springs pull the linked together (Fruchterman & Reingold 1991, Software: Practice and Experience
21:1129-1164). Each component is laid out by itself and then put beside the others; nodes without ties
stand in rows beneath. The same network gives the same map. Nodes whose place is known never move.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations
from math import ceil, cos, pi, sin, sqrt
from typing import TypeAlias

import rustworkx as rx

from lpip_workshop.methods.networks import Network, isolates, network
from lpip_workshop.methods.networks_parts import components, undirected

Place: TypeAlias = tuple[float, float]
Places: TypeAlias = dict[str, Place]

_SHAPE = 1.7  # width of the map for its height
_TRIES, _TRIES_UP_TO = 8, 40  # layouts to choose from, for components of up to so many nodes
_ROUNDS = 300
_MARGIN = 0.08  # around each component, as a share of its room
_ROW = 0.11  # height of a row of nodes without ties
_GOLDEN = pi * (3 - sqrt(5))


def spread(net: Network, known: Mapping[str, Place]) -> Places:
    """Return a place for every node: the known ones stay, others stand near those they are tied with.

    Where nothing is known the whole network is laid out.
    """
    kept = {name: known[name] for name in net.nodes if name in known}
    linked_and_kept = set(kept) - set(isolates(net))
    if not linked_and_kept:
        return {**_afresh(net), **kept}
    found = dict(kept)
    waiting = [name for name in net.nodes if name not in found]
    loose = [name for name in isolates(net) if name not in found]
    neighbours = _neighbours(net)
    for name in _nearest_first(waiting, neighbours, set(found)):
        if name not in loose:
            around = [found[other] for other in neighbours[name] if other in found]
            found[name] = _beside(around, list(found.values()))
    return {**found, **_in_rows(loose, list(found.values()))}


def _afresh(net: Network) -> Places:
    loose = isolates(net)
    parts = [part for part in components(net) if len(part) > 1]
    foot = min(0.4, _ROW * _rows(len(loose))) if loose else 0.0
    boxes = _shelves([sqrt(len(part)) for part in parts])
    found: Places = {}
    for part, (left, bottom, wide, high) in zip(parts, boxes, strict=True):
        for name, (x, y) in _component(net, part).items():
            found[name] = (left + x * wide, foot + (bottom + y * high) * (1 - foot))
    return {**found, **_in_rows(loose, [])}


def _component(net: Network, part: Sequence[str]) -> Places:
    """Return the best of several spring layouts, filling the unit square but for a margin."""
    inside = set(part)
    graph = undirected(network(part, [arrow for arrow in sorted(net.arrows) if arrow[0] in inside]))
    tries = _TRIES if len(part) <= _TRIES_UP_TO else 1
    layouts = [_springs(graph, seed) for seed in range(tries)]
    ends = [(a, b) for a, b in graph.edge_list()]
    best = min(layouts, key=lambda places: _crossings(places, ends)) if tries > 1 else layouts[0]
    return _filling({graph[i]: place for i, place in best.items()})


def _springs(graph: rx.PyGraph[str, None], seed: int) -> dict[int, Place]:
    places = rx.spring_layout(graph, seed=seed + 1, num_iter=_ROUNDS, k=1.4 / sqrt(max(1, len(graph))))
    return {i: (float(places[i][0]), float(places[i][1])) for i in sorted(places)}


def _crossings(places: Mapping[int, Place], ends: Sequence[tuple[int, int]]) -> int:
    pairs = combinations(ends, 2)
    return sum(_cross(places[a], places[b], places[c], places[d]) for (a, b), (c, d) in pairs if len({a, b, c, d}) == 4)


def _cross(a: Place, b: Place, c: Place, d: Place) -> bool:
    def side(p: Place, q: Place, r: Place) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


def _filling(places: Places) -> Places:
    xs, ys = [x for x, _y in places.values()], [y for _x, y in places.values()]
    wide, high = max(xs) - min(xs), max(ys) - min(ys)
    if high > wide:  # the map is wider than it is tall
        return _filling({name: (y, x) for name, (x, y) in places.items()})

    def share(value: float, low: float, span: float) -> float:
        return 0.5 if span < 1e-9 else _MARGIN + (1 - 2 * _MARGIN) * (value - low) / span

    return {name: (share(x, min(xs), wide), share(y, min(ys), high)) for name, (x, y) in places.items()}


def _shelves(sides: Sequence[float]) -> list[tuple[float, float, float, float]]:
    """Return left, bottom, width and height of a box for each side length, largest first, filling the unit square."""
    width = max(max(sides, default=1.0), sqrt(_SHAPE * sum(side * side for side in sides)))
    rows: list[list[float]] = []
    for side in sides:
        if rows and sum(rows[-1]) + side <= width + 1e-9:
            rows[-1].append(side)
        else:
            rows.append([side])
    tall = sum(row[0] for row in rows)
    boxes: list[tuple[float, float, float, float]] = []
    top = 1.0
    for row in rows:
        left, high = 0.0, row[0] / tall
        for side in row:
            boxes.append((left, top - high, side / sum(row), high))
            left += side / sum(row)
        top -= high
    return boxes


def _neighbours(net: Network) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {name: [] for name in net.nodes}
    for a, b in sorted(net.pairs):
        found[a].append(b)
        found[b].append(a)
    return found


def _nearest_first(waiting: Sequence[str], neighbours: Mapping[str, Sequence[str]], placed: set[str]) -> list[str]:
    """Return those who wait so that, where possible, each follows somebody it is tied with."""
    left, order = list(waiting), list[str]()
    while left:
        name = max(left, key=lambda one: sum(other in placed for other in neighbours[one]))
        left.remove(name)
        placed.add(name)
        order.append(name)
    return order


def _beside(around: Sequence[Place], others: Sequence[Place]) -> Place:
    """Return the emptiest of the places around the middle of its neighbours; anywhere where it has none yet."""
    x, y = _middle(around) if around else (0.5, 0.5)
    reaches = (0.1, 0.15, 0.2, 0.26) if around else (0.2, 0.3, 0.4)
    tried = [
        (_held(x + reach * cos(_GOLDEN * n)), _held(y + reach * 1.4 * sin(_GOLDEN * n)))
        for reach in reaches
        for n in range(16)
    ]
    return max(tried, key=lambda place: min(0.12, _room(place, others)) - 0.25 * _far(place, (x, y)))


def _middle(places: Sequence[Place]) -> Place:
    return sum(x for x, _y in places) / len(places), sum(y for _x, y in places) / len(places)


def _room(place: Place, others: Sequence[Place]) -> float:
    return min((_far(place, other) for other in others), default=1.0)


def _far(one: Place, other: Place) -> float:
    return sqrt((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2)


def _held(value: float) -> float:
    return min(0.97, max(0.03, value))


def _rows(count: int) -> int:
    return ceil(count / 6) if count <= 18 else ceil(count / 16)


def _in_rows(loose: Sequence[str], others: Sequence[Place]) -> Places:
    """Return places for nodes without ties, in rows from the foot of the map up, past what stands there."""
    if not loose:
        return {}
    rows = _rows(len(loose))
    across = ceil(len(loose) / rows)
    step = min(_ROW, 0.4 / rows)
    slots = [((n % across + 0.5) / across, step * (n // across + 0.5)) for n in range(across * rows * 3)]
    free = [slot for slot in slots if slot[1] < 1 and _room(slot, others) > 0.05]
    chosen = free if len(free) >= len(loose) else slots
    return dict(zip(loose, chosen, strict=False))
