"""Turn the blocks of a document into pieces of pages and tags of its tree."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from lpip_workshop.core.catalogue import Catalogue
from lpip_workshop.core.words import Words
from lpip_workshop.figures.layout import Look, height_for, lay_out
from lpip_workshop.figures.model import Figure, GridChart, Table
from lpip_workshop.figures.scene import Scene
from lpip_workshop.report import blocks as b
from lpip_workshop.report.fonts import measure
from lpip_workshop.report.parts import Numbers, blank_grid_words
from lpip_workshop.report.pdf_flow import Piece, Space
from lpip_workshop.report.pdf_pieces import CardRow, FigurePiece, NotePiece, PairPiece, PhotoPiece, RulePiece
from lpip_workshop.report.pdf_table import Grid, Row, Span, TablePiece, grid_for
from lpip_workshop.report.pdf_tags import Tag
from lpip_workshop.report.pdf_text import TextPiece
from lpip_workshop.report.speech import Marking, runs
from lpip_workshop.report.style import FOOT, TOP, WIDTH, Style, TextStyle

_MEASURE = 0.88  # of the width: lines of text no longer than some 75 letters
_WIDE, _CLOSE = 90.0, 32.0  # points across a box to tick, at most
_TOGETHER = 6  # facts that stay on one page; of more, some go on on the next
_TALLEST = 500.0  # points of a photograph, so that its page holds headings, too
_EMPTY = Table((), ())


class Builder:
    """Makes the pieces of one part of a document, in one language, under one tag."""

    def __init__(self, cat: Catalogue, style: Style, root: Tag) -> None:
        self.cat, self.style, self.root = cat, style, root
        self._numbers = Numbers()
        self._opens_page = False
        self._marking = Marking(cat)

    def pieces(self, blocks: tuple[b.Block, ...]) -> list[Piece]:
        """Return the pieces of the blocks."""
        found: list[Piece] = []
        for block in blocks:
            if isinstance(block, b.PageBreak):
                self._opens_page = True
                continue
            made = _MAKERS[type(block)](self, block)
            if made and (self._opens_page or getattr(block, "opens_page", False)):
                made[0].opens_page = True
                self._opens_page = False
            found += made
        return found

    def text(
        self,
        words: Words,
        tag: Tag,
        style: TextStyle,
        width: float = WIDTH * _MEASURE,
        align: Literal["start", "middle", "end"] = "start",
        keep: bool = False,
        level: int = 0,
    ) -> TextPiece:
        """Return words as a piece."""
        said = runs(words, self.cat)
        return TextPiece(said, tag, width, style, self.cat.language, align, keep, level)

    def heading(self, block: b.Heading) -> list[Piece]:
        """Return a heading, which stays with what follows."""
        tag = self.root.add(f"H{block.level}")
        style = self.style.heading(block.level)
        return [self.text(block.words, tag, style, WIDTH, keep=True, level=block.level)]

    def paragraph(self, block: b.Paragraph) -> list[Piece]:
        """Return a paragraph."""
        style = self.style.lead if block.lead else self.style.body
        return [self.text(block.words, self.root.add("P"), style)]

    def bullets(self, block: b.BulletList) -> list[Piece]:
        """Return one piece an item."""
        tag = self.root.add("L")
        tag.attributes["List"] = {"ListNumbering": "Disc"}
        return [self._item(tag, "•", words, 1.3 * self.style.size, n) for n, words in enumerate(block.items)]

    def _item(self, parent: Tag, label: Words, words: Words, indent: float, n: int, keep: bool = False) -> Piece:
        item = parent.add("LI")
        style = self.style.quiet if label != "•" else self.style.body
        left = self.text(label, item.add("Lbl"), style, indent - self.style.size * 0.6)
        right = self.text(words, item.add("LBody"), self.style.body, WIDTH * _MEASURE - indent)
        return PairPiece(left, right, indent, (4 if n else 9) * self.style.scale, keep)

    def facts(self, block: b.Facts) -> list[Piece]:
        """Return one piece a pair: a list whose labels are the names."""
        tag = self.root.add("L")
        tag.attributes["List"] = {"ListNumbering": "None"}
        texts = ["".join(run.text for run in runs(name, self.cat)) for name, _value in block.pairs]
        widest = max((measure(text, self.style.size) for text in texts), default=0.0)
        indent = min(widest + self.style.size * 2, WIDTH * 0.4)
        last = len(block.pairs) - 1 if len(block.pairs) <= _TOGETHER else 0
        return [self._item(tag, name, value, indent, n, n < last) for n, (name, value) in enumerate(block.pairs)]

    def note(self, block: b.Note) -> list[Piece]:
        """Return a tinted note, or, for a method, its lines without a box."""
        tag = self.root.add("Note")
        inner = WIDTH * _MEASURE if block.method else WIDTH - 2 * NotePiece.pad
        lines: list[Piece] = []
        if block.title:
            style = self.style.note(True, not block.method)
            lines.append(self.text(block.title, tag.add("P"), style, inner, keep=True))
        lines += [
            self.text(words, tag.add("P"), self.style.note(False, not block.method), inner)
            for words in block.paragraphs
        ]
        if not block.method:
            return [NotePiece(lines)] if lines else []
        if lines:
            lines[0].before = 20.0 * self.style.scale
        return lines

    def figure(self, block: b.FigureBlock) -> list[Piece]:
        """Return caption, chart and table twin."""
        chart = block.figure
        group = self.root.add("Div")
        caption = self.text(
            self._numbers.figure(chart.title), group.add("Caption"), self.style.caption, WIDTH, keep=True
        )
        alternative = " ".join(self._marking.say(chart.alternative).split())
        tag = group.add("Figure", alternative=alternative or self._marking.say(chart.title) or "–")
        return [caption, self._chart(chart, tag), *self._table(chart.table, group)]

    def _chart(self, chart: Figure, tag: Tag, height: float | None = None) -> FigurePiece:
        look = Look(size=self.style.size, paper=True)
        if height is None:
            height = height_for(chart, WIDTH, look, self._marking, measure)
        room = TOP - FOOT - self.style.size * 6

        def draw_at(tall: float) -> Scene:
            return lay_out(chart, WIDTH, tall, look, self._marking, measure)

        return FigurePiece(draw_at(min(height, room)), tag, draw_at if isinstance(chart, GridChart) else None)

    def photograph(self, block: b.Photograph) -> list[Piece]:
        """Return a caption and a photograph, as wide as the page unless it is tall."""
        group = self.root.add("Div")
        caption = self._numbers.figure(block.title)
        over = self.text(caption, group.add("Caption"), self.style.caption, WIDTH, keep=True)
        tag = group.add("Figure", alternative=" ".join(self._marking.say(block.alternative).split()) or "–")
        scale = min(WIDTH / block.width, _TALLEST / block.height)
        return [over, PhotoPiece(block.content, block.width * scale, block.height * scale, tag)]

    def table(self, block: b.TableBlock) -> list[Piece]:
        """Return a table with its caption."""
        return self._table(block.table, self.root)

    def _table(self, table: Table, parent: Tag) -> list[Piece]:
        if not table.headings:
            return []
        tag = parent.add("Table")
        caption = self._numbers.table(table.caption)
        over = self.text(caption, tag.add("Caption"), self.style.caption, WIDTH, keep=True)
        grid = self._grid(table)
        head = Row(self._cells(tag.add("TR"), table.headings, table, grid, head=True))
        rows = [Row(self._cells(tag.add("TR"), row, table, grid)) for row in table.rows]
        return [over, TablePiece(grid, head, rows)]

    def _grid(self, table: Table) -> Grid:
        count = len(table.headings)
        columns = [[row[n] for row in (table.headings, *table.rows[:300]) if n < len(row)] for n in range(count)]
        spans = [self._span(column) for column in columns]
        return grid_for(spans, table.weights, WIDTH, self.style.scale)

    def _span(self, column: list[Words]) -> Span:
        """Return the width a column would like, what its cells need under a broken heading, and its longest word."""
        size = self.style.size
        texts = ["".join(run.text for run in runs(words, self.cat)) for words in column]
        wide = [min(measure(text, size, "semibold"), WIDTH) for text in texts]
        longest = max((measure(word, size, "semibold") for text in texts for word in text.split()), default=0.0)
        least = min(longest, WIDTH / 4)
        return Span(max(wide), max([least, *wide[1:]]), least)

    def _cells(
        self, tag: Tag, words: tuple[Words, ...], table: Table, grid: Grid, head: bool = False
    ) -> tuple[TextPiece, ...]:
        cells: list[TextPiece] = []
        for n in range(len(table.headings)):
            cell = tag.add("TH" if head or n == 0 else "TD")
            if cell.kind == "TH":
                cell.attributes["Table"] = {"Scope": "Column" if head else "Row"}
            align = "end" if n in table.numeric else "start"
            style = self.style.cell(head)
            cells.append(self.text(words[n] if n < len(words) else "", cell, style, grid.cell_width(n), align))
        return tuple(cells)

    def lines(self, block: b.Lines) -> list[Piece]:
        """Return ruled lines to write on."""
        return [RulePiece(block.height, WIDTH) for _n in range(block.count)]

    def ticks(self, block: b.TickTable) -> list[Piece]:
        """Return a table with a box to tick in every column but the first, and the last where rows have ends."""
        tag = self.root.add("Table")
        boxes, last = ("",) * len(block.headings), (" ",) if block.ends else ()
        ends = [(end,) for end in block.ends] or [()] * len(block.rows)
        filled = tuple((words, *boxes, *end) for words, end in zip(block.rows, ends, strict=True))
        table = Table((" ", *block.headings, *last), filled)
        grid = self._tick_grid(block.headings, _CLOSE if block.close else _WIDE, two_ended=bool(block.ends))
        head = Row(self._tick_heads(tag.add("TR"), table, grid))
        least = (26.0 if block.close else 30.0) * self.style.scale
        above = dict(block.groups)
        rows: list[Row] = []
        for place, row in enumerate(table.rows):
            if place in above:
                rows.append(self._group_row(tag.add("TR"), above[place], grid))
            rows.append(Row(self._cells(tag.add("TR"), row, table, grid), least))
        return [TablePiece(grid, head, rows)]

    def _group_row(self, tag: Tag, words: Words, grid: Grid) -> Row:
        """Return a row of words over all columns, without boxes."""
        cell = tag.add("TH")
        cell.attributes["Table"] = {"Scope": "Row", "ColSpan": len(grid.widths)}
        wide = sum(grid.widths) - 2 * grid.pad
        return Row((self.text(words, cell, self.style.cell(True), wide, "start"),), opens=False)

    def _tick_grid(self, headings: tuple[Words, ...], widest: float, *, two_ended: bool) -> Grid:
        count, pad, scale = len(headings), 5.0, self.style.scale
        words = [word for words in headings for run in runs(words, self.cat) for word in run.text.split()]
        longest = max((measure(word, self.style.size, "semibold") for word in words), default=0.0)
        box = max(longest + 2 * pad + 1, min(WIDTH * (0.4 if two_ended else 0.6) / max(1, count), widest * scale))
        box = min(box, WIDTH * 0.72 / max(1, count))
        sides = (WIDTH - box * count) / (2 if two_ended else 1)
        widths = (sides, *(box,) * count, *((sides,) if two_ended else ()))
        return Grid(widths, pad, frozenset(range(1, count + 1)))

    def _tick_heads(self, tag: Tag, table: Table, grid: Grid) -> tuple[TextPiece, ...]:
        cells: list[TextPiece] = []
        for n, words in enumerate(table.headings):
            cell = tag.add("TD" if words == " " else "TH")
            if cell.kind == "TH":
                cell.attributes["Table"] = {"Scope": "Column"}
            cells.append(self.text(words, cell, self.style.cell(True), grid.cell_width(n), "middle"))
        return tuple(cells)

    def blank_grid(self, block: b.BlankGrid) -> list[Piece]:
        """Return an empty grid to write on, as large as a page allows."""
        tag = self.root.add("Figure")
        tag.alternative = self._marking.say(blank_grid_words(block))
        chart = GridChart((), block.x_title, block.y_title, block.quarters, (), "", "", _EMPTY)
        return [Space(4.0), self._chart(chart, tag, height=WIDTH)]

    def cards(self, block: b.Cards) -> list[Piece]:
        """Return rows of two cards each."""
        made = [self._card(block, number) for number in range(1, block.count + 1)]
        return [Space(10.0), *(CardRow(made[n : n + 2]) for n in range(0, len(made), 2))]

    def _card(self, block: b.Cards, number: int) -> list[Piece]:
        group, inner = self.root.add("Div"), WIDTH / 2 - 2 * CardRow.pad
        card: list[Piece] = [self.text(block.title_of(number), group.add("P"), self.style.note(True, True), inner)]
        for label, count in block.fields:
            card.append(self.text(label, group.add("P"), self.style.quiet, inner))
            card += [RulePiece(CardRow.line, inner) for _n in range(count)]
        return card


_MAKERS: dict[type, Callable[[Builder, Any], list[Piece]]] = {
    b.Heading: Builder.heading,
    b.Paragraph: Builder.paragraph,
    b.BulletList: Builder.bullets,
    b.TableBlock: Builder.table,
    b.FigureBlock: Builder.figure,
    b.Photograph: Builder.photograph,
    b.Note: Builder.note,
    b.Facts: Builder.facts,
    b.Lines: Builder.lines,
    b.TickTable: Builder.ticks,
    b.BlankGrid: Builder.blank_grid,
    b.Cards: Builder.cards,
}
