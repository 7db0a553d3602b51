"""Intervals and the bootstrap, against SciPy, statsmodels' formula and a slow reimplementation."""

from __future__ import annotations

from math import sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from lpip_workshop.methods.resampling import BOOTSTRAP_DRAWS, BOOTSTRAP_SEED, reweighted
from lpip_workshop.methods.sampling import bootstrap, draws_of, finite_factor, places, wilson

ROWS = np.array([[3, 1, 0], [0, 2, 2], [1, 1, 1], [4, 0, 0]])
CAST = [6, 5, 4, 3]


def by_sums(weights):
    sums = weights @ ROWS
    return [(sums[:, None, :] > sums[:, :, None]).sum(axis=-1)]


@given(st.integers(1, 200).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_is_scipys(hits_people):
    hits, people = hits_people
    expected = binomtest(hits, people).proportion_ci(0.95, method="wilson")
    found = wilson(hits, people)
    assert (found.low, found.high) == pytest.approx((expected.low, expected.high), abs=1e-12)


@pytest.mark.parametrize(
    ("hits", "people", "low", "high"),
    # Newcombe 1998, Statistics in Medicine 17:857-872, table I, method 3.
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_as_newcombe_prints_it(hits, people, low, high):
    found = wilson(hits, people)
    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-5)


def test_a_known_population_narrows_an_interval_as_more_people_would():
    factor = finite_factor(20, 58)
    assert factor == sqrt(38 / 57)
    # 20 of 58 are as good as 30 of very many: 20 / (38 / 57) = 30.
    assert wilson(10, 20, 58).low == pytest.approx(wilson(15, 30).low)


def test_a_population_no_larger_than_the_sample_is_refused():
    for people, population in ((20, 20), (20, 5), (0, None)):
        with pytest.raises(ValueError, match=str(people)):
            finite_factor(people, population)


def test_draws_have_the_published_seed_and_number_and_keep_the_people():
    found = np.concatenate(list(reweighted(CAST)))
    assert found.shape == (BOOTSTRAP_DRAWS, 4) == (2_000, 4)
    assert (found.sum(axis=1) == 18).all()
    assert (found == np.random.default_rng(BOOTSTRAP_SEED).multinomial(18, np.array(CAST) / 18, size=2_000)).all()
    assert BOOTSTRAP_SEED == 20


def test_a_known_population_scales_the_spread_of_the_draws_by_its_factor():
    free, near = (np.concatenate(list(draws_of(CAST, population))) for population in (None, 58))
    assert near.min() >= 0
    spread = (near / 1_000).std(axis=0) / free.std(axis=0)
    assert spread == pytest.approx([finite_factor(18, 58)] * 4, rel=1e-3)


def test_level_options_share_the_places_they_take_together():
    best, worst = places(np.array([[0, 1, 1, 3]]))
    assert best.tolist() == [[1, 2, 2, 4]]
    assert worst.tolist() == [[1, 3, 3, 4]]


def test_the_ranges_are_those_of_a_plain_reimplementation():
    rng = np.random.default_rng(20)
    taken: list[list[tuple[int, int]]] = [[], [], []]
    top = [0.0] * 3
    for _ in range(2_000):
        weights = rng.multinomial(18, [n / 18 for n in CAST]).tolist()
        sums = [sum(w * row[o] for w, row in zip(weights, ROWS.tolist(), strict=True)) for o in range(3)]
        for o in range(3):
            above, level = sum(s > sums[o] for s in sums), sum(s == sums[o] for s in sums)
            taken[o].append((above + 1, above + level))
            top[o] += min(max(3 - above, 0) / level, 1) / 2_000
    (found,) = bootstrap(CAST, by_sums) or []
    for option, one in enumerate(found):
        assert one.best == sorted(a for a, _ in taken[option])[100]
        assert one.worst == sorted(b for _, b in taken[option])[1_899]
        assert one.at_top == pytest.approx(top[option])


def test_the_same_people_give_the_same_ranges_and_one_kind_of_ballot_leaves_nothing_to_chance():
    assert bootstrap(CAST, by_sums) == bootstrap(CAST, by_sums)
    (found,) = bootstrap([0, 0, 0, 18], by_sums) or []
    assert [(one.best, one.worst) for one in found] == [(1, 1), (2, 3), (2, 3)]


def test_it_stops_when_asked_to():
    told: list[int] = []

    def step(done: int) -> bool:
        told.append(done)
        return done < 500

    assert bootstrap(CAST, by_sums, step=step) is None
    assert told == [250, 500]
