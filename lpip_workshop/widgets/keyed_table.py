"""A table in which single keys say something of the row that is selected."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView

from lpip_workshop.core.words import Words
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import px


class KeyedTable(PlainTable):
    """`pressed` carries what a key of `keys` stands for; `widths` fixes columns by their place."""

    pressed = Signal(str)

    def __init__(
        self,
        columns: Sequence[Column],
        ident: Callable[[Any], str],
        name: Words,
        keys: Mapping[Qt.Key, str],
        widths: Mapping[int, int],
    ) -> None:
        super().__init__(columns, ident, name)
        self._keys = keys
        self.view.installEventFilter(self)
        header = self.view.horizontalHeader()
        for place, width in widths.items():
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(place, px(width))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys before the table opens a cell for them, or looks for words that begin with them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.current():
            meant = self._keys.get(Qt.Key(event.key()))
            # Digits of the keypad say what those above the letters do.
            plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
            if meant is not None and plain:
                self.pressed.emit(meant)
                return True
        return super().eventFilter(watched, event)
