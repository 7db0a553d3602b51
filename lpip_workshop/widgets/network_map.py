"""A network on screen: moved, walked and linked with the mouse or with keys alone.

The map holds no truth: it tells what somebody did, and shows what it is given. Pair it with an editable
table of the same relationships.
"""

from __future__ import annotations

import html
import uuid
from collections.abc import Sequence
from math import hypot
from typing import cast

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from lpip_workshop.core.words import Words
from lpip_workshop.widgets.announce import announce
from lpip_workshop.widgets.network_map_canvas import NetworkCanvas
from lpip_workshop.widgets.network_map_geometry import Camera, Edge, Node

_PAUSE_MS = 2000  # arrow keys further apart than this are two moves, and two undos
_STEP, _STRIDE = 0.01, 5  # a step of an arrow key on the map; steps with Shift
_NEARER = 1.25
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class NetworkMap(NetworkCanvas):
    """A map of nodes and edges.

    Arrow keys move the chosen node (Shift: five steps), with Ctrl they walk to the next one that way; Home and
    End take the first and the last; L walks along its edges, P pins or unpins, Enter asks for a new edge, Delete
    for the removal of the chosen one; +, - and 0 zoom. `selected` carries a node's id, `edge_selected` an edge's (empty
    for none), `moved` an id, its place and the gesture that makes one drag one undo.
    """

    selected = Signal(str)
    edge_selected = Signal(str)
    moved = Signal(str, float, float, str)
    pin_asked = Signal(str, bool)
    link_asked = Signal(str)
    removal_asked = Signal(str)

    def __init__(self, name: Words) -> None:
        super().__init__(name)
        self._grip: tuple[QPointF, QPointF] | None = None
        self._pan: QPointF | None = None
        self._unsent = False
        self._gesture = ""
        self._since = QElapsedTimer()

    def set_network(self, nodes: Sequence[Node], edges: Sequence[Edge]) -> None:
        """Show other nodes and edges; a node in the hand stays there."""
        held = self._nodes.get(self._moving)
        self._show([held if held is not None and node.id == held.id else node for node in nodes], edges)
        if self._moving not in self._nodes:
            self._grip, self._moving = None, ""
        self._describe()

    def current(self) -> str:
        """Return the id of the chosen node, empty for none."""
        return self._chosen if self._chosen in self._nodes else ""

    def current_edge(self) -> str:
        """Return the id of the chosen edge, empty for none."""
        return self._chosen_edge if self._chosen_edge in self._lines else ""

    def select(self, node_id: str) -> None:
        """Choose a node without telling; an id that is not shown chooses none."""
        if node_id != self._chosen:
            self._send()
            self._gesture = ""
        self._chosen = node_id
        self._describe()
        self.update()

    def select_edge(self, edge_id: str) -> None:
        """Choose an edge without telling; an id that is not shown chooses none."""
        self._chosen_edge = edge_id
        self.update()

    def zoom(self, by: float) -> None:
        """Look from nearer or, below 1, from further away; 0 shows the whole map."""
        node = self._nodes.get(self._chosen)
        centre = self._camera.at(node.x, node.y) if node else (self.width() / 2, self.height() / 2)
        self._look(self._camera.zoomed(by, *centre) if by else Camera(self.width(), self.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, walk, pin, link, remove or zoom."""
        key, mods = cast("Qt.Key", event.key()), event.modifiers()
        if key in _ARROWS and not mods & Qt.KeyboardModifier.ControlModifier:
            stride = _STRIDE if mods & Qt.KeyboardModifier.ShiftModifier else 1
            self._step(*(way * stride for way in _ARROWS[key]), send=not event.isAutoRepeat())
            return
        self._send()
        if key in _ARROWS:
            self._walk(*_ARROWS[key])
        elif not self._command(key, mods):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Hand in where a run of repeated keys ended."""
        if not event.isAutoRepeat():
            self._send()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring for the keyboard; those who come by Tab begin at the first node."""
        super().focusInEvent(event)
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason) and not self.current():
            self._choose(next(iter(self._nodes), ""))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand in what was moved; what comes next is another gesture."""
        self._send()
        self._gesture, self._ring = "", False
        self.update()
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose and take hold of the node under the mouse, choose an edge, or take hold of the map."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._ring, where = False, event.position()
        found = self._node_at(where)
        edge = "" if found else self._edge_at(where)
        if edge or not found:
            self._choose_edge(edge)
        if found:
            self._choose(found)
            self._grip = (where, QPointF(self.pixel_of(found)) - where)
        elif not edge:
            self._choose("")
            self._pan = where

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the node, or push the map, along with the mouse."""
        where = event.position()
        if self._pan is not None:
            self._pushed = where - self._pan if self._camera.zoom > 1 else QPointF()
            self.update()
        elif self._grip is not None:
            start, offset = self._grip
            far = (where - start).manhattanLength() >= QApplication.startDragDistance() // 2
            if self._moving or far:
                self._hold(self._chosen)
                self._unsent = True
                self._put(self._chosen, *self._camera.place(where.x() + offset.x(), where.y() + offset.y()))
        else:
            near = self._node_at(where) or self._edge_at(where)
            self.setCursor(Qt.CursorShape.PointingHandCursor if near else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Hand in where the node, or the map, was let go."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._pan is not None:
            pushed, self._pan, self._pushed = self._pushed, None, QPointF()
            self._look(self._camera.panned(pushed.x(), pushed.y()))
        dragged, self._grip = bool(self._moving), None
        self._hold("")
        if dragged:
            self._gesture = uuid.uuid4().hex
            self._send()
            self._gesture = ""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for a new edge from the node under the mouse."""
        found = self._node_at(event.position())
        if found:
            self.link_asked.emit(found)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the mouse."""
        by = _NEARER ** (event.angleDelta().y() / 120)
        self._look(self._camera.zoomed(by, event.position().x(), event.position().y()))
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Show the whole name of the node under the mouse, as plain text."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            node = self._nodes.get(self._node_at(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), f"<span>{html.escape(node.label)}</span>" if node else "", self)
            return True
        return super().event(event)

    def _choose(self, node_id: str) -> None:
        if node_id != self._chosen:
            self._choose_edge("")
            self.select(node_id)
            self._bring_into_view()
            self.selected.emit(node_id)
            self._speak()

    def _choose_edge(self, edge_id: str) -> None:
        if edge_id != self._chosen_edge:
            self.select_edge(edge_id)
            self.edge_selected.emit(edge_id)

    def _command(self, key: Qt.Key, mods: Qt.KeyboardModifier) -> bool:
        node = self._nodes.get(self._chosen)
        control = bool(mods & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0) and not control:
            self.zoom({Qt.Key.Key_Minus: 1 / _NEARER, Qt.Key.Key_0: 0.0}.get(key, _NEARER))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._nodes:
            self._choose(list(self._nodes)[0 if key == Qt.Key.Key_Home else -1])
        elif key == Qt.Key.Key_Delete and self.current_edge():
            self.removal_asked.emit(self._chosen_edge)
        elif key == Qt.Key.Key_Escape and self._chosen_edge:
            self._choose_edge("")
        elif node is None or control:
            return False
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.link_asked.emit(node.id)
        elif key == Qt.Key.Key_P:
            self.pin_asked.emit(node.id, not node.pinned)
        elif key == Qt.Key.Key_L:
            self._next_edge(node, -1 if mods & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            return False
        return True

    def _next_edge(self, node: Node, by: int) -> None:
        mine = self._touching(node.id)
        if mine:
            here = mine.index(self._chosen_edge) + by if self._chosen_edge in mine else min(by, 0)
            self._choose_edge(mine[here % len(mine)])

    def _walk(self, across: int, up: int) -> None:
        """Choose the nearest node in a direction, straight ones before slanting ones."""
        here = self._nodes.get(self._chosen)
        if here is None:
            self._choose(next(iter(self._nodes), ""))
            return
        ahead: list[tuple[float, str]] = []
        for node in self._nodes.values():
            dx, dy = (node.x - here.x) * self.width(), (node.y - here.y) * self.height()
            along, aside = dx * across + dy * up, abs(dx * up) + abs(dy * across)
            if along > 0 and aside <= 1.5 * along:
                ahead.append((hypot(along, 2 * aside), node.id))
        if ahead:
            self._choose(min(ahead)[1])

    def _step(self, across: float, up: float, *, send: bool) -> None:
        node = self._nodes.get(self._chosen)
        if node is None:
            self._choose(next(iter(self._nodes), ""))
            return
        if not self._gesture or not self._since.isValid() or self._since.elapsed() > _PAUSE_MS:
            self._gesture = uuid.uuid4().hex
        self._since.start()
        self._hold(node.id)
        self._unsent = True
        self._put(node.id, node.x + across * _STEP, node.y + up * _STEP)
        if send:
            self._send()

    def _send(self) -> None:
        node = self._nodes.get(self._chosen)
        if self._unsent and node is not None and self._grip is None:
            self._unsent = False
            self._hold("")
            self.moved.emit(node.id, node.x, node.y, self._gesture)
            self._speak()

    def _bring_into_view(self) -> None:
        node = self._nodes.get(self._chosen)
        if node is not None and not self._camera.sees(*self._camera.at(node.x, node.y)):
            self._look(self._camera.looking(self._camera.zoom, node.x, node.y))

    def _speak(self) -> None:
        self._describe()
        node = self._nodes.get(self._chosen)
        if node is not None:
            announce(self, self._told(node))
