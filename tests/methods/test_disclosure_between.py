"""Two releases side by side: what they give away together, and what is therefore withheld."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpip_workshop.core.errors import BadInput
from lpip_workshop.methods.disclosure_between import Groups, Step, shown_beside, step, step_of_counts
from tests.methods.made import steady

groups = st.dictionaries(st.sampled_from("ABC"), st.lists(st.integers(0, 1), min_size=1, max_size=8), max_size=3)


def shown(before, was, now, would):
    return set(shown_beside(Groups(before, frozenset(was)), Groups(now, frozenset(would))))


def test_what_came_and_went_is_counted():
    assert step([1, 1, 2], [1, 2, 2, 3]) == Step(2, 1)
    assert step_of_counts((2, 5, 1), (1, 5, 3)) == Step(2, 1)
    assert (Step(2, 1).people, Step(0, 0).people) == (2, 0)


def test_a_set_that_holds_another_and_few_more_tells_of_these_few():
    assert Step(1, 0).tells_of_few()
    assert Step(0, 4).tells_of_few()
    assert not Step(5, 0).tells_of_few()
    assert not Step(1, 1).tells_of_few()
    assert not Step(0, 0).tells_of_few()
    assert Step(5, 0).tells_of_few(6)
    with pytest.raises(BadInput):
        Step(1, 0).tells_of_few(4)


def test_few_who_came_or_went_are_few_whatever_the_others_did():
    assert Step(1, 0).is_of_few()
    assert Step(4, 4).is_of_few()
    assert Step(1, 9).is_of_few()
    assert Step(9, 1).is_of_few()
    assert not Step(5, 5).is_of_few()
    assert not Step(0, 0).is_of_few()


def test_categories_that_do_not_match_are_refused():
    with pytest.raises(ValueError, match="argument"):
        step_of_counts((1, 2), (1, 2, 3))


def test_a_group_that_grew_by_one_is_hidden_with_another_that_covers_for_it():
    a, b, c = [1] * 6, [0] * 7, [2] * 8
    now = {"A": [*a, 3], "B": [*b, 2, 2, 2, 2, 2], "C": c}
    assert shown({"A": a, "B": b, "C": c}, "ABC", now, "ABC") == {"C"}


def test_nothing_is_shown_beside_a_total_that_gives_the_newcomer_away_by_itself():
    a, b = [1] * 6, [0] * 7
    assert shown({"A": a, "B": b}, "AB", {"A": [*a, 3], "B": b}, "AB") == set()


def test_a_group_that_did_not_change_may_be_shown_again():
    a, b = [1] * 6, [0] * 7
    assert shown({"A": a, "B": b}, "AB", {"A": a, "B": b}, "AB") == {"A", "B"}


def test_a_group_that_was_hidden_with_a_small_one_stays_hidden_while_it_gives_that_away():
    small, other, large = [1, 2, 3], [1, 2, 3, 4, 5], [0] * 9
    before = {"A": small, "B": other, "C": large}
    grown = {"A": [*small, 1, 1, 1, 1, 1, 1], "B": other, "C": large}
    # With A and B both shown, the three people who were A would follow from the sum that was hidden then.
    assert shown(before, "C", grown, "ABC") == {"C"}


def test_a_group_shown_before_and_now_hidden_is_not_had_through_the_others():
    a, b, c = [1, 2, 3, 4, 5], [2] * 6, [0] * 9
    assert shown({"A": a, "B": b, "C": c}, "ABC", {"A": a[:4], "B": b, "C": c}, "C") == set()


def test_nothing_is_hidden_where_everybody_changed():
    before = {"A": [1] * 6, "B": [2] * 6}
    assert shown(before, "AB", {"A": [3] * 7, "B": [4] * 6}, "AB") == {"A", "B"}


@steady
@given(groups, groups)
def test_no_group_is_shown_whose_few_newcomers_follow(before, now):
    was = [name for name, found in before.items() if len(found) >= 5]
    would = [name for name, found in now.items() if len(found) >= 5]
    for name in shown(before, was, now, would):
        if name in was:
            assert not step(before[name], now[name]).tells_of_few()
