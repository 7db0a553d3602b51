"""The clock face in the console: the same as on the stage, and said when it changes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lpip_workshop.core.words import T
from lpip_workshop.figures.scene import Scene
from lpip_workshop.figures.slide import Countdown
from lpip_workshop.widgets.announce import announce
from lpip_workshop.widgets.language import say, spoken, tell
from lpip_workshop.widgets.paint import measure, paint_scene
from lpip_workshop.widgets.slide_bodies import Room
from lpip_workshop.widgets.slide_countdown import clock_words, face, state_words
from lpip_workshop.widgets.theme import px, theme
from lpip_workshop.widgets.ticker import Ticker, wall_clock

_SIDE = 480.0  # of the drawing, scaled to the widget


class CountdownFace(QWidget):
    """Shows a countdown and keeps its time; `changed` tells of each second."""

    changed = Signal()

    def __init__(self, clock: Callable[[], datetime] = wall_clock) -> None:
        super().__init__()
        self._countdown = Countdown(None, 1, "", 1)
        self._said = ""
        self._ticker = Ticker(self, clock)
        self._ticker.ticked.connect(self._moved)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tell()

    def show_countdown(self, countdown: Countdown) -> None:
        """Show another countdown, or the same one with another end."""
        self._countdown = countdown
        self._ticker.follow(countdown, running=self.isVisible())
        self._said = say(state_words(countdown, self.seconds_left()))
        self._tell()
        self.update()

    def seconds_left(self) -> int:
        """Return the seconds that are shown."""
        return self._countdown.seconds_left(self._ticker.now)

    def tick(self) -> None:
        """Look at the clock now, as happens each second while it is seen."""
        self._ticker.look()

    def sizeHint(self) -> QSize:
        """Return the size that follows the text."""
        return QSize(px(220), px(220))

    def showEvent(self, event: QShowEvent) -> None:
        """Keep time while it is seen."""
        super().showEvent(event)
        self._ticker.follow(self._countdown)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let time go while nobody looks."""
        super().hideEvent(event)
        self._ticker.follow(self._countdown, running=False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the face."""
        room = Room(0, 0, _SIDE, _SIDE, theme().palette, spoken(), measure)
        items = face(self._countdown, room, self.seconds_left(), (_SIDE / 2, _SIDE / 2), _SIDE)
        painter = QPainter(self)
        paint_scene(painter, Scene(_SIDE, _SIDE, tuple(items)), scale=min(self.width(), self.height()) / _SIDE)
        painter.end()

    def _moved(self) -> None:
        said = say(state_words(self._countdown, self.seconds_left()))
        if said and said != self._said:
            announce(self, said)
        self._said = said
        self._tell()
        self.update()
        self.changed.emit()

    def _tell(self) -> None:
        tell(self, accessibleName=T("{time} left", time=clock_words(self.seconds_left())))
