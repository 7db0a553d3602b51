"""How far chance could go: the places and shares of a round whose room is a sample of the people concerned."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from lpip_workshop.core.words import N, T, Text
from lpip_workshop.exercises.priorities.ballots import tiers_of
from lpip_workshop.exercises.priorities.compute import RoundResult
from lpip_workshop.exercises.priorities.inputs import Vote
from lpip_workshop.exercises.priorities.panel import borda_above, schulze_above
from lpip_workshop.exercises.priorities.ways.all import WAYS
from lpip_workshop.exercises.priorities.ways.counting import ids_of
from lpip_workshop.methods.ballots import Profile, Ranks
from lpip_workshop.methods.sampling import Counts, Interval, PlaceRange, bootstrap, finite_factor, wilson
from lpip_workshop.methods.states import Outcome, ok, undefined

LEAST_FOR_PLACES = 15
_ADDED_UP = ("dots", "points", "ratings", "approvals")

Ranges: TypeAlias = Mapping[str, Mapping[str, PlaceRange]]
Step: TypeAlias = Callable[[int], bool]
Counting: TypeAlias = tuple[tuple[str, ...], list[int], Callable[[Counts], list[Counts]]]


@dataclass(frozen=True, slots=True)
class Sampled:
    """What a sample of `people` out of `population` (None: not known) can say of all of them.

    `factor` is what errors are multiplied with because much of the population is there. `places` hold a range
    for each option by each rule, the agreed one first; `shares` the range of those who support it.
    """

    people: int
    population: int | None
    factor: float
    places: Outcome[Ranges]
    shares: Outcome[Mapping[str, Interval]]


def sampled(one: RoundResult, smallest: int, step: Step = lambda _done: True) -> Outcome[Sampled] | None:
    """Return what may be said of all the people concerned; None where the room is no sample, or nothing is shown.

    Takes up to a second: for a worker thread. `step` is told how many draws are done; None is also what comes
    where it returned False to stop.
    """
    if not one.room.sample or one.outcome is None or not one.outcome.is_ok or one.hidden:
        return None
    people, population = one.turnout.counted, one.room.population
    if population is not None and population <= people:
        return undefined(
            N(
                "The population is said to be {n} person, and as many answered: nothing is left to chance.",
                "The population is said to be {n} people, and as many answered: nothing is left to chance.",
                population,
            )
        )
    found = _places(one.vote, people, population, step)
    if found is None:
        return None
    shares = _shares(one, people, population, smallest)
    return ok(Sampled(people, population, finite_factor(people, population), found, shares))


def _shares(one: RoundResult, people: int, population: int | None, smallest: int) -> Outcome[Mapping[str, Interval]]:
    if people < smallest:
        return undefined(_too_few(smallest))
    return ok({option: wilson(n, people, population) for option, n in one.support.items()})


def _places(vote: Vote, people: int, population: int | None, step: Step) -> Outcome[Ranges] | None:
    method = vote.rule.method
    if method != "ranking" and method not in _ADDED_UP:
        return undefined(T("For this way to answer no ranges of places are worked out."))
    if people < LEAST_FOR_PLACES:
        return undefined(_too_few(LEAST_FOR_PLACES))
    rules, cast, count = _ranking(vote) if method == "ranking" else _added_up(vote)
    found = bootstrap(cast, count, population, step)
    if found is None:
        return None
    ids = ids_of(vote)
    return ok({rule: dict(zip(ids, ranges, strict=True)) for rule, ranges in zip(rules, found, strict=True)})


def _too_few(least: int) -> Text:
    return N("This needs {n} person at least.", "This needs {n} people at least.", least)


def _ranking(vote: Vote) -> Counting:
    profile = Profile.of([tiers_of(ballot) for ballot in vote.ballots], ids_of(vote))
    # In one order whatever the order of the ballots, so that they give the same draws.
    kinds, which = np.unique(profile.ranks, axis=0, return_inverse=True)
    people = np.bincount(which.reshape(-1), weights=profile.weights)

    def count(weights: Counts) -> list[Counts]:
        pairs = _pairs(kinds, weights)
        return [above(pairs).sum(axis=-2) for above in (schulze_above, borda_above)]

    return ("schulze", "borda"), [int(n) for n in people], count


def _pairs(ranks: Ranks, weights: Counts) -> Counts:
    """Return the pairwise counts of each draw, one option against the others at a time to need little memory."""
    columns, people = np.ascontiguousarray(ranks.T), weights.astype(np.float64)
    found = np.zeros((len(weights), len(columns), len(columns)), np.int64)
    for i, column in enumerate(columns):
        # Floats because BLAS adds them; whole numbers are exact up to 2**53.
        found[:, i] = people @ (column < columns).T.astype(np.float64)
    return found


def _added_up(vote: Vote) -> Counting:
    way = WAYS[vote.rule.method]
    each = np.stack([way.tally(vote, [ballot]) for ballot in vote.ballots if ballot.get(way.key)])
    kinds, people = np.unique(each.reshape(len(each), -1), axis=0, return_counts=True)
    shape, above = each.shape[1:], way.relation(vote)
    parts = kinds.astype(np.float64)

    def count(weights: Counts) -> list[Counts]:
        tallies = (weights.astype(np.float64) @ parts).astype(np.int64).reshape(len(weights), *shape)
        return [above(tallies).sum(axis=-2)]

    return (vote.rule.method,), [int(n) for n in people], count
