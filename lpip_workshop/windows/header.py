"""The top line of the console: what and where, how late, and what the room sees."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from lpip_workshop.app.agenda import RunningOrder
from lpip_workshop.core.words import N, Saying, T, Text, Words
from lpip_workshop.storage.domain import Partnership, Workshop
from lpip_workshop.widgets.boxes import STRETCH, Surface, column, row
from lpip_workshop.widgets.buttons import IconButton, SecondaryButton
from lpip_workshop.widgets.labels import Elided, Label, Muted, Pill
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.theme import Space, px

_TITLES = 170  # what is kept for the names of the workshop and its place, at 100 % text


class ConsoleHeader(Surface):
    """Tells; and passes on what is asked of the stage and the handout."""

    mode_asked = Signal(str)
    stage_asked = Signal()
    handout_asked = Signal()
    details_asked = Signal()
    library_asked = Signal()
    settings_asked = Signal()
    order_asked = Signal()
    guide_asked = Signal()

    def __init__(self) -> None:
        super().__init__("header")
        self._title, self._under = Elided("", "title"), Elided("", "small", "muted")
        self._pill = Pill("", "heed")
        self._clock = Label("", "clock", wrap=False)
        self._ends = Muted("", "body", wrap=False)
        modes = (("live", T("Live")), ("frozen", T("Freeze")), ("blank", T("Blank")))
        self.modes = Segmented(modes, T("What the room sees"))
        self.home = IconButton("house", T("Back to the library"))
        self.details = IconButton("pencil-simple", T("Workshop details"))
        self.stage = IconButton("projector-screen", T("Open the stage window"))
        self.handout = SecondaryButton(T("Handout"), "printer", name=T("Handout"))
        self.settings = IconButton("gear", T("Settings"))
        self.order = IconButton("list-numbers", T("Show the running order"))
        self.guide = IconButton("lightbulb", T("Show the guide"))
        self._stage_word = Muted(T("Stage"), wrap=False)
        self._ending = self._below = False
        self._lay_out()
        self.modes.chosen.connect(self.mode_asked)
        self.stage.clicked.connect(self.stage_asked)
        self.handout.clicked.connect(self.handout_asked)
        self.details.clicked.connect(self.details_asked)
        self.home.clicked.connect(self.library_asked)
        self.settings.clicked.connect(self.settings_asked)
        self.order.clicked.connect(self.order_asked)
        self.guide.clicked.connect(self.guide_asked)

    def show_workshop(self, title: Saying, workshop: Workshop, partnership: Partnership) -> None:
        """Name the workshop."""
        self._title.set_words(title)
        self._under.set_words(_place_and_time(workshop, partnership))

    def show_time(self, order: RunningOrder, now: datetime) -> None:
        """Show the clock, and how far the room is from plan."""
        self._clock.set_words(now.strftime("%H:%M"))
        running = any(slot.running or slot.done for slot in order.slots)
        finished = bool(order.slots) and all(slot.done for slot in order.slots)
        shown = running and not finished and order.behind is not None
        self._pill.setVisible(shown)
        self._ending = order.ends is not None and not finished
        if order.ends is not None:
            self._ends.set_words(T("ends {time}", time=order.ends.strftime("%H:%M")))
        if shown and order.behind is not None:
            words, tone = _punctuality(order.behind)
            self._pill.set_words(words)
            self._pill.set_tone(tone)
        self._fit()

    def show_mode(self, mode: str) -> None:
        """Mark what the room sees."""
        self.modes.set_value(mode)

    def show_folded(self, order: bool, guide: bool) -> None:
        """Offer the ways to what has folded away."""
        self.order.setVisible(order)
        self.guide.setVisible(guide)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out, then break into two lines, what has no room."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        titles = column(self._title, self._under, gap=0)
        self._upper = row(
            self.home, titles, self.details, STRETCH, self._pill, self._clock, self._ends, STRETCH, gap=Space.M
        )
        self._lower = row(gap=Space.M)
        self._page = column(self._upper, self._lower, gap=Space.XS)
        self._page.setContentsMargins(Space.M, Space.XS, Space.XL, Space.XS)
        self.setLayout(self._page)
        self._put(below=False)

    def _put(self, *, below: bool) -> None:
        """Put what steers the stage behind the clock, or below."""
        self._below = below
        line = self._lower if below else self._upper
        for part in (self.order, self._stage_word, self.modes, self.stage, self.handout, self.settings, self.guide):
            self._upper.removeWidget(part)
            self._lower.removeWidget(part)
            line.addWidget(part)
        if not below:
            self._upper.insertWidget(0, self.order)

    def _fit(self) -> None:
        """Choose how much is said: everything, without what can be spared, or in two lines."""
        steering = [self.modes, self.stage, self.handout, self.settings, *self._shown(self.order, self.guide)]
        told = [self.home, self.details, self._clock, *self._shown(self._pill)]
        seldom = [self._stage_word, *([self._ends] if self._ending else [])]
        self.handout.set_words(T("Handout"))
        self.modes.setMinimumWidth(self.modes.sizeHint().width())
        sparse = self._needed([*told, *steering, *seldom]) > self.width()
        self._stage_word.setVisible(not sparse)
        self._ends.setVisible(self._ending and not sparse)
        self.handout.set_words("" if sparse else T("Handout"))
        below = sparse and self._needed([*told, *steering]) > self.width()
        if below != self._below:
            self._put(below=below)

    def _shown(self, *parts: QWidget) -> list[QWidget]:
        return [part for part in parts if not part.isHidden()]

    def _needed(self, parts: Sequence[QWidget]) -> int:
        edge = self._page.contentsMargins()
        gaps = Space.M * (len(parts) + 2)
        return px(_TITLES) + sum(part.sizeHint().width() for part in parts) + gaps + edge.left() + edge.right()


def _place_and_time(workshop: Workshop, partnership: Partnership) -> Words:
    parts: list[Words] = [partnership.name]
    if workshop.day:
        parts.append(T("{day}", day=date.fromisoformat(workshop.day)))
    if workshop.venue:
        parts.append(workshop.venue)
    told: Words = parts[0]
    for part in parts[1:]:
        told = T("{before} · {after}", before=told, after=part)
    return told


def _punctuality(behind: int) -> tuple[Text, str]:
    if behind > 0:
        return N("{n} minute behind", "{n} minutes behind", behind), "heed"
    if behind < 0:
        return N("{n} minute ahead", "{n} minutes ahead", -behind), "act"
    return T("On time"), "act"
