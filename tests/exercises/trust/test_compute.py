from __future__ import annotations

import math
from fractions import Fraction

import jsonschema
import pytest

from lpip_workshop.exercises.trust.compute import compute
from lpip_workshop.exercises.trust.inputs import Asked, Inputs
from lpip_workshop.exercises.trust.publish import publish
from lpip_workshop.exercises.trust.schema import results_schema
from lpip_workshop.methods.question import Estimate, tenths
from tests.exercises.trust.made import IDS, inputs_of, on, person, results_of, twelve


def test_twelve_people_are_counted_in_full():
    found = on(results_of(twelve()))
    assert found.importance.spread.value.counts == (0, 0, 1, 5, 6)
    assert found.experience.spread.value.counts == (2, 5, 3, 1, 1)
    assert (found.importance.median.value, found.experience.median.value) == (Fraction(9, 2), 2)
    assert found.importance.mean.value == Estimate(Fraction(44, 10), True)
    assert found.gap.value == Estimate(Fraction(19, 10), True)


def test_consensus_is_that_of_tastle_and_wierman():
    found = on(results_of([person(x, x) for x in (1, 2, 3, 4, 5) * 2]))
    uniform = 1 + (2 * math.log2(0.5) + 2 * math.log2(0.75)) / 5
    assert found.experience.consensus.value == pytest.approx(uniform)
    assert round(uniform, 3) == 0.434


def test_the_gap_and_both_questions_stand_on_the_people_who_rated_both():
    found = on(results_of([*twelve(), person(5, None), person(None, 1)]))
    assert found.gap == on(results_of(twelve())).gap
    assert (found.importance.n, found.experience.n, found.importance.rated) == (12, 12, 13)
    assert (found.both, found.missing) == (12, 2)


def test_a_question_stands_alone_where_hardly_anybody_rated_both():
    found = on(results_of([person(None, e) for e in (1, 2, 3, 4, 5) * 2]))
    assert found.experience.n == 10
    assert found.importance.spread.state == found.gap.state == "no_data"


def test_a_blank_ballot_counts_as_an_abstention_and_nowhere_else():
    results = results_of([*twelve(), person(None, None), person(None, None)], invited=20)
    assert (results.received, results.answered, results.abstained, results.invited) == (14, 12, 2, 20)
    assert on(results).missing == 0


def test_the_share_above_the_middle_is_bounded_by_what_the_others_might_have_said():
    share = on(results_of(twelve(), invited=20)).experience.high.value
    assert (share.count, share.n, share.most, share.everybody) == (2, 12, 10, 20)


def test_fewer_than_five_people_show_nothing():
    found = on(results_of([person(5, 1)] * 4))
    for outcome in (found.gap, found.importance.mean, found.importance.spread, found.experience.high):
        assert outcome.state == "suppressed"


def test_five_to_nine_people_are_shown_in_three_bands():
    found = on(results_of([person(i, e) for i, e in ((5, 1), (4, 2), (3, 3), (2, 4), (5, 2), (4, 5))]))
    assert (found.importance.spread.value.kind, found.importance.spread.value.counts) == ("bands", (1, 1, 4))
    assert found.importance.median.state == found.experience.consensus.state == "suppressed"
    assert found.importance.mean.value == Estimate(Fraction(38, 10), False)
    assert not found.gap.value.exact


def test_where_all_answer_alike_only_the_band_is_told():
    found = on(results_of([person(5, e) for e in (1, 2, 3, 4, 5) * 3]))
    assert found.importance.spread.value.homogeneous
    assert (found.importance.median.state, found.importance.high.state) == ("suppressed", "suppressed")
    assert not found.gap.value.exact
    assert found.sectors == ()


def test_dimensions_are_ordered_by_gap_and_ties_keep_their_order():
    answers = [person(i, e) for i, e in ((5, 4), (4, 4), (5, 5), (3, 4)) * 3]
    for answer in answers:
        answer.experience["fairness"] = max(1, answer.experience["fairness"] - 2)  # type: ignore[index]
    results = results_of(answers)
    assert [found.id for found in results.dimensions] == ["fairness", *(i for i in IDS if i != "fairness")]


def test_seven_points_have_the_same_rules():
    found = on(results_of([person(i, e) for i, e in ((7, 1), (6, 2), (5, 3), (4, 4), (7, 2), (4, 5)) * 2], scale=7))
    assert found.experience.spread.value.counts == (2, 4, 2, 2, 2, 0, 0)
    assert found.experience.high.value.count == 2


def test_two_camps_are_told_where_both_are_sizeable():
    results = results_of([person(4, e) for e in (1, 1, 1, 5, 5, 5) * 3])
    assert on(results).camps
    assert not on(results_of(twelve())).camps


@pytest.mark.parametrize("state", ["none", "open", "closed"])
def test_before_the_reveal_there_are_only_counts(state):
    inputs = Inputs(inputs_of(twelve()).setting, Asked(), state, 12, 20)
    told = publish(compute(inputs))
    assert (told["received"], told["answered"], told["abstained"], told["dimensions"]) == (12, None, None, [])


@pytest.mark.parametrize("count", [0, 1, 4, 5, 9, 10, 12])
def test_what_is_published_satisfies_its_schema(count):
    jsonschema.Draft202012Validator.check_schema(results_schema())
    told = publish(results_of(twelve()[:count]))
    jsonschema.validate(told, results_schema())


def test_halves_are_rounded_away_from_zero():
    assert [tenths(Fraction(x, 20)) for x in (1, -1, 5, 3)] == [Fraction(x, 10) for x in (1, -1, 3, 2)]
