"""A laptop and a projector that a test plugs in and pulls out, and a watch on how long the windows stand still."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop
from PySide6.QtWidgets import QWidget

from lpip_workshop.windows.screens import Place, Screens, place_at

LAPTOP = Place("eDP-1", 0, 0, 1366, 768)
WALL = Place("HDMI-1", 1366, 0, 1920, 1080)
OTHER = Place("DP-2", 1366, 0, 1280, 720)


class Plugs(Screens):
    """Screens that a test plugs in."""

    def __init__(self, *places: Place) -> None:
        super().__init__()
        self.places = places

    def all(self) -> tuple[Place, ...]:
        return self.places

    def of(self, window: QWidget) -> Place | None:
        return place_at(self.places, window.geometry().center())

    def plug(self, *places: Place) -> None:
        self.places = places
        self.changed.emit()


class HallClock:
    """The clock on the wall of the hall: it stands until it is set."""

    def __init__(self, clock: str) -> None:
        self.set(clock)

    def __call__(self) -> datetime:
        return self.now

    def set(self, clock: str) -> None:
        self.now = datetime.fromisoformat(f"2026-11-12T{clock}:00+00:00")


BESIDE_A_VIEW = ", with a view made ahead"


@dataclass
class Watchdog:
    """Notes the processor time that each turn of the event loop takes: an act itself, then each turn that follows.

    Between two turns the windows hear of the next key. Processor time does not count while others have the machine,
    and a piece of known work timed beside each act tells how slow the machine is just now, so that a busy one does
    not bark. What follows while views are made ahead is named so: the making of one is among it.
    """

    making_ahead: Callable[[], bool] = lambda: False
    acts: list[tuple[float, str]] = field(default_factory=list)

    @contextmanager
    def act(self, name: str) -> Generator[None]:
        slow = max(1.0, _known_work() / _KNOWN_WORK)
        began = time.thread_time()
        yield
        self.acts.append(((time.thread_time() - began) / slow, name))
        loop, more = QAbstractEventDispatcher.instance(), True
        while more:
            began = time.thread_time()
            more = loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            ahead = BESIDE_A_VIEW if self.making_ahead() else ""
            self.acts.append(((time.thread_time() - began) / slow, f"after {name}{ahead}"))

    @property
    def longest(self) -> tuple[float, str]:
        return max(self.acts)


_KNOWN_WORK = 0.004  # seconds for the work below on the slowest laptop we have in mind


def _known_work() -> float:
    began = time.thread_time()
    sum(number * number for number in range(60_000))
    return time.thread_time() - began
