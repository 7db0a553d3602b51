"""A grid map: points between two axes, moved with the mouse or with the arrow keys.

Load this module late: it brings pyqtgraph and NumPy. The map holds no truth: it tells what somebody did,
and shows what it is given. Pair it with an editable table of the same points.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QElapsedTimer, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication

from lpip_workshop.core.words import Words
from lpip_workshop.widgets.announce import announce
from lpip_workshop.widgets.maps_canvas import MapCanvas
from lpip_workshop.widgets.maps_geometry import MapFrame, MapPoint

POINT_MIME = "application/x-lpip-map-point"
_PAUSE_MS = 2000  # arrow keys further apart than this are two moves, and two undos
_STRIDE = 10  # steps of an arrow key with Shift
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_WALK = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class GridMap(MapCanvas):
    """Points on a grid with four named quarters.

    Arrow keys move the chosen point by a step (Shift: ten), Ctrl and an arrow key, Home and End walk from point
    to point, letters find a name. `selected` carries the id of the chosen point (empty for none); `moved` an id,
    its new values and the gesture that makes one drag, or one run of keys, one undo; `opened` is Enter,
    `lifted` Backspace, `removal_asked` Delete.
    """

    selected = Signal(str)
    moved = Signal(str, float, float, str)
    opened = Signal(str)
    lifted = Signal(str)
    removal_asked = Signal(str)

    def __init__(self, frame: MapFrame, name: Words) -> None:
        super().__init__(frame, name)
        self._grip: tuple[QPoint, float, float] | None = None
        self._dragging = False
        self._unsent = False
        self._gesture = ""
        self._since = QElapsedTimer()
        self._typed, self._typing = "", QElapsedTimer()
        self.setAcceptDrops(True)

    def set_points(self, points: Sequence[MapPoint]) -> None:
        """Show other points; one in the middle of a drag stays in the hand."""
        held = self._point(self._chosen) if self._dragging else None
        self._points = [held if held is not None and point.id == held.id else point for point in points]
        if self._point(self._chosen) is None:
            self._grip, self._dragging = None, False
        self._lay_out()

    def current(self) -> str:
        """Return the id of the chosen point, empty for none."""
        return self._chosen if self._point(self._chosen) else ""

    def select(self, point_id: str) -> None:
        """Choose a point without telling; an id that is not shown chooses none."""
        if point_id != self._chosen:
            self._send()
            self._gesture = ""
        self._chosen = point_id
        self._names.choose(point_id)
        self._describe()

    def keyPressEvent(self, ev: QKeyEvent) -> None:
        """Walk, move, open, lift, remove, or find by name."""
        key, mods = cast("Qt.Key", ev.key()), ev.modifiers()
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        if key in _ARROWS and not mods & control:
            across, up = _ARROWS[key]
            stride = _STRIDE if mods & shift else 1
            self._step(across * stride, up * stride, send=not ev.isAutoRepeat())
            return
        self._send()
        if key in _WALK and mods & control:
            self._walk(_WALK[key])
        elif not self._command(key) and not self._find(ev):
            ev.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Hand in where a run of repeated keys ended."""
        if not event.isAutoRepeat():
            self._send()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring round the field; the first point is chosen for those who come by keyboard."""
        super().focusInEvent(event)
        self._ring(on=event.reason() != Qt.FocusReason.MouseFocusReason)
        tabbed = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if tabbed and not self.current() and self._points:
            self._choose(self._points[0].id)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand in what was moved; what comes next is another gesture."""
        self._send()
        self._gesture = ""
        self._ring(on=False)
        super().focusOutEvent(event)

    def mousePressEvent(self, ev: QMouseEvent) -> None:
        """Choose the point under the mouse and take hold of it."""
        if ev.button() != Qt.MouseButton.LeftButton:
            return
        self._ring(on=False)
        found = self._at(ev.position())
        self._choose(found)
        point = self._point(found)
        if point is not None:
            x, y = self._plot.at(point.x, point.y)
            self._grip = (ev.position().toPoint(), x - ev.position().x(), y - ev.position().y())

    def mouseMoveEvent(self, ev: QMouseEvent) -> None:
        """Carry the point that is held along with the mouse."""
        if self._grip is None:
            hand = Qt.CursorShape.PointingHandCursor if self._at(ev.position()) else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(hand)
            return
        start, across, down = self._grip
        travelled = (ev.position().toPoint() - start).manhattanLength()
        self._dragging = self._dragging or travelled >= QApplication.startDragDistance() // 2
        if self._dragging:
            self._put(*self._plot.value(ev.position().x() + across, ev.position().y() + down))

    def mouseReleaseEvent(self, ev: QMouseEvent) -> None:
        """Hand in where the point was let go."""
        if ev.button() != Qt.MouseButton.LeftButton or self._grip is None:
            return
        dragged, self._grip, self._dragging = self._dragging, None, False
        if dragged:
            self._gesture = uuid.uuid4().hex
            self._send()
            self._gesture = ""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the point under the mouse."""
        found = self._at(event.position())
        if found:
            self.opened.emit(found)

    def dragEnterEvent(self, ev: QDragEnterEvent) -> None:
        """Take a point that is not placed yet."""
        self._welcome(ev)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take it anywhere."""
        self._welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where it was let go."""
        point_id = bytes(event.mimeData().data(POINT_MIME).data()).decode()
        if point_id:
            x, y = self._plot.value(event.position().x(), event.position().y())
            event.acceptProposedAction()
            self.moved.emit(point_id, self._frame.snapped(x), self._frame.snapped(y), uuid.uuid4().hex)

    def _choose(self, point_id: str) -> None:
        if point_id != self._chosen:
            self.select(point_id)
            self.selected.emit(point_id)
            self._speak()

    def _command(self, key: Qt.Key) -> bool:
        told = {
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_Delete: self.removal_asked,
            Qt.Key.Key_Backspace: self.lifted,
        }.get(key)
        if told is not None and self.current():
            told.emit(self._chosen)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._points:
            self._choose(self._points[0 if key == Qt.Key.Key_Home else -1].id)
        else:
            return False
        return True

    def _walk(self, by: int) -> None:
        if not self._points:
            return
        ids = [point.id for point in self._points]
        here = ids.index(self._chosen) if self._chosen in ids else (-1 if by > 0 else 0)
        self._choose(ids[(here + by) % len(ids)])

    def _find(self, event: QKeyEvent) -> bool:
        letter = event.text()
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if not letter.isprintable() or not letter.strip() or held:
            return False
        pause = QApplication.keyboardInputInterval() * 2
        fresh = not self._typing.isValid() or self._typing.elapsed() > pause
        self._typed = letter.casefold() if fresh else self._typed + letter.casefold()
        self._typing.start()
        found = next((point for point in self._points if point.label.casefold().startswith(self._typed)), None)
        if found is not None:
            self._choose(found.id)
        elif len(self._typed) == 1:
            self._typed = ""
            return False  # it begins no name, and may be what a remote sends
        return True

    def _step(self, across: int, up: int, *, send: bool) -> None:
        point = self._point(self._chosen)
        if point is None:
            self._walk(1)
            return
        if not self._gesture or not self._since.isValid() or self._since.elapsed() > _PAUSE_MS:
            self._gesture = uuid.uuid4().hex
        self._since.start()
        self._put(point.x + across * self._frame.step, point.y + up * self._frame.step)
        if send:
            self._send()

    def _put(self, x: float, y: float) -> None:
        point = self._point(self._chosen)
        if point is None:
            return
        put = replace(point, x=self._frame.snapped(x), y=self._frame.snapped(y))
        if put == point:
            return
        self._points[self._points.index(point)] = put
        self._unsent = True
        self._names.move(put)
        self._paint_signs()

    def _send(self) -> None:
        point = self._point(self._chosen)
        if self._unsent and point is not None and not self._dragging:
            self._unsent = False
            self.moved.emit(point.id, point.x, point.y, self._gesture)
            self._speak()

    def _welcome(self, event: QDropEvent) -> None:
        if event.mimeData().hasFormat(POINT_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def _ring(self, *, on: bool) -> None:
        self._ground.focused = on
        self._ground.update()

    def _speak(self) -> None:
        self._describe()
        point = self._point(self._chosen)
        if point is not None:
            announce(self, self._told(point))
