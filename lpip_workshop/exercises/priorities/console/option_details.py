"""What else is known of the option in hand: its theme, where, the evidence, who would be affected, what was joined."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QWidget

from lpip_workshop.core.words import T, Text, Words
from lpip_workshop.exercises.priorities.inputs import Choice
from lpip_workshop.exercises.priorities.option_words import history, in_one
from lpip_workshop.widgets.boxes import column, row
from lpip_workshop.widgets.commit import CommitLineEdit
from lpip_workshop.widgets.forms import field
from lpip_workshop.widgets.labels import Muted
from lpip_workshop.widgets.language import tell_items
from lpip_workshop.widgets.theme import Space

_FIELDS: tuple[tuple[str, Text], ...] = (
    ("heading", T("Heading")),
    ("place", T("Place")),
    ("affected", T("Who would be affected")),
    ("evidence", T("Evidence and its source")),
)


class OptionDetails(QFrame):
    """Fields for the option that is selected; hidden where none is.

    `describe(option, name, text, gesture)` is called with what was typed, `join(kept, gone)` to make one of two.
    """

    def __init__(self, describe: Callable[[str, str, str, str], None], join: Callable[[str, str], None]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._describe, self._join = describe, join
        self._option = ""
        self.fields = {name: CommitLineEdit() for name, _label in _FIELDS}
        self.others = QComboBox()
        self.others.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.others.setMinimumContentsLength(14)
        self.from_where = Muted()
        self._lay_out()
        for name, edit in self.fields.items():
            edit.committed.connect(self._teller(name))
        self.others.activated.connect(self._join_chosen)
        self.hide()

    def show_option(self, option: Choice | None, options: Sequence[Choice]) -> None:
        """Show what is known of an option, None for no option."""
        if self._option and (option is None or self._option != option.id):
            for edit in self.fields.values():  # a draft belongs to the option it was typed for
                edit.commit()
        self.setVisible(option is not None)
        self._option = option.id if option else ""
        if option is None:
            return
        for name, edit in self.fields.items():
            said = option.details.get(name)
            edit.set_text(said.text if said else "")
        self._show_others(option, options)
        words = in_one(history(option))
        self.from_where.set_words(words)
        self.from_where.setVisible(bool(words))

    def _show_others(self, option: Choice, options: Sequence[Choice]) -> None:
        others = [
            (one.id, T("{number}. {words}", number=one.number, words=one.text)) for one in options if one != option
        ]
        tell_items(self.others, [("", T("Choose the same idea")), *others])

    def _lay_out(self) -> None:
        made = {name: _held(label, self.fields[name]) for name, label in _FIELDS}
        upper = row(made["heading"], made["place"], _held(T("Join with"), self.others), gap=Space.M)
        lower = row(made["affected"], made["evidence"], gap=Space.M)
        for fields, shares in ((upper, (1, 1, 1)), (lower, (1, 2))):
            for place, share in enumerate(shares):
                fields.setStretch(place, share)
        layout = column(upper, lower, self.from_where, gap=Space.S)
        layout.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self.setLayout(layout)

    def _teller(self, name: str) -> Callable[[str, str], None]:
        def tell(text: str, gesture: str) -> None:
            if self._option:
                self._describe(self._option, name, text, gesture)

        return tell

    def _join_chosen(self, _place: int) -> None:
        gone = self.others.currentData()
        if gone and self._option:
            self._join(self._option, gone)


class PasteLines(QObject):
    """Sees a block of several lines pasted into a line edit, and has it taken as a list."""

    def __init__(self, edit: QLineEdit, take: Callable[[], None]) -> None:
        super().__init__(edit)
        self._take = take
        edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a pasted block; one line is left to the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            lines = [line for line in QGuiApplication.clipboard().text().splitlines() if line.strip()]
            if len(lines) > 1 and event.matches(QKeySequence.StandardKey.Paste):
                self._take()
                return True
        return super().eventFilter(watched, event)


def _held(label: Words, widget: QWidget) -> QWidget:
    held = QWidget()
    held.setLayout(field(label, widget))
    return held
