"""One paper as it lies on the table: six statements, two digits each, and the sector if it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from lpip_workshop.core.sectors import SECTORS
from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.trust.console.rating import RatingField
from lpip_workshop.exercises.trust.dimensions import DIMENSIONS, SHORT, SIDES, Side
from lpip_workshop.exercises.trust.inputs import Asked, answer_of
from lpip_workshop.widgets.labels import Label, Muted
from lpip_workshop.widgets.language import say
from lpip_workshop.widgets.theme import Space, px

_SECTOR = T("Sector")


class SectorBox(QComboBox):
    """The sector of a paper: a letter chooses, Enter takes it and moves on, Backspace goes back."""

    onward = Signal()
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.addItem(say(T("Not said")), "")
        for sector, words in SECTORS.items():
            self.addItem(say(words), sector)
        self.setAccessibleName(say(_SECTOR))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move on or back as the digits do, else choose as any list does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.onward.emit()
        elif event.key() == Qt.Key.Key_Backspace:
            self.back.emit()
        else:
            super().keyPressEvent(event)


class Paper(QWidget):
    """The fields of one paper, walked down one column and then the other, as they stand on the paper.

    `finished` is emitted when the last field is left forwards, `refused` with what is wrong with a digit,
    `touched` with any key that was taken.
    """

    finished = Signal()
    refused = Signal(object)
    touched = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._scale = 5
        self.fields: dict[tuple[Side, str], RatingField] = {
            (side, d.id): RatingField(_name(side, d.name)) for side in SIDES for d in DIMENSIONS
        }
        self.sector = SectorBox()
        self._sector_label = Label(_SECTOR, "strong", wrap=False)
        self.setLayout(self._grid())
        walk = [*self.fields.values(), self.sector]
        for place, widget in enumerate(walk):
            widget.onward.connect(lambda place=place: self._go(place + 1))
            widget.back.connect(lambda place=place: self._go(place - 1))
        for (_side, ident), one in self.fields.items():
            one.refused.connect(partial(self._refuse, ident))
        for before, after in pairwise(walk):
            QWidget.setTabOrder(before, after)

    @property
    def first(self) -> RatingField:
        """Return the field where a paper begins."""
        return next(iter(self.fields.values()))

    def ask(self, asked: Asked) -> None:
        """Show the fields of a round that is asked so."""
        self._scale = asked.scale
        for one in self.fields.values():
            one.set_scale(asked.scale)
        self.sector.setVisible(asked.sector)
        self._sector_label.setVisible(asked.sector)

    def content(self) -> dict[str, Any]:
        """Return what was typed, as a ballot."""
        typed: dict[str, Any] = {
            side: {d.id: rating for d in DIMENSIONS if (rating := self.fields[side, d.id].rating()) is not None}
            for side in SIDES
        }
        sector = self.sector.currentData()
        return typed | {"sector": sector} if sector and not self.sector.isHidden() else typed

    def show_content(self, content: Mapping[str, Any]) -> None:
        """Show a ballot; an empty one wipes the paper."""
        answer = answer_of(content)
        for (side, ident), one in self.fields.items():
            one.set_rating(answer.side(side).get(ident))
        self.sector.setCurrentIndex(max(self.sector.findData(answer.sector), 0))

    def _go(self, place: int) -> None:
        self.touched.emit()
        walk = [*self.fields.values(), *([] if self.sector.isHidden() else [self.sector])]
        if place >= len(walk):
            self.finished.emit()
        elif place >= 0:
            walk[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _refuse(self, ident: str, typed: str) -> None:
        name = next(d.name for d in DIMENSIONS if d.id == ident)
        self.refused.emit(
            T("{name}: “{typed}” is not on the scale. Type 1 to {scale}.", name=name, typed=typed, scale=self._scale)
        )

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        for place, side in enumerate(SIDES):
            grid.addWidget(Label(SHORT[side], "label", wrap=False), 0, place + 2, Qt.AlignmentFlag.AlignHCenter)
        for place, dimension in enumerate(DIMENSIONS, start=1):
            grid.addWidget(Label(dimension.name, "strong", wrap=False), place, 0)
            statement = Muted(dimension.statement, "body")
            statement.setMinimumWidth(px(200))
            grid.addWidget(statement, place, 1)
            for column, side in enumerate(SIDES, start=2):
                grid.addWidget(self.fields[side, dimension.id], place, column, Qt.AlignmentFlag.AlignHCenter)
        last = len(DIMENSIONS) + 1
        grid.addWidget(self._sector_label, last, 0)
        grid.addWidget(self.sector, last, 1, 1, 3)
        return grid


def _name(side: str, dimension: Words) -> Words:
    return (
        T("{dimension}, importance", dimension=dimension)
        if side == "importance"
        else T("{dimension}, experience", dimension=dimension)
    )
