"""Answers as dots: one row a question, one column a category, one dot a person."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from lpip_workshop.figures.layout_rows import Row, Side, stand
from lpip_workshop.figures.layout_sheet import LINE, Sheet
from lpip_workshop.figures.model import StackChart
from lpip_workshop.figures.scene import Mark, Scene, SceneItem, Stroke

_LABELS = 0.28
_NOTES = 0.20
_PITCH = 0.8  # from dot to dot, in text sizes, where there is room
_SMALLEST = 0.3  # a dot any smaller is no longer counted by eye: the number is written instead


@dataclass(frozen=True, slots=True)
class _Columns:
    left: float
    width: float
    count: int

    def middle(self, column: int) -> float:
        """Return the middle of a column."""
        return self.left + self.width * (column + 0.5)


def lay_out_stacks(figure: StackChart, sheet: Sheet) -> Scene:
    """Return rows of dots on the sheet."""
    size = sheet.size
    texts = tuple(sheet.said(row.label) for row in figure.rows)
    notes = tuple(sheet.said(row.note) for row in figure.rows)
    left = Side(texts, min(sheet.widest(list(texts)), sheet.width * _LABELS))
    right = Side(notes, min(sheet.widest(list(notes)), sheet.width * _NOTES))
    columns = _columns(figure, sheet, left.width, right.width)
    if columns.width < _longest_word(figure, sheet):  # the remarks give way to the names of the categories
        right = Side(("",) * len(notes), 0.0)
        columns = _columns(figure, sheet, left.width, 0.0)
    items, top = _heads(figure, sheet, columns)
    most = max((count for row in figure.rows for count in row.counts), default=0)
    rows = stand(sheet, left, right, top, 0.0, _tall(sheet, columns, most))
    pitch = _pitch(columns, most, min((row.height for row in rows.shown), default=0.0), size)
    for row, counted in zip(rows.shown, figure.rows, strict=False):
        items += _row(sheet, row, counted.counts, columns, pitch)
        items += sheet.block(row.note, sheet.width - right.width, row.middle, sheet.look.palette.muted)
    if rows.left_out:
        items += sheet.more(rows.left_out, 0.0, rows.after(sheet))
    return sheet.scene(items, rows.bottom)


def _columns(figure: StackChart, sheet: Sheet, left: float, right: float) -> _Columns:
    gap = sheet.size * 1.2
    start = left + gap if left else 0.0
    end = sheet.width - (right + gap if right else 0.0)
    count = max(1, len(figure.categories))
    return _Columns(start, (end - start) / count, count)


def _longest_word(figure: StackChart, sheet: Sheet) -> float:
    return sheet.widest([word for words in figure.categories for word in sheet.said(words).split()])


def _heads(figure: StackChart, sheet: Sheet, columns: _Columns) -> tuple[list[SceneItem], float]:
    """Return the names of the categories and where the rows may begin."""
    size = sheet.size
    room = columns.width - size * 0.4
    heads = [sheet.wrap(sheet.said(words), room, 3) for words in figure.categories]
    tallest = max((len(head) for head in heads), default=0)
    items: list[SceneItem] = []
    for column, head in enumerate(heads):
        middle = size * LINE * (tallest - len(head) / 2)  # all end on the same line
        items += sheet.block(head, columns.middle(column), middle, sheet.look.palette.muted, anchor="middle")
    return items, size * (LINE * tallest + 0.4) if tallest else 0.0


def _tall(sheet: Sheet, columns: _Columns, most: int) -> float:
    """Return how tall rows are where dots have their full size, within reason."""
    across = max(1, int((columns.width - sheet.size * 0.6) / (sheet.size * _PITCH)))
    down = min(4, ceil(most / across))
    return sheet.size * max(2.0, down * _PITCH + 0.8)


def _pitch(columns: _Columns, most: int, height: float, size: float) -> float:
    """Return the step from dot to dot at which `most` dots fit a cell; 0 where they would be too small."""
    wide, high = columns.width - size * 0.6, height - size * 0.4
    pitch = size * _PITCH
    while pitch >= size * _SMALLEST:
        if int(wide / pitch) * int(high / pitch) >= most:
            return pitch
        pitch *= 0.94
    return 0.0


def _row(sheet: Sheet, row: Row, counts: tuple[int, ...], columns: _Columns, pitch: float) -> list[SceneItem]:
    palette, size = sheet.look.palette, sheet.size
    items = sheet.block(row.label, 0.0, row.middle, palette.ink)
    items.append(Stroke(0.0, row.top, sheet.width, row.top, palette.line, max(0.5, size / 24)))
    for column, count in enumerate(counts[: columns.count]):
        if pitch:
            items += _dots(count, columns.middle(column), row, columns.width - size * 0.6, pitch, palette.act)
        elif count:
            x = columns.middle(column)
            items += sheet.block((str(count),), x, row.middle, palette.ink, "semibold", "middle")
    return items


def _dots(count: int, x: float, row: Row, wide: float, pitch: float, colour: str) -> list[SceneItem]:
    if count <= 0:
        return []
    lines = ceil(count / max(1, int(wide / pitch)))
    across = ceil(count / lines)
    left, top = x - pitch * (across - 1) / 2, row.middle - pitch * (lines - 1) / 2
    return [
        Mark(left + pitch * (i % across), top + pitch * (i // across), pitch * 0.76, "circle", colour)
        for i in range(count)
    ]
