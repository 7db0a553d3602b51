"""The matrix as a square of digits: darker is more, bold counts as trust, a dot is no answer."""

from __future__ import annotations

from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from lpip_workshop.core.words import T, Text
from lpip_workshop.exercises.partners.compute import Named
from lpip_workshop.exercises.partners.texts import decimal
from lpip_workshop.widgets.language import say, tell
from lpip_workshop.widgets.theme import font, px, theme

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEAST = 180  # pixels at 100 % text of the whole table
_NAME_WIDTH, _CELL, _ROW = 190, 48, 34
_NAMES_MOST, _CELL_MOST, _ROW_MOST, _WIDE, _BAR = 320, 84, 52, 720, 20
_HALF = 0.5  # from this share of the deep colour on, light letters read better


class HeatTable(QTableView):
    """Who rates is in the rows, who is rated in the columns; arrow keys walk, and a cell says itself in full."""

    def __init__(self) -> None:
        super().__init__()
        self._model = _Square()
        self.setModel(self._model)
        self.setItemDelegate(_Shade(self))
        self.setShowGrid(False)
        self.setMinimumHeight(px(_LEAST))
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tell(self, accessibleName=T("How far each trusts each other"))
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(True)
        self.verticalHeader().setFixedWidth(px(_NAME_WIDTH))
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setDefaultSectionSize(px(_ROW))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultSectionSize(px(_CELL))
        self.horizontalHeader().setMinimumSectionSize(px(_CELL))

    def show_matrix(self, found: Named | None, names: dict[str, str], threshold: int) -> None:
        """Show the answers, none where nothing may be seen."""
        self._model.show_matrix(found, names, threshold)
        self._size()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the cells what room there is."""
        super().resizeEvent(event)
        self._size()

    def _size(self) -> None:
        names = min(px(_NAME_WIDTH) + max(0, (self.width() - px(_WIDE)) // 4), px(_NAMES_MOST))
        across = (self.width() - names - px(_BAR)) // max(self._model.columnCount(), 1)
        down = (self.height() - px(_ROW) - px(_BAR)) // max(self._model.rowCount(), 1)
        self.verticalHeader().setFixedWidth(names)
        self.horizontalHeader().setDefaultSectionSize(min(max(across, px(_CELL)), px(_CELL_MOST)))
        self.verticalHeader().setDefaultSectionSize(min(max(down, px(_ROW)), px(_ROW_MOST)))


class _Square(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._found: Named | None = None
        self._names: dict[str, str] = {}
        self._threshold = 0

    def show_matrix(self, found: Named | None, names: dict[str, str], threshold: int) -> None:
        self.beginResetModel()
        self._found, self._names, self._threshold = found, names, threshold
        self.endResetModel()

    @property
    def _ids(self) -> tuple[str, ...]:
        return self._found.matrix.ids if self._found else ()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            across = orientation == Qt.Orientation.Horizontal
            return str(section + 1) if across else f"{section + 1}  {self._names[self._ids[section]]}"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._names[self._ids[section]]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._found is None:
            return None
        rater, to = self._ids[index.row()], self._ids[index.column()]
        answer = self._found.matrix.scores.get((rater, to))
        value = None if answer is None else float(answer)
        if role == Qt.ItemDataRole.DisplayRole:
            return "–" if rater == to else "·" if answer is None else decimal(answer)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return "" if rater == to else say(self._said(rater, to))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return self._look(value, rater == to, role)

    def _look(self, value: float | None, diagonal: bool, role: int) -> Any:
        p = theme().palette
        if role == Qt.ItemDataRole.BackgroundRole:
            return QColor(p.rail) if diagonal else _mixed(p.card, p.act, _depth(value))
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(p.muted if value is None else p.on_act if _depth(value) > _HALF else p.ink)
        if role == Qt.ItemDataRole.FontRole and value is not None and value >= self._threshold:
            return font("body", QFont.Weight.DemiBold)
        return None

    def _said(self, rater: str, to: str) -> Text:
        assert self._found is not None
        answer = self._found.matrix.scores.get((rater, to))
        if answer is None:
            return T("{rater} did not answer about {to}", rater=self._names[rater], to=self._names[to])
        return T("{rater} rates {to} {score}", rater=self._names[rater], to=self._names[to], score=decimal(answer))


class _Shade(QStyledItemDelegate):
    """Paints the ground of a cell itself: the style sheet of tables has one ground for all."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground and digits, and a ring where the keyboard is."""
        role = Qt.ItemDataRole
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)  # pyright: ignore
        painter.save()
        painter.fillRect(box, index.data(role.BackgroundRole))
        painter.setPen(QPen(index.data(role.ForegroundRole)))
        painter.setFont(index.data(role.FontRole) or font())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, index.data(role.DisplayRole))
        if option.state & QStyle.StateFlag.State_HasFocus:  # pyright: ignore
            painter.setPen(QPen(index.data(role.ForegroundRole), theme().ring))
            painter.drawRect(box)
        painter.restore()


def _depth(value: float | None) -> float:
    if value is None:
        return 0.0
    return 1.0 if value >= 3.5 else 0.34 if value >= 3 else 0.14 if value >= 2 else 0.0


def _mixed(low: str, high: str, share: float) -> QColor:
    a, b = QColor(low), QColor(high)
    red, green, blue = (
        round(x + (y - x) * share) for x, y in ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    )
    return QColor(red, green, blue)
