"""The revealed result: one sentence, and the same numbers as figure, as dots, as tables and by sector."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lpip_workshop.core.words import T
from lpip_workshop.exercises.trust.compute import Results
from lpip_workshop.exercises.trust.console.change import change_page
from lpip_workshop.exercises.trust.console.tables import captioned
from lpip_workshop.exercises.trust.dimensions import DIMENSIONS
from lpip_workshop.exercises.trust.gap_figures import gap_chart, gap_table, sector_table
from lpip_workshop.exercises.trust.releases import BESIDE
from lpip_workshop.exercises.trust.scale_figures import PULLING, pulling, scale_table, statement_table
from lpip_workshop.exercises.trust.spread_figures import share_table, spread_chart, spread_table
from lpip_workshop.exercises.trust.texts import headline, turnout
from lpip_workshop.widgets.boxes import STRETCH, Card, clear, column, scrolling
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.figureview import FigureView
from lpip_workshop.widgets.labels import Heading, Muted
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.stack import Stack
from lpip_workshop.widgets.theme import Space

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
                ("change", T("Since last time")),
            ),
            T("How the result is shown"),
            tabs=True,
        )
        self._pages = {value: QVBoxLayout() for value in ("figure", "answers", "table", "sectors", "change")}
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
        self.sentence.set_words(headline(results) if results.state == "revealed" else "")
        self._turnout.set_words(turnout(results))
        for layout in self._pages.values():
            clear(layout)
        self._fill(self.tabs.value())
        self.tabs.setVisible(bool(results.shown) or results.change.is_ok)

    def _turn(self, value: str) -> None:
        self._fill(value)
        self._stack.setCurrentIndex([*self._pages].index(value))

    def _fill(self, value: str) -> None:
        """Make a page when it is looked at: all five at once would hold the window for 80 ms."""
        if self._shown is not None and self._shown.state == "revealed" and not self._pages[value].count():
            self._pages[value].addWidget(_MAKERS[value](self._shown))


def _gaps(results: Results) -> QWidget:
    if not results.shown and any(found.gap.reason == BESIDE for found in results.dimensions):
        why = T("It will show again when more people have answered, or more of them otherwise.")
        return EmptyState("shield-check", T("Too close to what was shown before"), why)
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
        scale_table(results),
        statement_table(results) if results.asked.items != DIMENSIONS else None,
    )
    warning = [Muted(PULLING, "body")] if pulling(results) else []
    shown = [captioned(table) for table in tables if table is not None]
    inside = QWidget()
    inside.setLayout(column(*shown, *warning, STRETCH, gap=Space.L))
    return scrolling(inside, T("Tables"))


def _sectors(results: Results) -> QWidget:
    table = sector_table(results)
    inside = QWidget()
    if table is not None:
        note = T("In brackets: how many people. What is not shown protects a small group.")
        inside.setLayout(column(captioned(table), Muted(note), STRETCH))
        return inside
    if not results.asked.sector:
        return EmptyState("users-three", T("The sector was not asked for"), T("It can be asked for in the next round."))
    why = T(
        "A sector is shown when {k} people or more of it answered, and no other can be worked out from it.",
        k=results.setting.smallest,
    )
    return EmptyState("shield-check", T("No sector can be shown by itself"), why)


_MAKERS: dict[str, Callable[[Results], QWidget]] = {
    "figure": _gaps,
    "answers": _answers,
    "table": _tables,
    "sectors": _sectors,
    "change": change_page,
}
