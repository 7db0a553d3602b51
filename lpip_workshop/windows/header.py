"""The top line of the console: what and where, how late, and what the room sees."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from lpip_workshop.app.agenda import RunningOrder
from lpip_workshop.core.words import N, Saying, T, Text, Words
from lpip_workshop.storage.domain import Partnership, Workshop
from lpip_workshop.widgets.boxes import STRETCH, Surface, row
from lpip_workshop.widgets.buttons import IconButton, SecondaryButton
from lpip_workshop.widgets.labels import Label, Muted, Pill
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.theme import Space


class ConsoleHeader(Surface):
    """Tells; and passes on what is asked of the stage and the handout."""

    mode_asked = Signal(str)
    stage_asked = Signal()
    handout_asked = Signal()
    details_asked = Signal()
    library_asked = Signal()
    settings_asked = Signal()

    def __init__(self) -> None:
        super().__init__("header")
        self._title = Label("", "title", wrap=False)
        self._under = Muted("", wrap=False)
        self._pill = Pill("", "heed")
        self._clock = Label("", "clock", wrap=False)
        self._ends = Muted("", "body", wrap=False)
        modes = (("live", T("Live")), ("frozen", T("Freeze")), ("blank", T("Blank")))
        self.modes = Segmented(modes, T("What the room sees"))
        self.home = IconButton("house", T("Back to the library"))
        self.details = IconButton("pencil-simple", T("Workshop details"))
        self.stage = IconButton("projector-screen", T("Open the stage window"))
        self.handout = SecondaryButton(T("Handout"), "printer")
        self.settings = IconButton("gear", T("Settings"))
        self._lay_out()
        self.modes.chosen.connect(self.mode_asked)
        self.stage.clicked.connect(self.stage_asked)
        self.handout.clicked.connect(self.handout_asked)
        self.details.clicked.connect(self.details_asked)
        self.home.clicked.connect(self.library_asked)
        self.settings.clicked.connect(self.settings_asked)

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
        self._ends.setVisible(order.ends is not None and not finished)
        if order.ends is not None:
            self._ends.set_words(T("ends {time}", time=order.ends.strftime("%H:%M")))
        if shown and order.behind is not None:
            words, tone = _punctuality(order.behind)
            self._pill.set_words(words)
            self._pill.set_tone(tone)

    def show_mode(self, mode: str) -> None:
        """Mark what the room sees."""
        self.modes.set_value(mode)

    def _lay_out(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._title)
        titles.addWidget(self._under)
        line = row(
            self.home,
            titles,
            self.details,
            STRETCH,
            self._pill,
            self._clock,
            self._ends,
            STRETCH,
            Muted(T("Stage"), wrap=False),
            self.modes,
            self.stage,
            self.handout,
            self.settings,
            gap=Space.M,
        )
        line.setContentsMargins(Space.M, Space.XS, Space.XL, Space.XS)
        self.setLayout(line)


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
