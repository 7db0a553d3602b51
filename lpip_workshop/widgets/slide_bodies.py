"""What stands in the middle of a slide, laid out as large as it fits. No Qt here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from lpip_workshop.core.catalogue import Catalogue
from lpip_workshop.core.words import N, T, Words
from lpip_workshop.figures.layout_text import elided, said, wrapped
from lpip_workshop.figures.palette import Palette
from lpip_workshop.figures.scene import Box, Label, Mark, Measure, SceneItem, Weight
from lpip_workshop.figures.slide import Points, Prompt, Tally

DESIGN_HEIGHT = 768.0
LEAST = 31.0  # 1/25 of the height, rounded up: the smallest text that the room must read
LINE = 1.25
_MANY = 999
_STEP = LEAST * (LINE + 0.55)  # from one point of a list to the next


@dataclass(frozen=True, slots=True)
class Room:
    """A rectangle of the slide, with all that is needed to put words in it."""

    x: float
    y: float
    width: float
    height: float
    palette: Palette
    cat: Catalogue
    measure: Measure

    def said(self, words: Words) -> str:
        """Return words in the language of the slide, on one line."""
        return said(words, self.cat)

    def lines(self, text: str, size: float, weight: Weight = "regular", most: int = _MANY) -> tuple[str, ...]:
        """Return the text as lines no wider than the room."""
        return wrapped(text, self.width, size, weight, self.measure, most)

    def fit(self, text: str, width: float, size: float, weight: Weight = "regular") -> str:
        """Return the text cut to a width."""
        return elided(text, width, size, weight, self.measure)

    def holds_words(self, text: str, size: float, weight: Weight) -> bool:
        """Tell whether no single word is wider than the room."""
        return all(self.measure(word, size, weight) <= self.width for word in text.split())

    def tinted(self, radius: float) -> Box:
        """Return the room as a tinted ground, edged where the palette asks for strong contrast."""
        p = self.palette
        return Box(self.x, self.y, self.width, self.height, p.act_soft, p.act if p.strong else "", radius, 2.0)

    def block(
        self, lines: Iterable[str], top: float, size: float, colour: str, weight: Weight = "regular"
    ) -> list[SceneItem]:
        """Return lines of text from `top` down."""
        first = top + size * 0.98
        return [Label(self.x, first + i * size * LINE, line, size, colour, weight) for i, line in enumerate(lines)]


def prompt(body: Prompt, room: Room) -> list[SceneItem]:
    """Return a sentence, between 31 and 84 units tall, a little above the middle."""
    text = room.said(body.words)
    for size in range(84, int(LEAST) - 1, -1):
        lines = room.lines(text, size, "medium")
        if len(lines) * size * LINE <= room.height and room.holds_words(text, size, "medium"):
            break
    else:
        size = int(LEAST)
        lines = room.lines(text, size, "medium", max(1, int(room.height // (size * LINE))))
    top = room.y + max(0.0, room.height - len(lines) * size * LINE) * 0.42
    return room.block(lines, top, size, room.palette.ink, "medium")


_MOST_LINES = 6  # of one point, before it is cut


def points(body: Points, room: Room) -> list[SceneItem]:
    """Return a list with round bullets; points without room are counted in its last line."""
    texts = [room.said(item) for item in body.items]
    inner = _indented(room)
    for size in range(50, int(LEAST) - 1, -1):
        wraps = [inner.lines(text, size) for text in texts]
        if _tall(wraps, size) <= room.height:
            return _bulleted(wraps, inner, size)
    for most in range(_MOST_LINES, 1, -1):
        wraps = [inner.lines(text, LEAST, most=most) for text in texts]
        if _tall(wraps, LEAST) <= room.height:
            return _bulleted(wraps, inner, LEAST)
    shown, left = _as_many(texts, inner)
    items = _bulleted(shown, inner, LEAST)
    if left:
        more = inner.said(N("and {n} more", "and {n} more", left))
        items += inner.block((more,), inner.y + len(shown) * _STEP, LEAST, inner.palette.muted)
    return items


def _indented(room: Room) -> Room:
    indent = 44.0
    return Room(room.x + indent, room.y, room.width - indent, room.height, room.palette, room.cat, room.measure)


def _tall(wraps: list[tuple[str, ...]], size: float) -> float:
    return sum(len(lines) for lines in wraps) * size * LINE + (len(wraps) - 1) * size * 0.55


def _as_many(texts: list[str], room: Room) -> tuple[list[tuple[str, ...]], int]:
    """Return one line for each point that has room, and how many have none."""
    places = max(1, int((room.height + LEAST * 0.55) // _STEP))
    shown = texts if len(texts) <= places else texts[: places - 1]
    return [room.lines(text, LEAST, most=1) for text in shown], len(texts) - len(shown)


def _bulleted(wraps: list[tuple[str, ...]], room: Room, size: float) -> list[SceneItem]:
    items: list[SceneItem] = []
    top = room.y
    for lines in wraps:
        items.append(Mark(room.x - 32, top + size * 0.66, size * 0.34, "circle", room.palette.act))
        items += room.block(lines, top, size, room.palette.ink)
        top += len(lines) * size * LINE + size * 0.55
    return items


def tally(body: Tally, room: Room) -> list[SceneItem]:
    """Return a large count, what it counts, and a dot for everybody: full for those counted."""
    p = room.palette
    size = min(150.0, room.height * 0.36)
    told = room.said(T("{count} of {total}", count=body.count, total=body.total))
    while room.measure(told, size, "semibold") > room.width:
        size *= 0.9
    words = room.lines(room.said(body.words), 36, most=2)
    dots_top = room.y + size * 1.2 + len(words) * 36 * LINE + 32
    items = room.block((told,), room.y, size, p.act, "semibold")
    items += room.block(words, room.y + size * 1.2, 36, p.ink)
    return items + _dots(body, room, dots_top)


def _dots(body: Tally, room: Room, top: float) -> list[SceneItem]:
    height = room.y + room.height - top
    for size in (30.0, 24.0, 18.0, 13.0):
        step = size * 1.5
        across = max(1, int((room.width + size * 0.5) // step))
        if ceil(body.total / across) * step <= height + size * 0.5:
            return [_dot(i, i < body.count, room, top, size, across) for i in range(body.total)]
    return []


def _dot(place: int, full: bool, room: Room, top: float, size: float, across: int) -> Mark:
    down, along = divmod(place, across)
    x, y = room.x + size / 2 + along * size * 1.5, top + size / 2 + down * size * 1.5
    if full:
        return Mark(x, y, size, "circle", room.palette.act)
    return Mark(x, y, size, "circle", room.palette.quiet_bar, hollow=True)
