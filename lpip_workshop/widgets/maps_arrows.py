"""What a grid map paints beneath its names: how far apart points were placed, and where they should move."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from lpip_workshop.figures.layout_place import Area
from lpip_workshop.widgets.maps_geometry import MapPoint, Plot
from lpip_workshop.widgets.maps_layers import SIGN, Layer
from lpip_workshop.widgets.theme import px, theme

_STEP = 5  # pixels between the squares that keep names off an arrow
_HEAD, _END, _HEED = 11, 4, 10  # length of an arrow's head; half the end of a bar; radius of a ring


class Arrows(Layer):
    """Dashed arrows to where points should move, bars over where they were placed, rings that draw attention."""

    def __init__(self) -> None:
        super().__init__(5)
        self._points: list[MapPoint] = []
        self._plot: Plot | None = None

    def set_points(self, points: Sequence[MapPoint], plot: Plot) -> None:
        """Paint for these points."""
        held = [point for point in points if point.wanted or point.spread or point.heeded]
        if held or self._points:
            self._points, self._plot = held, plot
            self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:  # noqa: ARG002 - Qt's signature
        """Paint it."""
        if self._plot is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for point in self._points:
            if point.spread is not None:
                _paint_bars(painter, point, point.spread, self._plot)
        for point in self._points:
            here = QPointF(*self._plot.at(point.x, point.y))
            if point.heeded:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme().palette.heed), 2))
                painter.drawEllipse(here, px(_HEED), px(_HEED))
            if point.wanted is not None:
                _paint_arrow(painter, here, QPointF(*self._plot.at(*point.wanted)))


def taken_by(points: Sequence[MapPoint], plot: Plot) -> list[Area]:
    """Return the room that arrows and bars take, where no name should stand."""
    found: list[Area] = []
    for point in points:
        x, y = plot.at(point.x, point.y)
        if point.spread is not None:
            (left, bottom), (right, top) = plot.at(point.spread[0], point.spread[2]), plot.at(*point.spread[1::2])
            found += [Area(left, y - 1, right, y + 1), Area(x - 1, top, x + 1, bottom)]
        if point.wanted is not None:
            found += _along(x, y, *plot.at(*point.wanted))
    return found


def _along(x1: float, y1: float, x2: float, y2: float) -> list[Area]:
    steps = 1 + int(max(abs(x2 - x1), abs(y2 - y1)) / _STEP)
    spots = ((x1 + (x2 - x1) * n / steps, y1 + (y2 - y1) * n / steps) for n in range(1, steps + 1))
    return [Area(x - 2, y - 2, x + 2, y + 2) for x, y in spots]


def _paint_bars(painter: QPainter, point: MapPoint, spread: tuple[float, float, float, float], plot: Plot) -> None:
    colours = theme().palette.sectors
    (left, bottom), (right, top) = plot.at(spread[0], spread[2]), plot.at(spread[1], spread[3])
    x, y = plot.at(point.x, point.y)
    colour = QColor(colours.get(point.sector, colours["other"]))
    colour.setAlphaF(0.6)
    painter.setPen(QPen(colour, 1.4))
    end = px(_END)
    painter.drawLine(QLineF(left, y, right, y))
    painter.drawLine(QLineF(x, top, x, bottom))
    for across in {left, right} if left != right else ():
        painter.drawLine(QLineF(across, y - end, across, y + end))
    for down in {top, bottom} if top != bottom else ():
        painter.drawLine(QLineF(x - end, down, x + end, down))


def _paint_arrow(painter: QPainter, start: QPointF, tip: QPointF) -> None:
    way = hypot(tip.x() - start.x(), tip.y() - start.y())
    clear = px(SIGN) * 0.75
    if way <= clear + 2:
        return
    step = QPointF((tip.x() - start.x()) / way, (tip.y() - start.y()) / way)
    head = min(float(px(_HEAD)), way - clear)
    foot, side = tip - step * head, QPointF(-step.y(), step.x()) * (head * 0.42)
    colour = QColor(theme().palette.heed)
    pen = QPen(colour, 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([3.0, 2.0])
    painter.setPen(pen)
    painter.drawLine(start + step * clear, foot)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([tip, foot + side, foot - side]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
