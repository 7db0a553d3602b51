"""Beneath a grid map: those who are not placed yet, ready to be dragged onto it or sent there with Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from lpip_workshop.core.words import N, Words
from lpip_workshop.widgets.boxes import row
from lpip_workshop.widgets.labels import Muted
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.maps import POINT_MIME
from lpip_workshop.widgets.theme import RADIUS_SMALL, Space, px, theme

_ID = Qt.ItemDataRole.UserRole


class WaitingStrip(QWidget):
    """A line of names, pairs of an id and a label; it hides while nobody waits.

    `selected` carries the id of the current name, `placed` one that should go to the middle of the map,
    `removal_asked` one on which Delete was pressed.
    """

    selected = Signal(str)
    placed = Signal(str)
    removal_asked = Signal(str)

    def __init__(self, name: Words) -> None:
        super().__init__()
        self._count = Muted(wrap=False)
        self.list = _Names()
        self.list.currentItemChanged.connect(self._note)
        self.list.itemActivated.connect(self._place)
        self.list.deleted.connect(self.removal_asked)
        inside = row(self._count, self.list, gap=Space.S)
        inside.setStretch(1, 1)
        self.setLayout(inside)
        self.setFocusProxy(self.list)
        tell(self.list, accessibleName=name)
        self.list.setFixedHeight(px(40))
        self.hide()

    def set_names(self, names: Sequence[tuple[str, str]]) -> None:
        """Show other names and keep the current one where it still waits."""
        if names != self._names():
            kept = self.current()
            self.list.blockSignals(True)
            self.list.clear()
            for point_id, label in names:
                self.list.addItem(_item(point_id, label))
            self.list.blockSignals(False)
            self.select(kept)
        self._count.set_words(N("Not placed yet ({n})", "Not placed yet ({n})", len(names)))
        self.setVisible(bool(names))

    def current(self) -> str:
        """Return the id of the current name, empty for none."""
        item = self.list.currentItem()
        return str(item.data(_ID)) if item is not None else ""  # pyright: ignore[reportUnnecessaryComparison]

    def select(self, point_id: str) -> None:
        """Make a name current without telling; an id that is not shown makes none current."""
        ids = [known for known, _label in self._names()]
        self.list.blockSignals(True)
        self.list.setCurrentRow(ids.index(point_id) if point_id in ids else -1)
        self.list.blockSignals(False)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        if event.type() == QEvent.Type.StyleChange:
            self.list.setFixedHeight(px(40))
        super().changeEvent(event)

    def _names(self) -> list[tuple[str, str]]:
        items = [self.list.item(place) for place in range(self.list.count())]
        return [(str(item.data(_ID)), item.text()) for item in items]

    def _note(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.selected.emit(item.data(_ID))

    def _place(self, item: QListWidgetItem) -> None:
        self.placed.emit(item.data(_ID))


def _item(point_id: str, label: str) -> QListWidgetItem:
    item = QListWidgetItem(label)
    item.setData(_ID, point_id)
    item.setToolTip("")
    return item


class _Names(QListWidget):
    deleted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "plain")
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setWrapping(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setUniformItemSizes(False)

    def minimumSizeHint(self) -> QSize:
        """Let the strip be as narrow as the view."""
        return QSize(px(120), px(40))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first name."""
        super().focusInEvent(event)
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter places; Delete asks for removal; arrows walk."""
        item = self.currentItem()
        if item is None:  # pyright: ignore[reportUnnecessaryComparison] - a list may have no current item
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.itemActivated.emit(item)
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit(item.data(_ID))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, e: QPaintEvent) -> None:
        """Paint the names, and a ring round the current one while the keyboard is here."""
        super().paintEvent(e)
        item = self.currentItem()
        if self.hasFocus() and item is not None:  # pyright: ignore[reportUnnecessaryComparison] - as above
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme().palette.act), theme().ring))
            ring = QRectF(self.visualItemRect(item)).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, RADIUS_SMALL, RADIUS_SMALL)

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:  # noqa: N802 - Qt's name
        """Carry the id of the name that is dragged."""
        data = QMimeData()
        if items:
            data.setData(POINT_MIME, QByteArray(str(items[0].data(_ID)).encode()))
        return data
