from __future__ import annotations

import sqlite3

import pytest

from lpip_workshop.app.rounds import close_round, entered_serials, paper, reveal_round, withdraw_ballot
from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.exercises.differences import actions
from lpip_workshop.exercises.differences.compute import compute
from lpip_workshop.exercises.differences.inputs import Asked
from lpip_workshop.exercises.differences.library import from_library
from lpip_workshop.exercises.differences.views import two_views
from tests.exercises.differences.made import VIEWS
from tests.support.library import Hall, new_workshop


@pytest.fixture
def hall(tmp_path):
    made = new_workshop(tmp_path, "differences")
    yield made
    made.store.close()


def inputs(hall: Hall):
    with hall.store.read() as session:
        return from_library(session, hall.activity_id)


def lefts(hall: Hall) -> list[str]:
    return [line.left.text for line in inputs(hall).lines]


def lined(hall: Hall) -> list[str]:
    return [actions.add_line(hall.store, hall.activity_id, *views) for views in VIEWS]


def test_lines_are_added_moved_reworded_translated_and_removed(hall):
    one, two = lined(hall)
    actions.move_line(hall.store, two, -1)
    actions.reword_line(hall.store, one, "right", "  Buses  first ")
    actions.translate_line(hall.store, one, "left", "cy", "Llwybrau yn gyntaf")
    assert lefts(hall) == ["Decide together", "More paths first"]
    line = inputs(hall).lines[1]
    assert (line.number, line.right.text, line.left.translations) == (2, "Buses first", {"cy": "Llwybrau yn gyntaf"})
    actions.remove_line(hall.store, one)
    assert lefts(hall) == ["Decide together"]
    hall.store.undo(hall.workshop_id)
    assert lefts(hall) == ["Decide together", "More paths first"]


@pytest.mark.parametrize(
    "views", [("", "b"), ("a", " "), ("Same", "same "), ("x" * 301, "y"), ("more buses first", "More paths  first")]
)
def test_what_makes_no_line_is_refused(hall, views):
    lined(hall)
    with pytest.raises(BadInput):
        actions.add_line(hall.store, hall.activity_id, *views)
    assert len(lefts(hall)) == 2


def test_a_line_is_typed_as_two_views():
    for typed in ("a b; c", "a b ←→ c", "a b <-> c", "a b|c"):
        assert two_views(typed) == ("a b", "c")
    for typed in ("only one", "a; b; c", ";", "a;"):
        with pytest.raises(BadInput):
            two_views(typed)


def test_a_round_goes_from_open_to_revealed_and_shows_its_result_only_then(hall):
    one, two = lined(hall)
    round_id = actions.open_lines(hall.store, hall.activity_id)
    for n in range(12):
        actions.enter(hall.store, round_id, {"places": {one: n % 7 + 1, two: None}, "sector": "business"})
    assert (inputs(hall).held.state, inputs(hall).held.answers, inputs(hall).held.received) == ("open", (), 12)
    close_round(hall.store, round_id)
    assert (inputs(hall).held.state, inputs(hall).held.answers) == ("closed", ())
    reveal_round(hall.store, round_id)
    found = {found.line.number: found for found in compute(inputs(hall)).found}
    assert found[1].spread.value.counts == (2, 2, 2, 2, 2, 1, 1)
    assert (found[2].n, found[2].missing) == (0, 12)


def test_without_a_line_no_round_opens(hall):
    with pytest.raises(Refused):
        actions.open_lines(hall.store, hall.activity_id)


def test_lines_and_how_they_are_asked_are_fixed_by_opening(hall):
    one, _two = lined(hall)
    actions.set_scale(hall.store, hall.activity_id, 5)
    actions.set_sector_asked(hall.store, hall.activity_id, False)
    actions.open_lines(hall.store, hall.activity_id)
    assert inputs(hall).held.asked == Asked(5, False)
    for deed in (
        lambda: actions.set_scale(hall.store, hall.activity_id, 7),
        lambda: actions.reword_line(hall.store, one, "left", "Other words"),
        lambda: actions.move_line(hall.store, one, 1),
        lambda: actions.remove_line(hall.store, one),
    ):
        with pytest.raises(Refused):
            deed()


def test_a_line_added_after_opening_waits_for_the_next_round(hall):
    lined(hall)
    actions.open_lines(hall.store, hall.activity_id)
    actions.add_line(hall.store, hall.activity_id, "Now", "Later")
    assert (len(inputs(hall).held.lines), len(inputs(hall).lines)) == (2, 3)


def test_a_removed_line_keeps_the_answers_it_was_given(hall):
    one, _two = lined(hall)
    round_id = actions.open_lines(hall.store, hall.activity_id)
    actions.enter_all(hall.store, round_id, [{"places": {one: 2}}] * 5)
    close_round(hall.store, round_id)
    reveal_round(hall.store, round_id)
    actions.remove_line(hall.store, one)
    assert len(inputs(hall).held.lines) == 2
    assert len(inputs(hall).lines) == 1
    assert compute(inputs(hall)).found[0].n == 5


@pytest.mark.parametrize("scale", [6, 0, -1])
def test_a_line_of_another_length_is_refused(hall, scale):
    with pytest.raises(BadInput):
        actions.set_scale(hall.store, hall.activity_id, scale)


@pytest.mark.parametrize("place", [0, -1, 8, 2**63, 3.0, float("nan"), "3", True, [3], {}])
def test_what_is_no_place_is_refused(hall, place):
    one, _two = lined(hall)
    round_id = actions.open_lines(hall.store, hall.activity_id)
    with pytest.raises(BadInput):
        actions.enter(hall.store, round_id, {"places": {one: place}})


@pytest.mark.parametrize("ballot", [{"places": {"elsewhere": 3}}, {"places": [3]}, {"sector": "pirates"}])
def test_what_was_not_asked_is_refused(hall, ballot):
    lined(hall)
    round_id = actions.open_lines(hall.store, hall.activity_id)
    with pytest.raises(BadInput):
        actions.enter(hall.store, round_id, ballot)


def test_a_ballot_is_corrected_and_withdrawn_by_its_number_and_a_blank_one_keeps_no_sector(hall):
    one, two = lined(hall)
    round_id = actions.open_lines(hall.store, hall.activity_id)
    assert [actions.enter(hall.store, round_id, {"places": {one: n}}) for n in (1, 2)] == [1, 2]
    actions.correct(hall.store, round_id, 2, {"places": {two: 7, one: 3}, "sector": "health"})
    withdraw_ballot(hall.store, round_id, 1)
    actions.enter(hall.store, round_id, {"places": {}, "sector": "health"}, serial=9)
    with hall.store.read() as session:
        assert entered_serials(session, round_id) == [2, 9]
        assert paper(session, round_id, 2) == {"places": {one: 3, two: 7}, "sector": "health"}
        assert paper(session, round_id, 9) == {"places": {}}


def test_the_file_holds_no_number_no_journal_and_nothing_withdrawn_after_closing(tmp_path):
    hall = new_workshop(tmp_path, "differences")
    one, _two = lined(hall)
    round_id = actions.open_lines(hall.store, hall.activity_id)
    for n in range(12):
        actions.enter(hall.store, round_id, {"places": {one: n % 7 + 1}, "sector": "business"})
    withdraw_ballot(hall.store, round_id, 4)
    close_round(hall.store, round_id)
    hall.store.close()
    with sqlite3.connect(tmp_path / "library.db") as raw:
        journal = [str(row) for row in raw.execute("SELECT * FROM change")]
        serials = {serial for (serial,) in raw.execute("SELECT serial FROM ballot")}
    data = b"".join(file.read_bytes() for file in tmp_path.iterdir() if file.name.startswith("library.db"))
    assert not [row for row in journal if '"places"' in row]
    assert serials == {None}
    assert data.count(b'"places"') == 11
