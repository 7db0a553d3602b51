"""How many people it would take to undo the line: without whom an option that goes ahead would do so no more.

Where people's answers add up, taking those with the largest difference first is exact. For other rules it is a bound:
so many who leave are enough, and perhaps fewer would be.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from lpip_workshop.core.words import T
from lpip_workshop.exercises.priorities.inputs import Content, Vote
from lpip_workshop.exercises.priorities.panel import PANEL, borda_parts
from lpip_workshop.exercises.priorities.rules import Method, Rule
from lpip_workshop.exercises.priorities.steadiness import Rule as Relate
from lpip_workshop.exercises.priorities.steadiness import Tally
from lpip_workshop.exercises.priorities.ways.all import WAYS
from lpip_workshop.exercises.priorities.ways.counting import ids_of
from lpip_workshop.exercises.priorities.ways.moscow import CATEGORIES
from lpip_workshop.exercises.priorities.ways.ranking import rank_table
from lpip_workshop.methods.states import Outcome, ok, undefined
from lpip_workshop.methods.tiers import Cut, cut, ranked

Worth: TypeAlias = Callable[[Mapping[str, Any], str, Rule], int]
Worths: TypeAlias = NDArray[np.int64]
# Pairs across the line, those nearest to it: for a bound any will do, and of many answers one is enough.
_PAIRS, _MANY = 4, 100_000
_ADDED_UP = ("dots", "points", "approvals", "borda")


@dataclass(frozen=True, slots=True)
class Undo:
    """Without so many `people` `challenger` would no longer stand below `kept`; `exact`, or enough but not needed."""

    people: int
    kept: str
    challenger: str
    exact: bool


def people_who_undo(vote: Vote, line: Cut) -> dict[str, Outcome[Undo]]:
    """Return how many people undo the line by each rule that is told of, the agreed one first."""
    method = vote.rule.method
    agreed = _undo(vote, line, method, WAYS[method].relation(vote))
    if method != "ranking":
        return {method: agreed}
    tally = WAYS[method].tally(vote, [ballot for ballot in vote.ballots if ballot.get("ranks")])
    others = {rule: _undo(vote, _line(vote, PANEL[rule](tally)), rule, PANEL[rule]) for rule in ("borda", "copeland")}
    return {"schulze": agreed, **others}


def _line(vote: Vote, relation: Any) -> Cut:
    below = {option: int(n) for option, n in zip(ids_of(vote), relation.sum(axis=-1), strict=True)}
    return cut(ranked(below).tiers, vote.rule.chosen)


def _undo(vote: Vote, line: Cut, rule: str, relation: Relate) -> Outcome[Undo]:
    if line.tied_at_line:
        return undefined(T("There is a tie at the line, so there is no lead to lose."))
    if not line.certain_in or not line.out:
        return undefined(T("The line does not divide the options, so there is no lead to lose."))
    ballots = [ballot for ballot in vote.ballots if ballot.get(WAYS[vote.rule.method].key)]
    pairs = [*product(reversed(line.certain_in), line.out)]
    if rule in _ADDED_UP:
        worth = borda_parts(rank_table(vote, ballots)) if rule == "borda" else _worths(vote, ballots)
        found = [_exact(worth, ids_of(vote), *pair) for pair in pairs]
        return ok(min(found, key=lambda one: one.people))
    worth = _worths(vote, ballots)
    most = _PAIRS if worth.size < _MANY else 1
    nearest = sorted(pairs, key=lambda pair: line.out.index(pair[1]) - line.certain_in.index(pair[0]))[:most]
    bounds = [_bound(vote, ballots, worth, relation, *pair) for pair in nearest]
    return ok(min(bounds, key=lambda one: one.people))


def _worths(vote: Vote, ballots: Sequence[Content]) -> Worths:
    """Return what each option is to each person (people × options), more being better."""
    worth, key = _WORTH[vote.rule.method], WAYS[vote.rule.method].key
    rows = [[worth(ballot[key], option, vote.rule) for option in ids_of(vote)] for ballot in ballots]
    return np.array(rows, np.int64).reshape(len(rows), len(vote.options))


def _exact(worth: Tally, ids: Sequence[str], kept: str, other: str) -> Undo:
    """Return how few must leave for a lead to be gone: those with the largest difference first."""
    differences = np.sort(worth[:, ids.index(kept)] - worth[:, ids.index(other)])[::-1]
    gone = np.cumsum(differences) >= differences.sum()
    return Undo(int(gone.argmax()) + 1, kept, other, exact=True)


def _bound(vote: Vote, ballots: Sequence[Content], worth: Worths, relation: Relate, kept: str, other: str) -> Undo:
    """Return how many of those most for `kept` leave until it no longer stands above: found by halving."""
    way, ids = WAYS[vote.rule.method], ids_of(vote)
    x, y = ids.index(kept), ids.index(other)
    order = [ballots[int(place)] for place in np.argsort(worth[:, y] - worth[:, x], kind="stable")]
    everybody = way.tally(vote, ballots).astype(np.int64)

    def gone(people: int) -> bool:
        return not relation(everybody - way.tally(vote, order[:people]))[x, y]

    low, high = 0, 1
    while high < len(order) and not gone(high):
        low, high = high, 2 * high
    high = min(high, len(order))
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if gone(middle) else (middle, high)
    return Undo(high, kept, other, exact=high == 1)


def _rank(ranks: Mapping[str, Any], option: str, _rule: Rule) -> int:
    return -ranks.get(option, len(ranks) + 1)


def _number(given: Mapping[str, Any], option: str, _rule: Rule) -> int:
    return int(given.get(option, 0))


def _rating(given: Mapping[str, Any], option: str, rule: Rule) -> int:
    weights = {criterion.id: criterion.weight for criterion in rule.criteria}
    return sum(weights.get(name, 0) * (2 * n - rule.scale - 1) for name, n in given.get(option, {}).items())


def _place(given: Mapping[str, Any], option: str, _rule: Rule) -> int:
    place = given.get(option, {})
    return int(place.get("impact", 0)) - int(place.get("effort", 0))


def _category(given: Mapping[str, Any], option: str, _rule: Rule) -> int:
    return 2 * CATEGORIES.index(given[option]) - len(CATEGORIES) + 1 if option in given else 0


def _won(over: Mapping[str, Any], option: str, _rule: Rule) -> int:
    return len(over.get(option, {})) - sum(option in below for below in over.values())


_WORTH: dict[Method, Worth] = {
    "dots": _number,
    "points": _number,
    "approvals": _number,
    "ranking": _rank,
    "ratings": _rating,
    "impact-effort": _place,
    "moscow": _category,
    "comparisons": _won,
}
