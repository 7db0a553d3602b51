"""Last time's promises: one key each, and a few words on why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QSizePolicy

from lpip_workshop.core.words import T, Text, Words
from lpip_workshop.exercises.promises.items import Promise, State
from lpip_workshop.exercises.promises.wording import NOT_LOOKED_AT, day_words, state_words
from lpip_workshop.widgets.boxes import Card, row
from lpip_workshop.widgets.buttons import SecondaryButton
from lpip_workshop.widgets.commit import CommitLineEdit
from lpip_workshop.widgets.labels import Label
from lpip_workshop.widgets.language import say
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import Space, px

KEYS: dict[int, State] = {
    Qt.Key.Key_K: "kept",
    Qt.Key.Key_L: "late",
    Qt.Key.Key_G: "let_go",
    Qt.Key.Key_O: "open",
}
_BUTTONS: tuple[tuple[State, Text], ...] = (
    ("kept", T("Kept (K)")),
    ("late", T("Late (L)")),
    ("let_go", T("Let go (G)")),
    ("open", T("Still open (O)")),
)
_WHY = T("Why, in a few words")
_STATE, _WHAT, _WHO, _DUE, _REASON = range(5)
_ROOM_FOR_REASON = 900


class ReviewTable(PlainTable):
    """The promises to look at. `judged` carries a state when its letter is pressed."""

    judged = Signal(str)

    def __init__(self) -> None:
        columns = (
            Column(T("State"), state_words, heed=lambda one: "" if one.review else NOT_LOOKED_AT),
            Column(T("Promise"), lambda one: one.what, stretch=True),
            Column(T("Who"), lambda one: one.who),
            Column(T("By when"), lambda one: day_words(one.by_when)),
            Column(T("Why"), lambda one: one.review.why if one.review else ""),
        )
        super().__init__(columns, lambda one: one.id, T("Promises from last time"))
        self.view.installEventFilter(self)
        header = self.view.horizontalHeader()
        for place, width in {_STATE: 160, _WHO: 130, _DUE: 150, _REASON: 230}.items():
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(place, px(width))

    def fit(self, room: int) -> None:
        """Hide the reasons where `room` pixels do not hold them; they stand below."""
        self.view.setColumnHidden(_REASON, room < px(_ROOM_FOR_REASON))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the four letters before the table looks for words that begin with them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.current():
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and event.key() in KEYS:
                self.judged.emit(KEYS[event.key()])
                return True
        return super().eventFilter(watched, event)


class ReviewCard(Card):
    """The selected promise in full, its four outcomes, and why. `answered` tells that Enter was pressed there."""

    judged = Signal(str)
    why_given = Signal(str, str)
    answered = Signal()

    def __init__(self) -> None:
        self.words, self.source = Label("", "strong"), Label("", "small", "muted")
        self.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.buttons = {state: SecondaryButton(words).small() for state, words in _BUTTONS}
        self.why = CommitLineEdit()
        self.why.setPlaceholderText(say(_WHY))
        self.why.setAccessibleName(say(_WHY))
        line = row(*self.buttons.values(), self.why, gap=Space.S)
        line.setStretch(len(self.buttons), 1)
        super().__init__(self.words, self.source, line, gap=Space.XS)
        for state, _words in _BUTTONS:
            self.buttons[state].clicked.connect(self._judge(state))
        self.why.committed.connect(self.why_given)
        self.why.returnPressed.connect(self.answered)
        self._id = ""

    def show_promise(self, promise: Promise, source: Words) -> None:
        """Show a promise; another one takes the draft of the reason away."""
        if promise.id != self._id:
            self._id = promise.id
            self.why.commit()
        self.words.set_words(promise.what)
        self.source.set_words(source)
        self.why.set_text(promise.review.why.text if promise.review else "")
        found = promise.review.state if promise.review else ""
        for state, button in self.buttons.items():
            button.set_kind("primary" if state == found else "secondary")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.why.setPlaceholderText(say(_WHY))
            self.why.setAccessibleName(say(_WHY))
        super().changeEvent(event)

    def _judge(self, state: State) -> Callable[[], None]:
        return lambda: self.judged.emit(state)
