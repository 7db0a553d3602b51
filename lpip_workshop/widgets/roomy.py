"""Room for what is in front: as much as there is, and where that is too little, the least it can bear, scrolled."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from lpip_workshop.widgets.flow import Flow
from lpip_workshop.widgets.theme import Space

_TRIES = 8


class Roomy(QScrollArea):
    """Holds a stack of pages. The one in front fills it; it scrolls only where that page would have to be squeezed."""

    def __init__(self, pages: QStackedWidget) -> None:
        super().__init__()
        self._pages, self._least = pages, 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(pages)
        pages.installEventFilter(self)
        pages.currentChanged.connect(self._from_the_top)
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._fit)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def minimumSizeHint(self) -> QSize:
        """Ask for nothing: there is always a way to scroll."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pages the room there is now."""
        super().resizeEvent(event)
        self._least = 0
        self._fit()
        self._settled.start()  # rows that have only now come into sight lie where they will one turn later

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again at what the page in front needs when something in it has changed, and once it lies anew."""
        if event.type() == QEvent.Type.LayoutRequest:
            if watched is self._pages:
                self._fit()
            self._settled.start()
        return super().eventFilter(watched, event)

    def _from_the_top(self) -> None:
        self._pages.currentWidget().installEventFilter(self)
        self._least = 0
        self._fit()
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)

    def _fit(self) -> None:
        """Size the pages, and again where words that wrap turn out to need more lines than their page knew."""
        self._give()
        for _try in range(_TRIES):
            short = _shortfall(self._pages.currentWidget())
            if not short:
                return
            self._least = self._pages.height() + 2 * short  # what is given is shared with others that are squeezed
            self._give()

    def _give(self) -> None:
        page = self._pages.currentWidget()
        need = page.minimumSizeHint().expandedTo(page.minimumSize()).grownBy(self._pages.contentsMargins())
        need.setHeight(max(need.height(), self._least))
        room, bar = self.maximumViewportSize(), self.verticalScrollBar().sizeHint().width()
        if need.height() > room.height():
            room.setWidth(room.width() - bar)
        if need.width() > room.width():
            room.setHeight(room.height() - bar)
        self._pages.resize(room.expandedTo(need))

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring what the keyboard came to into sight; a press of the mouse is where it is."""
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is not None and not by_mouse and self._pages.isAncestorOf(now):
            self.ensureWidgetVisible(now, Space.S, Space.S)


def _shortfall(page: QWidget) -> int:
    """Return by how many pixels labels and rows of a page are too low, those left out that scroll on their own.

    What cannot get lower runs under what stands below it: that is too low as well.
    """
    short = sum(max(0, one.heightForWidth(one.geometry().width()) - one.geometry().height()) for one in _flows(page))
    for label in page.findChildren(QLabel):
        if label.text() and label.isVisible() and not _scrolls(label, page):
            short += max(0, label.heightForWidth(label.width()) - label.height())
    return short + sum(map(_hidden, page.findChildren(QVBoxLayout)))


def _hidden(column: QVBoxLayout) -> int:
    """Return by how many pixels the things in a column lie over each other."""
    if not column.parentWidget().isVisible():
        return 0
    items = (column.itemAt(place) for place in range(column.count()))
    lying = [item.geometry() for item in items if item and not item.isEmpty()]
    return sum(max(0, one.bottom() + 1 - below.top()) for one, below in pairwise(lying) if below.height())


def _flows(page: QWidget) -> list[Flow]:
    flows = page.findChildren(Flow)
    lying = [one for one in flows if one.parentWidget().isVisible() and one.geometry().width()]  # what has no place yet
    return [one for one in lying if not _scrolls(one.parentWidget(), page)]  # asks for a line an item: far too much


def _scrolls(label: QWidget, page: QWidget) -> bool:
    holder: QWidget | None = label
    while holder and holder is not page:
        if isinstance(holder, QAbstractScrollArea):
            return True
        holder = holder.parentWidget()
    return False
