"""Time that never runs backwards, and ids that never clash.

A hybrid logical clock (Kulkarni et al. 2014) orders changes made on several laptops whose clocks
disagree: it follows the wall clock when it can and counts when it cannot.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from datetime import datetime


def new_id() -> str:
    """Return a random id, 32 hexadecimal digits, that says nothing of time or place."""
    return uuid.uuid4().hex


def wall_milliseconds() -> int:
    """Return milliseconds since 1970."""
    return time.time_ns() // 1_000_000


class HybridClock:
    """Stamps that sort as text in the order of events: 12 hex digits of milliseconds, 4 of count, node."""

    def __init__(self, node: str, wall: Callable[[], int] = wall_milliseconds) -> None:
        self._node = node[:8]
        self._wall = wall
        self._last = (0, 0)

    def now(self) -> str:
        """Return a stamp greater than every stamp given or observed before."""
        milliseconds, count = self._last
        wall = self._wall()
        self._last = (wall, 0) if wall > milliseconds else (milliseconds, count + 1)
        if self._last[1] > 0xFFFF:
            self._last = (milliseconds + 1, 0)
        return f"{self._last[0]:012x}-{self._last[1]:04x}-{self._node}"

    def observe(self, stamp: str) -> None:
        """Take note of a stamp from a file or another laptop, so that later ones sort after it."""
        if stamp:
            milliseconds, count, _node = stamp.split("-")
            self._last = max(self._last, (int(milliseconds, 16), int(count, 16)))


def stamp_time(stamp: str) -> datetime:
    """Return the local time a stamp was given."""
    return datetime.fromtimestamp(int(stamp.split("-")[0], 16) / 1000).astimezone()
