"""Fields without a Save button: they hand in what was typed after a pause and on leaving."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

PAUSE_MS = 800


class _Session(QObject):
    """One stretch of editing: what was last handed in, and the gesture that makes it one undo."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.handed_in = ""
        self.gesture = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.due)

    def touch(self) -> None:
        """Note that something was typed, and wait for a pause."""
        self.gesture = self.gesture or uuid.uuid4().hex
        self._timer.start()

    def take(self, text: str) -> str:
        """Return the gesture id when there is something new to hand in, else nothing."""
        self._timer.stop()
        if text == self.handed_in or not self.gesture:
            return ""
        self.handed_in = text
        return self.gesture

    def end(self) -> None:
        """Leave the field: what is typed next is another gesture."""
        self._timer.stop()
        self.gesture = ""

    @property
    def waiting(self) -> bool:
        """Tell whether something typed has not been handed in."""
        return self._timer.isActive()


class CommitLineEdit(QLineEdit):
    """One line. `committed(text, gesture_id)`: one gesture id for each stay in the field."""

    committed = Signal(str, str)

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._session = _Session(self)
        self._session.handed_in = text
        self._session.due.connect(self.commit)
        self.textEdited.connect(self._session.touch)
        self.returnPressed.connect(self.commit)

    def set_text(self, text: str) -> None:
        """Show what is stored, unless somebody is in the middle of typing."""
        if not self._session.waiting and text != self.text():
            self.setText(text)
        if not self._session.waiting:
            self._session.handed_in = text

    def commit(self) -> None:
        """Hand in what is new."""
        gesture = self._session.take(self.text())
        if gesture:
            self.committed.emit(self.text(), gesture)

    def keep_draft(self) -> None:
        """Note that the last text was not taken, so that it is handed in again."""
        self._session.handed_in = "\0"

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand in on leaving."""
        self.commit()
        self._session.end()
        super().focusOutEvent(event)


class CommitTextEdit(QPlainTextEdit):
    """Several lines, as `CommitLineEdit`. Tab leaves the field."""

    committed = Signal(str, str)

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTabChangesFocus(True)
        self._session = _Session(self)
        self._session.handed_in = text
        self._session.due.connect(self.commit)
        self.textChanged.connect(self._session.touch)

    def event(self, e: QEvent) -> bool:
        """Leave PageUp and PageDown to the slides, as every field of one line does: a remote sends them."""
        pages = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if e.type() == QEvent.Type.ShortcutOverride and isinstance(e, QKeyEvent) and e.key() in pages:
            e.ignore()
            return True
        return super().event(e)

    def text(self) -> str:
        """Return what is in the field."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show what is stored, unless somebody is in the middle of typing."""
        if self._session.waiting:
            return
        self._session.handed_in = text
        if text != self.text():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)

    def commit(self) -> None:
        """Hand in what is new."""
        gesture = self._session.take(self.text())
        if gesture:
            self.committed.emit(self.text(), gesture)

    def keep_draft(self) -> None:
        """Note that the last text was not taken, so that it is handed in again."""
        self._session.handed_in = "\0"

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand in on leaving."""
        self.commit()
        self._session.end()
        super().focusOutEvent(event)
