"""A half-ring of three sectors by three bands, with names in its cells."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin

from lpip_workshop.figures.layout_legend import draw_legend, legend_for
from lpip_workshop.figures.layout_members import Spot, chosen, draw_members, unnamed_line
from lpip_workshop.figures.layout_place import Area, Taken
from lpip_workshop.figures.layout_sheet import LINE, Sheet
from lpip_workshop.figures.model import RainbowChart
from lpip_workshop.figures.scene import Polygon, Scene, SceneItem, Stroke

_EDGES = (1.0, 0.72, 0.44, 0.0)  # of the radius, between the bands from the outermost inwards
_SHAPE, _LEAST = 0.52, 20.0  # of a chart as tall as it wants: share of its width; the least, in text sizes
_SPILL = 1.2  # of a band that its name may take; one that is wider is left to the table
_FINE = 48  # corners of a half circle
_STEPS = 7  # arcs across a band on which signs may stand


@dataclass(frozen=True, slots=True)
class _Ring:
    """The half-ring: the middle of its foot, how far it reaches across and up, and the field around it."""

    field: Area
    x: float
    y: float
    across: float
    up: float

    def at(self, angle: float, share: float) -> Spot:
        """Return the place at an angle from the right, at a share of the reach."""
        return self.x + cos(angle) * self.across * share, self.y - sin(angle) * self.up * share


def lay_out_rainbow(figure: RainbowChart, sheet: Sheet) -> Scene:
    """Return the half-ring on the sheet; names that find no room are counted under it."""
    wanted = sheet.height
    if wanted is None:
        wanted = max(sheet.width * _SHAPE, sheet.size * _LEAST) + legend_for(figure, sheet, sheet.width * 4).below
    items, unnamed = _attempt(figure, sheet, wanted, 0)
    if unnamed:
        items, _unnamed = _attempt(figure, sheet, wanted, unnamed)
    return sheet.scene(items, wanted)


def _attempt(figure: RainbowChart, sheet: Sheet, wanted: float, said: int) -> tuple[list[SceneItem], int]:
    size, line = sheet.size, sheet.size * LINE
    legend = legend_for(figure, sheet, wanted)
    foot = line * (1.2 + bool(said)) + legend.below
    field = Area(0.5, 0.5, sheet.width - 0.5 - legend.beside, wanted - foot)
    ring = _ring(field, line)
    taken, within = Taken(size * 2), Area(field.left, field.top, field.right, ring.y)
    items = _bands(sheet, ring) + _titles(figure, sheet, ring, taken) + _foot(figure, sheet, ring)
    signs, unnamed = draw_members(sheet, within, taken, figure.members, _spots(figure, ring, size))
    items += signs + draw_legend(legend, sheet, field, ring.y + line * 1.3)
    return items + unnamed_line(sheet, said, field.left, field.right - field.left, wanted - line / 2), unnamed


def _ring(field: Area, line: float) -> _Ring:
    width, height = field.right - field.left, max(field.bottom - field.top - line * 1.4, 1.0)
    up = min(height, width / 2)
    foot = field.top + line * 1.4 + up
    return _Ring(field, (field.left + field.right) / 2, foot, min(width / 2, up * 1.45), up)


def _bands(sheet: Sheet, ring: _Ring) -> list[SceneItem]:
    p, thin = sheet.look.palette, max(0.8, sheet.size / 16)
    edge = p.muted if sheet.look.paper else p.line
    items: list[SceneItem] = []
    for share, fill in zip(_EDGES[:3], (p.card, p.paper, p.act_soft), strict=True):
        corners = tuple(ring.at(pi * n / _FINE, share) for n in range(_FINE + 1))
        items.append(Polygon(corners, fill, edge, thin))
    spokes = ((ring.at(angle, 0), ring.at(angle, 1)) for angle in (pi / 3, 2 * pi / 3))
    return items + [Stroke(*start, *end, edge, thin) for start, end in spokes]


def _titles(figure: RainbowChart, sheet: Sheet, ring: _Ring, taken: Taken) -> list[SceneItem]:
    """Return the names of the sectors: in the two upper corners, and above the middle."""
    field, middle = ring.field, ring.y - ring.up - sheet.size * 0.75
    left, centre, right = (sheet.said(words) for words in figure.sectors)
    third = (field.right - field.left) / 3 - sheet.size
    items: list[SceneItem] = []
    for text, x, anchor in ((left, field.left, "start"), (centre, ring.x, "middle"), (right, field.right, "end")):
        fitted = sheet.fit(text, third, "semibold")
        wide = sheet.wide(fitted, "semibold")
        start = {"start": x, "middle": x - wide / 2, "end": x - wide}[anchor]
        taken.add(Area(start, middle - sheet.size * 0.7, start + wide, middle + sheet.size * 0.7))
        if fitted:
            items += sheet.block((fitted,), start, middle, sheet.look.palette.act_strong, "semibold")
    return items


def _foot(figure: RainbowChart, sheet: Sheet, ring: _Ring) -> list[SceneItem]:
    """Return the names of the bands beneath the foot, on both sides of the innermost."""
    items: list[SceneItem] = []
    middle = ring.y + sheet.size * LINE * 0.6
    for place, words in enumerate(figure.bands):
        outer, inner = _EDGES[place], _EDGES[place + 1]
        last = place == len(figure.bands) - 1
        room = ring.across * (outer - inner) * (2 if last else 1)
        text = sheet.said(words)
        if sheet.wide(text) > room * (1.0 if last else _SPILL):
            continue
        for side in (0,) if last else (-1, 1):
            x = ring.x + side * ring.across * (outer + inner) / 2
            items += sheet.block((text,), x, middle, sheet.look.palette.muted, anchor="middle") if text else []
    return items


def _spots(figure: RainbowChart, ring: _Ring, size: float) -> list[Spot]:
    wanted = [sum(member.region == region for member in figure.members) for region in range(9)]
    found = {region: iter(chosen(_lattice(ring, region, size), wanted[region])) for region in range(9)}
    return [next(found[member.region]) for member in figure.members]


def _lattice(ring: _Ring, region: int, size: float) -> list[Spot]:
    """Return where signs may stand in a cell, clear of its edges."""
    sector, band = divmod(region, 3)
    outer, inner = _EDGES[band], max(_EDGES[band + 1], 0.16)
    reach = max(min(ring.across, ring.up), 1.0)
    edge = min(size * 0.75 / reach, (outer - inner) * 0.3)
    start = (2 - sector) * pi / 3
    found: list[Spot] = []
    for arc in range(_STEPS):
        share = outer - edge - (outer - inner - 2 * edge) * arc / (_STEPS - 1)
        turn = min(size * 0.8 / max(reach * share, 1.0), pi / 9)
        along = max(2, min(14, int((pi / 3 - 2 * turn) * reach * share / size)))
        found += [ring.at(start + turn + (pi / 3 - 2 * turn) * n / (along - 1), share) for n in range(along)]
    return found
