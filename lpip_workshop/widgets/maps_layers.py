"""What a grid map paints: its ground, and in one layer all names, the ring and the readout.

Both stand in the pixels of the view. One layer for all names, each laid out once, keeps a drag of 200
points fluid where a text item a point would not.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QStaticText
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from lpip_workshop.core.words import N, T, Text, Words
from lpip_workshop.figures.layout_place import Area
from lpip_workshop.widgets.language import say
from lpip_workshop.widgets.maps_geometry import MapFrame, MapPoint, Plot
from lpip_workshop.widgets.maps_names import Spot, arrange, beside
from lpip_workshop.widgets.theme import RADIUS, font, px, theme

SIGN, REACH, RING = 13, 13, 10  # across a sign; from its middle to its name; the radius of the ring
_WIDEST, _SHORT = 0.34, 84  # of the field, before a name is cut; a short name in pixels
_TINT = 0.6
_ASIDE = 4  # that the chosen name makes room for its ring


class Layer(QGraphicsItem):
    """Something painted over the whole view."""

    def __init__(self, z: float) -> None:
        super().__init__()
        self._bounds = QRectF()
        self.setZValue(z)

    def set_bounds(self, width: float, height: float) -> None:
        """Follow the size of the view."""
        self.prepareGeometryChange()
        self._bounds = QRectF(0, 0, width, height)

    def boundingRect(self) -> QRectF:
        """Return the room of the view."""
        return self._bounds


class Ground(Layer):
    """The field with its four quarters, their names and the titles of the axes."""

    def __init__(self, frame: MapFrame) -> None:
        super().__init__(-200)  # beneath pyqtgraph's own -100
        self._frame = frame
        self._plot: Plot | None = None
        self.focused = False

    def set_plot(self, plot: Plot) -> None:
        """Stand in another field."""
        self._plot = plot
        self.update()

    def taken(self) -> list[Area]:
        """Return where the names of the quarters stand."""
        assert self._plot is not None
        return [Area(r.left(), r.top(), r.right(), r.bottom()) for r, _text in self._quarters(self._plot.area)]

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:  # noqa: ARG002 - Qt's signature
        """Paint it."""
        if self._plot is None:
            return
        area, p = self._plot.area, theme().palette
        box = QRectF(QPointF(area.left, area.top), QPointF(area.right, area.bottom))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_field(painter, box)
        painter.setFont(font("small", QFont.Weight.DemiBold))
        painter.setPen(QColor(p.muted))
        for place, text in self._quarters(area):
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        painter.setFont(font("small"))
        self._paint_titles(painter, box)

    def _paint_field(self, painter: QPainter, box: QRectF) -> None:
        p, middle = theme().palette, box.center()
        outline = QPainterPath()
        outline.addRoundedRect(box, RADIUS, RADIUS)
        painter.fillPath(outline, QColor(p.card))
        tint = QColor(p.act_soft)
        tint.setAlphaF(_TINT)
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(QRectF(middle.x(), box.top(), box.width() / 2, box.height() / 2), tint)
        painter.restore()
        painter.setPen(QPen(QColor(p.line).darker(108), 1.4))
        painter.drawLine(QLineF(middle.x(), box.top(), middle.x(), box.bottom()))
        painter.drawLine(QLineF(box.left(), middle.y(), box.right(), middle.y()))
        painter.setPen(QPen(QColor(p.act if self.focused else p.line), theme().ring if self.focused else 1.2))
        painter.drawPath(outline)

    def _paint_titles(self, painter: QPainter, box: QRectF) -> None:
        line = QFontMetricsF(font("small")).height()
        below = QRectF(box.left(), box.bottom() + 4, box.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, say(self._frame.x_title))
        painter.save()
        painter.translate(line * 0.55, box.center().y())
        painter.rotate(-90)
        turned = QRectF(-box.height() / 2, -line / 2, box.height(), line)
        painter.drawText(turned, Qt.AlignmentFlag.AlignCenter, say(self._frame.y_title))
        painter.restore()

    def _quarters(self, area: Area) -> list[tuple[QRectF, str]]:
        metrics = QFontMetricsF(font("small", QFont.Weight.DemiBold))
        pad, height = px(10), metrics.height()
        room = (area.right - area.left) / 2 - 2 * pad
        found: list[tuple[QRectF, str]] = []
        for n, words in enumerate(self._frame.quarters):
            text = metrics.elidedText(say(words), Qt.TextElideMode.ElideRight, room)
            width = metrics.horizontalAdvance(text) + 2
            left = area.right - pad - width if n % 2 else area.left + pad
            top = area.bottom - pad + 2 - height if n >= 2 else area.top + pad - 2
            found.append((QRectF(left, top, width, height), text))
        return found


class Names(Layer):
    """All names, the ring round the chosen point, and its values beneath the field."""

    def __init__(self, frame: MapFrame) -> None:
        super().__init__(10)
        self._frame = frame
        self._plot: Plot | None = None
        self._points: dict[str, MapPoint] = {}
        self._spots: dict[str, Spot] = {}
        self._texts: dict[tuple[str, bool, int], QStaticText] = {}
        self._shapes: dict[str, list[tuple[float, float]]] = {}
        self._moving = ""
        self._chosen = ""

    def forget(self) -> None:
        """Lay every name out anew: the text, the theme or the size has changed."""
        self._texts.clear()
        self._shapes.clear()
        self._spots.clear()

    def set_points(self, points: Sequence[MapPoint], plot: Plot, taken: Sequence[Area]) -> None:
        """Show the names of these points; `taken` is where no name may stand."""
        self._plot = plot
        self._points = {point.id: point for point in points}
        self._moving = ""
        shapes = {point.id: self._shapes_of(point.label) for point in points}
        self._spots = arrange(points, plot, shapes, taken, px(REACH), self._spots)
        self.update()

    def move(self, point: MapPoint) -> None:
        """Let a name go along with its point, without looking for room."""
        self._points[point.id] = point
        self._moving = point.id
        self.update()

    def choose(self, point_id: str) -> None:
        """Ring another point; empty for none."""
        self._chosen = point_id
        self.update()

    def under(self, across: float, down: float) -> str:
        """Return the id of the point whose name is at a pixel, empty for none."""
        assert self._plot is not None or not self._points
        for point_id, spot in self._spots.items():
            point = self._points[point_id]
            area = spot.area(*self._plot.at(point.x, point.y)) if self._plot else Area(0, 0, 0, 0)
            if area.left <= across <= area.right and area.top <= down <= area.bottom:
                return point_id
        return ""

    def shown(self) -> frozenset[str]:
        """Return the ids of the points whose names have room."""
        return frozenset(self._spots)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:  # noqa: ARG002 - Qt's signature
        """Paint every name, the chosen one last."""
        if self._plot is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("small"))
        self._paint_missing(painter, self._plot)
        painter.setPen(QColor(theme().palette.ink))
        for point_id, spot in self._spots.items():
            if point_id != self._chosen:
                self._paint_name(painter, self._points[point_id], spot, self._plot)
        if self._chosen in self._points:
            self._paint_chosen(painter, self._points[self._chosen], self._plot)

    def _paint_name(self, painter: QPainter, point: MapPoint, spot: Spot, plot: Plot) -> None:
        x, y = plot.at(point.x, point.y)
        if spot.leader is not None:
            painter.save()
            painter.setPen(QPen(QColor(theme().palette.quiet_bar), 1))
            painter.drawLine(QLineF(*spot.leader).translated(x, y))
            painter.restore()
        painter.drawStaticText(QPointF(x + spot.dx, y + spot.dy), self._text(point.label, spot.shape))

    def _paint_chosen(self, painter: QPainter, point: MapPoint, plot: Plot) -> None:
        x, y = plot.at(point.x, point.y)
        spot = self._spots.get(point.id)
        free = spot is not None and point.id != self._moving and not spot.shape
        if spot is None or spot.shape:
            spot = beside(self._shapes_of(point.label)[0], x, px(REACH), plot)
        area = spot.area(x, y)
        if not free:
            _paint_backing(painter, area)
        painter.setPen(QPen(QColor(theme().palette.act), theme().ring))
        painter.drawEllipse(QPointF(x, y), px(RING), px(RING))
        painter.setFont(font("small", QFont.Weight.DemiBold))
        painter.setPen(QColor(theme().palette.ink))
        aside = px(_ASIDE) if spot.dx > 0 else -px(_ASIDE) if spot.dx + spot.width < 0 else 0
        painter.drawStaticText(QPointF(area.left + aside, area.top), self._text(point.label, bold=True))
        self._paint_readout(painter, point, plot)

    def _paint_readout(self, painter: QPainter, point: MapPoint, plot: Plot) -> None:
        frame = self._frame
        words = place_words(frame, point)
        self._paint_beneath(painter, plot, words, Qt.AlignmentFlag.AlignRight)

    def _paint_missing(self, painter: QPainter, plot: Plot) -> None:
        missing = len(self._points) - len(self._spots)
        if missing:
            words = N("{n} name has no room", "{n} names have no room", missing)
            self._paint_beneath(painter, plot, words, Qt.AlignmentFlag.AlignLeft)

    def _paint_beneath(self, painter: QPainter, plot: Plot, words: Words, side: Qt.AlignmentFlag) -> None:
        painter.setFont(font("small"))
        painter.setPen(QColor(theme().palette.muted))
        line = QRectF(plot.area.left, plot.area.bottom + 4, plot.area.right - plot.area.left, px(18))
        painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter, say(words))

    def _shapes_of(self, label: str) -> list[tuple[float, float]]:
        """Return the room a name takes, whole and short, when it is bold: choosing it moves nothing."""
        if label not in self._shapes:
            sizes = (self._text(label, shape, bold=True).size() for shape in (0, 1))
            self._shapes[label] = [(size.width(), size.height()) for size in sizes]
        return self._shapes[label]

    def _text(self, label: str, shape: int = 0, *, bold: bool = False) -> QStaticText:
        key = (label, bold, shape)
        if key not in self._texts:
            face = font("small", QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
            text = QStaticText(QFontMetricsF(face).elidedText(label, Qt.TextElideMode.ElideRight, self._room(shape)))
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.prepare(font=face)
            self._texts[key] = text
        return self._texts[key]

    def _room(self, shape: int) -> float:
        if shape or self._plot is None:
            return px(_SHORT)
        return (self._plot.area.right - self._plot.area.left) * _WIDEST


def _paint_backing(painter: QPainter, area: Area) -> None:
    ground = QColor(theme().palette.card)
    ground.setAlphaF(0.85)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(area.left - 2, area.top, area.right - area.left + 4, area.bottom - area.top), 4, 4)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def place_words(frame: MapFrame, point: MapPoint) -> Text:
    """Return where a point stands, in words: "Influence 8.2 · Interest 7.8"."""
    x, y = f"{point.x:.1f}", f"{point.y:.1f}"
    return T("{x_title} {x} · {y_title} {y}", x_title=frame.x_title, x=x, y_title=frame.y_title, y=y)
