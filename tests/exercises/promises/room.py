"""Workshops of one partnership, and a view that repaints after each change, as the console does."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path

from PySide6.QtWidgets import QWidget

from lpip_workshop.app.library import open_store
from lpip_workshop.app.queries import agenda
from lpip_workshop.app.workshops import Details, Planned, create_workshop
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.promises.compute import Results, compute
from lpip_workshop.exercises.promises.console import View
from lpip_workshop.exercises.promises.library import from_library
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.boxes import Surface, column
from lpip_workshop.widgets.view import ConsoleContext
from tests.support.library import Hall

TODAY = date(2026, 11, 12)


def open_library(tmp_path: Path) -> Store:
    return open_store(tmp_path / "library.db")


def meet(store: Store, day: str, *exercise_ids: str, partnership: str = "Dyffryn partnership") -> Hall:
    """Return a workshop held on a day, and its promises."""
    planned = [Planned(Saying("Small promises"), 10, which) for which in ("promises", *exercise_ids)]
    workshop_id = create_workshop(store, Details(Saying(f"Meeting of {day}"), partnership, day=day), planned)
    with store.read() as session:
        return Hall(store, workshop_id, agenda(session, workshop_id)[0].id)


def results_of(hall: Hall) -> Results:
    with hall.store.read() as session:
        return compute(from_library(session, hall.activity_id))


class Room:
    """The view, its banner, and the file somebody would choose."""

    def __init__(self, hall: Hall, file: Path | None = None) -> None:
        self.hall, self.banner = hall, Banner()
        context = ConsoleContext(
            hall.store,
            exercises()["promises"],
            hall.workshop_id,
            hall.activity_id,
            self.banner,
            lambda _name: None,
            lambda: file,
            lambda: datetime.combine(TODAY, time(14), UTC),
        )
        self.view = View(context)
        self.widget: QWidget = Surface("paper", column(self.banner, self.view, edge=24))
        hall.store.subscribe(lambda _committed: self.view.show_results(results_of(hall)))
        self.view.show_results(results_of(hall))
