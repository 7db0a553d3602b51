"""A network: signs joined by lines whose pattern tells their kind, names beside the signs, all explained."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import hypot

from lpip_workshop.core.words import N
from lpip_workshop.figures.layout_names import Namer, Wanted
from lpip_workshop.figures.layout_network_legend import SIGN, draw_legend, legend_for
from lpip_workshop.figures.layout_place import Area, Taken
from lpip_workshop.figures.layout_sheet import Sheet
from lpip_workshop.figures.layout_ties import Line, drawn
from lpip_workshop.figures.model import NetworkChart, Point, Tie
from lpip_workshop.figures.palette import SECTOR_SIGNS
from lpip_workshop.figures.scene import Mark, Scene, SceneItem, Stroke

_RING = 1.7  # around an emphasised sign
_SHAPE, _LEAST = 0.56, 20.0  # height of a field as a share of its width, and the least in text sizes
_APART = 0.45  # between two lines that join the same signs, in text sizes
_SIGNS = 120  # signs beyond which they are drawn smaller
_BUNDLE = 0.9  # the most that lines which join the same signs may be apart, in text sizes
_CROWDED = 80  # lines beyond which no name can stand clear of them
_MANY = 50  # lines beyond which they are drawn thinner
_MANY_NAMES = 60  # signs beyond which some name will find no room


def lay_out_network(figure: NetworkChart, sheet: Sheet) -> Scene:
    """Return the network on the sheet; names that find no room are counted under it."""
    wanted = network_height(figure, sheet) if sheet.height is None else sheet.height
    # Room for the line that counts missing names is kept from the start where some will miss: laying out takes time.
    many = len(figure.nodes) > _MANY_NAMES
    items, unnamed = _attempt(figure, sheet, wanted, foot=many)
    if unnamed and not many:
        items, _unnamed = _attempt(figure, sheet, wanted, foot=True)
    return sheet.scene(items, wanted)


def network_height(figure: NetworkChart, sheet: Sheet) -> float:
    """Return the height at which it is comfortable, without finding room for hundreds of names."""
    field = max(sheet.width * _SHAPE, sheet.size * _LEAST)
    return field + legend_for(figure, sheet, sheet.width * 4).below


def _attempt(figure: NetworkChart, sheet: Sheet, wanted: float, *, foot: bool) -> tuple[list[SceneItem], int]:
    """Lay out, with a line at the `foot` for missing names; return the items and how many names found no room."""
    size = sheet.size
    legend = legend_for(figure, sheet, wanted)
    below = legend.below + (size * 1.3 if foot else 0.0)
    area = Area(0.5, 0.5, sheet.width - 0.5 - legend.beside, max(size * 3, wanted - below))
    inset = size * _RING / 2 + 1
    places = [_place(node, area, inset) for node in figure.nodes]
    lines = [line for line in lines_between(figure.ties, places, size * crowded(len(places))) if line]
    items = _strokes(lines, sheet)
    signs, unnamed = _signs(figure, sheet, area, places, lines)
    items += signs + draw_legend(legend, sheet, area.right + size, area.bottom + size * 0.4)
    if foot and unnamed:
        text = N("{n} name is only in the table", "{n} names are only in the table", unnamed)
        fitted = sheet.fit(sheet.said(text), sheet.width)
        items += sheet.block((fitted,), 0.0, wanted - size * 0.65, sheet.look.palette.muted)
    return items, unnamed


def _strokes(lines: list[Line], sheet: Sheet) -> list[SceneItem]:
    """Return what the lines consist of, those of one pen in a row: they are painted together."""
    thin = thinned(len(lines))
    strokes: list[Stroke] = []
    for line in lines:
        strokes += drawn(line, sheet.size, sheet.look.palette, thin)
    return [*sorted(strokes, key=_pen)]


def _pen(stroke: Stroke) -> tuple[str, float, tuple[float, ...]]:
    return stroke.colour, stroke.width, stroke.dash


def _place(node: Point, area: Area, inset: float) -> tuple[float, float]:
    x, y = min(1.0, max(0.0, node.x)), min(1.0, max(0.0, node.y))
    across, up = area.right - area.left - 2 * inset, area.bottom - area.top - 2 * inset
    return area.left + inset + x * max(0.0, across), area.bottom - inset - y * max(0.0, up)


def lines_between(ties: Sequence[Tie], places: Sequence[tuple[float, float]], size: float) -> list[Line | None]:
    """Return each tie as a line from edge to edge of its signs, None where they are too close for one.

    Where several join the same two they stand side by side.
    """
    same: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, tie in enumerate(ties):
        same[min(tie.start, tie.end), max(tie.start, tie.end)].append(number)
    found: list[Line | None] = [None] * len(ties)
    for (first, _second), group in same.items():
        apart = size * min(_APART, _BUNDLE / max(1, len(group) - 1))
        for place, number in enumerate(group):
            aside = (place - (len(group) - 1) / 2) * apart
            tie = ties[number]
            found[number] = _line(tie, places, aside if tie.start == first else -aside, size * SIGN * 0.75)
    return found


def _line(tie: Tie, places: Sequence[tuple[float, float]], aside: float, clear: float) -> Line | None:
    (x1, y1), (x2, y2) = places[tie.start], places[tie.end]
    length = hypot(x2 - x1, y2 - y1)
    if length <= 2.2 * clear:
        return None
    across, down = (x2 - x1) / length, (y2 - y1) / length
    shift_x, shift_y = -down * aside, across * aside
    start = x1 + across * clear + shift_x, y1 + down * clear + shift_y
    return Line(
        *start, x2 - across * clear + shift_x, y2 - down * clear + shift_y, tie.pattern, tie.mutual, tie.strength
    )


def thinned(count: int) -> float:
    """Return how much thinner lines are where there are many."""
    return max(0.35, min(1.0, (_MANY / count) ** 0.5)) if count else 1.0


def crowded(count: float) -> float:
    """Return how much smaller signs are where there are many: 500 in full size would be one blot."""
    return max(0.55, min(1.0, (_SIGNS / count) ** 0.5)) if count else 1.0


def _signs(
    figure: NetworkChart, sheet: Sheet, area: Area, places: list[tuple[float, float]], lines: list[Line]
) -> tuple[list[SceneItem], int]:
    """Return signs and their names, and how many names found no room."""
    size, palette, small = sheet.size, sheet.look.palette, crowded(len(figure.nodes))
    sign, ring = size * SIGN * small, size * _RING * small
    items: list[SceneItem] = []
    wanted: list[Wanted] = []
    taken = Taken(size * 2)
    for node, (x, y) in zip(figure.nodes, places, strict=True):
        colour = palette.sectors.get(node.sector, palette.sectors["other"])
        items.append(Mark(x, y, sign, SECTOR_SIGNS.get(node.sector, "ring"), colour))
        if node.emphasised:
            items.append(Mark(x, y, ring, "ring", palette.act_strong, hollow=True))
        half = (ring if node.emphasised else sign) / 2
        wanted.append(Wanted(node, x, y, Area(x - half, y - half, x + half, y + half)))
        taken.add(wanted[-1].own)
    names, unnamed = _named(wanted, sheet, area, taken, _along(lines, size))
    return items + names, unnamed


def _along(lines: list[Line], size: float) -> Taken:
    taken = Taken(size * 2)
    for line in lines if len(lines) <= _CROWDED else []:
        taken.add_line(line.x1, line.y1, line.x2, line.y2, size * 0.4)
    return taken


@dataclass(slots=True)
class _Clear(Taken):
    """What is taken, and the lines beside it."""

    base: Taken = field(default_factory=lambda: Taken(1.0))
    lines: Taken = field(default_factory=lambda: Taken(1.0))

    def add(self, area: Area) -> None:
        """Take the area."""
        self.base.add(area)

    def free(self, area: Area) -> bool:
        """Tell whether nothing and no line is there."""
        return self.base.free(area) and self.lines.free(area)

    def clear_line(self, x1: float, y1: float, x2: float, y2: float, own: Area) -> bool:
        """Tell whether a line crosses no sign and no name."""
        return self.base.clear_line(x1, y1, x2, y2, own)


def _named(wanted: list[Wanted], sheet: Sheet, area: Area, taken: Taken, lines: Taken) -> tuple[list[SceneItem], int]:
    """Return names, clear of the lines where there is such a place, and how many found no room."""
    far = 4 if len(wanted) <= 40 else 2
    clear = Namer(sheet, area, _Clear(taken.band, base=taken, lines=lines), far)
    across = Namer(sheet, area, taken, far, sheet.look.palette.card)
    if lines.empty:
        return across.names(wanted)
    waiting = sorted(wanted, key=lambda one: not one.point.emphasised)
    items: list[SceneItem] = []
    for namer, whole, reach in ((clear, True, 0), (clear, True, 2), (across, True, 0), (across, True, far)):
        found, waiting = namer.placed(waiting, whole, reach)
        items += found
    found, waiting = across.placed(waiting, False, far)
    return items + found, len(waiting)
