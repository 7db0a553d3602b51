"""A document as parts, one a language, and what both kinds of file say around its blocks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from lpip_workshop.core.catalogue import LANGUAGES, Catalogue, catalogue
from lpip_workshop.core.words import T, Text, Words
from lpip_workshop.report.blocks import BlankGrid, Block, BulletList, Document, Heading, Paragraph
from lpip_workshop.report.speech import untranslated


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the document in one language, beginning a new page."""

    cat: Catalogue
    blocks: tuple[Block, ...]


def checked(languages: tuple[str, ...]) -> tuple[str, ...]:
    """Return the languages in the order they are set, Welsh before English.

    Raises ValueError for none, or for one we do not speak.
    """
    if not languages or set(languages) - set(LANGUAGES):
        raise ValueError(languages)
    return tuple(sorted(set(languages)))


def parts(document: Document, languages: tuple[str, ...]) -> tuple[Part, ...]:
    """Return the body in each language, then a list for each of the texts it has no translation of."""
    bodies = [Part(catalogue(language), levelled(document.body)) for language in languages]
    lists = [Part(catalogue(language), _missing(document, language)) for language in languages]
    return tuple(part for part in (*bodies, *lists) if part.blocks)


def _missing(document: Document, language: str) -> tuple[Block, ...]:
    sayings = untranslated(document, language)
    if not sayings:
        return ()
    return (
        Heading(T("Texts that have no translation yet")),
        Paragraph(T("They are printed above in the language in which they were written.")),
        BulletList(sayings),
    )


def levelled(blocks: tuple[Block, ...], above: int = 0) -> tuple[Block, ...]:
    """Return the blocks with headings that never skip a level below the heading `above` them."""
    found: list[Block] = []
    last = above
    for block in blocks:
        if isinstance(block, Heading):
            level = 1 if last == 0 else 2 if block.level > 1 and last == 1 else block.level
            found.append(block if level == block.level else replace(block, level=level))
            last = level
        else:
            found.append(block)
    return tuple(found)


def day_of(document: Document) -> date | None:
    """Return the day of the workshop, None where it has none."""
    try:
        return date.fromisoformat(document.day)
    except ValueError:
        return None


def day_said(document: Document, cat: Catalogue) -> str:
    """Return the day as people write it."""
    day = day_of(document)
    return cat.day(day) if day else document.day


@dataclass(slots=True)
class Numbers:
    """Counts the figures and tables of a part."""

    figures: int = 0
    tables: int = 0
    grids: int = 0

    def figure(self, title: Words) -> Text:
        """Return the caption of the next figure."""
        self.figures += 1
        return T("Figure {n}. {title}", n=self.figures, title=title)

    def table(self, caption: Words) -> Text:
        """Return the caption of the next table."""
        self.tables += 1
        if not caption:
            return T("Table {n}", n=self.tables)
        return T("Table {n}. {title}", n=self.tables, title=caption)


def blank_grid_words(block: BlankGrid) -> Words:
    """Return what is said of an empty grid to those who do not see it."""
    x, y = block.x_title, block.y_title
    return T("An empty grid to write on: {x} to the right, {y} upwards.", x=x, y=y)
