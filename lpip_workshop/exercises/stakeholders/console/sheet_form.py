"""One sheet of a placing, typed with the keypad alone: influence, Enter, interest, Enter, the next name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QFrame, QLineEdit

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.stakeholders import register
from lpip_workshop.exercises.stakeholders.console.words import bounded
from lpip_workshop.exercises.stakeholders.inputs import By, Entry, Place
from lpip_workshop.exercises.stakeholders.texts import INFLUENCE, INTEREST, level
from lpip_workshop.widgets.announce import announce
from lpip_workshop.widgets.boxes import STRETCH, column, row
from lpip_workshop.widgets.buttons import PrimaryButton, QuietButton
from lpip_workshop.widgets.labels import Heading, Label, Muted, Pill
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import Space, px


@dataclass(frozen=True, slots=True)
class _Line:
    id: str
    name: str
    influence: float | None = None
    interest: float | None = None


class SheetForm(QFrame):
    """The sheet in hand. `handed_in` means it is complete; `wanted` and `withdrawn` carry the number of another."""

    handed_in = Signal()
    wanted = Signal(int)
    withdrawn = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.serial, self.correcting = 1, False
        self._upcoming: int | None = None
        self._round, self._entered = "", list[int]()
        self._names: tuple[tuple[str, str], ...] = ()
        self._places: dict[str, Place] = {}
        self._half: float | None = None
        self._at = 0
        self.number, self.table_edit, self.value = QLineEdit(), QLineEdit(), QLineEdit()
        self.state = Pill(T("New"), "quiet")
        self.prompt = bounded(Heading("", "section"))
        self.message = bounded(Label("", "small"))
        self.take = PrimaryButton(T("Take this sheet in"), "check")
        self.withdraw = QuietButton(T("Withdraw this sheet"), "trash").small()
        self.lines = PlainTable(_columns(), lambda line: line.id, T("This sheet"))
        self._table_label = Label(T("Table"), "label", wrap=False)
        self._lay_out()
        self._wire()

    def show_round(self, round_id: str, entries: Sequence[Entry], entered: Sequence[int], by: By) -> None:
        """Show the names of a round; a sheet that is being typed stays while the round is the same."""
        self._entered = list(entered)
        self._names = tuple((entry.id, entry.name) for entry in entries)
        for widget in (self._table_label, self.table_edit):
            widget.setVisible(by == "tables")
        if round_id != self._round:
            self._round = round_id
            self._clear(self._next())
        elif self._upcoming is None and not self.correcting and self.serial in self._entered:
            self._take_number(self._next())
        self._show()

    def check(self, upcoming: int | None) -> None:
        """Type sheets a second time, the one of that number next (0 for any); None for new ones again."""
        self._upcoming = upcoming
        self.take.set_words(T("Take this sheet in") if upcoming is None else T("Check the sheet"))

    def begin(self) -> None:
        """Put an empty sheet with the next free number in hand."""
        self._clear(self._next())
        self._show()
        self.value.setFocus()

    def load(self, serial: int, content: Mapping[str, Any]) -> None:
        """Put a sheet that is in already in hand, to be corrected or withdrawn."""
        self._clear(serial, correcting=True)
        self.table_edit.setText(str(content.get("table") or ""))
        self._places = {one: (float(x), float(y)) for one, (x, y) in content.get("places", {}).items()}
        self._show()
        self.value.setFocus()

    def places(self) -> dict[str, Place]:
        """Return what is typed so far, by stakeholder id."""
        known = {one for one, _name in self._names}
        return {one: place for one, place in self._places.items() if one in known}

    def table_name(self) -> str:
        """Return whose sheet it is."""
        return self.table_edit.text().strip() or str(self.serial)

    def say(self, words: Words, tone: str = "act-strong") -> None:
        """Say what came of it."""
        self.message.set_tone(tone)
        self.message.set_words(words)
        announce(self, words, urgent=tone == "danger")

    def _clear(self, serial: int, *, correcting: bool = False) -> None:
        self.correcting, self._places, self._half, self._at = correcting, {}, None, 0
        self.table_edit.clear()
        self.value.clear()
        self._take_number(serial)
        self.withdraw.setVisible(correcting)
        fresh = T("New") if self._upcoming is None else T("Second time")
        self.state.set_words(T("Already in: you are correcting it") if correcting else fresh)
        self.state.set_tone("heed" if correcting else "quiet")

    def _take_number(self, serial: int) -> None:
        self.serial = serial
        self.number.setText(str(serial))

    def _next(self) -> int:
        return self._upcoming or max(self._entered, default=0) + 1

    def _typed(self) -> None:
        try:
            number = register.level(self.value.text())
        except BadInput as wrong:
            self.say(T("{what} {remedy}", what=wrong.what, remedy=wrong.remedy), "danger")
            self.value.selectAll()
            return
        self.message.set_words("")
        if self._at >= len(self._names):
            self.take.setFocus()
            return
        one = self._names[self._at][0]
        if number is None:
            self._skip(one)
        elif self._half is None:
            self._half = number
        else:
            self._places[one] = (self._half, number)
            self._half, self._at = None, self._at + 1
        self.value.clear()
        self._show()

    def _skip(self, one: str) -> None:
        """Leave a name as it is on the sheet; an influence without an interest is forgotten."""
        if self._half is not None:
            self._places.pop(one, None)
        self._half, self._at = None, self._at + 1

    def _show(self) -> None:
        done = self._at >= len(self._names)
        axis = INFLUENCE if self._half is None else INTEREST
        words = T("All names are through: take the sheet in") if done else T(
            "{name}: {axis}", name=self._names[self._at][1], axis=axis
        )  # fmt: skip
        self.prompt.set_words(words)
        self.value.setEnabled(not done)
        tell(self.value, accessibleName=words)
        lines = [_Line(one, name, *self._places.get(one, (None, None))) for one, name in self._names]
        if self._half is not None and not done:
            lines[self._at] = _Line(*self._names[self._at], self._half)
        self.lines.set_rows(lines)
        if not done:
            self.lines.blockSignals(True)
            self.lines.select(self._names[self._at][0])
            self.lines.blockSignals(False)
        elif self.value.hasFocus() or not self.value.isEnabled():
            self.take.setFocus()

    def _go(self, one: str) -> None:
        ids = [known for known, _name in self._names]
        if one in ids and ids.index(one) != self._at:
            self._at, self._half = ids.index(one), None
            self._show()

    def _type_on(self, _one: str) -> None:
        self.value.setFocus(Qt.FocusReason.OtherFocusReason)

    def _number_typed(self) -> None:
        serial = int(self.number.text() or self.serial)
        if serial in self._entered and self._upcoming is None:
            self.wanted.emit(serial)
        else:
            self._clear(serial)
            self._show()
            self.value.setFocus()

    def _lay_out(self) -> None:
        self.number.setValidator(QRegularExpressionValidator(QRegularExpression(r"[1-9][0-9]{0,4}"), self))
        self.number.setFixedWidth(px(64))
        tell(self.number, accessibleName=T("Sheet number"))
        self.table_edit.setFixedWidth(px(150))
        tell(self.table_edit, accessibleName=T("Name of the table"))
        self.value.setFixedWidth(px(110))
        tell(self.value, placeholderText=T("0 to 10"))
        top = row(
            Heading(T("Sheet"), "title", wrap=False), self.number, self.state, STRETCH, self._table_label,
            self.table_edit, self.withdraw, gap=Space.S,
        )  # fmt: skip
        line = row(self.prompt, self.value, gap=Space.M)
        line.setStretch(0, 1)
        foot = row(self.message, self.take, gap=Space.M)
        foot.setStretch(0, 1)
        hint = Muted(T("A number and Enter; Enter alone leaves a name out. The arrow keys in the list go back."))
        inside = column(top, line, self.lines, hint, foot, gap=Space.S)
        inside.setStretch(2, 1)
        inside.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self.setLayout(inside)

    def _wire(self) -> None:
        self.value.returnPressed.connect(self._typed)
        self.number.returnPressed.connect(self._number_typed)
        self.take.clicked.connect(self.handed_in)
        self.withdraw.clicked.connect(lambda: self.withdrawn.emit(self.serial))
        self.lines.selected.connect(self._go)
        self.lines.opened.connect(self._type_on)


def _columns() -> tuple[Column, ...]:
    def told(number: float | None) -> str:
        return "" if number is None else level(number)

    return (
        Column(T("Stakeholder"), lambda line: line.name, stretch=True),
        Column(INFLUENCE, lambda line: told(line.influence), numeric=True),
        Column(INTEREST, lambda line: told(line.interest), numeric=True),
    )
