from __future__ import annotations

import math
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import minimize

from lpip_workshop.methods.pairwise import bradley_terry, circular_triads, consistence

# Citations between four journals, 1987-88: Stigler (1994); the abilities are those of Agresti (2013), section 11.6,
# and of the R package BradleyTerry2 (Turner & Firth 2012).
JOURNALS = ("Biometrika", "Comm Statist", "JASA", "JRSS-B")
CITED = {
    ("Biometrika", "Comm Statist"): (730, 33),
    ("Biometrika", "JASA"): (498, 320),
    ("Biometrika", "JRSS-B"): (221, 284),
    ("Comm Statist", "JASA"): (68, 813),
    ("Comm Statist", "JRSS-B"): (17, 276),
    ("JASA", "JRSS-B"): (142, 325),
}


def both_ways(met: dict[tuple[str, str], tuple[int, int]]) -> dict[tuple[str, str], float]:
    return {pair: n for (a, b), (x, y) in met.items() for pair, n in (((a, b), x), ((b, a), y))}


def test_the_journals_have_their_published_abilities() -> None:
    found = bradley_terry(JOURNALS, both_ways(CITED)).value
    assert not found.prior
    assert [round(found.against(name, "Biometrika"), 5) for name in JOURNALS] == [0.0, -2.94907, -0.47957, 0.26895]


@given(st.lists(st.integers(1, 30), min_size=12, max_size=12))
def test_abilities_agree_with_a_general_optimiser(often: list[int]) -> None:
    options = ("a", "b", "c", "d")
    pairs = list(combinations(options, 2))
    wins = both_ways({pair: (often[2 * place], often[2 * place + 1]) for place, pair in enumerate(pairs)})
    found = bradley_terry(options, wins).value

    def unlikelihood(free: np.ndarray) -> float:
        ability = dict(zip(options, [0.0, *free], strict=True))
        return sum(n * math.log1p(math.exp(ability[loser] - ability[winner])) for (winner, loser), n in wins.items())

    best = minimize(unlikelihood, np.zeros(3), method="BFGS", options={"gtol": 1e-8}).x
    assert [found.against(option, "a") for option in options[1:]] == pytest.approx(best.tolist(), abs=1e-3)


def test_an_option_that_never_lost_gets_a_finite_ability_and_the_prior_is_named() -> None:
    found = bradley_terry(("a", "b", "c"), {("a", "b"): 3, ("a", "c"): 3, ("b", "c"): 2, ("c", "b"): 1}).value
    assert found.prior
    assert all(math.isfinite(value) for value in found.log_ability.values())
    assert found.chance_to_beat_average("a") > found.chance_to_beat_average("b")


def test_comparisons_in_two_parts_are_held_together_by_the_prior() -> None:
    found = bradley_terry(("a", "b", "c", "d"), {("a", "b"): 1, ("b", "a"): 1, ("c", "d"): 2, ("d", "c"): 2}).value
    assert found.prior
    assert list(found.log_ability.values()) == pytest.approx([0, 0, 0, 0], abs=1e-9)


def test_nobody_compared_anything() -> None:
    assert bradley_terry(("a", "b"), {}).state == "no_data"
    assert bradley_terry(("a",), {}).state == "undefined"


@given(st.permutations(["a", "b", "c", "d"]))
def test_the_order_in_which_options_are_listed_changes_nothing(options: list[str]) -> None:
    wins = {("a", "b"): 3.0, ("b", "a"): 1.0, ("b", "c"): 2.0, ("c", "d"): 2.0, ("d", "a"): 1.0, ("c", "a"): 0.5}
    first = bradley_terry(("a", "b", "c", "d"), wins).value.log_ability
    assert bradley_terry(options, wins).value.log_ability == pytest.approx(first, abs=1e-9)


def test_going_round_in_a_circle_is_counted() -> None:
    circle = {("a", "b"): 1, ("b", "c"): 1, ("c", "a"): 1}
    assert circular_triads(("a", "b", "c"), circle).value == 1
    assert consistence(("a", "b", "c"), circle).value == 0
    line = {("a", "b"): 1, ("b", "c"): 1, ("a", "c"): 1}
    assert circular_triads(("a", "b", "c"), line).value == 0
    assert consistence(("a", "b", "c"), line).value == 1


@given(st.lists(st.booleans(), min_size=10, max_size=10))
def test_circles_agree_with_counting_every_three(won: list[bool]) -> None:
    options = ("a", "b", "c", "d", "e")
    wins = {
        ((one, other) if first else (other, one)): 1
        for (one, other), first in zip(combinations(options, 2), won, strict=True)
    }
    circles = sum(
        max(sum((one, other) in wins for other in three) for one in three) == 1 for three in combinations(options, 3)
    )
    assert circular_triads(options, wins).value == circles


def test_a_pair_left_out_makes_circles_undefined() -> None:
    assert circular_triads(("a", "b", "c"), {("a", "b"): 1}).state == "undefined"
