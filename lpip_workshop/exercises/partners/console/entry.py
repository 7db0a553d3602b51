"""Typing sheets in: choose whose it is, digits on the keypad, what they agreed to; corrected from a list."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from lpip_workshop.app.rounds import RoundView, paper, withdraw_ballot
from lpip_workshop.core.errors import BadInput, Trouble
from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.partners import actions
from lpip_workshop.exercises.partners.console.sheet import RaterBox, SheetForm
from lpip_workshop.exercises.partners.console.told import told
from lpip_workshop.exercises.partners.inputs import Organisation, Sheet, sheet_of
from lpip_workshop.widgets.announce import announce
from lpip_workshop.widgets.boxes import STRETCH, Card, column, row
from lpip_workshop.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from lpip_workshop.widgets.labels import Label, Muted
from lpip_workshop.widgets.language import tell, tell_items
from lpip_workshop.widgets.second_check import Checking, SecondCheck, settled_words, told_words
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.theme import Space, px
from lpip_workshop.widgets.view import ConsoleContext

_WIDEST = 900
_AGREED = T("Everybody may see it")


class Entry(QWidget):
    """The sheet in hand and, beneath it, the sheets typed in so far."""

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__()
        self._context, self._round_id, self._correcting = context, "", 0
        self._organisations: dict[str, Organisation] = {}
        self.rater, self.form, self.message = RaterBox(), SheetForm(), Label("", "body")
        self.agreed = Segmented((("", T("Not said")), ("yes", T("Yes")), ("no", T("No"))), _AGREED)
        self.save, self.leave = PrimaryButton(T("Save the sheet")), QuietButton(T("Leave it as it was"))
        self.entered = QComboBox()
        self.correct = SecondaryButton(T("Correct"), "pencil-simple")
        self.withdraw = SecondaryButton(T("Withdraw"), "trash")
        self.check = SecondCheck(self._attempt)
        self._sheets: dict[int, str] = {}
        card = self._card()
        inside = QWidget()
        layout = column(card, self._typed_in(), self.check, gap=Space.M)
        layout.setStretch(0, 1)
        inside.setLayout(layout)
        inside.setMaximumWidth(px(_WIDEST))
        self.setLayout(column(inside))
        self._wire()

    @property
    def first(self) -> QWidget:
        """Return where a sheet begins."""
        return self.rater

    def show_round(self, held: RoundView | None, listed: Sequence[Organisation], sheets: Mapping[int, str]) -> None:
        """Show an open round: who takes part, and whose sheets are in by number; a draft stays."""
        if held is None or held.state != "open":
            self._begin("")
            return
        self._sheets = dict(sheets)
        another = held.id != self._round_id
        fresh = another or set(self._organisations) != {one.id for one in listed}
        self._round_id, self._organisations = held.id, {one.id: one for one in listed}
        self._list(sheets)
        if another:
            self.check.follow(self._checking(held.id))
        self.check.refresh()
        if fresh:
            self._list_raters()
            self._begin(self._next(sheets))

    def _card(self) -> Card:
        self._number = Muted("", "body", wrap=False)  # all that a sheet tells which holds no names
        label = Label(T("Sheet of"), "title", wrap=False)
        label.setBuddy(self.rater)
        tell(self.rater, accessibleName=T("Sheet of"))
        self.rater.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.rater.setMinimumContentsLength(16)
        top = row(label, self.rater, self._number, gap=Space.M)
        top.setStretch(1, 1)
        keys = Muted(T("A digit moves on. Enter leaves a box empty, Down a whole row, Backspace goes back."))
        self._agreed = Label(_AGREED, "strong", wrap=False)
        foot = row(self._agreed, self.agreed, STRETCH, self.leave, self.save, gap=Space.M)
        card = Card(top, self.message, self.form, keys, foot, gap=Space.S)
        self.message.hide()
        return card

    def _typed_in(self) -> QWidget:
        line = QWidget()
        label = Muted(T("To put a sheet right"), "body", wrap=False)
        tell(self.entered, accessibleName=T("Sheets typed in"))
        self.entered.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.entered.setMinimumContentsLength(14)
        layout = row(label, self.entered, self.correct, self.withdraw, gap=Space.S)
        layout.setStretch(1, 1)
        line.setLayout(layout)
        return line

    def _wire(self) -> None:
        self.rater.currentIndexChanged.connect(self._change_rater)
        self.rater.onward.connect(self._to_first)
        self.form.finished.connect(self._to_agreed)
        self.form.refused.connect(self._say_wrong)
        self.form.touched.connect(lambda: self._say(""))
        self.save.clicked.connect(self._save)
        self.leave.clicked.connect(lambda: self._begin(self._rater()))
        self.correct.clicked.connect(self._look_up)
        self.withdraw.clicked.connect(self._withdraw)
        self.check.turned.connect(self._turn)
        self.check.settled.connect(self._tell_settled)

    def _rater(self) -> str:
        return str(self.rater.currentData() or "")

    def _change_rater(self) -> None:
        self._show_rows()
        self._show_agreed()

    def _to_first(self) -> None:
        if self.form.first is not None:
            self.form.first.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_rows(self) -> None:
        rater = self._rater()
        ids = list(self._organisations)
        self._number.set_words(T("Sheet {number}", number=ids.index(rater) + 1) if rater in ids else "")
        self.form.show_others([one for one in self._organisations.values() if one.id != rater], ids)
        walk = [self.rater, *self.form.fields.values(), self.agreed.button(self.agreed.value())]
        for before, after in pairwise(walk):
            QWidget.setTabOrder(before, after)

    def _show_agreed(self) -> None:
        known = self._organisations.get(self._rater())
        self.agreed.set_value(known.agreed if known else "")

    def _to_agreed(self) -> None:
        last = self.save if self.agreed.isHidden() else self.agreed.button(self.agreed.value())
        last.setFocus(Qt.FocusReason.TabFocusReason)

    def _save(self) -> None:
        sheet, agreed = Sheet(self._rater(), self.form.ratings()), self.agreed.value()
        store, activity_id, round_id = self._context.store, self._context.activity_id, self._round_id
        correcting, name = self._correcting, self.rater.currentText()
        if self.check.on and not correcting:
            self._read_again(sheet)
            return

        def deed() -> None:
            if correcting:
                actions.correct(store, activity_id, round_id, correcting, sheet, agreed)
            else:
                actions.enter(store, activity_id, round_id, sheet, agreed)

        if self._attempt(deed):
            self._begin(self._after(sheet.rater))
            words = T("The sheet of {name} is in.", name=name)
            if sheet.blank:
                words = T("The sheet of {name} is in: blank, an abstention.", name=name)
            self._say(words, "act")
            announce(self, words)
            self.rater.setFocus(Qt.FocusReason.TabFocusReason)

    def _checking(self, round_id: str) -> Checking:
        store, activity_id = self._context.store, self._context.activity_id

        def again(serial: int, content: Mapping[str, Any]) -> bool:
            return actions.type_again(store, activity_id, round_id, serial, sheet_of(content))

        return Checking(store, round_id, again, self._told, self._called)

    def _told(self, content: Mapping[str, Any]) -> dict[str, tuple[Words, Words]]:
        return told(content, {ident: one.name for ident, one in self._organisations.items()})

    def _called(self, serial: int) -> Words:
        known = self._organisations.get(self._sheets.get(serial, ""))
        return T("The sheet of {name}", name=known.name) if known else T("Sheet {number}", number=serial)

    def _read_again(self, sheet: Sheet) -> None:
        """Take the sheet in hand as a second reading: of the next one still unchecked of that organisation."""
        numbers = [number for number, rater in self._sheets.items() if rater == sheet.rater]
        waiting = [number for number in numbers if number in self.check.entry.unchecked]
        if not numbers:
            self._say(T("No sheet of this organisation is in."), "danger")
            return
        serial, agrees = (waiting or numbers)[0], list[bool]()
        if self._attempt(lambda: agrees.append(self.check.again(serial, sheet.as_content()))):
            self._turn()
            words, tone = told_words(self._called(serial), agrees == [True])
            self._say(words, tone)
            announce(self, words)

    def _turn(self) -> None:
        """Take up the next sheet to check; once every one is checked, the list of those that differ."""
        upcoming = self.check.upcoming if self.check.on else 0
        self._begin(self._sheets[upcoming] if upcoming else self._next(self._sheets) or self._rater())
        if self.check.on and not upcoming and self.check.entry.mismatches:
            self.check.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.check.on:
            self._to_first()
        else:
            self.rater.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell_settled(self, serial: int) -> None:
        self._say(settled_words(self._called(serial)), "act")

    def _look_up(self) -> None:
        number = self.entered.currentData()
        if number is None:
            return
        found: list[Sheet] = []

        def deed() -> None:
            with self._context.store.read() as session:
                found.append(sheet_of(paper(session, self._round_id, number)))

        if self._attempt(deed):
            self._begin(found[0].rater)
            self.form.show_sheet(found[0])
            self._correct_mode(number)
            self._say(T("Compare it with the paper and type over what is wrong."), "muted")
            self._to_first()

    def _withdraw(self) -> None:
        number = self.entered.currentData()
        if number is not None and self._attempt(lambda: withdraw_ballot(self._context.store, self._round_id, number)):
            self._begin(self._rater())
            self._say(T("The sheet is withdrawn."), "act")

    def _begin(self, rater: str) -> None:
        """Take up a clean sheet of an organisation."""
        self._correct_mode(0)
        self.rater.setCurrentIndex(max(self.rater.findData(rater), 0))
        self._show_rows()
        self._show_agreed()
        self.form.show_sheet(None)
        self._say("")

    def _correct_mode(self, number: int) -> None:
        self._correcting = number
        self.leave.setVisible(number > 0)
        taken = T("Check the sheet") if self.check.on else T("Save the sheet")
        self.save.set_words(T("Save the correction") if number else taken)
        for widget in (self._agreed, self.agreed):  # what they agreed to is not on the ballot
            widget.setVisible(bool(number) or not self.check.on)

    def _list_raters(self) -> None:
        tell_items(self.rater, [(one.id, one.name) for one in self._organisations.values()])

    def _list(self, sheets: Mapping[int, str]) -> None:
        shown = [self.entered.itemData(place) for place in range(self.entered.count())]
        if shown != list(sheets):
            tell_items(self.entered, [(number, self._numbered(number, rater)) for number, rater in sheets.items()])
            self.entered.setCurrentIndex(self.entered.count() - 1)
        for widget in (self.entered, self.correct, self.withdraw):
            widget.setEnabled(bool(sheets))

    def _numbered(self, number: int, rater: str) -> Words:
        known = self._organisations.get(rater)
        return T("{number} {name}", number=number, name=known.name if known else "")

    def _next(self, sheets: Mapping[int, str]) -> str:
        return next((ident for ident in self._organisations if ident not in sheets.values()), "")

    def _after(self, rater: str) -> str:
        order = list(self._organisations)
        return order[(order.index(rater) + 1) % len(order)] if rater in order else ""

    def _attempt(self, deed: Callable[[], object]) -> bool:
        """Do something; what was typed wrongly is said beside the sheet, the rest in the banner."""
        try:
            deed()
        except BadInput as refused:
            self._say(T("{what} {remedy}", what=refused.what, remedy=refused.remedy), "danger")
        except Trouble as trouble:
            self._context.banner.show_trouble(trouble)
        else:
            return True
        return False

    def _say_wrong(self, words: Words) -> None:
        self._say(words, "danger")

    def _say(self, words: Words, tone: str = "") -> None:
        self.message.setVisible(bool(words))
        self.message.set_words(words)
        self.message.set_tone(tone)
        if tone == "danger":
            announce(self, words, urgent=True)
