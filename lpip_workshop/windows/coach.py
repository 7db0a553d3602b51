"""The first steps of a first workshop: each ticks itself once its deed is done, and none stands in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QLabel, QWidget

from lpip_workshop.app.first_steps import STEPS, past_steps, seen_steps, typed_tables
from lpip_workshop.core.words import T, Text
from lpip_workshop.widgets.announce import announce
from lpip_workshop.widgets.boxes import STRETCH, Card, column, row
from lpip_workshop.widgets.buttons import Button
from lpip_workshop.widgets.command_palette import shortcut_text
from lpip_workshop.widgets.commands import Command
from lpip_workshop.widgets.icons import pixmap
from lpip_workshop.widgets.labels import Label, Muted
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.theme import Space, px, theme

if TYPE_CHECKING:
    from lpip_workshop.storage.store import Committed
    from lpip_workshop.windows.console import ConsoleWindow
    from lpip_workshop.windows.moment import Moment

_KEY = "first-steps"
_PUT_AWAY, _ASKED_FOR = "put away", "asked for"
# Height of the guide, at 100 % text, below which only the next step is shown; more, where there is a script to read.
_LOW, _LOW_BESIDE_SCRIPT = 600, 860
# Of each step: its words, what helps, the command that does it, and its key.
_TOLD: dict[str, tuple[Text, Text, str, str]] = {
    "people": (T("Say who is here"), T("Count people in by sector; names can wait."), "people", "Ctrl+P"),
    "stage": (T("Connect the projector"), T("The room sees the stage, you keep this window."), "stage", "F5"),
    "start": (T("Start the activity"), T("Choose one on the left. It goes on stage, and its clock runs."), "run", "F8"),
    "line": (T("Type what the room says"), T("One line, then Enter. Or open a round for answers."), "work", "F7"),
    "reveal": (T("Close and reveal"), T("Close the round and reveal it; without a round, finish with F8."), "work", ""),
    "handout": (T("Make the handout"), T("Before people leave: print it, or send the file."), "handout", "Ctrl+H"),
}


class StepLine(QWidget):
    """One step: a sign, its words as a button that leads there, and its key."""

    def __init__(self, step: str) -> None:
        super().__init__()
        self.words, self.hint_words, self.command, key = _TOLD[step]
        self._sign = QLabel()
        self.button = Button(self.words, "quiet")
        self.button.setProperty("small", True)
        self.button.setProperty("tone", "ink")
        self.hint = Muted(self.hint_words)
        hint = row(self.hint)
        hint.setContentsMargins(px(16) + Space.XS + Space.S, 0, 0, Space.XS)
        line = row(self._sign, self.button, STRETCH, Muted(shortcut_text(key), wrap=False), gap=Space.XS)
        self.setLayout(column(line, hint, gap=0))

    def show_state(self, *, done: bool, current: bool) -> None:
        """Show the step done, next, or still to come."""
        palette = theme().palette
        sign, colour = ("check-circle", palette.act) if done else ("caret-right", palette.heed_text)
        self._sign.setPixmap(pixmap(sign, colour if done or current else palette.quiet_bar, 16))
        self.hint.setVisible(current)
        state = T("{step}, done", step=self.words) if done else T("{step}, to do", step=self.words)
        self.button.set_words(self.words, name=state)
        tell(self.button, accessibleDescription=self.hint_words)


class CoachCard(Card):
    """The list as it is seen; in a low window only the step that comes next."""

    put_away = Signal()
    command_asked = Signal(str)

    def __init__(self) -> None:
        self._head = Label(T("First steps"), "strong", wrap=False)
        self.away = Button(T("Not now"), "quiet")
        self.away.setProperty("small", True)
        self.lines = {step: StepLine(step) for step in STEPS}
        head = row(self._head, STRETCH, self.away, gap=Space.S)
        super().__init__(head, *self.lines.values(), tone="act", gap=0)
        inside = self.layout()
        assert inside is not None
        inside.setContentsMargins(Space.M, Space.XS, Space.S, Space.S)
        self._done: frozenset[str] = frozenset()
        self._low = False
        self.away.clicked.connect(self.put_away)
        for line in self.lines.values():
            line.button.clicked.connect(lambda _checked=False, which=line.command: self.command_asked.emit(which))
        self.hide()

    def show_done(self, done: frozenset[str]) -> None:
        """Tick what is done and say what comes next."""
        self._done = done
        current = self.next_step()
        for step, line in self.lines.items():
            line.show_state(done=step in done, current=step == current)
            line.setVisible(not self._low or step == (current or STEPS[-1]))
        told = T("First steps: {done} of {count}", done=len(done), count=len(STEPS))
        told = told if current else T("First steps: all done")
        self._head.set_words(told)
        self.away.set_words(T("Not now") if current else T("Close"))
        tell(self, accessibleName=told)

    def changeEvent(self, event: QEvent) -> None:
        """Paint the signs anew in another look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_done"):
            self.show_done(self._done)

    def next_step(self) -> str:
        """Return the first step that is not done, empty when all are."""
        return next((step for step in STEPS if step not in self._done), "")

    def fit(self, height: int, *, script: bool) -> None:
        """Show all steps, or where the guide is low only the next; `script` tells that one wants its room there."""
        low = height < px(_LOW_BESIDE_SCRIPT if script else _LOW)
        if low != self._low:
            self._low = low
            self.show_done(self._done)


class Coach(QObject):
    """Follows a workshop that is not the sample until its list is done or put away; the laptop remembers which.

    The list is made after the console has been seen, and only where it is wanted. It ticks from what the console
    knows anyway; the library is asked once, for what was done before.
    """

    def __init__(self, console: ConsoleWindow) -> None:
        super().__init__(console)
        self._console = console
        self._done: frozenset[str] = frozenset()
        self._tables: frozenset[str] = frozenset()
        self.card: CoachCard | None = None
        console.stage.opened.connect(lambda: self._tick("stage"))

    def commands(self) -> tuple[Command, ...]:
        """Return what can be asked of it by name."""
        group = T("Help")

        def can_show() -> bool:
            return self.card is None and not self._console.moment.workshop.sample

        def can_go() -> bool:
            return self.card is not None

        return (
            Command("first-steps", T("Show the first steps again"), "", self.show_again, can_show, group),
            Command("no-first-steps", T("Put the first steps away"), "", self.put_away, can_go, group),
        )

    def offer(self) -> None:
        """Show the list where a workshop may be the first: nothing is typed yet, and nobody put the list away here."""
        workshop, kept = self._console.moment.workshop, self._console.laptop.get(_KEY, str)
        if workshop.sample or kept == _PUT_AWAY or self.card is not None:
            return
        past = self._past()
        if kept == _ASKED_FOR or not (past or workshop.handout_made):
            self._begin(past)

    def heed(self, committed: Committed) -> None:
        """Remember that something was typed, or a round was opened."""
        if self.card is not None and "line" not in self._done and committed.touches(*self._tables):
            self._tick("line")

    def follow(self, moment: Moment) -> None:
        """Tick what this moment shows to be done; what was done once stays ticked."""
        if self.card is not None:
            self._tick(*seen_steps(moment.workshop, moment.order, moment.people, moment.round))

    def put_away(self) -> None:
        """Close the list, on this laptop for good; the focus goes where work goes on."""
        self._console.laptop.keep(_KEY, _PUT_AWAY)
        card, self.card = self.card, None
        if card is None:
            return
        within = card.isAncestorOf(self._console.focusWidget() or self._console)
        self._console.guide.show_coach(None)
        if within:
            self._console.order.rail.setFocus()

    def show_again(self) -> None:
        """Show the list once more, in this workshop and the next, until it is done or put away."""
        self._begin(self._past()).away.setFocus()

    def _past(self) -> frozenset[str]:
        with self._console.store.read() as session:
            return past_steps(session, self._console.workshop_id)

    def _begin(self, past: frozenset[str]) -> CoachCard:
        console, moment = self._console, self._console.moment
        console.laptop.keep(_KEY, _ASKED_FOR)
        self._tables = typed_tables()
        now = seen_steps(moment.workshop, moment.order, moment.people, moment.round)
        self._done = past | now | ({"stage"} if console.stage.window is not None else set())
        card = self.card = CoachCard()
        card.put_away.connect(self.put_away)
        card.command_asked.connect(lambda which: console.commands.run(which))
        card.show_done(self._done)
        console.guide.show_coach(card)
        return card

    def _tick(self, *steps: str) -> None:
        new = [step for step in STEPS if step in steps and step not in self._done]
        if self.card is None or not new:
            return
        self._done |= frozenset(new)
        self.card.show_done(self._done)
        words, after = T("Done: {step}. These were all the first steps.", step=_TOLD[new[-1]][0]), self.card.next_step()
        if after:
            words = T("Done: {step}. Next: {after}.", step=_TOLD[new[-1]][0], after=_TOLD[after][0])
        else:
            self._console.laptop.keep(_KEY, _PUT_AWAY)
        announce(self.card, words)
