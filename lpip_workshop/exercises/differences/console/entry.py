"""Typing papers in: one digit a line, on the keypad."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from lpip_workshop.app import rounds
from lpip_workshop.core.sectors import SECTORS
from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.differences import actions
from lpip_workshop.exercises.differences.compute import Results
from lpip_workshop.exercises.differences.inputs import Between, answer_of
from lpip_workshop.exercises.differences.views import named
from lpip_workshop.widgets.labels import Label
from lpip_workshop.widgets.paper_desk import PaperDesk, deeds_on
from lpip_workshop.widgets.paper_entry import Deeds, PaperForm
from lpip_workshop.widgets.ratings import RatingField, SectorField
from lpip_workshop.widgets.theme import Space, px
from lpip_workshop.widgets.view import ConsoleContext


class Paper(PaperForm):
    """A digit between the two views of each line, and the sector if it is asked for."""

    def __init__(self, lines: Sequence[Between], scale: int, sector: bool) -> None:
        super().__init__()
        self._scale = scale
        self.fields = {line.id: RatingField(named(line.left, line.right), scale) for line in lines}
        self.sector = SectorField() if sector else None
        self.setLayout(self._grid(lines))
        walk: list[RatingField | SectorField] = [*self.fields.values(), *([self.sector] if self.sector else [])]
        self._walk = walk
        for place, field in enumerate(walk):
            field.onward.connect(partial(self._go, place + 1))
            field.back.connect(partial(self._go, place - 1))
        for line in lines:
            self.fields[line.id].refused.connect(partial(self._refuse, line))

    def content(self) -> dict[str, Any]:
        """Return what was typed, as a ballot."""
        places = {ident: rating for ident, field in self.fields.items() if (rating := field.rating()) is not None}
        sector = self.sector.sector() if self.sector else ""
        return {"places": places} | ({"sector": sector} if sector else {})

    def show_content(self, content: Mapping[str, Any]) -> None:
        """Show a ballot; an empty one wipes the paper."""
        answer = answer_of(content)
        for ident, field in self.fields.items():
            field.set_rating(answer.places.get(ident))
        if self.sector:
            self.sector.set_sector(answer.sector)

    def begin(self) -> None:
        """Put the focus on the first line."""
        if self._walk:
            self._walk[0].setFocus(Qt.FocusReason.TabFocusReason)
            self.reached.emit(self._walk[0])

    def _go(self, place: int) -> None:
        self.touched.emit()
        if place >= len(self._walk):
            self.finished.emit()
        elif place >= 0:
            self._walk[place].setFocus(Qt.FocusReason.TabFocusReason)
            self.reached.emit(self._walk[place])

    def _refuse(self, line: Between, typed: str) -> None:
        self.refused.emit(
            T(
                "Line {number}: “{typed}” is not on it. Type 1 to {scale}.",
                number=line.number,
                typed=typed,
                scale=self._scale,
            )
        )

    def _grid(self, lines: Sequence[Between]) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        for place, line in enumerate(lines):
            grid.addWidget(Label(str(line.number), "strong", "muted", wrap=False), place, 0)
            left, right = Label(line.left), Label(line.right)
            # Absolute, so that words read from right to left stay beside the digit, too.
            level = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            left.setAlignment(Qt.AlignmentFlag.AlignRight | level)
            right.setAlignment(Qt.AlignmentFlag.AlignLeft | level)
            for label, at in ((left, 1), (right, 3)):
                label.setMinimumWidth(px(120))
                grid.addWidget(label, place, at)
            grid.addWidget(self.fields[line.id], place, 2)
        for at in (1, 3):
            grid.setColumnStretch(at, 1)
        if self.sector:
            label = Label(T("Sector"), "strong", wrap=False)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label, len(lines), 1)
            grid.addWidget(self.sector, len(lines), 2, 1, 2)
        return grid


class Entry(PaperDesk):
    """The papers of the round that is open."""

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__(context.banner)
        self._store = context.store

    def show_round(self, held: rounds.RoundView | None, results: Results, serials: Sequence[int]) -> None:
        """Show an open round and which papers are in; of any other nothing is left."""
        asked = results.asked
        form = partial(Paper, results.held, asked.scale, asked.sector)
        self.show_papers(held, serials, form, partial(self._deeds, results.held))

    def _deeds(self, lines: Sequence[Between], round_id: str) -> Deeds:
        store = self._store
        return deeds_on(
            store,
            round_id,
            enter=lambda number, content: actions.enter(store, round_id, content, serial=number),
            correct=partial(actions.correct, store, round_id),
            again=partial(actions.type_again, store, round_id),
            blank=lambda content: answer_of(content).blank,
            told=partial(_told, lines),
        )


def _told(lines: Sequence[Between], content: Mapping[str, Any]) -> dict[str, tuple[Words, Words]]:
    answer = answer_of(content)
    told: dict[str, tuple[Words, Words]] = {
        line.id: (T("Line {number}", number=line.number), str(answer.places[line.id]))
        for line in lines
        if answer.places.get(line.id) is not None
    }
    return told | ({"sector": (T("Sector"), SECTORS[answer.sector])} if answer.sector in SECTORS else {})
