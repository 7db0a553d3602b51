"""A ranking typed from paper: the numbers of the options in order, echoed in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T, Text, Words, listed
from lpip_workshop.exercises.priorities.ballots import as_ranks, preferences_typed, read_preferences
from lpip_workshop.exercises.priorities.console.form import BallotForm
from lpip_workshop.exercises.priorities.inputs import Choice, Content
from lpip_workshop.widgets.boxes import column, scrolling
from lpip_workshop.widgets.labels import Label, Muted
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.theme import Space, px

_SUFFIXES = {1: T("{n}st"), 2: T("{n}nd"), 3: T("{n}rd")}


class RankingForm(BallotForm):
    """One line for the whole ballot: "3 1=4 2" is option 3 first, then 1 and 4 level, then 2."""

    def __init__(self, options: Sequence[Choice]) -> None:
        super().__init__()
        self._options = tuple(options)
        self.edit = QLineEdit()
        self.edit.setMinimumHeight(px(44))
        tell(
            self.edit,
            placeholderText=T("Numbers in order: 3 1 4. Level: 1=4"),
            accessibleName=T("Option numbers in order of preference"),
        )
        self.echo = Label("", "body", "act-strong")
        self.echo.setMinimumHeight(px(44))
        self.echo.setAlignment(Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        inside.setLayout(self._list())
        area = scrolling(inside, T("Options and their numbers"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = column(self.edit, self.echo, area, gap=Space.S)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.edit.textEdited.connect(self._typed)
        self.edit.returnPressed.connect(self.handed_in)
        self._show_echo()

    def content(self) -> Content:
        """Return the ranks that were typed; raises BadInput naming the number at fault."""
        return as_ranks(read_preferences(self.edit.text(), self._options))

    def show_content(self, content: Content) -> None:
        """Show a ballot, or an empty one."""
        self.edit.setText(preferences_typed(content, self._options))
        self._show_echo()

    def begin(self) -> None:
        """Put the focus in the line."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

    def _list(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, Space.M, 0)
        grid.setHorizontalSpacing(Space.M)
        for place, option in enumerate(self._options):
            number = Label(str(option.number), "strong", "act", wrap=False)
            grid.addWidget(number, place, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Muted(option.text, "body"), place, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(self._options), 1)
        return grid

    def _typed(self, _text: str) -> None:
        self._show_echo()
        self.touched.emit()

    def _show_echo(self) -> None:
        words, tone = self._echo_words()
        self.echo.set_tone(tone)
        self.echo.set_words(words)
        tell(self.edit, accessibleDescription=words)

    def _echo_words(self) -> tuple[Words, str]:
        typed = self.edit.text()
        try:
            tiers = read_preferences(typed, self._options)
        except BadInput as fault:
            if typed.rstrip().endswith("="):
                return T("… and level with it?"), "muted"
            return T("{what} {remedy}", what=fault.what, remedy=fault.remedy), "danger"
        if not tiers:
            return T("What is typed is said here in words."), "muted"
        places: list[Text] = []
        before = 0
        for tier in tiers:
            names = listed([option.text for option in tier])
            places.append(T("{place} {options}", place=_ordinal(before + 1), options=names))
            before += len(tier)
        return _in_a_row(places), "act-strong"


def _ordinal(n: int) -> Text:
    suffix = T("{n}th") if n % 100 in (11, 12, 13) else _SUFFIXES.get(n % 10, T("{n}th"))
    return Text(suffix.source, params={"n": n})


def _in_a_row(places: list[Text]) -> Text:
    """Return the places one after the other; a list said with "and" would read as if the last were level."""
    said = places[0]
    for place in places[1:]:
        said = T("{before}; {place}", before=said, place=place)
    return said
