"""What stands where there is nothing yet: what this place is for, and how to begin."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from lpip_workshop.core.words import Words
from lpip_workshop.widgets.boxes import STRETCH, column, row
from lpip_workshop.widgets.buttons import SecondaryButton
from lpip_workshop.widgets.icons import pixmap
from lpip_workshop.widgets.labels import Label, Muted
from lpip_workshop.widgets.theme import Space, px, theme

_FIRST = 100  # the words take the room that there is, up to their widest, before what is beside them does


class EmptyState(QWidget):
    """An icon, a sentence, what to do, and a button where there is one thing to do."""

    def __init__(
        self,
        icon_name: str,
        sentence: Words,
        what_to_do: Words,
        action: tuple[Words, Callable[[], None]] | None = None,
    ) -> None:
        super().__init__()
        self._icon_name = icon_name
        self._icon = Label("").centred()
        title, advice = Label(sentence, "section").centred(), Muted(what_to_do, "body").centred()
        advice.setMaximumWidth(px(440))
        advice.setMinimumWidth(px(280))
        lines = row(STRETCH, advice, STRETCH)
        lines.setStretch(1, _FIRST)
        middle = column(STRETCH, self._icon, title, lines, gap=Space.S, edge=Space.XL)
        if action is not None:
            button = SecondaryButton(action[0])
            button.clicked.connect(action[1])
            middle.addSpacing(Space.S)
            middle.addLayout(row(STRETCH, button, STRETCH))
        middle.addStretch(1)
        self.setLayout(middle)
        self._redress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.StyleChange:
            self._redress()
        super().changeEvent(event)

    def _redress(self) -> None:
        self._icon.setPixmap(pixmap(self._icon_name, theme().palette.act, 40, self.devicePixelRatioF()))
