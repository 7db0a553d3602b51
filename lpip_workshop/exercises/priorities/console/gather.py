"""Before a round: the options as they come, and the rule."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.words import T, Text
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
from lpip_workshop.exercises.priorities.console import bringing
from lpip_workshop.exercises.priorities.console.option_details import OptionDetails, PasteLines
from lpip_workshop.exercises.priorities.console.robin_page import RobinPage
from lpip_workshop.exercises.priorities.console.rule_panel import RulePanel
from lpip_workshop.exercises.priorities.gathering import describe_option, join_options
from lpip_workshop.exercises.priorities.groups import by_heading, number_by_heading
from lpip_workshop.exercises.priorities.inputs import Choice
from lpip_workshop.widgets.announce import announce
from lpip_workshop.widgets.boxes import STRETCH, column, row
from lpip_workshop.widgets.buttons import QuietButton
from lpip_workshop.widgets.commands import Command
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.flow import Flow
from lpip_workshop.widgets.labels import Muted
from lpip_workshop.widgets.quickadd import QuickAdd
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.stack import Stack
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import Space
from lpip_workshop.widgets.ticker import wall_clock
from lpip_workshop.widgets.view import ConsoleContext

_HEADING = 2  # its place among the columns


class GatherPage(QWidget):
    """The rule, the list of options with their numbers, and a line to add to it."""

    back_asked = Signal()

    def __init__(self, context: ConsoleContext, language: str, clock: Callable[[], datetime] = wall_clock) -> None:
        super().__init__()
        self._context = context
        self._other = "en" if language == "cy" else "cy"
        self.rule = RulePanel(self._change_rule)
        self.robin = RobinPage(context, clock)
        pages = (("options", T("Options")), ("robin", T("Silent ideas and turns")), ("rule", T("How we decide")))
        self.tabs = Segmented(pages, T("What is prepared"), tabs=True)
        self.number = QuietButton(T("Number by heading"), "list-numbers").small()
        self.table = PlainTable(self._columns(), lambda option: option.id, T("Options"))
        self.up = QuietButton(T("Move up"), "arrow-up").small()
        self.down = QuietButton(T("Move down"), "arrow-down").small()
        self.remove = QuietButton(T("Remove"), "trash").small()
        self.back = QuietButton(T("Back to the result"), "arrow-left").small()
        self.quick_add = QuickAdd(T("Add an option: one line, then Enter"), self._add, name=T("Add an option"))
        self.file = QuietButton(T("Bring in a list"), "upload-simple").small()
        self.cards = QuietButton(T("From the listening cards"), "ear").small()
        self.details = OptionDetails(self._describe, self._join)
        self.said = Muted()
        self._options: dict[str, Choice] = {}
        self._paste = PasteLines(self.quick_add.edit, lambda: bringing.paste_list(self._context))
        self._lay_out()
        self._wire()
        self._choose("")

    def show_results(self, results: Results, *, again: bool) -> None:
        """Show the list and the rule; `again` where a result is there to go back to."""
        self._options = {option.id: option for option in results.options}
        self.table.set_rows(by_heading(results.options))
        grouped = any("heading" in option.details for option in results.options)
        self.table.show_column(_HEADING, grouped)
        self.number.setVisible(grouped and by_heading(results.options) != results.options)
        self.rule.show_rule(results.rule)
        self.robin.show_results(results)
        self._list.setCurrentIndex(1 if results.options else 0)
        self._tools.setVisible(bool(results.options))
        self.back.setVisible(again)
        self._choose(self.table.current())

    def turn_to(self, page: str) -> None:
        """Show the options, the gathering in silence and in turn, or the rule."""
        self.tabs.set_value(page)
        self.pages.setCurrentWidget(self._pages[page])

    def take_focus(self) -> None:
        """Put the focus where an idea is typed, or in the rule."""
        if self.tabs.value() == "robin":
            self.robin.take_focus()
        else:
            (self.rule.method if self.tabs.value() == "rule" else self.quick_add.edit).setFocus()

    def commands(self, possible: Callable[[], bool]) -> tuple[Command, ...]:
        """Return what can be done with the list while that is `possible`."""
        deeds: tuple[tuple[str, Text, str, Callable[[], object]], ...] = (
            ("up", T("Move the option up"), "Alt+Up", partial(self.move_option, -1)),
            ("down", T("Move the option down"), "Alt+Down", partial(self.move_option, 1)),
            ("bring", T("Bring in a list of options"), "", self.bring_in),
            ("number", T("Number the options by heading"), "", self.number_by_heading),
            ("options", T("Show the options"), "", partial(self.turn_to, "options")),
            ("robin", T("Gather ideas in silence and in turn"), "F4", self.next_of_robin),
            ("more", T("30 seconds more of silence"), "F3", self.robin.more),
            ("decide", T("Show how we decide"), "", partial(self.turn_to, "rule")),
        )
        group = T("Priorities")
        return tuple(
            Command(f"priorities.{which}", title, keys, deed, possible, group) for which, title, keys, deed in deeds
        )

    def next_of_robin(self) -> None:
        """Show the gathering in silence and in turn; where it is in sight, take its next step."""
        if self.tabs.value() == "robin":
            self.robin.next_step()
        else:
            self.turn_to("robin")
            self.robin.take_focus()

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

    def number_by_heading(self) -> None:
        """Number the options so that those under a heading follow each other."""
        self._context.attempt(lambda: number_by_heading(self._context.store, self._context.activity_id))

    def bring_in(self) -> None:
        """Ask for a file and bring in the options in it."""
        bringing.bring_file(self._context)

    def _columns(self) -> tuple[Column, ...]:
        other = T("In Welsh") if self._other == "cy" else T("In English")
        return (
            Column(T("No."), lambda option: option.number, numeric=True),
            Column(T("Option"), lambda option: option.text.text, self._reword, stretch=True),
            Column(T("Heading"), _heading, self._put_under),
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
        self._list = Stack()
        self._list.addWidget(empty)
        self._list.addWidget(self.table)
        self._tools = QWidget()
        self._tools.setLayout(row(self.up, self.down, self.remove, gap=Space.XS))
        tools = QWidget()
        tools.setLayout(Flow(self._tools, self.number, self.file, self.cards, gap=Space.XS))
        collected = column(self._list, tools, self.details, self.said, self.quick_add, gap=Space.S)
        collected.setStretch(0, 1)
        self._pages = {"options": _page(collected), "robin": self.robin, "rule": _page(column(self.rule, STRETCH))}
        self.pages = Stack()
        for page in self._pages.values():
            self.pages.addWidget(page)
        layout = column(row(self.tabs, STRETCH, self.back), self.pages, gap=Space.S)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _wire(self) -> None:
        self.table.selected.connect(self._choose)
        self.table.removal_asked.connect(self._removal_asked)
        self.up.clicked.connect(lambda: self.move_option(-1))
        self.down.clicked.connect(lambda: self.move_option(1))
        self.remove.clicked.connect(self.remove_option)
        self.tabs.chosen.connect(self.turn_to)
        self.robin.done.connect(partial(self.turn_to, "options"))
        self.number.clicked.connect(self.number_by_heading)
        self.file.clicked.connect(self.bring_in)
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

    def _add_cards(self) -> None:
        words = "" if bringing.take_cards(self._context) else T("This workshop has no listening cards yet.")
        self.said.set_words(words)
        if words:
            announce(self, words)

    def _describe(self, option: str, name: str, text: str, gesture: str) -> None:
        self._context.attempt(lambda: describe_option(self._context.store, option, name, text, gesture))

    def _put_under(self, option: Choice, text: str) -> None:
        describe_option(self._context.store, option.id, "heading", text)

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


def _page(layout: QVBoxLayout) -> QWidget:
    page = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    page.setLayout(layout)
    return page


def _heading(option: Choice) -> str:
    said = option.details.get("heading")
    return said.text if said else ""
