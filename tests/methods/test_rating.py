from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpip_workshop.core.errors import BadInput
from lpip_workshop.methods.rating import adjusted_range, agreement_label, panel_spread, weighted_scores


def test_the_range_that_symmetry_allows_is_the_manuals() -> None:
    # Fitch et al. (2001), RAND/UCLA Appropriateness Method User's Manual, chapter 8: middle 2.5 or 7.5 gives 6.1.
    assert adjusted_range(7.5) == pytest.approx(6.1)
    assert adjusted_range(2.5) == pytest.approx(6.1)
    assert adjusted_range(5) == pytest.approx(2.35)


def test_two_camps_disagree_and_a_panel_of_one_mind_does_not() -> None:
    assert panel_spread([1, 1, 1, 1, 9, 9, 9, 9]).value.disagreement
    assert not panel_spread([7, 8, 7, 8, 9, 7, 8]).value.disagreement


@given(st.lists(st.integers(1, 9), min_size=1, max_size=40))
def test_the_range_is_that_of_numpy(ratings: list[int]) -> None:
    found = panel_spread(ratings).value
    assert [found.low, found.high] == pytest.approx(list(np.quantile(ratings, [0.3, 0.7])))


def test_ratings_off_the_scale_are_undefined_and_none_are_no_data() -> None:
    assert panel_spread([]).state == "no_data"
    assert panel_spread([0, 5]).state == "undefined"


@pytest.mark.parametrize(
    ("w", "words"), [(95, "unusually strong"), (70, "strong"), (55, "moderate"), (30, "weak"), (10, "very weak")]
)
def test_agreement_is_said_in_schmidts_words(w: int, words: str) -> None:
    assert agreement_label(Fraction(w, 100)).source == f"{words} agreement"


def test_a_weighted_score_is_exact_and_leaves_out_who_left_a_criterion_empty() -> None:
    people = [{"a": {"fit": 3, "practical": 1}}, {"a": {"fit": 4, "practical": 2}}, {"a": {"fit": 5}}]
    found = weighted_scores(people, {"fit": 2, "practical": 1}).value
    assert found == {"a": (Fraction(7, 3) + Fraction(10, 3)) / 2}


def test_no_weight_at_all_is_undefined_and_a_negative_one_is_refused() -> None:
    assert weighted_scores([{"a": {"fit": 3}}], {"fit": 0}).state == "undefined"
    assert weighted_scores([], {"fit": 1}).state == "no_data"
    with pytest.raises(BadInput):
        weighted_scores([], {"fit": -1})
