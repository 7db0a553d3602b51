from __future__ import annotations

from itertools import permutations, product
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from lpip_workshop.methods.concordance import chi_square_tail, concordance, kendall_w
from tests.methods.made import steady
from tests.methods.test_agreement import ANXIETY


def test_the_published_test_of_the_raters_of_anxiety() -> None:
    # R package irr (Gamer et al.), kendall(anxiety, TRUE): W .54, Chisq(19) = 30.8, p = .0429.
    found = concordance(ANXIETY).value
    assert (round(float(found.w), 2), found.freedom, found.draws) == (0.54, 19, 0)
    assert float(found.chi_square) == pytest.approx(30.8, abs=0.05)
    assert found.p == pytest.approx(0.0429, abs=5e-5)


@steady
@given(st.lists(st.lists(st.integers(1, 4), min_size=8, max_size=8), min_size=3, max_size=9))
def test_chi_square_is_that_of_friedman(ratings: list[list[int]]) -> None:
    found = concordance(ratings)
    if found.is_ok:
        statistic, p = stats.friedmanchisquare(*zip(*ratings, strict=True))
        assert float(found.value.chi_square) == pytest.approx(statistic)
        assert found.value.p == pytest.approx(p)


@steady
@given(st.floats(0, 500), st.integers(1, 120))
def test_the_tail_of_chi_square_is_that_of_scipy(value: float, freedom: int) -> None:
    assert chi_square_tail(value, freedom) == pytest.approx(stats.chi2.sf(value, freedom), rel=1e-9, abs=1e-14)


@pytest.mark.parametrize("ratings", [[[1, 2, 3], [1, 3, 2], [1, 2, 3]], [[1, 2, 2], [2, 1, 3], [1, 1, 3]]])
def test_few_options_are_judged_as_by_all_shufflings(ratings: list[list[int]]) -> None:
    seen = kendall_w(ratings).value
    every = [kendall_w(shuffled).value >= seen for shuffled in product(*(permutations(row) for row in ratings))]
    found = concordance(ratings).value
    assert found.draws == 1_999
    assert found.p == pytest.approx(sum(every) / len(every), abs=0.04)


def test_all_alike_is_as_far_as_chance_can_go_and_one_person_is_no_agreement() -> None:
    assert concordance([[1, 2, 3, 4, 5]] * 9).value.p == 1 / 2_000
    assert concordance([[1, 2, 3]]).state == "undefined"
    assert concordance([]).state == "no_data"


@steady
@given(st.lists(st.permutations(range(5)), min_size=2, max_size=9), st.randoms())
def test_no_order_of_the_people_changes_anything(ratings: list[list[int]], chance: Random) -> None:
    shuffled = list(ratings)
    chance.shuffle(shuffled)
    assert concordance(shuffled) == concordance(ratings)
