"""What a workshop owes the people in it: names that stay in, consent on record, needs in numbers, tables."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from lpip_workshop.app.care import care_of, consents, erase_names, record_consent, set_care, set_chatham_house
from lpip_workshop.app.people import NewPerson, add_people, register
from lpip_workshop.app.queries import agenda, participants
from lpip_workshop.app.results import results_schema, workshop_results
from lpip_workshop.app.seating import by_table, seats, share_out, shared_out, sit
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.names import LEFT_OUT, numbered, without_names
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import Saying, T
from lpip_workshop.exercises.actions import actions
from lpip_workshop.exercises.actions.console.exporting import KINDS, Meeting, content
from lpip_workshop.report.export import export_handout, export_privacy_notice
from lpip_workshop.storage.domain import Consent
from lpip_workshop.storage.rows import find
from tests.support.library import new_workshop


def pdf_text(path: Path) -> str:
    """Return the words on every page."""
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


NAMES = ("Ann Jones", "Siân Morgan", "O’Neill")


@pytest.fixture
def hall(tmp_path: Path):
    made = new_workshop(tmp_path, "actions", people=12)
    register(made.store, made.workshop_id, [NewPerson("business", name, "Village shop") for name in NAMES])
    for line in (
        "Map the unsafe stretches; Ann Jones; in 2 weeks",
        "Ask siân morgan for the key; O’Neill; in 3 weeks",
        "Paint the gate; Ann Jones",
    ):
        actions.add(made.store, made.activity_id, line, date(2026, 11, 12))
    yield made
    made.store.close()


def everything_that_leaves(hall, folder: Path) -> str:
    """Return the text of every file that the workshop can be exported as."""
    store = hall.store
    files = export_handout(store, hall.workshop_id, folder, ("cy", "en"))
    told = [pdf_text(files[0]), files[1].read_text(encoding="utf-8")]
    with store.read() as session:
        told.append(json.dumps(workshop_results(session, hall.workshop_id), ensure_ascii=False))
    return "\n".join(told)


def test_under_the_chatham_house_rule_no_name_leaves_and_the_rule_is_printed(hall, tmp_path):
    before = everything_that_leaves(hall, tmp_path / "before")
    assert all(name in before for name in NAMES[:1])
    set_chatham_house(hall.store, hall.workshop_id, holds=True)
    after = everything_that_leaves(hall, tmp_path / "after")
    assert not [name for name in NAMES if name.casefold() in after.casefold()]
    assert "identity nor the affiliation" in " ".join(after.split())
    assert "person or group 1" in after
    assert "Map the unsafe stretches" in after


def test_results_without_names_still_follow_their_schema(hall):
    import jsonschema

    set_chatham_house(hall.store, hall.workshop_id, holds=True)
    with hall.store.read() as session:
        jsonschema.validate(workshop_results(session, hall.workshop_id), results_schema())


@pytest.mark.parametrize("kind", KINDS)
def test_the_action_list_leaves_without_names_too(hall, kind, qtbot):
    from PySide6.QtWidgets import QWidget

    from lpip_workshop.core.catalogue import catalogue
    from lpip_workshop.exercises.actions.console.exporting import Exporter
    from lpip_workshop.widgets.banner import Banner
    from lpip_workshop.widgets.view import ConsoleContext

    set_chatham_house(hall.store, hall.workshop_id, holds=True)
    parent, spec = QWidget(), exercises()["actions"]
    qtbot.addWidget(parent)
    context = ConsoleContext(
        hall.store, spec, hall.workshop_id, hall.activity_id, Banner(), lambda _name: None, lambda: None
    )
    discreet = Exporter(context, parent)._discreet(spec.compute(context.inputs()))
    written = content(kind, discreet, Meeting("Dyffryn partnership", "2026-11-12", catalogue("en")))
    if kind in ("calendar", "csv"):
        text = written.decode()
        assert "unsafe" in text
        assert not [name for name in NAMES if name.casefold() in text.casefold()]
    assert discreet.actions[0].owner == discreet.actions[2].owner == "person or group 1"


def test_a_sentence_of_ours_and_the_id_of_a_sector_are_nobodys_name():
    given_words = (T("May {name} come?", name="May"), "community", Saying("In May we met May", "en"))
    found = without_names(given_words, numbered(["May", "Community"]))
    assert found[0].source == "May {name} come?"
    assert found[0].params["name"] == T("person or group {n}", n=1)
    assert found[1] == "community"
    assert found[2].text == f"In {LEFT_OUT} we met {LEFT_OUT}"


@given(st.text(min_size=1, max_size=12).map(str.strip).filter(bool), st.text(max_size=20), st.text(max_size=20))
def test_a_name_never_stands_alone_in_what_is_left(name, before, after):
    found = without_names([f"{before} {name} {after}"], {name: "x"})
    assert f" {name} " not in f" {found[0].replace(LEFT_OUT, '')} " or name in before + after


def test_consent_is_written_down_with_its_words_and_day_and_can_be_taken_back(hall):
    store = hall.store
    set_care(store, hall.workshop_id, T("Edit"), consent="You may write down what I say.")
    with store.read() as session:
        person = participants(session, hall.workshop_id)[0]
    record_consent(store, hall.workshop_id, person.id, "yes")
    with store.read() as session:
        assert consents(session, hall.workshop_id) == {person.id: "yes"}
        (row,) = find(session, Consent)
        assert (row.asked, bool(row.day)) == ("You may write down what I say.", True)
    record_consent(store, hall.workshop_id, person.id, "")
    with store.read() as session:
        assert consents(session, hall.workshop_id) == {}
    store.undo(hall.workshop_id)
    with store.read() as session:
        assert consents(session, hall.workshop_id) == {person.id: "yes"}


def test_erased_names_are_in_no_byte_of_the_file_and_undo_brings_none_back(hall, tmp_path):
    erase_names(hall.store, hall.workshop_id)
    assert hall.store.undo(hall.workshop_id) is None
    with hall.store.read() as session:
        people = participants(session, hall.workshop_id)
        assert len(people) == 14
        assert not any(person.name or person.organisation_id for person in people)
    held = b"".join(path.read_bytes() for path in tmp_path.glob("library.db*"))
    assert "Siân Morgan".encode() not in held


def test_the_privacy_notice_says_what_was_settled_in_both_languages(hall, tmp_path):
    set_care(hall.store, hall.workshop_id, T("Edit"), contact="Ffion Rees, 01970 000000", chatham_house=True)
    (file,) = export_privacy_notice(hall.store, hall.workshop_id, tmp_path, ("cy", "en"))
    text = " ".join(pdf_text(file).split())
    assert "Ffion Rees, 01970 000000" in text
    assert "What is written down" in text
    assert "12 November 2027" in text
    first, second = (page.extract_text() for page in PdfReader(file).pages[:2])  # one to hang on the door in each
    assert "ico.org.uk" in first
    assert "Yr hyn y gofynnwn i chi gytuno iddo" in first
    assert "What we ask you to agree to" in second
    with hall.store.read() as session:
        assert care_of(session, hall.workshop_id).chatham_house


people_lists = st.lists(st.sampled_from(("community", "business", "health", "university")), min_size=1, max_size=60)


@given(people_lists, st.integers(1, 12), st.integers(0, 99))
def test_tables_are_as_even_and_as_mixed_as_they_can_be(sectors, tables, seed):
    people = [(str(n), sector) for n, sector in enumerate(sectors)]
    found = shared_out(people, tables, "mixed", seed)
    sizes = Counter(found.values())
    assert max(sizes.values()) - min([sizes[table] for table in range(1, tables + 1)]) <= 1
    for sector in set(sectors):
        held = Counter(found[person] for person, one in people if one == sector)
        assert max(held.values()) - min(held[table] for table in range(1, tables + 1)) <= 1
    assert shared_out(people, tables, "mixed", seed) == found
    assert sorted(shared_out(people, tables, "random", seed)) == sorted(found)


def test_people_are_shared_out_as_one_step_and_moved_singly(hall):
    share_out(hall.store, hall.workshop_id, 3, "mixed", seed=1)
    with hall.store.read() as session:
        tables = by_table(session, hall.workshop_id)
        assert sorted(len(people) for people in tables.values()) == [4, 5, 5]
        person = tables[1][0]
    sit(hall.store, person.id, 2)
    with hall.store.read() as session:
        assert seats(session, hall.workshop_id)[person.id] == 2
    hall.store.undo(hall.workshop_id)
    hall.store.undo(hall.workshop_id)
    with hall.store.read() as session:
        assert seats(session, hall.workshop_id) == {}


@pytest.mark.parametrize("tables", [0, -1, 41])
def test_a_number_of_tables_that_cannot_be_is_refused(hall, tables):
    with pytest.raises(BadInput):
        share_out(hall.store, hall.workshop_id, tables, "random", seed=1)


def test_nobody_cannot_be_shared_out(tmp_path):
    empty = new_workshop(tmp_path, "", people=0)
    with pytest.raises(BadInput, match="Nobody is registered"):
        share_out(empty.store, empty.workshop_id, 2, "mixed", seed=1)
    empty.store.close()


def test_the_sample_keeps_its_names_while_no_rule_was_agreed(hall):
    add_people(hall.store, hall.workshop_id, "health", 1)
    with hall.store.read() as session:
        assert agenda(session, hall.workshop_id)
        assert "Ann Jones" in json.dumps(workshop_results(session, hall.workshop_id), ensure_ascii=False)
