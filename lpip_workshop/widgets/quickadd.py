"""One line and Enter: the fastest way to put something down while a room is talking."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.words import T, Words
from lpip_workshop.widgets.boxes import column, row
from lpip_workshop.widgets.buttons import PrimaryButton
from lpip_workshop.widgets.labels import Label, restyle
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.theme import Space, px


class QuickAdd(QWidget):
    """A field with an Enter button. What was typed stays until it has been taken.

    Give `take`, which may raise Trouble, or connect `submitted` and call `refuse` in the slot; otherwise the
    field is emptied. Ctrl+N brings the focus here.
    """

    submitted = Signal(str)

    def __init__(self, placeholder: Words, take: Callable[[str], None] | None = None, *, name: Words = "") -> None:
        super().__init__()
        self._take = take
        self.edit = QLineEdit()
        tell(self.edit, placeholderText=placeholder, accessibleName=name or placeholder)
        self.edit.setProperty("kind", "bare")
        self.button = PrimaryButton(T("Enter")).small()
        self._frame = QFrame()
        self._frame.setProperty("kind", "quickadd")
        inside = row(self.edit, self.button, gap=Space.S)
        inside.setContentsMargins(Space.L - 2, Space.S - 1, Space.M - 2, Space.S - 1)
        self._frame.setLayout(inside)
        self._frame.setMinimumHeight(px(44))
        self._wrong = Label("", "small", "danger")
        self._wrong.hide()
        self.setLayout(column(self._frame, self._wrong, gap=Space.XS))
        self._wire()

    def text(self) -> str:
        """Return the draft."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Put a draft in the field."""
        self.edit.setText(text)

    def message(self) -> str:
        """Return what is said to be wrong, empty when nothing is."""
        return "" if self._wrong.isHidden() else self._wrong.text()

    def refuse(self, words: Words) -> None:
        """Keep the draft and say beneath what is wrong with it."""
        self._show_wrong(words)
        self.edit.setFocus()

    def submit(self) -> None:
        """Hand in what was typed, if anything."""
        text = self.edit.text().strip()
        if not text:
            self.edit.setFocus()
            return
        self._show_wrong("")
        try:
            if self._take is not None:
                self._take(text)
            self.submitted.emit(text)
        except Trouble as trouble:
            self.refuse(T("{what} {remedy}", what=trouble.what, remedy=trouble.remedy))
        if not self.message():
            self.edit.setText("")  # unlike `clear`, leaves nothing that Ctrl+Z could bring back into the line
        self.edit.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the ring round the whole line while its field has the focus, and leave it undo only of its own text."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._is_for_window(event):
            event.ignore()
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._frame.setProperty("focused", "true" if event.type() == QEvent.Type.FocusIn else "false")
            restyle(self._frame)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        if event.type() == QEvent.Type.StyleChange:
            self._frame.setMinimumHeight(px(44))
        super().changeEvent(event)

    def _wire(self) -> None:
        self.edit.installEventFilter(self)
        self.edit.returnPressed.connect(self.submit)
        self.edit.textEdited.connect(self._edited)
        self.button.clicked.connect(self.submit)
        self.setFocusProxy(self.edit)
        shortcut = QShortcut(QKeySequence("Ctrl+N"), self)
        shortcut.activated.connect(lambda: self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason))

    def _is_for_window(self, event: QKeyEvent) -> bool:
        """Tell whether the keys mean the last change of the workshop: a line without a text of its own has none."""
        undo, redo = (event.matches(key) for key in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo))
        return (undo and not self.edit.isUndoAvailable()) or (redo and not self.edit.isRedoAvailable())

    def _edited(self, _text: str) -> None:
        self._show_wrong("")

    def _show_wrong(self, words: Words) -> None:
        self._wrong.set_words(words)
        self._wrong.setVisible(bool(words))
        tell(self.edit, accessibleDescription=words)
        self._frame.setProperty("wrong", "true" if words else "false")
        restyle(self._frame)
