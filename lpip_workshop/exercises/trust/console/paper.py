"""One paper as it lies on the table: its statements, two digits each, and sector and code if they are asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.trust.console.about import CodeField
from lpip_workshop.exercises.trust.dimensions import SHORT, SIDES, Item, Side
from lpip_workshop.exercises.trust.inputs import Asked, answer_of
from lpip_workshop.exercises.trust.items import labels
from lpip_workshop.widgets.boxes import clear
from lpip_workshop.widgets.labels import Label, Muted
from lpip_workshop.widgets.paper_entry import PaperForm
from lpip_workshop.widgets.ratings import RatingField, SectorField
from lpip_workshop.widgets.theme import Space, px


class Paper(PaperForm):
    """The fields of one paper, walked down one column and then the other, as they stand on the paper."""

    def __init__(self) -> None:
        super().__init__()
        self._asked: Asked | None = None
        self.fields: dict[tuple[Side, str], RatingField] = {}
        self.sector, self.code = SectorField(), CodeField()
        self._labels = (Label(T("Sector"), "strong", wrap=False), Label(T("Private code"), "strong", wrap=False))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        self.setLayout(self._grid)
        for about in (self.sector, self.code):
            about.onward.connect(partial(self._step, about, 1))
            about.back.connect(partial(self._step, about, -1))
        self.ask(Asked())

    @property
    def first(self) -> QWidget:
        """Return the field where a paper begins."""
        return next(iter(self.fields.values()), self.sector)

    def ask(self, asked: Asked) -> None:
        """Show the fields of a round that is asked so."""
        if asked == self._asked:
            return
        self._asked = asked
        self._lay_out(asked)
        for widget, wanted in ((self.sector, asked.sector), (self.code, asked.code)):
            widget.setVisible(wanted)
        for label, wanted in zip(self._labels, (asked.sector, asked.code), strict=True):
            label.setVisible(wanted)

    def content(self) -> dict[str, Any]:
        """Return what was typed, as a ballot."""
        typed: dict[str, Any] = {side: {} for side in SIDES}
        for (side, ident), one in self.fields.items():
            rating = one.rating()
            if rating is not None:
                typed[side][ident] = rating
        about = (("sector", self.sector, self.sector.currentData()), ("code", self.code, self.code.code()))
        return typed | {name: said for name, widget, said in about if said and not widget.isHidden()}

    def show_content(self, content: Mapping[str, Any]) -> None:
        """Show a ballot, but not its code; an empty one wipes the paper."""
        answer = answer_of(content)
        for (side, ident), one in self.fields.items():
            one.set_rating(answer.side(side).get(ident))
        self.sector.setCurrentIndex(max(self.sector.findData(answer.sector), 0))
        self.code.keep(answer.code)

    def begin(self) -> None:
        """Put the focus on the first statement."""
        self.first.setFocus(Qt.FocusReason.TabFocusReason)
        self.reached.emit(self.first)

    def _walk(self) -> list[QWidget]:
        return [*self.fields.values(), *(one for one in (self.sector, self.code) if not one.isHidden())]

    def _step(self, widget: QWidget, by: int) -> None:
        self.touched.emit()
        walk = self._walk()
        place = walk.index(widget) + by
        if place >= len(walk):
            self.finished.emit()
        elif place >= 0:
            walk[place].setFocus(Qt.FocusReason.TabFocusReason)
            self.reached.emit(walk[place])

    def _lay_out(self, asked: Asked) -> None:
        kept = (self.sector, self.code, *self._labels)
        for widget in kept:
            self._grid.removeWidget(widget)
        clear(self._grid)
        named = labels(asked.items)
        self.fields = {(side, i.id): self._field(side, named[i.id], asked.scale) for side in SIDES for i in asked.items}
        for place, side in enumerate(SIDES):
            self._grid.addWidget(Label(SHORT[side], "label", wrap=False), 0, place + 2, Qt.AlignmentFlag.AlignHCenter)
        for place, item in enumerate(asked.items, start=1):
            self._row(place, item, named[item.id])
        for place, widget in enumerate((self.sector, self.code), start=len(asked.items) + 1):
            self._grid.addWidget(self._labels[place - len(asked.items) - 1], place, 0)
            self._grid.addWidget(widget, place, 1, 1, 3)
        for before, after in pairwise([*self.fields.values(), self.sector, self.code]):
            QWidget.setTabOrder(before, after)

    def _row(self, place: int, item: Item, label: Words) -> None:
        statement = Muted(item.statement, "body")
        statement.setMinimumWidth(px(200))
        if item.name:
            self._grid.addWidget(Label(label, "strong", wrap=False), place, 0)
        self._grid.addWidget(statement, place, 1)
        for column, side in enumerate(SIDES, start=2):
            self._grid.addWidget(self.fields[side, item.id], place, column, Qt.AlignmentFlag.AlignHCenter)

    def _field(self, side: Side, label: Words, scale: int) -> RatingField:
        made = RatingField(side_words(side, label), scale)
        made.onward.connect(partial(self._step, made, 1))
        made.back.connect(partial(self._step, made, -1))
        made.refused.connect(partial(self._refuse, label))
        return made

    def _refuse(self, label: Words, typed: str) -> None:
        scale = self._asked.scale if self._asked else 5
        self.refused.emit(
            T("{name}: “{typed}” is not on the scale. Type 1 to {scale}.", name=label, typed=typed, scale=scale)
        )


def side_words(side: str, dimension: Words) -> Words:
    """Return which of the two ratings of a statement a field holds."""
    return (
        T("{dimension}, importance", dimension=dimension)
        if side == "importance"
        else T("{dimension}, experience", dimension=dimension)
    )
