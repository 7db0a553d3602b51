"""What was heard: headings at left, cards at right, one key to put a card under a heading."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.listening.compute import Results
from lpip_workshop.exercises.listening.groups import group_words
from lpip_workshop.exercises.listening.items import Card
from lpip_workshop.exercises.listening.wording import UNSORTED
from lpip_workshop.widgets.boxes import column, row
from lpip_workshop.widgets.keyed_table import KeyedTable
from lpip_workshop.widgets.labels import Muted
from lpip_workshop.widgets.language import say
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import Space, px

NOWHERE = "unsorted"
Setter = Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class HeadingRow:
    """A line of the list at left: its number key, its words, and how many cards it has."""

    id: str
    number: int
    words: Words
    cards: int


class CardsPage(QWidget):
    """`sort_asked` carries a card and the heading it goes under; the setters may raise Trouble."""

    sort_asked = Signal(str, str)

    def __init__(self, rename: Setter, set_words: Setter, set_from: Setter) -> None:
        super().__init__()
        self.headings = PlainTable(
            (
                Column("", lambda one: str(one.number), numeric=True),
                Column(T("Heading"), lambda one: one.words, lambda one, typed: rename(one.id, typed), stretch=True),
                Column(T("Cards"), lambda one: one.cards, numeric=True),
            ),
            lambda one: one.id,
            T("Headings"),
        )
        self.cards = KeyedTable(
            (
                Column(T("What we heard"), _words, lambda one, typed: set_words(one.id, typed), stretch=True),
                Column(T("From"), _from, lambda one, typed: set_from(one.id, typed)),
            ),
            lambda one: one.id,
            T("What we heard"),
            {Qt.Key(Qt.Key.Key_0 + number): str(number) for number in range(10)},
            {1: 110},
        )
        self.cards.pressed.connect(self._sort)
        self.headings.selected.connect(self._show_cards)
        self._results: Results | None = None
        self._rows: tuple[HeadingRow, ...] = ()
        self._arrange()

    def show_results(self, results: Results) -> None:
        """Show the headings, and the cards of the one that is selected; new cards go under it, too."""
        self._results = results
        self._rows = _heading_rows(results)
        kept = self.headings.current()
        self.headings.set_rows(self._rows)
        ids = [row.id for row in self._rows]
        self.headings.select(kept if kept in ids else ids[0])
        self._show_cards()

    def heading(self) -> str:
        """Return the heading new cards go under, empty for none."""
        chosen = self.headings.current()
        return "" if chosen == NOWHERE else chosen

    def select(self, row_id: str) -> None:
        """Select a heading or a card."""
        if self.headings.model.place_of(row_id) >= 0:
            self.headings.select(row_id)
        else:
            self.cards.select(row_id)

    def _show_cards(self, _heading_id: str = "") -> None:
        piles = self._results.piles if self._results else ()
        cards = [
            card for pile in piles if (pile.heading.id if pile.heading else "") == self.heading() for card in pile.cards
        ]
        self.cards.set_rows(cards)
        if cards and not self.cards.current():
            self.cards.select(cards[0].id)

    def _sort(self, number: str) -> None:
        """Put the selected card under a heading, and go on with the one below."""
        wanted = next((row.id for row in self._rows if str(row.number) == number), None)
        chosen = self.cards.current()
        if wanted is None or not chosen or wanted == self.headings.current():
            return
        place = self.cards.view.currentIndex().row()
        self.sort_asked.emit(chosen, "" if wanted == NOWHERE else wanted)
        left = self.cards.model.rowCount()
        self.cards.select(self.cards.model.id_at(min(place, left - 1)))

    def _arrange(self) -> None:
        header = self.headings.view.horizontalHeader()
        for place, width in {0: 34, 2: 80}.items():
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(place, px(width))
        tables = row(self.headings, self.cards, gap=Space.M)
        tables.setStretch(0, 4)
        tables.setStretch(1, 7)
        advice = Muted(T("New cards go under the heading at left. On a card, a number puts it under that heading."))
        layout = column(advice, tables, gap=Space.S)
        layout.setStretch(1, 1)
        self.setLayout(layout)


def _heading_rows(results: Results) -> tuple[HeadingRow, ...]:
    sorted_ones = [pile for pile in results.piles if pile.heading is not None]
    loose = sum(len(pile.cards) for pile in results.piles if pile.heading is None)
    rows = [
        HeadingRow(pile.heading.id, number, pile.heading.words, len(pile.cards))
        for number, pile in enumerate(sorted_ones, start=1)
        if pile.heading is not None
    ]
    return (*rows, HeadingRow(NOWHERE, 0, UNSORTED, loose))


def _words(card: Card) -> Words:
    return card.words


def _from(card: Card) -> Words:
    return say(group_words(card.heard_from)) if card.heard_from else ""
