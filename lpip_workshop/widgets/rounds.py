"""The four steps of a round, as every exercise that collects answers shows them: rule, open, closed, revealed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lpip_workshop.app.rounds import RoundView
from lpip_workshop.core.words import N, T, Text, Words
from lpip_workshop.widgets.boxes import STRETCH, column, row
from lpip_workshop.widgets.buttons import PrimaryButton, SecondaryButton
from lpip_workshop.widgets.labels import Heading, Muted, Pill
from lpip_workshop.widgets.language import tell
from lpip_workshop.widgets.theme import Space

_STATES: dict[str, tuple[Text, str]] = {
    "none": (T("Not open yet"), "quiet"),
    "open": (T("Open: answers are coming in"), "act"),
    "closed": (T("Closed, not shown yet"), "heed"),
    "revealed": (T("Revealed"), "act"),
}


class RoundPanel(QFrame):
    """Says where the round stands and offers the one next step. Nothing here shows an answer before the reveal."""

    open_asked = Signal()
    close_asked = Signal()
    reveal_asked = Signal()
    again_asked = Signal()
    kiosk_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._state = Pill()
        self._count = Heading("", "title", wrap=False)
        self._rule = Muted()
        self._rule.setMinimumWidth(120)
        self.open_button = PrimaryButton(T("Open the round"), "lock-open")
        self.close_button = PrimaryButton(T("Close the round"), "lock")
        self.reveal_button = PrimaryButton(T("Reveal the result"), "eye")
        self.again_button = SecondaryButton(T("Ask again"), "arrow-clockwise")
        self.kiosk_button = SecondaryButton(T("Pass the laptop round"), "monitor")
        self.kiosk_button.clicked.connect(self.kiosk_asked)
        self.open_button.clicked.connect(self.open_asked)
        self.close_button.clicked.connect(self.close_asked)
        self.reveal_button.clicked.connect(self.reveal_asked)
        self.again_button.clicked.connect(self.again_asked)
        steps = (self.open_button, self.close_button, self.reveal_button, self.again_button)
        top = row(self._count, self._state, STRETCH, *steps, gap=Space.M)
        beneath = row(self._rule, self.kiosk_button, gap=Space.M)  # beside the steps it would widen every console
        beneath.setStretch(0, 1)
        layout = column(top, beneath, gap=Space.XS)
        layout.setContentsMargins(Space.L, Space.M, Space.M, Space.M)
        self.setLayout(layout)

    def show_round(self, view: RoundView | None, people: int, rule: Words, *, ready: bool = True) -> None:
        """Show a round, None before the first; `ready` tells whether it may be opened."""
        state = view.state if view else "none"
        words, tone = _STATES[state]
        self._state.set_words(words)
        tell(self._state, toolTip=words)
        self._state.set_tone(tone)
        self._count.set_words(answered_words(view, people))
        self._rule.set_words(self._rule_words(view, rule))
        self.open_button.setVisible(view is None)
        self.open_button.setEnabled(ready)
        self.close_button.setVisible(state == "open")
        self.kiosk_button.setVisible(state == "open")
        self.close_button.setEnabled(view is not None and view.answered > 0)
        self.reveal_button.setVisible(state == "closed")
        self.again_button.setVisible(state == "revealed")

    def _rule_words(self, view: RoundView | None, rule: Words) -> Words:
        if view is None or view.rule.get("imported"):  # of an imported round that time is not known
            return rule
        return T("{rule} Fixed at {time}.", rule=_short(rule), time=view.locked[11:16])


def _short(rule: Words) -> str | Text:
    return rule if isinstance(rule, (str, Text)) else ""


def answered_words(view: RoundView | None, people: int) -> Text:
    """Return how many have answered, of how many."""
    if view is None:
        return N("{n} person in the room", "{n} people in the room", people)
    return N("{n} of {people} has answered", "{n} of {people} have answered", view.answered, people=view.invited)
