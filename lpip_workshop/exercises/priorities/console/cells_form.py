"""Any ballot that is a table of small cells, typed digit by digit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.priorities.cells import Cell, CellColumn, CellRow, Cells
from lpip_workshop.exercises.priorities.console.form import BallotForm
from lpip_workshop.exercises.priorities.inputs import Choice, Content
from lpip_workshop.exercises.priorities.rules import Rule
from lpip_workshop.widgets.boxes import column, scrolling
from lpip_workshop.widgets.labels import Label, Muted
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.theme import Space, px

_WIDEST_HEADING = 110


class CellsForm(BallotForm):
    """A cell for each row and column. What fills a cell moves on; Enter hands in on the last or when all is given."""

    def __init__(self, cells: Cells, options: Sequence[Choice], rule: Rule) -> None:
        super().__init__()
        self._cells = cells
        self._rows, self._columns = cells.rows(options), cells.columns(rule)
        self.fields = {(row.key, col.key): _CellField(row, col) for row in self._rows for col in self._columns}
        self._order = list(self.fields.values())
        inside = QWidget()
        inside.setLayout(self._grid())
        self._area = scrolling(inside, T("What is on the ballot"))
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = column(Muted(cells.help), self._area, gap=Space.S)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        for made in self._order:
            self._listen(made)
        self._tell()

    def content(self) -> Content:
        """Return what was typed; raises BadInput where it makes no sense."""
        return self._cells.content(self._typed())

    def show_content(self, content: Content) -> None:
        """Show a ballot, or an empty one."""
        typed = self._cells.typed(content)
        for cell, made in self.fields.items():
            made.setText(typed.get(cell, ""))
        self._tell()

    def begin(self) -> None:
        """Put the focus in the first cell."""
        self._order[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> dict[Cell, str]:
        return {cell: made.text() for cell, made in self.fields.items() if made.text()}

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, Space.M, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        for place, made in enumerate(self._columns):
            heading = Label(made.heading, "label")
            heading.setMaximumWidth(px(_WIDEST_HEADING))
            heading.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(heading, 0, place + 2)
        for place, made in enumerate(self._rows, start=1):
            number = Label(made.number, "strong", "act", wrap=False)
            grid.addWidget(number, place, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(Label(made.words), place, 1)
            for across, col in enumerate(self._columns):
                cell = self.fields[made.key, col.key]
                grid.addWidget(cell, place, across + 2, Qt.AlignmentFlag.AlignHCenter)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(self._rows) + 1, 1)
        return grid

    def _listen(self, made: _CellField) -> None:
        def typed(_text: str) -> None:
            self._tell()
            self.touched.emit()
            if made.is_full():
                self._step(made, 1)

        def step(by: int) -> None:
            self._step(made, by)

        made.textEdited.connect(typed)
        made.step_asked.connect(step)
        made.enter_pressed.connect(lambda: self._enter(made))
        made.focused.connect(lambda: self._area.ensureWidgetVisible(made, 0, px(60)))

    def _enter(self, made: _CellField) -> None:
        if made is self._order[-1] or self._cells.spent(self._typed()):
            self.handed_in.emit()
        else:
            self._step(made, 1)

    def _step(self, made: _CellField, by: int) -> None:
        there = self._order.index(made) + by
        if 0 <= there < len(self._order):
            self._order[there].setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self) -> None:
        words, wrong = self._cells.told(self._typed())
        self.tally.set_words(words)
        self.tally.set_tone("danger" if wrong else "act-strong")


class _CellField(QLineEdit):
    """One cell."""

    enter_pressed = Signal()
    step_asked = Signal(int)
    focused = Signal()

    def __init__(self, row: CellRow, col: CellColumn) -> None:
        super().__init__()
        self._full = col.full
        self.setValidator(QRegularExpressionValidator(QRegularExpression(col.pattern), self))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(px(56))
        tell(self, accessibleName=_name(row, col))

    def is_full(self) -> bool:
        """Tell whether nothing more could be typed here."""
        return bool(self.text()) and self.hasAcceptableInput() and self._full(self.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select what is there, so that typing replaces it."""
        super().focusInEvent(event)
        self.selectAll()
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with Enter, arrows and the space bar."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Space):
            self.step_asked.emit(1)
        elif key == Qt.Key.Key_Up or (key == Qt.Key.Key_Backspace and not self.text()):
            self.step_asked.emit(-1)
        else:
            super().keyPressEvent(event)


def _name(row: CellRow, col: CellColumn) -> Words:
    return T("{column}: {number}, {words}", column=col.heading, number=row.number, words=row.words)
