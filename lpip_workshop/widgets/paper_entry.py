"""Typing papers in, one after the other, put right or withdrawn by the numbers printed on them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QLineEdit, QScrollArea, QWidget

from lpip_workshop.core.errors import BadInput, Trouble
from lpip_workshop.core.words import T, Words
from lpip_workshop.widgets.announce import announce
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.boxes import STRETCH, Card, column, row, scrolling
from lpip_workshop.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from lpip_workshop.widgets.labels import Label, Muted
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.second_check import Checking, SecondCheck, settled_words, told_words
from lpip_workshop.widgets.theme import Space, px

_HIGHEST = 9999
_WIDEST = 860  # any wider and the eye loses the line from a statement to its digit


class PaperForm(QWidget):
    """The fields of one paper. `finished`: the last was left forwards; `refused`: what is wrong with a key.

    `touched` tells of any key that was taken, `reached` which field the focus moved to.
    """

    finished = Signal()
    refused = Signal(object)
    touched = Signal()
    reached = Signal(object)

    def content(self) -> dict[str, Any]:
        """Return what was typed, as a ballot."""
        raise NotImplementedError

    def show_content(self, content: Mapping[str, Any]) -> None:
        """Show a ballot; an empty one wipes the paper."""
        raise NotImplementedError

    def begin(self) -> None:
        """Put the focus where a paper begins."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Deeds:
    """What is done with papers, by number; each may raise Trouble.

    `enter` and `correct` take what was typed and return whether it is blank, an abstention.
    """

    enter: Callable[[int, Mapping[str, Any]], bool]
    correct: Callable[[int, Mapping[str, Any]], bool]
    look_up: Callable[[int], Mapping[str, Any]]
    withdraw: Callable[[int], object]
    checking: Checking


class PaperEntry(QWidget):
    """The paper in hand and, beneath it, the papers typed in so far, by number only."""

    def __init__(self, form: PaperForm, deeds: Deeds | None, banner: Banner) -> None:
        super().__init__()
        self._held, self._banner = deeds, banner
        self._next, self._correcting = 1, 0
        self.form, self.message = form, Label("", "body", wrap=True)
        self.number = QLineEdit()
        self.number.setValidator(QIntValidator(1, _HIGHEST, self))
        self.number.setFixedWidth(px(72))
        tell(self.number, accessibleName=T("Number on the paper"))
        self.save, self.leave = PrimaryButton(T("Save the ballot")), QuietButton(T("Leave it as it was"))
        self.entered = QComboBox()
        self.entered.setMinimumWidth(px(96))
        tell(self.entered, accessibleName=T("Papers typed in"))
        self.correct = SecondaryButton(T("Correct"), "pencil-simple")
        self.withdraw = SecondaryButton(T("Withdraw"), "trash")
        self.check = SecondCheck(self._attempt)
        self._area = self._lay_out()
        self._wire()
        if deeds is not None:
            self.check.follow(deeds.checking)

    @property
    def _deeds(self) -> Deeds:
        assert self._held is not None, "no round is open"
        return self._held

    def serve(self, deeds: Deeds) -> None:
        """Turn to the papers of another round, with a clean one in hand."""
        self._held, self._next = deeds, 1
        self.check.follow(deeds.checking)
        self.begin()

    def begin(self) -> None:
        """Take up a clean paper."""
        self.form.show_content({})
        self._correct_mode(0)
        self._say("")

    def show_entered(self, serials: Sequence[int]) -> None:
        """Show which papers are in; a draft stays."""
        if [self.entered.itemData(place) for place in range(self.entered.count())] != list(serials):
            self.entered.clear()
            for serial in serials:
                self.entered.addItem(str(serial), serial)
            self.entered.setCurrentIndex(self.entered.count() - 1)
        for widget in (self.entered, self.correct, self.withdraw):
            widget.setEnabled(bool(serials))
        self.check.refresh()
        self._suggest(self.check.upcoming if self.check.on else max(serials, default=0) + 1)

    def _lay_out(self) -> QScrollArea:
        heading = Label(T("Paper"), "title", wrap=False)
        heading.setBuddy(self.number)
        top = row(heading, self.number, self.message, gap=Space.M)
        top.setStretch(2, 1)
        foot = row(Muted(T("A digit moves on. Enter leaves a row empty, Backspace goes back.")), self.leave, self.save)
        foot.setStretch(0, 1)
        label = Muted(T("To put a paper right, choose its number"), "body")
        typed = row(label, self.entered, self.correct, self.withdraw, gap=Space.S)
        typed.setStretch(0, 1)
        inside = QWidget()
        inside.setLayout(column(Card(self.form), STRETCH))
        area = scrolling(inside, T("Papers"))
        layout = column(top, area, foot, typed, self.check, gap=Space.S)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.setMaximumWidth(px(_WIDEST))
        return area

    def _wire(self) -> None:
        self.form.finished.connect(self._save)
        self.form.refused.connect(self._say_wrong)
        self.form.touched.connect(lambda: self._say(""))
        self.form.reached.connect(self._bring_to_sight)
        self.save.clicked.connect(self._save)
        self.leave.clicked.connect(self._leave_it)
        self.correct.clicked.connect(self._look_up)
        self.withdraw.clicked.connect(self._withdraw)
        self.number.returnPressed.connect(self.form.begin)
        self.check.turned.connect(self._turn)
        self.check.settled.connect(self._tell_settled)

    def _bring_to_sight(self, field: QWidget) -> None:
        self._area.ensureWidgetVisible(field, 0, px(64))

    def _save(self) -> None:
        content, number = self.form.content(), int(self.number.text() or self._next)
        correcting = self._correcting
        if self.check.on and not correcting:
            self._read_again(number, content)
            return
        deed = self._deeds.correct if correcting else self._deeds.enter
        blank: list[bool] = []
        if self._attempt(lambda: blank.append(deed(correcting or number, content))):
            self.begin()
            self._tell_saved(correcting or number, correcting > 0, blank == [True])
            self.form.begin()

    def _read_again(self, number: int, content: Mapping[str, Any]) -> None:
        agrees: list[bool] = []
        if self._attempt(lambda: agrees.append(self.check.again(number, content))):
            self._turn()
            words, tone = told_words(self.check.called(number), agrees == [True])
            self._say(words, tone)
            announce(self, words)

    def _turn(self) -> None:
        """Take up the next paper; once every one is checked, the list of those that differ."""
        serials = [self.entered.itemData(place) for place in range(self.entered.count())]
        self._next = self.check.upcoming if self.check.on else max(serials, default=0) + 1
        self.begin()
        if self.check.on and not self._next and self.check.entry.mismatches:
            self.check.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.form.begin()

    def _tell_settled(self, number: int) -> None:
        self._say(settled_words(self.check.called(number)), "act")

    def _tell_saved(self, number: int, corrected: bool, blank: bool) -> None:
        words = T("Ballot {number} is in.", number=number)
        if blank:
            words = T("Ballot {number} is in: blank, an abstention.", number=number)
        elif corrected:
            words = T("Ballot {number} is corrected.", number=number)
        self._say(words, "act")
        announce(self, words)

    def _look_up(self) -> None:
        number = self.entered.currentData()
        if number is not None and self._attempt(lambda: self.form.show_content(self._deeds.look_up(number))):
            self._correct_mode(number)
            self._say(T("Compare it with the paper and type over what is wrong."), "muted")
            self.form.begin()

    def _withdraw(self) -> None:
        number = self.entered.currentData()
        if number is not None and self._attempt(lambda: self._deeds.withdraw(number)):
            self.begin()
            self._say(T("Ballot {number} is withdrawn.", number=number), "act")

    def _leave_it(self) -> None:
        self.begin()
        self.form.begin()

    def _correct_mode(self, number: int) -> None:
        self._correcting = number
        self.number.setEnabled(not number)
        self.number.setText(str(number or self._next or ""))
        self.leave.setVisible(number > 0)
        taken = T("Check the ballot") if self.check.on else T("Save the ballot")
        self.save.set_words(T("Save the correction") if number else taken)

    def _suggest(self, number: int) -> None:
        untouched = self.number.text() in ("", str(self._next))
        self._next = number
        if untouched and not self._correcting:
            self.number.setText(str(number or ""))

    def _attempt(self, deed: Callable[[], object]) -> bool:
        """Do something; what was typed wrongly is said beside the paper, the rest in the banner."""
        try:
            deed()
        except BadInput as refused:
            self._say(T("{what} {remedy}", what=refused.what, remedy=refused.remedy), "danger")
        except Trouble as trouble:
            self._banner.show_trouble(trouble)
        else:
            return True
        return False

    def _say_wrong(self, words: Words) -> None:
        self._say(words, "danger")

    def _say(self, words: Words, tone: str = "") -> None:
        self.message.set_words(words)
        self.message.set_tone(tone)
        if tone == "danger":
            announce(self, words, urgent=True)
