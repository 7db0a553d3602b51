"""A library with one workshop in it, made through the same actions as the windows use."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lpip_workshop.app.library import open_store
from lpip_workshop.app.people import add_people
from lpip_workshop.app.queries import agenda
from lpip_workshop.app.workshops import Details, Planned, create_workshop
from lpip_workshop.core.words import Saying
from lpip_workshop.storage.store import Store

ROOM = {"community": 8, "voluntary": 6, "local-government": 5, "business": 5}


@dataclass(frozen=True, slots=True)
class Hall:
    """An open library, and one activity of the workshop in it."""

    store: Store
    workshop_id: str
    activity_id: str


def new_workshop(tmp_path: Path, exercise_id: str, people: int = 24) -> Hall:
    """Return an open library with one workshop whose only activity is the exercise."""
    store = open_store(tmp_path / "library.db")
    details = Details(Saying("Getting around the valley"), "Dyffryn partnership", day="2026-11-12", starts="13:30")
    planned = Planned(Saying("What comes first?"), 30, exercise_id, Saying("How do we get around?"))
    workshop_id = create_workshop(store, details, [planned])
    for sector, count in ROOM.items():
        share = round(people * count / sum(ROOM.values()))
        if share:
            add_people(store, workshop_id, sector, share)
    with store.read() as session:
        return Hall(store, workshop_id, agenda(session, workshop_id)[0].id)
