from __future__ import annotations

from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.methods.dots import DotVote, fragility, people_to_undo
from lpip_workshop.methods.tiers import cut
from tests.methods.made import steady

ENGLISH = catalogue("en")
votes = st.lists(st.dictionaries(st.sampled_from("ABCD"), st.integers(0, 2)), max_size=8).map(
    lambda allocations: DotVote.of(allocations, "ABCD", 8)
)


def vote(*allocations, options="ABC", budget=5, cap=None):
    return DotVote.of(allocations, options, budget, cap)


def test_dots_people_and_turnout_are_counted_apart():
    found = vote({"A": 5}, {"A": 1, "B": 3}, {}, {"C": 0})
    assert found.totals == {"A": 6, "B": 3, "C": 0}
    assert found.supporters == {"A": 2, "B": 1, "C": 0}
    assert (found.returned, found.counted, found.abstentions, found.unspent) == (4, 2, 2, 1)
    assert found.ranking.tiers == (("A",), ("B",), ("C",))
    assert found.concentration.value == Fraction(5, 9)


def test_options_with_as_many_dots_share_a_tier():
    assert vote({"A": 2, "C": 2}, {"B": 1}).ranking.tiers == (("A", "C"), ("B",))


@pytest.mark.parametrize(
    ("dots", "said"),
    [
        ({"A": -1}, "“A” was given “-1” dots, which is no whole number of 0 or more."),
        ({"A": float("nan")}, "“A” was given “nan” dots, which is no whole number of 0 or more."),
        ({"A": 1.5}, "“A” was given “1.5” dots, which is no whole number of 0 or more."),
        ({"A": True}, "“A” was given “True” dots, which is no whole number of 0 or more."),
        ({"B": 4}, "“B” was given 4 dots; at most 3 may go on one option."),
        ({"A": 3, "B": 3}, "6 dots were placed; the budget is 5."),
        ({"X": 1}, "“X” is not one of the options."),
    ],
)
def test_a_wrong_ballot_is_refused_by_name(dots, said):
    with pytest.raises(BadInput) as caught:
        vote({"A": 1}, dots, cap=3)
    assert ENGLISH.say(caught.value.what) == said
    assert ENGLISH.say(caught.value.place) == "ballot 2"


def test_without_a_cap_all_dots_may_go_on_one_option():
    assert vote({"A": 5}).totals["A"] == 5


@pytest.mark.parametrize("allocations", [(), ({}, {})])
def test_where_nobody_placed_a_dot_nothing_leads(allocations):
    found = vote(*allocations)
    assert found.totals == found.supporters == {"A": 0, "B": 0, "C": 0}
    assert found.concentration.state == fragility(found, 1).state == "no_data"


def test_a_vote_without_options_is_empty():
    assert vote({}, options="").ranking.tiers == ()


def test_names_may_be_in_any_script():
    assert vote({"公園": 2, "Tŷ": 3}, options=["公園", "Tŷ"]).ranking.tiers == (("Tŷ",), ("公園",))


def test_the_smallest_group_that_could_undo_a_choice_is_found():
    found = fragility(vote({"A": 3}, {"A": 1}, {"A": 1}, {"B": 2}), 1).value
    assert (found.people, found.kept, found.challenger, found.lead) == (1, "A", "B", 3)


def test_a_pile_of_dots_from_one_person_is_more_fragile_than_a_narrow_lead_of_many():
    # B leads C by 2, from four people a dot each; A leads C by 3, from one person's five.
    found = fragility(vote({"A": 5}, *[{"B": 1}] * 4, *[{"C": 1}] * 2), 2).value
    assert (found.people, found.kept, found.challenger) == (1, "A", "C")


@pytest.mark.parametrize(("k", "state"), [(1, "undefined"), (2, "ok"), (0, "undefined"), (3, "undefined")])
def test_only_a_line_that_divides_the_options_can_be_fragile(k, state):
    assert fragility(vote({"A": 1, "B": 1}), k).state == state


@steady
@given(st.lists(st.integers(-3, 3), max_size=9))
def test_people_to_undo_is_the_smallest_number_over_all_groups(differences):
    lead = sum(differences)
    sizes = [q for q in range(len(differences) + 1) if any(lead - sum(g) <= 0 for g in combinations(differences, q))]
    assert people_to_undo(differences) == sizes[0]


@steady
@given(votes, st.integers(1, 3))
def test_fragility_is_the_smallest_group_whose_absence_changes_the_choice(found, k):
    told = fragility(found, k)
    if told.is_ok:
        chosen = set(cut(found.ranking.tiers, k).certain_in)
        smallest = next(q for q in range(1, 9) if any(_changes(found, g, k, chosen) for g in _groups(found, q)))
        assert told.value.people == smallest


def _groups(found, size):
    return combinations(range(found.returned), size)


def _changes(found, gone, k, chosen):
    stay = [dict(zip(found.options, row, strict=True)) for i, row in enumerate(found.ballots) if i not in gone]
    return set(cut(DotVote.of(stay, found.options, found.budget).ranking.tiers, k).certain_in) != chosen


@steady
@given(votes)
def test_leaving_one_out_is_the_same_as_counting_again(found):
    for rest, _ in found.without_each():
        allocations = [dict(zip(found.options, row, strict=True)) for row in rest.ballots]
        assert rest == DotVote.of(allocations, found.options, found.budget)
        assert rest.returned == found.returned - 1
    assert sum(people for _, people in found.without_each()) == found.counted
