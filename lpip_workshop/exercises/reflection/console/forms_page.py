"""The exit forms, one page for each step of their round."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lpip_workshop.app import rounds
from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.reflection.actions import close_forms, open_forms
from lpip_workshop.exercises.reflection.compute import Results
from lpip_workshop.exercises.reflection.console.entry import Entry
from lpip_workshop.exercises.reflection.console.result import Result
from lpip_workshop.exercises.reflection.items import REMARKS, STATEMENTS
from lpip_workshop.exercises.reflection.library import newest
from lpip_workshop.widgets.boxes import STRETCH, Card, column, row, scrolling
from lpip_workshop.widgets.buttons import QuietButton
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.labels import Heading, Label, Muted
from lpip_workshop.widgets.rounds import RoundPanel
from lpip_workshop.widgets.stack import Stack
from lpip_workshop.widgets.theme import Space
from lpip_workshop.widgets.view import ConsoleContext

_RULE: Words = T("Three statements from 1 to 5 and two remarks. No names.")


class FormsPage(QWidget):
    """`moved` tells that another step of the round is in front now."""

    moved = Signal()

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__()
        self._context, self._again = context, False
        self._results: Results | None = None
        self._round: rounds.RoundView | None = None
        self.panel, self.entry, self.result = RoundPanel(), Entry(context), Result()
        self.back = QuietButton(T("Back to the result"), "arrow-left").small()
        closed = EmptyState(
            "lock",
            T("The forms can be put away"),
            T("Their numbers are forgotten, and ratings are parted from remarks. Revealing shows them to everybody."),
        )
        self._pages = {"gather": self._asked(), "open": self.entry, "closed": closed, "revealed": self.result}
        self._stack = Stack()
        for page in self._pages.values():
            self._stack.addWidget(page)
        layout = column(self.panel, self._stack, gap=Space.M)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._wire()

    @property
    def step(self) -> str:
        """Return which step is on the screen: gather, open, closed or revealed."""
        if self._round is None or (self._again and self._round.state == "revealed"):
            return "gather"
        return self._round.state

    def show_results(self, results: Results) -> None:
        """Show the page of the step that the round has reached."""
        before = self.step if self._results else ""
        self._results = results
        with self._context.store.read() as session:
            self._round = newest(session, self._context.activity_id)
            serials = rounds.entered_serials(session, self._round.id) if self._round else []
        if self._round is None or self._round.state != "revealed":
            self._again = False
        self.entry.show_round(self._round, serials)
        self._show_step(results)
        if before and before != self.step:
            self.moved.emit()

    def take_focus(self) -> None:
        """Go to the next thing to do."""
        if self.step == "gather":
            self.panel.open_button.setFocus()
        elif self.step == "open":
            self.entry.begin()
        elif self.step == "closed":
            self.panel.reveal_button.setFocus()
        else:
            self.result.tabs.button(self.result.tabs.value()).setFocus()

    def next_step(self) -> None:
        """Open, close or reveal, whichever comes next; after a reveal, prepare another round."""
        steps = {"gather": self._open, "open": self._close, "closed": self._reveal, "revealed": self._prepare}
        steps[self.step]()

    def _asked(self) -> QWidget:
        inside = QWidget()
        statements = [Label(words, "strong") for words in STATEMENTS.values()]
        remarks = [Label(words, "strong") for words in REMARKS.values()]
        form = Card(
            Heading(T("What the form asks"), "title"),
            Muted(T("Rated from 1, not at all, to 5, fully"), "body"),
            *statements,
            Muted(T("In people’s own words; shown only from five forms on, shuffled"), "body"),
            *remarks,
            gap=Space.S,
        )
        advice = Muted(T("Print the numbered forms with the worksheets, from Handout at the top right."), "body")
        inside.setLayout(column(form, advice, row(STRETCH, self.back), STRETCH, gap=Space.M))
        return scrolling(inside, T("What the form asks"))

    def _wire(self) -> None:
        self.panel.open_asked.connect(self._open)
        self.panel.close_asked.connect(self._close)
        self.panel.reveal_asked.connect(self._reveal)
        self.panel.again_asked.connect(self._prepare)
        self.back.clicked.connect(lambda: self._turn(False))

    def _show_step(self, results: Results) -> None:
        shown = None if self.step == "gather" else self._round
        self.panel.show_round(shown, results.setting.people, _RULE)
        self.back.setVisible(self._again)
        self.result.show_results(results)
        self._stack.setCurrentWidget(self._pages[self.step])

    def _open(self) -> None:
        self._context.attempt(lambda: open_forms(self._context.store, self._context.activity_id))

    def _close(self) -> None:
        held = self._round
        if held is not None:
            self._context.attempt(lambda: close_forms(self._context.store, held.id))

    def _reveal(self) -> None:
        held = self._round
        if held is not None:
            self._context.attempt(lambda: rounds.reveal_round(self._context.store, held.id))

    def _prepare(self) -> None:
        self._turn(True)

    def _turn(self, again: bool) -> None:
        self._again = again
        if self._results is not None:
            self._show_step(self._results)
        self.moved.emit()
