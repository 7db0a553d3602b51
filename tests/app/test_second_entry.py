"""Papers are typed a second time to check the first; where the readings differ, one of them is chosen."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lpip_workshop.app import rounds
from lpip_workshop.app.library import open_store
from lpip_workshop.app.second_entry import Mismatch, SecondEntry, second_entry, settle, type_again
from lpip_workshop.core.errors import BadInput, Refused
from tests.support.library import new_workshop


def checked(hall, held) -> SecondEntry:
    with hall.store.read() as session:
        return second_entry(session, held)


def first_reading(hall, held, serial):
    with hall.store.read() as session:
        return rounds.paper(session, held, serial)


@pytest.fixture
def held(hall):
    made = rounds.open_round(hall.store, hall.activity_id, {"method": "dots"})
    for number in (1, 2, 3):
        rounds.enter_ballot(hall.store, made, {"a": number})
    return made


def test_papers_agree_differ_or_are_still_to_be_checked(hall, held):
    assert checked(hall, held) == SecondEntry((), (), (1, 2, 3))
    assert type_again(hall.store, held, 3, {"a": 3})
    assert not type_again(hall.store, held, 1, {"a": 9})
    assert checked(hall, held) == SecondEntry((3,), (Mismatch(1, {"a": 1}, {"a": 9}),), (2,))
    assert first_reading(hall, held, 1) == {"a": 1}  # nothing changes before somebody looks at the paper


@pytest.mark.parametrize(("which", "kept"), [("first", {"a": 1}), ("second", {"a": 9})])
def test_a_mismatch_is_settled_for_either_reading_and_taken_back_by_undo(hall, held, which, kept):
    type_again(hall.store, held, 1, {"a": 9})
    settle(hall.store, held, 1, which)
    assert checked(hall, held) == SecondEntry((1,), (), (2, 3))
    assert first_reading(hall, held, 1) == kept
    hall.store.undo(hall.workshop_id)
    assert checked(hall, held).mismatches == (Mismatch(1, {"a": 1}, {"a": 9}),)


def test_a_third_reading_replaces_the_second(hall, held):
    type_again(hall.store, held, 1, {"a": 9})
    assert type_again(hall.store, held, 1, {"a": 1})
    assert checked(hall, held).agreeing == (1,)


def test_a_paper_corrected_after_its_check_is_compared_anew(hall, held):
    type_again(hall.store, held, 2, {"a": 2})
    rounds.correct_ballot(hall.store, held, 2, {"a": 5})
    assert checked(hall, held).mismatches == (Mismatch(2, {"a": 5}, {"a": 2}),)


def test_a_paper_withdrawn_takes_its_second_reading_with_it(hall, held):
    type_again(hall.store, held, 3, {"a": 3})
    rounds.withdraw_ballot(hall.store, held, 3)
    assert checked(hall, held) == SecondEntry((), (), (1, 2))
    rounds.enter_ballot(hall.store, held, {"a": 8}, serial=3)
    assert checked(hall, held).unchecked == (1, 2, 3)


def test_what_was_given_in_the_kiosk_has_no_paper_to_check(hall, held):
    rounds.put_in_box(hall.store, held, {"a": 4})
    assert checked(hall, held).unchecked == (1, 2, 3)


def test_papers_nobody_typed_in_or_of_a_closed_round_cannot_be_checked(hall, held):
    with pytest.raises(BadInput):
        type_again(hall.store, held, 17, {"a": 1})
    with pytest.raises(BadInput) as caught:
        settle(hall.store, held, 1, "second")
    assert "not checked" in caught.value.what.source
    rounds.close_round(hall.store, held)
    for deed in (lambda: type_again(hall.store, held, 1, {}), lambda: settle(hall.store, held, 1, "first")):
        with pytest.raises(Refused):
            deed()
    assert checked(hall, held) == SecondEntry()


def test_second_readings_survive_a_restart(hall, held):
    type_again(hall.store, held, 1, {"a": 9})
    hall.store.close()
    store = open_store(hall.store.path)
    with store.read() as session:
        assert second_entry(session, held).mismatches == (Mismatch(1, {"a": 1}, {"a": 9}),)
    store.close()


def test_closing_leaves_no_byte_of_a_second_reading(tmp_path):
    hall = new_workshop(tmp_path, "priorities")
    undone = rounds.open_round(hall.store, hall.activity_id, {})
    rounds.enter_ballot(hall.store, undone, {"says": "opinion-0"})
    type_again(hall.store, undone, 1, {"says": "Quittenbrot-undone"})
    for _ in range(3):
        hall.store.undo(hall.workshop_id)
    held = rounds.open_round(hall.store, hall.activity_id, {})
    for number in range(1, 9):
        rounds.enter_ballot(hall.store, held, {"says": f"opinion-{number}"})
        type_again(hall.store, held, number, {"says": f"Quittenbrot-{number}"})
    settle(hall.store, held, 1, "first")
    settle(hall.store, held, 2, "second")
    rounds.withdraw_ballot(hall.store, held, 3)
    rounds.close_round(hall.store, held)
    hall.store.close()
    data = b"".join(file.read_bytes() for file in tmp_path.iterdir() if file.name.startswith("library.db"))
    assert data.count(b"Quittenbrot") == 1  # the one that was chosen is the ballot now
    assert b"opinion-2" not in data
    with sqlite3.connect(tmp_path / "library.db") as raw:
        assert raw.execute("SELECT COUNT(*) FROM secondreading").fetchone() == (0,)
        labels = "".join(label for (label,) in raw.execute("SELECT label FROM operation"))
    assert "Check ballot" not in labels
    assert "Settle ballot" not in labels


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 3), st.none() | st.integers(0, 3)), max_size=8))
def test_every_paper_is_counted_once_and_the_mismatches_are_those_that_differ(tmp_path_factory, papers):
    hall = new_workshop(tmp_path_factory.mktemp("second"), "priorities")
    held = rounds.open_round(hall.store, hall.activity_id, {})
    for serial, (one, other) in enumerate(papers, start=1):
        rounds.enter_ballot(hall.store, held, {"a": one}, serial=serial)
        if other is not None:
            assert type_again(hall.store, held, serial, {"a": other}) == (one == other)
    seen = checked(hall, held)
    differing = [n for n, (one, other) in enumerate(papers, start=1) if other is not None and one != other]
    assert [one.serial for one in seen.mismatches] == differing
    everyone = [*seen.agreeing, *seen.unchecked, *differing]
    assert sorted(everyone) == list(range(1, len(papers) + 1))
    hall.store.close()
