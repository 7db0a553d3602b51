"""The right side of the console: a small copy of the stage, and what the facilitator is told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lpip_workshop.core.exercise import Guide
from lpip_workshop.core.words import N, T, Text, Words
from lpip_workshop.widgets.boxes import STRETCH, Surface, clear, column, row, scrolling
from lpip_workshop.widgets.buttons import IconButton, SecondaryButton
from lpip_workshop.widgets.labels import Body, Label, Muted
from lpip_workshop.widgets.slideview import SlideView
from lpip_workshop.widgets.theme import Space, px
from lpip_workshop.windows.coach import CoachCard
from lpip_workshop.windows.moment import Moment, show_in

SCREEN_COMMANDS = ("own-slides", "question", "clock", "agenda", "thanks")
_OF_AN_ACTIVITY = ("question", "clock")  # the others show as well before anything is on stage
_LOW = 420  # pixels at 100 % text that the panel needs for picture and script
_SCREENS = (
    ("presentation", T("Show the activity’s own slides")),
    ("question", T("Show the question to the room")),
    ("timer", T("Show the clock to the room")),
    ("list-numbers", T("Show the running order to the room")),
    ("hand-heart", T("Show “Thank you” to the room")),
)


class GuidePanel(Surface):
    """Shows the picture the room sees and leads through its slides; below, the script of the activity."""

    show_asked = Signal()
    step_asked = Signal(int)
    command_asked = Signal(str)

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__("right")
        self.preview = SlideView(clock=clock)
        self.show_button = SecondaryButton(T("Show this"), "projector-screen", name=T("Show this activity to the room"))
        self.screens = [IconButton(sign, words) for sign, words in _SCREENS]
        for button, which in zip(self.screens, SCREEN_COMMANDS, strict=True):
            button.clicked.connect(lambda _checked=False, command=which: self.command_asked.emit(command))
        self.back = IconButton("caret-left", T("Slide before"))
        self.forth = IconButton("caret-right", T("Next slide"))
        self._where = Muted("", wrap=False)
        self.coach: CoachCard | None = None
        self._title = Label(T("On the stage now"), "label", "muted", wrap=False)
        self.photos = SecondaryButton(T("Photographs"))
        self.photos.clicked.connect(lambda: self.command_asked.emit("photos"))
        self._guide = QVBoxLayout()
        self._guide.setContentsMargins(0, Space.S, Space.L, 0)
        self._guide.setSpacing(Space.S)
        self._shown: object = None
        self._lay_out()
        self.show_button.clicked.connect(self.show_asked)
        self.back.clicked.connect(lambda: self.step_asked.emit(-1))
        self.forth.clicked.connect(lambda: self.step_asked.emit(1))

    def set_width(self, width: int) -> None:
        """Be as wide as the console has room for; the copy of the stage keeps its shape."""
        self.setFixedWidth(width)
        self._fit()

    def take_focus(self) -> None:
        """Put the focus where the keys scroll the script."""
        self._script.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_moment(self, moment: Moment, *, same: bool) -> None:
        """Show what the room sees; `same` tells that it is the activity in the console."""
        show_in(self.preview, moment)
        self.photos.setVisible(moment.activity is not None)
        counted = N("{n} photograph", "{n} photographs", moment.photos)
        self.photos.set_words(counted if moment.photos else T("Add photographs"))
        picture = moment.picture
        self.show_button.setVisible(not same)
        for button, which in zip(self.screens, SCREEN_COMMANDS, strict=True):
            button.setEnabled(which not in _OF_AN_ACTIVITY or moment.shown.activity_id is not None)
        count = len(picture.slides)
        self.back.setVisible(count > 1)
        self.forth.setVisible(count > 1)
        self.back.setEnabled(picture.step > 0)
        self.forth.setEnabled(picture.step < count - 1 or picture.screen is not None)
        self._where.setVisible(count > 1 and picture.screen is None)
        self._where.set_words(T("{at} of {count}", at=picture.step + 1, count=count))

    def show_guide(self, guide: Guide | None, script: Words) -> None:
        """Show the script of an activity: its template's words before those that every such exercise has."""
        if self._shown == (guide, script):
            return
        self._shown = (guide, script)
        clear(self._guide)
        if guide is None:
            self._say(script)
        else:
            self._tell(guide, script)
        self._guide.addStretch(1)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the script its room where the window is low."""
        super().resizeEvent(event)
        self._fit()

    def show_coach(self, card: CoachCard | None) -> None:
        """Put the first steps above the rest, or take them away."""
        clear(self._coach)
        self.coach = card
        if card is not None:
            self._coach.addWidget(card)
            self._fit()
            card.show()

    def _fit(self) -> None:
        # Where little height is left the script comes first: the room’s own screen shows the picture, too.
        card = self.coach.sizeHint().height() if self.coach is not None else 0
        low = self.height() - card < px(_LOW)
        self._title.setVisible(not low)
        self.preview.setVisible(not low)
        wide = self.width() - 2 * Space.L - 1
        self.preview.setFixedSize(wide, round(wide * 9 / 16))
        if self.coach is not None:
            self.coach.fit(self.height(), script=self._shown not in (None, (None, "")))

    def _say(self, script: Words) -> None:
        if script:
            self._guide.addWidget(Label(T("Say"), "label", "muted"))
            self._guide.addWidget(Body(script))

    def _tell(self, guide: Guide, script: Words) -> None:
        self._guide.addWidget(Label(T("What for"), "label", "muted"))
        self._guide.addWidget(Body(guide.purpose))
        self._guide.addSpacing(Space.S)
        self._say(script or T("“{words}”", words=guide.say))
        self._guide.addSpacing(Space.S)
        self._guide.addWidget(Label(T("Then"), "label", "muted"))
        self._add_list(guide.then)
        if guide.materials:
            self._guide.addSpacing(Space.S)
            self._guide.addWidget(Label(T("On the table"), "label", "muted"))
            self._add_list(guide.materials)

    def _add_list(self, items: tuple[Text, ...]) -> None:
        for item in items:
            dot = Label("•", "body", "act", wrap=False)
            line = row(dot, Body(item), gap=Space.S)
            line.setStretch(1, 1)
            line.setAlignment(dot, Qt.AlignmentFlag.AlignTop)
            self._guide.addLayout(line)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setLayout(self._guide)
        screens = row(*self.screens, STRETCH, gap=Space.XS)
        screens.setContentsMargins(0, 0, Space.L, 0)
        photos = row(self.photos, STRETCH)
        photos.setContentsMargins(0, 0, Space.L, 0)
        controls = row(self.show_button, STRETCH, self.back, self._where, self.forth, gap=Space.XS)
        controls.setContentsMargins(0, 0, Space.L, 0)
        self._coach = row()
        self._coach.setContentsMargins(0, 0, Space.L, 0)
        self._script = scrolling(inside, T("Guide"))
        page = column(self._coach, self._title, self.preview, controls, screens, self._script, photos, gap=Space.S)
        page.setContentsMargins(Space.L, Space.L, 0, Space.S)
        page.setStretchFactor(self._script, 1)
        self.setLayout(page)
