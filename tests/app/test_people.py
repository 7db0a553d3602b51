"""Who is in the room: codes tell people apart, and a code is never given twice."""

from __future__ import annotations

import pytest

from lpip_workshop.app.editing import remove, set_fields
from lpip_workshop.app.people import NewPerson, add_people, add_person, register
from lpip_workshop.app.queries import participants, sector_counts
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.storage.domain import Organisation, Participant
from lpip_workshop.storage.rows import find
from tests.support.library import new_workshop


@pytest.fixture
def empty(tmp_path):
    made = new_workshop(tmp_path, "", people=0)
    yield made
    made.store.close()


def codes(hall) -> list[str]:
    with hall.store.read() as session:
        return [person.code for person in participants(session, hall.workshop_id)]


def test_people_without_a_code_are_numbered_on(empty):
    add_people(empty.store, empty.workshop_id, "community", 2)
    add_person(empty.store, empty.workshop_id, sector="business", code=" 17 ")
    add_person(empty.store, empty.workshop_id, sector="business", code="B2")
    add_people(empty.store, empty.workshop_id, "health", 1)
    assert codes(empty) == ["1", "2", "17", "18", "B2"]
    with empty.store.read() as session:
        assert sector_counts(session, empty.workshop_id) == {"community": 2, "business": 2, "health": 1}


def test_a_code_that_comes_later_in_the_list_is_not_given_away_before(empty):
    register(empty.store, empty.workshop_id, [NewPerson("community"), NewPerson("business", code="1")])
    assert codes(empty) == ["1", "2"]


def test_a_code_that_is_taken_registers_nobody(empty):
    with pytest.raises(BadInput) as caught:
        register(empty.store, empty.workshop_id, [NewPerson("community", code="5"), NewPerson("business", code="5")])
    assert caught.value.what.params["code"] == "5"
    assert codes(empty) == []


def test_a_code_of_somebody_who_was_removed_is_free_again(empty):
    add_people(empty.store, empty.workshop_id, "community", 1)
    with empty.store.read() as session:
        (person,) = participants(session, empty.workshop_id)
    remove(empty.store, Participant, person.id, scope=empty.workshop_id, label=T("Remove"))
    add_person(empty.store, empty.workshop_id, sector="business", code="1")
    assert codes(empty) == ["1"]


def test_one_organisation_is_kept_once_for_the_partnership(empty):
    for name in ("Ann", "Bob"):
        add_person(empty.store, empty.workshop_id, sector="business", name=name, organisation=" Village shop ")
    with empty.store.read() as session:
        (shop,) = find(session, Organisation)
        people = participants(session, empty.workshop_id)
    assert shop.name == "Village shop"
    assert {person.organisation_id for person in people} == {shop.id}


def test_registering_eight_people_is_one_undo(empty):
    add_people(empty.store, empty.workshop_id, "community", 8)
    empty.store.undo(empty.workshop_id)
    assert codes(empty) == []
    empty.store.redo(empty.workshop_id)
    assert len(codes(empty)) == 8


def test_typing_a_name_is_one_undo(empty):
    add_people(empty.store, empty.workshop_id, "community", 1)
    with empty.store.read() as session:
        (person,) = participants(session, empty.workshop_id)
    for name in ("A", "An", "Ann"):
        set_fields(empty.store, Participant, person.id, scope=empty.workshop_id, gesture="typing 1", name=name)
    empty.store.undo(empty.workshop_id)
    with empty.store.read() as session:
        assert participants(session, empty.workshop_id)[0].name == ""
