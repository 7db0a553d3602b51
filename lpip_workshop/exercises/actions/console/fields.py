"""Fields that are read as a whole, such as a day or a name, and what completes them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from lpip_workshop.core.clock import new_id

_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class WholeLineEdit(QLineEdit):
    """One line that is handed in on Enter and on leaving, not while it is half typed.

    `committed(text, gesture_id)` comes only for something new; `set_text` shows what is stored.
    """

    committed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._stored = ""
        self.editingFinished.connect(self.commit)

    def set_text(self, text: str) -> None:
        """Show what is stored, unless somebody is in the middle of typing."""
        if not (self.hasFocus() and self.text() != self._stored):
            self.setText(text)
        self._stored = text

    def commit(self) -> None:
        """Hand in what is new."""
        typed = self.text()
        if typed != self._stored:
            self._stored = typed
            self.committed.emit(typed, new_id())

    def keep_draft(self) -> None:
        """Let a text that was refused be handed in again."""
        self._stored = "\0"


class OwnerCompleter(QCompleter):
    """Completes the second part of `What; owner; by when` with names that are known."""

    def __init__(self, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(list(names), parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 - Qt's name
        """Return what to look for: nothing that is known unless an owner is being typed."""
        parts = path.split(";")
        typed = parts[1].strip() if len(parts) == 2 else ""
        return [typed or "\0"]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802 - Qt's name
        """Return the whole line with the chosen name in its place."""
        before = self.completionPrefix().split(";")[0].rstrip()
        return f"{before}; {index.data()}; "

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter take the name only: without this the same Enter also hands in the line."""
        popup = self.popup()
        if popup is not None and watched is popup and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress and event.key() in _TAKING
            if pressed and popup.currentIndex().isValid():
                popup.hide()
                return True
        return super().eventFilter(watched, event)


class ListCompleter(QCompleter):
    """Completes the last of several names with commas between them."""

    def __init__(self, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(list(names), parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 - Qt's name
        """Return the name that is being typed."""
        return [path.split(",")[-1].strip() or "\0"]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802 - Qt's name
        """Return all the names with the chosen one last."""
        before = [name.strip() for name in self.completionPrefix().split(",")[:-1]]
        return ", ".join([*before, str(index.data())])


def name_completer(names: Sequence[str], parent: QWidget) -> QCompleter:
    """Return a completer of a whole field with names."""
    completer = QCompleter(list(names), parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer
