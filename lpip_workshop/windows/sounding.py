"""A soft tone when the clock that the room sees has little left, and when it is out; off unless asked for."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lpip_workshop.figures.slide import Countdown
from lpip_workshop.widgets import sound
from lpip_workshop.widgets.slide_countdown import LAST, SOON, share_of
from lpip_workshop.widgets.ticker import Ticker
from lpip_workshop.windows.preferences import SOUND

if TYPE_CHECKING:
    from lpip_workshop.windows.console import ConsoleWindow
    from lpip_workshop.windows.moment import Moment


class Sounding(QObject):
    """Follows the countdown on stage. Whether it sounds is remembered by the laptop, not by the workshop.

    `passed` tells which edge the clock came to, sounding or not, and how many seconds are left.
    """

    passed = Signal(object, int)

    def __init__(self, console: ConsoleWindow) -> None:
        super().__init__(console)
        self._console = console
        self._ticker = Ticker(self, console.clock)
        self._ticker.ticked.connect(self._moved)
        self._countdown: Countdown | None = None
        self._share = Fraction(1)

    @property
    def on(self) -> bool:
        """Tell whether it sounds."""
        return self._console.laptop.get(SOUND, bool) is True

    def toggle(self) -> None:
        """Let it sound, or be silent; a tone tells that it sounds."""
        self._console.laptop.keep(SOUND, not self.on)
        if self.on:
            sound.play_tone()

    def follow(self, moment: Moment) -> None:
        """Follow what is on stage; only a live picture sounds."""
        body = moment.picture.slide.body if moment.shown.mode == "live" else None
        body = body if isinstance(body, Countdown) else None
        if body != self._countdown:
            self._countdown = body
            self._ticker.follow(body)
            self._share = self._left()

    def tick(self) -> None:
        """Look at the clock now."""
        self._ticker.look()

    def _left(self) -> Fraction:
        if self._countdown is None:
            return Fraction(1)
        return share_of(self._countdown, self._countdown.seconds_left(self._ticker.now))

    def _moved(self) -> None:
        before, self._share = self._share, self._left()
        edges = [edge for edge in (SOON, LAST, Fraction(0)) if self._share <= edge < before]
        if self._countdown is None or not edges:
            return
        self.passed.emit(edges[-1], self._countdown.seconds_left(self._ticker.now))
        if self.on and edges[-1] != SOON:
            sound.play_tone()
