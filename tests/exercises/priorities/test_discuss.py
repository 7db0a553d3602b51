"""What to discuss next: the measure that finds a split, in plain words, and never of sides that are too small."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from jsonschema import validate

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.exercises.priorities.compute import Results
from lpip_workshop.exercises.priorities.publish import publish
from lpip_workshop.exercises.priorities.report_words import talk_next
from lpip_workshop.exercises.priorities.rules import Criterion, Rule
from lpip_workshop.exercises.priorities.schema import results_schema
from lpip_workshop.exercises.priorities.slides import slides
from tests.exercises.priorities.made import newest, ranking_rule, ranks, results

say = catalogue("en").say
TEXTS = ("Path", "Shop", "Bus")
Ballot = dict[str, Any]


def rated(path: int) -> Ballot:
    return {"ratings": {"1": {"fit": path}, "2": {"fit": 6}, "3": {"fit": 4}}}


SPLIT: Mapping[str, tuple[Rule, list[Ballot], str, str]] = {
    "ranking": (
        ranking_rule(),
        ranks(*["123"] * 7, *["231"] * 6),
        "van-der-eijk",
        "near the top and many near the bottom",
    ),
    "dots": (
        Rule(method="dots", budget=3, cap=3),
        [{"dots": {"1": 3}}] * 6 + [{"dots": {"2": 3}}] * 6,
        "tastle-wierman",
        "about half the people gave it a dot",
    ),
    "approvals": (
        Rule(method="approvals"),
        [{"approved": {"1": 1}}] * 6 + [{"approved": {"2": 1, "3": 1}}] * 6,
        "tastle-wierman",
        "about half the people ticked it",
    ),
    "moscow": (
        Rule(method="moscow"),
        [{"moscow": {"1": "must", "2": "could"}}] * 6 + [{"moscow": {"1": "wont", "2": "could"}}] * 5,
        "van-der-eijk",
        "a must for many",
    ),
    "ratings": (
        Rule(method="ratings", criteria=(Criterion("fit"),)),
        [rated(1)] * 6 + [rated(9)] * 6,
        "rand-ucla",
        "far apart (RAND/UCLA: the middle ratings spread over 8.0, more than 2.4)",
    ),
    "ten": (
        Rule(method="ratings", scale=10, criteria=(Criterion("fit"),)),
        [rated(1)] * 6 + [rated(10)] * 6,
        "van-der-eijk",
        "two camps, high and low",
    ),
    "comparisons": (
        Rule(method="comparisons"),
        [{"over": {"1": {"2": 2}}}] * 6 + [{"over": {"2": {"1": 2}}}] * 6,
        "tastle-wierman",
        "divided almost evenly",
    ),
    "impact-effort": (
        Rule(method="impact-effort"),
        [{"places": {"1": {"impact": n, "effort": 5}, "2": {"impact": 5, "effort": 5}}} for n in [1] * 6 + [9] * 6],
        "rand-ucla",
        "“Path”, Impact: people rate it far apart",
    ),
}


def told(found: Results) -> list[Any]:
    document: Any = publish(found)
    validate(document, results_schema())
    return document["rounds"][0]["outcome"]["value"]["discuss_next"]


@pytest.mark.parametrize("way", SPLIT)
def test_every_way_to_decide_says_where_the_room_is_split_and_which_measure_says_so(way: str) -> None:
    rule, ballots, measure, words = SPLIT[way]
    found = results(rule, TEXTS, ballots)
    first = told(found)[0]
    assert (first["option"], first["measure"]) == ("Path", measure)
    assert words in first["sentence"]
    one = newest(found)
    assert one.outcome is not None
    assert first["sentence"] in [say(said) for said in talk_next(one, one.outcome.value, 5)]
    assert any("Talk about next" in repr(slide.title) and words in say_all(slide) for slide in slides(found))


def say_all(slide: Any) -> str:
    return " ".join(say(point) for point in slide.body.items)


@pytest.mark.parametrize("way", SPLIT)
def test_a_side_of_four_people_is_not_spoken_of(way: str) -> None:
    rule, ballots, _measure, _words = SPLIT[way]
    found = results(rule, TEXTS, [ballots[0]] * 7 + [ballots[-1]] * 4)
    assert not [one for one in told(found) if one["measure"] != "rand-ucla"]


def test_a_room_that_agrees_has_nothing_to_be_split_on() -> None:
    assert told(results(ranking_rule(), TEXTS, ranks(*["123"] * 12))) == []
