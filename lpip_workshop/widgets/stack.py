"""Pages of which one is in front, and which need no more room than that one: not as much as the largest of all."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class Stack(QStackedWidget):
    """A QStackedWidget that asks for what its page in front asks for."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self._turned)

    def sizeHint(self) -> QSize:
        """Return what the page in front would like."""
        page = self.currentWidget()
        return super().sizeHint() if self.count() == 0 else page.sizeHint().grownBy(self.contentsMargins())

    def minimumSizeHint(self) -> QSize:
        """Return the least the page in front can bear."""
        if self.count() == 0:
            return super().minimumSizeHint()
        page = self.currentWidget()
        return page.minimumSizeHint().expandedTo(page.minimumSize()).grownBy(self.contentsMargins())

    def hasHeightForWidth(self) -> bool:
        """Follow the wrapping of words on the page in front."""
        return self.count() > 0 and self.currentWidget().hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Return the height the page in front needs at a width."""
        edge = self.contentsMargins()
        inside = self.currentWidget().heightForWidth(width - edge.left() - edge.right())
        return inside + edge.top() + edge.bottom()

    def _turned(self, _place: int) -> None:
        self.updateGeometry()
