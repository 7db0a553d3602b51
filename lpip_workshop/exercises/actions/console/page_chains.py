"""Why it should work: chains of three links, and what each arrow between them rests on."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QComboBox, QVBoxLayout

from lpip_workshop.core.words import T
from lpip_workshop.exercises.actions.around import Chain
from lpip_workshop.exercises.actions.compute import Results
from lpip_workshop.exercises.actions.console.deeds import Deeds
from lpip_workshop.exercises.actions.console.page_around import AroundPage, setter, words_column
from lpip_workshop.exercises.actions.wording import GRADE_WORDS
from lpip_workshop.widgets.boxes import Card, row
from lpip_workshop.widgets.commit import CommitLineEdit
from lpip_workshop.widgets.forms import field
from lpip_workshop.widgets.language import say, tell_items
from lpip_workshop.widgets.theme import Space

_ARROWS = (
    ("assumption", "grade", T("If we … then: that holds if"), T("Evidence for it")),
    ("next_assumption", "next_grade", T("Then … so that: that holds if"), T("Evidence for that")),
)


class ChainsPage(AroundPage):
    """The chains, and the two arrows of the selected one."""

    def __init__(self, deeds: Deeds) -> None:
        line = setter(deeds, "chain")
        columns = (
            words_column(T("If we"), "do", line),
            words_column(T("Then"), "then", line),
            words_column(T("So that"), "so_that", line),
        )
        words = (
            T("Why we think it will work"),
            T("If we do this, then that happens, so that … Each arrow holds only if something is so. Do we know?"),
            T("No reasons yet"),
            T("Add a chain: if we …; then …; so that …"),
        )
        super().__init__(deeds, "chain", columns, lambda results: results.around.chains, words, {})
        self.deeds = deeds
        self._chains: tuple[Chain, ...] = ()
        self.assumptions = {name: CommitLineEdit() for name, *_rest in _ARROWS}
        self.grades = {name: QComboBox() for _assumption, name, *_rest in _ARROWS}
        self.card = Card(*(self._arrow(place) for place in range(len(_ARROWS))), gap=Space.S)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(2, self.card)
        self.table.selected.connect(self._show_selected)

    def show_results(self, results: Results) -> None:
        """Show the chains as they are now, with the same one selected."""
        super().show_results(results)
        self._chains = results.around.chains
        self.card.setVisible(bool(self._chains))
        if self._chains and self.table.current() not in [one.id for one in self._chains]:
            self.table.select(self._chains[0].id)
        self._show_selected()

    def _arrow(self, place: int) -> QVBoxLayout:
        assumption, grade, words, evidence = _ARROWS[place]
        edit, box = self.assumptions[assumption], self.grades[grade]
        tell_items(box, GRADE_WORDS.items())
        edit.committed.connect(partial(self._set, assumption))
        box.activated.connect(partial(self._grade, grade))
        line = row(field(words, edit), field(evidence, box), gap=Space.M)
        line.setStretch(0, 1)
        made = QVBoxLayout()
        made.addLayout(line)
        return made

    def _set(self, name: str, text: str, gesture: str) -> None:
        which, deeds = self.table.current(), self.deeds
        deeds.context.attempt(lambda: deeds.set_line("chain", which, name, text, gesture))

    def _grade(self, name: str, at: int) -> None:
        self._set(name, str(self.grades[name].itemData(at)), "")

    def _show_selected(self, _row_id: str = "") -> None:
        chain = next((one for one in self._chains if one.id == self.table.current()), None)
        if chain is None:
            return
        for name, edit in self.assumptions.items():
            edit.set_text(say(getattr(chain, name)))
        for name, box in self.grades.items():
            box.setCurrentIndex(max(box.findData(getattr(chain, name)), 0))
