"""Looking back on what was agreed, one after the other: a letter for each outcome, and a few words on why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from lpip_workshop.core.words import T, Words
from lpip_workshop.widgets.boxes import Card
from lpip_workshop.widgets.buttons import SecondaryButton
from lpip_workshop.widgets.commit import CommitLineEdit
from lpip_workshop.widgets.flow import Flow
from lpip_workshop.widgets.keyed_table import KeyedTable
from lpip_workshop.widgets.labels import Label
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import Space

_WHY = T("Why, in a few words")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What may have become of something: a `state`, the letter that says so, and the words on its button."""

    state: str
    key: Qt.Key
    words: Words


@dataclass(frozen=True, slots=True)
class Told:
    """What the card says of one: its words, where it comes from, and, once it was looked at, its state and why."""

    id: str
    words: Words
    source: Words
    state: str = ""
    why: str = ""


class ReviewTable(KeyedTable):
    """What is to be looked at. `judged` carries a state when its letter is pressed."""

    def __init__(
        self, columns: Sequence[Column], name: Words, outcomes: Sequence[Outcome], widths: Mapping[int, int]
    ) -> None:
        super().__init__(columns, _ident, name, {one.key: one.state for one in outcomes}, widths)
        self.judged = self.pressed


class _Why(CommitLineEdit):
    """A line that asks for the room of what it says while it is empty."""

    def sizeHint(self) -> QSize:
        usual, words = super().sizeHint(), self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(words + 2 * Space.L, usual.height())


class ReviewCard(Card):
    """The one selected in full, what may have become of it, and why.

    `why_given` carries the id of the one it is about, the words and the gesture; `answered`: Enter was pressed there.
    """

    judged = Signal(str)
    why_given = Signal(str, str, str)
    answered = Signal()

    def __init__(self, outcomes: Sequence[Outcome]) -> None:
        self.words, self.source = Label("", "strong"), Label("", "small", "muted")
        self.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.buttons = {outcome.state: SecondaryButton(outcome.words).small() for outcome in outcomes}
        self.why = _Why()
        tell(self.why, placeholderText=_WHY, accessibleName=_WHY)
        line = Flow(*self.buttons.values(), self.why, fill=True)
        super().__init__(self.words, self.source, line, gap=Space.XS)
        for state, button in self.buttons.items():
            button.clicked.connect(partial(self.judged.emit, state))
        self.why.committed.connect(self._give)
        self.why.returnPressed.connect(self.answered)
        self._id = ""

    def show_told(self, told: Told) -> None:
        """Show one as it is now; a reason that is still being typed goes to the one it was typed for."""
        if told.id != self._id:
            self.why.commit()
            self._id = told.id
        self.words.set_words(told.words)
        self.source.set_words(told.source)
        self.why.set_text(told.why)
        for state, button in self.buttons.items():
            button.set_kind("primary" if state == told.state else "secondary")

    def _give(self, why: str, gesture: str) -> None:
        self.why_given.emit(self._id, why, gesture)


def _ident(one: Any) -> str:
    return str(one.id)
