"""How many people it takes to undo the line: exact where answers add up, a bound that holds elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import validate

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.exercises.priorities.compute import Results
from lpip_workshop.exercises.priorities.inputs import Content
from lpip_workshop.exercises.priorities.publish import publish
from lpip_workshop.exercises.priorities.rules import Criterion, Method, Rule
from lpip_workshop.exercises.priorities.schema import results_schema
from lpip_workshop.exercises.priorities.sure_words import sure_words
from lpip_workshop.exercises.priorities.undo import Undo
from tests.exercises.priorities.made import newest, ranking_rule, ranks, results

say = catalogue("en").say
TEXTS = ("Path", "Shop", "Bus")
EIGHT_TO_FOUR = ranks(*["123"] * 8, *["213"] * 4)


def undone(found: Results, rule: str) -> Undo:
    sure = newest(found).sure
    assert sure is not None
    return sure.undo[rule].value


def test_a_lead_of_eight_to_four_takes_four_people_by_every_rule() -> None:
    found = results(ranking_rule(chosen=1), TEXTS, EIGHT_TO_FOUR)
    for rule, exact in (("schulze", False), ("borda", True), ("copeland", False)):
        assert undone(found, rule) == Undo(4, "1", "2", exact), rule
    said = " ".join(say(words) for words in sure_words(newest(found)))
    assert "At most 4 people need stay away to undo the line, perhaps fewer: “Path”" in said
    document: Any = publish(found)
    validate(document, results_schema())
    told = document["rounds"][0]["outcome"]["value"]["sure"]["people_to_undo"]
    assert told["borda"]["value"] == {"people": 4, "kept": "Path", "challenger": "Shop", "exact": True}


def test_where_answers_add_up_the_sentence_says_how_many_it_takes() -> None:
    ballots = [{"dots": {"1": 3}}] * 4 + [{"dots": {"2": 3}}] * 2 + [{"dots": {"3": 1}}]
    found = results(Rule(method="dots", budget=3, cap=3, chosen=1), TEXTS, ballots)
    assert undone(found, "dots") == Undo(2, "1", "2", exact=True)
    said = " ".join(say(words) for words in sure_words(newest(found)))
    assert "It takes 2 people staying away to undo the line: “Shop” would then be level with “Path”." in said


def test_a_tie_at_the_line_has_no_lead_to_lose() -> None:
    sure = newest(results(ranking_rule(chosen=1), TEXTS, ranks(*["123"] * 4, *["213"] * 4))).sure
    assert sure is not None and sure.undo["schulze"].state == "undefined"


def answers(method: Method) -> st.SearchStrategy[list[Content]]:
    """Return strategies of seven answers on three options, each in the form of its way."""
    number, options = st.integers(1, 3), ("1", "2", "3")
    each: dict[Method, Any] = {
        "ranking": st.permutations(options).map(lambda order: {"ranks": {o: n for n, o in enumerate(order, 1)}}),
        "approvals": st.sets(st.sampled_from(options), min_size=1).map(
            lambda some: {"approved": dict.fromkeys(some, 1)}
        ),
        "moscow": st.tuples(*[st.sampled_from(("must", "should", "could", "wont"))] * 3).map(
            lambda said: {"moscow": dict(zip(options, said, strict=True))}
        ),
        "ratings": st.tuples(number, number, number).map(
            lambda said: {"ratings": {o: {"fit": n} for o, n in zip(options, said, strict=True)}}
        ),
    }
    return st.lists(each[method], min_size=5, max_size=7)


@pytest.mark.parametrize("method", ["ranking", "approvals", "moscow", "ratings"])
@given(data=st.data())
def test_so_many_are_enough_and_where_it_is_exact_no_fewer_would_be(method: Method, data: st.DataObject) -> None:
    ballots = data.draw(answers(method))
    rule = Rule(method=method, chosen=1, criteria=(Criterion("fit"),))
    sure = newest(results(rule, TEXTS, [dict(ballot) for ballot in ballots])).sure
    assert sure is not None
    agreed = next(iter(sure.undo.values()))
    if not agreed.is_ok:
        return
    one = agreed.value
    least = fewest(rule, ballots, one.kept, len(ballots) - 3)
    if least is None:
        return
    assert one.people >= least
    if one.exact:
        assert one.people == least


def fewest(rule: Rule, ballots: Sequence[Content], kept: str, most: int) -> int | None:
    """Try every set of people who stay away, and return the size of the least without whom `kept` is not safely in."""
    for size in range(1, most + 1):
        for gone in combinations(range(len(ballots)), size):
            rest = [dict(ballot) for place, ballot in enumerate(ballots) if place not in gone]
            outcome = newest(results(rule, TEXTS, rest)).outcome
            assert outcome is not None
            if outcome.value.verdict.line.certain_in != (kept,):
                return size
    return None
