"""Change between meetings, against published cases, SciPy and counting every case by hand."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from itertools import combinations, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from lpip_workshop.methods.change import (
    Directions,
    cliffs_delta,
    dependent_effect,
    directions,
    holm,
    permutation_p,
    power,
    sign_flip,
    superiority,
)
from tests.methods.made import steady

# Hogarty & Kromrey 1999, the example of the R package effsize: delta of treatment over control is -0.25.
TREATMENT = (10, 10, 20, 20, 20, 30, 30, 30, 40, 50)
CONTROL = (10, 20, 30, 40, 40, 50)
# Fisher 1935, The Design of Experiments, section 21: Darwin's Zea mays, 15 pairs; 1,726 of 32,768 sums are as large.
DARWIN = (49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48)
counts = st.lists(st.integers(0, 4), min_size=4, max_size=4)


def counted(values, scale=(10, 20, 30, 40, 50)):
    found = Counter(values)
    return [found[value] for value in scale]


def every_sign(differences):
    observed = abs(sum(differences))
    sums = [
        abs(sum(s * d for s, d in zip(signs, differences, strict=True)))
        for signs in product((1, -1), repeat=len(differences))
    ]
    return Fraction(sum(total >= observed for total in sums), len(sums))


def test_cliffs_delta_is_that_of_hogarty_and_kromrey():
    delta = cliffs_delta(counted(CONTROL), counted(TREATMENT)).value
    assert delta == Fraction(-1, 4)
    assert superiority(delta) == Fraction(3, 8)


def test_the_sign_flip_test_is_that_of_fisher_on_darwins_plants():
    assert sum(DARWIN) == 314
    assert sign_flip(DARWIN).value == Fraction(1726, 32768)


@steady
@given(st.lists(st.integers(-4, 4), min_size=6, max_size=10))
def test_the_sign_flip_test_counts_every_pattern(differences):
    found = sign_flip(differences)
    assert found.state == "undefined" if not any(differences) else found.value == every_sign(differences)


def test_the_sign_flip_test_agrees_with_scipy():
    differences = np.array([1, 1, 0, 2, -1, 1, 1, 0, 1, -1])
    found = stats.permutation_test(
        (differences,),
        lambda sample, axis: abs(np.sum(sample, axis=axis)),
        permutation_type="samples",
        vectorized=True,
        n_resamples=np.inf,
        alternative="greater",
    )
    assert float(sign_flip(differences.tolist()).value) == pytest.approx(found.pvalue)


@pytest.mark.parametrize(("n", "p"), [(6, Fraction(1, 32)), (8, Fraction(1, 128))])
def test_the_smallest_p_is_that_of_everybody_moving_alike(n, p):
    assert sign_flip([1] * n).value == p


def test_no_test_is_made_of_five_pairs_or_of_nobody_or_of_people_who_all_stayed():
    assert sign_flip([1] * 5).state == "undefined"
    assert sign_flip([0] * 8).state == "undefined"
    assert sign_flip([]).state == "no_data"


def test_directions_and_their_effect():
    moved = directions([1, 2, 0, -1, 0, 1])
    assert moved == Directions(1, 2, 3)
    assert (moved.pairs, dependent_effect(moved).value) == (6, Fraction(1, 3))
    assert dependent_effect(directions([])).state == "no_data"


@steady
@given(counts, counts)
def test_cliffs_delta_is_mann_whitneys_u_on_another_scale(before, after):
    found = cliffs_delta(before, after)
    x, y = ([value for value, count in enumerate(some) for _ in range(count)] for some in (before, after))
    if not x or not y:
        assert found.state == "no_data"
        return
    u = stats.mannwhitneyu(y, x).statistic
    assert float(found.value) == pytest.approx(2 * u / (len(x) * len(y)) - 1)


@steady
@given(counts, counts)
def test_the_permutation_p_counts_every_deal(before, after):
    x, y = ([value for value, count in enumerate(some) for _ in range(count)] for some in (before, after))
    if not x or not y or len({*x, *y}) == 1 or len(x) + len(y) > 14:
        return
    everybody = x + y
    deals = []
    for chosen in combinations(range(len(everybody)), len(y)):
        later = [everybody[place] for place in chosen]
        earlier = [value for place, value in enumerate(everybody) if place not in chosen]
        deals.append(sum((b > a) - (b < a) for a in earlier for b in later))
    observed = abs(sum((b > a) - (b < a) for a in x for b in y))
    assert permutation_p(before, after).value == Fraction(sum(abs(d) >= observed for d in deals), len(deals))


def test_the_permutation_p_agrees_with_scipy():
    before, after = [2, 3, 2, 1, 0], [0, 1, 3, 2, 2]
    x, y = (np.repeat(np.arange(5), some) for some in (before, after))

    def far(one, other, axis):
        return abs(np.sign(other[..., None, :] - one[..., :, None]).sum(axis=(-1, -2)))

    found = stats.permutation_test((x, y), far, vectorized=True, n_resamples=np.inf, alternative="greater")
    assert float(permutation_p(before, after).value) == pytest.approx(found.pvalue)


def test_large_groups_are_drawn_with_a_fixed_seed():
    before, after = [5, 20, 60, 70, 45], [3, 14, 50, 74, 59]
    x, y = (np.repeat(np.arange(5), some) for some in (before, after))
    found = permutation_p(before, after).value
    assert found == permutation_p(before, after).value
    assert float(found) == pytest.approx(stats.mannwhitneyu(x, y).pvalue, abs=0.015)
    assert permutation_p([0, 0, 0, 100, 100], [100, 100, 0, 0, 0]).value > 0


def test_nobody_and_everybody_alike_have_no_test():
    assert permutation_p([0, 0], [1, 2]).state == "no_data"
    assert permutation_p([3, 0], [4, 0]).state == "undefined"
    with pytest.raises(ValueError, match="-1"):
        cliffs_delta([-1, 2], [1, 1])
    with pytest.raises(ValueError, match="1"):
        permutation_p([1], [1, 2])


def test_holm_allows_for_several_looks():
    ps = {"a": Fraction(1, 100), "b": Fraction(4, 100), "c": Fraction(3, 100), "d": Fraction(1, 200)}
    # Worked by hand: 4 × .005, 3 × .01, 2 × .03, and .04 raised to the .06 before it.
    assert holm(ps) == {
        "d": Fraction(2, 100),
        "a": Fraction(3, 100),
        "c": Fraction(6, 100),
        "b": Fraction(6, 100),
    }
    assert holm({"a": Fraction(9, 10), "b": Fraction(8, 10)}) == {"a": 1, "b": 1}


def test_power_is_told_from_the_next_smaller_number():
    assert power(5) is None
    assert (power(7).half, power(19).half, power(200).half) == (2, 23, 73)


def test_the_power_told_of_twelve_pairs_is_what_comes_out_when_it_is_tried():
    rng = np.random.default_rng(20261112)
    trials, found = 1500, 0
    signs = np.array(list(product((1, -1), repeat=12)))
    for differences in np.rint(rng.normal(0.5, 0.9, (trials, 12))):
        sums = abs(signs @ differences)
        found += bool(np.mean(sums >= abs(differences.sum()) - 1e-9) <= 0.05)
    assert found / trials == pytest.approx(power(12).half / 100, abs=0.05)
