# pyright: basic, reportOptionalMemberAccess=false
"""Change of partner-to-partner trust between two workshops, told no further than was agreed to both times."""

from __future__ import annotations

import json
from dataclasses import replace
from fractions import Fraction

import jsonschema
import pytest

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.exercises.partners.compute import compute
from lpip_workshop.exercises.partners.inputs import Earlier, Inputs, Mode
from lpip_workshop.exercises.partners.report import report
from lpip_workshop.exercises.partners.schema import results_schema
from lpip_workshop.exercises.partners.since import PAIRS, since_chart
from lpip_workshop.exercises.partners.slides import slides
from lpip_workshop.figures.model import SpanChart
from lpip_workshop.methods.change import sign_flip
from lpip_workshop.report.blocks import FigureBlock
from tests.exercises.partners.made import inputs_of, mixed, published

BEFORE = {edge: min(rating, 3) for edge, rating in mixed(seed=1).items()}
HIGHER = {edge: rating + (edge[0] != "a") for edge, rating in BEFORE.items()}


def held(mode: Mode, answers, told="spring") -> Earlier:
    then = inputs_of(answers)
    return Earlier(f"the {told} meeting", mode, then.sheets, then.organisations)


def beside(mode: Mode, then: Mode, before=BEFORE, now=HIGHER) -> Inputs:
    inputs = inputs_of(now, mode, agreed=mode == "open")
    return replace(inputs, earlier=(held(then, before),))


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
    found = published(results)
    assert found["change"]["value"]["raters_higher"] == 7
    jsonschema.validate(found, results_schema())


@pytest.mark.parametrize(
    ("mode", "then"),
    [("aggregate", "open"), ("feedback", "feedback"), ("open", "aggregate"), ("open", "facilitator"),
     ("facilitator", "facilitator"), ("facilitator", "open"), ("aggregate", "aggregate")],
)  # fmt: skip
def test_without_the_agreement_of_all_both_times_nothing_of_it_leaves(mode, then):
    results = compute(beside(mode, then))
    assert results.change.state == "suppressed"
    said = repr((slides(results), report(results))) + json.dumps(published(results))
    assert "answered at {occasion}" not in said
    assert published(results)["change"]["value"] is None
    jsonschema.validate(published(results), results_schema())


@pytest.mark.parametrize("then", ["aggregate", "feedback"])
@pytest.mark.parametrize("mode", ["aggregate", "feedback", "open"])
def test_totals_of_two_workshops_stand_side_by_side_as_each_was_told(mode, then):
    results = compute(beside(mode, then, mixed(seed=5), mixed(seed=7)))
    alone = published(compute(inputs_of(mixed(seed=5), then)))
    assert published(results)["before"]["value"]["totals"] == alone["totals"]
    assert alone["totals"]["census"]["state"] == "ok"
    charts = [one.body for one in slides(results) if isinstance(one.body, SpanChart)]
    assert charts == [one.figure for one in report(results) if isinstance(one, FigureBlock) and one.figure in charts]
    row = next(one for one in charts[0].table.rows if one[0] == PAIRS)
    census = alone["totals"]["census"]["value"]
    assert catalogue("en").say(row[1]).startswith(f"{census['mutual']} of {census['pairs']}")


def test_of_a_round_kept_for_the_facilitator_not_even_the_totals_stand_beside_another():
    both: tuple[tuple[Mode, Mode], ...] = (("aggregate", "facilitator"), ("facilitator", "aggregate"))
    for mode, then in both:
        results = compute(beside(mode, then, mixed(seed=5), mixed(seed=7)))
        assert published(results)["before"]["value"] is None
        assert "the spring meeting" not in repr((slides(results), report(results))) + json.dumps(published(results))
    assert compute(beside("facilitator", "aggregate")).then.is_ok


def test_where_too_few_answered_anew_nothing_of_today_stands_beside_what_was_told():
    before = mixed(seed=5)
    again = before | {("a", other): 5 - before["a", other] for other in "bcdefgh"}
    results = compute(beside("aggregate", "aggregate", before, again))
    assert since_chart(results, results.room) is None
    assert published(results)["totals"]["census"]["state"] == "suppressed"


def test_where_another_rating_counted_as_trust_then_only_what_was_told_of_it_is_compared():
    inputs = beside("open", "open", mixed(seed=5), mixed(seed=7))
    other = replace(inputs, earlier=(replace(inputs.earlier[0], threshold=2),))
    results = compute(other)
    chart = since_chart(results, results.room)
    assert len(chart.spans) == 1
    far = compute(replace(inputs, asked=replace(inputs.asked, threshold=4), earlier=other.earlier))
    assert since_chart(far, far.room) is None


def test_the_facilitator_sees_the_change_of_what_only_they_may_see():
    assert compute(beside("facilitator", "facilitator")).desk_change.is_ok
    assert compute(beside("facilitator", "open")).desk_change.is_ok
    assert not compute(beside("facilitator", "aggregate")).desk_change.is_ok
    assert not compute(beside("aggregate", "aggregate")).desk_change.is_ok


def test_nothing_is_compared_where_nobody_rated_the_same_organisation_twice():
    results = compute(beside("open", "open", before={("a", "b"): 3}, now={("b", "a"): 3, ("a", "c"): 2}))
    assert results.change.state == "undefined"
    assert compute(inputs_of(HIGHER, "open", agreed=True)).change.state == "no_data"
