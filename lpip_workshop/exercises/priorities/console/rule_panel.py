"""The decision rule, agreed before anybody answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QSpinBox, QWidget

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.priorities.console.criteria import CriteriaField
from lpip_workshop.exercises.priorities.rules import METHODS, MOST_DOTS, MOST_MONEY, TIE_BREAKS, USUAL, Method, Rule
from lpip_workshop.exercises.priorities.wording import METHOD_NAMES, TIE_NAMES
from lpip_workshop.widgets.boxes import STRETCH, column, row
from lpip_workshop.widgets.flow import Flow
from lpip_workshop.widgets.forms import checkbox, field
from lpip_workshop.widgets.language import tell, tell_items
from lpip_workshop.widgets.theme import Space, px


class RulePanel(QFrame):
    """How ballots become a decision. `change` is called with the fields of a `Rule` that were chosen."""

    def __init__(self, change: Callable[[dict[str, Any]], None]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._change = change
        self._showing = False
        self.method = Chooser([(method, METHOD_NAMES[method]) for method in METHODS], 170)
        self.budget, self.cap, self.chosen = NumberField(), NumberField(), NumberField()
        self.threshold = NumberField(0, 100, 96)
        self.threshold.setSuffix(" %")
        tell(self.threshold, specialValueText=T("none"))
        self.money = NumberField(0, MOST_MONEY, 130)
        self.money.setPrefix("£")
        tell(self.money, specialValueText=T("no limit"))
        self.money.setSingleStep(500)
        self.complete = checkbox(T("Every option must be ranked"))
        self.strengths = checkbox(T("Ask how many times more"))
        self.criteria = CriteriaField(self._criteria_chosen)
        self.tie = Chooser([(tie, TIE_NAMES[tie]) for tie in TIE_BREAKS], 224)
        self._own: dict[Method, tuple[QWidget, ...]] = {
            "dots": (held(T("Dots each"), self.budget), held(T("Most on one"), self.cap)),
            "ranking": (self.complete,),
            "ratings": (self.criteria,),
            "comparisons": (self.strengths,),
            "approvals": (held(T("Money to spend"), self.money),),
        }
        self._lay_out()
        self._wire()
        self.show_rule(USUAL)

    def show_rule(self, rule: Rule) -> None:
        """Show a rule without telling of a change."""
        self._showing = True
        self.method.choose(rule.method)
        self.cap.setMaximum(rule.budget)
        for name, number in self._numbers():
            number.setValue(getattr(rule, name))
        for name, box in self._ticks():
            box.setChecked(getattr(rule, name))
        self.criteria.show_criteria(rule.criteria)
        self.tie.choose(rule.tie)
        for method, widgets in self._own.items():
            for widget in widgets:
                widget.setVisible(method == rule.method)
        self._showing = False

    def _numbers(self) -> tuple[tuple[str, QSpinBox], ...]:
        return (
            ("budget", self.budget),
            ("cap", self.cap),
            ("chosen", self.chosen),
            ("threshold", self.threshold),
            ("money", self.money),
        )

    def _ticks(self) -> tuple[tuple[str, QCheckBox], ...]:
        return (("complete", self.complete), ("strengths", self.strengths))

    def _lay_out(self) -> None:
        shared = (
            held(T("We decide by"), self.method),
            held(T("Go ahead"), self.chosen),
            held(T("Support needed"), self.threshold),
            held(T("If there is a tie"), self.tie),
        )
        own = [widget for widgets in self._own.values() for widget in widgets]
        under = row(*own, STRETCH, gap=Space.M)
        under.setStretch(own.index(self.criteria), 100)
        layout = column(Flow(*shared, gap=Space.M), under, gap=Space.S)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self.setLayout(layout)

    def _wire(self) -> None:
        self.method.currentIndexChanged.connect(self._method_chosen)
        self.tie.currentIndexChanged.connect(self._tie_chosen)
        for name, number in self._numbers():
            number.valueChanged.connect(self._teller(name))
        for name, box in self._ticks():
            box.toggled.connect(self._teller(name))

    def _method_chosen(self, _place: int) -> None:
        self._tell(method=self.method.currentData())

    def _tie_chosen(self, _place: int) -> None:
        self._tell(tie=self.tie.currentData())

    def _teller(self, name: str) -> Callable[[object], None]:
        def tell(value: object) -> None:
            self._tell(**{name: value})

        return tell

    def _criteria_chosen(self, criteria: tuple[dict[str, Any], ...]) -> None:
        self._tell(criteria=list(criteria))

    def _tell(self, **values: Any) -> None:
        if not self._showing:
            self._change(values)


class Chooser(QComboBox):
    """A choice of one in a list that opens; the wheel changes it only while it has the focus."""

    def __init__(self, choices: list[tuple[Any, Words]], width: int) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setFixedWidth(px(width))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tell_items(self, choices)

    def choose(self, value: str) -> None:
        """Choose by value."""
        self.setCurrentIndex(self.findData(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll unless somebody is in the field."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class NumberField(QSpinBox):
    """A small whole number; the wheel changes it only while it has the focus."""

    def __init__(self, low: int = 1, high: int = MOST_DOTS, width: int = 76) -> None:
        super().__init__()
        self.setRange(low, high)
        self.setKeyboardTracking(False)
        self.setFixedWidth(px(width))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll unless somebody is in the field."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def held(label: Words, widget: QWidget) -> QWidget:
    """Return a field under its label as one widget."""
    made = QWidget()
    made.setLayout(field(label, widget))
    return made
