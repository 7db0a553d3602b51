"""Blocks as HTML. Everything that people typed passes `escape`; nothing else makes markup of words."""

from __future__ import annotations

import unicodedata
from base64 import b64encode
from collections.abc import Callable
from html import escape
from typing import Any

from lpip_workshop.core.catalogue import Catalogue
from lpip_workshop.core.words import Words
from lpip_workshop.figures.layout import Look, height_for, lay_out
from lpip_workshop.figures.model import Figure, GridChart, Table
from lpip_workshop.report import blocks as b
from lpip_workshop.report.fonts import measure
from lpip_workshop.report.html_svg import svg
from lpip_workshop.report.parts import Numbers, blank_grid_words
from lpip_workshop.report.speech import Marking, Run, runs

_WIDTH = 640.0  # of a chart, in the pixels of the SVG
_SIZE = 15.0


class Writer:
    """Writes the blocks of one part; ids in it begin with `name`."""

    def __init__(self, cat: Catalogue, name: str = "") -> None:
        self._cat, self._name = cat, name
        self._marking = Marking(cat)
        self._numbers = Numbers()
        self._sections = 0

    def words(self, words: Words) -> str:
        """Return words as HTML, those in another language inside a span that says which."""
        return "".join(self._run(run) for run in runs(words, self._cat))

    def _run(self, run: Run) -> str:
        text = escape(_clean(run.text))
        if run.quiet:
            return f'<small class="mark">{text}</small>'
        return text if run.language == self._cat.language else f'<span lang="{run.language}">{text}</span>'

    def plain(self, words: Words) -> str:
        """Return words as escaped text without tags."""
        return escape(_clean(self._marking.say(words)))

    def blocks(self, blocks: tuple[b.Block, ...]) -> str:
        """Return the blocks as HTML."""
        return "\n".join(_WRITERS[type(block)](self, block) for block in blocks)

    def heading(self, block: b.Heading) -> str:
        """Return a heading; the title of the page is the only one of the first level."""
        mark = ' class="opens"' if block.opens_page else ""
        if block.level == 1:
            self._sections += 1
            mark += f' id="{self._name}-section-{self._sections}"'
        return f"<h{block.level + 1}{mark}>{self.words(block.words)}</h{block.level + 1}>"

    def paragraph(self, block: b.Paragraph) -> str:
        """Return a paragraph."""
        return f"<p{' class=lead' if block.lead else ''}>{self.words(block.words)}</p>"

    def bullets(self, block: b.BulletList) -> str:
        """Return a list."""
        return f"<ul>{''.join(f'<li>{self.words(words)}</li>' for words in block.items)}</ul>"

    def facts(self, block: b.Facts) -> str:
        """Return names and what they are."""
        pairs = (f"<dt>{self.words(name)}</dt><dd>{self.words(value)}</dd>" for name, value in block.pairs)
        return f"<dl>{''.join(pairs)}</dl>"

    def note(self, block: b.Note) -> str:
        """Return a note."""
        lines = "".join(f"<p>{self.words(words)}</p>" for words in (block.title, *block.paragraphs) if words)
        return f'<aside class="note{"" if block.method else " tinted"}">{lines}</aside>'

    def figure(self, block: b.FigureBlock) -> str:
        """Return a chart with its caption, and its table twin."""
        chart = block.figure
        caption = self._numbers.figure(chart.title)
        drawn = self._drawn(chart, caption, chart.alternative, f"figure-{self._numbers.figures}")
        return f"<figure><figcaption>{self.words(caption)}</figcaption>{drawn}</figure>{self._table(chart.table)}"

    def photograph(self, block: b.Photograph) -> str:
        """Return a photograph inside the file, with its caption."""
        caption = self.words(self._numbers.figure(block.title))
        said = escape(_clean(self._marking.say(block.alternative)), quote=True)
        data = b64encode(block.content).decode()
        size = f'width="{block.width}" height="{block.height}"'
        picture = f'<img src="data:image/jpeg;base64,{data}" {size} alt="{said}">'
        return f"<figure><figcaption>{caption}</figcaption>{picture}</figure>"

    def _drawn(self, chart: Figure, title: Words, alternative: Words, name: str, height: float | None = None) -> str:
        look = Look(size=_SIZE, paper=True)
        height = height or height_for(chart, _WIDTH, look, self._marking, measure)
        scene = lay_out(chart, _WIDTH, height, look, self._marking, measure)
        said = (_clean(self._marking.say(words)) for words in (title, alternative))
        return svg(scene, f"{self._name}-{name}", *said)

    def table(self, block: b.TableBlock) -> str:
        """Return a table."""
        return self._table(block.table)

    def _table(self, table: Table) -> str:
        if not table.headings:
            return ""
        caption = self.words(self._numbers.table(table.caption))
        heads = "".join(
            f'<th scope="col"{_number(n, table)}>{self.words(words)}</th>' for n, words in enumerate(table.headings)
        )
        rows = "".join(f"<tr>{self._row(row, table)}</tr>" for row in table.rows)
        return (
            f'<div class="wide"><table><caption>{caption}</caption><thead><tr>{heads}</tr></thead>'
            f"<tbody>{rows}</tbody></table></div>"
        )

    def _row(self, row: tuple[Words, ...], table: Table) -> str:
        cells = [*row, *[""] * len(table.headings)][: len(table.headings)]
        return "".join(
            f"<td{_number(n, table)}>{self.words(words)}</td>"
            if n
            else f'<th scope="row"{_number(n, table)}>{self.words(words)}</th>'
            for n, words in enumerate(cells)
        )

    def lines(self, block: b.Lines) -> str:
        """Return lines to write on, which a screen reader passes over."""
        line = f'<div class="line" style="height:{block.height:g}pt"></div>'
        return f'<div aria-hidden="true">{line * block.count}</div>'

    def ticks(self, block: b.TickTable) -> str:
        """Return a table of empty boxes."""
        heads = "".join(f'<th scope="col" class="box">{self.words(words)}</th>' for words in block.headings)
        boxes = '<td class="box"><span></span></td>' * len(block.headings)
        ends = [f"<td>{self.words(end)}</td>" for end in block.ends] or [""] * len(block.rows)
        heads += "<td></td>" if block.ends else ""
        across = 1 + len(block.headings) + bool(block.ends)
        above = {
            place: f'</tbody><tbody><tr><th scope="rowgroup" colspan="{across}">{self.words(words)}</th></tr>'
            for place, words in block.groups
        }
        rows = "".join(
            f'{above.get(place, "")}<tr><th scope="row">{self.words(words)}</th>{boxes}{end}</tr>'
            for place, (words, end) in enumerate(zip(block.rows, ends, strict=True))
        )
        return f'<div class="wide"><table><thead><tr><td></td>{heads}</tr></thead><tbody>{rows}</tbody></table></div>'

    def blank_grid(self, block: b.BlankGrid) -> str:
        """Return an empty grid to write on."""
        words = blank_grid_words(block)
        chart = GridChart((), block.x_title, block.y_title, block.quarters, (), "", "", Table((), ()))
        self._numbers.grids += 1
        drawn = self._drawn(chart, words, words, f"grid-{self._numbers.grids}", _WIDTH)
        return f"<figure>{drawn}</figure>"

    def cards(self, block: b.Cards) -> str:
        """Return cards to cut apart."""
        lines = "".join(f"<p>{self.words(label)}</p>{self.lines(b.Lines(count, 21))}" for label, count in block.fields)
        titles = (self.words(block.title_of(number)) for number in range(1, block.count + 1))
        cards = "".join(f'<div class="card"><p><strong>{title}</strong></p>{lines}</div>' for title in titles)
        return f'<div class="cards">{cards}</div>'

    def page_break(self, _block: b.PageBreak) -> str:
        """Return a break for printers."""
        return '<div class="opens"></div>'


def _number(column: int, table: Table) -> str:
    return ' class="number"' if column in table.numeric else ""


def _clean(text: str) -> str:
    """Return text without the control characters that HTML forbids."""
    return "".join(" " if unicodedata.category(letter) in ("Cc", "Cs") else letter for letter in text)


_WRITERS: dict[type, Callable[[Writer, Any], str]] = {
    b.Heading: Writer.heading,
    b.Paragraph: Writer.paragraph,
    b.BulletList: Writer.bullets,
    b.TableBlock: Writer.table,
    b.FigureBlock: Writer.figure,
    b.Photograph: Writer.photograph,
    b.Note: Writer.note,
    b.Facts: Writer.facts,
    b.Lines: Writer.lines,
    b.TickTable: Writer.ticks,
    b.BlankGrid: Writer.blank_grid,
    b.Cards: Writer.cards,
    b.PageBreak: Writer.page_break,
}
