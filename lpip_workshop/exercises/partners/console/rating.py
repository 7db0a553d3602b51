"""One digit of a sheet: typed on the keypad, it hands the focus on by itself."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.partners.dimensions import SCALE
from lpip_workshop.widgets.labels import restyle
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.theme import px

_DIGITS = tuple(str(digit) for digit in range(1, SCALE + 1))
_ONWARD = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right)
_WIPED = (Qt.Key.Key_Space, Qt.Key.Key_0, Qt.Key.Key_Minus)


class RatingField(QLineEdit):
    """A rating from 1 to 4, or nothing.

    A digit is taken and moves on, Enter moves on, Space wipes and moves on, Backspace wipes or goes back. Down
    and Up go to the next and the previous row. `refused` carries what is off the scale.
    """

    onward = Signal(int)  # how many rows down; 0 is the next field
    back = Signal(int)
    refused = Signal(str)

    def __init__(self, name: Words) -> None:
        super().__init__()
        self.setMaxLength(1)
        self.setValidator(QRegularExpressionValidator(QRegularExpression("[1-4]?"), self))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(px(64))
        tell(self, accessibleName=name, accessibleDescription=T("1 to {scale}, or empty", scale=SCALE))

    def rating(self) -> int | None:
        """Return the rating, None where there is none."""
        return int(self.text()) if self.text() else None

    def set_rating(self, rating: int | None) -> None:
        """Show a rating."""
        self._mark("false")
        self.setText("" if rating is None else str(rating))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a digit, move on or go back; everything else that would type is refused."""
        key, text = event.key(), event.text()
        if text in _DIGITS:
            self._leave(text)
        elif key in _WIPED:
            self._leave("")
        elif key in _ONWARD:
            self.onward.emit(0)
        elif key == Qt.Key.Key_Down:
            self.onward.emit(1)
        elif key == Qt.Key.Key_Up:
            self.back.emit(1)
        elif key == Qt.Key.Key_Left or (key == Qt.Key.Key_Backspace and not self.text()):
            self.back.emit(0)
        elif text.isprintable() and text and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._mark("true")
            self.refused.emit(text)
        else:
            super().keyPressEvent(event)

    def _leave(self, text: str) -> None:
        self.set_rating(int(text) if text else None)
        self.onward.emit(0)

    def _mark(self, wrong: str) -> None:
        if self.property("wrong") != wrong:
            self.setProperty("wrong", wrong)
            restyle(self)
