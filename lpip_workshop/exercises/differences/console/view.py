"""The facilitator's view of a differences map, one page for each step."""

from __future__ import annotations

from collections.abc import Sequence

from lpip_workshop.app import rounds
from lpip_workshop.core.words import N, T, Words
from lpip_workshop.exercises.differences.actions import open_lines
from lpip_workshop.exercises.differences.compute import Results
from lpip_workshop.exercises.differences.console.entry import Entry
from lpip_workshop.exercises.differences.console.gather import Gather
from lpip_workshop.exercises.differences.console.result import Result
from lpip_workshop.widgets.boxes import column
from lpip_workshop.widgets.commands import Command
from lpip_workshop.widgets.empty import EmptyState
from lpip_workshop.widgets.labels import Heading, Muted
from lpip_workshop.widgets.rounds import RoundPanel
from lpip_workshop.widgets.stack import Stack
from lpip_workshop.widgets.theme import Space
from lpip_workshop.widgets.view import ConsoleContext, ExerciseView

_TO_DO: dict[str, Words] = {
    "gather": T("Write the lines with both ends fair, print the papers, then open the round."),
    "open": T("Type each paper in. Nobody, you included, sees a result before it is revealed."),
    "closed": T("Everything is in. Reveal the result when the room is ready to talk about it."),
    "revealed": T("Take one difference and ask each end what it sees. End on the common ground."),
}


class View(ExerciseView):
    """The panel of the round, and under it the page of its step."""

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__(context)
        self._again = False
        self._results: Results | None = None
        self._round: rounds.RoundView | None = None
        self.title, self._to_do = Heading(), Muted(role="body")
        self.panel = RoundPanel()
        self.gather = Gather(context, context.language())
        self.entry, self.result = Entry(context), Result()
        closed = EmptyState(
            "lock",
            T("The papers can be put away"),
            T("Their numbers are forgotten. Revealing shows the result to you and to the room at the same moment."),
        )
        self._pages = {"gather": self.gather, "open": self.entry, "closed": closed, "revealed": self.result}
        self._stack = Stack()
        for page in self._pages.values():
            self._stack.addWidget(page)
        layout = column(column(self.title, self._to_do, gap=Space.XS), self.panel, self._stack, gap=Space.M)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self._wire()

    @property
    def step(self) -> str:
        """Return which step is on the screen: gather, open, closed or revealed."""
        if self._round is None or (self._again and self._round.state == "revealed"):
            return "gather"
        return self._round.state

    def show_results(self, results: Results) -> None:
        """Show the page of the step that the round has reached."""
        before = self.step if self._results else ""
        self._results = results
        with self.context.store.read() as session:
            self._round = rounds.current_round(session, self.context.activity_id)
            serials = rounds.entered_serials(session, self._round.id) if self._round else []
        if self._round is None or self._round.state != "revealed":
            self._again = False
        self.entry.show_round(self._round, results, serials)
        self._show_step(results)
        if before and before != self.step and self.isVisible():
            self.take_focus()

    def commands(self) -> Sequence[Command]:
        """Offer moving lines, and the next step of the round."""
        group = T("Differences")
        return (
            Command("differences.up", T("Move the line up"), "Alt+Up", self._up, self._gathering, group),
            Command("differences.down", T("Move the line down"), "Alt+Down", self._down, self._gathering, group),
            Command("differences.step", T("Take the next step of the round"), "", self.next_step, self._can, group),
        )

    def take_focus(self) -> None:
        """Go to the next thing to do."""
        if self.step == "gather":
            self.gather.quick_add.edit.setFocus()
        elif self.step == "open":
            self.entry.begin()
        elif self.step == "closed":
            self.panel.reveal_button.setFocus()
        else:
            self.result.tabs.button(self.result.tabs.value()).setFocus()

    def next_step(self) -> None:
        """Open, close or reveal, whichever comes next; after a reveal, prepare another round."""
        steps = {"gather": self._open, "open": self._close, "closed": self._reveal, "revealed": self._prepare}
        steps[self.step]()

    def _wire(self) -> None:
        self.panel.open_asked.connect(self._open)
        self.panel.close_asked.connect(self._close)
        self.panel.reveal_asked.connect(self._reveal)
        self.panel.again_asked.connect(self._prepare)
        self.gather.back_asked.connect(self._back)

    def _show_step(self, results: Results) -> None:
        step = self.step
        self.title.set_words(results.setting.title)
        self._to_do.set_words(_TO_DO[step])
        shown = None if step == "gather" else self._round
        asked = self.context.inputs().asked if step == "gather" else results.asked
        count = len(results.lines) if step == "gather" else len(results.held)
        ready = bool(results.lines)
        self.panel.show_round(shown, results.setting.people, _rule(count, asked.scale, asked.sector), ready=ready)
        self.gather.show_results(results, asked, again=self._again)
        self.result.show_results(results)
        self._stack.setCurrentWidget(self._pages[step])

    def _open(self) -> None:
        self.context.attempt(lambda: open_lines(self.context.store, self.context.activity_id))

    def _close(self) -> None:
        held = self._round
        if held is not None:
            self.context.attempt(lambda: rounds.close_round(self.context.store, held.id))

    def _reveal(self) -> None:
        held = self._round
        if held is not None:
            self.context.attempt(lambda: rounds.reveal_round(self.context.store, held.id))

    def _prepare(self) -> None:
        self._turn(True)

    def _back(self) -> None:
        self._turn(False)

    def _turn(self, again: bool) -> None:
        self._again = again
        if self._results is not None:
            self._show_step(self._results)
        self.take_focus()

    def _gathering(self) -> bool:
        return self.step == "gather"

    def _can(self) -> bool:
        return self.step != "open" or self.panel.close_button.isEnabled()

    def _up(self) -> None:
        self.gather.move_line(-1)

    def _down(self) -> None:
        self.gather.move_line(1)


def _rule(count: int, scale: int, sector: bool) -> Words:
    """Return how the lines are asked, in one line."""
    lines = N("{n} line of {scale} steps", "{n} lines of {scale} steps", count, scale=scale)
    if sector:
        return T("{lines}; the sector if people like. No names.", lines=lines)
    return T("{lines}. No names.", lines=lines)
