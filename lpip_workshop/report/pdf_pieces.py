"""Pieces of a page other than text and tables: charts, tinted notes, list items, lines to write on."""

# pyright: reportUnknownMemberType=false
# (ReportLab declares no types)

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

from reportlab.lib.utils import ImageReader

from lpip_workshop.figures.palette import LIGHT
from lpip_workshop.figures.scene import Scene
from lpip_workshop.report.pdf_flow import CLOSER, Piece, divide, draw_down, total
from lpip_workshop.report.pdf_scene import colour, draw_scene
from lpip_workshop.report.pdf_tags import Pen, Tag
from lpip_workshop.report.pdf_text import TextPiece

_HAND = 22.0  # points from one line to the next that a hand can write in
_LEAST = 0.75  # of its height, to which a chart may be squeezed


class FigurePiece(Piece):
    """A chart; its tag gets the place it takes on the page. `draw_at` makes it of another height, if it may."""

    before = 8.0

    def __init__(self, scene: Scene, tag: Tag, draw_at: Callable[[float], Scene] | None = None) -> None:
        self._scene, self._tag, self._draw_at = scene, tag, draw_at

    def height(self) -> float:
        """Return the height of the picture."""
        return self._scene.height

    def squeezed(self, room: float) -> Piece | None:
        """Return the chart a little less tall, so that it need not leave a page half empty."""
        if not self._draw_at or room < self._scene.height * _LEAST:
            return None
        return FigurePiece(self._draw_at(room), self._tag)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the picture."""
        box = (x, top - self._scene.height, x + self._scene.width, top)
        self._tag.attributes["Layout"] = {"BBox": tuple(round(edge, 2) for edge in box), "Placement": "Block"}
        draw_scene(pen.under(self._tag), self._scene, x, top)


class PhotoPiece(Piece):
    """A photograph at the width of the page, or as tall as may be."""

    before = 8.0

    def __init__(self, content: bytes, width: float, height: float, tag: Tag) -> None:
        self._content, self._size, self._tag = content, (width, height), tag

    def height(self) -> float:
        """Return the height of the picture."""
        return self._size[1]

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the picture."""
        width, height = self._size
        box = (x, top - height, x + width, top)
        self._tag.attributes["Layout"] = {"BBox": tuple(round(edge, 2) for edge in box), "Placement": "Block"}
        pen.under(self._tag).drawImage(ImageReader(BytesIO(self._content)), x, top - height, width, height)


class NotePiece(Piece):
    """Text in a tinted box with round corners; goes on in a second box on the next page."""

    before = 22.0
    pad = 14.0

    def __init__(self, pieces: list[Piece]) -> None:
        self._pieces = pieces

    def height(self) -> float:
        """Return the height of the box."""
        return total(self._pieces) + 2 * self.pad

    def split(self, room: float) -> tuple[Piece, Piece] | None:
        """Split the text where it can be."""
        inner = room - 2 * self.pad
        first, rest = divide(self._pieces, inner)
        if not rest or total(first) > inner or (len(first) == 1 and first[0].keep):
            return None
        return NotePiece(first), NotePiece(rest)

    def closer(self) -> Piece:
        """Return the note with its lines closer."""
        note = NotePiece([piece.closer() for piece in self._pieces])
        note.before = self.before * CLOSER
        return note

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the box, then the text."""
        canvas = pen.beside()
        canvas.setFillColor(colour(LIGHT.act_soft))
        width = pen.width
        canvas.roundRect(x, top - self.height(), width, self.height(), 6, stroke=0, fill=1)
        draw_down(self._pieces, pen, x + self.pad, top - self.pad)


class PairPiece(Piece):
    """A bullet or a name at left, its text beside it."""

    def __init__(
        self, left: TextPiece | None, right: TextPiece, indent: float, before: float, keep: bool = False
    ) -> None:
        self._left, self._right, self._indent, self.before, self.keep = left, right, indent, before, keep

    def height(self) -> float:
        """Return the height of the taller."""
        return max(self._right.height(), self._left.height() if self._left else 0.0)

    def split(self, room: float) -> tuple[Piece, Piece] | None:
        """Split the text at right."""
        halves = self._right.split(room)
        if not halves or (self._left and self._left.height() > room):
            return None
        first, second = halves
        assert isinstance(first, TextPiece)
        assert isinstance(second, TextPiece)
        rest = PairPiece(None, second, self._indent, 0.0, self.keep)
        return PairPiece(self._left, first, self._indent, self.before), rest

    def closer(self) -> Piece:
        """Return the pair with its lines closer."""
        left, right = self._left.closer() if self._left else None, self._right.closer()
        return PairPiece(left, right, self._indent, self.before * CLOSER, self.keep)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw both."""
        if self._left:
            self._left.draw(pen, x, top)
        self._right.draw(pen, x + self._indent, top)


class RulePiece(Piece):
    """One line across the page, at the foot of its height: to write on, or to part what is above from below."""

    def __init__(self, height: float, width: float, ink: str = LIGHT.muted, thick: float = 0.6) -> None:
        self._height, self._width, self._ink, self._thick = height, width, ink, thick

    def height(self) -> float:
        """Return the height of the line with the white above it."""
        return self._height

    def closer(self) -> Piece:
        """Return a line with less white above it, though enough to write in."""
        return RulePiece(max(self._height * 0.8, min(self._height, _HAND)), self._width, self._ink, self._thick)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the line."""
        canvas = pen.beside()
        canvas.setStrokeColor(colour(self._ink))
        canvas.setLineWidth(self._thick)
        canvas.line(x, top - self._height, x + self._width, top - self._height)


class CardRow(Piece):
    """Up to two cards beside each other, with dashed lines to cut along; three rows fill a page."""

    pad, line = 12.0, 23.0
    _least = 196.0

    def __init__(self, cards: list[list[Piece]]) -> None:
        self._cards = cards

    def height(self) -> float:
        """Return the height of the taller card."""
        return max(self._least, *(total(card) + 2 * self.pad for card in self._cards))

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the cut lines, then the cards."""
        width, height = pen.width / 2, self.height()
        canvas = pen.beside()
        canvas.saveState()
        canvas.setStrokeColor(colour(LIGHT.muted))
        canvas.setLineWidth(0.6)
        canvas.setDash(4, 4)
        for n in range(len(self._cards)):
            canvas.rect(x + n * width, top - height, width, height)
        canvas.restoreState()
        for n, card in enumerate(self._cards):
            draw_down(card, pen, x + n * width + self.pad, top - self.pad)
