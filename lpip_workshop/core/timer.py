"""Time that runs out, told by when it began, so that it goes on through a crash and is the same on every screen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import ceil
from typing import TypeVar

TimerT = TypeVar("TimerT", bound="Timer")
MORE = 30  # seconds, for one key


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer:
    """`length` seconds from `started`, an ISO time with its zone, empty where none runs.

    `held` is what was left when it was paused, None while it runs.
    """

    started: str = ""
    length: int = 0
    held: int | None = None

    @property
    def running(self) -> bool:
        """Tell whether there is a time to keep, paused or not."""
        return bool(self.started)

    @property
    def ends(self) -> datetime | None:
        """When the time runs out; None where none runs."""
        if not self.running or self.held is not None:
            return None
        return datetime.fromisoformat(self.started) + timedelta(seconds=self.length)

    def left(self, now: datetime) -> int:
        """Return the whole seconds that are left."""
        if self.held is not None:
            return self.held
        return max(0, ceil((self.ends - now).total_seconds())) if self.ends else 0


def given_more(timer: TimerT, seconds: int, now: datetime) -> TimerT:
    """Return the timer with more time from now, also where it had run out."""
    left = timer.left(now) + seconds
    if timer.held is not None:
        return replace(timer, held=left, length=timer.length + seconds)
    length = max(timer.length + seconds, left)
    return replace(timer, started=_started(now, left, length), length=length)


def held_or_not(timer: TimerT, now: datetime) -> TimerT:
    """Return the timer paused, or going on from where it was paused."""
    if timer.held is None:
        return replace(timer, held=timer.left(now))
    return replace(timer, held=None, started=_started(now, timer.held, timer.length))


def _started(now: datetime, left: int, length: int) -> str:
    return (now + timedelta(seconds=left - length)).isoformat()
