"""The revealed result: one sentence, and the same numbers as figure, as dots, as tables and by sector."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.trust.compute import Results
from lpip_workshop.exercises.trust.gap_figures import gap_chart, gap_table, sector_table
from lpip_workshop.exercises.trust.spread_figures import share_table, spread_chart, spread_table
from lpip_workshop.exercises.trust.texts import headline, turnout
from lpip_workshop.figures.model import Table
from lpip_workshop.widgets.boxes import STRETCH, Card, clear, column, scrolling
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.figureview import FigureView
from lpip_workshop.widgets.labels import Heading, Label, Muted
from lpip_workshop.widgets.language import say
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Cell, Column
from lpip_workshop.widgets.theme import Space, px

_ROW, _HEAD = 36, 40


class Result(QWidget):
    """What was found, widest gap first."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Results | None = None
        self.sentence, self._turnout = Heading("", "section"), Muted(role="body")
        self.tabs = Segmented(
            (
                ("figure", T("Figure")),
                ("answers", T("Answers")),
                ("table", T("Table")),
                ("sectors", T("By sector")),
            ),
            T("How the result is shown"),
            tabs=True,
        )
        self._pages = {value: QVBoxLayout() for value in ("figure", "answers", "table", "sectors")}
        self._stack = QStackedWidget()
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
        self.sentence.set_words(headline(results) if results.state == "revealed" else "")
        self._turnout.set_words(turnout(results))
        makers: dict[str, Callable[[Results], QWidget]] = {
            "figure": _gaps,
            "answers": _answers,
            "table": _tables,
            "sectors": _sectors,
        }
        for value, layout in self._pages.items():
            clear(layout)
            if results.state == "revealed":
                layout.addWidget(makers[value](results))
        self.tabs.setVisible(bool(results.shown))

    def _turn(self, value: str) -> None:
        self._stack.setCurrentIndex([*self._pages].index(value))


def _gaps(results: Results) -> QWidget:
    if not results.shown:
        return EmptyState(
            "shield-check",
            T("Too few answers to show"),
            T(
                "With fewer than {k} people, anybody’s own answer could be worked out. Talk about the statements.",
                k=results.setting.smallest,
            ),
        )
    return Card(FigureView(gap_chart(results)))


def _answers(results: Results) -> QWidget:
    return Card(FigureView(spread_chart(results)))


def _tables(results: Results) -> QWidget:
    tables = (
        gap_table(results),
        spread_table(results, "experience"),
        spread_table(results, "importance"),
        share_table(results),
    )
    inside = QWidget()
    inside.setLayout(column(*(_captioned(table) for table in tables), STRETCH, gap=Space.L))
    return scrolling(inside, T("Tables"))


def _sectors(results: Results) -> QWidget:
    table = sector_table(results)
    inside = QWidget()
    if table is not None:
        note = T("In brackets: how many people. What is not shown protects a small group.")
        inside.setLayout(column(_captioned(table), Muted(note), STRETCH))
        return inside
    if not results.asked.sector:
        return EmptyState("users-three", T("The sector was not asked for"), T("It can be asked for in the next round."))
    why = T(
        "A sector is shown when {k} people or more of it answered, and no other can be worked out from it.",
        k=results.setting.smallest,
    )
    return EmptyState("shield-check", T("No sector can be shown by itself"), why)


def _captioned(table: Table) -> QVBoxLayout:
    columns = [
        Column(heading, _cell(place), numeric=place in table.numeric, stretch=place == 0)
        for place, heading in enumerate(table.headings)
    ]
    shown = PlainTable(columns, lambda found: say(found[0]), table.caption)
    shown.set_rows(table.rows)
    shown.setFixedHeight(px(_HEAD + _ROW * len(table.rows)) + 4)
    return column(Label(table.caption, "strong"), shown, gap=Space.XS)


def _cell(place: int) -> Callable[[tuple[Words, ...]], Cell]:
    return lambda found: found[place]
