"""Find any command by typing a few of its letters (Ctrl+K), and the sheet of shortcuts (F1)."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lpip_workshop.core.words import T
from lpip_workshop.widgets.announce import announce
from lpip_workshop.widgets.boxes import Rule, column, scrolling
from lpip_workshop.widgets.commands import Command, CommandSet, matching
from lpip_workshop.widgets.labels import Heading, Label, Muted
from lpip_workshop.widgets.language import say, tell
from lpip_workshop.widgets.theme import Space, font, px, theme

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ARROWS = {"Right": "→", "Left": "←", "Up": "↑", "Down": "↓"}
_Index = QModelIndex | QPersistentModelIndex
_KEYS = Qt.ItemDataRole.UserRole
_ROW = 38  # height of a line of the list
_MOST = 9  # lines in sight where the window is tall


class CommandPalette(QDialog):
    """A line to type in, and the commands and buttons that fit; arrows move, Enter does, Esc leaves."""

    def __init__(self, commands: CommandSet, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._commands = commands
        self._found: list[Command] = []
        self._most = _MOST
        tell(self, accessibleName=T("Find anything"))
        self.edit = QLineEdit()
        tell(self.edit, placeholderText=T("Type what you want to do"), accessibleName=T("Find anything"))
        self.list = QListWidget()
        self.list.setProperty("kind", "plain")
        tell(self.list, accessibleName=T("Commands"))
        self.list.setItemDelegate(_Lines(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._none = Muted(T("Nothing fits these letters."))
        frame = QFrame()
        frame.setProperty("kind", "card")
        frame.setLayout(column(self.edit, self.list, self._none, gap=Space.S, edge=Space.M))
        self._frame = frame
        outside = column(frame)
        outside.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        self.setLayout(outside)
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._filter)
        self.list.itemClicked.connect(self._do_current)
        self._filter("")

    def open_over(self, window: QWidget) -> None:
        """Show it in the upper middle of a window, with nothing typed."""
        width = min(px(560), window.width() - 2 * Space.L)
        self._frame.setFixedWidth(width)
        self._most = min(_MOST, max(2, (window.height() - 4 * Space.XXXL) // px(_ROW) - 2))
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, min(96, window.height() // 8))))
        self.edit.clear()
        self._filter("")
        self.show()
        self.edit.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Rank and name the commands anew in another language."""
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self._filter(self.edit.text())
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Send arrows to the list and Enter to the command while the typing goes on."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _MOVES:
                self._move(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._do_current()
                return True
        return super().eventFilter(watched, event)

    def _move(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8}.get(Qt.Key(event.key()), 8)
        at = max(0, min(self.list.count() - 1, self.list.currentRow() + step))
        self.list.setCurrentRow(at)
        if self._found:
            announce(self.edit, self._found[at].title)

    def _filter(self, typed: str) -> None:
        self._found = list(matching(self._commands.findable(), typed))
        self.list.clear()
        for command in self._found:
            self.list.addItem(_item(command))
        self.list.setCurrentRow(0)
        self._none.setVisible(not self._found)
        self.list.setVisible(bool(self._found))
        self.list.setFixedHeight(min(len(self._found), self._most) * px(_ROW) + Space.XS)

    def _do_current(self) -> None:
        at = self.list.currentRow()
        if 0 <= at < len(self._found):
            chosen = self._found[at]
            self.accept()
            if chosen.enabled():
                chosen.run()


def _item(command: Command) -> QListWidgetItem:
    item = QListWidgetItem(say(command.title))
    item.setToolTip(say(command.title))
    item.setData(_KEYS, shortcut_text(command.shortcut))
    return item


class _Lines(QStyledItemDelegate):
    """A title on the left, its keys on the right; painted, since hundreds of labels would keep the typing waiting."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(0, px(_ROW))

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: N802 - Qt's name
        super().initStyleOption(option, index)
        option.text = ""  # pyright: ignore

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        box: QRect = option.rect.adjusted(Space.M, 0, -Space.M, 0)  # pyright: ignore
        centre, keys = int(Qt.AlignmentFlag.AlignVCenter), str(index.data(_KEYS))
        painter.save()
        painter.setFont(font("small"))
        painter.setPen(QColor(theme().palette.muted))
        painter.drawText(box, centre | int(Qt.AlignmentFlag.AlignRight), keys)
        box.setRight(box.right() - painter.fontMetrics().horizontalAdvance(keys) - Space.M)
        painter.setFont(font("body"))
        painter.setPen(QColor(theme().palette.ink))
        title = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, centre, title)
        painter.restore()


def shortcut_text(shortcut: str) -> str:
    """Return a shortcut by what stands on the keys, which is the same in every language."""
    said = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.PortableText)
    for name, sign in _ARROWS.items():
        said = said.replace(name, sign)
    return said


def keys_of(command: Command) -> str:
    """Return every key of a command: those that count everywhere, then those that do where nobody is typing."""
    return " · ".join(key for key in (shortcut_text(command.shortcut), *command.plain.upper()) if key)


class ShortcutSheet(QDialog):
    """Every shortcut of a window on one page."""

    def __init__(self, commands: Iterable[Command], parent: QWidget) -> None:
        super().__init__(parent)
        tell(self, windowTitle=T("Keyboard shortcuts"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.S)
        group = None
        keyed = [command for command in commands if keys_of(command)]
        groups = list(dict.fromkeys(command.group for command in keyed))
        for command in sorted(keyed, key=lambda one: groups.index(one.group)):
            if command.group != group:
                group = command.group
                grid.setRowMinimumHeight(grid.rowCount(), Space.S)
                grid.addWidget(Label(group, "label"), grid.rowCount(), 0, 1, 2)
            at = grid.rowCount()
            grid.addWidget(Label(command.title, wrap=False), at, 0)
            grid.addWidget(Muted(keys_of(command), "body", wrap=False), at, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        inside = QWidget()
        inside.setLayout(grid)
        area = scrolling(inside, T("Keyboard shortcuts"))
        self.setLayout(column(Heading(T("Keyboard shortcuts"), "section"), Rule(), area, gap=Space.M, edge=Space.XL))
        room, wide = self.screen().availableSize(), inside.sizeHint().width() + 2 * Space.XL + Space.XXL
        self.resize(min(max(px(520), wide), room.width() - Space.XXL), min(px(480), room.height() - Space.XXXL))
