"""Paint a scene with Qt, and measure words the way they will be painted."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from lpip_workshop.figures.scene import Box, Label, Mark, Polygon, Scene, SceneItem, Stroke, Weight
from lpip_workshop.widgets.signs import sign_path
from lpip_workshop.widgets.theme import FAMILY

_REFERENCE = 100
_WEIGHTS = {
    "regular": QFont.Weight.Normal,
    "medium": QFont.Weight.Medium,
    "semibold": QFont.Weight.DemiBold,
}


def measure(text: str, size: float, weight: Weight = "regular") -> float:
    """Return the width of a line of text in the unit of `size`."""
    return _width(text, weight) * size / _REFERENCE


@lru_cache(maxsize=20_000)
def _width(text: str, weight: Weight) -> float:
    return _metrics(weight).horizontalAdvance(text)


@lru_cache(maxsize=8)
def _metrics(weight: Weight) -> QFontMetricsF:
    return QFontMetricsF(_reference_font(weight))


@lru_cache(maxsize=8)
def _reference_font(weight: Weight) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(_REFERENCE)
    font.setWeight(_WEIGHTS[weight])
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def paint_scene(painter: QPainter, scene: Scene, x: float = 0.0, y: float = 0.0, scale: float = 1.0) -> None:
    """Paint a scene with its top left corner at a place of the painter, `scale` times its size."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.translate(x, y)
    painter.scale(scale, scale)
    for stroked, items in groupby(scene.items, _pen_of):
        if stroked is None:
            for item in items:
                _paint(painter, item)
        else:  # a network has thousands of lines, many in a row of one kind: together they take half the time
            _paint_strokes(painter, [item for item in items if isinstance(item, Stroke)])
    painter.restore()


def _pen_of(item: SceneItem) -> tuple[object, ...] | None:
    return (item.colour, item.width, item.dashed, item.dash) if isinstance(item, Stroke) else None


def _paint(painter: QPainter, item: SceneItem) -> None:
    if isinstance(item, Box):
        _paint_box(painter, item)
    elif isinstance(item, Mark):
        _paint_mark(painter, item)
    elif isinstance(item, Polygon):
        _paint_polygon(painter, item)
    elif isinstance(item, Label):
        _paint_label(painter, item)


def _paint_box(painter: QPainter, box: Box) -> None:
    painter.setBrush(QColor(box.fill) if box.fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(box.stroke), box.stroke_width) if box.stroke else Qt.PenStyle.NoPen)
    radius = min(box.radius, box.width / 2, box.height / 2)
    painter.drawRoundedRect(QRectF(box.x, box.y, box.width, box.height), radius, radius)


def _paint_polygon(painter: QPainter, polygon: Polygon) -> None:
    painter.setBrush(QColor(polygon.fill) if polygon.fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(polygon.stroke), polygon.width) if polygon.stroke else Qt.PenStyle.NoPen)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in polygon.corners]))


def _paint_strokes(painter: QPainter, strokes: list[Stroke]) -> None:
    """Paint strokes that share a pen."""
    stroke = strokes[0]
    pen = QPen(QColor(stroke.colour), stroke.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if stroke.dashed:
        pen.setDashPattern([4.0, 3.0])
    if stroke.dash:
        pen.setDashPattern([length / stroke.width for length in stroke.dash])
    painter.setPen(pen)
    painter.drawLines([QLineF(one.x1, one.y1, one.x2, one.y2) for one in strokes])


def _paint_mark(painter: QPainter, mark: Mark) -> None:
    path = sign_path(mark.sign, mark.size)
    path.translate(mark.x, mark.y)
    if mark.hollow or mark.sign == "ring":
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(mark.colour), max(1.0, mark.size * 0.14)))
    else:
        painter.setBrush(QColor(mark.colour))
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPath(path)


def _paint_label(painter: QPainter, label: Label) -> None:
    width = measure(label.text, label.size, label.weight)
    painter.save()
    painter.translate(label.x, label.y)
    if label.turned:
        painter.rotate(-90)
    painter.translate({"start": 0.0, "middle": -width / 2, "end": -width}[label.anchor], 0)
    # The reference font is scaled, because Qt's pixel sizes are whole and would not agree with `measure`.
    painter.scale(label.size / _REFERENCE, label.size / _REFERENCE)
    painter.setFont(_reference_font(label.weight))
    painter.setPen(QColor(label.colour))
    painter.drawText(QPointF(0, 0), label.text)
    painter.restore()
