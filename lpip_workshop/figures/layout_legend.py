"""The signs of the sectors explained: beside a wide chart, under a tall one."""

from __future__ import annotations

from dataclasses import dataclass

from lpip_workshop.core.words import Words
from lpip_workshop.figures.layout_place import Area
from lpip_workshop.figures.layout_sheet import LINE, Sheet
from lpip_workshop.figures.model import CircleChart, GridChart, RainbowChart
from lpip_workshop.figures.palette import SECTOR_SIGNS
from lpip_workshop.figures.scene import Mark, SceneItem

SIGN = 0.9  # across, in text sizes
_INDENT = 1.4  # from the left of the sign to its name
_STEP = LINE * 1.3  # from one line of names to the next
_WIDE = 1.5  # sheets wider than this, for their height, have the legend beside the grid
_WIDE_RAINBOW = 2.0  # a half-ring is twice as wide as tall: what the legend takes beside it, it takes twice
_BETWEEN = 0.15  # two names that stand one above the other, in text sizes
_MOST_BESIDE = 0.3
_MOST_BELOW = 0.35
_FIELD = 20.0  # height, in text sizes, at which a grid no longer needs room more than the legend does


@dataclass(frozen=True, slots=True)
class Entry:
    """One sector and its name, at a place within the legend."""

    sector: str
    lines: tuple[str, ...]
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Legend:
    """Entries, and the room they need `beside` the grid or `below` it."""

    entries: tuple[Entry, ...]
    beside: float = 0.0
    below: float = 0.0


def legend_for(figure: GridChart | CircleChart | RainbowChart, sheet: Sheet, height: float) -> Legend:
    """Return the legend in the better of the two places."""
    names = [(sector, sheet.said(words)) for sector, words in figure.legend]
    if not names:
        return Legend(())
    wide = _WIDE_RAINBOW if isinstance(figure, RainbowChart) else _WIDE
    if sheet.height is not None and sheet.width > height * wide:
        return _beside(names, sheet, height)
    return _below(names, sheet, max(height * _MOST_BELOW, height - sheet.size * _FIELD))


def legend_under(legend: tuple[tuple[str, Words], ...], sheet: Sheet, most: float) -> Legend:
    """Return the legend under a chart, `most` tall at most."""
    return _below([(sector, sheet.said(words)) for sector, words in legend], sheet, most) if legend else Legend(())


def draw_legend(legend: Legend, sheet: Sheet, plot: Area, below: float) -> list[SceneItem]:
    """Return the legend's signs and names; `below` is where one under the grid begins."""
    left, top = (plot.right + sheet.size, plot.top) if legend.beside else (plot.left, below)
    items: list[SceneItem] = []
    for entry in legend.entries:
        items += _drawn(entry, sheet, left + entry.x, top + entry.y)
    return items


def _drawn(entry: Entry, sheet: Sheet, x: float, middle: float) -> list[SceneItem]:
    size, palette = sheet.size, sheet.look.palette
    colour = palette.sectors.get(entry.sector, palette.sectors["other"])
    first = middle - size * LINE * max(len(entry.lines) - 1, 0) / 2
    sign = Mark(x + size / 2, first, size * SIGN, SECTOR_SIGNS.get(entry.sector, "ring"), colour)
    return [sign, *sheet.block(entry.lines, x + size * _INDENT, middle, palette.ink)]


def _beside(names: list[tuple[str, str]], sheet: Sheet, height: float) -> Legend:
    size = sheet.size
    room = sheet.width * _MOST_BESIDE - size * (_INDENT + 1)
    for most in (2, 1):
        lines = [sheet.wrap(name, room, most) for _sector, name in names]
        tall = sum(size * (LINE * max(len(name), 1) + _BETWEEN) for name in lines)
        if tall <= height:
            break
    entries: list[Entry] = []
    y = 0.0
    for (sector, _name), name in zip(names, lines, strict=True):
        step = size * (LINE * max(len(name), 1) + _BETWEEN)
        if y + step <= height - 1:
            entries.append(Entry(sector, name, 0.0, y + step / 2))
        y += step
    widest = max(sheet.widest(list(name)) for name in lines)
    return Legend(tuple(entries), beside=widest + size * (_INDENT + 1))


def _below(names: list[tuple[str, str]], sheet: Sheet, most: float) -> Legend:
    size = sheet.size
    room = sheet.width - size * 1.8
    entries: list[Entry] = []
    x, line = 0.0, 0
    for sector, name in names:
        fitted = sheet.fit(name, room - size * _INDENT)
        if x and x + size * _INDENT + sheet.wide(fitted) > room:
            x, line = 0.0, line + 1
        entries.append(Entry(sector, (fitted,), x, size * (_STEP * (line + 0.5))))
        x += size * (_INDENT * 2) + sheet.wide(fitted)
    fits = int(most / (size * _STEP))
    shown = tuple(entry for entry in entries if entry.y < fits * size * _STEP)
    return Legend(shown, below=min(line + 1, fits) * size * _STEP + size * 0.3)
