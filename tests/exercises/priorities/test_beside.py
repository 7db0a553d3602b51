"""A round held again: of what a few changed, the order alone is told, on every screen and page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from jsonschema import validate

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.setting import Setting
from lpip_workshop.exercises.priorities.compute import Results, compute
from lpip_workshop.exercises.priorities.inputs import Content, Inputs, Vote
from lpip_workshop.exercises.priorities.publish import publish
from lpip_workshop.exercises.priorities.report import report
from lpip_workshop.exercises.priorities.rules import Rule
from lpip_workshop.exercises.priorities.schema import results_schema
from lpip_workshop.exercises.priorities.slides import slides
from lpip_workshop.exercises.priorities.wording import headline, turnout_words
from tests.exercises.priorities.made import choices, dots, ranking_rule, ranks

say = catalogue("en").say
TEXTS = ("Path", "Shop", "Bus")
RULE = Rule(method="dots", budget=3, cap=3, chosen=2)
BEFORE = dots(*["300"] * 9, *["120"] * 7, *["021"] * 4)


def held(rule: Rule, *rounds: Sequence[Content]) -> Results:
    votes = tuple(
        Vote(n, "revealed", rule, choices(TEXTS), len(given), len(given), "", tuple(given))
        for n, given in enumerate(rounds, start=1)
    )
    return compute(Inputs(Setting("What comes first?", people=20), choices(TEXTS), rule, votes))


def test_where_two_people_changed_the_later_round_tells_its_order_and_no_number() -> None:
    found = held(RULE, BEFORE, [*BEFORE[:-2], *dots("300", "300")])
    first, second = found.rounds
    assert first.hidden is None
    assert say(headline(second)) == "“Path” comes first. “Path” and “Shop” go ahead."
    assert "Only the order is shown" in say(turnout_words(second))
    document: Any = publish(found)
    validate(document, results_schema())
    value = document["rounds"][1]["outcome"]["value"]
    assert value["order"] == [["Path"], ["Shop"], ["Bus"]]
    assert (value["support"], value["sure"], "dots" in value) == ({}, None, False)
    assert value["people_who_change_line"]["state"] == "suppressed"


def test_two_ways_in_which_two_people_changed_look_alike_in_the_room_and_on_paper() -> None:
    one, other = (held(RULE, BEFORE, [*BEFORE[:-2], *dots(new, new)]) for new in ("300", "210"))
    assert slides(one) == slides(other)
    assert repr(report(one)) == repr(report(other))
    assert publish(one) == publish(other)


def test_where_five_changed_everything_is_told_again() -> None:
    found = held(RULE, BEFORE, [*BEFORE[:-5], *dots(*["300"] * 5)])
    assert [one.hidden for one in found.rounds] == [None, None]
    assert found.movement.is_ok and found.movement.value.hidden is None


def test_a_round_is_held_against_what_was_shown_and_not_against_an_order() -> None:
    second = [*BEFORE[:-2], *dots("300", "300")]
    third = [*BEFORE[:-8], *dots(*["030"] * 8)]
    found = held(RULE, BEFORE, second, third)
    assert [one.hidden is None for one in found.rounds] == [True, False, True]


def test_a_tie_at_the_line_is_still_said_where_only_the_order_is_told() -> None:
    before = ranks(*["123"] * 6, *["132"] * 6)
    found = held(ranking_rule(chosen=2), before, [*before[1:-1], *ranks("1", "1")])
    assert found.rounds[1].hidden is not None
    assert say(headline(found.rounds[1])) == "“Path” comes first. Second place is a toss-up: let us talk."


def test_rounds_that_were_answered_in_other_ways_are_each_told() -> None:
    votes = (
        Vote(1, "revealed", RULE, choices(TEXTS), 20, 20, "", tuple(BEFORE)),
        Vote(2, "revealed", ranking_rule(), choices(TEXTS), 20, 20, "", tuple(ranks(*["123"] * 20))),
    )
    found = compute(Inputs(Setting("What?", people=20), choices(TEXTS), RULE, votes))
    assert [one.hidden for one in found.rounds] == [None, None]
