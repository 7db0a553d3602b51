"""Fields for answers typed from paper: a digit or a sector, each handing the focus on by itself."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox, QLineEdit

from lpip_workshop.core.sectors import SECTORS
from lpip_workshop.core.words import T, Words
from lpip_workshop.widgets.labels import restyle
from lpip_workshop.widgets.language import tell, tell_items
from lpip_workshop.widgets.theme import px

_ONWARD = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
_WIPED = (Qt.Key.Key_Space, Qt.Key.Key_0, Qt.Key.Key_Minus)


class RatingField(QLineEdit):
    """A digit from 1 to the scale, or nothing.

    A digit is taken and moves on, Enter moves on, Space wipes and moves on, Backspace wipes or goes back.
    `refused` carries a key off the scale; the field keeps what it had.
    """

    onward = Signal()
    back = Signal()
    refused = Signal(str)

    def __init__(self, name: Words, scale: int) -> None:
        super().__init__()
        self._scale = scale
        self.setMaxLength(1)
        self.setValidator(QRegularExpressionValidator(QRegularExpression("[1-9]?"), self))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(px(56))
        tell(self, accessibleName=name, accessibleDescription=T("1 to {scale}, or empty", scale=scale))

    def rating(self) -> int | None:
        """Return the digit, None where there is none."""
        return int(self.text()) if self.text() else None

    def set_rating(self, rating: int | None) -> None:
        """Show a digit."""
        self.setText("" if rating is None else str(rating))
        self._mark("false")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a digit, move on or go back; everything else that would type is refused."""
        key, text = event.key(), event.text()
        if text.isdecimal() and text != "0":
            self._take(text)
        elif key in _WIPED:
            self._leave("")
        elif key in _ONWARD:
            self.onward.emit()
        elif key == Qt.Key.Key_Up or (key == Qt.Key.Key_Backspace and not self.text()):
            self.back.emit()
        elif text.isprintable() and text and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._refuse(text)
        else:
            super().keyPressEvent(event)

    def _take(self, digit: str) -> None:
        if not digit.isascii() or int(digit) > self._scale:
            self._refuse(digit)
            return
        self._leave(digit)

    def _leave(self, text: str) -> None:
        self.setText(text)
        self._mark("false")
        self.onward.emit()

    def _refuse(self, typed: str) -> None:
        self._mark("true")
        self.refused.emit(typed)

    def _mark(self, wrong: str) -> None:
        if self.property("wrong") != wrong:
            self.setProperty("wrong", wrong)
            restyle(self)


class SectorField(QComboBox):
    """The sector of a paper: a letter chooses, Enter takes it and moves on, Backspace goes back."""

    onward = Signal()
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        tell_items(self, [("", T("Not said")), *SECTORS.items()])
        tell(self, accessibleName=T("Sector"))

    def sector(self) -> str:
        """Return the sector, empty where it was not said."""
        return str(self.currentData() or "")

    def set_sector(self, sector: str) -> None:
        """Show a sector."""
        self.setCurrentIndex(max(self.findData(sector), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move on or back as the digits do, else choose as any list does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.onward.emit()
        elif event.key() == Qt.Key.Key_Backspace:
            self.back.emit()
        elif event.text().isalpha():
            self._choose(event.text())
        else:
            super().keyPressEvent(event)

    def _choose(self, letter: str) -> None:
        """Go to the next sector that begins so: a list would add it to letters typed just now on the paper before."""
        after = [(self.currentIndex() + step) % self.count() for step in range(1, self.count() + 1)]
        places = (place for place in after if self.itemText(place).casefold().startswith(letter.casefold()))
        self.setCurrentIndex(next(places, self.currentIndex()))
