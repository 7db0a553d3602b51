"""After the reveal: what was found, as a picture, as numbers, by other ways to count, and how."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.priorities.compute import Results, RoundResult
from lpip_workshop.exercises.priorities.console.sample import SampleView, Sampling
from lpip_workshop.exercises.priorities.console.tables import plain_table
from lpip_workshop.exercises.priorities.figures import chart, tables
from lpip_workshop.exercises.priorities.movement import Movement
from lpip_workshop.exercises.priorities.movement_words import MOVEMENT_METHOD, movement_table, movement_words
from lpip_workshop.exercises.priorities.report_words import how_counted, talk_next
from lpip_workshop.exercises.priorities.sure_words import sure_words
from lpip_workshop.exercises.priorities.wording import METHOD_NAMES, headline, turnout_words
from lpip_workshop.figures.model import Table
from lpip_workshop.widgets.boxes import STRETCH, clear, column, row, scrolling
from lpip_workshop.widgets.figureview import FigureView
from lpip_workshop.widgets.labels import Body, Label, Muted
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.stack import Stack
from lpip_workshop.widgets.theme import Space

_TABS = (
    ("chart", T("Picture")),
    ("numbers", T("Numbers")),
    ("others", T("Other ways")),
    ("moved", T("Moved")),
    ("sure", T("How sure")),
    ("talk", T("Talk next")),
    ("how", T("Method")),
)


class ResultPage(QWidget):
    """The newest revealed round, or an earlier one where there are several."""

    def __init__(self) -> None:
        super().__init__()
        self._results: Results | None = None
        self._round = -1
        self.said = Label("", "title", "act-strong")
        self.turnout = Muted("", "body")
        self.tabs = Segmented(_TABS, T("What to look at"), tabs=True)
        self.pages = Stack()
        self.sampling = Sampling(self)
        self._rounds = QVBoxLayout()
        card = QFrame()
        card.setProperty("kind", "card")
        card.setProperty("tone", "act")
        inside = column(self.said, self.turnout, gap=Space.XS)
        inside.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        card.setLayout(inside)
        layout = column(self._rounds, card, row(self.tabs, STRETCH), self.pages, gap=Space.M)
        layout.setStretch(3, 1)
        self.setLayout(layout)
        self.tabs.chosen.connect(self._tab_chosen)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on drawing for a sample."""
        super().showEvent(event)
        self.sampling.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave off drawing for a sample, unless the window is only put away."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.sampling.stop()

    def show_results(self, results: Results) -> None:
        """Show the newest round."""
        before, self._results = self._results, results
        if before is not None and _shown(before) == _shown(results):
            return
        self._round = len(results.revealed) - 1
        self.tabs.set_value("chart")
        self._show_rounds(results.revealed)
        self._show_round()

    def _show_rounds(self, revealed: Sequence[RoundResult]) -> None:
        clear(self._rounds)
        if len(revealed) < 2:
            return
        names = [
            (
                str(place),
                T("Round {number}: {method}", number=one.vote.number, method=METHOD_NAMES[one.vote.rule.method]),
            )
            for place, one in enumerate(revealed)
        ]
        choice = Segmented(names, T("Which round"))
        choice.set_value(str(self._round))
        choice.chosen.connect(self._choose_round)
        self._rounds.addWidget(choice)

    def _choose_round(self, place: str) -> None:
        self._round = int(place)
        self._show_round()

    def _show_round(self) -> None:
        one = self._one()
        if one is None:
            return
        self.said.set_words(headline(one))
        self.turnout.set_words(turnout_words(one))
        self.tabs.setVisible(one.outcome is not None and one.outcome.is_ok)
        if self._results is not None:
            self.sampling.ask(one, self._results.setting.smallest)
        self.tabs.button("moved").setVisible(self._moved(one) is not None)
        if self.tabs.value() == "moved" and self._moved(one) is None:
            self.tabs.set_value("chart")
        self._show_tab()

    def _one(self) -> RoundResult | None:
        return self._results.revealed[self._round] if self._results and self._results.revealed else None

    def _moved(self, one: RoundResult) -> Movement | None:
        """Return what moved up to this round, None where it was not held a second time."""
        moved = self._results.movement if self._results else None
        return moved.value if moved and moved.is_ok and moved.value.after == one.vote.number else None

    def _tab_chosen(self, _tab: str) -> None:
        self._show_tab()

    def _show_tab(self) -> None:
        for old in self.pages.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            self.pages.removeWidget(old)
            old.deleteLater()
        one = self._one()
        if one is not None:
            self.pages.addWidget(self._page(one))

    def _page(self, one: RoundResult) -> QWidget:
        outcome, tab = one.outcome, self.tabs.value()
        if outcome is None or not outcome.is_ok or tab == "how":
            return _paragraphs(how_counted(one), T("How it was counted"))
        found = outcome.value
        smallest = self._results.setting.smallest if self._results else 5
        moved = self._moved(one)
        if tab == "moved" and moved is not None:
            return _movement(moved)
        if tab == "sure":
            also = (SampleView(self.sampling),) if one.room.sample else ()
            return _paragraphs(sure_words(one), T("How sure is it?"), also)
        if tab == "talk":
            return _paragraphs(talk_next(one, found, smallest), T("Talk about next"))
        if tab == "chart":
            return scrolling(FigureView(chart(one, found)), T("Picture"))
        if tab == "numbers":
            return plain_table(chart(one, found).table)
        return _stacked(tables(one, found))


def _shown(results: Results) -> list[object]:
    """Return what a page depends on; the ballots of a revealed round are as they were, and may be many."""
    return [results.setting.room, *(replace(one.vote, ballots=()) for one in results.revealed),
            *((one.turnout, one.hidden) for one in results.revealed)]  # fmt: skip


def _paragraphs(words: Sequence[Words], name: Words, also: Sequence[QWidget] = ()) -> QWidget:
    inside = QWidget()
    inside.setLayout(column(*(Body(one) for one in words), *also, STRETCH, gap=Space.M))
    return scrolling(inside, name)


def _movement(moved: Movement) -> QWidget:
    made = QWidget()
    said = (Body(words) for words in movement_words(moved))
    layout = column(
        *said, plain_table(movement_table(moved)), *(Muted(words) for words in MOVEMENT_METHOD), gap=Space.M
    )
    made.setLayout(layout)
    return scrolling(made, T("What moved between the rounds"))


def _stacked(tables: Sequence[Table]) -> QWidget:
    made = QWidget()
    layout = column(*(plain_table(table) for table in tables), gap=Space.M)
    if not tables:
        layout = column(Muted(T("These answers are counted in one way.")), STRETCH)
    made.setLayout(layout)
    return made
