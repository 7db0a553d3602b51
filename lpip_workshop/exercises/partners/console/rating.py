"""One digit of a sheet: as on every paper, and the arrow keys go to the next box and the next row."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from lpip_workshop.core.words import Words
from lpip_workshop.exercises.partners.dimensions import SCALE
from lpip_workshop.widgets import ratings
from lpip_workshop.widgets.theme import px


class RatingField(ratings.RatingField):
    """A rating from 1 to 4, or nothing; `row` asks for the row beneath (1) or above (-1)."""

    row = Signal(int)

    def __init__(self, name: Words) -> None:
        super().__init__(name, SCALE)
        self.setFixedWidth(px(64))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go with the arrow keys; the rest is as on every paper."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.row.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Right:
            self.onward.emit()
        elif key == Qt.Key.Key_Left:
            self.back.emit()
        else:
            super().keyPressEvent(event)
