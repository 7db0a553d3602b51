"""How sure is it: options that cannot be told apart, other rules, sectors, circles, and how far people agree."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from lpip_workshop.core.words import N, T
from lpip_workshop.exercises.priorities.found import Found, RankingFound
from lpip_workshop.exercises.priorities.inputs import Content, Vote
from lpip_workshop.exercises.priorities.panel import PANEL
from lpip_workshop.exercises.priorities.steadiness import Relation, beaten
from lpip_workshop.exercises.priorities.ways.all import WAYS
from lpip_workshop.exercises.priorities.ways.counting import ids_of, said
from lpip_workshop.methods.agreement import kendall_w
from lpip_workshop.methods.states import Outcome, no_data, ok, undefined
from lpip_workshop.methods.tiers import Tiers

_LARGEST_FACTOR = 10**9
Firsts = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sure:
    """How far an order can be leaned on.

    `firsts` has who is first by each rule; `circle` the options that beat each other in a circle at the top.
    `without` has who is first without each sector that is large enough to be told, `equal` who is first where
    every sector counts the same; `small` counts the sectors that are too small to be told. `agreement` is
    Kendall's W of `raters` people. `settled` has whom each option beats whatever the `missing` people who did
    not answer would have said: by a majority of more than their number; with rankings only.
    """

    apart: Tiers
    firsts: Mapping[str, Firsts]
    circle: Firsts
    without: Mapping[str, Firsts]
    equal: Outcome[Firsts]
    small: int
    agreement: Outcome[Fraction]
    raters: int
    missing: int
    settled: Mapping[str, Firsts]


def sureness(vote: Vote, found: Found, smallest: int) -> Sure:
    """Return how sure the result of a revealed round is; no sector below `smallest` people is told."""
    sectors = Counter(ballot["sector"] for ballot in _counted(vote) if "sector" in ballot)
    firsts, circle = _by_rules(vote, found)
    ratings = orders(vote)
    missing = max(vote.invited - len(vote.ballots), 0)
    return Sure(
        found.verdict.apart,
        firsts,
        circle,
        _without(vote, sectors, smallest),
        _equally(vote, sectors, smallest),
        sum(people < smallest for people in sectors.values()),
        kendall_w(ratings) if ratings is not None else undefined(T("These answers are no orders of the options.")),
        len(ratings or ()),
        missing,
        _settled(found, missing),
    )


def _settled(found: Found, missing: int) -> dict[str, Firsts]:
    if not isinstance(found, RankingFound):
        return {}
    pairs, ids = found.profile.pairwise, found.profile.options
    safe = pairs.astype(np.int64) - pairs.T > missing
    return {option: tuple(ids[other] for other in np.flatnonzero(safe[place])) for place, option in enumerate(ids)}


def _counted(vote: Vote) -> list[Content]:
    key = WAYS[vote.rule.method].key
    return [ballot for ballot in vote.ballots if ballot.get(key)]


def _by_rules(vote: Vote, found: Found) -> tuple[dict[str, Firsts], Firsts]:
    if not isinstance(found, RankingFound):
        return {}, ()
    pairs = found.profile.pairwise.astype("int64")
    firsts = {name: _first(vote, rule(pairs)) for name, rule in PANEL.items()}
    firsts["first-choices"] = found.firsts.tiers[0]
    return firsts, found.smith if found.condorcet is None and len(found.smith) > 2 else ()


def _first(vote: Vote, relation: Relation) -> Firsts:
    low = beaten(relation)
    return tuple(option for option, below in zip(ids_of(vote), low, strict=True) if not below)


def _without(vote: Vote, sectors: Mapping[str, int], smallest: int) -> dict[str, Firsts]:
    """Return who would be first without each sector; both the sector and the others must be large enough."""
    way, ballots = WAYS[vote.rule.method], _counted(vote)
    told = [s for s, n in sorted(sectors.items()) if n >= smallest and len(ballots) - n >= smallest]
    found: dict[str, Firsts] = {}
    for sector in told:
        others = [ballot for ballot in ballots if ballot.get("sector") != sector]
        found[sector] = _first(vote, way.relation(vote)(way.tally(vote, others)))
    return found


def _equally(vote: Vote, sectors: Mapping[str, int], smallest: int) -> Outcome[Firsts]:
    """Return who is first where each sector has the same weight; sectors that are too small are taken together."""
    if not sectors:
        return no_data()
    groups = [[s] for s, n in sorted(sectors.items()) if n >= smallest]
    small = [s for s, n in sorted(sectors.items()) if n < smallest]
    if small:
        groups.append(small)
    sizes = [sum(sectors[sector] for sector in group) for group in groups]
    if min(sizes) < smallest or len(groups) < 2:
        return undefined(N("A sector has fewer than {n} person.", "A sector has fewer than {n} people.", smallest))
    factor = math.lcm(*sizes)
    if factor > _LARGEST_FACTOR:
        return undefined(T("The sectors are too large to be weighed exactly."))
    way, ballots = WAYS[vote.rule.method], _counted(vote)
    tallies = [
        way.tally(vote, [ballot for ballot in ballots if ballot.get("sector") in group]).astype(np.int64)
        * (factor // size)
        for group, size in zip(groups, sizes, strict=True)
    ]
    return ok(_first(vote, way.relation(vote)(np.sum(tallies, axis=0))))


def orders(vote: Vote) -> Sequence[Sequence[int]] | None:
    """Return for each person a number by option, more being better; None where a way asks for no order."""
    ids, method = ids_of(vote), vote.rule.method
    if method == "ranking":
        last = len(ids) + 1
        return [[-ranks.get(option, last) for option in ids] for ranks in said(vote.ballots, "ranks")]
    if method == "points":
        return [[points.get(option, 0) for option in ids] for points in said(vote.ballots, "points")]
    return None
