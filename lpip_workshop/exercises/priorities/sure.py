"""How sure is it: options that cannot be told apart, other rules, sectors, circles, and how far people agree."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from lpip_workshop.core.words import N, T
from lpip_workshop.exercises.priorities.found import Found, RankingFound
from lpip_workshop.exercises.priorities.inputs import Content, Vote
from lpip_workshop.exercises.priorities.panel import PANEL
from lpip_workshop.exercises.priorities.steadiness import Relation, Tally, beaten
from lpip_workshop.exercises.priorities.undo import Undo, people_who_undo
from lpip_workshop.exercises.priorities.ways.all import WAYS
from lpip_workshop.exercises.priorities.ways.counting import ids_of, said
from lpip_workshop.methods.ballots import AT_END
from lpip_workshop.methods.concordance import Concordance, concordance
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
    not answer would have said: by a majority of more than their number; with rankings only. `undo` has how many people
    it would take to undo the line by each rule, the agreed one first.
    """

    apart: Tiers
    firsts: Mapping[str, Firsts]
    circle: Firsts
    without: Mapping[str, Firsts]
    equal: Outcome[Firsts]
    small: int
    agreement: Outcome[Concordance]
    raters: int
    missing: int
    settled: Mapping[str, Firsts]
    undo: Mapping[str, Outcome[Undo]]


def sureness(vote: Vote, found: Found, smallest: int) -> Sure:
    """Return how sure the result of a revealed round is; no sector below `smallest` people is told."""
    sectors = _by_sector(vote)
    firsts, circle = _by_rules(vote, found)
    ratings = orders(vote)
    missing = max(vote.invited - len(vote.ballots), 0)
    return Sure(
        found.verdict.apart,
        firsts,
        circle,
        _without(vote, sectors, smallest),
        _equally(vote, sectors, smallest),
        sum(people < smallest for people in sectors.people.values()),
        concordance(ratings) if ratings is not None else undefined(T("These answers are no orders of the options.")),
        len(ratings or ()),
        missing,
        _settled(found, missing),
        people_who_undo(vote, found.verdict.line),
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
    return firsts, _circle(found)


def _circle(found: RankingFound) -> Firsts:
    """Return the options at the top that beat each other round; options that are level with each other do not."""
    top = [option in found.smith for option in found.profile.options]
    beats = found.profile.pairwise > found.profile.pairwise.T
    reach = beats & np.outer(top, top)
    for k in range(len(reach)):
        reach |= reach[:, k, None] & reach[None, k, :]
    return tuple(option for place, option in enumerate(found.profile.options) if reach[place, place])


def _first(vote: Vote, relation: Relation) -> Firsts:
    low = beaten(relation)
    return tuple(option for option, below in zip(ids_of(vote), low, strict=True) if not below)


def _without(vote: Vote, found: _Sectors, smallest: int) -> dict[str, Firsts]:
    """Return who would be first without each sector; both the sector and the others must be large enough."""
    relation, everybody = WAYS[vote.rule.method].relation(vote), found.tally
    return {
        sector: _first(vote, relation(everybody - tally))
        for sector, tally in found.tallies.items()
        if found.people[sector] >= smallest and found.counted - found.people[sector] >= smallest
    }


def _equally(vote: Vote, found: _Sectors, smallest: int) -> Outcome[Firsts]:
    """Return who is first where each sector has the same weight; sectors that are too small are taken together."""
    if not found.people:
        return no_data()
    groups = [[s] for s, n in found.people.items() if n >= smallest]
    small = [s for s, n in found.people.items() if n < smallest]
    if small:
        groups.append(small)
    sizes = [sum(found.people[sector] for sector in group) for group in groups]
    if min(sizes) < smallest or len(groups) < 2:
        return undefined(N("A sector has fewer than {n} person.", "A sector has fewer than {n} people.", smallest))
    factor = math.lcm(*sizes)
    if factor > _LARGEST_FACTOR:
        return undefined(T("The sectors are too large to be weighed exactly."))
    weighed = [
        np.sum([found.tallies[sector] for sector in group], axis=0, dtype=np.int64) * (factor // size)
        for group, size in zip(groups, sizes, strict=True)
    ]
    return ok(_first(vote, WAYS[vote.rule.method].relation(vote)(np.sum(weighed, axis=0))))


@dataclass(frozen=True, eq=False)
class _Sectors:
    """How many ballots each sector cast, and what these add to the tally; those without a sector are in neither."""

    people: dict[str, int]
    tallies: dict[str, Tally]
    tally: Tally
    counted: int


def _by_sector(vote: Vote) -> _Sectors:
    way, ballots = WAYS[vote.rule.method], _counted(vote)
    parted: dict[str, list[Content]] = {}
    for ballot in ballots:
        parted.setdefault(str(ballot.get("sector", "")), []).append(ballot)
    tallies = {sector: way.tally(vote, some) for sector, some in sorted(parted.items())}
    tally: Tally = np.asarray(np.sum([*tallies.values()], axis=0, dtype=np.int64)) if tallies else way.tally(vote, [])
    tallies.pop("", None)
    return _Sectors({sector: len(parted[sector]) for sector in tallies}, tallies, tally, len(ballots))


def orders(vote: Vote) -> Sequence[Sequence[int]] | None:
    """Return for each person a number by option, more being better; None where a way asks for no order."""
    ids, method = ids_of(vote), vote.rule.method
    if method == "ranking":
        return [[-ranks.get(option, AT_END) for option in ids] for ranks in said(vote.ballots, "ranks")]
    if method == "points":
        return [[points.get(option, 0) for option in ids] for points in said(vote.ballots, "points")]
    return None
