"""Three overlapping circles with names in their regions."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin

from lpip_workshop.figures.layout_legend import Legend, draw_legend, legend_for
from lpip_workshop.figures.layout_members import Spot, chosen, draw_members, unnamed_line
from lpip_workshop.figures.layout_place import Area, Taken
from lpip_workshop.figures.layout_sheet import LINE, Sheet
from lpip_workshop.figures.model import CircleChart
from lpip_workshop.figures.scene import Box, Scene, SceneItem, Stroke

_APART = 0.7  # of the radius, from the centre of the chart to that of a circle
_TALL, _WIDE = 1.5 * _APART + 2.0, 2 * (_APART * cos(pi / 6) + 1.0)  # of three circles, in radii
_SHAPE, _LEAST = 0.6, 24.0  # of a chart as tall as it wants: share of its width; the least, in text sizes
_FINE = 14  # steps across a radius on which signs may stand


@dataclass(frozen=True, slots=True)
class _Circles:
    """Where the circles stand: their centres (top, left, right) and their radius."""

    field: Area
    x: float
    y: float
    radius: float

    @property
    def centres(self) -> tuple[Spot, Spot, Spot]:
        """The centres, top, left and right."""
        away = self.radius * _APART
        top, left, right = ((self.x + away * cos(a), self.y + away * sin(a)) for a in (-pi / 2, pi * 5 / 6, pi / 6))
        return top, left, right

    def region(self, spot: Spot, margin: float) -> int | None:
        """Return the region of a spot, None where it is nearer than `margin` to the edge of a circle."""
        found = 0
        for place, (x, y) in enumerate(self.centres):
            away = ((spot[0] - x) ** 2 + (spot[1] - y) ** 2) ** 0.5
            if abs(away - self.radius) < margin:
                return None
            found += (1 << place) if away < self.radius else 0
        return found


def lay_out_circles(figure: CircleChart, sheet: Sheet) -> Scene:
    """Return the circles on the sheet; names that find no room are counted under them."""
    wanted = sheet.height
    if wanted is None:
        wanted = max(sheet.width * _SHAPE, sheet.size * _LEAST) + legend_for(figure, sheet, sheet.width * 4).below
    items, unnamed = _attempt(figure, sheet, wanted, 0)
    if unnamed:
        items, _unnamed = _attempt(figure, sheet, wanted, unnamed)
    return sheet.scene(items, wanted)


def _attempt(figure: CircleChart, sheet: Sheet, wanted: float, said: int) -> tuple[list[SceneItem], int]:
    size, line = sheet.size, sheet.size * LINE
    legend = legend_for(figure, sheet, wanted)
    foot = line * bool(said) + legend.below
    field = Area(0.5, 0.5, sheet.width - 0.5 - legend.beside, wanted - 0.5 - foot)
    circles = _within(field, line)
    taken = Taken(size * 2)
    items = _drawn(figure, sheet, circles, taken)
    spots = _spots(figure, circles, size, taken)
    signs, unnamed = draw_members(sheet, field, taken, figure.members, spots)
    items += signs + _legend(legend, sheet, field)
    return items + unnamed_line(sheet, said, field.left, field.right - field.left, wanted - line / 2), unnamed


def _legend(legend: Legend, sheet: Sheet, field: Area) -> list[SceneItem]:
    return draw_legend(legend, sheet, field, field.bottom + sheet.size * 0.1)


def _within(field: Area, line: float) -> _Circles:
    """Return circles as large as the field has room for, a line above and below them left free for their names."""
    width, height = field.right - field.left, field.bottom - field.top - 2 * line
    radius = max(min(width / _WIDE, height / _TALL), 1.0)
    top = field.top + line + max(height - radius * _TALL, 0.0) / 2
    return _Circles(field, (field.left + field.right) / 2, top + radius * (1 + _APART), radius)


def _drawn(figure: CircleChart, sheet: Sheet, circles: _Circles, taken: Taken) -> list[SceneItem]:
    p, r, size = sheet.look.palette, circles.radius, sheet.size
    boxes = [(x - r, y - r) for x, y in circles.centres]
    items: list[SceneItem] = [Box(x, y, 2 * r, 2 * r, p.act_soft, "", r) for x, y in boxes]
    items += [Box(x, y, 2 * r, 2 * r, "", p.act, r, max(0.8, size / 14)) for x, y in boxes]
    for place, words in enumerate(figure.circles):
        items += _title(sheet, sheet.said(words), circles, place, taken)
    used = {member.region for member in figure.members}
    for region, words in enumerate(figure.regions):
        if region == 0 and region not in used:
            continue
        items += _region_name(sheet, sheet.said(words), circles, region, taken)
    return items


def _title(sheet: Sheet, text: str, circles: _Circles, place: int, taken: Taken) -> list[SceneItem]:
    """Return the name of a circle, above the top one and below the others."""
    (x, y), r, line = circles.centres[place], circles.radius, sheet.size * LINE
    room = 2 * min(x - circles.field.left, circles.field.right - x) if place == 0 else circles.field.right - circles.x
    fitted = sheet.fit(text, max(room - sheet.size * 0.4, 0.0), "semibold")
    half = sheet.wide(fitted, "semibold") / 2
    x = min(max(x, circles.field.left + half), circles.field.right - half)
    middle = y - r - line / 2 if place == 0 else y + r + line / 2
    taken.add(Area(x - half, middle - line / 2, x + half, middle + line / 2))
    return sheet.block((fitted,), x, middle, sheet.look.palette.act_strong, "semibold", "middle") if fitted else []


def _region_name(sheet: Sheet, text: str, circles: _Circles, region: int, taken: Taken) -> list[SceneItem]:
    """Return the name of a region where it has room for it, with a hair line beneath."""
    size, width = sheet.size, sheet.wide(text)
    x, y, room = _name_place(circles, region, size)
    if not text or width > room:
        return []
    area = Area(x - width / 2, y - size * 0.6, x + width / 2, y + size * 0.75)
    if not area.within(circles.field) or not taken.free(area):
        return []
    taken.add(area)
    rule = Stroke(area.left, y + size * 0.65, area.right, y + size * 0.65, sheet.look.palette.quiet_bar, size / 24)
    return [*sheet.block((text,), x, y, sheet.look.palette.muted, anchor="middle"), rule]


def _name_place(circles: _Circles, region: int, size: float) -> tuple[float, float, float]:
    """Return where the name of a region stands, and how wide it may be."""
    r, x, y = circles.radius, circles.x, circles.y
    if region == 0:
        right = circles.field.right
        left = x + r * 1.02
        return (left + right) / 2, circles.field.top + size, right - left
    inside = [circles.centres[place] for place in range(3) if region >> place & 1]
    middle_x = sum(spot[0] for spot in inside) / len(inside) - x
    middle_y = sum(spot[1] for spot in inside) / len(inside) - y
    if len(inside) == 1:
        return x + middle_x * 1.5, y + middle_y * 1.5 - size * 0.6, r * 1.1
    if len(inside) == 2:
        return x + middle_x * 1.85, y + middle_y * 1.85 - size, r * 0.62
    return x, y - r * 0.24, r * 0.62


def _spots(figure: CircleChart, circles: _Circles, size: float, taken: Taken) -> list[Spot]:
    """Return where the sign of each member stands."""
    wanted = [sum(member.region == region for member in figure.members) for region in range(8)]
    lattice = [[spot for spot in spots if _clear(spot, size, taken)] or spots for spots in _lattice(circles, size)]
    found = {region: iter(chosen(lattice[region], wanted[region])) for region in range(8)}
    return [next(found[member.region], (circles.x, circles.y)) for member in figure.members]


def _clear(spot: Spot, size: float, taken: Taken) -> bool:
    half = size * 0.5
    return taken.free(Area(spot[0] - half, spot[1] - half, spot[0] + half, spot[1] + half))


def _lattice(circles: _Circles, size: float) -> list[list[Spot]]:
    field = circles.field
    step, margin = max(circles.radius / _FINE, size * 0.8), min(size * 0.8, circles.radius * 0.12)
    found: list[list[Spot]] = [[] for _region in range(8)]
    for down in range(int((field.bottom - field.top - 2 * size) / step) + 1):
        for across in range(int((field.right - field.left - 2 * size) / step) + 1):
            spot = (field.left + size + across * step, field.top + size + down * step)
            region = circles.region(spot, margin)
            corner = spot[0] > circles.x + circles.radius * 1.02 and size * 2 < spot[1] - field.top
            if region or (region == 0 and corner and spot[1] < circles.y):
                found[region].append(spot)
    if not found[0]:
        found[0] = [(max(field.right - size, field.left), field.top + min(size * 2, (field.bottom - field.top) / 2))]
    return [spots or [_middle(circles, region)] for region, spots in enumerate(found)]


def _middle(circles: _Circles, region: int) -> Spot:
    inside = [circles.centres[place] for place in range(3) if region >> place & 1]
    return sum(spot[0] for spot in inside) / len(inside), sum(spot[1] for spot in inside) / len(inside)
