"""The sentences that a network says, and the choice of what they count."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from lpip_workshop.core.words import N, T, Words
from lpip_workshop.exercises.stakeholders.network.compute import NetworkResults
from lpip_workshop.exercises.stakeholders.network.inputs import Link
from lpip_workshop.exercises.stakeholders.network.kinds import kind_words
from lpip_workshop.exercises.stakeholders.network.wording import own_sector, sentences
from lpip_workshop.widgets.boxes import STRETCH, clear, column, row, scrolling
from lpip_workshop.widgets.forms import checkbox
from lpip_workshop.widgets.labels import Body, Heading, Muted
from lpip_workshop.widgets.language import tell, tell_items
from lpip_workshop.widgets.theme import Space, px

_ALL = "\0"


class KindFilter(QWidget):
    """Which kind of relationship is shown, and whether the measures count only that. `changed` tells of both.

    The switch `follow` stands where the page puts it.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kinds = QComboBox()
        tell(self.kinds, accessibleName=T("Kind of relationship shown"))
        self.follow = checkbox(T("Count only these"))
        tell(self.follow, accessibleDescription=T("The measures follow the filter"))
        self.follow.setChecked(True)
        self.setLayout(row(self.kinds))
        self.kinds.activated.connect(self._tell)
        self.follow.toggled.connect(self._tell)

    def set_kinds(self, results: NetworkResults) -> None:
        """Offer the kinds that occur, and keep what is chosen while it does."""
        chosen = self.kind()
        tell_items(self.kinds, [(_ALL, T("All kinds")), *((kind, kind_words(kind)) for kind in results.kinds)])
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(_ALL if chosen is None else chosen)))
        self.follow.setVisible(self.kind() is not None)

    def kind(self) -> str | None:
        """Return the kind that is shown, None for all."""
        data = self.kinds.currentData()
        return None if data in (None, _ALL) else str(data)

    def counted(self) -> str | None:
        """Return the kind that the measures count, None for all."""
        return self.kind() if self.follow.isChecked() else None

    def _tell(self) -> None:
        self.follow.setVisible(self.kind() is not None)
        self.changed.emit()


@dataclass(frozen=True, slots=True)
class Said:
    """What a network says: the relationships shown, what was counted, the sentences, and the first after the size."""

    links: tuple[Link, ...]
    counted: Words
    sentences: tuple[Words, ...]
    first: Words


def say_of(results: NetworkResults, shown: str | None, counted: str | None) -> Said:
    """Return what the network of one kind of relationship says, or of all for None; `shown` is what the map shows.

    Plain data in and out, so that it may be done on a worker: in a large network the measures take their time.
    """
    told = sentences(results, counted)
    sectors = own_sector(results.measures(counted))
    first = next(iter(told[1:]), "")
    return Said(results.of_kind(shown), counting(results, shown, counted), (*told, *sectors), first)


class Sayings(QWidget):
    """What the network says, one sentence a line, and above it what was counted."""

    def __init__(self) -> None:
        super().__init__()
        self._counted = Muted()
        self._told = column(gap=Space.S)
        inside = QWidget()
        inside.setLayout(column(self._counted, self._told, STRETCH, gap=Space.S))
        area = scrolling(inside, T("What the network says"))
        self.setLayout(column(Heading(T("What it says"), "title"), area, gap=Space.XS))
        self.setMinimumWidth(px(250))

    def texts(self) -> list[str]:
        """Return the sentences that are shown."""
        return [label.text() for label in self.findChildren(type(self._counted)) if label is not self._counted]

    def counted(self) -> str:
        """Return the line that says what was counted."""
        return self._counted.text()

    def show_said(self, said: Said) -> None:
        """Tell what the network says."""
        clear(self._told)
        for words in said.sentences:
            self._told.addWidget(Body(words))
        self._counted.set_words(said.counted)


def counting(results: NetworkResults, shown: str | None, counted: str | None) -> Words:
    """Return whether the measures follow what the map shows, and how many relationships they count."""
    links = N("{n} relationship", "{n} relationships", len(results.of_kind(counted)))
    if shown is None:
        return T("Measures count all {links}.", links=links)
    if counted is None:
        return T("Measures do not follow the filter: they count all {links}.", links=links)
    return T("Measures follow the filter: they count only “{kind}”, {links}.", kind=kind_words(counted), links=links)
