"""What a paper says of the person: a private code, which may be left empty."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from lpip_workshop.core.words import T
from lpip_workshop.exercises.trust.codes import LONGEST_CODE
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.theme import px

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CodeField(QLineEdit):
    """The private code of a paper. One that was typed before is kept and never shown again."""

    onward = Signal()
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept = ""
        self.setMaxLength(LONGEST_CODE * 2)
        self.setMaximumWidth(px(250))
        tell(self, accessibleName=T("Private code"))
        self.keep("")

    def code(self) -> str:
        """Return what was typed, else what is kept."""
        return self.text().strip().lstrip("#") or self._kept

    def keep(self, code: str) -> None:
        """Empty the field, and keep a code that is not to be read."""
        self._kept = code
        self.clear()
        tell(self, placeholderText=T("Kept as it was typed") if code else T("Empty unless they agreed"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move on with Enter, back with Backspace in an empty field."""
        if event.key() in _ENTER:
            self.onward.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.back.emit()
        else:
            super().keyPressEvent(event)
