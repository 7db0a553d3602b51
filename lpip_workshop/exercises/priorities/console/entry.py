"""Ballots typed in by number: the next one, or one to correct or withdraw."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QKeySequence, QRegularExpressionValidator, QShortcut
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from lpip_workshop.app import rounds
from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.priorities.actions import correct, enter, type_again
from lpip_workshop.exercises.priorities.cells import CELLS
from lpip_workshop.exercises.priorities.checking import is_blank
from lpip_workshop.exercises.priorities.console.cells_form import CellsForm
from lpip_workshop.exercises.priorities.console.dots_form import DotsForm
from lpip_workshop.exercises.priorities.console.form import BallotForm
from lpip_workshop.exercises.priorities.console.ranking_form import RankingForm
from lpip_workshop.exercises.priorities.console.told import told
from lpip_workshop.exercises.priorities.groups import by_heading
from lpip_workshop.exercises.priorities.inputs import Content, Vote
from lpip_workshop.widgets.announce import announce
from lpip_workshop.widgets.boxes import STRETCH, clear, column, row
from lpip_workshop.widgets.buttons import PrimaryButton, QuietButton
from lpip_workshop.widgets.labels import Heading, Label, Muted, Pill
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.second_check import Checking, SecondCheck, settled_words, told_words
from lpip_workshop.widgets.theme import Space, px
from lpip_workshop.widgets.view import ConsoleContext


class EntryPage(QWidget):
    """One ballot at a time. Nothing typed is lost before it is in."""

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__()
        self._context = context
        self._round_id = ""
        self._entered: list[int] = []
        self._serial = 1
        self._blank_asked = False
        self.form: BallotForm | None = None
        self.number = QLineEdit()
        self.state = Pill(T("New"), "quiet")
        self.withdraw = QuietButton(T("Withdraw this ballot"), "trash").small()
        self.leave = QuietButton(T("Back to new ballots"), "arrow-left").small()
        self.save = PrimaryButton(T("Take this ballot in"), "check")
        self.message = Label("", "strong")
        self.list = Muted()
        self.check = SecondCheck(context.attempt)
        self._lay_out()
        self._wire()

    def show_round(self, view: rounds.RoundView, vote: Vote) -> None:
        """Show an open round; a draft stays as long as the round is the same."""
        with self._context.store.read() as session:
            self._entered = rounds.entered_serials(session, view.id)
        self.list.set_words(_numbers_words(self._entered))
        if view.id != self._round_id:
            self._round_id = view.id
            self._put_form(_form(vote))
            self.message.set_words("")
            again = partial(type_again, self._context.store, view.id)
            self.check.follow(Checking(self._context.store, view.id, again, partial(told, vote)))
            self.begin_new()
        elif self.check.on:
            pass  # the number typed a second time is in already, and stays
        elif self.correcting and self._serial not in self._entered:
            self.begin_new()
        elif not self.correcting and self._serial in self._entered:
            self._take_number(self._next())
        self.check.refresh()

    @property
    def correcting(self) -> bool:
        """Tell whether the ballot on the screen is one that is in already."""
        return not self.withdraw.isHidden()

    def begin_new(self) -> None:
        """Put an empty ballot on the screen, with the next number that is free or still to be checked."""
        self._take_number(self._next())
        self._show_correcting(on=False)
        if self.form is not None:
            self.form.show_content({})
            self.form.begin()

    def go_to(self, serial: int) -> None:
        """Put the ballot of that number on the screen, a new one where it is not in yet."""
        self._take_number(serial)
        known = serial in self._entered and not self.check.on
        self._show_correcting(on=known)
        if known and self.form is not None:
            with self._context.store.read() as session:
                self.form.show_content(rounds.paper(session, self._round_id, serial))
        self._say("")
        if self.form is not None:
            self.form.begin()

    def ask_number(self) -> None:
        """Put the focus in the number, to correct or withdraw a ballot."""
        self.number.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.number.selectAll()

    def hand_in(self) -> None:
        """Take the ballot in; one with nothing on it only when asked twice."""
        form = self.form
        if form is None:
            return
        try:
            content = form.content()
            if is_blank(content) and not self._blank_asked:
                self._blank_asked = True
                self._say(T("This ballot is blank. Press Enter again to take it in as choosing not to vote."), "heed")
                return
            self._store(content)
        except Trouble as trouble:
            self._say(T("{what} {remedy}", what=trouble.what, remedy=trouble.remedy), "danger")

    def _store(self, content: Content) -> None:
        if self.check.on:
            self._read_again(content)
            return
        serial, was_correcting = self._serial, self.correcting
        if was_correcting:
            correct(self._context.store, self._round_id, serial, content)
        else:
            enter(self._context.store, self._round_id, content, serial=serial)
        self._say(
            T("Ballot {number} is corrected.", number=serial)
            if was_correcting
            else T("Ballot {number} is in.", number=serial)
        )
        self._refresh()
        self.begin_new()

    def _read_again(self, content: Content) -> None:
        serial = self._serial
        self._say(*told_words(self.check.called(serial), self.check.again(serial, content)))
        self.begin_new()
        if not self.check.upcoming and self.check.entry.mismatches:
            self.check.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, on: bool) -> None:
        self.list.setVisible(not on)  # in a second entry these numbers neither correct nor withdraw
        self.save.set_words(T("Check the ballot") if on else T("Take this ballot in"))
        self._say("")
        self.begin_new()

    def _tell_settled(self, serial: int) -> None:
        self._say(settled_words(self.check.called(serial)))

    def _withdraw(self) -> None:
        serial = self._serial
        if self._context.attempt(lambda: rounds.withdraw_ballot(self._context.store, self._round_id, serial)):
            self._say(T("Ballot {number} is withdrawn.", number=serial))
            self._refresh()
            self.begin_new()

    def _refresh(self) -> None:
        with self._context.store.read() as session:
            self._entered = rounds.entered_serials(session, self._round_id)
        self.list.set_words(_numbers_words(self._entered))
        self.check.refresh()

    def _lay_out(self) -> None:
        self.number.setValidator(QRegularExpressionValidator(QRegularExpression(r"[1-9][0-9]{0,4}"), self))
        self.number.setFixedWidth(px(72))
        correcting = T("Type the number of a ballot that is in to correct or withdraw it.")
        tell(self.number, accessibleName=T("Ballot number"), accessibleDescription=correcting)
        top = row(
            Heading(T("Ballot"), "title", wrap=False), self.number, self.state, STRETCH, self.leave, self.withdraw
        )
        self._holder = QVBoxLayout()
        self._tally = QVBoxLayout()
        foot = row(self._tally, self.message, self.save, gap=Space.L)
        foot.setStretch(1, 1)
        card = QFrame()
        card.setProperty("kind", "card")
        inside = column(top, self._holder, foot, gap=Space.M)
        inside.setStretch(1, 1)
        inside.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        card.setLayout(inside)
        layout = column(card, self.list, self.check, gap=Space.S)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._show_correcting(on=False)

    def _wire(self) -> None:
        self.number.returnPressed.connect(self._number_typed)
        self.number.editingFinished.connect(self._number_left)
        self.withdraw.clicked.connect(self._withdraw)
        self.leave.clicked.connect(self.begin_new)
        self.save.clicked.connect(self.hand_in)
        self.check.turned.connect(self._turn)
        self.check.settled.connect(self._tell_settled)
        everywhere = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+Return"), self, self.hand_in, context=everywhere)
        QShortcut(QKeySequence("Ctrl+Enter"), self, self.hand_in, context=everywhere)

    def _put_form(self, form: BallotForm) -> None:
        clear(self._holder)
        clear(self._tally)
        self.form = form
        self._holder.addWidget(form, 1)
        self._tally.addWidget(form.tally)
        form.handed_in.connect(self.hand_in)
        form.touched.connect(self._touched)
        self.setTabOrder(form, self.save)

    def _touched(self) -> None:
        self._blank_asked = False
        self._say("")

    def _number_typed(self) -> None:
        if self.number.text():
            self.go_to(int(self.number.text()))

    def _number_left(self) -> None:
        if self.number.text() != str(self._serial):
            self._take_number(self._serial)

    def _take_number(self, serial: int) -> None:
        self._serial = serial
        self._blank_asked = False
        self.number.setText(str(serial))

    def _show_correcting(self, *, on: bool) -> None:
        fresh = T("Second time") if self.check.on else T("New")
        self.state.set_words(T("Already in: you are correcting it") if on else fresh)
        self.state.set_tone("heed" if on else "quiet")
        self.withdraw.setVisible(on)
        self.leave.setVisible(on)

    def _next(self) -> int:
        if self.check.on and self.check.upcoming:
            return self.check.upcoming
        return max(self._entered, default=0) + 1

    def _say(self, words: Words, tone: str = "act-strong") -> None:
        self.message.set_tone(tone)
        self.message.set_words(words)
        if words:
            announce(self, words, urgent=tone == "danger")


def _form(vote: Vote) -> BallotForm:
    options = vote.options if vote.rule.method == "comparisons" else by_heading(vote.options)  # as on the paper
    if vote.rule.method == "dots":
        return DotsForm(options, vote.rule)
    if vote.rule.method == "ranking":
        return RankingForm(options)
    return CellsForm(CELLS[vote.rule.method], options, vote.rule)


def _numbers_words(entered: list[int]) -> Words:
    """Return the numbers that are in, runs joined: "1–6, 8"."""
    if not entered:
        return T("No ballot is in yet. Type the number of one that is in to correct or withdraw it.")
    starts = [entered[0], *(b for a, b in pairwise(entered) if b > a + 1)]
    ends = [*(a for a, b in pairwise(entered) if b > a + 1), entered[-1]]
    runs = ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in zip(starts, ends, strict=True))
    return T("In so far: {numbers}. Type one of these numbers above to correct or withdraw it.", numbers=runs)
