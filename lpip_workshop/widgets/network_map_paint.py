"""Painting a network map: lines in few strokes of the pen, signs, and names that never lie on each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QStaticText

from lpip_workshop.figures.layout_place import Area
from lpip_workshop.figures.layout_ties import Line, drawn
from lpip_workshop.figures.palette import SECTOR_SIGNS
from lpip_workshop.widgets.maps_names import Spot, arrange, beside
from lpip_workshop.widgets.network_map_geometry import Camera, Node
from lpip_workshop.widgets.signs import sign_path
from lpip_workshop.widgets.theme import font, px, theme

SIGN, REACH, RING = 13, 13, 10  # across a sign; from its middle to its name; the radius of its ring
TEXT = 13.0  # the size that lines go by
_CROWDED, _SQUARE = 80, 6  # lines beyond which names may cross them; pixels that stand for a bit of line
_WIDEST, _SHORT = 0.3, 84  # of the view, before a name is cut; a short name in pixels


def paint_lines(painter: QPainter, lines: Iterable[Line], thin: float, colour: str = "") -> None:
    """Paint lines with their tips, those of one look together; a `colour` replaces their own."""
    looks: dict[tuple[str, float, tuple[float, ...]], list[QLineF]] = defaultdict(list)
    size, palette = px(TEXT), theme().palette
    for line in lines:
        for stroke in drawn(line, size, palette, thin):
            look = colour or stroke.colour, stroke.width, stroke.dash
            looks[look].append(QLineF(stroke.x1, stroke.y1, stroke.x2, stroke.y2))
    for (tint, width, dash), strokes in looks.items():
        pen = QPen(QColor(tint), max(1.0, width))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dash:
            pen.setDashPattern([length / max(1.0, width) for length in dash])
        painter.setPen(pen)
        painter.drawLines(strokes)


def paint_sign(painter: QPainter, node: Node, where: QPointF, small: float = 1.0) -> None:
    """Paint the sign of a sector, `small` times as large, ringed where emphasised, with a dot where it is pinned."""
    palette = theme().palette
    sector = node.sector if node.sector in SECTOR_SIGNS else "other"
    path = _sign(sector, px(SIGN) * small).translated(where)
    colour = QColor(palette.sectors[sector])
    hollow = SECTOR_SIGNS[sector] == "ring"
    painter.setPen(QPen(colour, 2) if hollow else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.card) if hollow else colour)
    painter.drawPath(path)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if node.emphasised:
        painter.setPen(QPen(QColor(palette.act_strong), 1.6))
        painter.drawEllipse(where, px(RING) * small, px(RING) * small)
    if node.pinned:
        _paint_pin(painter, where)


def paint_ring(painter: QPainter, where: QPointF) -> None:
    """Paint the ring round what is chosen."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme().palette.act), theme().ring + 1))
    painter.drawEllipse(where, px(RING) + 3, px(RING) + 3)


def paint_backed(painter: QPainter, text: QStaticText, area: Area) -> None:
    """Paint a name on a ground of its own, whatever lies beneath."""
    ground = QColor(theme().palette.card)
    ground.setAlphaF(0.88)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(area.left - 2, area.top, area.right - area.left + 4, area.bottom - area.top), 4, 4)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(theme().palette.ink))
    painter.drawStaticText(QPointF(area.left, area.top), text)


class NameBoard:
    """The names of a map: each laid out once, and the spots where they stand beside their signs."""

    def __init__(self) -> None:
        self.spots: dict[str, Spot] = {}
        self._texts: dict[tuple[str, int, bool], QStaticText] = {}
        self._over: frozenset[str] = frozenset()
        self._arranged: object = None
        self._width = 0.0

    def forget(self) -> None:
        """Lay every name out anew: the text, the theme or the size has changed."""
        self._texts.clear()
        self.spots, self._arranged = {}, None

    def arrange(self, nodes: Sequence[Node], camera: Camera, lines: Iterable[Line]) -> int:
        """Find room for the names of nodes in view, off the lines where there is some; return how many have none."""
        self._width = camera.width
        points = [camera.point(node) for node in nodes if camera.sees(*camera.at(node.x, node.y))]
        along = _along(lines)
        # an arrangement of hundreds of names is worth keeping while only lines change
        if (points, camera, along) == self._arranged:
            return len(points) - len(self.spots)
        self._arranged = (points, camera, along)
        shapes = {point.id: [self._size(point.label, shape) for shape in (0, 1)] for point in points}
        plot = camera.plot()
        found = arrange(points, plot, shapes, along, px(REACH), self.spots) if along else {}
        places = {point.id: plot.at(point.x, point.y) for point in points}
        taken = [spot.area(*places[point_id]) for point_id, spot in found.items()]
        taken += [Area(x - px(7), y - px(7), x + px(7), y + px(7)) for x, y in (places[one] for one in found)]
        rest = [point for point in points if point.id not in found]
        self._over = frozenset(point.id for point in rest)
        self.spots = {**found, **arrange(rest, plot, shapes, taken, px(REACH), self.spots)}
        return len(points) - len(self.spots)

    def paint(self, painter: QPainter, nodes: Mapping[str, Node], camera: Camera, but: str) -> None:
        """Paint every name but one."""
        painter.setPen(QColor(theme().palette.ink))
        for node_id, spot in self.spots.items():
            node = nodes.get(node_id)
            if node is None or node_id == but:
                continue
            x, y = camera.at(node.x, node.y)
            if spot.leader is not None:
                painter.setPen(QPen(QColor(theme().palette.quiet_bar), 1))
                painter.drawLine(QLineF(*spot.leader).translated(x, y))
                painter.setPen(QColor(theme().palette.ink))
            text = self._text(node.label, spot.shape)
            if node_id in self._over:
                paint_backed(painter, text, spot.area(x, y))
            else:
                painter.drawStaticText(QPointF(x + spot.dx, y + spot.dy), text)

    def paint_one(self, painter: QPainter, node: Node, camera: Camera, *, moving: bool) -> None:
        """Paint a name in full and bold over where it stands, while it is moving beside its sign."""
        x, y = camera.at(node.x, node.y)
        text = self._text(node.label, 0, bold=True)
        width, height = text.size().width(), text.size().height()
        spot = self.spots.get(node.id)
        if spot is None or spot.shape or moving:
            spot = beside((width, height), x, px(REACH) + 4, camera.plot())
        area = spot.area(x, y)
        left = area.right - width if area.right <= x else area.left
        paint_backed(painter, text, Area(left, area.top, max(area.right, left + width), area.bottom))

    def under(self, nodes: Mapping[str, Node], camera: Camera, where: QPointF) -> str:
        """Return the id of the node whose name is at a pixel, empty for none."""
        for node_id, spot in self.spots.items():
            area = spot.area(*camera.at(nodes[node_id].x, nodes[node_id].y)) if node_id in nodes else None
            if area and area.left <= where.x() <= area.right and area.top <= where.y() <= area.bottom:
                return node_id
        return ""

    def _size(self, label: str, shape: int) -> tuple[float, float]:
        size = self._text(label, shape).size()
        return size.width(), size.height()

    def _text(self, label: str, shape: int, *, bold: bool = False) -> QStaticText:
        key = (label, shape, bold)
        if key not in self._texts:
            face = font("small", QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
            room = px(_SHORT) if shape else max(px(_SHORT), self._width * _WIDEST)
            text = QStaticText(QFontMetricsF(face).elidedText(label, Qt.TextElideMode.ElideRight, room))
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.prepare(font=face)
            self._texts[key] = text
        return self._texts[key]


def _along(lines: Iterable[Line]) -> list[Area]:
    """Return the room that lines take, in squares; none where there are so many that no name could stand clear."""
    found: list[Area] = []
    known = list(lines)
    for line in known if len(known) <= _CROWDED else ():
        steps = 1 + int(max(abs(line.x2 - line.x1), abs(line.y2 - line.y1)) / _SQUARE)
        for n in range(steps + 1):
            x, y = line.x1 + (line.x2 - line.x1) * n / steps, line.y1 + (line.y2 - line.y1) * n / steps
            found.append(Area(x - _SQUARE / 2, y - _SQUARE / 2, x + _SQUARE / 2, y + _SQUARE / 2))
    return found


def _paint_pin(painter: QPainter, where: QPointF) -> None:
    up = px(SIGN) * 0.62
    painter.setPen(QPen(QColor(theme().palette.card), 1))
    painter.setBrush(QColor(theme().palette.ink))
    painter.drawEllipse(where + QPointF(up, -up), px(2.6), px(2.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)


@lru_cache(maxsize=64)
def _sign(sector: str, size: float) -> QPainterPath:
    return sign_path(SECTOR_SIGNS[sector], size)
