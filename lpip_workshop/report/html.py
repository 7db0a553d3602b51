"""Write a document as one HTML file that needs nothing beside it, for screens, screen readers and printers."""

from __future__ import annotations

from lpip_workshop.core.catalogue import Catalogue, catalogue
from lpip_workshop.core.words import T
from lpip_workshop.report.blocks import Document, Heading
from lpip_workshop.report.html_blocks import Writer
from lpip_workshop.report.html_style import CSS
from lpip_workshop.report.parts import Part, checked, day_said, levelled, parts


def write_html(document: Document, languages: tuple[str, ...]) -> str:
    """Return the document as HTML5; with two languages Welsh comes first, then English.

    Raises ValueError for a language we do not speak.
    """
    order = checked(languages)
    main = catalogue(order[0])
    sections = parts(document, order)
    writers = [Writer(part.cat, f"part-{n}") for n, part in enumerate(sections, 1)]
    bodies = [writer.blocks(part.blocks) for writer, part in zip(writers, sections, strict=True)]
    content = "".join(
        f'<section lang="{part.cat.language}">{body}</section>' for part, body in zip(sections, bodies, strict=True)
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{main.language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{Writer(main).plain(document.title)}</title>\n"
        f"<style>{CSS}</style>\n</head>\n<body>\n{_skip(main)}\n"
        f"<header>{_title(document, order)}</header>\n{_contents(sections, main)}"
        f'<main id="content">{content}</main>\n<footer>{_foot(document, order)}</footer>\n</body>\n</html>\n'
    )


def _skip(main: Catalogue) -> str:
    words = Writer(main).words(T("Skip to the content"))
    return f'<a class="skip" href="#content">{words}</a>'


def _title(document: Document, languages: tuple[str, ...]) -> str:
    found: list[str] = []
    for n, language in enumerate(languages):
        cat = catalogue(language)
        writer = Writer(cat, f"cover-{n + 1}")
        day = writer.words(day_said(document, cat))
        found.append(
            f'<div lang="{language}"><p class="quiet">{writer.words(document.partnership)}</p>'
            f'<h1>{writer.words(document.title)}</h1><p class="quiet">{day}</p>'
            f"{writer.blocks(levelled(document.cover))}</div>"
        )
    return "".join(found)


def _contents(sections: tuple[Part, ...], main: Catalogue) -> str:
    """Return links to the sections, in the order of their ids."""
    lines: list[str] = []
    for n, part in enumerate(sections, 1):
        writer = Writer(part.cat)
        heads = [block for block in part.blocks if isinstance(block, Heading) and block.level == 1]
        lines += [
            f'<li lang="{part.cat.language}"><a href="#part-{n}-section-{k}">{writer.words(head.words)}</a></li>'
            for k, head in enumerate(heads, 1)
        ]
    if len(lines) < 2:
        return ""
    label = Writer(main).plain(T("Contents"))
    return f'<nav aria-label="{label}"><ol>{"".join(lines)}</ol></nav>\n'


def _foot(document: Document, languages: tuple[str, ...]) -> str:
    cats = (catalogue(language) for language in languages)
    return "".join(
        f'<p lang="{cat.language}">{Writer(cat).words(document.partnership)}</p>'
        for cat in cats
        if document.partnership
    )
