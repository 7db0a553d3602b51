"""What earlier workshops left open: one key each for done, on the way, changed and stopped, and why."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from lpip_workshop.core.words import T, Text, Words
from lpip_workshop.exercises.actions.compute import Results
from lpip_workshop.exercises.actions.console.deeds import Deeds
from lpip_workshop.exercises.actions.items import Action, State
from lpip_workshop.exercises.actions.wording import (
    NOT_LOOKED_AT,
    STATE_WORDS,
    day,
    followed_words,
    made_words,
    owner_words,
)
from lpip_workshop.widgets.boxes import Card, column, row
from lpip_workshop.widgets.buttons import SecondaryButton
from lpip_workshop.widgets.commit import CommitLineEdit
from lpip_workshop.widgets.forms import field
from lpip_workshop.widgets.labels import Label, Muted, Pill
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import Space, px

KEYS: dict[int, State] = {
    Qt.Key.Key_D: "done",
    Qt.Key.Key_W: "under_way",
    Qt.Key.Key_C: "changed",
    Qt.Key.Key_S: "stopped",
}
BUTTONS: tuple[tuple[State, Text], ...] = (
    ("done", T("Done (D)")),
    ("under_way", T("On the way (W)")),
    ("changed", T("Changed (C)")),
    ("stopped", T("Stopped (S)")),
)
_STATE, _OWNER, _DUE = 0, 2, 3


class ReviewTable(PlainTable):
    """The actions to look at. `judged` carries a state when its letter is pressed."""

    judged = Signal(str)

    def __init__(self) -> None:
        columns = (
            Column(T("State"), lambda one: STATE_WORDS[one.state], heed=_waits),
            Column(T("You said"), lambda one: one.what, stretch=True),
            Column(T("Owner"), owner_words),
            Column(T("By when"), lambda one: day(one.by_when) if one.by_when else ""),
        )
        super().__init__(columns, lambda one: one.id, T("Actions from last time"))
        self.view.installEventFilter(self)
        header = self.view.horizontalHeader()
        for place, width in {_STATE: 175, _OWNER: 140, _DUE: 150}.items():
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(place, px(width))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the four letters before the table looks for words that begin with them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.current():
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and event.key() in KEYS:
                self.judged.emit(KEYS[event.key()])
                return True
        return super().eventFilter(watched, event)


class ReviewPage(QWidget):
    """One action after the other, those due first in front. `finished` tells that none waits any more."""

    finished = Signal()

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self.deeds = deeds
        self._results: Results | None = None
        self.looked, self.kept = Pill(), Muted("", "body", wrap=False)
        self.table, self.why = ReviewTable(), CommitLineEdit()
        self.words, self.source = Label("", "strong"), Label("", "small", "muted")
        self.buttons = {state: SecondaryButton(words).small() for state, words in BUTTONS}
        reason = field(T("Why, in a few words"), self.why)
        card = Card(self.words, self.source, row(*self.buttons.values(), None, gap=Space.S), reason, gap=Space.S)
        layout = column(row(self.looked, None, self.kept, gap=Space.S), self.table, card, gap=Space.S)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._wire()

    def show_results(self, results: Results) -> None:
        """Show what was left open as it is now, with the same action selected."""
        self._results = results
        count, looked = len(results.carried), len(results.carried) - len(results.waiting)
        self.looked.set_words(T("{n} of {of} looked at", n=looked, of=count))
        self.looked.set_tone("heed" if results.waiting else "act")
        self.kept.set_words(followed_words(results.so_far))
        self.table.set_rows(results.carried)
        ids = [one.id for one in results.carried]
        if ids and self.table.current() not in ids:
            self.table.select(results.waiting[0].id if results.waiting else ids[0])
        self._show_selected()

    def judge(self, state: str) -> None:
        """Say where the selected action stands, and go to why or to the next one."""
        action = self.selected()
        if action is None or not self.deeds.say(action.id, cast("State", state)):
            return
        if state in ("changed", "stopped"):
            self.why.setFocus()
        else:
            self.go_on()

    def go_on(self) -> None:
        """Go to the next action that waits."""
        waiting = self._results.waiting if self._results else ()
        if waiting:
            self.table.select(waiting[0].id)
            self.table.view.setFocus()
        else:
            self.finished.emit()

    def selected(self) -> Action | None:
        """Return the selected action, None for none."""
        carried = self._results.carried if self._results else ()
        return next((one for one in carried if one.id == self.table.current()), None)

    def _wire(self) -> None:
        self.table.selected.connect(self._show_selected)
        self.table.judged.connect(self.judge)
        self.table.removal_asked.connect(self.deeds.forget)
        for state, button in self.buttons.items():
            button.clicked.connect(partial(self.judge, state))
        self.why.committed.connect(self._say_why)
        self.why.returnPressed.connect(self.go_on)

    def _say_why(self, text: str, gesture: str) -> None:
        self.deeds.say_why(self.table.current(), text, gesture)

    def _show_selected(self, _item_id: str = "") -> None:
        action = self.selected()
        if action is None:
            return
        self.words.set_words(action.what)
        self.source.set_words(_source(action))
        self.why.set_text(action.review.why.text if action.review else "")
        found = action.review.state if action.review else ""
        for state, button in self.buttons.items():
            button.set_kind("primary" if state == found else "secondary")


def _waits(action: Action) -> Words:
    return "" if action.review else NOT_LOOKED_AT


def _source(action: Action) -> Words:
    due: Words = day(action.by_when) if action.by_when else T("no date")
    told = T("{owner} · agreed {made} · by {due}", owner=owner_words(action), made=made_words(action.day), due=due)
    if action.before is None:
        return told
    return T("{told} · {state} last time", told=told, state=STATE_WORDS[action.before.state])
