"""Making workshops: what is asked for, what is refused, and what the room sees after a restart."""

from __future__ import annotations

import pytest

from lpip_workshop.app.editing import put_wording
from lpip_workshop.app.library import open_store
from lpip_workshop.app.queries import sayings, setting, translations
from lpip_workshop.app.stage import OnStage, on_stage, put_on_stage
from lpip_workshop.app.workshops import Details, Planned, create_workshop
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import Saying, T
from lpip_workshop.storage.domain import Activity, Partnership, Place, Workshop
from lpip_workshop.storage.rows import find, the


def make(store, title="Valley", partnership="Dyffryn", **more) -> str:
    return create_workshop(store, Details(Saying(title), partnership, **more), [])


def test_two_workshops_of_one_partnership_share_it_and_its_place(hall):
    make(hall.store, partnership="Teifi", place="Cardigan", nation="Wales")
    make(hall.store, "Second", partnership=" Teifi ", place="Cardigan")
    with hall.store.read() as session:
        assert [row.name for row in find(session, Partnership) if row.name == "Teifi"] == ["Teifi"]
        (place,) = find(session, Place)
    assert (place.name, place.nation) == ("Cardigan", "Wales")


def test_data_about_people_is_kept_for_a_year_after_the_day(hall):
    ident = make(hall.store, day="2026-11-12")
    with hall.store.read() as session:
        assert the(session, Workshop, ident).retention_day == "2027-11-12"


@pytest.mark.parametrize(
    "wrong",
    [
        {"title": "  "},
        {"partnership": " "},
        {"day": "12/11/2026"},
        {"day": "20261112"},
        {"day": "2026-02-30"},
        {"day": "9999-12-31"},
        {"starts": "25:00"},
        {"starts": "soon"},
    ],
    ids=str,
)
def test_what_is_missing_or_wrong_makes_nothing(hall, wrong):
    with pytest.raises(BadInput):
        make(hall.store, **wrong)
    with hall.store.read() as session:
        assert len(find(session, Workshop)) == 1


def test_making_a_workshop_is_one_undo_in_the_library(hall):
    ident = make(hall.store, "Second")
    hall.store.undo("")
    with hall.store.read() as session:
        assert ident not in {row.id for row in find(session, Workshop)}
    hall.store.redo("")
    with hall.store.read() as session:
        assert ident in {row.id for row in find(session, Workshop)}


def test_translations_of_titles_and_questions_are_kept_and_an_empty_one_is_forgotten(hall):
    planned = Planned(Saying("Tea", "en", {"cy": "Te"}), 10, question=Saying("Milk?", "en", {"cy": "Llaeth?"}))
    ident = create_workshop(hall.store, Details(Saying("Valley", "en", {"cy": "Dyffryn"}), "P"), [planned])
    with hall.store.read() as session:
        (activity,) = find(session, Activity, Activity.workshop_id == ident)
        about = setting(session, activity.id)
    assert about.title.translations == {"cy": "Te"}
    assert about.question.translations == {"cy": "Llaeth?"}
    for words, known in (("Paned", {"cy": "Paned"}), ("", {})):
        hall.store.run(T("Translate"), lambda session, w=words: put_wording(session, activity.id, "title", "cy", w))
        with hall.store.read() as session:
            assert sayings(session, [activity], "title", "en")[activity.id].translations == known
    with hall.store.read() as session:
        assert translations(session, [ident]) == {(ident, "title"): {"cy": "Dyffryn"}}


def test_what_the_room_sees_survives_a_restart_and_is_outside_of_the_workshops_undo(hall):
    with hall.store.read() as session:
        assert on_stage(session, hall.workshop_id) == OnStage()
    labels = hall.store.labels(hall.workshop_id)
    put_on_stage(hall.store, hall.workshop_id, OnStage("frozen", hall.activity_id, 3))
    put_on_stage(hall.store, hall.workshop_id, OnStage("blank", hall.activity_id, -1))
    assert hall.store.labels(hall.workshop_id) == labels
    hall.store.undo(hall.workshop_id)
    path = hall.store.path
    hall.store.close()
    store = open_store(path)
    with store.read() as session:
        assert on_stage(session, hall.workshop_id) == OnStage("blank", hall.activity_id, 0)
    store.close()


def test_showing_what_is_shown_is_no_change(hall):
    told = []
    put_on_stage(hall.store, hall.workshop_id, OnStage("live", hall.activity_id, 1))
    hall.store.subscribe(told.append)
    put_on_stage(hall.store, hall.workshop_id, OnStage("live", hall.activity_id, 1))
    assert told == []
