"""Find any command by typing a few of its letters (Ctrl+K), and the sheet of shortcuts (F1)."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from lpip_workshop.core.words import T
from lpip_workshop.widgets.announce import announce
from lpip_workshop.widgets.boxes import Rule, column, row, scrolling
from lpip_workshop.widgets.commands import Command, CommandSet, matching
from lpip_workshop.widgets.labels import Heading, Label, Muted
from lpip_workshop.widgets.language import say, tell
from lpip_workshop.widgets.theme import Space, px

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ARROWS = {"Right": "→", "Left": "←", "Up": "↑", "Down": "↓"}
_ROW = 38  # height of a line of the list
_MOST = 9  # lines in sight where the window is tall


class CommandPalette(QDialog):
    """A line to type in and the commands that fit; arrows move, Enter does, Esc leaves."""

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
        self._found = list(matching(self._commands.commands(), typed))
        self.list.clear()
        for command in self._found:
            _add_item(self.list, command)
        self.list.setCurrentRow(0)
        self._none.setVisible(not self._found)
        self.list.setVisible(bool(self._found))
        self.list.setFixedHeight(min(len(self._found), self._most) * px(_ROW) + Space.XS)

    def _do_current(self) -> None:
        at = self.list.currentRow()
        if 0 <= at < len(self._found):
            chosen = self._found[at].id
            self.accept()
            self._commands.run(chosen)


def _add_item(shown: QListWidget, command: Command) -> None:
    item = QListWidgetItem(shown)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, say(command.title))
    line = QWidget()
    keys = Muted(shortcut_text(command.shortcut), wrap=False)
    inside = row(Label(command.title, wrap=False), None, keys)
    inside.setContentsMargins(Space.M, 0, Space.M, 0)
    line.setLayout(inside)
    tell(line, toolTip=command.title)
    item.setSizeHint(QSize(0, px(_ROW)))
    shown.setItemWidget(item, line)


def shortcut_text(shortcut: str) -> str:
    """Return a shortcut by what stands on the keys, which is the same in every language."""
    said = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.PortableText)
    for name, sign in _ARROWS.items():
        said = said.replace(name, sign)
    return said


class ShortcutSheet(QDialog):
    """Every shortcut of a window on one page."""

    def __init__(self, commands: Iterable[Command], parent: QWidget) -> None:
        super().__init__(parent)
        tell(self, windowTitle=T("Keyboard shortcuts"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.S)
        group = None
        keyed = [command for command in commands if command.shortcut]
        groups = list(dict.fromkeys(command.group for command in keyed))
        for command in sorted(keyed, key=lambda one: groups.index(one.group)):
            if command.group != group:
                group = command.group
                grid.setRowMinimumHeight(grid.rowCount(), Space.S)
                grid.addWidget(Label(group, "label"), grid.rowCount(), 0, 1, 2)
            at = grid.rowCount()
            grid.addWidget(Label(command.title, wrap=False), at, 0)
            grid.addWidget(Muted(shortcut_text(command.shortcut), "body", wrap=False), at, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        inside = QWidget()
        inside.setLayout(grid)
        area = scrolling(inside, T("Keyboard shortcuts"))
        self.setLayout(column(Heading(T("Keyboard shortcuts"), "section"), Rule(), area, gap=Space.M, edge=Space.XL))
        self.resize(px(520), px(480))
