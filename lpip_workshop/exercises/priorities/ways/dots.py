"""Dots: each person has a few, and may pile some of them on one option."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import N, T, Text, Words
from lpip_workshop.exercises.priorities.found import DotsFound
from lpip_workshop.exercises.priorities.inputs import Content, Vote
from lpip_workshop.exercises.priorities.rules import Rule
from lpip_workshop.exercises.priorities.steadiness import Tally, by_score, steadiness
from lpip_workshop.exercises.priorities.verdict import verdict
from lpip_workshop.exercises.priorities.ways.counting import ids_of, refuse_stranger, said
from lpip_workshop.exercises.priorities.ways.way import Way
from lpip_workshop.methods.dots import DotVote, fragility
from lpip_workshop.methods.tiers import cut, ranked

_MOST_BOXES = 5


def _count(vote: Vote) -> DotsFound:
    ids = ids_of(vote)
    counted = DotVote.of([ballot.get("dots", {}) for ballot in vote.ballots], ids, vote.rule.budget, vote.rule.cap)
    kinds = Counter(row for row in counted.ballots if any(row))
    rows, people = np.array(list(kinds)), list(kinds.values())
    k = vote.rule.chosen
    panel = [steadiness(np.array(counted.sums), rows.__getitem__, people, by_score, k)]
    tiers, supporters = counted.ranking.tiers, counted.supporters
    placed = sum(counted.sums)
    return DotsFound(
        verdict(ids, tiers, cut(tiers, k), k, panel, by_score(np.array(list(supporters.values())))),
        counted.ranking,
        ranked(supporters),
        {option: Fraction(dots, placed) for option, dots in counted.totals.items()},
        counted.unspent,
        counted.concentration,
        fragility(counted, k),
    )


def _check(dots: Mapping[str, Any], rule: Rule, texts: Mapping[str, str]) -> dict[str, int]:
    for option, number in dots.items():
        refuse_stranger(option, texts)
        if not isinstance(number, int) or isinstance(number, bool) or number < 0:
            raise BadInput(
                T("“{number}” is no number of dots.", number=str(number)),
                T("Type a whole number, or leave the box empty."),
            )
        if number > rule.cap:
            raise BadInput(
                N("At most {n} dot may go on one option.", "At most {n} dots may go on one option.", rule.cap),
                T("“{option}” has {number}.", option=texts[option], number=number),
            )
    _within_budget(sum(dots.values()), rule)
    return {option: number for option, number in sorted(dots.items()) if number}


def _within_budget(given: int, rule: Rule) -> None:
    if given > rule.budget:
        raise BadInput(
            N(
                "{given} dots, and there is only {n}.",
                "{given} dots, and there are only {n}.",
                rule.budget,
                given=given,
            ),
            T("Look at the paper again."),
        )


def _asks(rule: Rule) -> Text:
    return N(
        "You have {n} dot. Put at most {cap} on one option.",
        "You have {n} dots. Put at most {cap} on one option.",
        rule.budget,
        cap=rule.cap,
    )


def _says(rule: Rule) -> Text:
    return N(
        "{n} dot each, at most {cap} on one option.",
        "{n} dots each, at most {cap} on one option.",
        rule.budget,
        cap=rule.cap,
    )


def _answered(n: int, invited: int) -> Text:
    return N("{n} of {invited} people gave their dots.", "{n} of {invited} people gave their dots.", n, invited=invited)


def _boxes(rule: Rule) -> tuple[Words, ...]:
    if rule.cap > _MOST_BOXES:
        return (T("How many dots"),)
    return tuple(T("Dot {number}", number=number) for number in range(1, rule.cap + 1))


def _tally(vote: Vote, ballots: Sequence[Content]) -> Tally:
    given = [[dots.get(option, 0) for option in ids_of(vote)] for dots in said(ballots, "dots")]
    return np.array(given, np.int64).reshape(len(given), len(vote.options)).sum(axis=0)


def _relation(_vote: Vote) -> Any:
    return by_score


def _supports(given: Any, _rule: Rule) -> bool:
    return given > 0


DOTS = Way(
    id="dots",
    key="dots",
    name=T("Dots"),
    short=T("most dots"),
    asks=_asks,
    says=_says,
    answered=_answered,
    formula=(
        T(
            "An option’s dots are added up. “However we count” means whoever’s dots are left out, each person’s in "
            "turn (the jackknife: Quenouille 1956), and no more people gave dots to the other option."
        ),
    ),
    boxes=_boxes,
    check=_check,
    count=_count,
    tally=_tally,
    relation=_relation,
    supports=_supports,
    support=T("gave it a dot"),
)
