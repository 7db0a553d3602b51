"""What earlier workshops left open: one key each for done, on the way, changed and stopped, and why."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from lpip_workshop.core.words import T, Words
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
from lpip_workshop.widgets.boxes import column, row
from lpip_workshop.widgets.labels import Muted, Pill
from lpip_workshop.widgets.reviewing import Outcome, ReviewCard, ReviewTable, Told
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import Space

OUTCOMES = (
    Outcome("done", Qt.Key.Key_D, T("Done (D)")),
    Outcome("under_way", Qt.Key.Key_W, T("On the way (W)")),
    Outcome("changed", Qt.Key.Key_C, T("Changed (C)")),
    Outcome("stopped", Qt.Key.Key_S, T("Stopped (S)")),
)
_STATE, _OWNER, _DUE = 0, 2, 3


class ReviewPage(QWidget):
    """One action after the other, those due first in front. `finished` tells that none waits any more."""

    finished = Signal()

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self.deeds = deeds
        self._results: Results | None = None
        self.looked, self.kept = Pill(), Muted("", "body", wrap=False)
        widths = {_STATE: 175, _OWNER: 140, _DUE: 150}
        self.table = ReviewTable(_columns(), T("Actions from last time"), OUTCOMES, widths)
        self.card = ReviewCard(OUTCOMES)
        layout = column(row(self.looked, None, self.kept, gap=Space.S), self.table, self.card, gap=Space.S)
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
            self.card.why.setFocus()
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
        self.card.judged.connect(self.judge)
        self.card.why_given.connect(self.deeds.say_why)
        self.card.answered.connect(self.go_on)

    def _show_selected(self, _item_id: str = "") -> None:
        action = self.selected()
        if action is None:
            return
        said = action.review
        self.card.show_told(
            Told(action.id, action.what, _source(action), said.state if said else "", said.why.text if said else "")
        )


def _columns() -> tuple[Column, ...]:
    return (
        Column(T("State"), lambda one: STATE_WORDS[one.state], heed=_waits),
        Column(T("You said"), lambda one: one.what, stretch=True),
        Column(T("Owner"), owner_words),
        Column(T("By when"), lambda one: day(one.by_when) if one.by_when else ""),
    )


def _waits(action: Action) -> Words:
    return "" if action.review else NOT_LOOKED_AT


def _source(action: Action) -> Words:
    due: Words = day(action.by_when) if action.by_when else T("no date")
    told = T("{owner} · agreed {made} · by {due}", owner=owner_words(action), made=made_words(action.day), due=due)
    if action.before is None:
        return told
    return T("{told} · {state} last time", told=told, state=STATE_WORDS[action.before.state])
