"""Complete a line that links two names: "who > whom; kind", each part from its own list."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QLineEdit

from lpip_workshop.widgets.maps_completing import PartCompleter


class LinkCompleter(PartCompleter):
    """Offers names before and after a `sign`, and words for the parts behind it."""

    def __init__(self, edit: QLineEdit, sign: re.Pattern[str]) -> None:
        super().__init__(edit)
        self._sign, self._line = sign, edit

    def offer(self, names: Sequence[str], *parts: Sequence[str]) -> None:
        """Offer these names on both sides of the sign, and these words for the parts that follow."""
        self.set_parts(names, *parts)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 - Qt's name
        """Return what is looked for: the name after the sign, or the last part."""
        found = list(self._sign.finditer(path))
        if found and ";" not in path:
            return super().splitPath(path[found[-1].end() :].lstrip())
        return super().splitPath(path)

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802 - Qt's name
        """Return the line with its last part completed."""
        text = self._line.text()
        found = list(self._sign.finditer(text))
        if found and ";" not in text:
            return f"{text[: found[-1].end()]} {index.data(Qt.ItemDataRole.DisplayRole)}"
        return super().pathFromIndex(index)
