"""Whether two networks are alike beyond chance."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest

from lpip_workshop.methods.qap import qap

NODES = tuple("abcdefgh")


def cells(seed: int) -> dict[tuple[str, str], float]:
    rng = np.random.default_rng(seed)
    return {edge: float(rng.integers(1, 5)) for edge in permutations(NODES, 2)}


def test_the_correlation_is_that_of_numpy_over_the_cells_both_have():
    one, other = cells(1), cells(2)
    del other["a", "b"]
    both = [edge for edge in one if edge in other]
    expected = np.corrcoef([one[edge] for edge in both], [other[edge] for edge in both])[0, 1]
    assert qap(NODES, one, other).value.r == pytest.approx(expected)


def test_a_network_is_alike_to_itself_beyond_chance_and_to_another_not():
    assert qap(NODES, cells(1), cells(1)).value.r == pytest.approx(1)
    assert qap(NODES, cells(1), cells(1)).value.p < 0.01
    assert qap(NODES, cells(1), cells(2)).value.p > 0.05


def test_the_p_of_six_nodes_is_near_that_of_all_720_shuffles():
    nodes = NODES[:6]
    one, other = ({e: v for e, v in cells(seed).items() if set(e) <= set(nodes)} for seed in (3, 4))
    r = qap(nodes, one, other).value.r

    def shuffled(order):
        to = dict(zip(nodes, order, strict=True))
        return np.corrcoef([one[a, b] for a, b in one], [other[to[a], to[b]] for a, b in one])[0, 1]

    exact = np.mean([abs(shuffled(order)) >= abs(r) - 1e-12 for order in permutations(nodes)])
    assert qap(nodes, one, other).value.p == pytest.approx(exact, abs=0.05)


def test_the_same_two_networks_give_the_same_p():
    assert qap(NODES, cells(1), cells(2)) == qap(NODES, cells(1), cells(2))


def test_few_nodes_and_one_answer_throughout_have_no_association():
    assert qap(NODES[:5], cells(1), cells(2)).state == "undefined"
    assert qap(NODES, cells(1), dict.fromkeys(cells(1), 3.0)).state == "undefined"
    assert qap(NODES, cells(1), {}).state == "undefined"
