"""A soft tone when the clock that the room sees has little left, and when it is out; off unless asked for."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lpip_workshop.figures.slide import Countdown
from lpip_workshop.widgets import sound
from lpip_workshop.widgets.slide_countdown import LAST, share_of
from lpip_workshop.widgets.ticker import Ticker

if TYPE_CHECKING:
    from lpip_workshop.windows.console import ConsoleWindow
    from lpip_workshop.windows.moment import Moment

_KEY = "sound"


class Sounding(QObject):
    """Follows the countdown on stage. Whether it sounds is remembered by the laptop, not by the workshop."""

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
        return self._console.laptop.get(_KEY) is True

    def toggle(self) -> None:
        """Let it sound, or be silent; a tone tells that it sounds."""
        self._console.laptop.keep(_KEY, not self.on)
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
        if self.on and any(self._share <= edge < before for edge in (LAST, Fraction(0))):
            sound.play_tone()
