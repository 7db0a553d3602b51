"""The parts a handout or a worksheet is made of, apart from their language and their looks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from lpip_workshop.core.words import T, Words
from lpip_workshop.figures.model import Figure, Table


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 (a section, starting a new page when `opens_page`) to 3."""

    words: Words
    level: Literal[1, 2, 3] = 1
    opens_page: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of body text; `lead` sets it larger, as the sentence that says what a section found."""

    words: Words
    lead: bool = False


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list, one item a line."""

    items: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class TableBlock:
    """A table with its caption."""

    table: Table


@dataclass(frozen=True, slots=True)
class FigureBlock:
    """A figure with caption and alternative text, followed by its table twin."""

    figure: Figure


@dataclass(frozen=True, slots=True)
class Photograph:
    """A JPEG of `width` by `height` pixels with its caption; `alternative` is for those who do not see it."""

    content: bytes
    width: int
    height: int
    title: Words
    alternative: Words


@dataclass(frozen=True, slots=True)
class Note:
    """A tinted box: "talk about next", or how something was counted when `method`."""

    title: Words
    paragraphs: tuple[Words, ...]
    method: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Pairs of a name and what it is: date, venue, aim."""

    pairs: tuple[tuple[Words, Words], ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """Ruled lines to write on, each `height` points tall."""

    count: int
    height: float = 28.0


@dataclass(frozen=True, slots=True)
class TickTable:
    """A table to fill in by hand: one labelled row each, one empty box for every column.

    `ends` are words at the other end of each row, where it runs from one thing to another. `close` sets the
    boxes side by side, so that long labels have room. `groups` are pairs of a row, from 0, and the words above it
    and those that follow.
    """

    headings: tuple[Words, ...]
    rows: tuple[Words, ...]
    ends: tuple[Words, ...] = ()
    close: bool = False
    groups: tuple[tuple[int, Words], ...] = ()


@dataclass(frozen=True, slots=True)
class BlankGrid:
    """An empty influence–interest grid to write on, with the names of axes and quarters."""

    x_title: Words
    y_title: Words
    quarters: tuple[Words, Words, Words, Words]


@dataclass(frozen=True, slots=True)
class Cards:
    """Paper cards to cut apart, six a page: each with a `title`, and pairs of a label and its ruled lines.

    `numbered` ones have their number, from 1, behind the title.
    """

    count: int
    title: Words
    fields: tuple[tuple[Words, int], ...]
    numbered: bool = False

    def title_of(self, number: int) -> Words:
        """Return what stands at the top of a card."""
        return T("{title} {number}", title=self.title, number=number) if self.numbered else self.title


@dataclass(frozen=True, slots=True)
class PageBreak:
    """Start a new page."""


Block: TypeAlias = (
    Heading
    | Paragraph
    | BulletList
    | TableBlock
    | FigureBlock
    | Photograph
    | Note
    | Facts
    | Lines
    | TickTable
    | BlankGrid
    | Cards
    | PageBreak
)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole file: title and metadata, a title page made of `cover`, then `body`.

    `title` and `partnership` run along the edges of each page; `day` is the workshop's date as an ISO
    text and also dates the file, so that the same input gives the same bytes.
    """

    title: Words
    partnership: Words
    day: str
    body: tuple[Block, ...]
    cover: tuple[Block, ...] = ()
    subject: Words = ""
