"""The round: its clock, the next step, and how it goes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractSpinBox, QGridLayout, QSpinBox, QWidget

from lpip_workshop.core.words import T, Text, Words
from lpip_workshop.exercises.listening.actions import MOST_TURNS
from lpip_workshop.exercises.listening.compute import Results
from lpip_workshop.exercises.listening.items import Plan
from lpip_workshop.exercises.listening.slides import countdown
from lpip_workshop.exercises.listening.wording import ASK_TABLES, FORMS, GATHER, HOW, length_words, prompt_of
from lpip_workshop.widgets.boxes import STRETCH, Card, column, row
from lpip_workshop.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from lpip_workshop.widgets.countdown import CountdownFace
from lpip_workshop.widgets.forms import field
from lpip_workshop.widgets.labels import Label, Muted
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.theme import Space, px

_MINUTES: tuple[tuple[str, Text, int], ...] = (
    ("seconds", T("Minutes each"), 60),
    ("back", T("Minutes to say back"), 60),
    ("turns", T("Turns"), 1),
)


class RoundPage(QWidget):
    """Shows the clock. `next_asked`, `more_asked`, `pause_asked`, `over_asked` and the choices are the view's to do."""

    next_asked = Signal()
    more_asked = Signal()
    pause_asked = Signal()
    over_asked = Signal()
    form_chosen = Signal(str)
    plan_set = Signal(str, int)

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.face = CountdownFace(clock)
        self.step, self.words = Label("", "section"), Label("", "lead")
        self.next, self.more = PrimaryButton("", "play"), SecondaryButton(T("30 seconds more (F3)"))
        self.pause, self.over = QuietButton(T("Pause"), "pause"), QuietButton(T("Start over"), "arrow-clockwise")
        self.form = Segmented(tuple(FORMS.items()), T("How people listen"))
        self.spins = {name: self._spin(name) for name, _label, _unit in _MINUTES}
        self.sum = Muted("", "body")
        self._plan = Plan()
        self._arrange()
        for button, signal in (
            (self.next, self.next_asked),
            (self.more, self.more_asked),
            (self.pause, self.pause_asked),
            (self.over, self.over_asked),
        ):
            button.clicked.connect(signal)
        self.form.chosen.connect(self.form_chosen)

    def show_results(self, results: Results) -> None:
        """Show where the round stands and how it goes."""
        self._plan = results.plan
        self.face.show_countdown(countdown(results))
        step, words, doing = _told(results)
        self.step.set_words(step)
        self.words.set_words(words)
        self.next.set_words(doing)
        running = results.clock.running
        self.more.setVisible(running)
        self.pause.setVisible(running)
        self.pause.set_words(T("Pause") if results.clock.held is None else T("Go on"))
        self.pause.set_icon("pause" if results.clock.held is None else "play")
        self.over.setVisible(results.clock.phase != "waiting")
        self._show_plan(results)

    def _show_plan(self, results: Results) -> None:
        plan = results.plan
        self.form.set_value(plan.form)
        for name, _label, unit in _MINUTES:
            spin = self.spins[name]
            spin.blockSignals(True)
            spin.setValue(round(getattr(plan, name) / unit))
            spin.blockSignals(False)
        whole = length_words(plan.whole)
        if results.planned and plan.whole > results.planned:
            self.sum.set_words(T("{whole} in all; the agenda has {planned}.", whole=whole,
                                 planned=length_words(results.planned)))  # fmt: skip
        else:
            self.sum.set_words(T("{whole} in all", whole=whole))
        self.sum.set_tone("heed" if results.planned and plan.whole > results.planned else "muted")

    def _spin(self, name: str) -> QSpinBox:
        spin = QSpinBox()
        spin.setRange(*{"seconds": (1, 60), "back": (0, 60), "turns": (1, MOST_TURNS)}[name])
        spin.setKeyboardTracking(False)
        spin.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)
        unit = next(unit for known, _label, unit in _MINUTES if known == name)
        spin.valueChanged.connect(partial(self._set, name, unit))
        spin.setMinimumWidth(px(84))
        return spin

    def _set(self, name: str, unit: int, value: int) -> None:
        self.plan_set.emit(name, value * unit)

    def _arrange(self) -> None:
        buttons = row(self.next, self.more, STRETCH, gap=Space.S)
        others = row(self.pause, self.over, STRETCH, gap=Space.S)
        right = column(STRETCH, self.step, self.words, buttons, others, STRETCH, gap=Space.M)
        top = row(self.face, right, gap=Space.XL)
        top.setStretch(1, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.addLayout(field(T("How people listen"), self.form), 0, 0)
        for place, (name, label, _unit) in enumerate(_MINUTES, start=1):
            grid.addLayout(field(label, self.spins[name]), 0, place)
        grid.setColumnStretch(len(_MINUTES) + 1, 1)
        tell(self.form, accessibleName=T("How people listen"))
        self.setLayout(column(STRETCH, top, STRETCH, Card(grid, self.sum, gap=Space.S), gap=Space.M))


def _told(results: Results) -> tuple[Words, Words, Words]:
    """Return where the round stands, what people do, and what the button does next."""
    clock, plan = results.clock, results.plan
    if clock.phase == "waiting":
        return T("Ready"), GATHER[plan.form], T("Start the first turn (F4)")
    if clock.phase == "done":
        return T("The round is over"), ASK_TABLES, T("Start another round (F4)")
    turn = T("Turn {turn} of {turns}", turn=clock.turn, turns=plan.turns)
    if clock.phase == "back":
        last = clock.turn >= plan.turns
        return T("{turn}: say back", turn=turn), prompt_of(clock.turn), T("End (F4)") if last else T("Next turn (F4)")
    after = T("Say back (F4)") if plan.back else T("Next (F4)")
    return T("{turn}: speaking", turn=turn), HOW[plan.form], after
