"""Other people's programs on the same ballots: golden results of pref_voting and pabutools.

Neither is installed with the tests: the one needs half a gigabyte, the other a solver. So what they found on random
elections, with ties and short ballots, is kept beside this file with the version that found it. pref_voting counts
options left out as level below the rest (`use_extended_strict_preference`); pabutools completes Equal Shares by
raising the budget a unit a voter until it is spent or overspent (`exhaustion_by_budget_increase`).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from lpip_workshop.methods.ballots import Profile
from lpip_workshop.methods.budget import equal_shares, equal_shares_completed
from lpip_workshop.methods.voting import borda, condorcet_winner, copeland, schulze, smith_set

GOLDEN = Path(__file__).with_name("golden")
PROFILES: Any = json.loads((GOLDEN / "pref_voting.json").read_text())["profiles"]
ELECTIONS: Any = json.loads((GOLDEN / "pabutools.json").read_text())["elections"]


@pytest.mark.parametrize("case", PROFILES, ids=range(len(PROFILES)))
def test_every_rule_finds_what_pref_voting_finds(case: Any) -> None:
    options = [str(n) for n in range(case["options"])]
    ballots = [tuple(tuple(str(option) for option in tier) for tier in ballot) for ballot in case["ballots"]]
    profile = Profile.of(ballots, options)
    assert (profile.pairwise - profile.pairwise.T).tolist() == case["margins"]
    points, wins = borda(profile), copeland(profile)
    level = profile.counted * (len(options) - 1)
    assert [2 * points.scores[o] - level for o in options] == case["borda"]
    assert first(points.tiers) == case["borda_winners"]
    assert [wins.scores[o] for o in options] == case["copeland"]
    assert first(wins.tiers) == case["copeland_winners"]
    assert first(schulze(profile).tiers) == case["schulze_winners"]
    assert sorted(map(int, smith_set(profile))) == sorted(case["smith_set"])
    winner = condorcet_winner(profile)
    assert ([int(winner)] if winner else []) == case["condorcet"]


@pytest.mark.parametrize("case", ELECTIONS, ids=range(len(ELECTIONS)))
def test_equal_shares_pays_for_what_pabutools_pays_for(case: Any) -> None:
    asked = [frozenset(ballot) for ballot in case["ballots"]]
    assert sorted(equal_shares(case["costs"], asked, case["budget"]).chosen) == case["equal_shares"]
    completed = equal_shares_completed(case["costs"], asked, case["budget"])
    assert set(case["add_one"]) <= set(completed.chosen)  # by votes more may follow, which pabutools leaves out
    assert completed.spent <= case["budget"]


def first(tiers: tuple[tuple[str, ...], ...]) -> list[int]:
    return sorted(map(int, tiers[0]))
