"""Every ballot left out in turn: the quick way gives what counting anew without each one gives."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpip_workshop.exercises.priorities import panel
from lpip_workshop.methods.ballots import Profile, Ranks
from lpip_workshop.methods.voting import borda

Rows = Sequence[Sequence[int]]


@st.composite
def tables(draw: st.DrawFn) -> Rows:
    """Draw ballots as ranks, with ties and short ballots, many of them alike so that majorities are close."""
    options = draw(st.integers(2, 6))
    row = st.lists(st.integers(1, 4), min_size=options, max_size=options)
    kinds = draw(st.lists(row, min_size=1, max_size=6))
    return draw(st.lists(st.sampled_from(kinds), min_size=3, max_size=14))


def profile_of(rows: Rows) -> Profile:
    table: Ranks = np.array(rows, np.int32)
    return Profile.of_ranks(table, [str(n) for n in range(table.shape[1])])


@given(tables(), st.integers(1, 4))
def test_both_ways_agree_on_pairs_places_and_how_many_could_change_them(rows: Rows, k: int) -> None:
    profile = profile_of(rows)
    with pytest.MonkeyPatch.context() as patch:
        slow = panel.panel_steadiness(profile, k)
        patch.setattr(panel, "_ANEW", 0)
        quick = panel.panel_steadiness(profile, k)
    for name, one, other in zip(panel.PANEL, slow, quick, strict=True):
        assert (one.above == other.above).all(), name
        assert (one.settled == other.settled).all(), name
        assert (one.top_changers, one.line_changers) == (other.top_changers, other.line_changers), name


@given(tables())
def test_what_ballots_add_to_the_borda_scores_sums_to_them(rows: Rows) -> None:
    profile = profile_of(rows)
    parts = profile.weights @ panel.borda_parts(profile.ranks)
    level = profile.counted * (len(profile.options) - 1)
    scores = borda(profile).scores
    assert [level + int(part) for part in parts] == [2 * scores[option] for option in profile.options]


def test_where_every_majority_hangs_on_one_ballot_it_counts_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    draw = np.random.default_rng(3)
    half = np.array([draw.permutation(8) for _ in range(40)], np.int32)
    profile = profile_of(np.concatenate([half, 7 - half]).tolist())
    slow = panel.panel_steadiness(profile, 3)
    monkeypatch.setattr(panel, "_ANEW", 0)
    quick = panel.panel_steadiness(profile, 3)
    assert [one.top_changers for one in slow] == [one.top_changers for one in quick]
    assert all((one.above == other.above).all() for one, other in zip(slow, quick, strict=True))
