from __future__ import annotations

import pytest

from lpip_workshop.app.rounds import close_round, current_round, entered_serials, paper, reveal_round, withdraw_ballot
from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.exercises.trust.actions import (
    check_answers,
    correct,
    enter,
    open_pulse,
    set_scale,
    set_sector_asked,
)
from lpip_workshop.exercises.trust.compute import compute
from lpip_workshop.exercises.trust.inputs import Answer, Asked
from lpip_workshop.exercises.trust.library import from_library
from tests.exercises.trust.made import content, on, twelve
from tests.support.library import Hall, new_workshop

ASKED = Asked()


@pytest.fixture
def hall(tmp_path):
    made = new_workshop(tmp_path, "trust")
    yield made
    made.store.close()


def inputs(hall: Hall):
    with hall.store.read() as session:
        return from_library(session, hall.activity_id)


def fill(hall: Hall, round_id: str) -> None:
    for answer in twelve():
        enter(hall.store, round_id, ASKED, answer.as_content())


def test_a_round_goes_from_open_to_revealed_and_shows_its_result_only_then(hall):
    round_id = open_pulse(hall.store, hall.activity_id)
    fill(hall, round_id)
    assert (inputs(hall).state, inputs(hall).answers, inputs(hall).received) == ("open", (), 12)
    close_round(hall.store, round_id)
    assert (inputs(hall).state, inputs(hall).answers) == ("closed", ())
    reveal_round(hall.store, round_id)
    found = on(compute(inputs(hall)))
    assert found.experience.spread.value.counts == (2, 5, 3, 1, 1)


def test_the_scale_and_the_sector_are_chosen_before_and_fixed_by_opening(hall):
    assert inputs(hall).asked == Asked(5, True)
    set_scale(hall.store, hall.activity_id, 7)
    set_sector_asked(hall.store, hall.activity_id, False)
    open_pulse(hall.store, hall.activity_id)
    assert inputs(hall).asked == Asked(7, False)
    with pytest.raises(Refused):
        set_scale(hall.store, hall.activity_id, 5)


def test_choosing_the_scale_can_be_undone(hall):
    set_scale(hall.store, hall.activity_id, 7)
    hall.store.undo(hall.workshop_id)
    assert inputs(hall).asked.scale == 5


def test_a_scale_that_is_neither_five_nor_seven_is_refused(hall):
    with pytest.raises(BadInput):
        set_scale(hall.store, hall.activity_id, 6)


def test_a_ballot_is_corrected_and_withdrawn_by_its_number(hall):
    round_id = open_pulse(hall.store, hall.activity_id)
    assert [enter(hall.store, round_id, ASKED, content(5, x)) for x in (1, 2)] == [1, 2]
    correct(hall.store, round_id, ASKED, 2, content(4, 4, "business"))
    withdraw_ballot(hall.store, round_id, 1)
    with hall.store.read() as session:
        assert entered_serials(session, round_id) == [2]
        assert paper(session, round_id, 2) == content(4, 4, "business")


def test_nothing_is_taken_or_corrected_after_closing(hall):
    round_id = open_pulse(hall.store, hall.activity_id)
    fill(hall, round_id)
    close_round(hall.store, round_id)
    with pytest.raises(Refused):
        enter(hall.store, round_id, ASKED, content(5, 1))
    with pytest.raises(Refused):
        correct(hall.store, round_id, ASKED, 1, content(5, 1))


def test_asking_again_starts_a_new_round(hall):
    round_id = open_pulse(hall.store, hall.activity_id)
    fill(hall, round_id)
    close_round(hall.store, round_id)
    reveal_round(hall.store, round_id)
    set_scale(hall.store, hall.activity_id, 7)
    open_pulse(hall.store, hall.activity_id)
    assert (inputs(hall).asked.scale, inputs(hall).received) == (7, 0)
    with hall.store.read() as session:
        assert current_round(session, hall.activity_id).number == 2


def test_a_rating_off_the_scale_is_refused_with_its_dimension():
    with pytest.raises(BadInput) as caught:
        check_answers({"importance": {"openness": 6}}, ASKED)
    assert caught.value.what.params["dimension"].source == "Openness"
    assert check_answers({"importance": {"openness": 6}}, Asked(7)).importance == {"openness": 6}


@pytest.mark.parametrize("rating", [0, -1, 6, 2**63, 3.0, float("nan"), "3", True, [3], {}])
def test_what_is_no_rating_is_refused(rating):
    with pytest.raises(BadInput):
        check_answers({"experience": {"fairness": rating}}, ASKED)


@pytest.mark.parametrize("ballot", [{"importance": {"charm": 3}}, {"importance": [3]}, {"sector": "pirates"}])
def test_what_was_not_asked_is_refused(ballot):
    with pytest.raises(BadInput):
        check_answers(ballot, ASKED)


def test_a_sector_is_refused_where_it_was_not_asked_for():
    with pytest.raises(BadInput):
        check_answers({"importance": {"openness": 3}, "sector": "business"}, Asked(sector=False))


def test_ratings_may_be_missing_and_a_blank_ballot_keeps_not_even_its_sector():
    assert check_answers({"importance": {"openness": None}}, ASKED) == Answer()
    assert check_answers({"sector": "business"}, ASKED).as_content() == {"importance": {}, "experience": {}}
