"""A row that goes on in the next line where it runs out of room, as words do: for tabs and buttons at large text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from lpip_workshop.widgets.theme import Space


class Flow(QLayout):
    """Each item at its own size, from the left, `gap` pixels apart in both directions; it asks to be in one line.

    With `even`, the most that stand in a line, all are of one width and fill their lines. With `fill`, the last takes
    what is left of its line.
    """

    def __init__(self, *items: QWidget, gap: int = Space.S, edge: int = 0, even: int = 0, fill: bool = False) -> None:
        super().__init__()
        self._even, self._fill = even, fill
        self._items: list[QLayoutItem] = []
        self.setSpacing(gap)
        self.setContentsMargins(edge, edge, edge, edge)
        for item in items:
            self.addWidget(item)

    def addWidget(self, widget: QWidget) -> None:  # noqa: N802 - Qt's name
        """Take one more widget at the end.

        The item is made here: one that Qt makes dies unseen, and another at its place in memory is taken for it.
        """
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are, hidden ones too."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return an item, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Let go of an item, and return it."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Grow in height as it gets narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height its lines need at a width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of all items in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(len(sizes) - 1, 0)
        return self._edged(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the widest item alone."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = max((size.width() for size in sizes), default=0)
        return self._edged(width, max((size.height() for size in sizes), default=0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _edged(self, width: int, height: int) -> QSize:
        edge = self.contentsMargins()
        return QSize(width + edge.left() + edge.right(), height + edge.top() + edge.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Go through the lines, and return the height that they take with the edges."""
        edge = self.contentsMargins()
        room = rect.marginsRemoved(edge)
        y = room.top()
        for line in self._lines(room.width()):
            tall = max(size.height() for _item, size in line)
            if move:
                self._lay(line, QRect(room.left(), y, room.width(), tall))
            y += tall + self.spacing()
        return max(y - self.spacing(), room.top()) - rect.top() + edge.bottom()

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Return the items that are shown with their sizes, those of one line together."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        width, left = self._even_width(room), 0
        for item in self._shown():
            size = item.sizeHint().expandedTo(QSize(width, 0))
            if not lines or size.width() > left:
                lines.append([])
                left = room
            lines[-1].append((item, size.boundedTo(QSize(room, size.height()))))
            left -= size.width() + self.spacing()
        return lines

    def _lay(self, line: list[tuple[QLayoutItem, QSize]], room: QRect) -> None:
        """Place the items of one line; beside one that fills it they stand in the middle of its height."""
        x = room.left()
        for item, size in line:
            if self._fill and item is self._items[-1]:
                size.setWidth(room.right() + 1 - x)
            down = (room.height() - size.height()) // 2 if self._fill else 0
            item.setGeometry(QRect(QPoint(x, room.top() + down), size))
            x += size.width() + self.spacing()

    def _even_width(self, room: int) -> int:
        """Return the width that all items have, 0 where each has its own."""
        shown = self._shown()
        if not self._even or not shown:
            return 0
        widest = max(item.sizeHint().width() for item in shown)
        most = max(1, min(self._even, (room + self.spacing()) // (widest + self.spacing())))
        lines = -(-len(shown) // most)
        beside = -(-len(shown) // lines)
        return (room - self.spacing() * (beside - 1)) // beside
