"""A choice of one among a few, all of them in sight, in as many lines as that takes; arrow keys move it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from lpip_workshop.core.words import Words
from lpip_workshop.widgets.buttons import Button
from lpip_workshop.widgets.flow import Flow
from lpip_workshop.widgets.language import tell


class Segmented(QFrame):
    """One chosen among `choices`, pairs of a value and its words: radio buttons to a screen reader.

    `tabs=True` is the quieter look for views of the same thing. `chosen` tells a choice made by the user.
    """

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, Words]], name: Words, *, tabs: bool = False) -> None:
        super().__init__()
        self.setProperty("kind", "tabs" if tabs else "segments")
        tell(self, accessibleName=name)
        self._buttons = {value: self._button(value, words, tabs) for value, words in choices}
        edge = 0 if tabs else 2
        self.setLayout(Flow(*self._buttons.values(), gap=2, edge=edge))
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._lines = 0  # the height of the lines at the width it was given, 0 before
        if choices:
            self.set_value(choices[0][0])

    def sizeHint(self) -> QSize:
        """Return the width of one line, and the height of the lines it is broken into: no layout gives it more."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self._lines))

    def event(self, event: QEvent) -> bool:
        """Ask for another height where the choices come to stand in more lines, or in fewer."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            lines = self.heightForWidth(self.width())
            if lines != self._lines:
                self._lines = lines
                self.updateGeometry()
        return done

    def value(self) -> str:
        """Return what is chosen, empty where there is nothing to choose."""
        return next((value for value, button in self._buttons.items() if button.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Choose without telling; raises KeyError for a value that is not offered."""
        self._buttons[value].setChecked(True)

    def button(self, value: str) -> Button:
        """Return the button of a choice, to disable it or to give it a tool tip."""
        return self._buttons[value]

    def _button(self, value: str, words: Words, tabs: bool) -> Button:
        button = Button(words, "tab" if tabs else "segment")
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.clicked.connect(lambda: self.chosen.emit(value))
        return button
