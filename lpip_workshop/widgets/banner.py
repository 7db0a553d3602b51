"""A notice that takes its own room in the layout, so that it never covers what people are doing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel

from lpip_workshop.core.errors import BadInput, Trouble
from lpip_workshop.core.words import T, Words
from lpip_workshop.widgets.announce import announce
from lpip_workshop.widgets.boxes import row
from lpip_workshop.widgets.buttons import IconButton, QuietButton
from lpip_workshop.widgets.icons import pixmap
from lpip_workshop.widgets.labels import Label, restyle
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.theme import Space, theme

Tone: TypeAlias = Literal["info", "success", "attention", "error"]
_ICONS: dict[str, str] = {
    "info": "info",
    "success": "check-circle",
    "attention": "warning",
    "error": "warning-circle",
}


class Banner(QFrame):
    """One notice at a time, hidden until there is one; Esc or its cross closes it and tells `closed`."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "banner")
        self._tone: Tone = "info"
        self._run: Callable[[], None] | None = None
        self._icon, self._label = QLabel(), Label()
        self._action = QuietButton("")
        self._close = IconButton("x", T("Close this notice"))
        inside = row(self._icon, self._label, self._action, self._close, gap=Space.M)
        inside.setStretch(1, 1)
        inside.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        self.setLayout(inside)
        self._action.clicked.connect(self._act)
        self._close.clicked.connect(self.dismiss)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.dismiss)
        self.hide()

    def show_notice(
        self, words: Words, tone: Tone = "info", action: tuple[Words, Callable[[], None]] | None = None
    ) -> None:
        """Show a notice in place of any before; `action` is the words of a button and what it does."""
        self._tone = tone
        self._label.set_words(words)
        self._run = action[1] if action else None
        self._action.set_words(action[0] if action else "")
        self._action.setVisible(action is not None)
        self.setProperty("tone", tone)
        tell(self, accessibleName=words)
        self._redress()
        restyle(self)
        restyle(self._label)
        self.show()
        announce(self, words, urgent=tone == "error")

    def show_trouble(self, trouble: Trouble, action: tuple[Words, Callable[[], None]] | None = None) -> None:
        """Show what is wrong, where in a file, and what helps."""
        words = T("{what} {remedy}", what=trouble.what, remedy=trouble.remedy)
        if isinstance(trouble, BadInput) and trouble.place:
            words = T("{place}: {what} {remedy}", place=trouble.place, what=trouble.what, remedy=trouble.remedy)
        self.show_notice(words, "error", action)

    def text(self) -> str:
        """Return what the notice says, empty when there is none."""
        return "" if self.isHidden() else self._label.text()

    def dismiss(self) -> None:
        """Put the notice away."""
        self.hide()
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.StyleChange:
            self._redress()
        super().changeEvent(event)

    def _redress(self) -> None:
        p = theme().palette
        colours = {"attention": p.heed_text, "error": p.danger}
        colour = colours.get(self._tone, p.act_strong)
        self._icon.setPixmap(pixmap(_ICONS[self._tone], colour, 20, self.devicePixelRatioF()))

    def _act(self) -> None:
        run = self._run
        self.dismiss()
        if run is not None:
            run()
