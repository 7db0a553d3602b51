"""The bottom line of the console: what is saved, what can be undone, and the way to everything else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from lpip_workshop.core.words import T, Words
from lpip_workshop.widgets.boxes import Surface, row
from lpip_workshop.widgets.buttons import Button
from lpip_workshop.widgets.icons import pixmap
from lpip_workshop.widgets.labels import Label
from lpip_workshop.widgets.theme import Space, theme


class StatusLine(Surface):
    """Saved state on the left, undo and redo in the middle, the palette on the right."""

    undo_asked = Signal()
    redo_asked = Signal()
    find_asked = Signal()

    def __init__(self) -> None:
        super().__init__("footer")
        self._well = True
        self._icon = QLabel()
        self._saved = Label("", "small", "muted", wrap=False)
        self._answered = Label("", "small", wrap=False)
        self.undo_button = _button("ink", "arrow-u-up-left")
        self.redo_button = _button("ink", "arrow-u-up-right")
        self.find_button = _button("muted", "")
        self.find_button.set_words(T("Find anything Ctrl+K"), name=T("Find anything"))
        self._lay_out()
        self.undo_button.clicked.connect(self.undo_asked)
        self.redo_button.clicked.connect(self.redo_asked)
        self.find_button.clicked.connect(self.find_asked)
        self.set_saved(T("All changes saved"))
        self.set_undo("")
        self.set_redo("")

    def set_saved(self, words: Words, *, well: bool = True) -> None:
        """Say what is saved; not `well` marks it as wanting attention."""
        self._well = well
        self._saved.set_words(words)
        self._saved.set_tone("muted" if well else "danger")
        self._redress()

    def set_answered(self, words: Words) -> None:
        """Say how many have answered; empty says nothing."""
        self._answered.set_words(words)
        self._answered.setVisible(bool(words))

    def set_undo(self, label: Words) -> None:
        """Name what undo would take back; empty where there is nothing."""
        self.undo_button.setVisible(bool(label))
        self.undo_button.set_words(T("Undo: {label} Ctrl+Z", label=label))

    def set_redo(self, label: Words) -> None:
        """Name what redo would bring back; empty where there is nothing."""
        self.redo_button.setVisible(bool(label))
        self.redo_button.set_words(T("Redo: {label} Ctrl+Shift+Z", label=label))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.StyleChange:
            self._redress()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(Space.XL, 3, Space.L, 3)
        sides = (row(self._icon, self._saved, self._answered, None), row(None, self.find_button))
        for place, side in zip((0, 2), sides, strict=True):
            holder = QWidget()
            holder.setLayout(side)
            grid.addWidget(holder, 0, place)
            grid.setColumnStretch(place, 1)
        grid.addLayout(row(self.undo_button, self.redo_button), 0, 1)
        self.setLayout(grid)
        self._answered.hide()

    def _redress(self) -> None:
        p = theme().palette
        name, colour = ("check", p.act) if self._well else ("warning-circle", p.danger)
        self._icon.setPixmap(pixmap(name, colour, 16, self.devicePixelRatioF()))


def _button(tone: str, icon_name: str) -> Button:
    button = Button("", "quiet", icon_name).small()
    button.setProperty("tone", tone)
    return button
