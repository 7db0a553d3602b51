from __future__ import annotations

import random
import time

import numpy as np
import pytest
from hypothesis import given

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.methods.ballots import Profile, checked
from tests.methods.made import SCHULZE_45, elections, profile, steady, strict

ENGLISH = catalogue("en")


def test_the_pairwise_table_of_the_forty_five_voters_is_the_published_one():
    table = profile(SCHULZE_45).pairwise.tolist()
    assert table == [
        [0, 20, 26, 30, 22],
        [25, 0, 16, 33, 18],
        [19, 29, 0, 17, 24],
        [15, 12, 28, 0, 14],
        [23, 27, 21, 31, 0],
    ]


@steady
@given(elections())
def test_the_pairwise_table_agrees_with_counting_ballot_by_ballot(election):
    ballots, options = election
    made = Profile.of(ballots, options)
    for i, a in enumerate(options):
        for j, b in enumerate(options):
            assert made.pairwise[i, j] == sum(_above(ballot, a, b) for ballot in ballots)


def _above(ballot, a, b):
    place = {option: rank for rank, tier in enumerate(ballot) for option in tier}
    return place.get(a, len(ballot)) < place.get(b, len(ballot))


def test_a_ballot_that_ranks_nobody_counts_as_an_abstention():
    made = Profile.of([(), ((), ()), strict("AB")], "AB")
    assert (made.counted, made.abstentions, made.returned) == (1, 2, 3)
    assert made.pairwise.tolist() == [[0, 1], [0, 0]]


def test_a_ballot_that_ties_everything_is_an_answer_and_no_abstention():
    made = Profile.of([(("A", "B"),)], "AB")
    assert (made.counted, made.abstentions) == (1, 0)
    assert not made.pairwise.any()


def test_an_option_nobody_knows_is_named_with_its_ballot():
    with pytest.raises(BadInput) as caught:
        Profile.of([strict("AB"), strict("AX")], "AB")
    assert ENGLISH.say(caught.value.what) == "“X” is not one of the options."
    assert ENGLISH.say(caught.value.place) == "ballot 2"


@pytest.mark.parametrize("ballot", [strict("ABA"), (("A", "A"),)])
def test_an_option_ranked_twice_is_named(ballot):
    with pytest.raises(BadInput) as caught:
        checked(ballot, "AB")
    assert ENGLISH.say(caught.value.what) == "“A” is ranked twice on one ballot."


def test_the_first_of_several_equal_wrong_ballots_is_the_one_to_look_for():
    with pytest.raises(BadInput) as caught:
        Profile.of([strict("A"), strict("X"), strict("A"), strict("X")], "A")
    assert ENGLISH.say(caught.value.place) == "ballot 2"


def test_an_option_listed_twice_is_refused():
    with pytest.raises(BadInput) as caught:
        Profile.of([], ["A", "B", "A"])
    assert ENGLISH.say(caught.value.what) == "“A” is in the list of options twice."


def test_empty_tiers_are_dropped():
    assert checked((("A",), (), ("B",)), "AB") == strict("AB")


@pytest.mark.parametrize("options", [(), ("A",)])
def test_a_profile_without_ballots_or_options_has_an_empty_table(options):
    made = Profile.of([], options)
    assert made.pairwise.shape == (len(options), len(options))
    assert made.returned == 0
    assert list(made.without_each()) == []


def test_names_may_be_in_any_script():
    options = ["Llwybrau cerdded ŵŷ", "公園", "مكتبة", "पुस्तकालय", "🚲", "a\u0301", "á", " ", "<b>"]
    made = Profile.of([tuple((option,) for option in options)], options)
    assert made.pairwise.sum() == len(options) * (len(options) - 1) // 2


@steady
@given(elections())
def test_leaving_one_out_is_the_same_as_counting_again_without_that_ballot(election):
    ballots, options = election
    made = Profile.of(ballots, options)
    left_out = sum(people for _, people in made.without_each())
    assert left_out == made.counted
    again = [Profile.of(ballots[:i] + ballots[i + 1 :], options) for i, b in enumerate(ballots) if any(b)]
    tables = {rest.pairwise.tobytes() for rest, _ in made.without_each()}
    assert tables == {rest.pairwise.tobytes() for rest in again}
    assert all(rest.counted == made.counted - 1 for rest, _ in made.without_each())


def test_ten_thousand_ballots_of_a_hundred_options_are_counted_well_under_a_second():
    options = [f"option {i}" for i in range(100)]
    dice = random.Random(1)
    ballots = [tuple((option,) for option in dice.sample(options, 100)) for _ in range(10_000)]
    began = time.process_time()
    made = Profile.of(ballots, options)
    assert time.process_time() - began < 1.5  # 0.33 s measured; slack for a busy machine
    assert np.all((made.pairwise + made.pairwise.T)[~np.eye(100, dtype=bool)] == 10_000)
