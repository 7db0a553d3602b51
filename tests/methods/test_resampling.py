from __future__ import annotations

import pytest

from lpip_workshop.methods.resampling import dealt, drawn_p


def test_draws_keep_to_the_sizes_and_come_out_the_same_each_time():
    found = dealt((2, 0, 5), 4, draws=200)
    assert found == dealt((2, 0, 5), 4, draws=200)
    assert all(sum(deal) == 4 and deal[0] <= 2 and deal[1] == 0 for deal in found)
    assert sum(deal[0] for deal in found) / 200 == pytest.approx(8 / 7, abs=0.15)


def test_a_drawn_p_is_never_nought():
    assert drawn_p(0, 99) == (1, 100)
