"""The criteria of a rating, as one line that can be typed, and a list to take known ones from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.exercises.priorities.criteria import criteria_typed, read_criteria
from lpip_workshop.exercises.priorities.rules import CRITERIA, Criterion
from lpip_workshop.widgets.boxes import column, row
from lpip_workshop.widgets.buttons import QuietButton
from lpip_workshop.widgets.labels import Label
from lpip_workshop.widgets.language import say, tell
from lpip_workshop.widgets.theme import Space


class CriteriaField(QWidget):
    """A line such as "Fit for purpose; Practical 2; In our own words". `change` gets the criteria as stored."""

    def __init__(self, change: Callable[[tuple[dict[str, Any], ...]], None]) -> None:
        super().__init__()
        self._change = change
        self._known: tuple[Criterion, ...] = ()
        self.edit = QLineEdit()
        tell(
            self.edit,
            accessibleName=T("Criteria, with a weight behind those that count more"),
            placeholderText=T("Fit for purpose; Practical 2; in your own words"),
        )
        self.add = QuietButton(T("Add"), "plus").small()
        tell(self.add, accessibleName=T("Add a known criterion"))
        self.fault = Label("", "body", "danger")
        self.fault.hide()
        label = Label(T("Criteria; a number behind one is its weight"), "label", wrap=False)
        made = column(label, row(self.edit, self.add, gap=Space.S), self.fault, gap=Space.XS)
        self.setLayout(made)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.add.setMenu(self._menu)
        self.edit.editingFinished.connect(self._typed)

    def show_criteria(self, criteria: Sequence[Criterion]) -> None:
        """Show criteria, unless somebody is typing."""
        self._known = tuple(criteria)
        if not self.edit.hasFocus():
            self.edit.setText(criteria_typed(criteria, say))
            self.edit.setCursorPosition(0)

    def _typed(self) -> None:
        try:
            criteria = read_criteria(self.edit.text(), say)
        except BadInput as wrong:
            self._say(wrong)
            return
        self.fault.hide()
        self._tell(criteria)

    def _tell(self, criteria: tuple[Criterion, ...]) -> None:
        if criteria != self._known:
            self._change(tuple(asdict(criterion) for criterion in criteria))

    def _say(self, wrong: BadInput) -> None:
        self.fault.set_words(T("{what} {remedy}", what=wrong.what, remedy=wrong.remedy))
        self.fault.show()

    def _fill_menu(self) -> None:
        self._menu.clear()
        there = {criterion.id for criterion in self._known}
        for ident, words in CRITERIA.items():
            if ident not in there:
                self._menu.addAction(say(words)).triggered.connect(self._adder(ident))

    def _adder(self, ident: str) -> Callable[[], None]:
        def add() -> None:
            self._tell((*self._known, Criterion(ident)))
            self.edit.setText(criteria_typed(self._known, say))

        return add
