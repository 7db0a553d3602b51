"""Typing papers in: digits on the keypad, one paper after the other, corrected by their numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from lpip_workshop.app.rounds import RoundView, paper, withdraw_ballot
from lpip_workshop.core.errors import BadInput, Trouble
from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.trust import actions
from lpip_workshop.exercises.trust.console.paper import Paper
from lpip_workshop.exercises.trust.inputs import Asked, answer_of
from lpip_workshop.widgets.announce import announce
from lpip_workshop.widgets.boxes import STRETCH, Card, column, row, scrolling
from lpip_workshop.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from lpip_workshop.widgets.labels import Label, Muted
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.theme import Space, px
from lpip_workshop.widgets.view import ConsoleContext

_HIGHEST = 9999
_WIDEST = 860  # any wider and the eye loses the line from a statement to its digits


class Entry(QWidget):
    """The paper in hand and, beneath it, the papers typed in so far, by number only."""

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__()
        self._context = context
        self._round_id, self._asked, self._next = "", Asked(), 1
        self._correcting = 0
        self.paper, self.message = Paper(), Label("", "body", wrap=True)
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
        inside = QWidget()
        inside.setLayout(column(self._card(), self._typed_in(), STRETCH, gap=Space.M))
        inside.setMaximumWidth(px(_WIDEST))
        self._area = scrolling(inside, T("Papers"))
        self.setLayout(column(self._area))
        self._wire()

    @property
    def first(self) -> QWidget:
        """Return the field where a paper begins."""
        return self.paper.first

    def show_round(self, held: RoundView | None, asked: Asked, serials: Sequence[int]) -> None:
        """Show an open round: how it is asked, and which papers are in; a draft stays."""
        if held is None or held.state != "open":
            self._begin()
            return
        if held.id != self._round_id:
            self._round_id = held.id
            self._begin()
        self._asked = asked
        self.paper.ask(asked)
        self._list(serials)
        self._suggest(max(serials, default=0) + 1)

    def _card(self) -> Card:
        heading = Label(T("Paper"), "title", wrap=False)
        heading.setBuddy(self.number)
        top = row(heading, self.number, self.message, gap=Space.M)
        top.setStretch(2, 1)
        keys = Muted(T("A digit moves on. Enter leaves a row empty, Backspace goes back."))
        foot = row(keys, self.leave, self.save, gap=Space.S)
        foot.setStretch(0, 1)
        return Card(top, self.paper, foot, gap=Space.S)

    def _typed_in(self) -> QWidget:
        line = QWidget()
        label = Muted(T("To put a paper right, choose its number"), "body")
        inside = row(label, self.entered, self.correct, self.withdraw, gap=Space.S)
        inside.setStretch(0, 1)
        line.setLayout(inside)
        return line

    def _wire(self) -> None:
        self.paper.finished.connect(self._save)
        self.paper.refused.connect(self._say_wrong)
        self.paper.reached.connect(self._follow)
        self.paper.touched.connect(lambda: self._say(""))
        self.save.clicked.connect(self._save)
        self.leave.clicked.connect(self._leave_it)
        self.correct.clicked.connect(self._look_up)
        self.withdraw.clicked.connect(self._withdraw)
        self.number.returnPressed.connect(lambda: self.first.setFocus())

    def _follow(self, reached: QWidget) -> None:
        self._area.ensureWidgetVisible(reached, 0, px(48))

    def _save(self) -> None:
        content, number = self.paper.content(), int(self.number.text() or self._next)
        store, round_id, asked = self._context.store, self._round_id, self._asked
        correcting = self._correcting

        def deed() -> None:
            if correcting:
                actions.correct(store, round_id, asked, correcting, content)
            else:
                actions.enter(store, round_id, asked, content, serial=number)

        if self._attempt(deed):
            self._begin()
            self._tell_saved(correcting or number, correcting > 0, answer_of(content).blank)
            self.first.setFocus()

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
        if number is None:
            return

        def deed() -> None:
            with self._context.store.read() as session:
                self.paper.show_content(paper(session, self._round_id, number))

        if self._attempt(deed):
            self._correct_mode(number)
            self._say(T("Compare it with the paper and type over what is wrong.", number=number), "muted")
            self.first.setFocus()

    def _withdraw(self) -> None:
        number = self.entered.currentData()
        if number is not None and self._attempt(lambda: withdraw_ballot(self._context.store, self._round_id, number)):
            self._begin()
            self._say(T("Ballot {number} is withdrawn.", number=number), "act")

    def _leave_it(self) -> None:
        self._begin()
        self.first.setFocus()

    def _begin(self) -> None:
        """Take up a clean paper."""
        self.paper.show_content({})
        self._correct_mode(0)
        self._say("")

    def _correct_mode(self, number: int) -> None:
        self._correcting = number
        self.number.setEnabled(not number)
        self.number.setText(str(number or self._next))
        self.leave.setVisible(number > 0)
        self.save.set_words(T("Save the correction") if number else T("Save the ballot"))

    def _list(self, serials: Sequence[int]) -> None:
        if [self.entered.itemData(place) for place in range(self.entered.count())] != list(serials):
            self.entered.clear()
            for serial in serials:
                self.entered.addItem(str(serial), serial)
            self.entered.setCurrentIndex(self.entered.count() - 1)
        for widget in (self.entered, self.correct, self.withdraw):
            widget.setEnabled(bool(serials))

    def _suggest(self, number: int) -> None:
        untouched = self.number.text() in ("", str(self._next))
        self._next = number
        if untouched and not self._correcting:
            self.number.setText(str(number))

    def _attempt(self, deed: Callable[[], object]) -> bool:
        """Do something; what was typed wrongly is said beside the paper, the rest in the banner."""
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
        self.message.set_words(words)
        self.message.set_tone(tone)
        if tone == "danger":
            announce(self, words, urgent=True)
