from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.methods.ballots import Profile
from lpip_workshop.methods.dots import DotVote
from lpip_workshop.methods.robustness import Steadiness, leave_one_out, told
from lpip_workshop.methods.tiers import cut
from lpip_workshop.methods.voting import borda, schulze
from tests.methods.made import elections, profile, steady, strict


def by_dots(vote):
    return vote.ranking.tiers


def by_schulze(people):
    return schulze(people).tiers


def by_borda(people):
    return borda(people).tiers


def test_a_clear_result_stays_whoever_is_left_out():
    found = leave_one_out(profile("9 ABC, 1 CBA"), by_schulze, line=2)
    assert found == Steadiness(0, 0)
    assert found.top_stays
    assert found.line_stays


def test_a_lead_of_one_vote_hangs_on_each_who_gave_it():
    found = leave_one_out(profile("3 AB, 2 BA"), by_schulze)
    assert found == Steadiness(3, None)
    assert not found.top_stays


def test_the_line_may_be_shaky_under_a_first_place_that_holds():
    vote = DotVote.of([{"A": 2}] * 5 + [{"B": 1}, {"C": 2}], "ABC", 2)
    assert leave_one_out(vote, by_dots, line=2) == Steadiness(0, 1)


def test_the_only_voter_decides_everything():
    assert leave_one_out(Profile.of([strict("AB")], "AB"), by_borda, line=1) == Steadiness(1, 1)


@pytest.mark.parametrize("ballots", [[], [(), ()], [(("A", "B"),)] * 6])
def test_where_nobody_prefers_anything_nobody_is_influential(ballots):
    assert leave_one_out(Profile.of(ballots, "AB"), by_schulze, line=1) == Steadiness(0, 0)


@steady
@given(elections(), st.integers(0, 4))
def test_steadiness_is_what_counting_again_without_each_person_finds(election, k):
    ballots, options = election
    full = by_schulze(Profile.of(ballots, options))
    others = [by_schulze(Profile.of(ballots[:i] + ballots[i + 1 :], options)) for i in range(len(ballots))]
    top = sum(set(other[:1]) != set(full[:1]) for other in others)
    line = sum(_sides(other, k) != _sides(full, k) for other in others)
    assert leave_one_out(Profile.of(ballots, options), by_schulze, k) == Steadiness(top, line)


def _sides(tiers, k):
    line = cut(tiers, k)
    return [set(side) for side in (line.certain_in, line.tied_at_line, line.out)]


@pytest.mark.parametrize("people", [0, 5, 12])
def test_none_or_many_influential_people_may_be_counted(people):
    assert told(people).value == people


@pytest.mark.parametrize("people", [1, 4])
def test_a_few_influential_people_are_not_counted(people):
    found = told(people)
    assert found.state == "suppressed"
    assert found.reason is not None
    assert catalogue("en").say(found.reason) == "fewer than 5 people"


def test_the_number_that_may_be_told_cannot_be_lowered():
    with pytest.raises(BadInput):
        told(3, k=4)
