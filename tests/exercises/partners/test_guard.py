"""Nothing told of the whole gives one answer away: every matrix there can be is tried."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from itertools import permutations, product

import pytest

from lpip_workshop.exercises.partners import guard
from lpip_workshop.exercises.partners.inputs import Sheet
from lpip_workshop.exercises.partners.matrix import Edge
from tests.exercises.partners.made import alike

FOUR = tuple(permutations("abcd", 2))
THREE = tuple(permutations("abc", 2))
UNEVEN = tuple(edge for edge in FOUR if edge not in (("a", "b"), ("c", "d"), ("d", "c"), ("d", "a")))
SILENT = tuple(edge for edge in FOUR if edge[0] != "d")


def every(edges: tuple[Edge, ...]) -> list[dict[Edge, bool]]:
    return [dict(zip(edges, bits, strict=True)) for bits in product((False, True), repeat=len(edges))]


def settled(edges: tuple[Edge, ...], told: list[tuple[dict[Edge, bool], object]]) -> set[int]:
    """Return the places of matrices whose release lets some reader, knowing their own row, settle another's answer."""
    caught: set[int] = set()
    for reader in sorted({end for edge in edges for end in edge}):
        mine = [edge for edge in edges if edge[0] == reader]
        others = [edge for edge in edges if edge[0] != reader]
        alike: defaultdict[object, list[int]] = defaultdict(list)
        for place, (yes, release) in enumerate(told):
            alike[release, tuple(yes[edge] for edge in mine)].append(place)
        for places in alike.values():
            if any(len({told[place][0][edge] for place in places}) == 1 for edge in others):
                caught.update(places)
    return caught


@pytest.mark.parametrize("edges", [THREE, FOUR, UNEVEN, SILENT], ids=["three", "four", "uneven", "one silent"])
def test_no_census_that_is_told_settles_an_answer_for_any_reader(edges):
    told = [(yes, (guard.census(yes), sum(yes.values()))) for yes in every(edges)]
    caught = settled(edges, told)
    let_through = {place for place, (yes, _release) in enumerate(told) if guard.census_may_be_told(yes)}
    assert not caught & let_through
    assert caught


def test_what_is_withheld_of_four_is_only_what_would_settle_an_answer():
    told = [(yes, (guard.census(yes), sum(yes.values()))) for yes in every(FOUR)]
    caught = settled(FOUR, told)
    assert {place for place, (yes, _release) in enumerate(told) if not guard.census_may_be_told(yes)} == caught


def test_no_count_that_is_told_settles_an_answer_for_any_reader():
    told = [(yes, sum(yes.values())) for yes in every(FOUR)]
    let_through = {place for place, (yes, _release) in enumerate(told) if guard.count_may_be_told(yes)}
    assert let_through
    assert not settled(FOUR, told) & let_through


def test_all_alike_is_never_told():
    for rating in (True, False):
        yes = dict.fromkeys(FOUR, rating)
        assert not guard.count_may_be_told(yes)
        assert not guard.census_may_be_told(yes)


def test_a_mean_that_leaves_the_others_no_room_is_withheld():
    fours = [Fraction(4)] * 5
    assert not guard.mean_may_be_told(fours)
    assert not guard.mean_may_be_told([Fraction(1), *fours])
    assert not guard.mean_may_be_told([Fraction(1)] * 6)
    assert guard.mean_may_be_told([Fraction(rating) for rating in (1, 2, 3, 4, 2, 3)])


def test_a_distance_of_nothing_is_withheld():
    assert not guard.distance_may_be_told(dict.fromkeys(FOUR, Fraction(3)))
    assert guard.distance_may_be_told({edge: Fraction(4 if edge[0] in "ab" else 2) for edge in FOUR})


def test_a_second_release_waits_until_enough_have_answered_anew():
    def sheets(changed: int) -> list[Sheet]:
        return [Sheet(name, {"z": alike(4 if place < changed else 2)}) for place, name in enumerate("abcdefg")]

    assert guard.differs_enough([], sheets(1), 5).is_ok
    assert guard.differs_enough(sheets(0), sheets(0), 5).is_ok
    assert guard.differs_enough(sheets(0), sheets(5), 5).is_ok
    for few in (1, 4):
        assert guard.differs_enough(sheets(0), sheets(few), 5).state == "suppressed"
