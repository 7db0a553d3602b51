"""Undo takes back what its change left, says what it left alone, and knows nothing of windows being closed."""

from __future__ import annotations

import pytest

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.storage.domain import Place
from lpip_workshop.storage.opening import open_library
from lpip_workshop.storage.rows import find
from tests.support.faults import add_place, places, rename_place


def test_a_gesture_is_one_undo_and_one_redo(store):
    ident = add_place(store, "V")
    for name in ("Va", "Val", "Vale"):
        rename_place(store, ident, name, gesture="typing")
    assert store.undo() is not None
    assert places(store) == ["V"]
    store.redo()
    assert places(store) == ["Vale"]


def test_a_gesture_of_hundreds_of_steps_is_still_one_undo(store):
    ident = add_place(store, "start")
    for number in range(520):
        rename_place(store, ident, str(number), gesture="drag")
    store.undo()
    assert places(store) == ["start"]
    store.redo()
    assert places(store) == ["519"]


def test_the_same_gesture_name_later_on_is_another_gesture(store):
    ident = add_place(store, "one")
    rename_place(store, ident, "two", gesture="typing")
    add_place(store, "between")
    rename_place(store, ident, "three", gesture="typing")
    store.undo()
    assert places(store) == ["between", "two"]


def test_undo_leaves_a_value_alone_that_somebody_changed_since_and_says_so(store):
    ident = add_place(store, "old", scope="meeting")
    rename_place(store, ident, "mine", scope="meeting")
    rename_place(store, ident, "theirs", scope="another window")
    done = store.undo("meeting")
    assert done is not None
    assert done.skipped == 1
    assert places(store) == ["theirs"]


def test_undo_of_two_values_restores_the_one_that_nobody_touched(store):
    ident = add_place(store, "Dyffryn", scope="meeting")

    def both(session):
        place = session.get(Place, ident)
        place.name, place.nation = "Valley", "Wales"

    store.run(T("Edit"), both, scope="meeting")
    rename_place(store, ident, "Glen", scope="another window")
    done = store.undo("meeting")
    with store.read() as session:
        (place,) = find(session, Place)
    assert (done.skipped, place.name, place.nation) == (1, "Glen", "")


def test_undo_and_redo_survive_a_restart(store, path):
    add_place(store, "one")
    add_place(store, "two")
    store.undo()
    store.close()
    again = open_library(path)
    try:
        assert [label.source for label in again.labels()] == ["Add a place", "Add a place"]
        again.redo()
        assert places(again) == ["one", "two"]
        again.undo()
        again.undo()
        assert places(again) == []
    finally:
        again.close()


def test_a_new_change_drops_what_could_be_redone(store):
    add_place(store, "one")
    store.undo()
    add_place(store, "two")
    assert store.labels()[1] is None
    assert store.redo() is None


def test_changes_made_together_drop_what_could_be_redone_too(store):
    add_place(store, "one")
    store.undo()
    with store.together(T("Both")):
        add_place(store, "two")
        add_place(store, "three")
    assert store.redo() is None
    store.undo()
    assert places(store) == []


def test_changes_made_together_that_change_nothing_make_no_undo_step(store):
    ident = add_place(store, "one")
    with store.together(T("Nothing in the end")):
        rename_place(store, ident, "two")
        rename_place(store, ident, "one")
    assert store.labels()[0] == T("Add a place")


def test_each_scope_has_an_undo_of_its_own(store):
    add_place(store, "one", scope="a")
    add_place(store, "two", scope="b")
    store.undo("a")
    assert places(store) == ["two"]
    assert store.undo("a") is None


def test_a_row_made_and_hidden_at_once_is_undone_without_complaint(store):
    def change(session):
        place = Place(name="gone", hidden=True)
        session.add(place)

    store.run(T("Add"), change)
    assert store.undo().skipped == 0
    assert store.redo().skipped == 0


def test_undo_within_a_change_is_refused_at_once_instead_of_waiting_for_itself(store):
    add_place(store, "one")
    with pytest.raises(AssertionError), store.together(T("Both")):
        store.undo()
    assert places(store) == ["one"]


def test_a_seal_ends_what_can_be_undone_in_its_scope_only(store):
    add_place(store, "here", scope="a")
    add_place(store, "there", scope="b")

    def rename(session):
        find(session, Place)[0].nation = "Wales"
        return []

    store.seal(T("Close"), rename, scope="a")
    assert store.undo("a") is None
    assert store.undo("b") is not None


def test_a_seal_that_is_refused_seals_nothing(store):
    add_place(store, "here")

    def refuse(session):
        find(session, Place)[0].name = "changed"
        raise BadInput(T("No."), T("Yes."))

    with pytest.raises(BadInput):
        store.seal(T("Close"), refuse)
    assert store.undo() is not None
