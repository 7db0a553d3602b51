"""Names beside the signs of a grid: where each stands, shortened where it must be."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from lpip_workshop.figures.layout_place import Area, Place, Taken, open_places
from lpip_workshop.figures.layout_sheet import LINE, Sheet
from lpip_workshop.figures.model import Member, Point
from lpip_workshop.figures.scene import Box, Label, SceneItem, Stroke, Weight

_FULL = 8


@dataclass(frozen=True, slots=True)
class Wanted:
    """A name to place: its point, where the sign of it stands, and the area that sign takes."""

    point: Point | Member
    x: float
    y: float
    own: Area

    @property
    def weight(self) -> Weight:
        """The weight the name is set in."""
        return "semibold" if self.point.emphasised else "regular"


@dataclass(frozen=True, slots=True)
class Namer:
    """Places names inside `plot` where nothing is `taken`, at most `far` rings away from their sign.

    `behind` is the colour of a patch behind each name, where lines may run below them; without it there is none.
    """

    sheet: Sheet
    plot: Area
    taken: Taken
    far: int
    behind: str = ""
    _shaped: dict[tuple[str, Weight, bool], list[tuple[str, ...]]] = field(default_factory=dict[Any, Any])

    def names(self, wanted: list[Wanted]) -> tuple[list[SceneItem], int]:
        """Return the names and how many found no room.

        First every name that can stands beside its sign; only then do the others go further away, with a
        line, and those still left are cut short. Emphasised names choose first.
        """
        waiting = sorted(wanted, key=lambda one: not one.point.emphasised)
        items: list[SceneItem] = []
        for whole, far in ((True, 0), (True, self.far), (False, self.far)):
            found, waiting = self.placed(waiting, whole, far)
            items += found
        return items, len(waiting)

    def placed(self, waiting: list[Wanted], whole: bool, far: int) -> tuple[list[SceneItem], list[Wanted]]:
        """Return the names that found room, at most `far` rings away, and who still waits."""
        items: list[SceneItem] = []
        left: list[Wanted] = []
        misses = 0
        for one in waiting:
            # Where so many in a row found no room the next will not either, and looking takes the room's time.
            found = self._name(one, whole, far) if misses < _FULL or not far else []
            misses = 0 if found else misses + 1
            items += found
            if not found:
                left.append(one)
        return items, left

    def _name(self, one: Wanted, whole: bool, far: int) -> list[SceneItem]:
        for lines in self._shapes(self.sheet.said(one.point.label), one.weight, whole):
            place = self._room(lines, one, far)
            if place:
                self._take(place)
                return self._drawn(lines, place, one.weight)
        return []

    def _take(self, place: Place) -> None:
        self.taken.add(place.area)
        if place.leader:
            self.taken.add_line(*place.leader, thick=self.sheet.size * 0.3)

    def _shapes(self, text: str, weight: Weight, whole: bool) -> list[tuple[str, ...]]:
        """Return the ways to write a name: on one line, on two, in a narrower block; not `whole`, cut short."""
        known = self._shaped.get((text, weight, whole))
        if known is None:
            known = self._shaped[text, weight, whole] = self._wrapped(text, weight, whole)
        return known

    def _wrapped(self, text: str, weight: Weight, whole: bool) -> list[tuple[str, ...]]:
        span, sheet = self.plot.right - self.plot.left, self.sheet
        widths = ((0.36, 1), (0.36, 2), (0.2, 2))
        shapes = [sheet.wrap(text, span * width, lines, weight) for width, lines in widths]
        complete = [shape for shape in shapes if shape and " ".join(shape) == text]
        if whole:
            return list(dict.fromkeys(complete))
        return [shape for shape in (shapes[1], sheet.wrap(text, sheet.size * 6, 1, weight)) if shape]

    def _room(self, lines: tuple[str, ...], one: Wanted, far: int) -> Place | None:
        size = self.sheet.size
        width = self.sheet.widest(list(lines), one.weight) + size * 0.3
        height = size * (LINE * len(lines) - 0.15)
        radius = (one.own.right - one.own.left) / 2 + size * 0.15
        for place in open_places((one.x, one.y, radius), width, height, self.plot, self.taken, far):
            if place.leader is None or self.taken.clear_line(*place.leader, one.own):
                return place
        return None

    def _drawn(self, lines: tuple[str, ...], place: Place, weight: Weight) -> list[SceneItem]:
        area, size, palette = place.area, self.sheet.size, self.sheet.look.palette
        items: list[SceneItem] = []
        if place.leader:
            items.append(Stroke(*place.leader, palette.muted, max(0.5, size / 24)))
        middle = (area.top + area.bottom) / 2
        block = self.sheet.block(lines, area.left + size * 0.15, middle, palette.ink, weight)
        return [*items, *self._patches(block), *block]

    def _patches(self, block: list[SceneItem]) -> list[SceneItem]:
        """Return what hides the lines below each line of text, no wider and no taller than the text."""
        if not self.behind:
            return []
        size = self.sheet.size
        return [
            Box(one.x, one.y - size * 0.74, self.sheet.wide(one.text, one.weight), size * 0.92, self.behind)
            for one in block
            if isinstance(one, Label)
        ]
