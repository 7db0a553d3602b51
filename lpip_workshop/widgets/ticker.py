"""Keeps time for a countdown: tells when another second is shown, and changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from lpip_workshop.figures.slide import Countdown

_LOOKS_MS = 250  # four looks a second, so that no second is shown for two


def wall_clock() -> datetime:
    """Return the time of this laptop, with its zone."""
    return datetime.now().astimezone()


class Ticker(QObject):
    """Follows one countdown at a time. `ticked` tells that `now` moved on to another second."""

    ticked = Signal()

    def __init__(self, parent: QObject, clock: Callable[[], datetime] = wall_clock) -> None:
        super().__init__(parent)
        self.now = clock()
        self._clock = clock
        self._countdown: Countdown | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_MS)
        self._timer.timeout.connect(self.look)

    def follow(self, countdown: Countdown | None, *, running: bool = True) -> None:
        """Follow a countdown, looking at the clock by itself only while `running`; None for nothing to follow."""
        self._countdown = countdown
        self.now = self._clock()
        self._run(running and self._goes_on())

    def hold(self) -> None:
        """Stand still where it is."""
        self._countdown = None
        self._run(False)

    def look(self) -> None:
        """Look at the clock, and tell where another second is shown."""
        if self._countdown is None:
            return
        before, now = self.now, self._clock()
        if self._countdown.seconds_left(now) != self._countdown.seconds_left(before):
            self.now = now
            self.ticked.emit()
        if not self._goes_on():
            self._run(False)

    def is_running(self) -> bool:
        """Tell whether it looks at the clock by itself."""
        return self._timer.isActive()

    def _goes_on(self) -> bool:
        countdown = self._countdown
        return countdown is not None and countdown.ends is not None and countdown.seconds_left(self.now) > 0

    def _run(self, running: bool) -> None:
        if running != self._timer.isActive():
            self._timer.start() if running else self._timer.stop()
