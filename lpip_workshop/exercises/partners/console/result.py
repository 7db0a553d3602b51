"""The revealed result: totals, and what the mode lets the facilitator see besides."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lpip_workshop.core.words import T
from lpip_workshop.exercises.partners.compute import Results
from lpip_workshop.exercises.partners.console.agreement import Agreement
from lpip_workshop.exercises.partners.console.heat import HeatTable
from lpip_workshop.exercises.partners.console.pages import map_page, sides_page, totals_page
from lpip_workshop.exercises.partners.texts import headline, turnout
from lpip_workshop.widgets.boxes import STRETCH, clear, column, row
from lpip_workshop.widgets.labels import Heading, Label, Muted, Pill
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.stack import Stack
from lpip_workshop.widgets.theme import Space
from lpip_workshop.widgets.view import ConsoleContext

_TABS = (
    ("totals", T("Totals")),
    ("map", T("Map")),
    ("matrix", T("Matrix")),
    ("sides", T("Given and received")),
    ("who", T("Who sees what")),
)


_WITH_NAMES = ("map", "matrix", "sides")


class Result(QWidget):
    """What was found. Tabs with names in them are there only where this screen may show names."""

    opened_asked = Signal(bool)

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__()
        self._shown: Results | None = None
        self.sentence, self._turnout = Heading("", "section"), Muted("", "body")
        self._private = Pill(T("Only you see this"), "heed")
        self.tabs = Segmented(_TABS, T("How the result is shown"), tabs=True)
        self.heat, self.agreement = HeatTable(), Agreement(context)
        self.agreement.opened_asked.connect(self.opened_asked)
        self._places = {name: QVBoxLayout() for name in ("totals", "map", "sides")}
        self._stack = Stack()
        for layout in (self._places["totals"], self._places["map"], self._matrix(), self._places["sides"]):
            layout.setContentsMargins(0, 0, 0, 0)
            page = QWidget()
            page.setLayout(layout)
            self._stack.addWidget(page)
        self._stack.addWidget(self.agreement)
        self.tabs.chosen.connect(self._turn)
        top = column(self.sentence, self._turnout, gap=Space.XS)
        layout = column(top, row(self.tabs, STRETCH, self._private), self._stack, gap=Space.M)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def show_results(self, results: Results) -> None:
        """Show a revealed result; anything else leaves no trace of one."""
        if results == self._shown:
            return
        self._shown = results
        found = results.desk.totals if results.desk is not None else results.room
        self.sentence.set_words("" if found is None else headline(found, results.asked.threshold))
        self._turnout.set_words(turnout(results))
        self._private.setVisible(results.mode == "facilitator")
        self.agreement.show_results(results)
        makers: dict[str, Callable[[Results], QWidget]] = {
            "totals": totals_page,
            "map": map_page,
            "sides": sides_page,
        }
        for name, layout in self._places.items():
            clear(layout)
            if found is not None:
                layout.addWidget(makers[name](results))
        self.heat.show_matrix(results.desk, results.names, results.asked.threshold)
        for name in _WITH_NAMES:
            self.tabs.button(name).setVisible(results.desk is not None)
        if results.desk is None and self.tabs.value() in _WITH_NAMES:
            self.tabs.set_value("totals")
        self._turn(self.tabs.value())

    def _matrix(self) -> QVBoxLayout:
        key = T("Rows rate columns, from 1 to 4. Darker is more; bold counts as trust; a dot is no answer.")
        return column(self.heat, Label(key, "small", "muted"), gap=Space.S)

    def _turn(self, value: str) -> None:
        self._stack.setCurrentIndex([name for name, _words in _TABS].index(value))
