"""Fitting words into the room a chart has for them."""

from __future__ import annotations

import unicodedata

from lpip_workshop.core.catalogue import Catalogue
from lpip_workshop.core.words import Words
from lpip_workshop.figures.scene import Measure, Weight

ELLIPSIS = "…"


def said(words: Words, cat: Catalogue) -> str:
    """Return words on one line, without control characters."""
    text = " ".join(cat.say(words).split())
    return "".join(letter for letter in text if unicodedata.category(letter) != "Cc")


def longest_start(text: str, width: float, size: float, weight: Weight, measure: Measure) -> int:
    """Return how many letters of `text` fit in `width`."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle], size, weight) <= width:
            low = middle
        else:
            high = middle - 1
    return low


def elided(text: str, width: float, size: float, weight: Weight, measure: Measure) -> str:
    """Return `text`, cut with an ellipsis where it is wider than `width`; empty where nothing fits."""
    if measure(text, size, weight) <= width:
        return text
    room = width - measure(ELLIPSIS, size, weight)
    if room < 0:
        return ""
    return text[: longest_start(text, room, size, weight, measure)].rstrip() + ELLIPSIS


def wrapped(text: str, width: float, size: float, weight: Weight, measure: Measure, lines: int = 1) -> tuple[str, ...]:
    """Return `text` broken into at most `lines` lines; the last is cut with an ellipsis where more is left."""
    found: list[str] = []
    rest = text
    while rest and len(found) < lines - 1 and measure(rest, size, weight) > width:
        line, rest = _first_line(rest, width, size, weight, measure)
        found.append(line)
    if rest:
        found.append(elided(rest, width, size, weight, measure))
    return tuple(line for line in found if line)


def _first_line(text: str, width: float, size: float, weight: Weight, measure: Measure) -> tuple[str, str]:
    fits = max(1, longest_start(text, width, size, weight, measure))
    space = text.rfind(" ", 0, fits + 1)
    if space > 0:
        return text[:space], text[space + 1 :]
    return text[:fits], text[fits:]
