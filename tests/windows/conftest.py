"""A library with the sample in it, and its console."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from lpip_workshop.app.library import open_store
from lpip_workshop.app.people import add_people
from lpip_workshop.app.workshops import Details, Planned, create_workshop
from lpip_workshop.core.words import Saying
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.jobs import Jobs
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.windows.console import ConsoleWindow

AGENDA = (
    Planned(Saying("Welcome"), 10, question=Saying("What brings you here?")),
    Planned(Saying("Who matters here?"), 25, "stakeholders"),
    Planned(Saying("Break"), 15, pause=True),
    Planned(Saying("Who does what next"), 15, "actions"),
)


class Clock:
    """A clock that stands until it is set."""

    def __init__(self) -> None:
        self.now = datetime.fromisoformat("2026-11-12T13:30:00+00:00")

    def __call__(self) -> datetime:
        return self.now

    def set(self, time: str) -> None:
        self.now = datetime.fromisoformat(f"2026-11-12T{time}:00+00:00")


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    apply_theme(qapp)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path / "library.db")
    yield made
    made.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def workshop_id(store: Store) -> str:
    details = Details(Saying("Getting around the valley"), "Dyffryn partnership", day="2026-11-12", starts="13:30")
    made = create_workshop(store, details, AGENDA)
    add_people(store, made, "community", 6)
    return made


@pytest.fixture
def console(store: Store, workshop_id: str, clock: Clock, qtbot: object) -> Iterator[ConsoleWindow]:
    jobs = Jobs()
    made = ConsoleWindow(store, workshop_id, jobs, clock)
    made.coach.put_away()  # its facilitator has done this before
    made.resize(1366, 768)
    made.show()
    yield made
    made.close()
    jobs.close()


Titles = Callable[[ConsoleWindow], list[str]]


@pytest.fixture
def titles() -> Titles:
    """Return the running order as it is shown."""
    return lambda console: [slot.activity.title for slot in console.moment.order.slots]
