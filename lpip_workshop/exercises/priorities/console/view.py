"""The facilitator's view of this exercise, one page for each step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from lpip_workshop.app import rounds
from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.priorities.actions import open_vote
from lpip_workshop.exercises.priorities.compute import Results
from lpip_workshop.exercises.priorities.console.entry import EntryPage
from lpip_workshop.exercises.priorities.console.gather import GatherPage
from lpip_workshop.exercises.priorities.console.result_page import ResultPage
from lpip_workshop.exercises.priorities.console.rule_change import RuleChangeStrip
from lpip_workshop.exercises.priorities.rule_changes import change_rule
from lpip_workshop.exercises.priorities.wording import rule_long
from lpip_workshop.widgets.boxes import column, row
from lpip_workshop.widgets.buttons import QuietButton
from lpip_workshop.widgets.commands import Command
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.labels import Heading, Muted
from lpip_workshop.widgets.rounds import RoundPanel
from lpip_workshop.widgets.stack import Stack
from lpip_workshop.widgets.theme import Space
from lpip_workshop.widgets.ticker import wall_clock
from lpip_workshop.widgets.view import ConsoleContext, ExerciseView

_WHAT_TO_DO: dict[str, Words] = {
    "gather": T("Collect the options, agree the rule aloud, then open the round."),
    "open": T("Type the ballots in as they come. Nobody sees a result before the reveal."),
    "closed": T("Every ballot is in. Reveal when the room is looking."),
    "revealed": T("Read the sentence aloud, then talk about what is open."),
}


class View(ExerciseView):
    """Options and rule, then ballots, then the result."""

    def __init__(self, context: ConsoleContext, clock: Callable[[], datetime] = wall_clock) -> None:
        super().__init__(context)
        self._again = False
        self._results: Results | None = None
        self._view: rounds.RoundView | None = None
        self.title = Heading("", "heading")
        self.what_to_do = Muted("", "body")
        self.panel = RoundPanel()
        self.change = RuleChangeStrip(self._change_rule)
        self.change_button = QuietButton(T("Change the locked rule"), "pencil-simple").small()
        self.gather = GatherPage(context, context.language(), clock)
        self.entry = EntryPage(context)
        self.result = ResultPage()
        closed = EmptyState(
            "eye-slash",
            T("Closed, and still hidden"),
            T("Numbers and order are forgotten: nobody can tell whose ballot was whose. Reveal when you are ready."),
        )
        self.pages = Stack()
        self._pages = {"gather": self.gather, "open": self.entry, "closed": closed, "revealed": self.result}
        for page in self._pages.values():
            self.pages.addWidget(page)
        hint = row(self.what_to_do, self.change_button)
        hint.setStretch(0, 1)
        layout = column(self.title, hint, self.panel, self.change, self.pages, gap=Space.M)
        layout.setSpacing(Space.M)
        layout.setStretch(4, 1)
        self.setLayout(layout)
        self._wire()

    @property
    def step(self) -> str:
        """Return which step is on the screen: gather, open, closed or revealed."""
        if self._view is None or (self._again and self._view.state == "revealed"):
            return "gather"
        return self._view.state

    def show_results(self, results: Results) -> None:
        """Show the step the activity is at."""
        before = self.step if self._results else ""
        self._results = results
        with self.context.store.read() as session:
            self._view = rounds.current_round(session, self.context.activity_id, ballots=False)
        if self._view is None or self._view.state != "revealed":
            self._again = False
        self._show_step()
        if before and before != self.step:
            self.take_focus()

    def commands(self) -> Sequence[Command]:
        """Return what can be done with the list, the steps of the round, and finding a ballot."""
        group = T("Priorities")
        return (
            *self.gather.commands(self._gathering),
            Command(
                "priorities.ballot",
                T("Go to a ballot by its number"),
                "Ctrl+G",
                self.entry.ask_number,
                self._open_now,
                group,
            ),
            Command("priorities.check", T("Type the ballots a second time"), "", self._check, self._open_now, group),
            Command("priorities.rule", T("Change the locked rule"), "", self._ask_change, self._locked, group),
            Command("priorities.step", T("Take the next step of the round"), "", self.next_step, group=group),
        )

    def take_focus(self) -> None:
        """Put the focus where typing begins at this step."""
        if self.step == "gather":
            self.gather.take_focus()
        elif self.step == "open" and self.entry.form is not None:
            self.entry.form.begin()
        elif self.step == "closed":
            self.panel.reveal_button.setFocus()
        else:
            self.result.tabs.button("chart").setFocus()

    def next_step(self) -> None:
        """Open, close or reveal, whichever comes next; after a reveal, prepare another round."""
        steps = {"gather": self._open, "open": self._close, "closed": self._reveal, "revealed": self._prepare}
        steps[self.step]()

    def _wire(self) -> None:
        self.change_button.clicked.connect(self._ask_change)
        self.panel.open_asked.connect(self._open)
        self.panel.close_asked.connect(self._close)
        self.panel.reveal_asked.connect(self._reveal)
        self.panel.again_asked.connect(self._prepare)
        self.gather.back_asked.connect(self._to_result)

    def _show_step(self) -> None:
        results = self._results
        if results is None:
            return
        step, shown = self.step, self._view
        now = results.rounds[-1].vote if results.rounds and step != "gather" else None
        self.title.set_words(results.setting.title)
        self.change_button.setVisible(self._locked())
        if not self._locked():
            self.change.hide()
        self.what_to_do.set_words(_WHAT_TO_DO[step])
        rule = rule_long(now.rule if now else results.rule)
        ready = len(results.options) > results.rule.chosen
        self.panel.show_round(None if step == "gather" else shown, results.setting.people, rule, ready=ready)
        if step == "gather":
            self.gather.show_results(results, again=self._again)
        elif step == "open" and shown is not None and now is not None:
            self.entry.show_round(shown, now)
        elif step == "revealed":
            self.result.show_results(results)
        self.pages.setCurrentWidget(self._pages[step])

    def _open(self) -> None:
        self.context.attempt(lambda: open_vote(self.context.store, self.context.activity_id))

    def _close(self) -> None:
        shown = self._view
        if shown is not None:
            self.context.attempt(lambda: rounds.close_round(self.context.store, shown.id))

    def _reveal(self) -> None:
        shown = self._view
        if shown is not None:
            self.context.attempt(lambda: rounds.reveal_round(self.context.store, shown.id))

    def _check(self) -> None:
        self.entry.check.switch.toggle()

    def _gathering(self) -> bool:
        return self.step == "gather"

    def _locked(self) -> bool:
        return self.step in ("open", "closed")

    def _ask_change(self) -> None:
        if self._results is not None and self._locked():
            self.change.ask(self._results.rounds[-1].vote.rule)

    def _change_rule(self, why: str, values: dict[str, Any]) -> bool:
        shown = self._view
        return shown is not None and self.context.attempt(
            lambda: change_rule(self.context.store, shown.id, why, **values)
        )

    def _open_now(self) -> bool:
        return self.step == "open"

    def _prepare(self) -> None:
        self._again = True
        self._show_step()
        self.take_focus()

    def _to_result(self) -> None:
        self._again = False
        self._show_step()
        self.take_focus()
