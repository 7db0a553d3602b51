"""Complete a line of several parts: "name; sector; influence; interest", each part from its own list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit


class PartCompleter(QCompleter):
    """Offers words for the part that is being typed; what was typed before it stays."""

    def __init__(self, edit: QLineEdit, separator: str = ";") -> None:
        super().__init__(edit)
        self._edit, self._separator = edit, separator
        self._parts: list[list[str]] = []
        self._words = QStringListModel(self)
        self.setModel(self._words)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        edit.setCompleter(self)

    def set_parts(self, *parts: Sequence[str]) -> None:
        """Offer these words for the first part, the second and so on; later parts have none."""
        self._parts = [list(words) for words in parts]

    def eventFilter(self, o: QObject, e: QEvent) -> bool:
        """Let Enter take the word that is lit up, and no more: the line is handed in with the next Enter."""
        popup = self.popup()
        pressed = o is popup and e.type() == QEvent.Type.KeyPress
        enter = pressed and cast("QKeyEvent", e).key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and popup is not None and popup.currentIndex().isValid():
            self._edit.setText(self.pathFromIndex(popup.currentIndex()))
            popup.hide()
            return True
        return super().eventFilter(o, e)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 - Qt's name
        """Return what is looked for: the last part."""
        before, _sign, last = path.rpartition(self._separator)
        place = path.count(self._separator)
        offered = self._parts[place] if place < len(self._parts) else []
        if offered != self._words.stringList():
            self._words.setStringList(offered)
        return [last.strip() or (" \0" if before or not path else last)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802 - Qt's name
        """Return the line with its last part completed."""
        before, sign, _last = self._edit.text().rpartition(self._separator)
        word = str(index.data(Qt.ItemDataRole.DisplayRole))
        return f"{before}{sign} {word}" if sign else word
