"""Ideas written in silence, then one from each in turn: the nominal group technique at the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from lpip_workshop.core.words import N, T, Text
from lpip_workshop.exercises.priorities import robin_actions as actions
from lpip_workshop.exercises.priorities.compute import Results
from lpip_workshop.exercises.priorities.console.rule_panel import NumberField, held
from lpip_workshop.exercises.priorities.inputs import Choice
from lpip_workshop.exercises.priorities.robin import LONGEST, MOST_TABLES, Gathering
from lpip_workshop.exercises.priorities.robin_words import CLARIFY, WRITE, next_words, speaker_words
from lpip_workshop.figures.slide import Countdown
from lpip_workshop.widgets.announce import announce
from lpip_workshop.widgets.boxes import STRETCH, Card, column, row
from lpip_workshop.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from lpip_workshop.widgets.countdown import CountdownFace
from lpip_workshop.widgets.flow import Flow
from lpip_workshop.widgets.labels import Heading, Label, Muted
from lpip_workshop.widgets.language import tell, tell_items
from lpip_workshop.widgets.quickadd import QuickAdd
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.stack import Stack
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import Space, px
from lpip_workshop.widgets.view import ConsoleContext

_BY: tuple[tuple[str, Text], ...] = (("tables", T("Table by table")), ("people", T("Person by person")))
_FIRST = T(
    "Everybody writes alone first, so that nobody follows the loudest. Then each says one idea, until all have passed."
)


class RobinPage(QWidget):
    """One page for each phase. `done` asks for the list of options, where ideas are joined and grouped."""

    done = Signal()

    def __init__(self, context: ConsoleContext, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._context, self._clock = context, clock
        self._held = Gathering()
        self.plan, self.silence, self.turns = PlanPage(), SilencePage(clock), TurnsPage(self._say_idea)
        self.pages = Stack()
        for page in (self.plan, self.silence, self.turns):
            self.pages.addWidget(page)
        layout = column(self.pages)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)
        self._wire()

    @property
    def phase(self) -> str:
        """Return which phase is on the screen: none, silent, taking or over."""
        return self._held.robin.phase if self._held.active else "none"

    def show_results(self, results: Results) -> None:
        """Show where the gathering stands."""
        before, self._held = self.phase, results.gathering
        self.plan.show_gathering(self._held, over=self.phase == "over")
        self.silence.show_gathering(self._held)
        self.turns.show_gathering(self._held, results.options)
        self.pages.setCurrentWidget({"silent": self.silence, "taking": self.turns}.get(self.phase, self.plan))
        if before != self.phase and self.isVisible():
            self.take_focus()

    def take_focus(self) -> None:
        """Put the focus on what comes next."""
        widgets = {"silent": self.silence.go_round, "taking": self.turns.quick_add.edit}
        widgets.get(self.phase, self.plan.see if self.phase == "over" else self.plan.begin).setFocus()

    def next_step(self) -> None:
        """Begin the silence, go round, let the speaker pass, or see the options: whichever comes next."""
        steps = {"silent": self._go_round, "taking": self._pass, "over": self.done.emit}
        steps.get(self.phase, self._begin)()

    def more(self) -> None:
        """Give the silence more time."""
        self._do(lambda: actions.give_more(self._context.store, self._context.activity_id, self._clock()))

    def _wire(self) -> None:
        self.plan.begin.clicked.connect(self._begin)
        for button in (self.plan.at_once, self.plan.again, self.silence.go_round):
            button.clicked.connect(self._go_round)
        self.plan.see.clicked.connect(self.done)
        self.plan.planned.connect(self._plan)
        self.silence.more.clicked.connect(self.more)
        self.silence.pause.clicked.connect(self._pause)
        self.turns.passes.clicked.connect(self._pass)
        self.turns.end.clicked.connect(self._end)
        self.turns.given.connect(self._give)

    def _do(self, deed: Callable[[], object]) -> None:
        self._context.attempt(deed)

    def _begin(self) -> None:
        self._do(lambda: actions.begin_silence(self._context.store, self._context.activity_id, self._clock()))

    def _go_round(self) -> None:
        self._do(lambda: actions.begin_turns(self._context.store, self._context.activity_id))

    def _pause(self) -> None:
        self._do(lambda: actions.pause(self._context.store, self._context.activity_id, self._clock()))

    def _pass(self) -> None:
        self._do(lambda: actions.pass_on(self._context.store, self._context.activity_id))
        self._tell_turn()

    def _say_idea(self, text: str) -> None:
        actions.say_idea(self._context.store, self._context.activity_id, text)
        self._tell_turn()

    def _tell_turn(self) -> None:
        if self.phase == "taking":
            announce(self, speaker_words(self._held.robin.speaker, self._held.names))

    def _end(self) -> None:
        self._do(lambda: actions.end_turns(self._context.store, self._context.activity_id))

    def _give(self, speaker: str) -> None:
        self._do(lambda: actions.give_turn(self._context.store, self._context.activity_id, speaker))

    def _plan(self, name: str, value: object) -> None:
        self._do(lambda: actions.plan(self._context.store, self._context.activity_id, **{name: value}))  # pyright: ignore[reportArgumentType]


class PlanPage(QWidget):
    """How ideas will be gathered; afterwards, what comes next. `planned` carries what was chosen."""

    planned = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.title, self.words = Heading("", "title"), Muted("", "body")
        self.minutes, self.tables = NumberField(1, LONGEST), NumberField(1, MOST_TABLES)
        self.by = Segmented(_BY, T("Who speaks in turn"))
        self.begin = PrimaryButton(T("Write in silence (F4)"), "play")
        self.at_once = SecondaryButton(T("Go round at once"))
        self.see = PrimaryButton(T("Join and group them (F4)"), "list-bullets")
        self.again = SecondaryButton(T("Go round once more"), "arrow-clockwise")
        self._tables = held(T("Tables"), self.tables)
        shared = (held(T("Minutes of silence"), self.minutes), held(T("Who speaks in turn"), self.by))
        self._fields = QWidget()
        self._fields.setLayout(Flow(*shared, self._tables, gap=Space.M))
        buttons = Flow(self.begin, self.at_once, self.see, self.again)
        inside = column(self.title, self.words, self._fields, buttons, gap=Space.M)
        self.setLayout(_plain(column(Card(inside), STRETCH)))
        self.minutes.valueChanged.connect(partial(self._tell, "minutes"))
        self.tables.valueChanged.connect(partial(self._tell, "tables"))
        self.by.chosen.connect(partial(self._tell, "by"))

    def show_gathering(self, gathering: Gathering, *, over: bool) -> None:
        """Show what is planned, or what comes after the last pass."""
        robin = gathering.robin
        self.title.set_words(T("Silent ideas, then one from each in turn"))
        self.words.set_words(_FIRST)
        if over:
            self.title.set_words(N("{n} idea came in turn", "{n} ideas came in turn", robin.ideas))
            self.words.set_words(CLARIFY)
        for field, value in ((self.minutes, robin.minutes), (self.tables, robin.tables)):
            field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(False)
        self.by.set_value(robin.by)
        seated = robin.by == "tables" and len(gathering.speakers) != robin.tables
        self._tables.setVisible(robin.by == "tables" and not seated)
        for widget, shown in ((self._fields, not over), (self.begin, not over), (self.at_once, not over)):
            widget.setVisible(shown)
        self.see.setVisible(over)
        self.again.setVisible(over)

    def _tell(self, name: str, value: object) -> None:
        self.planned.emit(name, value)


class SilencePage(QWidget):
    """The time of the silent writing."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.face = CountdownFace(clock)
        self.words = Label(WRITE, "lead")
        self.go_round = PrimaryButton(T("Go round (F4)"), "skip-forward")
        self.more = SecondaryButton(T("30 seconds more (F3)"))
        self.pause = QuietButton(T("Pause"), "pause")
        buttons = Flow(self.go_round, self.more, self.pause)
        right = column(STRETCH, self.words, buttons, STRETCH, gap=Space.M)
        top = row(self.face, right, gap=Space.XL)
        top.setStretch(1, 1)
        self.setLayout(_plain(column(top, STRETCH)))

    def show_gathering(self, gathering: Gathering) -> None:
        """Show the time that is left."""
        timer = gathering.robin.timer
        self.face.show_countdown(Countdown(timer.ends, max(1, timer.length), WRITE, timer.held or 0))
        self.pause.set_words(T("Pause") if timer.held is None else T("Go on"))
        self.pause.set_icon("pause" if timer.held is None else "play")


class TurnsPage(QWidget):
    """Whose turn it is, a line for their idea, and what was said so far. `given` gives somebody the turn."""

    given = Signal(str)

    def __init__(self, take: Callable[[str], None]) -> None:
        super().__init__()
        self.speaker, self.after = Heading("", "title"), Muted("", "body")
        self.ideas = PlainTable(_columns(), _ident, T("Ideas so far"))
        self.quick_add = QuickAdd(T("One idea in their words, then Enter"), take, name=T("Idea of the speaker"))
        self.passes = SecondaryButton(T("Pass (F4)"), "skip-forward")
        self.end = QuietButton(T("End the turns"), "stop").small()
        self.who = QComboBox()
        self.who.setMinimumWidth(px(150))
        tell(self.who, accessibleName=T("Whose turn it is"))
        self.who.activated.connect(self._chosen)
        said = column(self.speaker, self.after, gap=Space.XS)
        head = row(said, self.passes, gap=Space.M)
        head.setStretch(0, 1)
        label = Muted(T("Out of turn"), "body")
        foot = row(label, self.who, STRETCH, self.end, gap=Space.S)
        layout = column(head, self.quick_add, self.ideas, foot, gap=Space.S)
        layout.setStretch(2, 1)
        self.setLayout(_plain(layout))

    def show_gathering(self, gathering: Gathering, options: tuple[Choice, ...]) -> None:
        """Show whose turn it is, and the newest ideas first."""
        robin = gathering.robin
        self.speaker.set_words(speaker_words(robin.speaker, gathering.names) if robin.speaker else "")
        self.after.set_words(next_words(gathering) if robin.speaker else "")
        self.ideas.set_rows(tuple(reversed(options)))
        tell_items(self.who, [(key, speaker_words(key, gathering.names)) for key in gathering.speakers])
        self.who.setCurrentIndex(max(0, self.who.findData(robin.speaker)))

    def _chosen(self, _place: int) -> None:
        self.given.emit(self.who.currentData())


def _columns() -> tuple[Column, ...]:
    return (
        Column(T("No."), lambda option: option.number, numeric=True),
        Column(T("Idea"), lambda option: option.text.text, stretch=True),
    )


def _ident(option: Choice) -> str:
    return option.id


def _plain(layout: QVBoxLayout) -> QVBoxLayout:
    layout.setContentsMargins(0, 0, 0, 0)
    return layout
