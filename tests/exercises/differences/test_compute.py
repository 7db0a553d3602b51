from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.exercises.differences.compute import compute
from lpip_workshop.exercises.differences.inputs import Inputs
from lpip_workshop.exercises.differences.publish import differences
from lpip_workshop.exercises.differences.texts import headline, pair_words, question_for
from lpip_workshop.methods.agreement import consensus
from tests.exercises.differences.made import SPREAD, first, inputs_of, people, person, results_of


def say(words):
    return catalogue("en").say(words)


def test_counts_median_and_consensus_follow_from_the_places():
    found = first(results_of(people(SPREAD)))
    assert found.spread.value.counts == SPREAD
    assert (found.n, found.missing) == (22, 0)
    assert (found.middle.value.at, found.middle.value.exact) == (3, True)
    assert found.consensus.value.value == consensus(SPREAD).value


def test_the_published_case_of_consensus_comes_out_the_same():
    """Tastle & Wierman 2007, International Journal of Approximate Reasoning 45:531-545."""
    counts = (30, 40, 210, 130, 530, 50, 10)
    assert first(results_of(people(counts))).consensus.value.value == pytest.approx(0.7257, abs=1e-4)


def test_half_at_each_end_are_two_camps_with_no_consensus():
    found = first(results_of(people((6, 0, 0, 0, 0, 0, 6))))
    assert found.camps
    assert found.kind == "live"
    assert found.consensus.value.value == pytest.approx(0)
    assert "at each end" in say(question_for(found))


def test_a_camp_of_fewer_than_five_is_not_told():
    assert not first(results_of(people((8, 0, 0, 0, 0, 0, 4)))).camps


def test_people_close_together_are_common_ground_and_named_as_such():
    results = results_of(people((0, 0, 1, 3, 9, 7, 2)))
    assert first(results).kind == "common"
    assert [(left.text, kind) for left, _right, kind in differences(results)] == [("More paths first", "common")]


def test_where_everybody_stands_alike_only_that_is_said():
    found = first(results_of(people((0, 24, 0, 0, 0, 0, 0))))
    assert found.kind == "common"
    assert found.spread.value.homogeneous
    assert not found.consensus.is_ok
    assert not found.middle.value.exact


def test_from_five_to_nine_people_three_parts_are_told():
    found = first(results_of(people((2, 1, 0, 1, 0, 2, 1))))
    assert found.spread.value.counts == (3, 1, 3)
    assert (found.middle.value.at, found.middle.value.exact) == (4, False)
    assert not found.consensus.value.exact


@pytest.mark.parametrize("count", [0, 1, 4])
def test_of_fewer_than_five_nothing_is_told(count):
    results = results_of([person(7)] * count)
    found = first(results)
    assert found.kind == "hidden"
    assert not any(outcome.is_ok for outcome in (found.spread, found.middle, found.consensus, found.sides))
    assert "too few answers" in say(headline(results))


def test_blank_ballots_count_in_the_turnout_only_and_empty_lines_as_missing():
    results = results_of([*people(SPREAD), person(None), person(None, second=3)], invited=30)
    assert (results.received, results.abstained, results.answered, results.invited) == (24, 1, 23, 30)
    assert (first(results).n, first(results).missing) == (22, 1)


def test_the_bounds_allow_for_everybody_who_did_not_answer():
    sides = first(results_of(people(SPREAD), invited=30)).sides.value
    assert (sides.left, sides.middle, sides.right) == (12, 2, 8)
    assert [sides.most(count) for count in (12, 2, 8)] == [20, 10, 16]


def test_the_line_people_differ_on_most_comes_first_and_hidden_lines_last():
    answers = [person(n % 2 * 6 + 1, second=4 if n < 2 else None) for n in range(12)]
    assert [found.line.number for found in results_of(answers).found] == [1, 2]
    turned = [person(3 + n % 3, second=n % 2 * 6 + 1) for n in range(12)]
    assert [found.line.number for found in results_of(turned).found] == [2, 1]


def test_two_sectors_are_compared_by_pairings_as_cliff_does():
    """Worked by hand: A at 1 1 2 2 3 3 4 4 5 5, B two further; 100 pairings, ties half."""
    a, b = people((2, 2, 2, 2, 2), "community"), people((0, 0, 2, 2, 2, 2, 2), "business")
    found = first(results_of([*a, *b]))
    (pair,) = found.by_sector.pairs
    assert (pair.one, pair.other) == ("community", "business")
    # B right of A: per pair of steps 2 x 2 of 25 step pairs; 19 above less 3 below of 25
    assert pair.delta == Fraction(19 - 3, 25)
    assert pair.in_100 == 82
    assert pair.apart
    assert found.kind == "live"
    assert say(pair_words(pair, found)) == (
        "In 82 of 100 random pairings of Community and Business, Business stands nearer to “More buses first”"
    )


def test_a_question_never_says_who_is_wrong():
    a, b = people((2, 2, 2, 2, 2), "community"), people((0, 0, 2, 2, 2, 2, 2), "business")
    said = say(question_for(first(results_of([*a, *b]))))
    assert said == "Community and Business see this from different places. What does each see from there?"


def test_one_sector_only_is_shown_and_compared_with_none():
    found = first(results_of(people(SPREAD, "community")))
    assert [(place.sector, place.n, place.middle.at) for place in found.by_sector.places] == [("community", 22, 3)]
    assert found.by_sector.pairs == ()


def test_before_a_round_there_is_nothing_but_the_lines():
    inputs = inputs_of([])
    results = compute(Inputs(inputs.setting, inputs.lines))
    assert (results.state, results.found, results.abstained) == ("none", (), None)
    assert differences(results) == ()


def test_no_lines_at_all_are_no_fault():
    assert compute(Inputs(inputs_of([]).setting)).lines == ()


@given(st.lists(st.integers(1, 7), max_size=40))
def test_turning_a_line_round_changes_nothing_but_the_side(places):
    here = first(results_of([person(place) for place in places]))
    there = first(results_of([person(8 - place) for place in places]))
    assert (here.kind, here.camps, here.difference) == (there.kind, there.camps, there.difference)
    if here.middle.is_ok:
        assert here.middle.value.at == 8 - there.middle.value.at


@given(st.lists(st.tuples(st.integers(1, 5), st.sampled_from(["community", "business", ""])), max_size=40))
def test_how_far_people_differ_is_a_share(answers):
    found = first(results_of([person(place, sector) for place, sector in answers], scale=5))
    assert 0 <= found.difference <= 1
    assert sum(place.n for place in found.by_sector.places) <= found.n
