from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from lpip_workshop.figures.layout_spread import spread_out


def test_signs_that_have_room_stay_where_they_are():
    assert spread_out([10, 30, 60], 5, 0, 100) == [10, 30, 60]


def test_signs_at_one_place_part_evenly_to_both_sides():
    assert spread_out([50, 50, 50], 10, 0, 100) == [40, 50, 60]


@given(st.lists(st.floats(0, 100), max_size=12).map(sorted))
def test_signs_keep_their_order_their_distance_and_the_room(wanted):
    placed = spread_out(wanted, 12, 0, 100)
    gap = min(12, 100 / max(1, len(wanted) - 1))
    assert len(placed) == len(wanted)
    assert all(-0.001 <= x <= 100.001 for x in placed)
    assert all(b - a >= gap - 0.001 for a, b in pairwise(placed))
