"""Bars across the sheet: the label at left, the value and a quieter remark at the end of the bar."""

from __future__ import annotations

from dataclasses import dataclass, replace

from lpip_workshop.figures.layout_rows import Row, Side, stand
from lpip_workshop.figures.layout_sheet import LINE, Sheet
from lpip_workshop.figures.model import Bar, BarChart
from lpip_workshop.figures.scene import Box, Scene, SceneItem, Weight

_LABELS = 0.38  # the most of the width that labels take
_VALUES = 0.34  # the most that the widest value and remark take
_THICK = 1.3  # of a bar, in text sizes


def lay_out_bars(figure: BarChart, sheet: Sheet) -> Scene:
    """Return bars on the sheet."""
    texts = tuple(sheet.said(bar.label) for bar in figure.bars)
    weights: tuple[Weight, ...] = tuple(_weight(sheet, bar) for bar in figure.bars)
    widest = max((sheet.wide(t, w) for t, w in zip(texts, weights, strict=True)), default=0.0)
    labels = Side(texts, min(widest, sheet.width * _LABELS), weights)
    tails = [_tail(sheet, bar) for bar in figure.bars]
    if any(tail.below for tail in tails):
        tails = [replace(tail, below=True) for tail in tails]
    start = labels.width + sheet.size * 1.2
    least = sheet.size * (3.1 if any(tail.below and tail.also for tail in tails) else 2.3)
    rows = stand(sheet, labels, Side(("",) * len(texts), 0.0), 0.0, 0.0, least)
    shares = _shares(figure)
    longest = _longest(shares, tails, sheet, start)
    if any(tail.below and row.height < sheet.size * LINE * 2 for row, tail in zip(rows.shown, tails, strict=False)):
        tails = [replace(tail, also="") for tail in tails]
    items: list[SceneItem] = []
    for row, bar, tail, share in zip(rows.shown, figure.bars, tails, shares, strict=False):
        items += _row(sheet, row, bar, tail, start, share * longest)
    if rows.left_out:
        items += sheet.more(rows.left_out, 0.0, rows.after(sheet))
    return sheet.scene(items, rows.bottom)


def _weight(sheet: Sheet, bar: Bar) -> Weight:
    return "regular" if sheet.look.paper or bar.emphasis == "plain" else "semibold"


@dataclass(frozen=True, slots=True)
class _Tail:
    """The value and the remark at a bar's end; the remark goes `below` the value where room is short."""

    told: str
    also: str
    below: bool

    def width(self, sheet: Sheet) -> float:
        """Return how wide the words are."""
        told, also = sheet.wide(self.told, "semibold"), sheet.wide(self.also)
        if self.below:
            return max(told, also)
        return told + (_gap(sheet) + also if self.also else 0.0)


def _tail(sheet: Sheet, bar: Bar) -> _Tail:
    most = sheet.width * _VALUES
    told = sheet.fit(sheet.said(bar.told), most, "semibold")
    also = sheet.said(bar.also)
    below = _Tail(told, also, below=False).width(sheet) > most
    return _Tail(told, sheet.fit(also, most) if below else also, below)


def _gap(sheet: Sheet) -> float:
    return sheet.size * 0.6


def _shares(figure: BarChart) -> list[float]:
    """Return the length of each bar as a share of the longest there may be."""
    top = max([figure.top, *(bar.value for bar in figure.bars)], default=0.0)
    return [max(0.0, bar.value / top) if top > 0 else 0.0 for bar in figure.bars]


def _longest(shares: list[float], tails: list[_Tail], sheet: Sheet, start: float) -> float:
    """Return the length of the longest bar there may be, so that the words at the ends stay on the sheet."""
    room = sheet.width - start
    limits = [
        (room - _gap(sheet) - tail.width(sheet)) / share for share, tail in zip(shares, tails, strict=True) if share > 0
    ]
    return max(0.0, min([room, *limits]))


def _row(sheet: Sheet, row: Row, bar: Bar, tail: _Tail, start: float, length: float) -> list[SceneItem]:
    thick = min(sheet.size * _THICK, row.height * 0.8)
    radius = 0.0 if sheet.look.paper else min(sheet.size * 0.12, length / 2)
    items = sheet.block(row.label, 0.0, row.middle, sheet.look.palette.ink, _weight(sheet, bar))
    if length > 0:
        fill = sheet.look.bar(bar.emphasis)
        items.append(Box(start, row.middle - thick / 2, length, thick, fill, "", radius))
    return items + _words(sheet, row, tail, start + length + _gap(sheet))


def _words(sheet: Sheet, row: Row, tail: _Tail, x: float) -> list[SceneItem]:
    palette = sheet.look.palette
    told = (tail.told,) if tail.told else ()
    also = (tail.also,) if tail.also else ()
    if tail.below and also:
        half = sheet.size * LINE / 2
        items = sheet.block(told, x, row.middle - half, palette.ink, "semibold")
        return items + sheet.block(also, x, row.middle + half, palette.muted)
    items = sheet.block(told, x, row.middle, palette.ink, "semibold")
    return items + sheet.block(also, x + sheet.wide(tail.told, "semibold") + _gap(sheet), row.middle, palette.muted)
