"""The facilitator's view of a trust pulse: choose, type in, close, reveal."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget

from lpip_workshop.app.rounds import RoundView, close_round, current_round, entered_serials, reveal_round
from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.trust.actions import open_pulse, set_scale, set_sector_asked
from lpip_workshop.exercises.trust.compute import Results
from lpip_workshop.exercises.trust.console.before import Before
from lpip_workshop.exercises.trust.console.entry import Entry
from lpip_workshop.exercises.trust.console.result import Result
from lpip_workshop.exercises.trust.inputs import Asked
from lpip_workshop.widgets.boxes import column
from lpip_workshop.widgets.commands import Command
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.labels import Heading, Muted
from lpip_workshop.widgets.rounds import RoundPanel
from lpip_workshop.widgets.theme import Space
from lpip_workshop.widgets.view import ConsoleContext, ExerciseView

_TO_DO: dict[str, Words] = {
    "none": T("Choose how it is asked, hand out the papers, then open the round."),
    "open": T("Type each paper in. Nobody, you included, sees a result before it is revealed."),
    "closed": T("Everything is in. Reveal the result when the room is ready to talk about it."),
    "revealed": T("Read the widest gap aloud, then ask what lies behind it."),
}


class View(ExerciseView):
    """One page for each step of the round, under the panel that moves it on."""

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__(context)
        self._round: RoundView | None = None
        self._state = ""
        self.title, self._to_do = Heading(), Muted(role="body")
        self.panel = RoundPanel()
        self.before, self.entry, self.result = Before(), Entry(context), Result()
        self._closed = EmptyState(
            "lock",
            T("The papers can be put away"),
            T("Their numbers are forgotten. Revealing shows the result to you and to the room at the same moment."),
        )
        self._pages = QStackedWidget()
        for page in (self.before, self.entry, self._closed, self.result):
            self._pages.addWidget(page)
        layout = column(column(self.title, self._to_do, gap=Space.XS), self.panel, self._pages, gap=Space.M)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self._wire()

    def show_results(self, results: Results) -> None:
        """Show the page of the step that the round has reached."""
        with self.context.store.read() as session:
            self._round = current_round(session, self.context.activity_id)
            serials = entered_serials(session, self._round.id) if self._round else []
        moved = results.state != self._state
        self._state = results.state
        self.title.set_words(results.setting.title)
        self._to_do.set_words(_TO_DO[results.state])
        self.panel.show_round(self._round, results.setting.people, rule_words(results.asked))
        self.before.show_choice(results.asked)
        self.entry.show_round(self._round, results.asked, serials)
        self.result.show_results(results)
        page = {"none": self.before, "open": self.entry, "closed": self._closed, "revealed": self.result}[results.state]
        self._pages.setCurrentWidget(page)
        if moved and self.isVisible():
            self.take_focus()

    def commands(self) -> tuple[Command, ...]:
        """Offer the next step of the round by name."""
        return (
            Command("trust.open", T("Open the round"), "", self._open, lambda: self._state == "none"),
            Command("trust.close", T("Close the round"), "", self._close, self.panel.close_button.isVisible),
            Command("trust.reveal", T("Reveal the result"), "", self._reveal, lambda: self._state == "closed"),
        )

    def take_focus(self) -> None:
        """Go to the next thing to do."""
        places = {
            "none": self.panel.open_button,
            "open": self.entry.first,
            "closed": self.panel.reveal_button,
            "revealed": self.result.tabs.button(self.result.tabs.value()),
        }
        places.get(self._state, self).setFocus()

    def _wire(self) -> None:
        self.panel.open_asked.connect(self._open)
        self.panel.again_asked.connect(self._open)
        self.panel.close_asked.connect(self._close)
        self.panel.reveal_asked.connect(self._reveal)
        self.before.scale_chosen.connect(self._set_scale)
        self.before.sector_chosen.connect(self._set_sector)

    def _open(self) -> None:
        store, activity_id = self.context.store, self.context.activity_id
        self.context.attempt(lambda: open_pulse(store, activity_id))

    def _close(self) -> None:
        held = self._round
        if held is not None:
            self.context.attempt(lambda: close_round(self.context.store, held.id))

    def _reveal(self) -> None:
        held = self._round
        if held is not None:
            self.context.attempt(lambda: reveal_round(self.context.store, held.id))

    def _set_scale(self, scale: int) -> None:
        self.context.attempt(lambda: set_scale(self.context.store, self.context.activity_id, scale))

    def _set_sector(self, asked: bool) -> None:
        self.context.attempt(lambda: set_sector_asked(self.context.store, self.context.activity_id, asked))


def rule_words(asked: Asked) -> Words:
    """Return how the pulse is asked, in one line."""
    if asked.sector:
        return T("Six statements rated twice, 1 to {scale}; the sector if people like. No names.", scale=asked.scale)
    return T("Six statements rated twice, 1 to {scale}. No names.", scale=asked.scale)
