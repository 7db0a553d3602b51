"""What every way to decide owes to people and options: none of them matters by its name or its place in the pile."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations
from random import Random
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from lpip_workshop.exercises.priorities.rules import METHODS, USUAL_CRITERIA, Method, Rule
from lpip_workshop.exercises.priorities.ways.all import WAYS
from lpip_workshop.exercises.priorities.ways.moscow import CATEGORIES
from tests.exercises.priorities.made import newest, results
from tests.methods.made import steady

OPTIONS = ("1", "2", "3", "4")
Ballot = dict[str, dict[str, Any]]
_EACH = st.sampled_from(OPTIONS)
_SCALE = st.integers(1, 9)
_CONTENT: dict[Method, st.SearchStrategy[dict[str, Any]]] = {
    "dots": st.dictionaries(_EACH, st.integers(1, 3), max_size=3).filter(lambda given: sum(given.values()) <= 5),
    "ranking": st.dictionaries(_EACH, st.integers(1, 4)),
    "points": st.dictionaries(_EACH, st.integers(1, 25)),
    "ratings": st.dictionaries(_EACH, st.fixed_dictionaries({one.id: _SCALE for one in USUAL_CRITERIA})),
    "comparisons": st.tuples(*[st.booleans()] * 6).map(lambda won: _won(won)),
    "impact-effort": st.dictionaries(_EACH, st.fixed_dictionaries({"impact": _SCALE, "effort": _SCALE})),
    "moscow": st.dictionaries(_EACH, st.sampled_from(list(CATEGORIES))),
    "approvals": st.dictionaries(_EACH, st.just(1)),
}
# Ways in which one more person for the winner can only help it.
_MORE: dict[Method, dict[str, Any]] = {"dots": {"1": 3}, "points": {"1": 25}, "approvals": {"1": 1}}


def _won(won: tuple[bool, ...]) -> dict[str, Any]:
    over: dict[str, dict[str, int]] = {}
    for (one, other), first in zip(combinations(OPTIONS, 2), won, strict=True):
        better, worse = (one, other) if first else (other, one)
        over.setdefault(better, {})[worse] = 2
    return over


def ballots(method: Method) -> st.SearchStrategy[list[Ballot]]:
    return st.lists(_CONTENT[method].map(lambda content: {WAYS[method].key: content}), min_size=1, max_size=7)


def places(method: Method, held: list[Ballot]) -> dict[str, int] | None:
    outcome = newest(results(Rule(method=method), ["A", "B", "C", "D"], held)).outcome
    assert outcome is not None
    if not outcome.is_ok:
        return None
    return {option: place for place, tier in enumerate(outcome.value.verdict.tiers) for option in tier}


def renamed(content: Any, names: Mapping[str, str]) -> Any:
    if not isinstance(content, dict):
        return content
    return {names.get(key, key): renamed(value, names) for key, value in content.items()}


@pytest.mark.parametrize("method", METHODS)
@steady
@given(data=st.data(), chance=st.randoms())
def test_neither_who_answered_nor_what_options_are_called_changes_a_place(
    method: Method, data: st.DataObject, chance: Random
) -> None:
    held = data.draw(ballots(method))
    names = dict(zip(OPTIONS, chance.sample(OPTIONS, len(OPTIONS)), strict=True))
    again: list[Ballot] = [renamed(ballot, names) for ballot in held]
    chance.shuffle(again)
    before, after = places(method, held), places(method, again)
    assert after == (before and {names[option]: place for option, place in before.items()})


@pytest.mark.parametrize("method", list(_MORE))
@steady
@given(data=st.data())
def test_one_more_person_for_the_winner_leaves_it_winning(method: Method, data: st.DataObject) -> None:
    held = data.draw(ballots(method))
    before = places(method, held)
    assume(before)
    assert before is not None
    winner = min(before, key=before.__getitem__)
    after = places(method, [*held, {WAYS[method].key: renamed(_MORE[method], {"1": winner})}])
    assert after is not None
    assert after[winner] == 0
