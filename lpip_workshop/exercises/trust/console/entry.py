"""Typing papers in: two digits a statement, on the keypad."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from lpip_workshop.app.rounds import RoundView
from lpip_workshop.core.sectors import SECTORS
from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.trust import actions
from lpip_workshop.exercises.trust.console.paper import Paper, side_words
from lpip_workshop.exercises.trust.dimensions import SIDES
from lpip_workshop.exercises.trust.inputs import Asked, answer_of
from lpip_workshop.exercises.trust.items import labels
from lpip_workshop.widgets.paper_desk import deeds_on
from lpip_workshop.widgets.paper_entry import Deeds, PaperEntry
from lpip_workshop.widgets.view import ConsoleContext

_MARK = 4  # letters of a scrambled code: enough to tell two apart, and nothing of what was typed


class Entry(PaperEntry):
    """The papers of the round that is open."""

    def __init__(self, context: ConsoleContext) -> None:
        self.paper = Paper()
        super().__init__(self.paper, None, context.banner)
        self._context, self._round_id = context, ""

    @property
    def first(self) -> QWidget:
        """Return the field where a paper begins."""
        return self.paper.first

    def show_round(self, held: RoundView | None, asked: Asked, serials: Sequence[int]) -> None:
        """Show an open round: how it is asked, and which papers are in; a draft stays."""
        if held is None or held.state != "open":
            self.begin()
            return
        self.paper.ask(asked)
        if held.id != self._round_id:
            self._round_id = held.id
            self.serve(self._papers(held.id, asked))
        self.show_entered(serials)

    def _papers(self, round_id: str, asked: Asked) -> Deeds:
        store = self._context.store
        return deeds_on(
            store,
            round_id,
            enter=lambda number, content: actions.enter(store, round_id, asked, content, serial=number),
            correct=partial(actions.correct, store, round_id, asked),
            again=partial(actions.type_again, store, round_id, asked),
            blank=lambda content: answer_of(content).blank,
            told=partial(_told, asked),
        )


def _told(asked: Asked, content: Mapping[str, Any]) -> dict[str, tuple[Words, Words]]:
    """Return a ballot in words. A private code stays private: two that differ are told apart by a mark."""
    answer, named = answer_of(content), labels(asked.items)
    told: dict[str, tuple[Words, Words]] = {
        f"{side} {item.id}": (side_words(side, named[item.id]), str(answer.side(side)[item.id]))
        for side in SIDES
        for item in asked.items
        if item.id in answer.side(side)
    }
    if answer.sector in SECTORS:
        told["sector"] = (T("Sector"), SECTORS[answer.sector])
    if answer.code:
        told["code"] = (T("Private code"), T("a code scrambled to {mark}", mark=answer.code[:_MARK]))
    return told
