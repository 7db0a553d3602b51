"""Cards in columns on a slide, each column under its heading. No Qt here."""

from __future__ import annotations

from dataclasses import replace

from lpip_workshop.core.words import N, Words
from lpip_workshop.figures.scene import Box, SceneItem
from lpip_workshop.figures.slide import Board
from lpip_workshop.widgets.slide_bodies import LEAST, LINE, Room

_GUTTER, _GAP, _PAD, _EDGE = 28.0, 12.0, 14.0, 6.0
_MOST_LINES = 4


def board(body: Board, room: Room) -> list[SceneItem]:
    """Return the columns side by side; one alone takes half the slide, and cards without room are counted."""
    across = max(2, len(body.columns))
    width = (room.width - _GUTTER * (across - 1)) / across
    places = [replace(room, x=room.x + n * (width + _GUTTER), width=width) for n in range(len(body.columns))]
    size = next((s for s in (36.0, 33.0) if _all_fit(body, places, s)), LEAST)
    items: list[SceneItem] = []
    for (heading, cards), place in zip(body.columns, places, strict=True):
        items += _column(heading, cards, place, size)
    return items


def _all_fit(body: Board, places: list[Room], size: float) -> bool:
    return all(
        _heading_height(heading, place, size) + sum(_card_height(card, place, size) + _GAP for card in cards)
        <= place.height + _GAP
        for (heading, cards), place in zip(body.columns, places, strict=True)
    )


def _column(heading: Words, cards: tuple[Words, ...], place: Room, size: float) -> list[SceneItem]:
    lines = place.lines(place.said(heading), size, "semibold", 2)
    items: list[SceneItem] = list(place.block(lines, place.y, size, place.palette.act_strong, "semibold"))
    top, foot = place.y + _heading_height(heading, place, size), place.y + place.height
    for at, card in enumerate(cards):
        height = _card_height(card, place, size)
        last = at == len(cards) - 1
        if top + height + (0 if last else LEAST * LINE) > foot + 1:
            more = place.said(N("and {n} more", "and {n} more", len(cards) - at))
            return items + place.block((place.fit(more, place.width, LEAST),), top, LEAST, place.palette.muted)
        items += _card(card, replace(place, y=top), height, size)
        top += height + _GAP
    return items


def _card(words: Words, place: Room, height: float, size: float) -> list[SceneItem]:
    inside = _inside(place)
    p = place.palette
    return [
        replace(place, height=height).tinted(8),
        Box(place.x, place.y, _EDGE, height, p.act),
        *inside.block(_lines(words, inside, size), place.y + _PAD - size * 0.1, size, p.ink),
    ]


def _inside(place: Room) -> Room:
    return replace(place, x=place.x + _EDGE + _PAD, width=place.width - _EDGE - 2 * _PAD)


def _lines(words: Words, inside: Room, size: float) -> tuple[str, ...]:
    return inside.lines(inside.said(words), size, most=_MOST_LINES)


def _card_height(words: Words, place: Room, size: float) -> float:
    return max(1, len(_lines(words, _inside(place), size))) * size * LINE + 2 * _PAD - size * 0.1


def _heading_height(heading: Words, place: Room, size: float) -> float:
    lines = place.lines(place.said(heading), size, "semibold", 2)
    return len(lines) * size * LINE + _GAP if lines else 0.0
