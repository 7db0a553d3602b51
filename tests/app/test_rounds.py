"""Answers are blind until revealed, and a round goes one way only."""

from __future__ import annotations

import pytest
from sqlmodel import select

from lpip_workshop.app import rounds
from lpip_workshop.app.library import open_store
from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.storage.domain import Ballot


def seen(hall):
    with hall.store.read() as session:
        return rounds.current_round(session, hall.activity_id)


@pytest.fixture
def held(hall):
    return rounds.open_round(hall.store, hall.activity_id, {"method": "dots", "budget": 5})


def test_before_the_first_round_there_is_none(hall):
    assert seen(hall) is None


def test_while_open_a_round_shows_how_many_answered_and_nothing_else(hall, held):
    rounds.enter_ballot(hall.store, held, {"dots": {"a": 3}})
    view = seen(hall)
    assert (view.state, view.answered, view.invited, view.ballots) == ("open", 1, 24, ())
    assert view.rule == {"method": "dots", "budget": 5}
    assert view.locked


def test_a_closed_round_is_still_blind_and_a_revealed_one_shows_every_ballot(hall, held):
    rounds.enter_ballot(hall.store, held, {"a": 1})
    rounds.enter_ballot(hall.store, held, {"a": 2})
    rounds.close_round(hall.store, held)
    assert (seen(hall).state, seen(hall).ballots) == ("closed", ())
    rounds.reveal_round(hall.store, held)
    assert sorted(ballot["a"] for ballot in seen(hall).ballots) == [1, 2]


def test_papers_are_numbered_on_unless_their_number_is_typed(hall, held):
    assert rounds.enter_ballot(hall.store, held, {}) == 1
    assert rounds.enter_ballot(hall.store, held, {}, serial=17) == 17
    assert rounds.enter_ballot(hall.store, held, {}) == 18
    rounds.enter_ballots(hall.store, held, [{}, {}])
    with hall.store.read() as session:
        assert rounds.entered_serials(session, held) == [1, 17, 18, 19, 20]


def test_a_paper_that_was_entered_is_not_entered_twice(hall, held):
    rounds.enter_ballot(hall.store, held, {"a": 1}, serial=7)
    with pytest.raises(Refused) as caught:
        rounds.enter_ballot(hall.store, held, {"a": 2}, serial=7)
    assert caught.value.what.params["number"] == 7
    assert seen(hall).answered == 1


@pytest.mark.parametrize("serial", [0, -1])
def test_a_paper_has_a_number_from_one(hall, held, serial):
    with pytest.raises(BadInput):
        rounds.enter_ballot(hall.store, held, {}, serial=serial)


def test_a_ballot_can_be_corrected_and_compared_with_its_paper_while_the_round_is_open(hall, held):
    number = rounds.enter_ballot(hall.store, held, {"a": 1})
    rounds.correct_ballot(hall.store, held, number, {"a": 9})
    with hall.store.read() as session:
        assert rounds.paper(session, held, number) == {"a": 9}
    hall.store.undo(hall.workshop_id)
    with hall.store.read() as session:
        assert rounds.paper(session, held, number) == {"a": 1}


def test_a_withdrawn_ballot_does_not_count_and_its_number_is_free_again(hall, held):
    rounds.enter_ballot(hall.store, held, {"a": 1})
    rounds.enter_ballot(hall.store, held, {"a": 2})
    rounds.withdraw_ballot(hall.store, held, 2)
    assert seen(hall).answered == 1
    with pytest.raises(BadInput):
        rounds.withdraw_ballot(hall.store, held, 2)
    assert rounds.enter_ballot(hall.store, held, {"a": 3}) == 2
    rounds.close_round(hall.store, held)
    rounds.reveal_round(hall.store, held)
    assert sorted(ballot["a"] for ballot in seen(hall).ballots) == [1, 3]


def test_a_paper_nobody_entered_cannot_be_corrected(hall, held):
    with pytest.raises(BadInput) as caught:
        rounds.correct_ballot(hall.store, held, 4, {})
    assert "No ballot" in caught.value.what.source


def test_closing_forgets_the_numbers(hall, held):
    rounds.enter_ballot(hall.store, held, {"a": 1}, serial=12)
    rounds.close_round(hall.store, held)
    with hall.store.read() as session:
        assert rounds.entered_serials(session, held) == []
        assert [ballot.serial for ballot in session.exec(select(Ballot))] == [None]


def test_late_answers_corrections_and_looks_are_refused(hall, held):
    rounds.enter_ballot(hall.store, held, {"a": 1})
    rounds.close_round(hall.store, held)
    late = [
        lambda: rounds.enter_ballot(hall.store, held, {"a": 2}),
        lambda: rounds.enter_ballots(hall.store, held, [{"a": 2}]),
        lambda: rounds.correct_ballot(hall.store, held, 1, {"a": 2}),
        lambda: rounds.withdraw_ballot(hall.store, held, 1),
        lambda: rounds.close_round(hall.store, held),
    ]
    for deed in late:
        with pytest.raises(Refused):
            deed()
    with pytest.raises(Refused), hall.store.read() as session:
        rounds.paper(session, held, 1)
    assert seen(hall).answered == 1


def test_nothing_is_revealed_before_it_is_closed_nor_twice(hall, held):
    with pytest.raises(Refused):
        rounds.reveal_round(hall.store, held)
    rounds.close_round(hall.store, held)
    rounds.reveal_round(hall.store, held)
    with pytest.raises(Refused):
        rounds.reveal_round(hall.store, held)


def test_a_second_round_waits_until_the_first_is_revealed(hall, held):
    for step in (lambda: None, lambda: rounds.close_round(hall.store, held)):
        step()
        with pytest.raises(Refused):
            rounds.open_round(hall.store, hall.activity_id, {})
    rounds.reveal_round(hall.store, held)
    rounds.open_round(hall.store, hall.activity_id, {"method": "ranking"}, invited=3)
    with hall.store.read() as session:
        first, second = rounds.rounds(session, hall.activity_id)
    assert (first.number, first.state, second.number, second.state, second.invited) == (1, "revealed", 2, "open", 3)


def test_more_answers_than_invitations_count_as_invited(hall):
    held = rounds.open_round(hall.store, hall.activity_id, {}, invited=1)
    rounds.enter_ballots(hall.store, held, [{}, {}])
    assert seen(hall).invited == 2


def test_undo_cannot_reach_behind_a_closed_round(hall, held):
    rounds.enter_ballot(hall.store, held, {"a": 1})
    rounds.close_round(hall.store, held)
    assert hall.store.labels(hall.workshop_id) == (None, None)
    assert hall.store.undo(hall.workshop_id) is None
    rounds.reveal_round(hall.store, held)
    assert hall.store.undo(hall.workshop_id) is None
    assert seen(hall).state == "revealed"


def test_a_round_opened_by_mistake_is_undone_and_the_next_takes_its_number(hall, held):
    hall.store.undo(hall.workshop_id)
    assert seen(hall) is None
    with pytest.raises(Refused):
        rounds.enter_ballot(hall.store, held, {})
    rounds.open_round(hall.store, hall.activity_id, {})
    assert seen(hall).number == 1


def test_a_round_survives_a_restart_with_its_numbers(hall, held):
    rounds.enter_ballot(hall.store, held, {"a": 1}, serial=5)
    path = hall.store.path
    hall.store.close()
    store = open_store(path)
    with store.read() as session:
        assert rounds.entered_serials(session, held) == [5]
    rounds.correct_ballot(store, held, 5, {"a": 2})
    store.close()


def test_who_is_alone_in_a_sector_cannot_be_told_by_it_once_the_round_is_closed(hall, held):
    sectors = ["community"] * 8 + ["business"] * 6 + ["health"]
    rounds.enter_ballots(hall.store, held, [{"a": 1, "sector": sector} for sector in sectors] + [{"a": 2}])
    rounds.close_round(hall.store, held)
    rounds.reveal_round(hall.store, held)
    kept = sorted(ballot.get("sector", "") for ballot in seen(hall).ballots)
    assert kept == [""] + ["community"] * 8 + ["other"] * 7
