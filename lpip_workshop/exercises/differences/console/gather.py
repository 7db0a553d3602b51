"""Before a round: the lines, how they are asked, and one line to add another."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.differences import actions
from lpip_workshop.exercises.differences.compute import Results
from lpip_workshop.exercises.differences.inputs import Asked, Between, End
from lpip_workshop.exercises.differences.views import two_views
from lpip_workshop.widgets.boxes import STRETCH, column, row
from lpip_workshop.widgets.buttons import QuietButton
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.forms import checkbox
from lpip_workshop.widgets.labels import Label
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.quickadd import QuickAdd
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.stack import Stack
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import Space
from lpip_workshop.widgets.view import ConsoleContext


class Gather(QWidget):
    """The two choices a facilitator has, the list of lines with their numbers, and a line to add to it."""

    back_asked = Signal()

    def __init__(self, context: ConsoleContext, language: str) -> None:
        super().__init__()
        self._context = context
        self._other = "en" if language == "cy" else "cy"
        self.scale = Segmented((("5", T("5 steps")), ("7", T("7 steps"))), T("Length of the lines"))
        self.sector = checkbox(T("Ask for the sector"))
        why = T(
            "Sectors are then shown where five people or more of them answered and nobody’s answer can be worked out."
        )
        tell(self.sector, accessibleDescription=why, toolTip=why)
        self.table = PlainTable(self._columns(), lambda line: line.id, T("Lines"))
        self.up = QuietButton(T("Move up"), "arrow-up").small()
        self.down = QuietButton(T("Move down"), "arrow-down").small()
        self.remove = QuietButton(T("Remove"), "trash").small()
        self.back = QuietButton(T("Back to the result"), "arrow-left").small()
        self.quick_add = QuickAdd(
            T("Add a line: one view; the other view, then Enter"), self._add, name=T("Add a line")
        )
        self._lay_out()
        self._wire()
        self._choose("")

    def show_results(self, results: Results, asked: Asked, *, again: bool) -> None:
        """Show the lines and how they will be asked; `again` where a result is there to go back to."""
        self.table.set_rows(results.lines)
        self.scale.set_value(str(asked.scale))
        self.sector.setChecked(asked.sector)
        self._list.setCurrentIndex(1 if results.lines else 0)
        self._tools.setVisible(bool(results.lines))
        self.back.setVisible(again)
        self._choose(self.table.current())

    def move_line(self, by: int) -> None:
        """Move the line that is selected."""
        line = self.table.current()
        if line and self._context.attempt(lambda: actions.move_line(self._context.store, line, by)):
            self.table.select(line)

    def remove_line(self) -> None:
        """Remove the line that is selected."""
        line = self.table.current()
        if line:
            self._context.attempt(lambda: actions.remove_line(self._context.store, line))

    def _columns(self) -> tuple[Column, ...]:
        welsh = self._other == "cy"
        left_other = T("Left in Welsh") if welsh else T("Left in English")
        right_other = T("Right in Welsh") if welsh else T("Right in English")
        return (
            Column(T("No."), lambda line: line.number, numeric=True),
            Column(
                T("Left"),
                lambda line: line.left.text,
                lambda line, text: self._reword(line, "left", text),
                stretch=True,
            ),
            Column(
                T("Right"),
                lambda line: line.right.text,
                lambda line, text: self._reword(line, "right", text),
                stretch=True,
            ),
            self._translated(left_other, "left"),
            self._translated(right_other, "right"),
        )

    def _translated(self, title: Words, end: End) -> Column:
        return Column(
            title,
            lambda line: line.end(end).translations.get(self._other, ""),
            lambda line, text: actions.translate_line(self._context.store, line.id, end, self._other, text),
            stretch=True,
        )

    def _lay_out(self) -> None:
        empty = EmptyState(
            "scales",
            T("Which views meet here?"),
            T("Type two views that good people hold, with a semicolon between. Each pair becomes a line to stand on."),
        )
        self._list = Stack()
        self._list.addWidget(empty)
        self._list.addWidget(self.table)
        self._tools = QWidget()
        self._tools.setLayout(row(self.up, self.down, self.remove, STRETCH, gap=Space.XS))
        choices = row(Label(T("Lines of"), "label", wrap=False), self.scale, self.sector, STRETCH, gap=Space.M)
        layout = column(choices, self._list, row(self._tools, STRETCH, self.back), self.quick_add, gap=Space.S)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _wire(self) -> None:
        self.scale.chosen.connect(self._set_scale)
        self.sector.clicked.connect(self._set_sector)
        self.table.selected.connect(self._choose)
        self.table.removal_asked.connect(self._removal_asked)
        self.up.clicked.connect(lambda: self.move_line(-1))
        self.down.clicked.connect(lambda: self.move_line(1))
        self.remove.clicked.connect(self.remove_line)
        self.back.clicked.connect(self.back_asked)

    def _set_scale(self, value: str) -> None:
        store, activity = self._context.store, self._context.activity_id
        self._context.attempt(lambda: actions.set_scale(store, activity, int(value)))

    def _set_sector(self, asked: bool) -> None:
        store, activity = self._context.store, self._context.activity_id
        self._context.attempt(lambda: actions.set_sector_asked(store, activity, asked))

    def _removal_asked(self, _line: str) -> None:
        self.remove_line()

    def _choose(self, line: str) -> None:
        for button in (self.up, self.down, self.remove):
            button.setEnabled(bool(line))

    def _add(self, typed: str) -> None:
        actions.add_line(self._context.store, self._context.activity_id, *two_views(typed))

    def _reword(self, line: Between, end: End, text: str) -> None:
        actions.reword_line(self._context.store, line.id, end, text)
