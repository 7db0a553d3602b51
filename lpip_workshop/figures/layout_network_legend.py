"""The lines and the signs of a network explained: beside a wide picture, under a tall one."""

from __future__ import annotations

from dataclasses import dataclass

from lpip_workshop.figures.layout_sheet import LINE, Sheet
from lpip_workshop.figures.layout_ties import Line, drawn
from lpip_workshop.figures.model import NetworkChart, Pattern
from lpip_workshop.figures.palette import SECTOR_SIGNS
from lpip_workshop.figures.scene import Mark, SceneItem

SIGN = 0.9  # across, in text sizes
_SAMPLE = 2.6  # length of the line that explains a pattern
_GAP = 0.5
_STEP = LINE * 1.2
_WIDE = 1.5  # sheets wider than this, for their height, have the legend beside the picture
_MOST_BESIDE, _MOST_BELOW = 0.36, 0.35


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing explained, at a place within the legend: a line by its pattern, or a sign by its sector."""

    text: str
    x: float
    y: float
    pattern: Pattern | None = None
    sector: str = ""

    def indent(self, size: float) -> float:
        """Return how far the words stand from where the entry begins."""
        return size * ((_SAMPLE if self.pattern else SIGN) + _GAP)


@dataclass(frozen=True, slots=True)
class Legend:
    """Entries, and the room they need `beside` the picture or `below` it."""

    entries: tuple[Entry, ...]
    beside: float = 0.0
    below: float = 0.0


def legend_for(figure: NetworkChart, sheet: Sheet, height: float) -> Legend:
    """Return the legend in the better of the two places; entries without room are left out."""
    wanted = [Entry(sheet.said(words), 0, 0, pattern=pattern) for pattern, words in figure.kinds]
    wanted += [Entry(sheet.said(words), 0, 0, sector=sector) for sector, words in figure.legend]
    if not wanted:
        return Legend(())
    if sheet.height is not None and sheet.width > height * _WIDE:
        return _beside(wanted, sheet, height)
    return _below(wanted, sheet, height * _MOST_BELOW)


def draw_legend(legend: Legend, sheet: Sheet, beside: float, below: float) -> list[SceneItem]:
    """Return the legend's lines, signs and words, to the right of `beside` or under `below`."""
    left, top = (beside, 0.5) if legend.beside else (0.5, below)
    items: list[SceneItem] = []
    for entry in legend.entries:
        items += _drawn(entry, sheet, left + entry.x, top + entry.y)
    return items


def _drawn(entry: Entry, sheet: Sheet, x: float, y: float) -> list[SceneItem]:
    size, palette = sheet.size, sheet.look.palette
    words = sheet.block((entry.text,), x + entry.indent(size), y, palette.ink)
    if entry.pattern:
        return [*drawn(Line(x, y, x + size * _SAMPLE, y, entry.pattern), size, palette), *words]
    colour = palette.sectors.get(entry.sector, palette.sectors["other"])
    return [Mark(x + size * SIGN / 2, y, size * SIGN, SECTOR_SIGNS.get(entry.sector, "ring"), colour), *words]


def _beside(wanted: list[Entry], sheet: Sheet, height: float) -> Legend:
    size = sheet.size
    step = size * max(LINE * 0.88, min(_STEP, height / size / (len(wanted) + _GAP)))
    room = sheet.width * _MOST_BESIDE
    found: list[Entry] = []
    y = step / 2
    for entry in wanted:
        y += size * _GAP if found and found[-1].pattern and not entry.pattern else 0.0
        if y + step / 2 > height:
            break
        found.append(_at(entry, sheet, 0.0, y, room))
        y += step
    widest = max((entry.indent(size) + sheet.wide(entry.text) for entry in found), default=0.0)
    return Legend(tuple(found), beside=widest + size)


def _below(wanted: list[Entry], sheet: Sheet, most: float) -> Legend:
    size, step = sheet.size, sheet.size * _STEP
    room = sheet.width - 1
    found: list[Entry] = []
    x = line = 0.0
    for before, entry in zip([None, *wanted], wanted, strict=False):
        breaks = before is not None and bool(before.pattern) and not entry.pattern
        width = entry.indent(size) + sheet.wide(entry.text)
        if breaks or (x and x + width > room):
            x, line = 0.0, line + 1
        if (line + 1) * step > most:
            break
        found.append(_at(entry, sheet, x, step * (line + 0.5), room))
        x += width + size * 1.4
    return Legend(tuple(found), below=(found[-1].y + step / 2 + size * 0.5) if found else 0.0)


def _at(entry: Entry, sheet: Sheet, x: float, y: float, room: float) -> Entry:
    text = sheet.fit(entry.text, room - x - entry.indent(sheet.size))
    return Entry(text, x, y, entry.pattern, entry.sector)
