"""Names beside the signs of a grid: where each stands, shortened where it must be."""

from __future__ import annotations

from dataclasses import dataclass

from lpip_workshop.figures.layout_place import Area, Place, Taken, candidates
from lpip_workshop.figures.layout_sheet import LINE, Sheet
from lpip_workshop.figures.model import Point
from lpip_workshop.figures.scene import SceneItem, Stroke, Weight


@dataclass(frozen=True, slots=True)
class Namer:
    """Places names inside `plot` where nothing is `taken`, at most `far` rings away from their sign."""

    sheet: Sheet
    plot: Area
    taken: Taken
    far: int

    def name(self, point: Point, where: tuple[float, float], own: Area) -> list[SceneItem]:
        """Return the name of a point, and a line to it where it had to go further; empty where no room is."""
        weight: Weight = "semibold" if point.emphasised else "regular"
        for lines in self._shapes(self.sheet.said(point.label), weight):
            place = self._room(lines, where, own, weight)
            if place:
                self.taken.add(place.area)
                return self._drawn(lines, place, weight)
        return []

    def _shapes(self, text: str, weight: Weight) -> list[tuple[str, ...]]:
        """Return the ways to write a name: whole on a line, on two, in a narrower block, cut short."""
        span, sheet = self.plot.right - self.plot.left, self.sheet
        shapes = [
            sheet.wrap(text, span * 0.36, 1, weight),
            sheet.wrap(text, span * 0.36, 2, weight),
            sheet.wrap(text, span * 0.2, 2, weight),
            sheet.wrap(text, sheet.size * 6, 1, weight),
        ]
        if shapes[0] != (text,):
            shapes.pop(0)
        return [shape for shape in dict.fromkeys(shapes) if shape]

    def _room(self, lines: tuple[str, ...], where: tuple[float, float], own: Area, weight: Weight) -> Place | None:
        size = self.sheet.size
        width = self.sheet.widest(list(lines), weight) + size * 0.3
        height = size * (LINE * len(lines) - 0.15)
        radius = (own.right - own.left) / 2 + size * 0.15
        for place in candidates(*where, radius, width, height, self.far):
            if not place.area.within(self.plot) or not self.taken.free(place.area):
                continue
            if place.leader is None or self.taken.clear_line(*place.leader, own):
                return place
        return None

    def _drawn(self, lines: tuple[str, ...], place: Place, weight: Weight) -> list[SceneItem]:
        area, size, palette = place.area, self.sheet.size, self.sheet.look.palette
        items: list[SceneItem] = []
        if place.leader:
            items.append(Stroke(*place.leader, palette.muted, max(0.5, size / 24)))
        middle = (area.top + area.bottom) / 2
        return items + self.sheet.block(lines, area.left + size * 0.15, middle, palette.ink, weight)
