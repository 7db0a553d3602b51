"""How a cell is painted and edited."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lpip_workshop.widgets.language import tell, tell_items
from lpip_workshop.widgets.table_model import Index, RowsModel
from lpip_workshop.widgets.theme import theme


class CellDelegate(QStyledItemDelegate):
    """Edits a cell in a line or among its choices; a draft that was refused is put back to be mended."""

    taken = Signal()

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._draft: str | None = None

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a line or a list of choices."""
        model = index.model()
        assert isinstance(model, RowsModel)
        column = model.columns[index.column()]
        if column.choices is None:
            editor: QWidget = QLineEdit(parent)
        else:
            editor = QComboBox(parent)
            tell_items(editor, column.choices)
        tell(editor, accessibleName=column.title)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Begin from the draft that was refused, or from what the cell holds."""
        draft = self._draft if self._draft is not None else index.data(Qt.ItemDataRole.EditRole)
        self._draft = None
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(draft), 0))
        elif isinstance(editor, QLineEdit):
            editor.setText(draft)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand in what was typed; where it is refused, open the editor again on the same draft."""
        typed = _typed(editor)
        place = QPersistentModelIndex(index)
        if model.setData(index, typed, Qt.ItemDataRole.EditRole):
            self.taken.emit()
            return
        QTimer.singleShot(0, self._view, lambda: self._reopen(place, typed))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell, ringed where the keyboard is."""
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)  # pyright: ignore
        super().paint(painter, option, index)
        if not focused:
            return
        painter.save()
        painter.setPen(QPen(QColor(theme().palette.act), theme().ring))
        painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1))  # pyright: ignore
        painter.restore()

    def _reopen(self, place: QPersistentModelIndex, typed: str) -> None:
        if place.isValid():
            self._draft = typed
            index = self._view.model().index(place.row(), place.column())
            self._view.setCurrentIndex(index)
            self._view.edit(index)


def _typed(editor: QWidget) -> str:
    if isinstance(editor, QComboBox):
        return str(editor.currentData())
    return editor.text() if isinstance(editor, QLineEdit) else ""
