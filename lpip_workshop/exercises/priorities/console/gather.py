"""Before a round: the options as they come, and the rule."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from lpip_workshop.app.named import named_result
from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.words import N, T
from lpip_workshop.exercises.priorities.actions import (
    add_option,
    cost_option,
    move_option,
    read_cost,
    remove_option,
    reword_option,
    set_rule,
    translate_option,
)
from lpip_workshop.exercises.priorities.compute import Results
from lpip_workshop.exercises.priorities.console.option_details import OptionDetails, PasteLines
from lpip_workshop.exercises.priorities.console.rule_panel import RulePanel
from lpip_workshop.exercises.priorities.gathering import add_cards, add_options, describe_option, join_options
from lpip_workshop.exercises.priorities.inputs import Choice
from lpip_workshop.widgets.announce import announce
from lpip_workshop.widgets.boxes import STRETCH, column, row
from lpip_workshop.widgets.buttons import QuietButton
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.labels import Muted
from lpip_workshop.widgets.quickadd import QuickAdd
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import Space
from lpip_workshop.widgets.view import ConsoleContext


class GatherPage(QWidget):
    """The rule, the list of options with their numbers, and a line to add to it."""

    back_asked = Signal()

    def __init__(self, context: ConsoleContext, language: str) -> None:
        super().__init__()
        self._context = context
        self._other = "en" if language == "cy" else "cy"
        self.rule = RulePanel(self._change_rule)
        self.table = PlainTable(self._columns(), lambda option: option.id, T("Options"))
        self.up = QuietButton(T("Move up"), "arrow-up").small()
        self.down = QuietButton(T("Move down"), "arrow-down").small()
        self.remove = QuietButton(T("Remove"), "trash").small()
        self.back = QuietButton(T("Back to the result"), "arrow-left").small()
        self.quick_add = QuickAdd(T("Add an option: one line, then Enter"), self._add, name=T("Add an option"))
        self.cards = QuietButton(T("From the listening cards"), "upload-simple").small()
        self.details = OptionDetails(self._describe, self._join)
        self.said = Muted()
        self._options: dict[str, Choice] = {}
        self._paste = PasteLines(self.quick_add.edit, self._add_lines)
        self._lay_out()
        self._wire()
        self._choose("")

    def show_results(self, results: Results, *, again: bool) -> None:
        """Show the list and the rule; `again` where a result is there to go back to."""
        self._options = {option.id: option for option in results.options}
        self.table.set_rows(results.options)
        self.rule.show_rule(results.rule)
        self._list.setCurrentIndex(1 if results.options else 0)
        self._tools.setVisible(bool(results.options))
        self.back.setVisible(again)
        self._choose(self.table.current())

    def move_option(self, by: int) -> None:
        """Move the option that is selected."""
        option = self.table.current()
        if option and self._context.attempt(lambda: move_option(self._context.store, option, by)):
            self.table.select(option)

    def remove_option(self) -> None:
        """Remove the option that is selected."""
        option = self.table.current()
        if option:
            self._context.attempt(lambda: remove_option(self._context.store, option))

    def _columns(self) -> tuple[Column, ...]:
        other = T("In Welsh") if self._other == "cy" else T("In English")
        return (
            Column(T("No."), lambda option: option.number, numeric=True),
            Column(T("Option"), lambda option: option.text.text, self._reword, stretch=True),
            *self._cost_column(),
            Column(other, lambda option: option.text.translations.get(self._other, ""), self._translate, stretch=True),
        )

    def _cost_column(self) -> tuple[Column, ...]:
        def cost(option: Choice) -> str:
            return "" if option.cost is None else str(option.cost)

        return (Column(T("Cost, £"), cost, self._cost, numeric=True),)

    def _lay_out(self) -> None:
        empty = EmptyState(
            "list-numbers",
            T("What could we do?"),
            T("Type each idea as it is said, one line each. They are numbered on the screen and on paper."),
        )
        self._list = QStackedWidget()
        self._list.addWidget(empty)
        self._list.addWidget(self.table)
        self._tools = QWidget()
        self._tools.setLayout(row(self.up, self.down, self.remove, gap=Space.XS))
        tools = row(self._tools, self.cards, STRETCH, self.back, gap=Space.S)
        layout = column(self.rule, self._list, tools, self.details, self.said, self.quick_add, gap=Space.S)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.setTabOrder(self.quick_add.edit, self.rule)

    def _wire(self) -> None:
        self.table.selected.connect(self._choose)
        self.table.removal_asked.connect(self._removal_asked)
        self.up.clicked.connect(lambda: self.move_option(-1))
        self.down.clicked.connect(lambda: self.move_option(1))
        self.remove.clicked.connect(self.remove_option)
        self.cards.clicked.connect(self._add_cards)
        self.back.clicked.connect(self.back_asked)

    def _removal_asked(self, _option: str) -> None:
        self.remove_option()

    def _choose(self, option: str) -> None:
        for button in (self.up, self.down, self.remove):
            button.setEnabled(bool(option))
        self.details.show_option(self._options.get(option), list(self._options.values()))

    def _add(self, text: str) -> None:
        add_option(self._context.store, self._context.activity_id, text)

    def _add_lines(self, lines: list[str]) -> None:
        store, activity_id = self._context.store, self._context.activity_id
        self._add_many(lambda: add_options(store, activity_id, lines))

    def _add_cards(self) -> None:
        store, activity_id = self._context.store, self._context.activity_id
        with store.read() as session:
            cards = named_result(session, self._context.workshop_id, "cards")
        if cards is None:
            self.said.set_words(T("This workshop has no listening cards yet."))
            announce(self, T("This workshop has no listening cards yet."))
        else:
            self._add_many(lambda: add_cards(store, activity_id, cards))

    def _add_many(self, deed: Callable[[], tuple[int, int]]) -> None:
        counts: list[tuple[int, int]] = []
        if self._context.attempt(lambda: counts.append(deed())) and counts:
            added, known = counts[0]
            words = N("{n} option added.", "{n} options added.", added)
            more = N("{n} was there already.", "{n} were there already.", known)
            self.said.set_words(T("{one} {two}", one=words, two=more) if known else words)
            announce(self, words)

    def _describe(self, option: str, name: str, text: str, gesture: str) -> None:
        self._context.attempt(lambda: describe_option(self._context.store, option, name, text, gesture))

    def _join(self, kept: str, gone: str) -> None:
        if self._context.attempt(lambda: join_options(self._context.store, kept, [gone])):
            self.table.select(kept)

    def _reword(self, option: Choice, text: str) -> None:
        reword_option(self._context.store, option.id, text)

    def _cost(self, option: Choice, text: str) -> None:
        cost_option(self._context.store, option.id, read_cost(text))

    def _translate(self, option: Choice, text: str) -> None:
        translate_option(self._context.store, option.id, self._other, text)

    def _change_rule(self, values: dict[str, Any]) -> None:
        try:
            set_rule(self._context.store, self._context.activity_id, **values)
        except Trouble as trouble:
            self._context.banner.show_trouble(trouble)
            self.rule.show_rule(self._context.inputs().rule)
