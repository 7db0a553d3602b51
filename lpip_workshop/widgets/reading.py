"""A part to read that scrolls, with its focus ring around it: inside, the ring would run through the first letters."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea, QWidget

from lpip_workshop.widgets.theme import RADIUS_SMALL, px, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QHideEvent, QMoveEvent, QPaintEvent, QResizeEvent

_LEAST = 140  # pixels at 100 % text
_AWAY = 6  # pixels between what is read and the outer edge of the ring


class Reading(QScrollArea):
    """A scroll area that shows where the keyboard is."""

    @cached_property
    def _ring(self) -> _Ring:
        return _Ring()  # only for who comes by keyboard

    def minimumSizeHint(self) -> QSize:
        """Return the size below which one would read by the line."""
        least, inside = super().minimumSizeHint(), self.widget()
        wanted = inside.sizeHint().height() if inside else 0
        return QSize(least.width(), max(least.height(), min(wanted, px(_LEAST))))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self._ring.put_around(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take it away."""
        super().focusOutEvent(event)
        self._ring.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no ring around nothing."""
        super().hideEvent(event)
        if "_ring" in self.__dict__:
            self._ring.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the ring around it."""
        super().resizeEvent(event)
        self._follow()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Keep the ring around it."""
        super().moveEvent(event)
        self._follow()

    def _follow(self) -> None:
        if self.hasFocus():
            self._ring.put_around(self)


class _Ring(QWidget):
    def put_around(self, area: QWidget) -> None:
        """Lie in the nearest ancestor that has the room."""

        holder, box = area.parentWidget(), area.geometry().adjusted(-_AWAY, -_AWAY, _AWAY, _AWAY)
        while holder and not holder.isWindow() and not holder.rect().contains(box):
            box.translate(holder.pos())
            holder = holder.parentWidget()
        if holder is None:
            return
        self.setParent(holder)
        self.setGeometry(box.intersected(holder.rect()))
        within = self.rect().adjusted(_AWAY, _AWAY, -_AWAY, -_AWAY)
        from PySide6.QtGui import QRegion

        self.setMask(QRegion(self.rect()).subtracted(QRegion(within)))  # the mouse finds what is inside
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:

        from PySide6.QtCore import QRectF
        from PySide6.QtGui import QColor, QPainter, QPen  # Qt makes each when first named: not before the first paint

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme().palette.act), theme().ring))
        inset = theme().ring / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS_SMALL, RADIUS_SMALL)
        painter.end()
