"""Last time's promises: one key each, and a few words on why."""

from __future__ import annotations

from PySide6.QtCore import Qt

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.promises.items import Promise
from lpip_workshop.exercises.promises.wording import NOT_LOOKED_AT, day_words, state_words
from lpip_workshop.widgets.reviewing import Outcome, ReviewTable, Told
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import px

OUTCOMES = (
    Outcome("kept", Qt.Key.Key_K, T("Kept (K)")),
    Outcome("late", Qt.Key.Key_L, T("Late (L)")),
    Outcome("let_go", Qt.Key.Key_G, T("Let go (G)")),
    Outcome("open", Qt.Key.Key_O, T("Still open (O)")),
)
_COLUMNS = (
    Column(T("State"), state_words, heed=lambda one: "" if one.review else NOT_LOOKED_AT),
    Column(T("Promise"), lambda one: one.what, stretch=True),
    Column(T("Who"), lambda one: one.who),
    Column(T("By when"), lambda one: day_words(one.by_when)),
    Column(T("Why"), lambda one: one.review.why if one.review else ""),
)
_STATE, _WHAT, _WHO, _DUE, _REASON = range(5)
_ROOM_FOR_REASON = 900


class PromiseTable(ReviewTable):
    """The promises to look at."""

    def __init__(self) -> None:
        widths = {_STATE: 160, _WHO: 130, _DUE: 150, _REASON: 230}
        super().__init__(_COLUMNS, T("Promises from last time"), OUTCOMES, widths)

    def fit(self, room: int) -> None:
        """Hide the reasons where `room` pixels do not hold them; they stand below."""
        self.view.setColumnHidden(_REASON, room < px(_ROOM_FOR_REASON))


def told(promise: Promise, source: Words) -> Told:
    """Return what the card says of a promise."""
    review = promise.review
    return Told(promise.id, promise.what, source, review.state if review else "", review.why.text if review else "")
