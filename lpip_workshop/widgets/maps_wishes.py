"""A grid map on which points also have a place where they should move: Alt and the mouse, Alt and the arrow keys."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

from lpip_workshop.core.words import T, Text, Words
from lpip_workshop.widgets.announce import announce
from lpip_workshop.widgets.maps import GridMap
from lpip_workshop.widgets.maps_geometry import MapFrame, MapPoint
from lpip_workshop.widgets.maps_layers import place_words

_PAUSE_MS = 2000
_STRIDE = 10
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
# Some window managers keep Alt and the mouse to themselves: Ctrl does the same.
_HELD = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


class WishMap(GridMap):
    """`wished` carries an id, where it should move and the gesture; `unwished`, Alt+Backspace, one that should stay."""

    wished = Signal(str, float, float, str)
    unwished = Signal(str)

    def __init__(self, frame: MapFrame, name: Words) -> None:
        super().__init__(frame, name)
        self._drawing = False
        self._wish_unsent = False
        self._wish_gesture = ""
        self._wish_since = QElapsedTimer()

    def mousePressEvent(self, ev: QMouseEvent) -> None:
        """With Alt, take hold of the tip of an arrow."""
        if ev.button() == Qt.MouseButton.LeftButton and ev.modifiers() & _HELD:
            self._choose(self._at(ev.position()))
            self._drawing = bool(self.current())
            self._wish_gesture = uuid.uuid4().hex
            return
        super().mousePressEvent(ev)

    def mouseMoveEvent(self, ev: QMouseEvent) -> None:
        """Carry the tip along with the mouse."""
        if self._drawing:
            self._wish(*self._plot.value(ev.position().x(), ev.position().y()))
            return
        super().mouseMoveEvent(ev)

    def mouseReleaseEvent(self, ev: QMouseEvent) -> None:
        """Hand in where the tip was let go."""
        if self._drawing and ev.button() == Qt.MouseButton.LeftButton:
            self._drawing = False
            self._send_wish()
            self._wish_gesture = ""
            return
        super().mouseReleaseEvent(ev)

    def keyPressEvent(self, ev: QKeyEvent) -> None:
        """With Alt, arrow keys move the tip of the arrow, and Backspace takes it away."""
        key = cast("Qt.Key", ev.key())
        if ev.modifiers() & Qt.KeyboardModifier.AltModifier and self.current():
            if key in _ARROWS:
                self._step_wish(key, ev)
                return
            if key == Qt.Key.Key_Backspace:
                self.unwished.emit(self.current())
                return
        super().keyPressEvent(ev)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Hand in where a run of repeated keys ended."""
        if not event.isAutoRepeat():
            self._send_wish()
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand in what was drawn."""
        self._send_wish()
        self._wish_gesture = ""
        super().focusOutEvent(event)

    def _step_wish(self, key: Qt.Key, ev: QKeyEvent) -> None:
        point = self._point(self.current())
        if point is None:
            return
        if not self._wish_gesture or not self._wish_since.isValid() or self._wish_since.elapsed() > _PAUSE_MS:
            self._wish_gesture = uuid.uuid4().hex
        self._wish_since.start()
        stride = self._frame.step * (_STRIDE if ev.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        x, y = point.wanted or (point.x, point.y)
        self._wish(x + _ARROWS[key][0] * stride, y + _ARROWS[key][1] * stride)
        if not ev.isAutoRepeat():
            self._send_wish()

    def _wish(self, x: float, y: float) -> None:
        point = self._point(self.current())
        if point is None:
            return
        put = replace(point, wanted=(self._frame.snapped(x), self._frame.snapped(y)))
        if put.wanted != point.wanted:
            self._points[self._points.index(point)] = put
            self._wish_unsent = True
            self._paint_signs()

    def _send_wish(self) -> None:
        point = self._point(self.current())
        if self._wish_unsent and point is not None and point.wanted is not None:
            self._wish_unsent = False
            self.wished.emit(point.id, *point.wanted, self._wish_gesture)
            announce(self, self._told(point))

    def _told(self, point: MapPoint) -> Words:
        if point.wanted is None:
            return super()._told(point)
        wanted = place_words(self._frame, replace(point, x=point.wanted[0], y=point.wanted[1]))
        return T("{now}; wanted: {wanted}", now=cast("Text", super()._told(point)), wanted=wanted)
