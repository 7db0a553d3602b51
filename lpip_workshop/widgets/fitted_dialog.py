"""A dialog that is never larger than the screen: what is asked scrolls, the title and the answers stay in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QScrollArea, QWidget

from lpip_workshop.core.words import Words
from lpip_workshop.widgets.boxes import STRETCH, column
from lpip_workshop.widgets.labels import Heading
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.theme import Space, px

_BAR = 12  # what is kept for the scroll bar beside the fields


class FittedDialog(QDialog):
    """Wants to be `width` wide at 100 % text, and as high as what is in it."""

    def __init__(self, title: Words, parent: QWidget, *, width: int = 520) -> None:
        super().__init__(parent)
        tell(self, windowTitle=title, accessibleName=title)
        self._title, self._wide = Heading(title, "section"), width
        self._area, self._inside = QScrollArea(), QWidget()

    def bounds(self) -> QSize:
        """Return the size of which no dialog should need more."""
        room = self.screen().availableSize()
        return QSize(room.width() - Space.XXL, room.height() - Space.XXXL)

    def lay_out(self, body: QLayout, *below: QWidget | QLayout) -> None:
        """Put `body` between the title and what stands `below`."""
        around = column(body, STRETCH, gap=0)
        around.setContentsMargins(0, 0, _BAR, 0)
        self._inside.setLayout(around)
        self._area.setWidget(self._inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the fields have it, and bring themselves into sight
        page = column(self._title, self._area, *below, gap=Space.L, edge=Space.XL)
        page.setStretch(1, 1)
        self.setLayout(page)

    def showEvent(self, event: QShowEvent) -> None:
        """Take its size: only now are the words in their font, and the lines they wrap into known."""
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange) and self.isVisible():
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        room, page, around = self.bounds(), self.layout(), self._inside.layout()
        assert page is not None
        assert around is not None
        edges = 2 * Space.XL
        wide = min(max(px(self._wide), around.minimumSize().width() + edges), room.width())
        inside = max(around.minimumHeightForWidth(wide - edges), around.sizeHint().height())
        if around.hasHeightForWidth():
            inside = around.totalHeightForWidth(wide - edges)
        self._area.setMinimumHeight(0)
        rest = page.totalHeightForWidth(wide) if page.hasHeightForWidth() else page.totalSizeHint().height()
        rest -= self._area.sizeHint().height()
        self._area.setMinimumHeight(max(0, min(inside, room.height() - rest)))
        self.setMinimumWidth(wide)
        self.resize(wide, min(inside + rest, room.height()))
