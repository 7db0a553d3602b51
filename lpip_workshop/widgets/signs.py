"""The shapes of the signs, for those who do not see colours apart."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from lpip_workshop.figures.model import Sign

_CORNERS: dict[str, tuple[int, float]] = {  # corners, and the angle of the first, in half turns
    "diamond": (4, -0.5),
    "triangle": (3, -0.5),
    "triangle-down": (3, 0.5),
    "hexagon": (6, 0.0),
}


def sign_path(sign: Sign, size: float) -> QPainterPath:
    """Return the outline of a sign `size` across, centred on 0, 0."""
    path, half = QPainterPath(), size / 2
    if sign == "square":
        side = size * 0.88
        path.addRect(QRectF(-side / 2, -side / 2, side, side))
    elif sign == "plus":
        arm = size * 0.17
        upright = QRectF(-arm, -half, 2 * arm, size)
        across = QRectF(-half, -arm, size, 2 * arm)
        path.addRect(upright)
        other = QPainterPath()
        other.addRect(across)
        path = path.united(other)
    elif sign == "ring":
        inset = size * 0.07
        path.addEllipse(QRectF(-half + inset, -half + inset, size - 2 * inset, size - 2 * inset))
    elif sign in _CORNERS:
        path = _polygon(*_CORNERS[sign], half * 1.08)
    else:
        path.addEllipse(QRectF(-half, -half, size, size))
    return path


def _polygon(corners: int, first: float, radius: float) -> QPainterPath:
    turns = [pi * (first + 2 * corner / corners) for corner in range(corners)]
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(radius * cos(turn), radius * sin(turn)) for turn in turns]))
    path.closeSubpath()
    return path
