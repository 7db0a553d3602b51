"""Three pages of one round: the clock, who speaks how long, and what was heard; a line to write it down in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from lpip_workshop.app.stage import OnStage, on_stage, put_on_stage
from lpip_workshop.core.words import T
from lpip_workshop.exercises.listening import actions, cards
from lpip_workshop.exercises.listening.compute import Results
from lpip_workshop.exercises.listening.console.airtime_page import AirtimePage
from lpip_workshop.exercises.listening.console.cards_page import NOWHERE, CardsPage
from lpip_workshop.exercises.listening.console.round_page import RoundPage
from lpip_workshop.exercises.listening.groups import MOST_GROUPS
from lpip_workshop.exercises.listening.tables import import_file
from lpip_workshop.widgets.boxes import column, row
from lpip_workshop.widgets.buttons import QuietButton
from lpip_workshop.widgets.commands import Command
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.labels import Heading, Muted
from lpip_workshop.widgets.language import language
from lpip_workshop.widgets.quickadd import QuickAdd
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.stack import Stack
from lpip_workshop.widgets.theme import Space
from lpip_workshop.widgets.view import ConsoleContext, ExerciseView

_ADVICE = {
    "round": T("Equal time for everybody, and what was heard is said back before anybody answers."),
    "airtime": T("When the room talks together: who has had how much of the time? Groups only, never people."),
    "heard": T("One thing a card, in the words of the room. # and a word makes a heading."),
}


class View(ExerciseView):
    """The facilitator's view of a listening round."""

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__(context)
        self._results: Results | None = None
        self.title, self.advice = Heading(), Muted("", "body")
        pages = (("round", T("Round")), ("airtime", T("Airtime")), ("heard", T("What we heard")))
        self.tabs = Segmented(pages, T("Pages of the round"), tabs=True)
        self.importing = QuietButton(T("Import a table"), "upload-simple").small()
        self.round, self.airtime = RoundPage(context.clock), AirtimePage(context.clock)
        self.heard = CardsPage(self._rename, self._set_words, self._set_from)
        self.empty = EmptyState(
            "ear",
            T("Nothing written down yet"),
            T(
                "Ask each table for one thing it heard and type it below: what was heard; table or sector. "
                "Type # and a word for a heading, such as # Getting to work."
            ),
            (T("Import a table"), self._import),
        )
        self.quick = QuickAdd(T("What was heard; table or sector – or # and a heading"), self._add)
        self._arrange()
        self._wire()
        self._turn_to("round")

    def show_results(self, results: Any) -> None:
        """Show the round as it is now, on the page that is open."""
        assert isinstance(results, Results)
        self._results = results
        self.title.set_words(results.setting.title)
        for page in (self.round, self.airtime, self.heard):
            page.show_results(results)
        self._show_page()

    def commands(self) -> Sequence[Command]:
        """Return the steps of the round, the pages, the cards, and a key for each group."""
        return (*self._steps(), *self._card_commands(), *self._group_commands())

    def take_focus(self) -> None:
        """Put the focus on the next step, on the lines of the groups, or in the line that adds a card."""
        if self.tabs.value() == "round":
            self.round.next.setFocus()
        elif self.tabs.value() == "airtime":
            self.airtime.by.button(self.airtime.by.value()).setFocus()
        else:
            self.quick.edit.setFocus()

    def _steps(self) -> tuple[Command, ...]:
        group = T("Listening round")

        def running() -> bool:
            return self._results is not None and self._results.clock.running

        return (
            Command("listening.next", T("Start the turn, or go on to the next step"), "F4", self._next, group=group),
            Command("listening.more", T("30 seconds more"), "F3", self._more, running, group),
            Command("listening.pause", T("Pause the turn, or go on"), "Shift+F3", self._pause, running, group),
            Command("listening.over", T("Start the round over"), "", self._over, group=group),
            *(
                Command(f"listening.{page}", words, "", lambda which=page: self._turn_to(which), group=group)
                for page, words in (
                    ("round", T("Show the clock of the round")),
                    ("airtime", T("Show who spoke how long")),
                    ("heard", T("Show what we heard")),
                )
            ),
        )

    def _card_commands(self) -> tuple[Command, ...]:
        group, table = T("What we heard"), self.heard.cards

        def chosen() -> bool:
            return self.tabs.value() == "heard" and bool(table.current())

        return (
            Command("listening.up", T("Move the card up"), "Alt+Up", lambda: self._move(-1), chosen, group),
            Command("listening.down", T("Move the card down"), "Alt+Down", lambda: self._move(1), chosen, group),
            Command("listening.remove", T("Remove the card"), "", lambda: self._remove(table.current()), chosen, group),
            Command("listening.import", T("Import cards from a table"), "", self._import, group=group),
        )

    def _group_commands(self) -> tuple[Command, ...]:
        group = T("Airtime")
        starts = (
            Command(
                f"listening.group{number}",
                T("Group {number} speaks", number=number),
                f"Alt+{number}",
                lambda which=number: self._talk(self.airtime.group_at(which)),
                lambda which=number: bool(self.airtime.group_at(which)),
                group,
            )
            for number in range(1, MOST_GROUPS + 1)
        )

        def talking() -> bool:
            return self._results is not None and bool(self._results.tally.talking)

        stop = Command("listening.silence", T("Nobody speaks"), "Alt+0", lambda: self._talk(""), talking, group)
        return (*starts, stop)

    def _arrange(self) -> None:
        self.pages = Stack()
        for page in (self.round, self.airtime, self.heard, self.empty):
            self.pages.addWidget(page)
        tools = QWidget()
        tools.setLayout(row(self.tabs, None, self.importing, gap=Space.S))
        top = column(self.title, self.advice, gap=Space.XS)
        layout = column(top, tools, self.pages, self.quick, gap=Space.S)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def _wire(self) -> None:
        self.tabs.chosen.connect(self._turn_to)
        self.importing.clicked.connect(self._import)
        self.round.next_asked.connect(self._next)
        self.round.more_asked.connect(self._more)
        self.round.pause_asked.connect(self._pause)
        self.round.over_asked.connect(self._over)
        self.round.form_chosen.connect(partial(self._do, actions.set_form))
        self.round.plan_set.connect(self._set_plan)
        self.airtime.talk_asked.connect(self._talk)
        self.airtime.adjust_asked.connect(partial(self._do, actions.adjust))
        self.airtime.by_chosen.connect(partial(self._do, actions.count_by))
        self.airtime.tables_set.connect(partial(self._do, actions.count_tables))
        self.heard.sort_asked.connect(self._sort)
        self.heard.cards.removal_asked.connect(self._remove)
        self.heard.headings.removal_asked.connect(self._remove_heading)

    def _turn_to(self, page: str) -> None:
        self.tabs.set_value(page)
        self.advice.set_words(_ADVICE[page])
        self._show_page()

    def _show_page(self) -> None:
        pages = {"round": self.round, "airtime": self.airtime, "heard": self.heard}
        nothing = self._results is None or not self._results.piles
        page = self.tabs.value()
        self.importing.setVisible(page == "heard" and not nothing)  # where nothing is, it stands in the middle
        self.pages.setCurrentWidget(self.empty if page == "heard" and nothing else pages[page])

    def _do(self, verb: Callable[..., object], *given: object, **named: object) -> bool:
        return self.context.attempt(lambda: verb(self.context.store, self.context.activity_id, *given, **named))

    def _next(self) -> None:
        if self._do(actions.go_on, self.context.clock()):
            self._lead_stage()

    def _lead_stage(self) -> None:
        """Where the room is looking at the cards or the times, let it see the clock again."""
        store, workshop_id = self.context.store, self.context.workshop_id
        with store.read() as session:
            shown = on_stage(session, workshop_id)
        if shown.activity_id == self.context.activity_id and shown.step:
            wanted = OnStage(shown.mode, shown.activity_id)
            self.context.attempt(lambda: put_on_stage(store, workshop_id, wanted))

    def _more(self) -> None:
        self._do(actions.give_more, self.context.clock())

    def _pause(self) -> None:
        self._do(actions.pause, self.context.clock())

    def _over(self) -> None:
        self._do(actions.start_over)

    def _set_plan(self, name: str, value: int) -> None:
        self._do(actions.set_plan, **{name: value})

    def _talk(self, group: str) -> None:
        self._do(actions.talk, group, self.context.clock())

    def _add(self, typed: str) -> None:
        added = cards.add_line(self.context.store, self.context.activity_id, typed, self.heard.heading())
        self.heard.select(added)

    def _rename(self, heading_id: str, typed: str) -> None:
        if heading_id != NOWHERE:
            cards.rename_heading(self.context.store, heading_id, typed, shown=language())

    def _set_words(self, card_id: str, typed: str) -> None:
        cards.set_words(self.context.store, card_id, typed, shown=language())

    def _set_from(self, card_id: str, typed: str) -> None:
        cards.set_heard_from(self.context.store, card_id, typed)

    def _sort(self, card_id: str, heading_id: str) -> None:
        self.context.attempt(lambda: cards.put_under(self.context.store, card_id, heading_id))

    def _move(self, by: int) -> None:
        self.context.attempt(lambda: cards.move(self.context.store, self.heard.cards.current(), by))

    def _remove(self, card_id: str) -> None:
        self.context.attempt(lambda: cards.take_away(self.context.store, card_id))

    def _remove_heading(self, heading_id: str) -> None:
        if heading_id != NOWHERE:
            self.context.attempt(lambda: cards.take_heading_away(self.context.store, heading_id))

    def _import(self) -> None:
        path = self.context.choose_file()
        if path is not None:
            self._do(import_file, path)
