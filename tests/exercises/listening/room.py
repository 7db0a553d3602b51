"""A round on a real library whose clock the test sets, and a view that repaints as the console does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from lpip_workshop.core.registry import exercises
from lpip_workshop.exercises.listening.compute import Results, compute
from lpip_workshop.exercises.listening.console import View
from lpip_workshop.exercises.listening.library import from_library
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.boxes import Surface, column
from lpip_workshop.widgets.view import ConsoleContext
from tests.support.library import Hall

BEGAN = datetime(2026, 11, 12, 13, 50, tzinfo=UTC)


def after(seconds: float) -> datetime:
    return BEGAN + timedelta(seconds=seconds)


class Clock:
    """Stands still until it is told to go on."""

    def __init__(self) -> None:
        self.now = BEGAN

    def __call__(self) -> datetime:
        return self.now

    def go(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


def results_of(hall: Hall) -> Results:
    with hall.store.read() as session:
        return compute(from_library(session, hall.activity_id))


class Room:
    """The view, its banner, its clock, and the file somebody would choose."""

    def __init__(self, hall: Hall, file: Path | None = None) -> None:
        self.hall, self.banner, self.clock = hall, Banner(), Clock()
        context = ConsoleContext(
            hall.store,
            exercises()["listening"],
            hall.workshop_id,
            hall.activity_id,
            self.banner,
            lambda _name: None,
            lambda: file,
            self.clock,
        )
        self.view = View(context)
        self.widget: QWidget = Surface("paper", column(self.banner, self.view, edge=24))
        self.commits = 0
        hall.store.subscribe(self._committed)
        self.view.show_results(results_of(hall))

    def command(self, which: str) -> None:
        command = {command.id: command for command in self.view.commands()}[f"listening.{which}"]
        if command.enabled():
            command.run()

    def _committed(self, _committed: object) -> None:
        self.commits += 1
        self.view.show_results(results_of(self.hall))
