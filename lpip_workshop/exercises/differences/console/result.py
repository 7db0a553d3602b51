"""The revealed result: one sentence, what to talk about, and the same as lines, as tables and by sector."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.differences.compute import Found, Results
from lpip_workshop.exercises.differences.figures import line_chart, sector_table, side_table, spread_table
from lpip_workshop.exercises.differences.texts import headline, name_of, pair_words, question_for, stance, turnout
from lpip_workshop.figures.model import Table
from lpip_workshop.widgets.boxes import STRETCH, Card, clear, column, scrolling
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.figureview import FigureView
from lpip_workshop.widgets.labels import Heading, Label, Muted
from lpip_workshop.widgets.language import say
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.stack import Stack
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Cell, Column
from lpip_workshop.widgets.theme import Space, px

_ROW, _HEAD = 36, 40


class Result(QWidget):
    """What was found, the lines people differ on most first."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Results | None = None
        self.sentence, self._turnout = Heading("", "section"), Muted(role="body")
        self.tabs = Segmented(
            (("lines", T("Lines")), ("talk", T("To talk about")), ("table", T("Table")), ("sectors", T("By sector"))),
            T("How the result is shown"),
            tabs=True,
        )
        self._pages = {value: QVBoxLayout() for value in ("lines", "talk", "table", "sectors")}
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
            "lines": _lines,
            "talk": _talk,
            "table": _tables,
            "sectors": _sectors,
        }
        for value, layout in self._pages.items():
            clear(layout)
            if revealed:
                layout.addWidget(makers[value](results) if results.shown else _too_few(results))
        self.tabs.setVisible(bool(results.shown))

    def _turn(self, value: str) -> None:
        self._stack.setCurrentIndex([*self._pages].index(value))


def _too_few(results: Results) -> QWidget:
    return EmptyState(
        "shield-check",
        T("Too few answers to show"),
        T(
            "With fewer than {k} people, anybody’s own answer could be worked out. Talk about the lines instead.",
            k=results.setting.smallest,
        ),
    )


def _lines(results: Results) -> QWidget:
    inside = QWidget()
    inside.setLayout(column(Card(FigureView(line_chart(results.found, results))), STRETCH))
    return scrolling(inside, T("Lines"))


def _talk(results: Results) -> QWidget:
    live, common = results.of_kind("live"), results.of_kind("common")
    inside = QWidget()
    stances = [stance(found, results.asked.scale) for found in common]
    inside.setLayout(
        column(
            _card(T("Where we differ"), _questions(live), T("Nowhere are we far apart on what was asked.")),
            _card(
                T("Common ground"), [(words, "") for words in stances], T("On no line do we stand close together yet.")
            ),
            STRETCH,
            gap=Space.M,
        )
    )
    return scrolling(inside, T("To talk about"))


def _questions(live: Sequence[Found]) -> list[tuple[Words, Words]]:
    return [(name_of(found), question_for(found)) for found in live]


def _card(title: Words, lines: Sequence[tuple[Words, Words]], otherwise: Words) -> Card:
    texts = [
        column(Label(words, "strong"), *([Muted(under, "body")] if under else []), gap=2) for words, under in lines
    ]
    return Card(Heading(title, "title"), *(texts or [Muted(otherwise, "body")]), gap=Space.M)


def _tables(results: Results) -> QWidget:
    inside = QWidget()
    tables = (spread_table(results.found, results), side_table(results.found))
    inside.setLayout(column(*(_captioned(table) for table in tables), STRETCH, gap=Space.L))
    return scrolling(inside, T("Tables"))


def _sectors(results: Results) -> QWidget:
    sectors = sector_table(results.found)
    if sectors is not None:
        note = Muted(T("In brackets: how many people. What is not shown protects a small group."))
        inside = QWidget()
        inside.setLayout(column(_captioned(sectors), note, *_pairs(results), STRETCH, gap=Space.M))
        return scrolling(inside, T("By sector"))
    if not results.asked.sector:
        return EmptyState("users-three", T("The sector was not asked for"), T("It can be asked for in the next round."))
    why = T(
        "A sector is shown when {k} people or more of it answered, and no other can be worked out from it.",
        k=results.setting.smallest,
    )
    return EmptyState("shield-check", T("No sector can be shown by itself"), why)


def _pairs(results: Results) -> list[QWidget]:
    """Return what may be said of two sectors at a time, line by line."""
    told = [(found, [pair for pair in found.by_sector.pairs if pair.told]) for found in results.found]
    blocks = [
        column(Label(name_of(found), "strong"), *(Muted(pair_words(pair, found), "body") for pair in pairs), gap=2)
        for found, pairs in told
        if pairs
    ]
    return [Card(Heading(T("How two sectors stand to each other"), "title"), *blocks, gap=Space.M)] if blocks else []


def _captioned(table: Table) -> QVBoxLayout:
    columns = [
        Column(heading, _cell(place), numeric=place in table.numeric, stretch=place == 0)
        for place, heading in enumerate(table.headings)
    ]
    shown = PlainTable(columns, lambda found: "".join(say(cell) for cell in found), table.caption)
    shown.set_rows(table.rows)
    shown.setFixedHeight(px(_HEAD + _ROW * len(table.rows)) + 4)
    return column(Label(table.caption, "strong"), shown, gap=Space.XS)


def _cell(place: int) -> Callable[[tuple[Words, ...]], Cell]:
    return lambda found: found[place]
