"""Find room for labels: candidates are tried in order, the first that touches nothing wins.

Greedy placement in the order of Imhof's positions (Imhof 1975, "Positioning names on maps"): right,
left, above, below, the corners, then further away with a line back to the sign.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import cos, pi, sin
from typing import NamedTuple, TypeAlias


def _lean(share: float) -> float:
    """Return -1, 0 or 1: the side on which the label stands, its middle where it is nearly straight on."""
    return 0.0 if abs(share) < 0.3 else (1.0 if share > 0 else -1.0)


_Direction: TypeAlias = tuple[float, float, float, float]  # across, down, and shares of the label back from there
_TURNS = (0, 8, 12, 4, 14, 2, 10, 6, 15, 1, 9, 7, 13, 3, 11, 5)  # sixteenths of a circle, Imhof's order
_DIRECTIONS: tuple[_Direction, ...] = tuple(
    (across, down, (_lean(across) - 1) / 2, (_lean(down) - 1) / 2)
    for across, down in ((cos(turn * pi / 8), -sin(turn * pi / 8)) for turn in _TURNS)
)
_NEAR = _DIRECTIONS[:8]  # where a name stands beside its sign and needs no line to it


class Area(NamedTuple):
    """A rectangle that something fills."""

    left: float
    top: float
    right: float
    bottom: float

    def within(self, other: Area) -> bool:
        """Tell whether this lies wholly inside the other."""
        return (
            self.left >= other.left
            and self.right <= other.right
            and self.top >= other.top
            and self.bottom <= other.bottom
        )

    def crossed(self, x1: float, y1: float, x2: float, y2: float) -> bool:
        """Tell whether a straight line passes through (Liang and Barsky 1984)."""
        enter, leave = 0.0, 1.0
        dx, dy = x2 - x1, y2 - y1
        edges = ((-dx, x1 - self.left), (dx, self.right - x1), (-dy, y1 - self.top), (dy, self.bottom - y1))
        for step, room in edges:
            if step == 0:
                if room < 0:
                    return False
            elif step < 0:
                enter = max(enter, room / step)
            else:
                leave = min(leave, room / step)
        return enter < leave


@dataclass(slots=True)
class Taken:
    """The room already used, kept in bands so that looking is quick."""

    band: float
    _bands: dict[int, list[Area]] = field(default_factory=lambda: defaultdict(list))

    @property
    def empty(self) -> bool:
        """Tell whether nothing is taken."""
        return not self._bands

    def add(self, area: Area) -> None:
        """Take the area."""
        for band in self._touched(area):
            self._bands[band].append(area)

    def add_line(self, x1: float, y1: float, x2: float, y2: float, thick: float) -> None:
        """Take the room along a straight line, as a row of squares."""
        steps = 1 + int(max(abs(x2 - x1), abs(y2 - y1)) / thick)
        for n in range(steps + 1):
            x, y = x1 + (x2 - x1) * n / steps, y1 + (y2 - y1) * n / steps
            self.add(Area(x - thick / 2, y - thick / 2, x + thick / 2, y + thick / 2))

    def free(self, area: Area) -> bool:
        """Tell whether nothing is there."""
        left, top, right, bottom = area
        for band in range(int(top // self.band), int(bottom // self.band) + 1):
            for from_left, from_top, to_right, to_bottom in self._bands.get(band, ()):
                if left < to_right and from_left < right and top < to_bottom and from_top < bottom:
                    return False
        return True

    def clear_line(self, x1: float, y1: float, x2: float, y2: float, own: Area) -> bool:
        """Tell whether a line, other than from its `own` sign, crosses nothing."""
        around = Area(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))
        return not any(
            other is not own and other.crossed(x1, y1, x2, y2)
            for band in self._touched(around)
            for other in self._bands.get(band, ())
        )

    def _touched(self, area: Area) -> range:
        return range(int(area.top // self.band), int(area.bottom // self.band) + 1)


@dataclass(frozen=True, slots=True)
class Place:
    """A place for a label; `leader` where a line should join it to its sign, from (x, y) of the sign's edge."""

    area: Area
    leader: tuple[float, float, float, float] | None = None


def open_places(
    sign: tuple[float, float, float], width: float, height: float, inside: Area, taken: Taken, far: int = 5
) -> Iterator[Place]:
    """Yield the places for a label `width` by `height` around a sign (x, y, radius) that are free, near ones first.

    They lie `inside` and touch nothing `taken`; whether the line back to the sign is clear is not looked at.
    """
    x, y, radius = sign
    least_left, least_top, most_left, most_top = inside.left, inside.top, inside.right - width, inside.bottom - height
    for ring in range(far + 1):
        reach = radius + height * 0.75 * ring
        for across, down, back, above in _DIRECTIONS if ring else _NEAR:
            left, top = x + across * reach + back * width, y + down * reach + above * height
            if least_left <= left <= most_left and least_top <= top <= most_top:
                area = Area(left, top, left + width, top + height)
                if taken.free(area):
                    yield Place(area, _leader(x, y, radius, area) if ring else None)


def _leader(x: float, y: float, radius: float, area: Area) -> tuple[float, float, float, float]:
    tip_x = min(max(x, area.left), area.right)
    tip_y = min(max(y, area.top), area.bottom)
    away = ((tip_x - x) ** 2 + (tip_y - y) ** 2) ** 0.5 or 1.0
    return x + (tip_x - x) * radius / away, y + (tip_y - y) * radius / away, tip_x, tip_y
