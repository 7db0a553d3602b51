from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpip_workshop.methods.tiers import Cut, cut, ranked
from tests.methods.made import steady

TIERS = (("A",), ("B", "C"), ("D",))


@pytest.mark.parametrize(
    ("k", "expected"),
    [
        (0, Cut((), (), ("A", "B", "C", "D"), 0)),
        (1, Cut(("A",), (), ("B", "C", "D"), 0)),
        (2, Cut(("A",), ("B", "C"), ("D",), 1)),
        (3, Cut(("A", "B", "C"), (), ("D",), 0)),
        (9, Cut(("A", "B", "C", "D"), (), (), 5)),
    ],
)
def test_a_tier_that_does_not_fit_whole_is_tied_at_the_line(k, expected):
    assert cut(TIERS, k) == expected


def test_a_cut_before_the_first_place_makes_no_sense():
    with pytest.raises(ValueError, match="-1"):
        cut(TIERS, -1)


def test_a_cut_through_no_options_leaves_all_places_open():
    assert cut((), 3) == Cut((), (), (), 3)


def test_a_tenth_and_two_tenths_tie_with_three_tenths():
    scores = {"A": Fraction(1, 10) + Fraction(2, 10), "B": Fraction(3, 10), "C": Fraction(1)}
    assert ranked(scores).tiers == (("C",), ("A", "B"))


@steady
@given(st.dictionaries(st.text(min_size=1), st.integers(-3, 3)), st.integers(0, 8))
def test_every_option_is_on_one_side_of_the_line_and_nobody_in_is_below_anybody_out(scores, k):
    line = cut(ranked(scores).tiers, k)
    assert sorted((*line.certain_in, *line.tied_at_line, *line.out)) == sorted(scores)
    assert len(line.certain_in) + line.places_left == k
    assert not line.tied_at_line or len(line.tied_at_line) > line.places_left > 0
    assert all(scores[a] > scores[b] for a in line.certain_in for b in (*line.tied_at_line, *line.out))
    assert all(scores[a] > scores[b] for a in line.tied_at_line for b in line.out)
