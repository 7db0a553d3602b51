"""Write a document as a tagged PDF, conformant to PDF/UA-1, on A4."""

# pyright: reportUnknownMemberType=false
# (ReportLab declares no types)

from __future__ import annotations

import threading
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from lpip_workshop.core.catalogue import Catalogue, catalogue
from lpip_workshop.core.words import T, Words
from lpip_workshop.figures.layout_text import elided
from lpip_workshop.figures.palette import LIGHT
from lpip_workshop.report.blocks import Document
from lpip_workshop.report.files import write_whole
from lpip_workshop.report.fonts import face, measure, printable
from lpip_workshop.report.parts import checked, day_of, day_said, levelled, parts
from lpip_workshop.report.pdf_blocks import Builder
from lpip_workshop.report.pdf_finish import About, finished
from lpip_workshop.report.pdf_flow import Piece, Space, draw_down, paginate
from lpip_workshop.report.pdf_pieces import RulePiece
from lpip_workshop.report.pdf_scene import colour
from lpip_workshop.report.pdf_tags import Pen, Tag
from lpip_workshop.report.speech import Marking, untranslated
from lpip_workshop.report.style import FOOT, FOOT_LINE, HEAD_LINE, LEFT, PAGE, TOP, WIDTH, Style

__all__ = ["pdf_bytes", "untranslated", "write_pdf"]

_one_at_a_time = threading.Lock()  # ReportLab's fonts belong to one file at a time


def write_pdf(document: Document, languages: tuple[str, ...], to: Path | BytesIO, large_print: bool = False) -> None:
    """Write the document to a path, whole or not at all, or to a buffer.

    Body text is 12 points, in large print 18. With two languages Welsh comes first, then English, of
    equal size. Raises Trouble where the path cannot be written, ValueError for an unknown language.
    """
    content = pdf_bytes(document, languages, large_print)
    if isinstance(to, BytesIO):
        to.write(content)
    else:
        write_whole(to, content)


def pdf_bytes(document: Document, languages: tuple[str, ...], large_print: bool = False) -> bytes:
    """Return the document as a PDF; the same document gives the same bytes."""
    with _one_at_a_time:
        return _made(document, checked(languages), Style(1.5 if large_print else 1.0))


@dataclass(frozen=True, slots=True)
class _Page:
    pieces: list[Piece]
    cat: Catalogue
    headed: bool


def _made(document: Document, languages: tuple[str, ...], style: Style) -> bytes:
    root = Tag("Document", languages[0])
    pages = _title_page(document, languages, style, root)
    for part in parts(document, languages):
        builder = Builder(part.cat, style, root.add("Part", part.cat.language))
        pages += [_Page(p, part.cat, True) for p in paginate(builder.pieces(part.blocks), TOP - FOOT)]
    pages = pages or [_Page([], catalogue(languages[0]), True)]
    buffer = BytesIO()
    first_font: Any = face("regular")
    canvas = Canvas(buffer, pagesize=PAGE, initialFontName=first_font, invariant=1, pageCompression=1)
    pen = Pen(canvas, WIDTH)
    for n, page in enumerate(pages, 1):
        _draw_page(document, page, pen, style, n, len(pages))
    canvas.save()
    return finished(buffer.getvalue(), root, pen.bookmarks, _about(document, languages))


def _title_page(document: Document, languages: tuple[str, ...], style: Style, root: Tag) -> list[_Page]:
    if not document.cover:
        return []
    pieces: list[Piece] = [Space(70.0 if len(languages) == 1 else 10.0)]
    for n, language in enumerate(languages):
        builder = Builder(catalogue(language), style, root.add("Part", language))
        if n:
            pieces.append(Space(34.0))
        pieces += _title(document, builder) + builder.pieces(levelled(document.cover, above=1))
    cat = catalogue(languages[0])
    return [_Page(page, cat, headed=False) for page in paginate(pieces, TOP - FOOT)]


def _title(document: Document, builder: Builder) -> list[Piece]:
    style, root = builder.style, builder.root
    found: list[Piece] = []
    if document.partnership:
        found.append(builder.text(document.partnership, root.add("P"), style.quiet, WIDTH, keep=True))
    found.append(builder.text(document.title, root.add("H1"), style.title, WIDTH, keep=True, level=1))
    day = day_said(document, builder.cat)
    if day:
        found.append(builder.text(day, root.add("P"), style.quiet, WIDTH, keep=True))
    accent = RulePiece(16.0 * style.scale, 56.0, LIGHT.act, 3.0)
    return [*found, accent, Space(10.0 * style.scale)]


def _draw_page(document: Document, page: _Page, pen: Pen, style: Style, n: int, count: int) -> None:
    if page.headed:
        _edge(pen, style, "Header", HEAD_LINE, HEAD_LINE + 7, _said(page, document.title), day_said(document, page.cat))
    draw_down(page.pieces, pen, LEFT, TOP)
    foot = FOOT_LINE - 6 - style.size
    numbered = page.cat.say(T("{page} of {pages}", page=n, pages=count))
    _edge(pen, style, "Footer", FOOT_LINE, foot, _said(page, document.partnership), numbered)
    pen.end_page()


def _said(page: _Page, words: Words) -> str:
    return printable(" ".join(Marking(page.cat).say(words).split()))


def _edge(pen: Pen, style: Style, kind: str, line: float, baseline: float, left: str, right: str) -> None:
    """Draw a rule, and what stands at both its ends, at the head or the foot of a page."""
    canvas = pen.beside("Header" if kind == "Header" else "Footer")
    canvas.setStrokeColor(colour(LIGHT.line))
    canvas.setLineWidth(0.75)
    canvas.line(LEFT, line, LEFT + WIDTH, line)
    canvas.setFont(face("regular"), style.size)
    canvas.setFillColor(colour(LIGHT.muted))
    room = WIDTH - measure(right, style.size) - style.size * 2
    canvas.drawString(LEFT, baseline, elided(left, room, style.size, "regular", measure))
    canvas.drawRightString(LEFT + WIDTH, baseline, right)


def _about(document: Document, languages: tuple[str, ...]) -> About:
    cats = [catalogue(language) for language in languages]
    titles = {cat.language: " ".join(cat.say(document.title).split()) or "–" for cat in cats}
    main = cats[0]
    return About(titles, main.say(document.partnership), main.say(document.subject), day_of(document))
