"""The decision rule, agreed before anybody answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QSpinBox, QWidget

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.priorities.rules import METHODS, MOST_DOTS, TIE_BREAKS, Rule
from lpip_workshop.exercises.priorities.wording import METHOD_NAMES, TIE_NAMES
from lpip_workshop.widgets.boxes import column, row
from lpip_workshop.widgets.forms import field
from lpip_workshop.widgets.language import say
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.theme import Space, px


class RulePanel(QFrame):
    """How ballots become a decision. `change` is called with the fields of a `Rule` that were chosen."""

    def __init__(self, change: Callable[[dict[str, Any]], None]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._change = change
        self._showing = False
        self.method = Segmented([(method, METHOD_NAMES[method]) for method in METHODS], T("How people answer"))
        self.budget, self.cap, self.chosen = _Number(), _Number(), _Number()
        self.complete = QCheckBox(say(T("Every option must be ranked")))
        self.tie = QComboBox()
        self.tie.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tie.setMinimumContentsLength(12)
        self.tie.setMaximumWidth(px(260))
        for tie in TIE_BREAKS:
            self.tie.addItem(say(TIE_NAMES[tie]), tie)
        self._dots_only = (_held(T("Dots each"), self.budget), _held(T("Most on one"), self.cap))
        self._lay_out()
        self._wire()

    def show_rule(self, rule: Rule) -> None:
        """Show a rule without telling of a change."""
        self._showing = True
        self.method.set_value(rule.method)
        self.cap.setMaximum(rule.budget)
        for number, value in ((self.budget, rule.budget), (self.cap, rule.cap), (self.chosen, rule.chosen)):
            number.setValue(value)
        self.complete.setChecked(rule.complete)
        self.tie.setCurrentIndex(self.tie.findData(rule.tie))
        for held in self._dots_only:
            held.setVisible(rule.method == "dots")
        self.complete.setVisible(rule.method == "ranking")
        self._showing = False

    def _lay_out(self) -> None:
        how = _held(T("We decide by"), self.method)
        ahead, tie = _held(T("Go ahead"), self.chosen), _held(T("If there is a tie"), self.tie)
        fields = row(*self._dots_only, ahead, tie, gap=Space.M)
        fields.setStretch(len(self._dots_only) + 1, 1)
        top = row(how, fields, gap=Space.L)
        top.setStretch(1, 1)
        layout = column(top, self.complete, gap=Space.S)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self.setLayout(layout)

    def _wire(self) -> None:
        self.method.chosen.connect(self._method_chosen)
        self.complete.toggled.connect(self._complete_chosen)
        self.tie.currentIndexChanged.connect(self._tie_chosen)
        for name, number in (("budget", self.budget), ("cap", self.cap), ("chosen", self.chosen)):
            number.valueChanged.connect(self._number_chosen(name))

    def _method_chosen(self, method: str) -> None:
        self._tell(method=method)

    def _complete_chosen(self, complete: bool) -> None:
        self._tell(complete=complete)

    def _tie_chosen(self, _place: int) -> None:
        self._tell(tie=self.tie.currentData())

    def _number_chosen(self, name: str) -> Callable[[int], None]:
        def tell(value: int) -> None:
            self._tell(**{name: value})

        return tell

    def _tell(self, **values: Any) -> None:
        if not self._showing:
            self._change(values)


class _Number(QSpinBox):
    """A small whole number; the wheel changes it only while it has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(1, MOST_DOTS)
        self.setKeyboardTracking(False)
        self.setFixedWidth(px(76))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll unless somebody is in the field."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _held(label: Words, widget: QWidget) -> QWidget:
    held = QWidget()
    held.setLayout(field(label, widget))
    return held
