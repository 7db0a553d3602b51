"""The facilitator's view of the close: the look back, and the exit forms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T, listed
from lpip_workshop.exercises.reflection import cards
from lpip_workshop.exercises.reflection.compute import Results
from lpip_workshop.exercises.reflection.console.cards_page import CardsPage
from lpip_workshop.exercises.reflection.console.forms_page import FormsPage
from lpip_workshop.exercises.reflection.items import QUESTIONS, SHORT, Question
from lpip_workshop.exercises.reflection.slides import cards_slide, form_slide
from lpip_workshop.exercises.reflection.tables import import_file
from lpip_workshop.widgets.boxes import column, row
from lpip_workshop.widgets.buttons import QuietButton
from lpip_workshop.widgets.commands import Command
from lpip_workshop.widgets.labels import Heading, Muted
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.stack import Stack
from lpip_workshop.widgets.theme import Space
from lpip_workshop.widgets.view import ConsoleContext, ExerciseView

_ADVICE = {
    "cards": T("One thing a card, in the words of the room: what happened, not who did it."),
    "forms": T("Hand out the forms, give two quiet minutes, type them in, close, then reveal."),
}


class View(ExerciseView):
    """Two pages, and a line to write down what is said."""

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__(context)
        self._results: Results | None = None
        self.title, self.advice = Heading(), Muted("", "body")
        pages = (("cards", T("Look back")), ("forms", T("Exit form")))
        self.tabs = Segmented(pages, T("Pages of the close"), tabs=True)
        self.importing = QuietButton(T("Import a table"), "upload-simple").small()
        self.cards = CardsPage(self._add, self._set_words, self._set_question)
        self.forms = FormsPage(context)
        self.pages = Stack()
        for page in (self.cards, self.forms):
            self.pages.addWidget(page)
        top = column(self.title, self.advice, gap=Space.XS)
        layout = column(top, row(self.tabs, None, self.importing, gap=Space.S), self.pages, gap=Space.S)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.tabs.chosen.connect(self._turn_to)
        self.importing.clicked.connect(self._import)
        self.cards.put_asked.connect(self._put)
        self.cards.table.removal_asked.connect(self._remove)
        self.forms.moved.connect(self._step_taken)
        self._turn_to("cards")

    def show_results(self, results: Any) -> None:
        """Show the close as it is now; forms that are under way come to the front when it is opened."""
        assert isinstance(results, Results)
        first, self._results = self._results is None, results
        self.title.set_words(results.setting.title)
        self.cards.show_results(results)
        self.forms.show_results(results)
        if first and results.state in ("open", "closed"):
            self._turn_to("forms")

    def commands(self) -> Sequence[Command]:
        """Return the pages, the questions, what can be done with a card, and the next step of the forms."""
        group, forms = T("Looking back"), T("Exit form")
        pages = (
            Command("reflection.cards", T("Show the look back"), "", lambda: self._turn_to("cards"), group=group),
            Command("reflection.forms", T("Show the exit forms"), "", lambda: self._turn_to("forms"), group=group),
            Command("reflection.step", T("Take the next step of the forms"), "", self._next, self._can, forms),
            Command("reflection.import", T("Import cards from a table"), "", self._import, group=group),
        )
        return (*pages, *self._choices(), *self._card_commands())

    def slide(self) -> int:
        """Return the slide of the page in front."""
        if self._results is None:
            return 0
        return (cards_slide if self.tabs.value() == "cards" else form_slide)(self._results)

    def take_focus(self) -> None:
        """Go to the line that adds a card, or to the next step of the forms."""
        if self.tabs.value() == "cards":
            self.cards.quick.edit.setFocus()
        else:
            self.forms.take_focus()

    def _choices(self) -> tuple[Command, ...]:
        return tuple(
            Command(
                f"reflection.under.{name}",
                T("New cards go under “{question}”", question=SHORT[name]),
                f"Alt+{number}",
                lambda which=name: self._choose(which),
                group=T("Looking back"),
            )
            for number, name in enumerate(QUESTIONS, start=1)
        )

    def _card_commands(self) -> tuple[Command, ...]:
        group, table = T("Looking back"), self.cards.table

        def chosen() -> bool:
            return self.tabs.value() == "cards" and bool(table.current())

        return (
            Command("reflection.up", T("Move the card up"), "Alt+Up", lambda: self._move(-1), chosen, group),
            Command("reflection.down", T("Move the card down"), "Alt+Down", lambda: self._move(1), chosen, group),
            Command("reflection.remove", T("Remove the card"), "", self._remove_chosen, chosen, group),
        )

    def _turn_to(self, page: str) -> None:
        self.tabs.set_value(page)
        self.advice.set_words(_ADVICE[page])
        self.importing.setVisible(page == "cards")
        self.pages.setCurrentWidget(self.cards if page == "cards" else self.forms)

    def _choose(self, question: Question) -> None:
        self._turn_to("cards")
        self.cards.choose(question)

    def _step_taken(self) -> None:
        if self.isVisible() and self.tabs.value() == "forms":
            self.forms.take_focus()

    def _next(self) -> None:
        self._turn_to("forms")
        self.forms.next_step()

    def _can(self) -> bool:
        return self.forms.step != "open" or self.forms.panel.close_button.isEnabled()

    def _add(self, typed: str) -> None:
        under = self.cards.question.value()
        self.cards.table.select(cards.add_line(self.context.store, self.context.activity_id, typed, under))

    def _set_words(self, card_id: str, typed: str) -> None:
        cards.set_words(self.context.store, card_id, typed)

    def _set_question(self, card_id: str, typed: str) -> None:
        question = cards.question_of(typed)
        if question is None:
            known = listed(tuple(SHORT.values()))
            raise BadInput(
                T("“{typed}” is none of the questions of a look back.", typed=typed),
                T("Use one of these: {known}.", known=known),
            )
        cards.put_under(self.context.store, card_id, question)

    def _put(self, card_id: str, question: str) -> None:
        self._do(lambda: cards.put_under(self.context.store, card_id, question))

    def _move(self, by: int) -> None:
        self._do(lambda: cards.move(self.context.store, self.cards.table.current(), by))

    def _remove_chosen(self) -> None:
        self._remove(self.cards.table.current())

    def _remove(self, card_id: str) -> None:
        self._do(lambda: cards.take_away(self.context.store, card_id))

    def _import(self) -> None:
        path = self.context.choose_file()
        if path is not None:
            self._do(lambda: import_file(self.context.store, self.context.activity_id, path))

    def _do(self, deed: Callable[[], object]) -> None:
        self.context.attempt(deed)
