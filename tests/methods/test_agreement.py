from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy import stats

from lpip_workshop.core.errors import BadInput
from lpip_workshop.methods.agreement import (
    consensus,
    interpolated_median,
    median,
    polarisation,
)
from lpip_workshop.methods.concordance import kendall_w, mean_spearman
from tests.methods.made import steady

# The example of R's agrmt package (Ruedin), which gives 0.7257 for Tastle & Wierman and 0.6113333 for van der Eijk.
AGRMT = [30, 40, 210, 130, 530, 50, 10]
# Data set "anxiety" of R's irr package (Gamer et al.): 20 people rated by 3 raters; kendall(anxiety, TRUE) is 0.54.
ANXIETY = [
    [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
    [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
    [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
]
histograms = st.lists(st.integers(0, 9), min_size=3, max_size=7).filter(any)


def test_consensus_of_the_published_example():
    assert consensus(AGRMT).value == pytest.approx(0.7257, abs=5e-5)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [([1, 1, 1, 1, 1], 0.434), ([3, 0, 0, 0, 3], 0), ([0, 0, 7, 0, 0], 1), ([0, 4], 1), ([2, 2], 0)],
)
def test_consensus_at_its_landmarks(counts, expected):
    assert consensus(counts).value == pytest.approx(expected, abs=5e-4)


def test_agreement_of_the_published_example():
    assert float(polarisation(AGRMT).value) == pytest.approx(0.6113333, abs=5e-8)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [([5, 0, 0, 0, 5], -1), ([2, 2, 2, 2, 2], 0), ([0, 0, 0, 9, 0], 1), ([4, 0, 4], -1), ([1, 1, 0], Fraction(1, 2))],
)
def test_agreement_at_its_landmarks(counts, expected):
    assert polarisation(counts).value == expected


@steady
@given(histograms, st.integers(2, 5))
def test_agreement_does_not_mind_the_direction_of_the_scale_or_the_size_of_the_room(counts, times):
    larger = [c * times for c in reversed(counts)]
    assert polarisation(larger) == polarisation(counts)
    assert -1 <= polarisation(counts).value <= 1
    assert consensus(larger).value == pytest.approx(consensus(counts).value)
    assert -1e-12 <= consensus(counts).value <= 1
    assert interpolated_median(larger).value == len(counts) + 1 - interpolated_median(counts).value


@steady
@given(histograms)
def test_the_median_is_that_of_the_answers(counts):
    answers = [x for x, c in enumerate(counts, start=1) for _ in range(c)]
    assert median(counts).value == Fraction(np.median(answers))
    assert abs(interpolated_median(counts).value - median(counts).value) <= Fraction(1, 2)


def test_the_interpolated_median_of_a_worked_example():
    # 2, 3, 3, 3, 4, 4: two and a half of six lie in or below 3 after the one in 2: 2.5 + (3 - 1) / 3.
    assert interpolated_median([0, 1, 3, 2, 0]).value == Fraction(19, 6)
    assert interpolated_median([2, 0, 0, 0, 2]).value == median([2, 0, 0, 0, 2]).value == 3


def test_kendalls_w_of_the_published_example():
    assert float(kendall_w(ANXIETY).value) == pytest.approx(0.5397, abs=5e-5)


@steady
@given(
    st.integers(3, 6).flatmap(
        lambda n: st.lists(st.lists(st.integers(1, 5), min_size=n, max_size=n), min_size=3, max_size=8)
    )
)
def test_kendalls_w_is_friedmans_statistic_rescaled(ratings):
    found = kendall_w(ratings)
    assume(found.is_ok)
    statistic = stats.friedmanchisquare(*zip(*ratings, strict=True)).statistic
    raters, items = len(ratings), len(ratings[0])
    assert float(found.value) == pytest.approx(statistic / (raters * (items - 1)), abs=1e-9)


@steady
@given(st.lists(st.permutations(range(5)), min_size=2, max_size=6))
def test_mean_spearman_is_the_mean_over_all_pairs_of_people(ratings):
    found = mean_spearman(kendall_w(ratings).value, len(ratings))
    pairs = [(a, b) for i, a in enumerate(ratings) for b in ratings[i + 1 :]]
    expected = math.fsum(stats.spearmanr(a, b).statistic for a, b in pairs) / len(pairs)
    assert float(found) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize("measure", [consensus, polarisation, median, interpolated_median])
@pytest.mark.parametrize("counts", [[], [0, 0, 0]])
def test_where_nobody_answered_there_is_no_data(measure, counts):
    assert measure(counts).state == "no_data"


@pytest.mark.parametrize("measure", [consensus, polarisation, median, interpolated_median])
def test_fewer_than_nobody_cannot_have_answered(measure):
    with pytest.raises(ValueError, match="-1"):
        measure([1, -1, 2])


def test_a_scale_too_short_to_disagree_on_is_undefined():
    assert consensus([4]).state == polarisation([4, 4]).state == "undefined"


@pytest.mark.parametrize("ratings", [[[1, 2, 3]], [[1], [1]], [[], []], [[2, 2, 2], [5, 5, 5]]])
def test_agreement_between_too_few_or_about_nothing_is_undefined_and_says_why(ratings):
    found = kendall_w(ratings)
    assert found.state == "undefined"
    assert found.reason is not None


def test_without_anybody_there_is_no_agreement_to_measure():
    assert kendall_w([]).state == "no_data"


@pytest.mark.parametrize("row", [[1, 2], [1, 2, math.nan], [1, 2, math.inf]])
def test_a_row_with_a_number_missing_is_named(row):
    with pytest.raises(BadInput) as caught:
        kendall_w([[1, 2, 3], row])
    assert caught.value.place.params == {"place": 2}
