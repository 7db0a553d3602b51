"""What a grid map shows, and where a value stands on the screen."""

from __future__ import annotations

from dataclasses import dataclass

from lpip_workshop.core.words import Words
from lpip_workshop.figures.layout_place import Area


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A sign on a grid map, its values on the scale of the map's frame; `sector` picks colour and shape.

    `wanted` is where it should move, `spread` how far apart it was placed: least and greatest x, least and
    greatest y. `heeded` draws attention to it.
    """

    id: str
    label: str
    x: float
    y: float
    sector: str = "other"
    wanted: tuple[float, float] | None = None
    spread: tuple[float, float, float, float] | None = None
    heeded: bool = False


@dataclass(frozen=True, slots=True)
class MapFrame:
    """The axes: their titles, the quarters top left, top right, bottom left, bottom right, and the scale.

    Values run from `low` to `high` and stand on multiples of `step`.
    """

    x_title: Words
    y_title: Words
    quarters: tuple[Words, Words, Words, Words]
    low: float = 0.0
    high: float = 10.0
    step: float = 0.1

    def snapped(self, value: float) -> float:
        """Return the nearest value that may be taken."""
        held = min(self.high, max(self.low, value))
        return round(self.low + round((held - self.low) / self.step) * self.step, 6)


@dataclass(frozen=True, slots=True)
class Plot:
    """The field in pixels, and the margins within it that keep signs clear of its edge and of the quarters' names."""

    area: Area
    inset: float
    band: float
    low: float
    high: float

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Return the pixel of a place."""
        area, span = self.area, self.high - self.low
        left, bottom = area.left + self.inset, area.bottom - self.band
        across, up = (x - self.low) / span, (y - self.low) / span
        return left + across * self.width, bottom - up * self.height

    def value(self, across: float, down: float) -> tuple[float, float]:
        """Return the place of a pixel, beyond the scale where it is outside."""
        span = self.high - self.low
        x = (across - self.area.left - self.inset) / self.width
        y = (self.area.bottom - self.band - down) / self.height
        return self.low + x * span, self.low + y * span

    @property
    def width(self) -> float:
        """Pixels from the lowest to the highest value."""
        return max(1.0, self.area.right - self.area.left - 2 * self.inset)

    @property
    def height(self) -> float:
        """Pixels from the lowest to the highest value."""
        return max(1.0, self.area.bottom - self.area.top - 2 * self.band)


def plot_within(width: float, height: float, size: float, frame: MapFrame) -> Plot:
    """Return the field in a view of that size, with room for the titles of the axes in text of `size`."""
    right, bottom = max(width - 1, size * 4), max(height - size * 2, size * 4)
    return Plot(Area(size * 1.9, 1, right, bottom), size * 1.2, size * 2.2, frame.low, frame.high)
