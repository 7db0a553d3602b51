"""The ochre boxes beneath the views: who is not in the room, and who was not in it last time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.stakeholders.compute import Results
from lpip_workshop.exercises.stakeholders.console.words import bounded, short_list
from lpip_workshop.widgets.boxes import row
from lpip_workshop.widgets.buttons import QuietButton
from lpip_workshop.widgets.labels import Label
from lpip_workshop.widgets.theme import Space

_NAMED = 3


class HeedStrip(QFrame):
    """A short heading, names, and what can be done; hidden while there is nobody to name."""

    asked = Signal()

    def __init__(self, deed: Words, icon: str) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setProperty("tone", "heed")
        self._title, self._names = Label("", "strong", "heed", wrap=False), bounded(Label("", "small"))
        self.button = QuietButton(deed, icon).small()
        inside = row(self._title, self._names, self.button, gap=Space.M)
        inside.setStretch(1, 1)
        inside.setContentsMargins(Space.M, Space.XS, Space.XS, Space.XS)
        self.setLayout(inside)
        self.button.clicked.connect(self.asked)
        self.hide()

    def show_names(self, title: Words, said: Words) -> None:
        """Show other names; none hides the strip."""
        self._title.set_words(title)
        self._names.set_words(said)
        self.setVisible(bool(said))

    def text(self) -> str:
        """Return what the strip says, empty while it is hidden."""
        return "" if self.isHidden() else self._names.text()


def absent_strip() -> HeedStrip:
    """Return the strip of those who are not in the room."""
    return HeedStrip(T("See the table"), "table")


def before_strip() -> HeedStrip:
    """Return the strip of those who were not heard last time."""
    return HeedStrip(T("Take them in"), "user-plus")


def show_absent(strip: HeedStrip, results: Results) -> None:
    """Show who is not in the room; they go on the list of the next workshop by themselves."""
    away = [entry.name for entry in results.room.unheard]
    said = T("{names} · on the list for next time", names=short_list(away, _NAMED)) if away else ""
    strip.show_names(T("Not in the room"), said)


def show_before(strip: HeedStrip, results: Results) -> None:
    """Show who was not in the room last time and is not on this register yet."""
    strip.show_names(T("Unheard last time"), short_list(results.unheard_before, _NAMED))
