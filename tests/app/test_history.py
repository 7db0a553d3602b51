from __future__ import annotations

from pathlib import Path

from lpip_workshop.app.history import earlier_activities, earlier_workshops
from lpip_workshop.app.library import open_store
from lpip_workshop.app.workshops import Details, Planned, create_workshop
from lpip_workshop.core.words import Saying


def test_only_earlier_workshops_of_the_same_partnership_count_newest_first(tmp_path: Path) -> None:
    store = open_store(tmp_path / "library.db")
    trust = Planned(Saying("Trust"), 20, "trust")
    for partnership, day in (("Dyffryn", "2026-01-10"), ("Dyffryn", "2026-03-10"), ("Forth", "2026-02-10")):
        create_workshop(store, Details(Saying(day), partnership, day=day), (trust,))
    here = create_workshop(store, Details(Saying("here"), "Dyffryn", day="2026-05-10"), (trust,))
    create_workshop(store, Details(Saying("later"), "Dyffryn", day="2026-06-10"), (trust,))
    with store.read() as session:
        assert [workshop.title for workshop in earlier_workshops(session, here)] == ["2026-03-10", "2026-01-10"]
        found = earlier_activities(session, here, "trust")
        assert [workshop.title for workshop, _activity in found] == ["2026-03-10", "2026-01-10"]
    store.close()
