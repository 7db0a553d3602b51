"""Results of 60 ballots on 40 options by every rule, with every ballot left out in turn."""

from __future__ import annotations

import random
from statistics import median

from tests.benchmarks.measure import Line, timed

PEOPLE, OPTIONS, TIMES = 60, 40, 15


def measure() -> list[Line]:
    """Count, by all rules alone and as the exercise does; the floor is NumPy's table and its widest paths."""
    from lpip_workshop.core.setting import Setting
    from lpip_workshop.core.words import Saying
    from lpip_workshop.exercises.priorities.compute import compute
    from lpip_workshop.exercises.priorities.inputs import Choice, Inputs, Vote
    from lpip_workshop.exercises.priorities.rules import Rule

    chance = random.Random(7)
    ids = [str(n) for n in range(OPTIONS)]
    orders = [chance.sample(ids, OPTIONS) for _ in range(PEOPLE)]
    ballots = tuple({"ranks": {option: rank for rank, option in enumerate(order, 1)}} for order in orders)
    choices = tuple(Choice(ident, place, Saying(f"Option {ident}")) for place, ident in enumerate(ids, 1))
    rule = Rule(method="ranking", chosen=5)
    vote = Vote(1, "revealed", rule, choices, PEOPLE, PEOPLE, "", ballots)
    inputs = Inputs(Setting("What comes first?", people=PEOPLE), choices, rule, (vote,))
    rounds = [(timed(lambda: _floor(orders)), timed(lambda: _rules(orders, ids)), timed(lambda: compute(inputs)))
              for _ in range(TIMES)][1:]  # fmt: skip
    floor, rules, whole = (median(column) for column in zip(*rounds, strict=True))
    name = "pairwise table and widest paths in NumPy"
    return [
        Line("60 ballots × 40 options, all rules", rules, "ms", floor, name, most=50),
        Line("the same with every ballot left out in turn", whole, "ms", floor, name, most=1000),
    ]


def _rules(orders: list[list[str]], ids: list[str]) -> None:
    from lpip_workshop.methods import voting
    from lpip_workshop.methods.ballots import Profile

    profile = Profile.of([tuple((option,) for option in order) for order in orders], ids)
    for rule in (voting.schulze, voting.borda, voting.copeland, voting.first_choices, voting.smith_set):
        rule(profile)
    voting.condorcet_winner(profile)


def _floor(orders: list[list[str]]) -> None:
    import numpy as np

    ranks = np.argsort(np.array(orders, int), axis=1)
    pairs = (ranks[:, :, None] < ranks[:, None, :]).sum(axis=0)
    paths = np.where(pairs > pairs.T, pairs, 0)
    for k in range(len(paths)):
        np.maximum(paths, np.minimum(paths[:, k, None], paths[None, k, :]), out=paths)
