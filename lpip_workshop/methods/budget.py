"""Choosing what to pay for: the Method of Equal Shares beside the usual greedy count.

Every voter gets an equal share of the budget and pays only for what they asked for (Peters & Skowron 2020;
Peters, Pierczyński & Skowron 2021). The satisfaction of a project is what it costs. Money is exact.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T

Costs = Mapping[str, int]
Approvals = Sequence[frozenset[str]]


@dataclass(frozen=True, slots=True)
class Funded:
    """What is paid for, in the order it was chosen; `tied` names others that could have come at the last choice.

    `left_out` counts the people with nothing of theirs among it, `spent` what it costs together.
    """

    chosen: tuple[str, ...]
    spent: int
    left_out: int
    tied: tuple[str, ...] = ()


def greedy(costs: Costs, approvals: Approvals, budget: int) -> Funded:
    """Return the projects with most votes that still fit, one after the other; ties go to the cheaper, then listed."""
    _check(costs, approvals, budget)
    votes = {project: sum(project in ballot for ballot in approvals) for project in costs}
    order = sorted((p for p in costs if votes[p]), key=lambda project: (-votes[project], costs[project]))
    chosen: list[str] = []
    spent = 0
    for project in order:
        if spent + costs[project] <= budget:
            chosen.append(project)
            spent += costs[project]
    return _funded(chosen, costs, approvals)


def equal_shares(costs: Costs, approvals: Approvals, budget: int) -> Funded:
    """Return what the Method of Equal Shares pays for, without any completion."""
    _check(costs, approvals, budget)
    chosen, _left, tied = _rounds(costs, approvals, Fraction(budget))
    return _funded(chosen, costs, approvals, tied)


def equal_shares_completed(costs: Costs, approvals: Approvals, budget: int) -> Funded:
    """Return Equal Shares with more and more money given out while the true budget holds ("add one"), then greedy.

    As used in Wieliczka and Aarau in 2023 (equalshares.net, “Add1U”): from whole shares on, each voter's share
    grows until nothing more fits or the next outcome would cost more than the budget; what still fits is then added
    by votes. Shares grow by a unit. Where they are large they grow by a hundredth first, and from the last outcome
    that holds by tenths of that, down to a unit: the line is found to the unit without trying every one before it.
    """
    _check(costs, approvals, budget)
    voters = sum(bool(ballot) for ballot in approvals)
    chosen, _left, tied = _rounds(costs, approvals, Fraction(budget))
    share = budget // voters if voters else 0
    step = _power_of_ten(share // 100) if voters else 0
    while step and _something_fits(costs, approvals, chosen, budget):
        more, _left, more_tied = _rounds(costs, approvals, Fraction((share + step) * voters))
        if sum(costs[project] for project in more) > budget:
            step //= 10
            continue
        chosen, tied, share = more, more_tied, share + step
    rest = {project: cost for project, cost in costs.items() if project not in chosen}
    left = budget - sum(costs[project] for project in chosen)
    added = greedy(rest, [ballot & rest.keys() for ballot in approvals], left).chosen if left else ()
    return _funded([*chosen, *added], costs, approvals, tied)


def _power_of_ten(most: int) -> int:
    """Return the largest power of ten that is no larger, 1 at least."""
    return 10 ** (len(str(max(most, 1))) - 1)


def _something_fits(costs: Costs, approvals: Approvals, chosen: Sequence[str], budget: int) -> bool:
    left = budget - sum(costs[project] for project in chosen)
    wanted = frozenset[str]().union(*approvals).difference(chosen)
    return any(costs[project] <= left for project in wanted)


def _rounds(costs: Costs, approvals: Approvals, given: Fraction) -> tuple[list[str], list[Fraction], tuple[str, ...]]:
    voters = [ballot for ballot in approvals if ballot]
    purses = [given / len(voters)] * len(voters) if voters else []
    chosen: list[str] = []
    tied: tuple[str, ...] = ()
    # What supporters pay a unit never falls while purses shrink, so a price found before is a lower bound: only
    # projects whose bound is not above the best price need a look (Peters & Skowron 2020, section on computing).
    supporters = {project: sum(project in ballot for ballot in voters) for project in costs}
    bounds = {p: Fraction(1, n) if costs[p] else Fraction(0) for p, n in supporters.items() if n}
    while bounds:
        best = _cheapest(bounds, costs, voters, purses)
        if not best:
            break
        first = best[0]
        tied = tuple(best[1:])
        chosen.append(first)
        least = bounds.pop(first)
        for place, ballot in enumerate(voters):
            if first in ballot:
                purses[place] -= min(purses[place], least * costs[first])
    return chosen, purses, tied


def _cheapest(bounds: dict[str, Fraction], costs: Costs, voters: Approvals, purses: Sequence[Fraction]) -> list[str]:
    """Return the projects with the least price in the order of the list; forget in `bounds` what is out of reach."""
    least: Fraction | None = None
    best: list[str] = []
    for project in sorted(bounds, key=bounds.__getitem__):
        if least is not None and bounds[project] > least:
            break
        price = _price(project, costs[project], voters, purses)
        if price is None:
            del bounds[project]
            continue
        bounds[project] = price
        if least is None or price < least:
            least, best = price, [project]
        elif price == least:
            best.append(project)
    places = {project: place for place, project in enumerate(costs)}
    return sorted(best, key=places.__getitem__)


def _price(project: str, cost: int, voters: Approvals, purses: Sequence[Fraction]) -> Fraction | None:
    """Return the least rate at which the supporters can pay together, None where they cannot."""
    able = sorted(purse for ballot, purse in zip(voters, purses, strict=True) if project in ballot)
    if cost == 0:
        return Fraction(0) if able else None
    if sum(able) < cost:
        return None
    paid = Fraction(0)
    for place, purse in enumerate(able):
        share = (cost - paid) / (len(able) - place)
        if share <= purse:
            return share / cost
        paid += purse
    return None


def _funded(chosen: Sequence[str], costs: Costs, approvals: Approvals, tied: tuple[str, ...] = ()) -> Funded:
    funded = frozenset(chosen)
    left_out = sum(bool(ballot) and not ballot & funded for ballot in approvals)
    return Funded(tuple(chosen), sum(costs[project] for project in chosen), left_out, tied)


def _check(costs: Costs, approvals: Approvals, budget: int) -> None:
    if budget < 0 or any(cost < 0 for cost in costs.values()):
        raise BadInput(T("A cost or the budget is below zero."), T("Use whole amounts of 0 or more."))
    unknown = {project for ballot in approvals for project in ballot} - costs.keys()
    if unknown:
        raise BadInput(
            T("“{option}” has no cost.", option=min(unknown)), T("Give every option a cost, 0 where it is free.")
        )
