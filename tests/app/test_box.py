"""An answer given alone, in the kiosk, leaves nothing but itself; undo neither shows it nor takes it away."""

from __future__ import annotations

import sqlite3

import pytest

from lpip_workshop.app import rounds
from lpip_workshop.core.errors import Refused


def answered(hall):
    with hall.store.read() as session:
        return rounds.current_round(session, hall.activity_id).answered


@pytest.fixture
def held(hall):
    return rounds.open_round(hall.store, hall.activity_id, {"method": "dots", "budget": 5})


def test_turnout_counts_paper_and_kiosk_together(hall, held):
    rounds.enter_ballot(hall.store, held, {"a": 1})
    rounds.put_in_box(hall.store, held, {"a": 2})
    assert answered(hall) == 2


def test_an_answer_from_the_kiosk_has_no_number_and_the_next_paper_is_numbered_as_before(hall, held):
    rounds.put_in_box(hall.store, held, {"a": 2})
    assert rounds.enter_ballot(hall.store, held, {"a": 1}) == 1
    with hall.store.read() as session:
        assert rounds.entered_serials(session, held) == [1]


def test_the_journal_never_hears_of_an_answer_given_in_the_kiosk(hall, held):
    before = journal(hall)
    rounds.put_in_box(hall.store, held, {"word": "bwlch-y-groes"})
    assert len(journal(hall)) == len(before)
    assert "bwlch-y-groes" not in str(journal(hall))


def test_undo_reaches_neither_an_answer_in_the_box_nor_the_round_it_lies_in(hall, held):
    rounds.put_in_box(hall.store, held, {"a": 2})
    assert hall.store.undo(hall.workshop_id) is None
    assert hall.store.redo(hall.workshop_id) is None
    assert answered(hall) == 1


def test_a_paper_typed_after_it_can_still_be_taken_back(hall, held):
    rounds.put_in_box(hall.store, held, {"a": 2})
    rounds.enter_ballot(hall.store, held, {"a": 1})
    assert hall.store.undo(hall.workshop_id) is not None
    assert answered(hall) == 1


def test_everybody_who_listens_hears_that_one_more_has_answered(hall, held):
    heard = []
    hall.store.subscribe(heard.append)
    rounds.put_in_box(hall.store, held, {"a": 2})
    assert [committed.scope for committed in heard] == [hall.workshop_id]


def test_a_closed_round_takes_no_answer_from_the_kiosk(hall, held):
    rounds.put_in_box(hall.store, held, {"a": 2})
    rounds.close_round(hall.store, held)
    with pytest.raises(Refused):
        rounds.put_in_box(hall.store, held, {"a": 3})
    assert answered(hall) == 1


def test_after_the_round_is_closed_nothing_tells_the_kiosk_from_the_paper(hall, held):
    rounds.enter_ballot(hall.store, held, {"a": 1})
    rounds.put_in_box(hall.store, held, {"a": 1})
    rounds.close_round(hall.store, held)
    with sqlite3.connect(hall.store.path) as connection:
        rows = connection.execute("SELECT hidden, round_id, serial, content FROM ballot").fetchall()
    assert rows[0] == rows[1]


def test_a_note_on_the_library_is_kept_until_it_is_taken_off(hall):
    assert hall.store.note("kiosk") is None
    hall.store.set_note("kiosk", "on")
    hall.store.set_note("kiosk", "still on")
    assert hall.store.note("kiosk") == "still on"
    hall.store.set_note("kiosk", None)
    assert hall.store.note("kiosk") is None


def journal(hall):
    with sqlite3.connect(hall.store.path) as connection:
        return [
            *connection.execute("SELECT id, kind, label FROM operation"),
            *connection.execute("SELECT operation, before, after FROM change"),
        ]
