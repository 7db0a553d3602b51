"""The facilitator's view of a trust pulse: choose, type in, close, reveal."""

from __future__ import annotations

from lpip_workshop.app.rounds import RoundView, close_round, entered_serials, reveal_round
from lpip_workshop.core.words import N, T, Words
from lpip_workshop.exercises.trust.actions import open_pulse, set_code_asked, set_scale, set_sector_asked
from lpip_workshop.exercises.trust.compute import Results
from lpip_workshop.exercises.trust.console.before import Before
from lpip_workshop.exercises.trust.console.entry import Entry
from lpip_workshop.exercises.trust.console.result import Result
from lpip_workshop.exercises.trust.console.statements import Statements
from lpip_workshop.exercises.trust.inputs import Asked, asked_of
from lpip_workshop.exercises.trust.library import newest
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.rows import the
from lpip_workshop.widgets.boxes import column
from lpip_workshop.widgets.commands import Command
from lpip_workshop.widgets.dialogs import question
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.labels import Heading, Muted
from lpip_workshop.widgets.rounds import RoundPanel
from lpip_workshop.widgets.stack import Stack
from lpip_workshop.widgets.theme import Space
from lpip_workshop.widgets.view import ConsoleContext, ExerciseView

_TO_DO: dict[str, Words] = {
    "none": T("Choose how it is asked, hand out the papers, then open the round."),
    "statements": T("These are the sentences on the paper. They are fixed once the round is open."),
    "open": T("Type each paper in. Nobody, you included, sees a result before it is revealed."),
    "closed": T("Everything is in. Reveal the result when the room is ready to talk about it."),
    "revealed": T("Read the widest gap aloud, then ask what lies behind it."),
}


class View(ExerciseView):
    """One page for each step of the round, under the panel that moves it on."""

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__(context)
        self._round: RoundView | None = None
        self._results: Results | None = None
        self._shown, self._again, self._editing = "", False, False
        self.title, self._to_do = Heading(), Muted(role="body")
        self.panel = RoundPanel()
        self.before, self.statements = Before(), Statements(context)
        self.entry, self.result = Entry(context), Result()
        self._closed = EmptyState(
            "lock",
            T("The papers can be put away"),
            T("Their numbers are forgotten. Revealing shows the result to you and to the room at the same moment."),
        )
        self._pages = Stack()
        for page in (self.before, self.statements, self.entry, self._closed, self.result):
            self._pages.addWidget(page)
        layout = column(column(self.title, self._to_do, gap=Space.XS), self.panel, self._pages, gap=Space.M)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self._wire()

    @property
    def step(self) -> str:
        """Return what is on the screen: none (before a round), statements, open, closed or revealed."""
        state = self._round.state if self._round else "none"
        if state == "none" or (state == "revealed" and self._again):
            return "statements" if self._editing else "none"
        return state

    def show_results(self, results: Results) -> None:
        """Show the page of the step that the round has reached."""
        self._results = results
        with self.context.store.read() as session:
            self._round = newest(session, self.context.activity_id)
            serials = entered_serials(session, self._round.id) if self._round else []
            chosen = asked_of(the(session, Activity, self.context.activity_id).settings)
        if self._round is not None and self._round.state != "revealed":
            self._again = self._editing = False
        self.title.set_words(results.setting.title)
        self.before.show_choice(chosen, again=self._again)
        self.statements.show_choice(chosen)
        self.entry.show_round(self._round, results.asked, serials)
        self.result.show_results(results)
        self._show_step(results, chosen)

    def commands(self) -> tuple[Command, ...]:
        """Offer the next step of the round by name."""
        return (
            Command("trust.open", T("Open the round"), "", self._open, lambda: self.step in ("none", "statements")),
            Command(
                "trust.check",
                T("Type the ballots a second time"),
                "",
                self.entry.check.switch.toggle,
                lambda: self.step == "open",
            ),
            Command("trust.close", T("Close the round"), "", self._close, self.panel.close_button.isVisible),
            Command("trust.reveal", T("Reveal the result"), "", self._reveal, lambda: self.step == "closed"),
            Command("trust.statements", T("Edit the statements"), "", self._edit, lambda: self.step == "none"),
        )

    def take_focus(self) -> None:
        """Go to the next thing to do."""
        places = {
            "none": self.panel.open_button,
            "statements": self.statements.quick_add,
            "open": self.entry.first,
            "closed": self.panel.reveal_button,
            "revealed": self.result.tabs.button(self.result.tabs.value()),
        }
        places.get(self.step, self).setFocus()

    def _show_step(self, results: Results, chosen: Asked) -> None:
        step, moved = self.step, self.step != self._shown
        self._shown = step
        preparing = step in ("none", "statements")
        self._to_do.set_words(_TO_DO[step])
        held, asked = (None, chosen) if preparing else (self._round, results.asked)
        self.panel.show_round(held, results.setting.people, rule_words(asked), ready=bool(chosen.items))
        pages = {
            "none": self.before,
            "statements": self.statements,
            "open": self.entry,
            "closed": self._closed,
            "revealed": self.result,
        }
        self._pages.setCurrentWidget(pages[step])
        if moved and self.isVisible():
            self.take_focus()

    def _wire(self) -> None:
        self.panel.open_asked.connect(self._open)
        self.panel.again_asked.connect(lambda: self._prepare(again=True))
        self.panel.close_asked.connect(self._close)
        self.panel.reveal_asked.connect(self._reveal)
        self.before.scale_chosen.connect(self._set_scale)
        self.before.sector_chosen.connect(self._set_sector)
        self.before.code_chosen.connect(self._set_code)
        self.before.back_asked.connect(lambda: self._prepare(again=False))
        self.before.edit_asked.connect(self._edit)
        self.statements.done.connect(self._edited)

    def _open(self) -> None:
        store, activity_id = self.context.store, self.context.activity_id
        self.context.attempt(lambda: open_pulse(store, activity_id))

    def _close(self) -> None:
        held = self._round
        if held is not None and (held.answered >= held.invited or self._sure(held.invited - held.answered)):
            self.context.attempt(lambda: close_round(self.context.store, held.id))

    def _sure(self, missing: int) -> bool:
        return question(
            self,
            T("Close the round now?"),
            N(
                "{n} person has not answered. After closing no paper can be added.",
                "{n} people have not answered. After closing no paper can be added.",
                missing,
            ),
            T("Close the round"),
            T("Wait for them"),
        )

    def _reveal(self) -> None:
        held = self._round
        if held is not None:
            self.context.attempt(lambda: reveal_round(self.context.store, held.id))

    def _prepare(self, *, again: bool) -> None:
        self._again, self._editing = again, False
        self._refresh()

    def _edit(self) -> None:
        self._editing = True
        self._refresh()

    def _edited(self) -> None:
        self._editing = False
        self._refresh()
        self.before.edit.setFocus()

    def _refresh(self) -> None:
        if self._results is not None:
            self.show_results(self._results)

    def _set_scale(self, scale: int) -> None:
        self.context.attempt(lambda: set_scale(self.context.store, self.context.activity_id, scale))

    def _set_sector(self, asked: bool) -> None:
        self.context.attempt(lambda: set_sector_asked(self.context.store, self.context.activity_id, asked))

    def _set_code(self, asked: bool) -> None:
        self.context.attempt(lambda: set_code_asked(self.context.store, self.context.activity_id, asked))


def rule_words(asked: Asked) -> Words:
    """Return how the pulse is asked, in one line."""
    rated = N("{n} statement rated twice", "{n} statements rated twice", len(asked.items))
    if asked.sector and asked.code:
        return T(
            "{rated}, 1 to {scale}; sector and private code if people like. No names.", rated=rated, scale=asked.scale
        )
    if asked.sector or asked.code:
        said = T("the sector") if asked.sector else T("a private code")
        return T("{rated}, 1 to {scale}; {said} if people like. No names.", rated=rated, scale=asked.scale, said=said)
    return T("{rated}, 1 to {scale}. No names.", rated=rated, scale=asked.scale)
