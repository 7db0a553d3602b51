"""The drawing of a network map, and what is at a place of it. No keys, no mouse.

All that stays still is painted once and kept as a picture; while somebody moves, only the moved sign, its
lines and its name are painted, without smoothing, so that 200 stakeholders follow the hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel

from lpip_workshop.core.words import N, T, Words
from lpip_workshop.figures.layout_network import crowded, thinned
from lpip_workshop.figures.layout_ties import Line
from lpip_workshop.widgets.language import say, tell
from lpip_workshop.widgets.network_map_geometry import Camera, Edge, Node, edge_lines
from lpip_workshop.widgets.network_map_paint import TEXT, NameBoard, paint_lines, paint_ring, paint_sign
from lpip_workshop.widgets.theme import RADIUS, font, px, theme

_NEAR_NODE, _NEAR_EDGE = 13, 6  # pixels that still mean a sign, or a line


class NetworkCanvas(QLabel):
    """Signs, lines and names; one sign and one line perhaps chosen.

    Assistive technology is told that it is a picture: Qt says so of a label that holds one, and nothing of a widget
    that paints itself.
    """

    def __init__(self, name: Words) -> None:
        super().__init__()
        self.setPixmap(QPixmap(1, 1))
        self._nodes: dict[str, Node] = {}
        self._edges: tuple[Edge, ...] = ()
        self._lines: dict[str, Line] = {}
        self._chosen, self._chosen_edge, self._moving = "", "", ""
        self._camera = Camera(1, 1)
        self._names = NameBoard()
        self._unnamed = 0
        self._still: QPixmap | None = None
        self._pushed = QPointF()
        self._ring = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(px(300), px(200))
        self.setFont(font("small", QFont.Weight.Normal))
        tell(self, accessibleName=name)

    def pixel_of(self, node_id: str) -> QPoint:
        """Return where a node stands in the view; raises KeyError for one that is not shown."""
        node = self._nodes[node_id]
        return QPointF(*self._camera.at(node.x, node.y)).toPoint()

    def names_shown(self) -> frozenset[str]:
        """Return the ids of the nodes whose names have room."""
        return frozenset(self._names.spots)

    def place_of(self, node_id: str) -> tuple[float, float]:
        """Return where a node stands, from 0 to 1; raises KeyError for one that is not shown."""
        return self._nodes[node_id].x, self._nodes[node_id].y

    def sizeHint(self) -> QSize:
        """Return a size at which a map is comfortable."""
        return QSize(px(640), px(380))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the size of the window."""
        before = self._camera
        self._camera = Camera(self.width(), self.height()).looking(before.zoom, before.x, before.y)
        self._lay_out(afresh=True)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the language."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange) and hasattr(self, "_names"):
            self.setFont(font("small", QFont.Weight.Normal))
            self._lay_out(afresh=True)
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the still picture, and over it what is chosen or moves."""
        painter = QPainter(self)
        still = self._picture()
        painter.setClipPath(self._outline())
        if not self._pushed.isNull():
            painter.fillRect(self.rect(), QColor(theme().palette.card))
        painter.drawPixmap(self._pushed, still)
        painter.translate(self._pushed)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not self._moving)
        painter.setFont(font("small"))
        self._paint_chosen(painter)
        painter.resetTransform()
        painter.setClipping(False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        painter.end()

    def _show(self, nodes: Sequence[Node], edges: Sequence[Edge]) -> None:
        """Show another network."""
        self._nodes = {node.id: node for node in nodes}
        self._edges = tuple(edges)
        self._lay_out()

    def _look(self, camera: Camera) -> None:
        self._camera = camera
        self._lay_out()

    def _put(self, node_id: str, x: float, y: float) -> None:
        """Let a node stand elsewhere until other nodes are shown."""
        self._nodes[node_id] = replace(self._nodes[node_id], x=min(1.0, max(0.0, x)), y=min(1.0, max(0.0, y)))
        self._lines.update(self._lines_of(tuple(e for e in self._edges if node_id in (e.start, e.end))))
        self.update()

    def _hold(self, node_id: str) -> None:
        """Take a node, with its lines, out of the still picture; empty puts all back."""
        if node_id != self._moving:
            self._moving = node_id
            if not node_id:
                self._lay_out()
            self._still = None
            self.update()

    def _lay_out(self, *, afresh: bool = False) -> None:
        if afresh:
            self._names.forget()
        self._lines = self._lines_of(self._edges)
        self._unnamed = self._names.arrange(list(self._nodes.values()), self._camera, self._lines.values())
        self._still = None
        self.update()

    def _lines_of(self, edges: tuple[Edge, ...]) -> dict[str, Line]:
        ends = {end for edge in edges for end in (edge.start, edge.end) if end in self._nodes}
        places = {end: self._camera.at(self._nodes[end].x, self._nodes[end].y) for end in ends}
        return edge_lines(edges, places, px(TEXT) * self._small())

    def _small(self) -> float:
        return crowded(len(self._nodes) / self._camera.zoom**2)

    def _touching(self, node_id: str) -> list[str]:
        return [edge.id for edge in self._edges if node_id in (edge.start, edge.end)] if node_id else []

    def _picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if self._still is None or self._still.devicePixelRatio() != ratio:
            self._still = QPixmap(self.size() * ratio)
            self._still.setDevicePixelRatio(ratio)
            self._still.fill(QColor(theme().palette.card))
            painter = QPainter(self._still)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font("small"))
            self._paint_still(painter)
            painter.end()
        return self._still

    def _paint_still(self, painter: QPainter) -> None:
        moving = set(self._touching(self._moving))
        lines = [line for edge_id, line in self._lines.items() if edge_id not in moving]
        paint_lines(painter, lines, thinned(len(self._lines)))
        for node in self._nodes.values():
            where = QPointF(*self._camera.at(node.x, node.y))
            if node.id != self._moving and self._camera.sees(where.x(), where.y()):
                paint_sign(painter, node, where, self._small())
        self._names.paint(painter, self._nodes, self._camera, self._moving)
        if self._unnamed:
            words = N("{n} name has no room: zoom in with +", "{n} names have no room: zoom in with +", self._unnamed)
            painter.setPen(QColor(theme().palette.muted))
            painter.drawText(QPointF(px(10), self.height() - px(9)), say(words))

    def _paint_chosen(self, painter: QPainter) -> None:
        node = self._nodes.get(self._chosen)
        thin = thinned(len(self._lines))
        if node is not None:
            mine = [self._lines[edge_id] for edge_id in self._touching(node.id) if edge_id in self._lines]
            paint_lines(painter, mine, max(thin, 0.8), theme().palette.act)
        edge = self._lines.get(self._chosen_edge)
        if edge is not None:
            paint_lines(painter, [replace(edge, strength=3)], 1.6, theme().palette.heed)
        if node is not None:
            where = QPointF(*self._camera.at(node.x, node.y))
            paint_sign(painter, node, where, self._small())
            paint_ring(painter, where)
            self._names.paint_one(painter, node, self._camera, moving=bool(self._moving))

    def _paint_frame(self, painter: QPainter) -> None:
        p = theme().palette
        painter.setPen(QPen(QColor(p.act if self._ring else p.line), theme().ring if self._ring else 1.2))
        painter.drawPath(self._outline())

    def _outline(self) -> QPainterPath:
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        return outline

    def _node_at(self, where: QPointF) -> str:
        def far(node: Node) -> float:
            x, y = self._camera.at(node.x, node.y)
            return (x - where.x()) ** 2 + (y - where.y()) ** 2

        nearest = min(self._nodes.values(), key=lambda node: (far(node), node.id != self._chosen), default=None)
        if nearest is not None and far(nearest) <= px(_NEAR_NODE) ** 2:
            return nearest.id
        return self._names.under(self._nodes, self._camera, where)

    def _edge_at(self, where: QPointF) -> str:
        nearest = min(self._lines, key=lambda edge_id: _away(self._lines[edge_id], where), default="")
        return nearest if nearest and _away(self._lines[nearest], where) <= px(_NEAR_EDGE) else ""

    def _told(self, node: Node) -> Words:
        others = {e.end if e.start == node.id else e.start for e in self._edges if node.id in (e.start, e.end)}
        linked = N("linked with {n} other", "linked with {n} others", len(others))
        if node.pinned:
            return T("{name}: {linked}, pinned", name=node.label, linked=linked)
        return T("{name}: {linked}", name=node.label, linked=linked)

    def _describe(self) -> None:
        node = self._nodes.get(self._chosen)
        tell(self, accessibleDescription=self._told(node) if node else "")


def _away(line: Line, where: QPointF) -> float:
    """Return how many pixels a place is from a line."""
    dx, dy = line.x2 - line.x1, line.y2 - line.y1
    along = ((where.x() - line.x1) * dx + (where.y() - line.y1) * dy) / (dx * dx + dy * dy or 1.0)
    at = min(1.0, max(0.0, along))
    return ((line.x1 + at * dx - where.x()) ** 2 + (line.y1 + at * dy - where.y()) ** 2) ** 0.5
