"""The lines of a network: their pattern, their thickness and the tips that show where they lead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import hypot

from lpip_workshop.figures.model import Pattern
from lpip_workshop.figures.palette import Palette
from lpip_workshop.figures.scene import Stroke

# Lengths drawn and left out, in text sizes: told apart in black and white.
PATTERNS: dict[Pattern, tuple[float, ...]] = {
    "solid": (),
    "dashed": (0.6, 0.35),
    "dotted": (0.14, 0.26),
    "dash-dot": (0.8, 0.25, 0.14, 0.25),
    "long": (1.4, 0.35),
    "crossed": (),
}
WIDTHS = {1: 0.05, 2: 0.09, 3: 0.15}  # of a line by its strength, in text sizes
TIP = 0.55  # length of a tip, in text sizes
TICK, TICKS_APART = 0.28, 0.9  # half a tick across a line of tension, and from one to the next


@dataclass(frozen=True, slots=True)
class Line:
    """A line from the edge of one sign to the edge of another."""

    x1: float
    y1: float
    x2: float
    y2: float
    pattern: Pattern = "solid"
    mutual: bool = False
    strength: int = 2


def drawn(line: Line, size: float, palette: Palette, thin: float = 1.0) -> Iterator[Stroke]:
    """Yield what a line consists of, `thin` times as thick; one too short for tips has none."""
    crossed = line.pattern == "crossed"
    colour = palette.heed_text if crossed else palette.muted
    width, tip = size * WIDTHS.get(line.strength, WIDTHS[2]) * thin, size * TIP * max(0.6, thin)
    dash = tuple(length * size for length in PATTERNS[line.pattern])
    yield Stroke(line.x1, line.y1, line.x2, line.y2, colour, width, dash=dash)
    length = hypot(line.x2 - line.x1, line.y2 - line.y1)
    if length < tip:
        return
    across, down = (line.x2 - line.x1) / length, (line.y2 - line.y1) / length
    yield from _tip(line.x2, line.y2, -across, -down, tip, colour, width)
    if line.mutual:
        yield from _tip(line.x1, line.y1, across, down, tip, colour, width)
    if crossed:
        yield from _ticks(line, length, (across, down), size, size * TICKS_APART / thin, colour, width)


def _tip(x: float, y: float, across: float, down: float, length: float, colour: str, width: float) -> Iterator[Stroke]:
    for side in (0.5, -0.5):
        end_x = x + length * (across * 0.87 - down * side)
        end_y = y + length * (down * 0.87 + across * side)
        yield Stroke(x, y, end_x, end_y, colour, max(width, length * 0.13))


def _ticks(
    line: Line, length: float, way: tuple[float, float], size: float, apart: float, colour: str, width: float
) -> Iterator[Stroke]:
    across, down = way
    count = max(1, int((length - 2 * size * TIP) / apart))
    start = (length - (count - 1) * apart) / 2
    for n in range(count):
        at = start + n * apart
        x, y = line.x1 + across * at, line.y1 + down * at
        reach = size * TICK
        yield Stroke(x - down * reach, y + across * reach, x + down * reach, y - across * reach, colour, width)
