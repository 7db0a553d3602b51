"""Text on a page: words broken into lines, each word under the tag of its language.

Words go to the canvas as they are. No markup parser reads them, so nothing that people type can be
taken for an instruction.
"""

# pyright: reportUnknownMemberType=false
# (ReportLab declares no types)

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from lpip_workshop.figures.layout_text import longest_start
from lpip_workshop.figures.palette import LIGHT
from lpip_workshop.report.fonts import face, measure, printable
from lpip_workshop.report.pdf_flow import CLOSER, Piece
from lpip_workshop.report.pdf_scene import colour
from lpip_workshop.report.pdf_tags import Bookmark, Pen, Tag
from lpip_workshop.report.speech import Run
from lpip_workshop.report.style import TextStyle

_SPACES = re.compile(r"[ \t\n\r\f\v]+")
_CLOSER_LINES = 0.91  # of the distance between lines where a section is set closer
_ASCENT = 0.935  # of Fira Sans, in sizes
_DESCENT = 0.265
_TALLEST_HEADING = 300.0  # points; taller ones, which somebody pasted, go on on the next page


@dataclass(frozen=True, slots=True)
class Fragment:
    """Letters of one line that look alike and share a tag."""

    text: str
    tag: Tag
    colour: str

    def like(self, other: Fragment) -> bool:
        """Tell whether the two can be drawn as one."""
        return self.tag is other.tag and self.colour == other.colour


Line = list[Fragment]


class TextPiece(Piece):
    """A block of text. `level` makes it a heading with a bookmark."""

    def __init__(
        self,
        runs: tuple[Run, ...],
        tag: Tag,
        width: float,
        style: TextStyle,
        language: str,
        align: Literal["start", "middle", "end"] = "start",
        keep: bool = False,
        level: int = 0,
    ) -> None:
        self._style, self._width, self._align, self._tag = style, width, align, tag
        self.before, self.keep = style.before, keep
        self._level, self._title = level, "".join(run.text for run in runs)
        self._lines = _broken(_words(runs, tag, language, style.colour), width, style)

    def height(self) -> float:
        """Return the height of the lines."""
        return len(self._lines) * self._style.leading

    def split(self, room: float) -> tuple[Piece, Piece] | None:
        """Split so that neither half is a single line."""
        fits = min(int(room / self._style.leading), len(self._lines) - 2)
        whole = self._level and self.height() < _TALLEST_HEADING
        return self.cut(fits) if fits >= 2 and not whole else None

    def closer(self) -> TextPiece:
        """Return the text with less white above it and between its lines."""
        part = self._with(self._lines)
        part._style = replace(self._style, leading=self._style.leading * _CLOSER_LINES)
        part.before, part.opens_page = self.before * CLOSER, self.opens_page
        return part

    def fits(self, room: float) -> int:
        """Return how many lines fit."""
        return max(0, min(int((room + 0.01) / self._style.leading), len(self._lines)))

    def cut(self, lines: int) -> tuple[TextPiece, TextPiece]:
        """Return the first `lines` lines and the rest."""
        return self._with(self._lines[:lines]), self._with(self._lines[lines:])

    def _with(self, lines: list[Line]) -> TextPiece:
        part = object.__new__(TextPiece)
        part.__dict__.update(self.__dict__)
        part._lines = lines
        return part

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the lines."""
        if self._level:
            pen.bookmarks.append(Bookmark(self._level, self._title, pen.page, top))
        size, leading = self._style.size, self._style.leading
        baseline = top - (leading + size * (_ASCENT - _DESCENT)) / 2
        for line in self._lines:
            self._draw_line(pen, line, x, baseline)
            baseline -= leading

    def draw_as_decoration(self, pen: Pen, x: float, top: float) -> None:
        """Draw the lines so that they are not read aloud a second time."""
        size, leading = self._style.size, self._style.leading
        baseline = top - (leading + size * (_ASCENT - _DESCENT)) / 2
        for line in self._lines:
            canvas = pen.beside()
            canvas.setFont(face(self._style.weight), size)
            canvas.setFillColor(colour(self._style.colour))
            canvas.drawString(x + self._indent(line), baseline, "".join(part.text for part in line))
            baseline -= leading

    def _indent(self, line: Line) -> float:
        if self._align == "start":
            return 0.0
        text = "".join(fragment.text for fragment in line).rstrip(" ")
        free = self._width - measure(text, self._style.size, self._style.weight)
        return free / 2 if self._align == "middle" else free

    def _draw_line(self, pen: Pen, line: Line, x: float, baseline: float) -> None:
        x += self._indent(line)
        style = self._style
        for fragment in line:
            canvas = pen.under(fragment.tag)
            canvas.setFont(face(style.weight), style.size)
            canvas.setFillColor(colour(fragment.colour))
            canvas.drawString(x, baseline, fragment.text)
            x += measure(fragment.text, style.size, style.weight)


def _words(runs: tuple[Run, ...], tag: Tag, language: str, ink: str) -> list[Line]:
    """Return the words, each a few fragments without a space."""
    words: list[Line] = [[]]
    for run in runs:
        shown = printable(run.text)
        own = _own_tag(run, shown, tag, language)
        for n, word in enumerate(_SPACES.split(shown)):
            if n:
                words.append([])
            if word:
                words[-1].append(Fragment(word, own, LIGHT.muted if run.quiet else ink))
    return [word for word in words if word]


def _own_tag(run: Run, shown: str, tag: Tag, language: str) -> Tag:
    """Return a Span where words are in another language, or were printed with letters replaced."""
    foreign = run.language if run.language != language else ""
    real = " ".join(run.text.split())
    actual = real if " ".join(shown.split()) != real else ""
    return tag.inside(foreign, actual) if foreign or actual else tag


def _broken(words: list[Line], width: float, style: TextStyle) -> list[Line]:
    """Return lines no wider than `width`; a word that is wider is broken."""
    space = measure(" ", style.size, style.weight)
    lines: list[Line] = []
    used = width + 1.0
    for word in words:
        wide = _wide(word, style)
        if used + space + wide <= width:
            lines[-1] = _joined(lines[-1], word)
            used += space + wide
            continue
        if lines:
            lines[-1] = _spaced(lines[-1])
        chunks = [word] if wide <= width else _chopped(word, width, style)
        lines += chunks
        used = _wide(chunks[-1], style)
    return lines


def _wide(word: Line, style: TextStyle) -> float:
    return sum(measure(part.text, style.size, style.weight) for part in word)


def _spaced(line: Line) -> Line:
    """Return the line with a space at its end, so that words of two lines are not read as one."""
    return [*line[:-1], replace(line[-1], text=f"{line[-1].text} ")]


def _joined(line: Line, word: Line) -> Line:
    line = _spaced(line)
    if line[-1].like(word[0]):
        return [*line[:-1], replace(line[-1], text=line[-1].text + word[0].text), *word[1:]]
    return line + word


def _chopped(word: Line, width: float, style: TextStyle) -> list[Line]:
    lines: list[Line] = [[]]
    room = width
    for part in word:
        rest = part.text
        while rest:
            count = longest_start(rest, room, style.size, style.weight, measure)
            if count == 0 and lines[-1]:
                lines.append([])
                room = width
                continue
            count = max(1, count)
            lines[-1].append(replace(part, text=rest[:count]))
            room -= measure(rest[:count], style.size, style.weight)
            rest = rest[count:]
    return lines
