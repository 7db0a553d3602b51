"""Rows of any kind behind a table: columns say how a cell is read, shown and changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QIcon

from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.words import T, Words
from lpip_workshop.widgets.icons import icon
from lpip_workshop.widgets.language import say
from lpip_workshop.widgets.theme import theme

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Cell: TypeAlias = Words | int | float | None
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `get` reads a row; `set` takes what was typed and may raise Trouble; None is read only.

    With `choices`, pairs of a value and its words, `get` and `set` deal in values. `stretch` lets the column
    take the room that is left. `heed` returns words to show instead, with a sign, where a cell wants attention.
    """

    title: Words
    get: Callable[[Any], Cell]
    set: Callable[[Any, str], None] | None = None
    numeric: bool = False
    choices: Sequence[tuple[str, Words]] | None = None
    stretch: bool = False
    heed: Callable[[Any], Words] | None = None

    def heeded(self, row: Any) -> str:
        """Return what wants attention in the cell of a row, empty for nothing."""
        return say(self.heed(row)) if self.heed is not None else ""

    def shown(self, row: Any) -> str:
        """Return the cell of a row as people read it."""
        wanting = self.heeded(row)
        if wanting:
            return wanting
        value = self.get(row)
        if self.choices is not None:
            return next((say(words) for choice, words in self.choices if choice == value), "")
        return _told(value)

    def draft(self, row: Any) -> str:
        """Return the cell of a row as it is edited."""
        return _told(self.get(row))


def _told(value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:g}"
    return str(value) if isinstance(value, int) else say(value)


class RowsModel(QAbstractTableModel):
    """A table of rows known by an id. `refused` says why a change was not taken."""

    refused = Signal(str)

    def __init__(self, columns: Sequence[Column], ident: Callable[[Any], str]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._ident = ident
        self._rows: list[Any] = []
        self._ids: list[str] = []

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows; where the ids are the same as before only the cells are told to repaint."""
        ids = [self._ident(row) for row in rows]
        if ids == self._ids:
            self._rows = list(rows)
            if ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self._rows, self._ids = list(rows), ids
        self.endResetModel()

    def id_at(self, row: int) -> str:
        """Return the id of the row at a place, empty outside the table."""
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def place_of(self, row_id: str) -> int:
        """Return the place of a row, -1 where it is not shown."""
        return self._ids.index(row_id) if row_id in self._ids else -1

    def row_at(self, place: int) -> Any:
        """Return the row at a place; raises IndexError."""
        return self._rows[place]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, edits or how it stands."""
        if not index.isValid():
            return None
        column, row = self.columns[index.column()], self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.shown(row)
        if role == Qt.ItemDataRole.EditRole:
            return column.draft(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role in _HEEDING and column.heeded(row):
            return _HEEDING[role]()
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return the title of a column, or the number of a row."""
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return say(self.columns[section].title)
        return _alignment(self.columns[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let only cells be edited whose column takes changes."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self.columns[index.column()].set is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand what was typed to the column; False where it was not taken."""
        change = self.columns[index.column()].set if index.isValid() else None
        if change is None or role != Qt.ItemDataRole.EditRole:
            return False
        row = self._rows[index.row()]
        if str(value) == self.columns[index.column()].draft(row):
            return True
        try:
            change(row, str(value).strip())
        except Trouble as trouble:
            self.refused.emit(say(T("{what} {remedy}", what=trouble.what, remedy=trouble.remedy)))
            return False
        return True


_HEEDING: dict[int, Callable[[], QIcon | QColor]] = {
    Qt.ItemDataRole.DecorationRole: lambda: icon("warning-circle", theme().palette.heed, 16),
    Qt.ItemDataRole.ForegroundRole: lambda: QColor(theme().palette.heed_text),
}


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
