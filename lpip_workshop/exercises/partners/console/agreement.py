"""After the reveal: who sees what, what each organisation agreed to, and the step to showing everything."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lpip_workshop.core.words import T
from lpip_workshop.exercises.partners.compute import Results
from lpip_workshop.exercises.partners.console.partners import partner_table
from lpip_workshop.exercises.partners.texts import MODES, PROMISES, agreed_words
from lpip_workshop.widgets.boxes import STRETCH, Card, column, row
from lpip_workshop.widgets.buttons import SecondaryButton
from lpip_workshop.widgets.labels import Heading, Muted
from lpip_workshop.widgets.theme import Space
from lpip_workshop.widgets.view import ConsoleContext


class Agreement(QWidget):
    """The mode in force, and the list of what was agreed."""

    opened_asked = Signal(bool)

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__()
        self._title, self._promise, self._agreed = Heading("", "title"), Muted("", "body"), Muted("", "body")
        self.open_button = SecondaryButton(T("Show everything to everybody"), "eye")
        self.close_button = SecondaryButton(T("Go back to what was promised"), "eye-slash")
        self.open_button.clicked.connect(lambda: self.opened_asked.emit(True))
        self.close_button.clicked.connect(lambda: self.opened_asked.emit(False))
        self.table = partner_table(context, listing=False)
        card = Card(
            self._title,
            self._promise,
            self._agreed,
            row(self.open_button, self.close_button, STRETCH),
            gap=Space.S,
        )
        layout = column(card, self.table, gap=Space.M)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_results(self, results: Results) -> None:
        """Show the mode in force and what was agreed."""
        self._title.set_words(T("Now shown: {mode}", mode=MODES[results.mode]))
        self._promise.set_words(PROMISES[results.mode])
        self._agreed.set_words(agreed_words(results))
        all_agreed = bool(results.organisations) and results.agreed == len(results.organisations)
        self.open_button.setVisible(results.mode != "open")
        self.open_button.setEnabled(all_agreed)
        self.close_button.setVisible(results.mode == "open" and results.asked.mode != "open")
        self.table.set_rows(results.organisations)
