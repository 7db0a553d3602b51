"""Pairs of values on one scale: a ring, a filled dot, a line between them, and a remark at right."""

from __future__ import annotations

from dataclasses import dataclass

from lpip_workshop.figures.layout_rows import Row, Side, stand
from lpip_workshop.figures.layout_sheet import LINE, Sheet
from lpip_workshop.figures.model import Emphasis, Span, SpanChart
from lpip_workshop.figures.scene import Label, Mark, Scene, SceneItem, Stroke

_LABELS = 0.30
_NOTES = 0.27
_SHORT = 16.0  # sheets less tall than this, in text sizes, keep their room for rows
_RING = 1.05  # across, in text sizes; the dot is smaller, so that both show where they meet
_DOT = 0.7


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where values stand: `low` at `left`, `high` at `right`."""

    low: float
    high: float
    left: float
    right: float

    def at(self, value: float) -> float:
        """Return where a value stands; values off the scale stand at its end."""
        if self.high <= self.low:
            return (self.left + self.right) / 2
        share = (value - self.low) / (self.high - self.low)
        return self.left + (self.right - self.left) * min(1.0, max(0.0, share))

    def ticks(self) -> list[float]:
        """Return the whole numbers on the scale where there are few, else its ends and quarters."""
        low, high = self.low, self.high
        if 0 < high - low <= 10 and low == int(low) and high == int(high):
            return [float(n) for n in range(int(low), int(high) + 1)]
        return [low + (high - low) * share for share in (0, 0.25, 0.5, 0.75, 1)] if high > low else [low]


def lay_out_spans(figure: SpanChart, sheet: Sheet) -> Scene:
    """Return span rows on the sheet, the meaning of the signs above them, the scale below."""
    size, gap = sheet.size, sheet.size * 1.2
    texts = [sheet.said(span.label) for span in figure.spans]
    notes = [sheet.said(span.note) for span in figure.spans]
    left = Side(tuple(texts), min(sheet.widest(texts), sheet.width * _LABELS))
    right = Side(tuple(notes), min(sheet.widest(notes), sheet.width * _NOTES))
    key, top = _key(figure, sheet)
    margin = max(size * _RING, sheet.widest([f"{figure.low:g}", f"{figure.high:g}"])) / 2
    end = sheet.width - (right.width + gap if right.width else 0.0) - margin
    scale = _Scale(figure.low, figure.high, left.width + gap + margin, end)
    ends = _ends(figure, sheet, scale)
    foot = size * LINE * (1.3 + max(map(len, ends)))
    rows = stand(sheet, left, right, top, foot, size * 2.0)
    bottom = rows.bottom + (size * LINE if rows.left_out else 0.0)
    items = key + _axis(sheet, scale, top, bottom) + _named_ends(sheet, scale, ends, bottom)
    for row, span in zip(rows.shown, figure.spans, strict=False):
        items += sheet.block(row.label, 0.0, row.middle, sheet.look.palette.ink)
        items += _pair(sheet, row, span, scale)
        items += _note(sheet, row, span, sheet.width - right.width)
    if rows.left_out:
        items += sheet.more(rows.left_out, 0.0, rows.after(sheet))
    return sheet.scene(items, bottom + foot)


def _key(figure: SpanChart, sheet: Sheet) -> tuple[list[SceneItem], float]:
    """Return the line, or two, that say what ring and dot mean, and where the rows may begin."""
    size, palette = sheet.size, sheet.look.palette
    items: list[SceneItem] = []
    x, middle = 0.0, size * LINE / 2
    for title, hollow in ((figure.start_title, True), (figure.end_title, False)):
        text = sheet.fit(sheet.said(title), sheet.width - size * 1.5)
        if x and x + size * 1.5 + sheet.wide(text) > sheet.width:
            x, middle = 0.0, middle + size * LINE
        items.append(_sign(sheet, x + size * _RING / 2, middle, palette.act_strong, hollow))
        items += sheet.block((text,), x + size * 1.5, middle, palette.ink)
        x += size * 3.5 + sheet.wide(text)
    return items, middle + size * LINE * 0.8


def _sign(sheet: Sheet, x: float, y: float, colour: str, hollow: bool) -> Mark:
    return Mark(x, y, sheet.size * (_RING if hollow else _DOT), "circle", colour, hollow)


def _ends(figure: SpanChart, sheet: Sheet, scale: _Scale) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names of the two ends of the scale, as lines."""
    half = (scale.right - scale.left) / 2
    most = 1 if sheet.height is not None and sheet.height < sheet.size * _SHORT else 2
    return (
        sheet.wrap(sheet.said(figure.low_title), half, most),
        sheet.wrap(sheet.said(figure.high_title), half, most),
    )


def _named_ends(
    sheet: Sheet, scale: _Scale, ends: tuple[tuple[str, ...], tuple[str, ...]], bottom: float
) -> list[SceneItem]:
    size, muted = sheet.size, sheet.look.palette.muted
    low, high = (bottom + size * LINE * (1 + len(lines) / 2) for lines in ends)
    items = sheet.block(ends[0], scale.left - size * _RING / 2, low, muted)
    return items + sheet.block(ends[1], scale.right + size * _RING / 2, high, muted, anchor="end")


def _axis(sheet: Sheet, scale: _Scale, top: float, bottom: float) -> list[SceneItem]:
    size, palette = sheet.size, sheet.look.palette
    ticks = scale.ticks()
    step = (scale.right - scale.left) / max(1, len(ticks) - 1)
    crowded = sheet.widest([f"{tick:g}" for tick in ticks]) > step * 0.8
    items: list[SceneItem] = []
    for tick in ticks:
        x = scale.at(tick)
        items.append(Stroke(x, top, x, bottom, palette.line, max(0.5, size / 24)))
        if not crowded or tick in (ticks[0], ticks[-1]):
            items.append(Label(x, bottom + size, f"{tick:g}", size, palette.muted, anchor="middle"))
    return items


def _ink(sheet: Sheet, emphasis: Emphasis) -> tuple[str, float]:
    """Return the colour of a pair and the width of its line; on paper the width tells alone."""
    palette = sheet.look.palette
    if sheet.look.paper:
        return palette.act_strong if emphasis != "plain" else palette.muted, {"plain": 1.0}.get(emphasis, 2.4)
    colours = {"first": palette.act, "attention": palette.heed, "plain": palette.muted}
    return colours[emphasis], 1.5 if emphasis == "plain" else 3.0


def _pair(sheet: Sheet, row: Row, span: Span, scale: _Scale) -> list[SceneItem]:
    colour, thick = _ink(sheet, span.emphasis)
    thick *= sheet.size / 14
    y = row.middle
    items: list[SceneItem] = []
    start = None if span.start is None else scale.at(span.start)
    end = None if span.end is None else scale.at(span.end)
    if start is not None and end is not None:
        towards = 1 if end > start else -1
        edge = start + towards * sheet.size * _RING / 2
        if (end - edge) * towards > 0:
            items.append(Stroke(edge, y, end, y, colour, thick))
    if start is not None:
        items.append(_sign(sheet, start, y, colour, True))
    if end is not None:
        items.append(_sign(sheet, end, y, colour, False))
    return items


def _note(sheet: Sheet, row: Row, span: Span, x: float) -> list[SceneItem]:
    shown = span.start is not None or span.end is not None
    palette = sheet.look.palette
    strong = shown and span.emphasis != "plain"
    return sheet.block(row.note, x, row.middle, palette.ink if strong else palette.muted)
