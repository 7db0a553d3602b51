"""A table that is quick by keyboard: Enter or F2 edits, wrong input keeps the draft and says why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from lpip_workshop.core.words import Words
from lpip_workshop.widgets.boxes import column as stack
from lpip_workshop.widgets.labels import Label
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.table_delegate import CellDelegate
from lpip_workshop.widgets.table_model import Column, RowsModel
from lpip_workshop.widgets.theme import Space, px

_LEAST = 112  # pixels at 100 % text: the headings and two rows
_MEASURED = 60  # rows whose words settle how wide a column is
_ROUNDED = 2  # pixels: a width in whole pixels may be short of the words by one, here and in the cell measured against


class PlainTable(QWidget):
    """Rows known by an id, so that selection outlives a refresh.

    `selected` carries the id of the current row (empty for none), `opened` the id of a row that was entered
    where there is nothing to edit, `removal_asked` the id of a row when Delete is pressed.
    """

    selected = Signal(str)
    opened = Signal(str)
    removal_asked = Signal(str)

    def __init__(self, columns: Sequence[Column], ident: Callable[[Any], str], name: Words) -> None:
        super().__init__()
        self._current = ""
        self.model = RowsModel(columns, ident)
        self.view = _View()
        self.view.setModel(self.model)
        self._delegate = CellDelegate(self.view)
        self.view.setItemDelegate(self._delegate)
        self._wrong = Label("", "small", "danger")
        self._wrong.hide()
        self.setLayout(stack(self.view, self._wrong, gap=Space.XS))
        self.setFocusProxy(self.view)
        tell(self.view, accessibleName=name)
        self._size_columns()
        self._wire()
        self._retell()

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows and keep the selection where its row is still there."""
        kept, at = self._current, self.view.currentIndex().column()
        self.model.set_rows(rows)
        if kept and self.model.id_at(self.view.currentIndex().row()) != kept:
            self._go(kept, max(at, 0))

    def show_column(self, place: int, shown: bool) -> None:
        """Show a column or leave it out, by its place from 0."""
        self.view.setColumnHidden(place, not shown)

    def current(self) -> str:
        """Return the id of the current row, empty for none."""
        return self._current

    def select(self, row_id: str) -> None:
        """Make a row current; an id that is not shown clears the selection."""
        if row_id != self._current:
            self._go(row_id, max(self.view.currentIndex().column(), 0))

    def message(self) -> str:
        """Return what is said to be wrong, empty when nothing is."""
        return "" if self._wrong.isHidden() else self._wrong.text()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the size of the text."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self._retell()
            QTimer.singleShot(0, self, self._size_columns)  # once the font has come, too
        super().changeEvent(event)

    def _go(self, row_id: str, column: int) -> None:
        place = self.model.place_of(row_id)
        index = self.model.index(place, column) if place >= 0 else QModelIndex()
        self.view.setCurrentIndex(index)
        if not index.isValid():
            self.view.clearSelection()
            self._note(index)

    def _open(self, place: int) -> None:
        self.opened.emit(self.model.id_at(place))

    def _ask_removal(self, place: int) -> None:
        self.removal_asked.emit(self.model.id_at(place))

    def _note(self, index: QModelIndex) -> None:
        row_id = self.model.id_at(index.row()) if index.isValid() else ""
        if row_id != self._current:
            self._current = row_id
            self.selected.emit(row_id)

    def _size_columns(self) -> None:
        header = self.view.horizontalHeader()
        stretches = [column.stretch for column in self.model.columns]
        if not any(stretches):
            stretches[0] = True
        for place, stretch in enumerate(stretches):
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(place, mode)

    def _wire(self) -> None:
        self.view.selectionModel().currentChanged.connect(self._note)
        self.view.entered_row.connect(self._open)
        self.view.deleted_row.connect(self._ask_removal)
        self.model.refused.connect(self._say_wrong)
        self._delegate.taken.connect(lambda: self._say_wrong(""))

    def _say_wrong(self, text: str) -> None:
        self._wrong.set_words(text)
        self._wrong.setVisible(bool(text))
        self.view.setAccessibleDescription(text)

    def _retell(self) -> None:
        self.view.verticalHeader().setDefaultSectionSize(px(36))
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.model.columns) - 1)


class _View(QTableView):
    entered_row = Signal(int)
    deleted_row = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._widths: dict[str, int] = {}
        self._beside: dict[int, int] = {}
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)

    def minimumSizeHint(self) -> QSize:
        """Ask for the headings and two rows: with fewer one would not see where one is."""
        return QSize(super().minimumSizeHint().width(), px(_LEAST))

    def sizeHintForColumn(self, column: int) -> int:  # noqa: N802 - Qt's name
        """Return the width of the widest cell by its words: the delegate would ask for eight roles a cell."""
        model = self.model()
        assert isinstance(model, RowsModel)
        return max((self._cell_width(model, row, column) for row in range(min(model.rowCount(), _MEASURED))), default=0)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._widths.clear()
            self._beside.clear()
        super().changeEvent(event)

    def _cell_width(self, model: RowsModel, row: int, column: int) -> int:
        shown, row_value = model.columns[column], model.row_at(row)
        text = shown.shown(row_value)
        if column not in self._beside or shown.heeded(row_value):
            wide = self.sizeHintForIndex(model.index(row, column)).width()
            if shown.heeded(row_value):
                return wide
            self._beside[column] = wide - self._wide(text)
        return self._wide(text) + self._beside[column] + _ROUNDED

    def _wide(self, text: str) -> int:
        if text not in self._widths:
            self._widths[text] = self.fontMetrics().horizontalAdvance(text)
        return self._widths[text]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit or open on Enter, ask for removal on Delete, otherwise move as tables do."""
        index, key = self.currentIndex(), event.key()
        idle = self.state() != QAbstractItemView.State.EditingState and index.isValid()
        if idle and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.model().flags(index) & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
            else:
                self.entered_row.emit(index.row())
        elif idle and key == Qt.Key.Key_Delete:
            self.deleted_row.emit(index.row())
        else:
            super().keyPressEvent(event)
