"""What to print and to bring is counted from the running order and from who is here."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from lpip_workshop.app.library import open_store
from lpip_workshop.app.materials import materials
from lpip_workshop.app.people import add_people
from lpip_workshop.app.queries import agenda
from lpip_workshop.app.retiming import drop_activities
from lpip_workshop.app.templates import agenda_of, templates
from lpip_workshop.app.workshops import Details, Planned, create_workshop
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import Saying
from lpip_workshop.report.materials import export_materials, materials_list

ENGLISH = catalogue("en")
PLAN = (
    Planned(Saying("Who matters here?"), 30, "stakeholders"),
    Planned(Saying("Tea"), 10, pause=True),
    Planned(Saying("What comes first?"), 30, "priorities"),
)
DETAILS = Details(Saying("Valley"), "Partnership", day="2026-11-12", starts="13:30")


@pytest.fixture
def store(tmp_path: Path):
    made = open_store(tmp_path / "library.db")
    yield made
    made.close()


def printed(store, workshop_id: str, **counts: int) -> list[str]:
    with store.read() as session:
        return [ENGLISH.say(one.words) for one in materials(session, workshop_id, **counts).paper]


def test_a_ballot_a_person_and_a_grid_a_table_of_six(store) -> None:
    workshop_id = create_workshop(store, DETAILS, PLAN)
    add_people(store, workshop_id, "community", 24)
    assert printed(store, workshop_id) == ["4 A3 grids", "24 ballots"]
    add_people(store, workshop_id, "business", 1)
    assert printed(store, workshop_id) == ["5 A3 grids", "25 ballots"]
    assert printed(store, workshop_id, tables=6, people=30) == ["6 A3 grids", "30 ballots"]


def test_what_is_counted_for_printing_is_not_named_again_among_the_things_to_bring(store) -> None:
    workshop_id = create_workshop(store, DETAILS, PLAN)
    with store.read() as session:
        things = [ENGLISH.say(one) for one in materials(session, workshop_id).things]
    assert things == ["Pens that can be read from a distance", "Pens", "A box for the ballots"]


def test_what_is_dropped_needs_no_paper(store) -> None:
    workshop_id = create_workshop(store, DETAILS, PLAN)
    add_people(store, workshop_id, "community", 6)
    with store.read() as session:
        last = agenda(session, workshop_id)[-1].id
    drop_activities(store, workshop_id, [last])
    assert printed(store, workshop_id) == ["1 A3 grid"]


def test_before_anybody_is_registered_it_counts_who_may_come_and_says_so(store) -> None:
    template = next(one for one in templates() if one.id == "trust-check-in")
    details = Details(Saying("Trust"), "Partnership", template=template.id)
    workshop_id = create_workshop(store, details, agenda_of(template, "en"))
    with store.read() as session:
        found = materials(session, workshop_id)
    assert (found.people, found.expected) == (40, True)
    things = [ENGLISH.say(one) for one in found.things]
    assert "A box with a lid" in things
    assert len(things) == len(set(things))


def test_every_exercise_says_what_is_printed_for_it() -> None:
    without = [spec.id for spec in exercises().specs if not spec.guide.paper]
    assert without == []
    for spec in exercises().specs:
        for paper in spec.guide.paper:
            assert ENGLISH.say(paper.words(1)).startswith("1 ")
            assert catalogue("cy").say(paper.words(24)).startswith("24 ")


def test_the_list_is_a_page_to_print_in_both_languages(store, tmp_path: Path) -> None:
    workshop_id = create_workshop(store, DETAILS, PLAN)
    add_people(store, workshop_id, "community", 24)
    (file,) = export_materials(store, workshop_id, tmp_path, ("cy", "en"))
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(file).pages).split())
    for expected in ("24 ballots: What comes first?", "4 A3 grids: Who matters here?", "13:30", "24 people"):
        assert expected in text
    with store.read() as session:
        now = datetime.now().astimezone()
        assert materials_list(session, workshop_id, now) == materials_list(session, workshop_id, now)
