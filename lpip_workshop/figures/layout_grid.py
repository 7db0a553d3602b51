"""Signs between two axes, split into four named quarters, the sectors explained below."""

from __future__ import annotations

from dataclasses import dataclass

from lpip_workshop.core.words import N
from lpip_workshop.figures.layout_legend import SIGN, draw_legend, legend_for
from lpip_workshop.figures.layout_movement import arrow, cross
from lpip_workshop.figures.layout_names import Namer, Wanted
from lpip_workshop.figures.layout_place import Area, Taken
from lpip_workshop.figures.layout_sheet import LINE, Sheet
from lpip_workshop.figures.model import GridChart, Point
from lpip_workshop.figures.palette import SECTOR_SIGNS
from lpip_workshop.figures.scene import Box, Label, Mark, Scene, SceneItem, Stroke

_RING = 1.7  # around an emphasised sign
_SHAPE = 0.5  # height of a field that may be as tall as it wants, as a share of its width
_CROWD = 20  # with more points than this, room is kept for saying how many names are missing
_LEAST = 20.0  # the least height of such a field, in text sizes


@dataclass(frozen=True, slots=True)
class _Plot:
    """The field between the axes, and where a point stands in it; signs stay clear of the frame."""

    area: Area
    inset: float
    band: float  # the height at top and foot that belongs to the names of the quarters

    def at(self, across: float, up: float) -> tuple[float, float]:
        """Return where a place from 0 to 1 on each axis stands."""
        x, y = min(1.0, max(0.0, across)), min(1.0, max(0.0, up))
        left, right = self.area.left + self.inset, self.area.right - self.inset
        top, bottom = self.area.top + self.band, self.area.bottom - self.band
        return left + (right - left) * x, bottom - (bottom - top) * y

    @property
    def centre(self) -> tuple[float, float]:
        """The place where the quarters meet."""
        return (self.area.left + self.area.right) / 2, (self.area.top + self.area.bottom) / 2


def lay_out_grid(figure: GridChart, sheet: Sheet) -> Scene:
    """Return the grid on the sheet; names that find no room are counted under it."""
    wanted = grid_height(figure, sheet) if sheet.height is None else sheet.height
    crowd = len(figure.points) > _CROWD
    items, unnamed = _attempt(figure, sheet, wanted, told=crowd)
    if unnamed and not crowd:
        items, unnamed = _attempt(figure, sheet, wanted, told=True)
    return sheet.scene(items, wanted)


def grid_height(figure: GridChart, sheet: Sheet) -> float:
    """Return the height at which a grid is comfortable on a sheet."""
    field = max(sheet.width * _SHAPE, sheet.size * _LEAST)
    return field + sheet.size * LINE * 2.2 + legend_for(figure, sheet, sheet.width * 4).below


def _attempt(figure: GridChart, sheet: Sheet, wanted: float, *, told: bool) -> tuple[list[SceneItem], int]:
    """Lay out, with a line where missing names are `told`; return the items and how many names found no room."""
    size, line = sheet.size, sheet.size * LINE
    legend = legend_for(figure, sheet, wanted)
    foot = line * (1.2 + told) + legend.below
    plot = _plot(Area(size * 1.8, 0.5, sheet.width - 0.5 - legend.beside, wanted - foot), size)
    y = plot.area.bottom + line / 2 + size * 0.1
    items = _field(sheet, plot) + _axes(figure, sheet, plot, y)
    taken = Taken(size * 2)
    items += _quarters(figure, sheet, plot, taken)
    signs, unnamed = _points(figure, sheet, plot, taken)
    items += signs + draw_legend(legend, sheet, plot.area, y + line * 0.8)
    if told and unnamed:
        text = N("{n} name is only in the table", "{n} names are only in the table", unnamed)
        fitted = sheet.fit(sheet.said(text), plot.area.right - plot.area.left)
        items += sheet.block((fitted,), plot.area.left, wanted - line / 2, sheet.look.palette.muted)
    return items, unnamed


def _plot(area: Area, size: float) -> _Plot:
    inset = size * _RING / 2 + 1
    return _Plot(area, inset, size * 2.1 if area.bottom - area.top > size * 9 else inset)


def _field(sheet: Sheet, plot: _Plot) -> list[SceneItem]:
    area, palette = plot.area, sheet.look.palette
    x, y = plot.centre
    thin = max(0.6, sheet.size / 18)
    edge = palette.muted if sheet.look.paper else palette.line
    return [
        Box(x, area.top, area.right - x, y - area.top, palette.act_soft),
        Stroke(x, area.top, x, area.bottom, edge, thin),
        Stroke(area.left, y, area.right, y, edge, thin),
        Box(area.left, area.top, area.right - area.left, area.bottom - area.top, "", edge, 0.0, thin),
    ]


def _axes(figure: GridChart, sheet: Sheet, plot: _Plot, y: float) -> list[SceneItem]:
    area, size, muted = plot.area, sheet.size, sheet.look.palette.muted
    centre_x, centre_y = plot.centre
    across = sheet.fit(sheet.said(figure.x_title), area.right - area.left)
    upwards = sheet.fit(sheet.said(figure.y_title), area.bottom - area.top)
    items = sheet.block((across,), centre_x, y, muted, anchor="middle")
    items.append(Label(size, centre_y, upwards, size, muted, anchor="middle", turned=True))
    return [item for item in items if isinstance(item, Label) and item.text]


def _quarters(figure: GridChart, sheet: Sheet, plot: _Plot, taken: Taken) -> list[SceneItem]:
    area, size = plot.area, sheet.size
    pad = size * 0.7
    room = (area.right - area.left) / 2 - pad * 2
    items: list[SceneItem] = []
    for n, words in enumerate(figure.quarters):
        text = sheet.fit(sheet.said(words), room, "semibold")
        if not text:
            continue
        right, low = bool(n % 2), n >= 2
        x = area.right - pad if right else area.left + pad
        middle = area.bottom - pad - size * 0.4 if low else area.top + pad + size * 0.4
        colour = sheet.look.palette.act_strong if n == 1 else sheet.look.palette.muted
        items += sheet.block((text,), x, middle, colour, "semibold", "end" if right else "start")
        left = x - sheet.wide(text, "semibold") if right else x
        end = left + sheet.wide(text, "semibold")
        taken.add(Area(left - size * 0.2, middle - size * 0.6, end + size * 0.2, middle + size * 0.6))
    return items


def _points(figure: GridChart, sheet: Sheet, plot: _Plot, taken: Taken) -> tuple[list[SceneItem], int]:
    """Return signs and their names, and how many names found no room."""
    size, palette = sheet.size, sheet.look.palette
    signs: list[SceneItem] = []
    beneath: list[SceneItem] = []
    wanted: list[Wanted] = []
    where = _apart(figure, plot, size * SIGN)
    for point, (x, y) in zip(figure.points, where, strict=True):
        colour = palette.sectors.get(point.sector, palette.sectors["other"])
        beneath += _beneath(point, (x, y), sheet, plot, taken)
        signs.append(Mark(x, y, size * SIGN, SECTOR_SIGNS.get(point.sector, "ring"), colour))
        if point.emphasised:
            signs.append(Mark(x, y, size * _RING, "ring", palette.act_strong, hollow=True))
        half = size * (_RING if point.emphasised else SIGN) / 2
        wanted.append(Wanted(point, x, y, Area(x - half, y - half, x + half, y + half)))
        taken.add(wanted[-1].own)
    names, unnamed = Namer(sheet, plot.area, taken, far=8 if len(wanted) <= 40 else 3).names(wanted)
    return beneath + signs + names, unnamed


def _beneath(point: Point, spot: tuple[float, float], sheet: Sheet, plot: _Plot, taken: Taken) -> list[SceneItem]:
    items: list[SceneItem] = []
    if point.spread is not None:
        left, right, low, high = point.spread
        colour = sheet.look.palette.sectors.get(point.sector, sheet.look.palette.sectors["other"])
        items += cross(sheet, spot, plot.at(left, low), plot.at(right, high), colour, taken)
    if point.wanted is not None:
        items += arrow(sheet, spot, plot.at(*point.wanted), sheet.size * SIGN * 0.7, taken)
    return items


def _apart(figure: GridChart, plot: _Plot, sign: float) -> list[tuple[float, float]]:
    """Return where each sign stands; those that would hide another move aside by less than two signs."""
    found: list[tuple[float, float]] = []
    for point in figure.points:
        x, y = plot.at(point.x, point.y)
        found.append(_aside(x, y, plot, sign, found))
    return found


def _aside(x: float, y: float, plot: _Plot, sign: float, others: list[tuple[float, float]]) -> tuple[float, float]:
    centre_x, centre_y = plot.centre
    within, apart = _shrunk(plot), (sign * 0.85) ** 2
    for reach in (0.0, 0.9, 1.8):
        for across, down in ((1, 0), (-1, 0), (0, -1), (0, 1), (0.7, -0.7), (-0.7, 0.7), (0.7, 0.7), (-0.7, -0.7)):
            new_x, new_y = x + across * reach * sign, y + down * reach * sign
            same_side = (new_x - centre_x) * (x - centre_x) >= 0 and (new_y - centre_y) * (y - centre_y) >= 0
            if not same_side or not Area(new_x, new_y, new_x, new_y).within(within):
                continue
            if all([(new_x - a) ** 2 + (new_y - b) ** 2 >= apart for a, b in others]):  # noqa: C419 - twice as quick
                return new_x, new_y
    return x, y


def _shrunk(plot: _Plot) -> Area:
    area, by, band = plot.area, plot.inset - 0.01, plot.band - 0.01
    return Area(area.left + by, area.top + band, area.right - by, area.bottom - band)
