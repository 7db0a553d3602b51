"""Tables that go on over pages, their heading row printed again and read once."""

# pyright: reportUnknownMemberType=false
# (ReportLab declares no types)

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from lpip_workshop.figures.palette import LIGHT
from lpip_workshop.report.pdf_flow import Piece
from lpip_workshop.report.pdf_scene import colour
from lpip_workshop.report.pdf_tags import Pen
from lpip_workshop.report.pdf_text import TextPiece

_SHORT, _FOOT_ROWS = 400.0, 3  # room at the foot of a page that is not worth a heading and fewer rows
_PADS = (8.0, 6.5, 5.0, 4.0)  # points beside the words of a cell, the first with which all columns fit
_CLOSE = 0.42  # of a cell's padding, above and below its words, where a table is set closer; else 0.75
_TALL = 260.0  # a row taller than this is split rather than moved to the next page


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, at least `least` tall."""

    cells: tuple[TextPiece, ...]
    least: float = 0.0
    opens: bool = True  # False for the second half of a row that was split


@dataclass(frozen=True, slots=True)
class Grid:
    """Column widths and the white inside cells; `boxes` are columns of empty boxes to tick."""

    widths: tuple[float, ...]
    pad: float
    boxes: frozenset[int] = frozenset()
    above: float = 0.75  # of the padding is above and below the words

    @property
    def drop(self) -> float:
        """The white above and below words."""
        return self.pad * self.above

    def cell_width(self, column: int) -> float:
        """Return the width for words in a column."""
        return self.widths[column] - 2 * self.pad


class TablePiece(Piece):
    """A heading row and rows under it. `again` is True on the pages after the first."""

    before = 6.0

    def __init__(self, grid: Grid, head: Row, rows: Sequence[Row], again: bool = False) -> None:
        self._grid, self._head, self._rows, self._again = grid, head, tuple(rows), again
        self._heights = tuple(self._tall(row) for row in self._rows)
        self._top = self._tall(head)

    def _tall(self, row: Row) -> float:
        words = max((cell.height() for cell in row.cells), default=0.0)
        return max(row.least, words + 2 * self._grid.drop)

    def height(self) -> float:
        """Return the height with the heading row."""
        return self._top + sum(self._heights)

    def closer(self) -> Piece:
        """Return the table with its rows closer to one another; those with boxes to tick keep their height."""
        return TablePiece(replace(self._grid, above=_CLOSE), self._head, self._rows, self._again)

    def squeezed(self, room: float) -> Piece | None:
        """Return the table set closer where that saves carrying its last rows over."""
        closer = self.closer()
        return closer if closer.height() <= room else None

    def split(self, room: float) -> tuple[Piece, Piece] | None:
        """Split between rows, or inside one that is taller than much of a page."""
        left = room - self._top
        count = 0
        while count < len(self._rows) and self._heights[count] <= left:
            left -= self._heights[count]
            count += 1
        if len(self._rows) - count == 1 and count > 2 and self._heights[-1] <= _TALL:
            count -= 1  # a last row alone on the next page would look lost
        rows, rest = list(self._rows[:count]), list(self._rows[count:])
        if rest and self._heights[count] > _TALL and left > _TALL / 2:
            first, second = self._halves(rest[0], left)
            rows, rest = [*rows, first], [second, *rest[1:]]
        if not rows or not rest or (room < _SHORT and len(rows) < _FOOT_ROWS):
            return None
        after = TablePiece(self._grid, self._head, rest, again=True)
        return TablePiece(self._grid, self._head, rows, self._again), after

    def _halves(self, row: Row, room: float) -> tuple[Row, Row]:
        inner = room - 2 * self._grid.drop
        cut = [cell.cut(cell.fits(inner)) for cell in row.cells]
        first = replace(row, cells=tuple(half[0] for half in cut))
        return first, replace(row, cells=tuple(half[1] for half in cut), opens=False)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the tint, the words, and a thin line under each row."""
        wide = sum(self._grid.widths)
        canvas = pen.beside()
        canvas.setFillColor(colour(LIGHT.rail))
        canvas.rect(x, top - self._top, wide, self._top, stroke=0, fill=1)
        self._draw_rules(pen, x, top - self._top, wide)
        words = TextPiece.draw_as_decoration if self._again else TextPiece.draw
        self._draw_row(pen, self._head, x, top, words)
        top -= self._top
        for row, height in zip(self._rows, self._heights, strict=True):
            self._draw_boxes(pen, row, x, top, height)
            self._draw_row(pen, row, x, top, TextPiece.draw)
            top -= height

    def _draw_rules(self, pen: Pen, x: float, top: float, wide: float) -> None:
        canvas = pen.beside()
        canvas.setStrokeColor(colour(LIGHT.line))
        canvas.setLineWidth(0.75)
        for height in self._heights:
            top -= height
            canvas.line(x, top, x + wide, top)

    def _draw_row(
        self, pen: Pen, row: Row, x: float, top: float, draw: Callable[[TextPiece, Pen, float, float], None]
    ) -> None:
        pad = self._grid.pad
        for column, cell in enumerate(row.cells):
            drop = self._grid.drop
            if row.least and cell.height() + 2 * drop < row.least:
                drop = (row.least - cell.height()) / 2
            draw(cell, pen, x + pad, top - drop)
            x += self._grid.widths[column]

    def _draw_boxes(self, pen: Pen, row: Row, x: float, top: float, height: float) -> None:
        if not self._grid.boxes or not row.opens:
            return
        canvas = pen.beside()
        canvas.setStrokeColor(colour(LIGHT.muted))
        canvas.setLineWidth(1.0)
        side = row.least * 0.56
        for column, width in enumerate(self._grid.widths):
            if column in self._grid.boxes:
                canvas.rect(x + (width - side) / 2, top - (height + side) / 2, side, side)
            x += width


@dataclass(frozen=True, slots=True)
class Span:
    """The width a column would like, what its cells need under a broken heading, and its longest word."""

    wanted: float
    cells: float
    word: float


def grid_for(spans: Sequence[Span], weights: Sequence[float], room: float, scale: float) -> Grid:
    """Return the columns of a table; they move together before a number breaks, or a text has a word on each line."""
    easy = [max(span.word, min(span.cells, room / 4)) for span in spans]
    pads = [pad * scale for pad in _PADS]
    pad = next((p for p in pads if sum(easy) + len(spans) * (2 * p + 1) <= room), pads[-1])
    around = 2 * pad + 1
    spare, wished = room - sum(span.word + around for span in spans), sum(easy) - sum(span.word for span in spans)
    share = min(1.0, max(0.0, spare / wished)) if wished else 0.0
    floor = [span.word + (width - span.word) * share + around for span, width in zip(spans, easy, strict=True)]
    if len(weights) == len(spans) and min(weights) > 0:
        return Grid(weighted_widths(weights, floor, room), pad)
    wanted, cells = [span.wanted + around for span in spans], [span.cells + around for span in spans]
    return Grid(column_widths(wanted, cells, floor, room), pad)


def column_widths(
    wanted: Sequence[float], cells: Sequence[float], least: Sequence[float], room: float
) -> tuple[float, ...]:
    """Share `room` among columns: each its `wanted` width where all fit, else no less than its `least`.

    Headings break before `cells` do. What is over goes to the first column; where even the least is too much all
    shrink alike.
    """
    if sum(wanted) <= room:
        return (wanted[0] + room - sum(wanted), *wanted[1:])
    if sum(cells) <= room:
        least = cells
    floor = sum(least)
    if floor >= room:
        return tuple(room * width / floor for width in least)
    share = (room - floor) / (sum(wanted) - floor)
    return tuple(low + (high - low) * share for low, high in zip(least, wanted, strict=True))


def weighted_widths(weights: Sequence[float], least: Sequence[float], room: float) -> tuple[float, ...]:
    """Share `room` by `weights`, but give each column the `least` it needs where that is possible."""
    shares = [room * weight / sum(weights) for weight in weights]
    missing = sum(max(0.0, low - share) for low, share in zip(least, shares, strict=True))
    spare = sum(max(0.0, share - low) for low, share in zip(least, shares, strict=True))
    given = min(1.0, missing / spare) if spare else 0.0
    got = min(1.0, spare / missing) if missing else 0.0
    return tuple(
        share + (low - share) * got if low > share else share - (share - low) * given
        for low, share in zip(least, shares, strict=True)
    )
