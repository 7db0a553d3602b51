"""Change of partner-to-partner trust between two workshops, told no further than was agreed to both times."""

from __future__ import annotations

import json
from dataclasses import replace
from fractions import Fraction

import jsonschema
import pytest

from lpip_workshop.exercises.partners.compute import compute
from lpip_workshop.exercises.partners.inputs import Earlier, Inputs, Mode
from lpip_workshop.exercises.partners.publish import publish
from lpip_workshop.exercises.partners.report import report
from lpip_workshop.exercises.partners.schema import results_schema
from lpip_workshop.exercises.partners.slides import slides
from lpip_workshop.methods.change import sign_flip
from tests.exercises.partners.made import inputs_of, mixed, sheets_of

BEFORE = {edge: min(rating, 3) for edge, rating in mixed(seed=1).items()}
HIGHER = {edge: rating + (edge[0] != "a") for edge, rating in BEFORE.items()}


def beside(mode: Mode, then: Mode, before=BEFORE, now=HIGHER) -> Inputs:
    inputs = inputs_of(now, mode, agreed=mode == "open")
    return replace(inputs, earlier=Earlier("the spring meeting", then, sheets_of(before)))


def test_each_rater_is_compared_with_itself_and_flipped_whole():
    found = compute(beside("open", "open")).change.value
    assert (found.raters, found.answers, found.mean) == (8, 56, Fraction(7, 8))
    assert (found.moved.down, found.moved.same, found.moved.up) == (0, 1, 7)
    assert found.p == sign_flip([0, 1, 1, 1, 1, 1, 1, 1])
    assert found.alike.value.r > 0.8
    assert found.alike.value.p < 0.05


def test_those_who_answered_once_only_are_left_out():
    before = {edge: rating for edge, rating in BEFORE.items() if edge[0] != "h"}
    found = compute(beside("open", "open", before)).change.value
    assert (found.raters, found.answers) == (7, 49)


def test_change_is_in_everything_that_all_agreed_to_show():
    results = compute(beside("open", "open"))
    for shown in (slides(results), report(results)):
        assert "the spring meeting" in repr(shown)
    published = publish(results)
    assert published["change"]["value"]["raters_higher"] == 7
    jsonschema.validate(published, results_schema())


@pytest.mark.parametrize(
    ("mode", "then"),
    [("aggregate", "open"), ("feedback", "feedback"), ("open", "aggregate"), ("open", "facilitator"),
     ("facilitator", "facilitator"), ("facilitator", "open"), ("aggregate", "aggregate")],
)  # fmt: skip
def test_without_the_agreement_of_all_both_times_nothing_of_it_leaves(mode, then):
    results = compute(beside(mode, then))
    assert results.change.state == "suppressed"
    assert "the spring meeting" not in repr((slides(results), report(results))) + json.dumps(publish(results))
    jsonschema.validate(publish(results), results_schema())


def test_the_facilitator_sees_the_change_of_what_only_they_may_see():
    assert compute(beside("facilitator", "facilitator")).desk_change.is_ok
    assert compute(beside("facilitator", "open")).desk_change.is_ok
    assert not compute(beside("facilitator", "aggregate")).desk_change.is_ok
    assert not compute(beside("aggregate", "aggregate")).desk_change.is_ok


def test_nothing_is_compared_where_nobody_rated_the_same_organisation_twice():
    results = compute(beside("open", "open", before={("a", "b"): 3}, now={("b", "a"): 3, ("a", "c"): 2}))
    assert results.change.state == "undefined"
    assert compute(inputs_of(HIGHER, "open", agreed=True)).change.state == "no_data"
