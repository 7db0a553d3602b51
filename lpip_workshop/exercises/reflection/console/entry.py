"""Typing exit forms in: a digit a statement, then the remarks, all without the mouse."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from lpip_workshop.app import rounds
from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.reflection import actions
from lpip_workshop.exercises.reflection.forms import LONGEST, checked
from lpip_workshop.exercises.reflection.items import CALLED, REMARKS, SCALE, STATEMENTS
from lpip_workshop.widgets.labels import Label
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.paper_desk import PaperDesk, deeds_on
from lpip_workshop.widgets.paper_entry import Deeds, PaperForm
from lpip_workshop.widgets.ratings import RatingField
from lpip_workshop.widgets.theme import Space
from lpip_workshop.widgets.view import ConsoleContext


class RemarkField(QLineEdit):
    """A remark: Enter and Down move on, Up goes back, and so does Backspace in an empty field."""

    onward = Signal()
    back = Signal()

    def __init__(self, name: Words) -> None:
        super().__init__()
        self.setMaxLength(LONGEST)
        tell(self, accessibleName=name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move on or go back; everything else types."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.onward.emit()
        elif event.key() == Qt.Key.Key_Up or (event.key() == Qt.Key.Key_Backspace and not self.text()):
            self.back.emit()
        else:
            super().keyPressEvent(event)


class Paper(PaperForm):
    """A digit for each statement, and a line for each remark."""

    def __init__(self) -> None:
        super().__init__()
        self.ratings = {name: RatingField(words, SCALE) for name, words in STATEMENTS.items()}
        self.remarks = {remark: RemarkField(words) for remark, words in REMARKS.items()}
        self.walk: list[RatingField | RemarkField] = [*self.ratings.values(), *self.remarks.values()]
        self.setLayout(self._grid())
        for place, field in enumerate(self.walk):
            field.onward.connect(partial(self._go, place + 1))
            field.back.connect(partial(self._go, place - 1))
        for name, rating in self.ratings.items():
            rating.refused.connect(partial(self._refuse, name))
        for remark in self.remarks.values():
            remark.textEdited.connect(self._touch)

    def content(self) -> dict[str, Any]:
        """Return what was typed, as a ballot."""
        rated = {name: rating for name, field in self.ratings.items() if (rating := field.rating()) is not None}
        said = {remark: field.text() for remark, field in self.remarks.items() if field.text().strip()}
        return {"ratings": rated, "remarks": said}

    def show_content(self, content: Mapping[str, Any]) -> None:
        """Show a form; an empty one wipes the paper."""
        form = checked(content)
        for name, field in self.ratings.items():
            field.set_rating(form.ratings.get(name))
        for remark, line in self.remarks.items():
            said = form.remarks.get(remark)
            line.setText(said.text if said else "")

    def begin(self) -> None:
        """Put the focus on the first statement."""
        self._focus(self.walk[0])

    def _go(self, place: int) -> None:
        self.touched.emit()
        if place >= len(self.walk):
            self.finished.emit()
        elif place >= 0:
            self._focus(self.walk[place])

    def _touch(self, _typed: str) -> None:
        self.touched.emit()

    def _focus(self, field: QWidget) -> None:
        field.setFocus(Qt.FocusReason.TabFocusReason)
        self.reached.emit(field)

    def _refuse(self, name: str, typed: str) -> None:
        self.refused.emit(
            T(
                "{name}: “{typed}” is not on the scale. Type 1 to {scale}.",
                name=CALLED[name],
                typed=typed,
                scale=SCALE,
            )
        )

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        for place, (words, field) in enumerate(zip(STATEMENTS.values(), self.ratings.values(), strict=True)):
            grid.addWidget(Label(words), place, 0)
            grid.addWidget(field, place, 1)
        for place, (words, line) in enumerate(zip(REMARKS.values(), self.remarks.values(), strict=True)):
            under = len(self.ratings) + 2 * place
            grid.addWidget(Label(words), under, 0, 1, 2)
            grid.addWidget(line, under + 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        return grid


class Entry(PaperDesk):
    """The forms of the round that is open."""

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__(context.banner)
        self._store = context.store

    def show_round(self, held: rounds.RoundView | None, serials: Sequence[int]) -> None:
        """Show an open round and which forms are in; of any other nothing is left."""
        self.show_papers(held, serials, Paper, self._deeds)

    def _deeds(self, round_id: str) -> Deeds:
        store = self._store
        return deeds_on(
            store,
            round_id,
            enter=lambda number, content: actions.enter(store, round_id, content, serial=number),
            correct=partial(actions.correct, store, round_id),
            again=partial(actions.type_again, store, round_id),
            blank=lambda content: checked(content).blank,
            told=_told,
        )


def _told(content: Mapping[str, Any]) -> dict[str, tuple[Words, Words]]:
    form = checked(content)
    rated = {name: (CALLED[name], str(rating)) for name, rating in form.ratings.items()}
    said = {remark: (REMARKS[remark], T("“{words}”", words=said.text)) for remark, said in form.remarks.items()}
    return {**rated, **said}
