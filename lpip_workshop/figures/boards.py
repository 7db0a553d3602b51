"""Cards on a board: packed into as many columns and screens as hold them, none left out."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TypeAlias

from lpip_workshop.core.words import Saying, Words, short_saying
from lpip_workshop.figures.slide import Board, Slide

LONGEST_CARD, LONGEST_HEADING = 90, 50
# What a column of the board holds: so many lines of about so many letters, a card's frame counted as one.
_LINES, _LETTERS = 12, 22
_ACROSS = 3

Pile: TypeAlias = tuple[Words, Sequence[Saying]]


def boards(title: Words, piles: Sequence[Pile], under: Words = "") -> list[Slide]:
    """Return the screens that show each heading with its cards; one without cards takes no room."""
    columns = [column for heading, cards in piles for column in _columns(heading, cards)]
    return [
        Slide(title, Board(tuple(columns[at : at + _ACROSS])), under=under) for at in range(0, len(columns), _ACROSS)
    ]


def _columns(heading: Words, cards: Sequence[Saying]) -> list[tuple[Words, tuple[Words, ...]]]:
    """Return cards in as many columns as hold them, each under the heading."""
    named = short_saying(heading, LONGEST_HEADING) if isinstance(heading, Saying) else heading
    columns: list[tuple[Words, tuple[Words, ...]]] = []
    room = 0
    for card in cards:
        words = short_saying(card, LONGEST_CARD)
        lines = 1 + _lines(words)
        if lines > room:
            columns.append((named, ()))
            room = _LINES + 1 - _lines(named)
        columns[-1] = (named, (*columns[-1][1], words))
        room -= lines
    return columns


def _lines(words: Words) -> int:
    """Return how many lines words take in a column, in the language that takes most."""
    texts = (words.text, *words.translations.values()) if isinstance(words, Saying) else ("",)
    return max(1, *(ceil(len(text) / _LETTERS) for text in texts))
