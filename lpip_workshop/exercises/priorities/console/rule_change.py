"""Changing a rule that is locked: a strip that asks for the reason, opened on purpose."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QFrame, QLineEdit

from lpip_workshop.core.words import T
from lpip_workshop.exercises.priorities.console.rule_panel import Chooser, NumberField, held
from lpip_workshop.exercises.priorities.rules import TIE_BREAKS, Rule
from lpip_workshop.exercises.priorities.wording import TIE_NAMES
from lpip_workshop.widgets.boxes import column, row
from lpip_workshop.widgets.buttons import QuietButton, SecondaryButton
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.theme import Space


class RuleChangeStrip(QFrame):
    """`change(why, values)` is called to record a change and returns whether it was taken."""

    def __init__(self, change: Callable[[str, dict[str, Any]], bool]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._change = change
        self.chosen, self.threshold = NumberField(), NumberField(0, 100, 96)
        self.threshold.setSuffix(" %")
        tell(self.threshold, specialValueText=T("none"))
        self.tie = Chooser([(tie, TIE_NAMES[tie]) for tie in TIE_BREAKS], 224)
        self.why = QLineEdit()
        self.record = SecondaryButton(T("Record the change"), "pencil-simple")
        self.leave = QuietButton(T("Leave it as it was"))
        upper = row(
            held(T("Go ahead"), self.chosen),
            held(T("Support needed"), self.threshold),
            held(T("If there is a tie"), self.tie),
            gap=Space.M,
        )
        upper.addStretch(1)
        lower = row(held(T("Why the rule changes; shown with the result"), self.why), self.leave, self.record)
        lower.setStretch(0, 1)
        layout = column(upper, lower, gap=Space.S)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self.setLayout(layout)
        self.why.returnPressed.connect(self._record)
        self.record.clicked.connect(self._record)
        self.leave.clicked.connect(self.hide)
        self.hide()

    def ask(self, rule: Rule) -> None:
        """Open with the rule as it is."""
        self.chosen.setValue(rule.chosen)
        self.threshold.setValue(rule.threshold)
        self.tie.choose(rule.tie)
        self.why.clear()
        self.show()
        self.chosen.setFocus()

    def _record(self) -> None:
        values = {
            "chosen": self.chosen.value(),
            "threshold": self.threshold.value(),
            "tie": self.tie.currentData(),
        }
        if self._change(self.why.text(), values):
            self.hide()
