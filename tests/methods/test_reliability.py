from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from lpip_workshop.methods.reliability import cronbach_alpha, f_quantile, feldt_interval
from tests.methods.made import steady

# Chatterjee & Price 1977, ratings of 30 departments on seven questions; alpha 0.843 (R packages psych and ltm).
ATTITUDE = tuple(
    zip(
        (43, 63, 71, 61, 81, 43, 58, 71, 72, 67, 64, 67, 69, 68, 77, 81, 74, 65, 65, 50, 50, 64, 53, 40, 63, 66, 78, 48,
         85, 82),
        (51, 64, 70, 63, 78, 55, 67, 75, 82, 61, 53, 60, 62, 83, 77, 90, 85, 60, 70, 58, 40, 61, 66, 37, 54, 77, 75, 57,
         85, 82),
        (30, 51, 68, 45, 56, 49, 42, 50, 72, 45, 53, 47, 57, 83, 54, 50, 64, 65, 46, 68, 33, 52, 52, 42, 42, 66, 58, 44,
         71, 39),
        (39, 54, 69, 47, 66, 44, 56, 55, 67, 47, 58, 39, 42, 45, 72, 72, 69, 75, 57, 54, 34, 62, 50, 58, 48, 63, 74, 45,
         71, 59),
        (61, 63, 76, 54, 71, 54, 66, 70, 71, 62, 58, 59, 55, 59, 79, 60, 79, 55, 75, 64, 43, 66, 63, 50, 66, 88, 80, 51,
         77, 64),
        (92, 73, 86, 84, 83, 49, 68, 66, 83, 80, 67, 74, 63, 77, 77, 54, 79, 80, 85, 78, 64, 80, 80, 57, 75, 76, 78, 83,
         74, 78),
        (45, 47, 48, 35, 47, 34, 35, 41, 31, 41, 34, 41, 25, 35, 46, 36, 63, 60, 46, 52, 33, 41, 37, 49, 33, 72, 49, 38,
         55, 39),
        strict=True,
    )
)  # fmt: skip


def test_alpha_of_a_published_set():
    found = cronbach_alpha(ATTITUDE).value
    assert float(found.value) == pytest.approx(0.843, abs=5e-4)
    assert found.low < found.value < found.high
    assert (found.people, found.items, found.negative) == (30, 7, False)


def test_feldts_interval_is_the_one_of_the_paper():
    # Feldt, Woodruff & Salih 1987, Applied Psychological Measurement 11:93-103, formulas 6 and 7 (R package cocron).
    low, high = feldt_interval(0.8, 41, 7)
    assert low == pytest.approx(1 - 0.2 * stats.f.ppf(0.975, 40, 240))
    assert high == pytest.approx(1 - 0.2 * stats.f.ppf(0.025, 40, 240))


@steady
@given(st.floats(0.001, 0.999), st.integers(1, 80), st.integers(1, 300))
def test_quantiles_of_f_are_those_of_scipy(share, first, second):
    assert f_quantile(share, first, second) == pytest.approx(stats.f.ppf(share, first, second), rel=1e-6)


@steady
@given(st.lists(st.lists(st.integers(1, 5), min_size=4, max_size=4), min_size=20, max_size=30))
def test_alpha_follows_from_the_covariances(rows):
    import numpy as np

    covariances = np.cov(np.array(rows).T)
    found = cronbach_alpha(rows)
    if covariances.sum() < 1e-9:
        assert found.state == "undefined"
        return
    assert float(found.value.value) == pytest.approx(4 / 3 * (1 - np.trace(covariances) / covariances.sum()))


def test_statements_that_pull_against_each_other_give_a_negative_alpha_which_is_told():
    rows = [(x, 6 - x, y) for x in range(1, 6) for y in range(1, 6)]
    assert cronbach_alpha(rows).value.negative


def test_nothing_is_said_of_few_people_few_statements_or_equal_sums():
    assert cronbach_alpha([]).state == "no_data"
    assert cronbach_alpha([(1, 2, 3)] * 19).state == "undefined"
    assert cronbach_alpha([(1, 2)] * 30).state == "undefined"
    assert cronbach_alpha([(x, 6 - x, 3) for x in (1, 2, 3, 4) * 6]).state == "undefined"
    with pytest.raises(ValueError, match="2"):
        cronbach_alpha([(1, 2, 3), (1, 2)])
