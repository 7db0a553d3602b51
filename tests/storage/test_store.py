"""The one write path: all or nothing, told only when it is safe, and no way round it."""

from __future__ import annotations

import contextlib
import threading
from datetime import date

import pytest
from sqlalchemy import delete, insert, text, update
from sqlalchemy.exc import DBAPIError

from lpip_workshop.core.errors import BadInput, Trouble
from lpip_workshop.core.words import N, Saying, T, listed
from lpip_workshop.storage.domain import Partnership, Place, Round
from lpip_workshop.storage.faults import as_trouble
from lpip_workshop.storage.labels import dump_label, load_label
from lpip_workshop.storage.opening import open_library
from lpip_workshop.storage.rows import find, first, the
from tests.support.faults import add_place, places, rename_place


def test_a_change_that_raises_changes_nothing_and_announces_nothing(store):
    told = []
    store.subscribe(told.append)

    def change(session):
        session.add(Place(name="half"))
        session.flush()
        raise BadInput(T("No."), T("Yes."))

    with pytest.raises(BadInput):
        store.run(T("Try"), change)
    assert places(store) == []
    assert told == []
    assert store.labels() == (None, None)


def test_a_listener_is_told_what_changed_after_it_is_saved(store, path):
    told = []

    def listen(committed):
        told.append((committed.label, committed.scope, committed.touches("place"), committed.touches("round")))
        assert places(store) == ["here"]

    store.subscribe(listen)
    add_place(store, "here", scope="meeting")
    assert told == [(T("Add a place"), "meeting", True, False)]


def test_a_listener_that_fails_does_not_fail_the_save_nor_the_next_listener(store):
    told = []
    store.subscribe(lambda _committed: 1 / 0)
    store.subscribe(told.append)
    add_place(store, "here")
    assert places(store) == ["here"]
    assert len(told) == 1


def test_a_listener_that_was_taken_off_is_not_told(store):
    told = []
    stop = store.subscribe(told.append)
    stop()
    stop()
    add_place(store, "here")
    assert told == []


def test_a_change_that_changes_nothing_is_no_change(store):
    ident = add_place(store, "here")
    told = []
    store.subscribe(told.append)
    rename_place(store, ident, "here")
    assert told == []


@pytest.mark.parametrize(
    "statement",
    [
        update(Place).values(name="all"),
        delete(Place),
        insert(Place).values(id="x", clock="", hidden=False, name="all", nation=""),
        text("DELETE FROM place"),
    ],
    ids=["update", "delete", "insert", "text"],
)
def test_statements_that_would_pass_by_the_journal_raise(store, statement):
    add_place(store, "here")
    with pytest.raises(AssertionError):
        store.run(T("All"), lambda session: session.execute(statement))
    assert places(store) == ["here"]


def test_deleting_a_row_raises(store):
    ident = add_place(store, "here")
    with pytest.raises(AssertionError):
        store.run(T("Delete"), lambda session: session.delete(the(session, Place, ident)))
    assert places(store) == ["here"]


def test_a_row_read_elsewhere_cannot_be_saved_for_it_may_be_out_of_date(store):
    ident = add_place(store, "here")
    with store.read() as session:
        stale = the(session, Place, ident)
    rename_place(store, ident, "there")
    stale.nation = "Wales"
    with pytest.raises(AssertionError):
        store.run(T("Edit"), lambda session: session.add(stale))
    assert places(store) == ["there"]


def test_a_session_that_reads_cannot_write_rows(store):
    with pytest.raises(AssertionError), store.read() as session:
        session.add(Place(name="by the back door"))
        session.commit()
    assert places(store) == []


def test_a_session_that_reads_cannot_write_by_statement_either(store):
    add_place(store, "here")
    with pytest.raises(Trouble), store.read() as session:
        session.connection().exec_driver_sql("DELETE FROM place")
        session.commit()
    assert places(store) == ["here"]


def test_a_reader_sees_one_moment(store):
    add_place(store, "before")
    with store.read() as session:
        assert len(find(session, Place)) == 1
        add_place(store, "meanwhile")
        assert len(find(session, Place)) == 1
    assert places(store) == ["before", "meanwhile"]


def test_within_a_change_reading_sees_what_was_done_so_far(store):
    with store.together(T("Both")):
        add_place(store, "one")
        assert places(store) == ["one"]
        with pytest.raises(LookupError), store.read() as session:
            the(session, Place, "nobody")


def test_what_is_done_together_is_saved_together_or_not_at_all(store):
    told = []
    store.subscribe(told.append)
    with pytest.raises(ZeroDivisionError), store.together(T("Both")):
        add_place(store, "one")
        raise ZeroDivisionError
    assert places(store) == []
    assert told == []
    with store.together(T("Both"), scope="meeting"):
        add_place(store, "one")
        add_place(store, "two")
    assert [committed.label.source for committed in told] == ["Both"]
    store.undo("meeting")
    assert places(store) == []


def test_a_part_that_failed_cannot_be_swallowed_and_the_rest_saved(store):
    def fail(session):
        session.add(Place(name="half"))
        session.flush()
        raise BadInput(T("No."), T("Yes."))

    with pytest.raises(AssertionError), store.together(T("Both")):
        add_place(store, "one")
        with contextlib.suppress(BadInput):
            store.run(T("Fail"), fail)
    assert places(store) == []


def test_two_threads_take_turns(store):
    def many(letter):
        for number in range(15):
            add_place(store, f"{letter}{number:02}", scope=letter)

    threads = [threading.Thread(target=many, args=(letter,)) for letter in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(places(store)) == 45


def test_a_change_goes_on_the_clock_after_all_that_was_saved_before(store, path):
    one = add_place(store, "one")
    with store.read() as session:
        before = the(session, Place, one).clock
    store.close()
    again = open_library(path)
    try:
        two = add_place(again, "two")
        with again.read() as session:
            assert the(session, Place, two).clock > before
    finally:
        again.close()


def test_foreign_keys_are_kept(store):
    with pytest.raises(DBAPIError):
        store.run(T("Add"), lambda session: session.add(Partnership(name="Lost", place_id="nowhere")))
    with store.read() as session:
        assert first(session, Partnership) is None


def test_a_column_whose_name_sounds_like_a_fault_is_no_fault_of_the_disk(store):
    with pytest.raises(DBAPIError) as caught:
        store.run(T("Add"), lambda session: session.add(Round(activity_id="nowhere", locked=None)))
    assert "locked" in str(caught.value)
    assert as_trouble(caught.value) is None


def test_what_people_said_is_in_no_error_message(store):
    with pytest.raises(DBAPIError) as caught:
        store.run(T("Add"), lambda session: session.add(Partnership(name="Confidential", place_id="nowhere")))
    assert "Confidential" not in str(caught.value)


def test_closing_twice_is_harmless_and_writing_afterwards_is_refused(store, path):
    add_place(store, "here")
    store.close()
    store.close()
    with pytest.raises(AssertionError):
        add_place(store, "late")
    assert sorted(file.name for file in path.parent.iterdir() if file.suffix != ".lock") == ["library.db"]


@pytest.mark.parametrize(
    "label",
    [
        T("Move “{name}”", name="Parish council"),
        T("Add “{name}”", name=Saying("Llwybr", "cy", {"en": "Path"})),
        N("Register one person", "Register {n} people", 7),
        T("{what} by {day}", what=T("Mend {names}", names=listed(["a", T("b")])), day=date(2026, 11, 12)),
    ],
    ids=["name", "typed", "number", "nested"],
)
def test_a_label_comes_back_from_the_journal_as_it_went_in(label):
    assert load_label(dump_label(label)) == label
    assert load_label(dump_label(label)).params == label.params
