"""Pieces that stand one under another, and how they are divided among pages."""

from __future__ import annotations

from collections.abc import Sequence

from lpip_workshop.report.pdf_tags import Pen

CLOSER = 0.6  # of the white above a piece where a section is set closer
_BARE = 0.4  # of its height: a page filled no further looks left over


class Piece:
    """Something with a height that can be drawn, and perhaps split."""

    before = 0.0  # white above it, unless it is first on its page
    keep = False  # must not be parted from the piece after it
    opens_page = False

    def height(self) -> float:
        """Return how tall it is."""
        raise NotImplementedError

    def split(self, room: float) -> tuple[Piece, Piece] | None:  # noqa: ARG002 - most pieces are whole
        """Return two pieces, the first at most `room` tall, or None where it cannot be split there."""
        return None

    def squeezed(self, room: float) -> Piece | None:  # noqa: ARG002 - most pieces have one height
        """Return the same, at most `room` tall, or None where that would spoil it."""
        return None

    def closer(self) -> Piece:
        """Return the same set closer, itself where it cannot be."""
        return self

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw it with its upper left corner there."""
        raise NotImplementedError


class Space(Piece):
    """White."""

    def __init__(self, height: float) -> None:
        self._height = height

    def height(self) -> float:
        """Return how tall it is."""
        return self._height

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw nothing."""


def total(pieces: Sequence[Piece]) -> float:
    """Return the height of the pieces one under another."""
    return sum(p.height() + (p.before if i else 0.0) for i, p in enumerate(pieces))


def divide(pieces: list[Piece], room: float) -> tuple[list[Piece], list[Piece]]:
    """Return the pieces that fill `room`, at least one, and the rest."""
    used = 0.0
    for i, piece in enumerate(pieces):
        if i and piece.opens_page:
            return pieces[:i], pieces[i:]
        gap = piece.before if i else 0.0
        height = piece.height()
        if used + gap + height > room + 0.01:
            return _cut(pieces, i, room - used - gap)
        used += gap + height
    return pieces, []


def _cut(pieces: list[Piece], i: int, room: float) -> tuple[list[Piece], list[Piece]]:
    squeezed = pieces[i].squeezed(room)
    if squeezed:
        return [*pieces[:i], squeezed], pieces[i + 1 :]
    halves = pieces[i].split(room)
    if halves:
        return [*pieces[:i], halves[0]], [halves[1], *pieces[i + 1 :]]
    first = i
    while first > 0 and pieces[first - 1].keep:
        first -= 1
    cut = first or i or 1
    return pieces[:cut], pieces[cut:]


def paginate(pieces: list[Piece], room: float) -> list[list[Piece]]:
    """Return the pieces of each page; a section whose last page would be nearly bare is set closer to do without."""
    pages: list[list[Piece]] = []
    for section in _sections(pieces):
        found = _pages(section, room)
        if len(found) > 1 and total(found[-1]) < room * _BARE:
            closer = _pages([piece.closer() for piece in section], room)
            found = closer if len(closer) < len(found) else found
        pages += found
    return pages


def _sections(pieces: list[Piece]) -> list[list[Piece]]:
    """Return the pieces from one that opens a page to the next such one."""
    found: list[list[Piece]] = []
    for piece in pieces:
        if piece.opens_page or not found:
            found.append([])
        found[-1].append(piece)
    return found


def _pages(pieces: list[Piece], room: float) -> list[list[Piece]]:
    pages: list[list[Piece]] = []
    while pieces:
        page, pieces = divide(pieces, room)
        pages.append(page)
    return pages


def draw_down(pieces: Sequence[Piece], pen: Pen, x: float, top: float) -> None:
    """Draw the pieces one under another."""
    for i, piece in enumerate(pieces):
        top -= piece.before if i else 0.0
        piece.draw(pen, x, top)
        top -= piece.height()
