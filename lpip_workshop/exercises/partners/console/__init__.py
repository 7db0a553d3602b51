"""The facilitator's view of partner-to-partner trust: list, type in, close, reveal, and decide who sees what."""

from __future__ import annotations

from lpip_workshop.app.rounds import RoundView, close_round, entered_serials, paper, reveal_round
from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.partners import actions
from lpip_workshop.exercises.partners.compute import Results
from lpip_workshop.exercises.partners.console.before import Before
from lpip_workshop.exercises.partners.console.entry import Entry
from lpip_workshop.exercises.partners.console.result import Result
from lpip_workshop.exercises.partners.inputs import Asked, Organisation, asked_of, sheet_of
from lpip_workshop.exercises.partners.library import newest, organisations
from lpip_workshop.exercises.partners.texts import MODES
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.rows import the
from lpip_workshop.widgets.boxes import column
from lpip_workshop.widgets.commands import Command
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.labels import Heading, Muted
from lpip_workshop.widgets.rounds import RoundPanel
from lpip_workshop.widgets.stack import Stack
from lpip_workshop.widgets.theme import Space
from lpip_workshop.widgets.view import ConsoleContext, ExerciseView

_TO_DO: dict[str, Words] = {
    "none": T("Say who will see what, list the organisations, print their sheets, then open the round."),
    "open": T("Type each sheet in, with what it says at the foot. Nobody sees a result before it is revealed."),
    "closed": T("Every sheet is in. Reveal the result when the room is ready to talk about it."),
    "revealed": T("Ask where trust runs one way, and what would help it to be returned. It is no league table."),
}


class View(ExerciseView):
    """One page for each step of the round, under the panel that moves it on."""

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__(context)
        self._round: RoundView | None = None
        self._state = ""
        self.title, self._to_do, self.panel = Heading(), Muted("", "body"), RoundPanel()
        self.before, self.entry, self.result = Before(context), Entry(context), Result(context)
        self._closed = EmptyState(
            "lock",
            T("The sheets can be put away"),
            T("Revealing shows what was promised, and no more, to you and to the room at the same moment."),
        )
        self._pages = Stack()
        for page in (self.before, self.entry, self._closed, self.result):
            self._pages.addWidget(page)
        layout = column(column(self.title, self._to_do, gap=Space.XS), self.panel, self._pages, gap=Space.M)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self._wire()

    def show_results(self, results: Results) -> None:
        """Show the page of the step that the round has reached."""
        moved = results.state != self._state
        self._state = results.state
        sheets, asked, listed, room = self._look_up()
        self.title.set_words(results.setting.title)
        self._to_do.set_words(_TO_DO[results.state])
        self.panel.show_round(
            self._round, results.setting.people, rule_words(results.asked), ready=len(results.organisations) > 1
        )
        self.before.show_choice(asked, listed, room)
        self.entry.show_round(self._round, results.organisations, sheets)
        self.result.show_results(results)
        page = {"none": self.before, "open": self.entry, "closed": self._closed, "revealed": self.result}[results.state]
        self._pages.setCurrentWidget(page)
        if moved and self.isVisible():
            self.take_focus()

    def commands(self) -> tuple[Command, ...]:
        """Offer the next step of the round by name."""
        return (
            Command("partners.open", T("Open the round"), "", self._open, lambda: self._state == "none"),
            Command("partners.close", T("Close the round"), "", self._close, self.panel.close_button.isVisible),
            Command("partners.reveal", T("Reveal the result"), "", self._reveal, lambda: self._state == "closed"),
        )

    def take_focus(self) -> None:
        """Go to the next thing to do."""
        places = {
            "none": self.before.add,
            "open": self.entry.first,
            "closed": self.panel.reveal_button,
            "revealed": self.result.tabs.button(self.result.tabs.value()),
        }
        places.get(self._state, self).setFocus()

    def _look_up(self) -> tuple[dict[int, str], Asked, tuple[Organisation, ...], int]:
        """Return whose sheets are in by number, what was chosen, the list, and how many more are in the room."""
        activity_id = self.context.activity_id
        with self.context.store.read() as session:
            held = self._round = newest(session, activity_id)
            serials = entered_serials(session, held.id) if held is not None and held.state == "open" else []
            sheets = {n: sheet_of(paper(session, held.id, n)).rater for n in serials} if held is not None else {}
            asked = asked_of(the(session, Activity, activity_id).settings)
            return sheets, asked, organisations(session, activity_id), len(actions.in_the_room(session, activity_id))

    def _wire(self) -> None:
        self.panel.open_asked.connect(self._open)
        self.panel.again_asked.connect(self._open)
        self.panel.close_asked.connect(self._close)
        self.panel.reveal_asked.connect(self._reveal)
        self.before.mode_chosen.connect(self._set_mode)
        self.before.threshold_chosen.connect(self._set_threshold)
        self.result.opened_asked.connect(self._set_opened)

    def _open(self) -> None:
        store, activity_id = self.context.store, self.context.activity_id
        self.context.attempt(lambda: actions.open_sheets(store, activity_id))

    def _close(self) -> None:
        held = self._round
        if held is not None:
            self.context.attempt(lambda: close_round(self.context.store, held.id))

    def _reveal(self) -> None:
        held = self._round
        if held is not None:
            self.context.attempt(lambda: reveal_round(self.context.store, held.id))

    def _set_mode(self, mode: str) -> None:
        self.context.attempt(lambda: actions.set_mode(self.context.store, self.context.activity_id, mode))

    def _set_threshold(self, threshold: int) -> None:
        self.context.attempt(lambda: actions.set_threshold(self.context.store, self.context.activity_id, threshold))

    def _set_opened(self, opened: bool) -> None:
        self.context.attempt(lambda: actions.set_opened(self.context.store, self.context.activity_id, opened))


def rule_words(asked: Asked) -> Words:
    """Return who will see what and what counts as trust, in one line."""
    return T("{mode}. {step} or more counts as trust.", mode=MODES[asked.mode], step=asked.threshold)
