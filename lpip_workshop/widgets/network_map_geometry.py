"""What a network map shows, and how its places become pixels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lpip_workshop.figures.layout_network import lines_between
from lpip_workshop.figures.layout_place import Area
from lpip_workshop.figures.layout_ties import Line
from lpip_workshop.figures.model import Pattern, Tie
from lpip_workshop.widgets.maps_geometry import MapPoint, Plot

LEAST_ZOOM, MOST_ZOOM = 1.0, 12.0
_EDGE = 26  # pixels at 100 % text that keep signs clear of the edge


@dataclass(frozen=True, slots=True)
class Node:
    """A labelled sign, its place from 0 to 1 rightwards and upwards; an `emphasised` one is ringed."""

    id: str
    label: str
    x: float
    y: float
    sector: str = "other"
    pinned: bool = False
    emphasised: bool = False


@dataclass(frozen=True, slots=True)
class Edge:
    """A line from one node to another, by their ids; see `figures.model.Tie`."""

    id: str
    start: str
    end: str
    pattern: Pattern = "solid"
    mutual: bool = False
    strength: int = 2


@dataclass(frozen=True, slots=True)
class Camera:
    """A view of the map, `width` by `height` pixels, centred on a place of it."""

    width: float
    height: float
    zoom: float = 1.0
    x: float = 0.5
    y: float = 0.5

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Return the pixel of a place."""
        across, up = self._span()
        return self.width / 2 + (x - self.x) * across, self.height / 2 - (y - self.y) * up

    def place(self, across: float, down: float) -> tuple[float, float]:
        """Return the place of a pixel."""
        wide, high = self._span()
        return self.x + (across - self.width / 2) / wide, self.y - (down - self.height / 2) / high

    def sees(self, across: float, down: float) -> bool:
        """Tell whether a pixel is within the view."""
        return -1 <= across <= self.width + 1 and -1 <= down <= self.height + 1

    def panned(self, across: float, down: float) -> Camera:
        """Return the view after the map was pushed by so many pixels."""
        wide, high = self._span()
        return self.looking(self.zoom, self.x - across / wide, self.y + down / high)

    def zoomed(self, by: float, across: float, down: float) -> Camera:
        """Return the view `by` times as near, the place under a pixel staying there."""
        zoom = min(MOST_ZOOM, max(LEAST_ZOOM, self.zoom * by))
        x, y = self.place(across, down)
        share = self.zoom / zoom
        return self.looking(zoom, x + (self.x - x) * share, y + (self.y - y) * share)

    def looking(self, zoom: float, x: float, y: float) -> Camera:
        """Return the view of another place, held so that the map does not leave it."""
        reach = 0.5 - 0.5 / zoom
        held = (min(0.5 + reach, max(0.5 - reach, value)) for value in (x, y))
        return Camera(self.width, self.height, zoom, *held)

    def plot(self) -> Plot:
        """Return the view as a field on which pixels are places, for finding room for names."""
        return Plot(Area(0, 0, self.width, self.height), 0, 0, 0, max(1.0, self.width))

    def point(self, node: Node) -> MapPoint:
        """Return a node as a point of `plot`."""
        across, down = self.at(node.x, node.y)
        return MapPoint(
            node.id, node.label, across, (self.height - down) * self.width / max(1.0, self.height), node.sector
        )

    def _span(self) -> tuple[float, float]:
        return max(1.0, self.width - 2 * _EDGE) * self.zoom, max(1.0, self.height - 2 * _EDGE) * self.zoom


def edge_lines(edges: Sequence[Edge], places: Mapping[str, tuple[float, float]], size: float) -> dict[str, Line]:
    """Return edges as lines between pixels by their id; those too short to be drawn are left out."""
    order = list(places)
    at = {node_id: n for n, node_id in enumerate(order)}
    known = [edge for edge in edges if edge.start in at and edge.end in at]
    ties = [Tie(at[e.start], at[e.end], e.pattern, e.mutual, e.strength) for e in known]
    found = lines_between(ties, [places[node_id] for node_id in order], size)
    return {edge.id: line for edge, line in zip(known, found, strict=True) if line is not None}
