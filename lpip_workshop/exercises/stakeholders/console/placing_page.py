"""Placing blind: the round, and the sheets typed in by keypad, two numbers for each name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSpinBox, QWidget

from lpip_workshop.app import rounds
from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.stakeholders import placing
from lpip_workshop.exercises.stakeholders.compute import Results
from lpip_workshop.exercises.stakeholders.console.sheet_form import SheetForm
from lpip_workshop.exercises.stakeholders.inputs import By
from lpip_workshop.exercises.stakeholders.texts import level
from lpip_workshop.widgets.boxes import STRETCH, column, row
from lpip_workshop.widgets.buttons import QuietButton
from lpip_workshop.widgets.labels import Label, Muted
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.rounds import RoundPanel
from lpip_workshop.widgets.second_check import Checking, SecondCheck, settled_words, told_words
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.theme import Space, px
from lpip_workshop.widgets.view import ConsoleContext

_TABLES = T("Each table places everybody blind, on one numbered sheet. The medians are shown when all are in.")
_PEOPLE = T(
    "Each person places everybody blind, on a numbered sheet. Nothing is shown of whom fewer than five people placed."
)


class PlacingPage(QWidget):
    """Who places, the steps of the round, and the sheet in hand; `left` asks to go back to the grid."""

    left = Signal()

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__()
        self._context = context
        self._round: rounds.RoundView | None = None
        self._results: Results | None = None
        self.panel = RoundPanel()
        self.by = Segmented((("tables", T("Tables")), ("people", T("People"))), T("Who places"))
        self.count = QSpinBox()
        self.form = SheetForm()
        self.back = QuietButton(T("Back to the grid"), "arrow-left").small()
        self._list = Muted()
        self.check = SecondCheck(context.attempt)
        self._checked = ""
        self._lay_out()
        self._wire()

    def show_results(self, results: Results) -> None:
        """Show the round as it is, and the names to be placed."""
        self._results = results
        with self._context.store.read() as session:
            self._round = rounds.current_round(session, self._context.activity_id)
            entered = rounds.entered_serials(session, self._round.id) if self._round else []
        state = self._round.state if self._round else "none"
        by = self._by()
        rule = _TABLES if by == "tables" else _PEOPLE
        self.panel.show_round(self._round, results.setting.people, rule, ready=bool(results.entries))
        self.setup.setVisible(state in ("none", "revealed"))
        self.form.setVisible(state == "open")
        self._list.setVisible(state == "open")
        self.form.show_round(self._round.id if self._round else "", results.entries, entered, by)
        self._list.set_words(_entered_words(entered))
        self._show_check(state == "open")
        self.back.setVisible(state in ("none", "revealed"))

    def _show_check(self, is_open: bool) -> None:
        if not is_open or self._round is None:
            self.check.hide()
            return
        if self._round.id != self._checked:
            self._checked = self._round.id
            self.check.follow(Checking(self._context.store, self._round.id, self._again, self._told, _called))
        self.check.refresh()
        self._list.setVisible(not self.check.on)  # in a second entry these numbers neither correct nor withdraw

    def _again(self, serial: int, content: Mapping[str, Any]) -> bool:
        assert self._round is not None
        return placing.type_again(self._context.store, self._round.id, serial, str(content["table"]), content["places"])

    def _told(self, content: Mapping[str, Any]) -> dict[str, tuple[Words, Words]]:
        """Return a sheet in words: whose it is, and the two numbers of each name."""
        entries = self._results.entries if self._results else ()
        places: Mapping[str, tuple[float, float]] = content.get("places", {})
        told: dict[str, tuple[Words, Words]] = {
            entry.id: (entry.name, T("{x} / {y}", x=level(places[entry.id][0]), y=level(places[entry.id][1])))
            for entry in entries
            if entry.id in places
        }
        table = content.get("table")
        return told | ({"": (T("Table"), str(table))} if table else {})

    def _turn(self, on: bool) -> None:
        self.form.check(self.check.upcoming if on else None)
        self._list.setVisible(not on)
        self.form.say("")
        self.form.begin()

    def _tell_settled(self, serial: int) -> None:
        self.form.say(settled_words(_called(serial)))

    def _read_again(self) -> None:
        serial = self.form.serial
        content = {"table": self.form.table_name(), "places": self.form.places()}
        try:
            words, tone = told_words(_called(serial), self.check.again(serial, content))
        except Trouble as trouble:
            words, tone = T("{what} {remedy}", what=trouble.what, remedy=trouble.remedy), "danger"
        else:
            self._turn(on=True)
        self.form.say(words, tone)
        if not self.check.upcoming and self.check.entry.mismatches:
            self.check.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def under_way(self) -> bool:
        """Tell whether a round is open or closed and not revealed."""
        return self._round is not None and self._round.state != "revealed"

    def _by(self) -> By:
        if self._round is not None and self._round.state != "revealed":
            return "people" if self._round.rule.get("by") == "people" else "tables"
        return "people" if self.by.value() == "people" else "tables"

    def _lay_out(self) -> None:
        self.count.setRange(1, 200)
        self.count.setValue(5)
        tell(self.count, accessibleName=T("How many sheets"))
        self.count.setFixedWidth(px(84))
        self.setup = QWidget()
        who, many = Label(T("Who places"), "label", wrap=False), Label(T("How many sheets"), "label", wrap=False)
        self.setup.setLayout(row(who, self.by, many, self.count, STRETCH, gap=Space.M))
        page = column(
            self.setup, self.panel, self.form, self._list, self.check, STRETCH, row(self.back, STRETCH), gap=Space.S
        )
        page.setStretch(2, 10)
        self.setLayout(page)

    def _wire(self) -> None:
        self.panel.open_asked.connect(self._open)
        self.panel.again_asked.connect(self._open)
        self.panel.close_asked.connect(self._close)
        self.panel.reveal_asked.connect(self._reveal)
        self.by.chosen.connect(self._changed)
        self.count.valueChanged.connect(self._changed)
        self.back.clicked.connect(self.left)
        self.form.handed_in.connect(self._take)
        self.form.wanted.connect(self._load)
        self.form.withdrawn.connect(self._withdraw)
        self.check.turned.connect(self._turn)
        self.check.settled.connect(self._tell_settled)
        everywhere = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+Return"), self, self._take, context=everywhere)

    def _changed(self, _value: object = None) -> None:
        if self._results is not None and not self.under_way:
            self.show_results(self._results)

    def _open(self) -> None:
        store, activity, by, count = self._context.store, self._context.activity_id, self._by(), self.count.value()
        if self._context.attempt(lambda: placing.open_placing(store, activity, by, count)):
            self.form.begin()

    def _close(self) -> None:
        if self._round is not None:
            round_id = self._round.id
            self._context.attempt(lambda: rounds.close_round(self._context.store, round_id))

    def _reveal(self) -> None:
        if self._round is not None:
            round_id, activity = self._round.id, self._context.activity_id
            if self._context.attempt(lambda: placing.reveal(self._context.store, activity, round_id)):
                self.left.emit()

    def _take(self) -> None:
        if self._round is None or self._round.state != "open":
            return
        if self.check.on and not self.form.correcting:
            self._read_again()
            return
        store, round_id, serial = self._context.store, self._round.id, self.form.serial
        try:
            if self.form.correcting:
                placing.correct(store, round_id, serial, self.form.table_name(), self.form.places())
                self.form.say(T("Sheet {number} is corrected.", number=serial))
            else:
                placing.enter(store, round_id, self.form.table_name(), self.form.places(), serial)
                self.form.say(T("Sheet {number} is in.", number=serial))
        except Trouble as trouble:
            self.form.say(T("{what} {remedy}", what=trouble.what, remedy=trouble.remedy), "danger")
            return
        self.form.begin()

    def _load(self, serial: int) -> None:
        if self._round is None:
            return
        with self._context.store.read() as session:
            self.form.load(serial, rounds.paper(session, self._round.id, serial))

    def _withdraw(self, serial: int) -> None:
        if self._round is None:
            return
        round_id = self._round.id
        if self._context.attempt(lambda: rounds.withdraw_ballot(self._context.store, round_id, serial)):
            self.form.say(T("Sheet {number} is withdrawn.", number=serial))
            self.form.begin()


def _called(serial: int) -> Words:
    return T("Sheet {number}", number=serial)


def _entered_words(entered: list[int]) -> Words:
    if not entered:
        return T("No sheet is in yet.")
    numbers = ", ".join(str(serial) for serial in entered)
    return T("In so far: {numbers}. Type one of these numbers to correct or withdraw that sheet.", numbers=numbers)
