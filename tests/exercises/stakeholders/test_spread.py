"""Where placements say an actor stands, worked out by hand."""

from __future__ import annotations

from fractions import Fraction

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpip_workshop.exercises.stakeholders.inputs import Entry, Placing, Sheet
from lpip_workshop.exercises.stakeholders.spread import group_of, quantile, spread

SHOP = Entry("1", "Shop")


@given(st.lists(st.integers(0, 100), min_size=1, max_size=25), st.sampled_from([0, 1, 2, 3, 4]))
def test_quantiles_are_those_of_numpy(values: list[int], quarters: int) -> None:
    expected = numpy.percentile(values, quarters * 25, method="linear")
    assert float(quantile(values, Fraction(quarters, 4))) == pytest.approx(expected)


def test_three_tables_show_their_median_and_their_extremes() -> None:
    one = spread(SHOP, [(2.0, 8.0), (3.0, 9.0), (7.0, 6.0)], "tables", 5)
    assert one.median == (3.0, 8.0)
    assert one.extremes == (2.0, 7.0, 6.0, 9.0)
    assert one.middle_half is None
    assert one.quarters == {"informed": 2, "closely": 1}
    assert one.distance == pytest.approx((1 + 0 + 4) / 3 + (0 + 1 + 2) / 3)


def test_the_middle_half_is_told_from_eight_placements_on() -> None:
    places = [(float(x), 6.0) for x in range(8)]
    assert spread(SHOP, places[:7], "tables", 5).middle_half is None
    assert spread(SHOP, places, "tables", 5).middle_half == (1.75, 5.25, 6.0, 6.0)


def test_a_quarter_is_steady_where_two_thirds_agree_and_nobody_decides_it_alone() -> None:
    agreed = [(8.0, 8.0), (7.0, 9.0), (9.0, 7.0)]
    assert spread(SHOP, agreed, "tables", 5).stable is True
    # two of three agree, but without either of them the median falls on the line or beyond it
    assert spread(SHOP, [(6.0, 8.0), (6.0, 8.0), (1.0, 8.0)], "tables", 5).stable is False
    assert spread(SHOP, [(8.0, 8.0), (2.0, 8.0)], "tables", 5).quarter == "line"
    assert spread(SHOP, [(8.0, 8.0), (2.0, 8.0)], "tables", 5).stable is None
    assert spread(SHOP, [(8.0, 8.0)], "tables", 5).stable is None


def test_a_median_between_two_tenths_is_not_moved_onto_the_line() -> None:
    one = spread(SHOP, [(4.9, 8.0), (5.0, 8.0)], "tables", 5)
    assert one.median == (4.95, 8.0)
    assert one.quarter == "informed"


def test_of_fewer_than_five_people_nothing_is_told_and_never_the_extremes() -> None:
    places = [(float(x), 9.0) for x in (6, 7, 8, 9, 6, 7, 8)]
    four, seven = spread(SHOP, places[:4], "people", 5), spread(SHOP, places, "people", 5)
    assert not four.told
    assert (four.n, four.quarter, four.distance) == (4, None, None)
    assert seven.median == (7.0, 9.0)
    assert (seven.extremes, seven.middle_half, seven.quarters) == (None, None, None)


def test_counts_of_people_are_told_from_ten_on_unless_nearly_all_agree() -> None:
    split = [(8.0, 8.0)] * 6 + [(2.0, 8.0)] * 4
    assert spread(SHOP, split, "people", 5).quarters == {"closely": 6, "informed": 4}
    assert spread(SHOP, [(8.0, 8.0)] * 9 + [(2.0, 8.0)], "people", 5).quarters is None


def test_those_placed_furthest_apart_come_first_and_those_placed_alike_are_no_disagreement() -> None:
    entries = [Entry("1", "Shop"), Entry("2", "Mill"), Entry("3", "Farm"), Entry("4", "Nobody placed it")]
    sheets = (
        Sheet("A", {"1": (1.0, 5.0), "2": (1.0, 1.0), "3": (4.0, 4.0)}),
        Sheet("B", {"1": (9.0, 5.0), "2": (2.0, 1.0), "3": (4.0, 4.0)}),
    )
    group = group_of(entries, Placing(1, "revealed", "tables", 2, 2, sheets=sheets), 5)
    assert [one.entry.name for one in group.disagreements] == ["Shop", "Mill"]
    assert [one.entry.name for one in group.spreads] == ["Shop", "Mill", "Farm"]
