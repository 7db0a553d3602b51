"""What the exit forms say, once they are revealed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lpip_workshop.core.words import T
from lpip_workshop.exercises.reflection.compute import Results
from lpip_workshop.exercises.reflection.figures import change_chart, change_table, forms_chart, forms_table, trend_table
from lpip_workshop.exercises.reflection.items import REMARKS
from lpip_workshop.exercises.reflection.texts import FEW, change_words, headline, turnout
from lpip_workshop.figures.model import Table
from lpip_workshop.widgets.boxes import STRETCH, Card, clear, column, scrolling
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.figureview import FigureView
from lpip_workshop.widgets.labels import Heading, Label, Muted
from lpip_workshop.widgets.language import say
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.stack import Stack
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import Space, px

_ROW, _HEAD = 36, 40


class Result(QWidget):
    """The ratings, the remarks, the change since last time, and all of it as tables."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Results | None = None
        self.sentence, self._turnout = Heading("", "section"), Muted(role="body")
        self.tabs = Segmented(
            (
                ("ratings", T("Ratings")),
                ("remarks", T("Remarks")),
                ("change", T("Since last time")),
                ("table", T("Table")),
            ),
            T("How the result is shown"),
            tabs=True,
        )
        self._pages = {value: QVBoxLayout() for value in ("ratings", "remarks", "change", "table")}
        self._stack = Stack()
        for layout in self._pages.values():
            layout.setContentsMargins(0, 0, 0, 0)
            page = QWidget()
            page.setLayout(layout)
            self._stack.addWidget(page)
        self.tabs.chosen.connect(self._turn)
        layout = column(column(self.sentence, self._turnout, gap=Space.XS), self.tabs, self._stack, gap=Space.M)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def show_results(self, results: Results) -> None:
        """Show a revealed result; anything else leaves no trace of one."""
        if results == self._shown:
            return
        self._shown = results
        revealed = results.state == "revealed"
        self.sentence.set_words(headline(results) if revealed else "")
        self._turnout.set_words(turnout(results) if revealed else "")
        makers: dict[str, Callable[[Results], QWidget]] = {
            "ratings": _ratings,
            "remarks": _remarks,
            "change": _change,
            "table": _tables,
        }
        for value, layout in self._pages.items():
            clear(layout)
            if revealed:
                layout.addWidget(makers[value](results))

    def _turn(self, value: str) -> None:
        self._stack.setCurrentIndex([*self._pages].index(value))


def _ratings(results: Results) -> QWidget:
    if not results.shown:
        return EmptyState("shield-check", T("Too few answers to show"), FEW)
    inside = QWidget()
    inside.setLayout(column(Card(FigureView(forms_chart(results))), STRETCH))
    return scrolling(inside, T("Ratings"))


def _remarks(results: Results) -> QWidget:
    told = {remark: said.value for remark, said in results.remarks.items() if said.is_ok}
    if not told:
        return EmptyState("shield-check", T("Too few forms to show remarks"), FEW)
    inside = QWidget()
    cards = [
        Card(
            Heading(REMARKS[remark], "title"),
            *([Label(one, "body") for one in said] or [Muted(T("Nobody wrote anything here."), "body")]),
            gap=Space.S,
        )
        for remark, said in told.items()
    ]
    note = Muted(T("Shuffled: nothing says who wrote what."), "body")
    inside.setLayout(column(note, *cards, STRETCH, gap=Space.M))
    return scrolling(inside, T("Remarks"))


def _change(results: Results) -> QWidget:
    chart, trend = change_chart(results), trend_table(results)
    if trend is None:
        why = T("From the next meeting of this partnership on, this page tells whether people feel heard more.")
        return EmptyState("clock-counter-clockwise", T("The first time this was asked"), why)
    inside = QWidget()
    told = change_words(results)
    blocks = [Label(told, "strong")] if told else []
    figure = [Card(FigureView(chart))] if chart else [Muted(T("What was shown cannot be compared."), "body")]
    inside.setLayout(column(*blocks, *figure, _captioned(trend), STRETCH, gap=Space.M))
    return scrolling(inside, T("Since last time"))


def _tables(results: Results) -> QWidget:
    tables = [forms_table(results), change_table(results), trend_table(results)]
    inside = QWidget()
    inside.setLayout(column(*(_captioned(table) for table in tables if table), STRETCH, gap=Space.L))
    return scrolling(inside, T("Tables"))


def _captioned(table: Table) -> QVBoxLayout:
    columns = [
        Column(heading, lambda found, at=place: found[at], numeric=place in table.numeric, stretch=place == 0)
        for place, heading in enumerate(table.headings)
    ]
    shown = PlainTable(columns, lambda found: "".join(say(cell) for cell in found), table.caption)
    shown.set_rows(table.rows)
    shown.setFixedHeight(px(_HEAD + _ROW * len(table.rows)) + 4)
    return column(Label(table.caption, "strong"), shown, gap=Space.XS)
