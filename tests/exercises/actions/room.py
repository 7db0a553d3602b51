"""A view on a real library that repaints after each change, as the console does."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from lpip_workshop.app.queries import agenda, workshop_of
from lpip_workshop.app.workshops import Details, Planned, create_workshop
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import Saying, T
from lpip_workshop.exercises.actions.compute import Results, compute
from lpip_workshop.exercises.actions.console import View
from lpip_workshop.exercises.actions.inputs import from_library
from lpip_workshop.exercises.actions.items import Inputs, Priority
from lpip_workshop.storage.domain import Organisation
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.boxes import Surface, column
from lpip_workshop.widgets.view import ConsoleContext
from tests.support.library import Hall

TODAY = date(2026, 11, 12)
PRIORITIES = (
    Priority("paths", Saying("Safe paths between the villages", "en", {"cy": "Llwybrau diogel rhwng y pentrefi"}), 0),
    Priority("bus", Saying("A bus that meets the train"), 1),
    Priority("shop", Saying("Keep the shop open"), 1),
)


def inputs_of(hall: Hall) -> Inputs:
    with hall.store.read() as session:
        return from_library(session, hall.activity_id)


def results_of(hall: Hall) -> Results:
    return compute(inputs_of(hall))


def register(hall: Hall, *names: str) -> None:
    """Make organisations known to the partnership."""

    def change(session: Session) -> None:
        partnership = workshop_of(session, hall.activity_id).partnership_id
        for name in names:
            session.add(Organisation(partnership_id=partnership, name=name))

    hall.store.run(T("Register"), change, scope=hall.workshop_id)


class Room:
    """The view, its banner, and the file somebody would choose."""

    def __init__(self, hall: Hall, priorities: tuple[Priority, ...] | None = None, file: Path | None = None) -> None:
        self.hall, self.priorities, self.banner = hall, priorities, Banner()
        context = ConsoleContext(
            hall.store,
            exercises()["actions"],
            hall.workshop_id,
            hall.activity_id,
            self.banner,
            lambda _name: None,
            lambda: file,
            lambda: datetime.combine(TODAY, time(14), UTC),
        )
        self.view = View(context)
        self.widget: QWidget = Surface("paper", column(self.banner, self.view, edge=24))
        hall.store.subscribe(lambda _committed: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        found = inputs_of(self.hall)
        if self.priorities is not None:
            found = replace(found, priorities=self.priorities)
        self.view.show_results(compute(found))


def meet(store: Store, day: str, partnership: str = "Dyffryn partnership") -> Hall:
    """Return a workshop held on a day, and its action list."""
    planned = [Planned(Saying("Who does what next"), 15, "actions")]
    workshop_id = create_workshop(store, Details(Saying(f"Meeting of {day}"), partnership, day=day), planned)
    with store.read() as session:
        return Hall(store, workshop_id, agenda(session, workshop_id)[0].id)
