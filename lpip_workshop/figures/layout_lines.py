"""Lines from one view to another: both views above the line, a dot for each person on it, signs of sectors under it."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from lpip_workshop.figures.layout_legend import SIGN, Legend, draw_legend, legend_under
from lpip_workshop.figures.layout_place import Area
from lpip_workshop.figures.layout_sheet import LINE, Sheet
from lpip_workshop.figures.layout_spread import spread_out
from lpip_workshop.figures.model import Line, LineChart, LineMark
from lpip_workshop.figures.palette import SECTOR_SIGNS
from lpip_workshop.figures.scene import Label, Mark, Scene, SceneItem, Stroke

_PITCH = 0.8  # from dot to dot, in text sizes
_SMALLEST = 0.3  # a dot any smaller is no longer counted by eye: the number is written instead
_DOWN = 6  # dots in a pile before it grows wider
_GROWTH = 1.6  # how much taller than that piles may be where there is room
_VIEW = 0.46  # of the width, for the view at each end
_AIR = 1.2  # under each line, in text sizes
_AXIS = 0.45  # the line itself with its ticks
_SIGNS = 1.5  # the signs of sectors under the line
_BEHIND = 0.25  # most of the height for the legend
_FIELD = 20.0  # height, in text sizes, at which lines no longer need room more than the legend does


@dataclass(frozen=True, slots=True)
class _Row:
    left: tuple[str, ...]
    right: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Plan:
    """The rows that fit, the room above each line for dots, and how many rows do not fit."""

    rows: tuple[_Row, ...]
    zone: float
    left_out: int = 0


def lay_out_lines(figure: LineChart, sheet: Sheet) -> Scene:
    """Return one row for each line, the numbers of the steps and the signs explained at the foot."""
    size = sheet.size
    signs = any(line.marks for line in figure.lines)
    most = sheet.width if sheet.height is None else max(sheet.height * _BEHIND, sheet.height - size * _FIELD)
    legend = legend_under(figure.legend if signs else (), sheet, most)
    numbered = any(line.counts for line in figure.lines)
    foot = legend.below + (size * LINE if numbered else 0.0)
    plan = _plan(figure, sheet, foot, signs)
    items: list[SceneItem] = []
    top = 0.0
    pitch = _pitch(figure, sheet, plan.zone)
    for row, line in zip(plan.rows, figure.lines, strict=False):
        items += _drawn(figure.steps, sheet, row, line, top, plan.zone, pitch)
        top += _tall(row, sheet, signs) + plan.zone
    if plan.left_out:
        items += sheet.more(plan.left_out, 0.0, top + size * LINE / 2)
        top += size * LINE
    if numbered and plan.rows:
        items += _numbers(figure.steps, sheet, top - (0.0 if plan.left_out else size * _AIR * 0.6))
    return sheet.scene(items + _legend(legend, sheet, top + (size * LINE if numbered else 0.0)), top + foot)


def _plan(figure: LineChart, sheet: Sheet, foot: float, signs: bool) -> _Plan:
    natural = sheet.size * _natural(figure)
    if sheet.height is None:
        return _Plan(_rows(figure, sheet, 3), natural)
    room = sheet.height - foot
    least = min(natural, sheet.size * _PITCH * 2)
    for most in (3, 2, 1):
        rows = _rows(figure, sheet, most)
        over = room - sum(_tall(row, sheet, signs) for row in rows)
        if not rows or over >= least * len(rows) - 1e-6:
            return _Plan(rows, min(natural * _GROWTH, max(0.0, over / len(rows))) if rows else 0.0)
    each = _tall(_Row(("",), ("",)), sheet, signs) + least
    fits = max(0, int((room - sheet.size * LINE) / each))
    return _Plan(_rows(figure, sheet, 1)[:fits], least, len(figure.lines) - fits)


def _natural(figure: LineChart) -> float:
    """Return the height above a line, in text sizes: for dots, for a note, or hardly any."""
    if any(line.counts for line in figure.lines):
        return max(LINE, _PITCH * min(_DOWN, max(max(line.counts, default=0) for line in figure.lines)))
    return LINE if any(line.note for line in figure.lines) else 0.3


def _rows(figure: LineChart, sheet: Sheet, most: int) -> tuple[_Row, ...]:
    room = sheet.width * _VIEW
    return tuple(
        _Row(*(sheet.wrap(sheet.said(view), room, most, "semibold") for view in (line.left, line.right)))
        for line in figure.lines
    )


def _tall(row: _Row, sheet: Sheet, signs: bool) -> float:
    """Return the height of a row without its dots."""
    views = max(len(row.left), len(row.right), 1) * LINE
    return sheet.size * (views + _AXIS + (_SIGNS if signs else 0.0) + _AIR)


def _column(steps: int, sheet: Sheet, counts: tuple[int, ...]) -> float:
    """Return how wide the narrowest pile of dots may be."""
    side = (steps - 1) // 2
    return sheet.width / max(1, steps) * (1 if len(counts) == steps else max(1, min(side, steps - 2 * side)))


def _pitch(figure: LineChart, sheet: Sheet, zone: float) -> float:
    """Return the step from dot to dot at which every pile fits; 0 where dots would be too small."""
    piles = [
        (_column(figure.steps, sheet, line.counts) * 0.9, max(line.counts)) for line in figure.lines if line.counts
    ]
    pitch = sheet.size * 1.1
    while pitch >= sheet.size * _SMALLEST:
        if all(int(wide / pitch) * int(zone / pitch) >= count for wide, count in piles):
            return pitch
        pitch *= 0.94
    return 0.0


def _drawn(steps: int, sheet: Sheet, row: _Row, line: Line, top: float, zone: float, pitch: float) -> list[SceneItem]:
    size, palette = sheet.size, sheet.look.palette
    lines = max(len(row.left), len(row.right), 1)
    views = top + size * LINE * lines
    items: list[SceneItem] = []
    for words, x, anchor in ((row.left, 0.0, "start"), (row.right, sheet.width, "end")):
        middle = views - size * LINE * len(words) / 2  # both end on the same line
        items += sheet.block(words, x, middle, palette.ink, "semibold", "start" if anchor == "start" else "end")
    axis = views + zone + size * 0.2
    items += _axis(steps, sheet, line, axis)
    for place, count in zip(_places(steps, line.counts), line.counts, strict=True):
        items += _pile(sheet, _at(steps, sheet, place), axis, count, pitch, zone)
    if line.note:
        note = sheet.fit(sheet.said(line.note), sheet.width)
        items += sheet.block((note,), sheet.width / 2, views + zone / 2, palette.muted, anchor="middle")
    return items + _signs(steps, sheet, line.marks, axis)


def _at(steps: int, sheet: Sheet, place: float) -> float:
    """Return where a step stands; places off the line stand at its end."""
    each = sheet.width / max(1, steps)
    return each * (min(max(1.0, place), float(max(1, steps))) - 0.5)


def _places(steps: int, counts: tuple[int, ...]) -> list[float]:
    """Return the step of each count; three of them on a longer line stand in the middles of its parts."""
    if len(counts) != 3 or steps == 3:
        return [float(step) for step in range(1, len(counts) + 1)]
    side = (steps - 1) // 2
    return [(1 + side) / 2, (1 + steps) / 2, steps + 1 - (1 + side) / 2]


def _axis(steps: int, sheet: Sheet, line: Line, y: float) -> list[SceneItem]:
    """Return a line with ticks, or in three parts where only these are told apart."""
    size, palette = sheet.size, sheet.look.palette
    thick = max(0.8, size / 12)
    side = (steps - 1) // 2
    if len(line.counts) == 3 and steps > 3:
        parts = ((1, side), (side + 1, steps - side), (steps - side + 1, steps))
        each = sheet.width / steps * 0.42
        ends = ((_at(steps, sheet, low) - each, _at(steps, sheet, high) + each) for low, high in parts)
        return [Stroke(low, y, high, y, palette.muted, thick * 1.6) for low, high in ends]
    first, last = _at(steps, sheet, 1), _at(steps, sheet, steps)
    items: list[SceneItem] = [Stroke(first, y, last, y, palette.muted, thick)]
    for step in range(1, steps + 1):
        x = _at(steps, sheet, step)
        items.append(Stroke(x, y, x, y + size * 0.25, palette.muted, thick))
    return items


def _pile(sheet: Sheet, x: float, axis: float, count: int, pitch: float, zone: float) -> list[SceneItem]:
    """Return dots piled up from the line, or their number where they would be too small."""
    palette = sheet.look.palette
    if not count:
        return []
    if not pitch:
        return sheet.block((str(count),), x, axis - sheet.size * LINE / 2, palette.ink, "semibold", "middle")
    down = max(1, int(zone / pitch))
    across = ceil(count / down)
    left, low = x - pitch * (across - 1) / 2, axis - pitch * 0.55
    return [
        Mark(left + pitch * (i % across), low - pitch * (i // across), pitch * 0.78, "circle", palette.act)
        for i in range(count)
    ]


def _signs(steps: int, sheet: Sheet, marks: tuple[LineMark, ...], axis: float) -> list[SceneItem]:
    """Return the signs of sectors under the line, moved aside where they would hide each other, with a stem each."""
    size, palette = sheet.size, sheet.look.palette
    ordered = sorted(marks, key=lambda mark: mark.at)
    wanted = [_at(steps, sheet, mark.at) for mark in ordered]
    items: list[SceneItem] = []
    for mark, x, place in zip(
        ordered, spread_out(wanted, size * 1.1, size / 2, sheet.width - size / 2), wanted, strict=True
    ):
        colour = palette.sectors.get(mark.sector, palette.sectors["other"])
        y = axis + size * 1.25
        items.append(Stroke(place, axis, x, y - size * SIGN / 2, colour, max(0.6, size / 18)))
        items.append(Mark(x, y, size * SIGN, SECTOR_SIGNS.get(mark.sector, "ring"), colour))
    return items


def _numbers(steps: int, sheet: Sheet, top: float) -> list[SceneItem]:
    """Return the numbers of the steps, as they stand on the papers."""
    y, muted = top + sheet.size, sheet.look.palette.muted
    return [
        Label(_at(steps, sheet, step), y, str(step), sheet.size, muted, anchor="middle") for step in range(1, steps + 1)
    ]


def _legend(legend: Legend, sheet: Sheet, top: float) -> list[SceneItem]:
    return draw_legend(legend, sheet, Area(0.0, 0.0, sheet.width, top), top)
