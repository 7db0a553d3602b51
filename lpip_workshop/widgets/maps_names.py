"""Where the names on a grid map stand: near their sign, off each other, and still while one is moved.

Places are tried as on printed grids (figures.layout_place), first for the whole name, then for a short one.
A name without room is hidden until its point is chosen: two names on top of each other are no names.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from lpip_workshop.figures.layout_place import Area, Place, Taken, open_places
from lpip_workshop.widgets.maps_geometry import MapPoint, Plot

CROWD = 150  # beyond this many points no name stands away from its sign, so that placing stays quick
_FAR = 5
_FULL = 8
_EDGE = 6  # pixels between a name and the edge of the field
Shapes: TypeAlias = Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Spot:
    """A name's top left corner from its sign, its size, and a line to it where it stands further away.

    `shape` is 0 for the whole name, 1 for the short one.
    """

    dx: float
    dy: float
    width: float
    height: float
    shape: int = 0
    leader: tuple[float, float, float, float] | None = None

    def area(self, x: float, y: float) -> Area:
        """Return the room it takes beside a sign at (x, y)."""
        return Area(x + self.dx, y + self.dy, x + self.dx + self.width, y + self.dy + self.height)


def arrange(
    points: Sequence[MapPoint],
    plot: Plot,
    shapes: Mapping[str, Shapes],
    taken: Sequence[Area],
    radius: float,
    before: Mapping[str, Spot],
) -> dict[str, Spot]:
    """Return the spot of each name by point id; those without room are left out.

    `shapes` are the sizes (width, height) of each name, whole and short, `taken` is what else stands in the
    way, `before` the spots of last time: a name stays where it was while that is free, so that little moves.
    """
    room = _Room(plot, radius, 0 if len(points) > CROWD else _FAR, Taken(radius * 2))
    for area in taken:
        room.taken.add(area)
    places = {point.id: plot.at(point.x, point.y) for point in points}
    # Points at the same place share one sign: a line from one must not count as crossing the other.
    signs = {place: _sign(*place, radius * 0.6) for place in places.values()}
    for sign in signs.values():
        room.taken.add(sign)
    found: dict[str, Spot] = {}
    misses = 0
    for point in points:
        place = places[point.id]
        spot = room.kept(before.get(point.id), shapes[point.id], *place, signs[place])
        if spot is None:
            # Where so many in a row found no room the next finds none far away, and looking takes its time.
            far = room.far if misses < _FULL else 0
            spot = room.search(shapes[point.id], *place, signs[place], far)
            misses = misses + 1 if spot is None else 0
        if spot is not None:
            room.taken.add(spot.area(*place))
            found[point.id] = spot
    return found


def beside(size: tuple[float, float], x: float, radius: float, plot: Plot) -> Spot:
    """Return the spot right of a sign, or left of it where the field ends, whatever stands there."""
    width, height = size
    right = x + radius + width <= plot.area.right
    return Spot(radius if right else -radius - width, -height / 2, width, height)


@dataclass(frozen=True, slots=True)
class _Room:
    plot: Plot
    radius: float
    far: int
    taken: Taken

    def kept(self, spot: Spot | None, shapes: Shapes, x: float, y: float, own: Area) -> Spot | None:
        """Return the spot of last time where it is still free; one away from its sign comes near where it can."""
        if spot is None or spot.shape or (spot.width, spot.height) != shapes[0]:
            return None
        free = self._free(spot.area(x, y))
        if spot.leader is None:
            return spot if free else None
        near = self._first(0, shapes[0], x, y, own, 0)
        if near is not None or not free:
            return near
        x1, y1, x2, y2 = spot.leader
        return spot if self.taken.clear_line(x + x1, y + y1, x + x2, y + y2, own) else None

    def search(self, shapes: Shapes, x: float, y: float, own: Area, far: int) -> Spot | None:
        """Return the first free spot for the whole name or, failing that, for the short one."""
        found = (self._first(shape, size, x, y, own, far) for shape, size in enumerate(shapes))
        return next((spot for spot in found if spot is not None), None)

    def _first(self, shape: int, size: tuple[float, float], x: float, y: float, own: Area, far: int) -> Spot | None:
        for place in open_places((x, y, self.radius), *size, self._inside, self.taken, far):
            if place.leader is None or self.taken.clear_line(*place.leader, own):
                return _spot(place, x, y, shape)
        return None

    def _free(self, area: Area) -> bool:
        return area.within(self._inside) and self.taken.free(area)

    @property
    def _inside(self) -> Area:
        field = self.plot.area
        return Area(field.left + _EDGE, field.top + _EDGE, field.right - _EDGE, field.bottom - _EDGE)


def _sign(x: float, y: float, half: float) -> Area:
    return Area(x - half, y - half, x + half, y + half)


def _spot(place: Place, x: float, y: float, shape: int) -> Spot:
    area, line = place.area, place.leader
    leader = None if line is None else (line[0] - x, line[1] - y, line[2] - x, line[3] - y)
    return Spot(area.left - x, area.top - y, area.right - area.left, area.bottom - area.top, shape, leader)
