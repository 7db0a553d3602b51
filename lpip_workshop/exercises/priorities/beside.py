"""A round held again: what of it may be told beside the round before.

Beside an earlier round, the numbers of a later one tell how the few answered who came, left or changed their minds.
A live average leaks in the same way, so a batch of fewer than five new answers is never shown by itself. Then the
order, on which the group decides, is all that is told: neither its totals nor its movement.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from lpip_workshop.core.words import T
from lpip_workshop.exercises.priorities.found import Found, ScoresFound
from lpip_workshop.exercises.priorities.inputs import Vote
from lpip_workshop.exercises.priorities.verdict import Verdict, place_words
from lpip_workshop.exercises.priorities.ways.all import WAYS
from lpip_workshop.methods.disclosure_between import few_changed
from lpip_workshop.methods.states import ok

if TYPE_CHECKING:
    from lpip_workshop.exercises.priorities.compute import RoundResult

ORDER_ONLY = T(
    "Only the order is shown: beside the numbers of an earlier round, these would tell what a few people answered."
)


def beside_earlier(
    rounds: Iterable[RoundResult], smallest: int, earlier: Sequence[Vote] = ()
) -> tuple[RoundResult, ...]:
    """Return the rounds, oldest first, with only the order of those whose numbers would tell on a few people.

    `earlier` are rounds that were shown before, in other workshops.
    """
    shown = list(earlier)
    told: list[RoundResult] = []
    for one in rounds:
        if one.outcome is None or not one.outcome.is_ok:
            told.append(one)
        elif any(_tells(before, one.vote, smallest) for before in shown):
            told.append(replace(one, outcome=ok(order_only(one.outcome.value)), sure=None, splits=()))
        else:
            told.append(one)
            shown.append(one.vote)
    return tuple(told)


def order_only(found: Found) -> ScoresFound:
    """Return a result of which only the order and the line are left."""
    verdict = found.verdict
    places = {option: place_words(verdict.tiers, option) for option in verdict.order}
    beaten = [len(verdict.order) - sum(map(len, verdict.tiers[:tier])) for tier in range(len(verdict.tiers))]
    return ScoresFound(
        Verdict(verdict.tiers, verdict.line, first_firm=False, safe=verdict.line.certain_in,
                open=verdict.line.tied_at_line, moves={}, top_changers=0, line_changers=0),
        {option: beaten[tier] for tier, options in enumerate(verdict.tiers) for option in options},
        {option: T("place {place}", place=place) for option, place in places.items()},
        dict.fromkeys(places, ""),
        ((T("Place"), places),),
        T("The order of the options; the bars follow the places"),
        {},
        hidden=ORDER_ONLY,
    )  # fmt: skip


def only_common(vote: Vote, common: set[str]) -> Vote:
    """Return a round as if the options in common had been its only ones."""
    key = WAYS[vote.rule.method].key
    options = tuple(option for option in vote.options if option.id in common)
    kept: list[dict[str, Any]] = []
    for given in (ballot.get(key, {}) for ballot in vote.ballots):
        about = {option: what for option, what in given.items() if option in common}
        if key == "over":
            about = {o: {other: n for other, n in below.items() if other in common} for o, below in about.items()}
        kept.append({key: {option: what for option, what in about.items() if what != {}}})
    return replace(vote, options=options, ballots=tuple(kept))


def tells_of_few(before: Vote, after: Vote, smallest: int) -> bool:
    """Tell whether two rounds on the same options are of so few, or differ by so few, that these could be told."""
    earlier, later = _said(before), _said(after)
    return min(len(earlier), len(later)) < smallest or few_changed(earlier, later, smallest)


def _said(vote: Vote) -> Sequence[str]:
    return [json.dumps(ballot, sort_keys=True) for ballot in vote.ballots if any(ballot.values())]


def _tells(before: Vote, after: Vote, smallest: int) -> bool:
    common = {option.id for option in before.options} & {option.id for option in after.options}
    if not common or before.rule.method != after.rule.method:
        return False
    return tells_of_few(only_common(before, common), only_common(after, common), smallest)
