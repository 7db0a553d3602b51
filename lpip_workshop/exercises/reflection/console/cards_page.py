"""The look back: what was said by question, and the question that new cards go under."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from lpip_workshop.core.words import T
from lpip_workshop.exercises.reflection.compute import Results
from lpip_workshop.exercises.reflection.items import QUESTIONS, SHORT, Question
from lpip_workshop.widgets.boxes import STRETCH, column, row
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.keyed_table import KeyedTable
from lpip_workshop.widgets.labels import Label, Muted
from lpip_workshop.widgets.quickadd import QuickAdd
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.stack import Stack
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import Space

_NAMES: tuple[Question, ...] = tuple(QUESTIONS)
Setter = Callable[[str, str], None]


class CardsPage(QWidget):
    """`put_asked` carries a card and the question it goes under; `add` and the setters may raise Trouble."""

    put_asked = Signal(str, str)

    def __init__(self, add: Callable[[str], None], set_words: Setter, set_question: Setter) -> None:
        super().__init__()
        self.question = Segmented([(name, SHORT[name]) for name in _NAMES], T("New cards go under"))
        self.table = KeyedTable(
            (
                Column(T("Question"), lambda one: SHORT[one.question], lambda one, typed: set_question(one.id, typed)),
                Column(
                    T("What was said"), lambda one: one.words, lambda one, typed: set_words(one.id, typed), stretch=True
                ),
            ),
            lambda one: one.id,
            T("What was said"),
            {Qt.Key(Qt.Key.Key_1 + place): name for place, name in enumerate(_NAMES)},
            {0: 120},
        )
        self.quick = QuickAdd(T("What was said – or a question first, such as keep: the cake"), add)
        self._empty = EmptyState(
            "clock-counter-clockwise",
            T("What did we expect, and what happened?"),
            T("Type what the room says, one thing a line. Alt+1 to Alt+5 choose the question it goes under."),
        )
        self._arrange()
        self.table.pressed.connect(self._put)

    def show_results(self, results: Results) -> None:
        """Show the cards, question by question."""
        self.table.set_rows([card for cards in results.cards.values() for card in cards])
        self._pages.setCurrentIndex(1 if results.said else 0)

    def choose(self, question: str) -> None:
        """Let new cards go under a question."""
        self.question.set_value(question)
        self.quick.edit.setFocus()

    def _put(self, question: str) -> None:
        self.put_asked.emit(self.table.current(), question)

    def _arrange(self) -> None:
        self._pages = Stack()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.table)
        self.question.chosen.connect(self.choose)
        choice = row(Label(T("New cards go under"), "label", wrap=False), self.question, STRETCH, gap=Space.M)
        advice = Muted(T("On a card, 1 to 5 puts it under another question."))
        layout = column(choice, self._pages, advice, self.quick, gap=Space.S)
        layout.setStretch(1, 1)
        self.setLayout(layout)
