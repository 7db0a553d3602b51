"""Dots typed from paper: one small field for each option, digit by digit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from lpip_workshop.core.words import N, T
from lpip_workshop.exercises.priorities.console.form import BallotForm
from lpip_workshop.exercises.priorities.inputs import Choice, Content
from lpip_workshop.exercises.priorities.rules import Rule
from lpip_workshop.widgets.boxes import column, scrolling
from lpip_workshop.widgets.labels import Label, restyle
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.theme import Space, px


class DotsForm(BallotForm):
    """A field for each option. A digit moves on; Enter hands in on the last field or when all dots are given."""

    def __init__(self, options: Sequence[Choice], rule: Rule) -> None:
        super().__init__()
        self._rule = rule
        self.fields = {option.id: _DigitField(option, rule.cap) for option in options}
        inside = QWidget()
        inside.setLayout(self._grid(options))
        self._area = scrolling(inside, T("Dots for each option"))
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(column(self._area))
        for made in self.fields.values():
            self._listen(made)
        self._tally()

    def content(self) -> Content:
        """Return the dots that were typed."""
        return {"dots": {option: made.dots() for option, made in self.fields.items() if made.dots()}}

    def show_content(self, content: Content) -> None:
        """Show a ballot, or an empty one."""
        dots = content.get("dots", {})
        for option, made in self.fields.items():
            made.setText(str(dots[option]) if option in dots else "")
        self._tally()

    def begin(self) -> None:
        """Put the focus in the first field."""
        next(iter(self.fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _listen(self, made: _DigitField) -> None:
        def typed(_text: str) -> None:
            self._typed(made)

        def step(by: int) -> None:
            self._step(made, by)

        made.textEdited.connect(typed)
        made.step_asked.connect(step)
        made.enter_pressed.connect(lambda: self._enter(made))
        made.focused.connect(lambda: self._area.ensureWidgetVisible(made, 0, px(60)))

    def _grid(self, options: Sequence[Choice]) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, Space.M, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        for place, option in enumerate(options):
            number = Label(str(option.number), "strong", "act", wrap=False)
            grid.addWidget(number, place, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(Label(option.text), place, 1)
            grid.addWidget(self.fields[option.id], place, 2)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(options), 1)
        return grid

    def _typed(self, made: _DigitField) -> None:
        self._tally()
        self.touched.emit()
        if made.text() and not made.may_grow() and not made.is_wrong():
            self._step(made, 1)

    def _enter(self, made: _DigitField) -> None:
        last = made is list(self.fields.values())[-1]
        if last or self._given() >= self._rule.budget or made.is_wrong():
            self.handed_in.emit()
        else:
            self._step(made, 1)

    def _step(self, made: _DigitField, by: int) -> None:
        fields = list(self.fields.values())
        there = fields.index(made) + by
        if 0 <= there < len(fields):
            fields[there].setFocus(Qt.FocusReason.TabFocusReason)

    def _given(self) -> int:
        return sum(made.dots() for made in self.fields.values())

    def _tally(self) -> None:
        given, budget, cap = self._given(), self._rule.budget, self._rule.cap
        piled = any(made.is_wrong() for made in self.fields.values())
        words = T("{given} of {budget} dots", given=given, budget=budget)
        if piled:
            words = N("At most {n} dot may go on one option.", "At most {n} dots may go on one option.", cap)
        elif given > budget:
            words = N(
                "{n} dot too many: {given} of {budget}",
                "{n} dots too many: {given} of {budget}",
                given - budget,
                given=given,
                budget=budget,
            )
        self.tally.set_words(words)
        self.tally.set_tone("danger" if piled or given > budget else "act-strong")
        for made in self.fields.values():
            made.mark(wrong=made.is_wrong())


class _DigitField(QLineEdit):
    """The dots of one option; at most `cap`."""

    enter_pressed = Signal()
    step_asked = Signal(int)
    focused = Signal()

    def __init__(self, option: Choice, cap: int) -> None:
        super().__init__()
        self._cap = cap
        self.setValidator(QRegularExpressionValidator(QRegularExpression(r"[0-9]{0,3}"), self))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(px(56))
        tell(self, accessibleName=T("Dots for {number}, {option}", number=option.number, option=option.text))

    def dots(self) -> int:
        """Return what was typed, 0 for nothing."""
        return int(self.text() or 0)

    def is_wrong(self) -> bool:
        """Tell whether there are more than may be."""
        return self.dots() > self._cap

    def may_grow(self) -> bool:
        """Tell whether another digit could follow."""
        return self.dots() > 0 and self.dots() * 10 <= self._cap

    def mark(self, *, wrong: bool) -> None:
        """Ring the field in red, or not."""
        if self.property("wrong") != ("true" if wrong else "false"):
            self.setProperty("wrong", "true" if wrong else "false")
            restyle(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select what is there, so that typing replaces it."""
        super().focusInEvent(event)
        self.selectAll()
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with Enter, arrows and the space bar."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Space):
            self.step_asked.emit(1)
        elif key == Qt.Key.Key_Up or (key == Qt.Key.Key_Backspace and not self.text()):
            self.step_asked.emit(-1)
        else:
            super().keyPressEvent(event)
