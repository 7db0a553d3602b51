from __future__ import annotations

from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpip_workshop.core.errors import BadInput
from lpip_workshop.methods.disclosure import ALIKE_PERCENT, band, kept_groups, release, three_bands
from lpip_workshop.methods.states import ok
from tests.methods.made import steady

tables = st.dictionaries(st.sampled_from("ABCDEF"), st.integers(0, 12))
scales = st.lists(st.integers(0, 8), min_size=3, max_size=7)


def test_large_groups_are_all_shown():
    found = release({"A": 5, "B": 9})
    assert found.shown == ("A", "B")
    assert found.total_shown


def test_a_lone_small_group_takes_the_next_smallest_with_it():
    found = release({"A": 12, "B": 2, "C": 7})
    assert (found.shown, found.hidden) == (("A",), ("B", "C"))


def test_small_groups_that_together_are_still_few_take_another_with_them():
    assert release({"A": 1, "B": 2, "C": 8, "D": 9}).hidden == ("A", "B", "C")


def test_small_groups_that_cover_for_each_other_suffice():
    assert release({"A": 4, "B": 3, "C": 8}).hidden == ("A", "B")


def test_a_group_with_nobody_in_it_covers_for_none():
    found = release({"A": 3, "B": 0, "C": 8, "D": 9})
    assert (found.hidden, found.empty) == (("A", "C"), ("B",))


def test_where_nothing_sensible_remains_all_is_hidden():
    assert release({"A": 3, "B": 20}).shown == ()


def test_a_room_too_small_shows_not_even_its_total():
    found = release({"A": 2, "B": 2})
    assert not found.total_shown
    assert found.guard_total(ok(1)).state == "suppressed"


def test_what_may_be_shown_is_handed_on_and_the_rest_says_one_and_the_same_reason():
    found = release({"A": 12, "B": 2, "C": 7, "D": 0})
    assert found.guard("A", ok(3.5)) == ok(3.5)
    assert found.guard("B", ok(3.5)) == found.guard("C", ok(3.5))
    assert found.guard("B", ok(3.5)).state == "suppressed"
    assert found.guard("D", ok(3.5)).state == "no_data"
    assert found.guard_total(ok(1)) == ok(1)
    with pytest.raises(KeyError):
        found.guard("X", ok(1))


def test_the_order_in_which_groups_are_listed_does_not_matter():
    assert set(release({"A": 2, "B": 7, "C": 7}).hidden) == set(release({"C": 7, "B": 7, "A": 2}).hidden)


def test_an_empty_table_shows_nothing():
    found = release({})
    assert (found.shown, found.hidden, found.total_shown) == ((), (), False)


@steady
@given(tables, st.integers(5, 8))
def test_nothing_about_fewer_than_k_people_follows_from_what_is_shown(groups, k):
    found = release(groups, k)
    known = [frozenset([group]) for group in found.shown]
    if found.total_shown:
        known.append(frozenset(group for group in groups if groups[group]))
    for some in _sums_that_follow(known):
        assert sum(groups[group] for group in some) >= k
    assert {*found.shown, *found.hidden, *found.empty} == set(groups)


def _sums_that_follow(known):
    """Every set of groups whose sum is a published sum, or one less some others inside it."""
    for whole in known:
        yield whole
        inside = [part for part in known if part < whole]
        for size in range(1, len(inside) + 1):
            for taken in combinations(inside, size):
                left = whole.difference(*taken)
                if left:
                    yield left


@steady
@given(tables)
def test_no_single_hidden_group_can_be_worked_out(groups):
    found = release(groups)
    assert len(found.hidden) != 1 or not found.total_shown


@pytest.mark.parametrize("act", [lambda: release({"A": 9}, k=4), lambda: band([3, 3, 3], k=1)])
def test_the_threshold_cannot_be_lowered(act):
    with pytest.raises(BadInput):
        act()


def test_the_threshold_can_be_raised():
    assert release({"A": 7, "B": 8, "C": 9}, k=8).hidden == ("A", "B")
    assert band([2, 3, 2], k=8).state == "suppressed"
    assert band([5, 5, 5], k=8).value.kind == "bands"


def test_fewer_than_nobody_cannot_have_answered():
    with pytest.raises(ValueError, match="-1"):
        release({"A": -1})
    with pytest.raises(ValueError, match="-1"):
        band([6, -1, 6])


def test_a_scale_of_two_categories_has_no_bands():
    with pytest.raises(ValueError, match="3, 4"):
        band([3, 4])


def test_nobody_is_no_data_and_a_few_are_withheld():
    assert band([0] * 5).state == "no_data"
    assert band([1, 1, 1, 1, 0]).state == "suppressed"


def test_five_to_nine_answers_are_shown_in_three_bands():
    found = band([1, 1, 2, 3, 0]).value
    assert (found.n, found.kind, found.counts) == (7, "bands", (2, 2, 3))


def test_ten_answers_are_shown_in_full():
    found = band([1, 1, 2, 3, 3]).value
    assert (found.kind, found.counts) == ("counts", (1, 1, 2, 3, 3))


@pytest.mark.parametrize(("counts", "place"), [([0, 0, 0, 3, 3], 2), ([12, 0, 0, 0, 0], 0), ([0, 0, 9, 1, 0], 1)])
def test_answers_all_alike_or_all_but_one_name_only_the_band(counts, place):
    found = band(counts).value
    assert found.homogeneous
    assert (found.counts, found.band) == ((), place)


def test_all_alike_cannot_be_told_from_all_but_one():
    assert band([0, 0, 0, 12, 0]) == band([1, 0, 0, 11, 0])


@steady
@given(scales)
def test_what_is_said_of_answers_that_are_alike_is_true(counts):
    found = band(counts)
    if found.is_ok and found.value.homogeneous:
        assert three_bands(counts)[found.value.band] * 100 >= ALIKE_PERCENT * sum(counts)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ([1, 2, 4], (1, 2, 4)),
        ([1, 2, 4, 8], (1, 6, 8)),
        ([1, 2, 4, 8, 16], (3, 4, 24)),
        ([1, 1, 1, 1, 1, 1, 1], (3, 1, 3)),
    ],
)
def test_bands_split_a_scale_evenly_about_its_middle(counts, expected):
    assert three_bands(counts) == expected


@pytest.mark.parametrize(
    ("sizes", "kept"),
    [
        ({"community": 8, "business": 6}, {"community": 8, "business": 6}),
        ({"community": 8, "business": 6, "health": 3, "university": 2}, {"community": 8, "business": 6, "other": 5}),
        ({"community": 8, "business": 6, "health": 1}, {"community": 8, "other": 7}),
        ({"community": 8, "health": 1}, {"": 9}),
        ({"community": 4, "business": 4}, {"": 8}),
        ({"other": 6, "health": 3}, {"": 9}),
        ({"community": 9, "": 2}, {"community": 9, "": 2}),
        ({}, {}),
    ],
)
def test_beside_an_answer_no_group_is_kept_that_few_are_in(sizes, kept):
    assert Counter(kept_groups([group for group, n in sizes.items() for _one in range(n)])) == kept


@given(st.lists(st.sampled_from(["", "a", "b", "c", "other"]), max_size=30))
def test_groups_kept_have_five_people_and_stay_as_they_are(groups):
    kept = kept_groups(groups)
    sizes = Counter(group for group in kept if group)
    assert all(n >= 5 for n in sizes.values())
    assert kept_groups(kept) == kept
    lost = [group for group, now in zip(groups, kept, strict=True) if group and not now]
    assert len(lost) in (0, sum(1 for group in groups if group))
