"""The second entry of papers on the screen: a switch, how far it has come, and what was read in two ways."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QWidget

from lpip_workshop.app.second_entry import Mismatch, SecondEntry, Which, second_entry, settle
from lpip_workshop.core.words import N, T, Words
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.boxes import STRETCH, column, row
from lpip_workshop.widgets.buttons import SecondaryButton
from lpip_workshop.widgets.forms import checkbox
from lpip_workshop.widgets.labels import Muted
from lpip_workshop.widgets.language import say, tell, tell_items
from lpip_workshop.widgets.theme import Space, px

Told: TypeAlias = Callable[[Mapping[str, Any]], Mapping[str, tuple[Words, Words]]]
_NOTHING = T("nothing")
_SHOWN = 3  # papers in sight at once


def ballot_words(number: int) -> Words:
    """Return how a numbered paper is named where its exercise has no other word for it."""
    return T("Ballot {number}", number=number)


@dataclass(frozen=True, slots=True)
class Checking:
    """What the second entry of a round needs.

    `again` takes a second reading of a paper, tells whether it agrees and may raise Trouble; `told` says a ballot in
    words: by any key, what is asked and what was answered. `called` is how a paper of that number is named.
    """

    store: Store
    round_id: str
    again: Callable[[int, Mapping[str, Any]], bool]
    told: Told
    called: Callable[[int], Words] = ballot_words


class Mismatches(QListWidget):
    """The papers that were read in two ways; 1 and 2 settle the one in hand."""

    settled = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tell(self, accessibleName=T("Papers read in two ways: 1 keeps the first reading, 2 the second"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Settle with a digit; arrows choose."""
        which = {Qt.Key.Key_1: "first", Qt.Key.Key_2: "second"}.get(Qt.Key(event.key()))
        if which is None:
            super().keyPressEvent(event)
        else:
            self.settled.emit(which)


class SecondCheck(QWidget):
    """`turned` tells that the switch was turned, `settled` that a paper was settled."""

    turned = Signal(bool)
    settled = Signal(int)

    def __init__(self, attempt: Callable[[Callable[[], object]], bool]) -> None:
        super().__init__()
        self._attempt = attempt
        self._checking: Checking | None = None
        self.entry = SecondEntry()
        self.switch = checkbox(T("Check: type the papers a second time"))
        self.count = Muted("", "body")
        self.list = Mismatches()
        self._keep = {
            "first": SecondaryButton(T("1: the first is right")).small(),
            "second": SecondaryButton(T("2: the second is right")).small(),
        }
        self._beneath = QWidget()
        self._beneath.setLayout(column(self.list, row(*self._keep.values(), STRETCH, gap=Space.S), gap=Space.XS))
        top = row(self.switch, self.count, gap=Space.M)
        top.setStretch(1, 1)
        self.setLayout(column(top, self._beneath, gap=Space.S))
        self.switch.toggled.connect(self._turn)
        self.list.settled.connect(self.settle)
        for which, button in self._keep.items():
            button.clicked.connect(partial(self.list.settled.emit, which))
        self._show()

    @property
    def on(self) -> bool:
        """Tell whether papers are being typed a second time."""
        return self.switch.isChecked()

    @property
    def upcoming(self) -> int:
        """Return the number of the next paper to check, 0 where none is left."""
        return min(self.entry.unchecked, default=0)

    def follow(self, checking: Checking) -> None:
        """Turn to a round; of the one before nothing is left on the screen."""
        self._checking = checking
        self.switch.setChecked(False)
        self.refresh()

    def refresh(self) -> None:
        """Show how far the second entry has come."""
        checking = self._checking
        if checking is not None:
            with checking.store.read() as session:
                self.entry = second_entry(session, checking.round_id)
            self._show()

    def again(self, serial: int, content: Mapping[str, Any]) -> bool:
        """Take a second reading and tell whether it agrees; raises Trouble."""
        assert self._checking is not None
        agrees = self._checking.again(serial, content)
        self.refresh()
        return agrees

    def called(self, serial: int) -> Words:
        """Return how a paper is named."""
        return self._checking.called(serial) if self._checking else ballot_words(serial)

    def settle(self, which: Which) -> None:
        """Let one reading of the paper in hand hold."""
        checking, place = self._checking, self.list.currentRow()
        if checking is None or not 0 <= place < len(self.entry.mismatches):
            return
        serial = self.entry.mismatches[place].serial
        if self._attempt(lambda: settle(checking.store, checking.round_id, serial, which)):
            self.refresh()
            self.settled.emit(serial)

    def _turn(self, on: bool) -> None:
        self._show()
        self.turned.emit(on)

    def _show(self) -> None:
        differing = self.entry.mismatches
        known = bool(self.entry.agreeing or differing or self.entry.unchecked)
        self.setVisible(known or self.on)
        self.count.setVisible(self.on or bool(differing))
        self.count.set_words(count_words(self.entry))
        self.count.set_tone("heed" if differing else "muted")
        self._beneath.setVisible(bool(differing))
        self._fill(differing)

    def _fill(self, differing: tuple[Mismatch, ...]) -> None:
        place = self.list.currentRow()
        tell_items(self.list, [(one.serial, self._words(one)) for one in differing])
        self.list.setCurrentRow(max(0, min(place, len(differing) - 1)))
        self.list.setFixedHeight(px(56) * max(1, min(_SHOWN, len(differing))))

    def _words(self, one: Mismatch) -> Words:
        assert self._checking is not None
        first, second = self._checking.told(one.first), self._checking.told(one.second)
        lines: Words = self.called(one.serial)
        for key in {**first, **second}:
            what, before = first.get(key, (second.get(key, ("", ""))[0], _NOTHING))
            after = second[key][1] if key in second else _NOTHING
            if say(before) != say(after):
                said = T("{what}: first {first}, second {second}", what=what, first=before, second=after)
                lines = T("{before}; {place}", before=lines, place=said)
        return lines


def count_words(entry: SecondEntry) -> Words:
    """Return how many papers are checked, of how many, and how many differ."""
    checked = len(entry.agreeing) + len(entry.mismatches)
    total = checked + len(entry.unchecked)
    words = N("{checked} of {n} paper checked", "{checked} of {n} papers checked", total, checked=checked)
    if not entry.mismatches:
        return words
    differing = N("{n} differs", "{n} differ", len(entry.mismatches))
    return T("{checked}, {differing}", checked=words, differing=differing)


def told_words(paper: Words, agrees: bool) -> tuple[Words, str]:
    """Return what is said of a paper that was typed a second time, and its tone."""
    if agrees:
        return T("{paper} is the same both times.", paper=paper), "act"
    return T("{paper} was read in two ways: settle it in the list beneath.", paper=paper), "heed"


def settled_words(paper: Words) -> Words:
    """Return what is said of a paper one reading of which was chosen."""
    return T("{paper} is settled.", paper=paper)
