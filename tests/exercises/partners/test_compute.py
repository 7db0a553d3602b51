from __future__ import annotations

from fractions import Fraction
from itertools import permutations

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lpip_workshop.exercises.partners.compute import compute
from lpip_workshop.exercises.partners.guard import Census
from lpip_workshop.exercises.partners.inputs import Asked, Inputs, Organisation, Sheet
from lpip_workshop.exercises.partners.matrix import matrix
from lpip_workshop.exercises.partners.totals import Share
from tests.exercises.partners.made import alike, inputs_of, mixed, results_of

SIX = {
    **{("a", b): 4 for b in "bcdef"},
    **{(b, "a"): 4 for b in "bcdef"},
    **dict.fromkeys(permutations("bcdef", 2), 1),
}


def test_density_is_told_at_the_threshold_and_one_either_side():
    answers = {("a", "b"): 1, ("b", "a"): 2, ("a", "c"): 3, ("c", "a"): 4, ("b", "c"): 3}
    found = results_of(answers).named.totals
    assert [(step, one.value) for step, one in found.density] == [(2, Share(4, 5)), (3, Share(3, 5)), (4, Share(1, 5))]
    assert found.coverage == Share(5, 6)
    assert [step for step, _one in results_of(answers, threshold=2).named.totals.density] == [2, 3]


def test_the_three_kinds_of_reciprocity_are_told_by_name():
    found = results_of({("a", "b"): 4, ("b", "a"): 4, ("a", "c"): 4, ("c", "a"): 1, ("b", "c"): 1, ("c", "b"): 1})
    totals = found.named.totals
    assert totals.census.value == Census(1, 1, 1)
    assert totals.mutual.value == Share(1, 2)
    assert totals.returned.value == Share(2, 3)
    assert totals.beyond_chance.value == (Fraction(2, 3) - Fraction(1, 2)) / (1 - Fraction(1, 2))
    assert totals.distance.value == Fraction(0 + 3 + 0, 3)
    assert found.named.one_sided == (("a", "c"),)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(1, 4), min_size=30, max_size=30))
def test_reciprocity_is_that_of_networkx_where_everybody_answered(ratings):
    answers = dict(zip(permutations("abcdef", 2), ratings, strict=True))
    found = results_of(answers).named.totals
    graph = nx.DiGraph()
    graph.add_nodes_from("abcdef")
    graph.add_edges_from(edge for edge, rating in answers.items() if rating >= 3)
    if graph.number_of_edges():
        assert float(found.returned.value.value) == pytest.approx(nx.overall_reciprocity(graph))
        assert float(dict(found.density)[3].value.value) == pytest.approx(nx.density(graph))
    else:
        assert found.returned.state == "undefined"


def test_who_did_not_answer_is_unknown_and_never_isolated():
    answers = dict.fromkeys(permutations("abc", 2), 4)
    answers |= {("d", other): 1 for other in "abc"} | {(other, "d"): 1 for other in "abc"}
    answers |= {(other, "e"): 1 for other in "abcd"}
    found = results_of(answers, ids="f").named
    assert found.isolated == ("d",)
    assert found.matrix.unknown == ("e", "f")


def test_people_of_one_organisation_count_as_people_and_their_median_as_its_answer():
    sheets = [Sheet("a", {"b": alike(rating)}) for rating in (1, 4, 4)] + [Sheet("b", {"a": {"openness": 2}})]
    found = matrix("ab", sheets)
    assert found.scores == {("a", "b"): 4, ("b", "a"): 2}
    assert found.people == {"a": 3, "b": 1}
    assert matrix("ab", sheets[1:]).scores["a", "b"] == 4
    assert matrix("ab", sheets[:2]).scores["a", "b"] == Fraction(5, 2)


def test_an_answer_is_the_mean_of_the_dimensions_that_were_rated():
    found = matrix("ab", [Sheet("a", {"b": {"reliability": 4, "openness": 1}, "a": alike(4)})])
    assert found.scores == {("a", "b"): Fraction(5, 2)}


def test_given_and_received_stand_on_answers_only():
    found = results_of({("a", "b"): 4, ("b", "a"): 1, ("c", "a"): 2}).named
    a, _b, c = found.sides
    assert (a.given.value, a.relative.value, a.received.value, a.raters) == (4, Fraction(5, 3), Fraction(3, 2), 2)
    assert (c.given.value, c.received.state, c.raters) == (2, "no_data", 0)


def test_the_middle_of_a_star_is_a_broker_and_a_cut_point():
    middle = results_of(SIX).named.middle
    assert middle.brokers == ("a",)
    assert [cut.name for cut in middle.cut_points] == ["a"]
    assert middle.betweenness["a"] == 1.0
    assert middle.constraint["a"] == pytest.approx(0.2)


def test_a_broker_that_hangs_on_the_threshold_is_not_named():
    shaky = SIX | {("a", "b"): 3}
    assert results_of(shaky).named.middle.brokers == ("a",)
    assert results_of({edge: min(rating, 3) for edge, rating in SIX.items()}).named.middle.brokers == ()


def test_a_broker_that_hangs_on_one_other_is_not_named():
    chain = dict.fromkeys(permutations("abcd", 2), 1)
    for edge in (("a", "b"), ("b", "c"), ("c", "d")):
        chain[edge] = chain[edge[::-1]] = 4
    middle = results_of(chain).named.middle
    assert max(middle.betweenness.values()) > 0
    assert middle.brokers == ()


def test_the_effects_of_a_full_matrix_are_those_of_the_social_relations_model():
    """Closed form of Warner, Kenny & Stoto 1979: see the docstring of `effects`."""
    answers, ids = mixed("abcdefgh", 3), "abcdefgh"
    n = len(ids)
    rows = {i: np.mean([answers[i, j] for j in ids if j != i]) for i in ids}
    columns = {i: np.mean([answers[j, i] for j in ids if j != i]) for i in ids}
    whole = np.mean([*answers.values()])
    found = results_of(answers).named.effects.value
    for i in ids:
        give = (n - 1) ** 2 / (n * (n - 2)) * rows[i] + (n - 1) / (n * (n - 2)) * columns[i] - (n - 1) / (n - 2) * whole
        gain = (n - 1) ** 2 / (n * (n - 2)) * columns[i] + (n - 1) / (n * (n - 2)) * rows[i] - (n - 1) / (n - 2) * whole
        assert (found.give[i], found.receive[i]) == (pytest.approx(give), pytest.approx(gain))
    assert -1 <= found.dyadic.value <= 1


def test_effects_need_eight_organisations_and_four_fifths_of_the_answers():
    assert results_of(mixed("abcdefg")).named.effects.state == "undefined"
    some = dict(list(mixed().items())[:40])
    assert results_of(some, ids="abcdefgh").named.effects.state == "undefined"
    assert results_of(dict(list(mixed().items())[:50]), ids="abcdefgh").named.effects.is_ok


@pytest.mark.parametrize("ids", ["", "a", "ab", "abc", "abcd"])
@pytest.mark.parametrize("mode", ["aggregate", "feedback", "open", "facilitator"])
def test_few_organisations_give_states_and_no_fault(ids, mode):
    for answers in ({}, dict.fromkeys(permutations(ids, 2), 3)):
        found = results_of(answers, mode, ids=ids)
        if mode == "aggregate":
            assert found.room is not None
            assert not found.room.census.is_ok
            assert not any(one.is_ok for _step, one in found.room.density)


def test_all_the_same_answer_is_told_by_name_only():
    same = dict.fromkeys(permutations("abcdefgh", 2), 4)
    open_round = results_of(same).named
    assert open_round.totals.census.value == Census(28, 0, 0)
    assert open_round.totals.beyond_chance.state == "undefined"
    assert open_round.effects.value.generalised.state == "undefined"
    kept = compute(inputs_of(same)).room
    assert {one.state for _step, one in (*kept.density, *kept.dimensions)} == {"suppressed"}
    assert {kept.census.state, kept.distance.state, kept.received.state} == {"suppressed"}


def test_everything_falls_back_to_totals_when_one_organisation_takes_its_word_back():
    inputs = inputs_of(mixed(), "open", agreed=True)
    assert compute(inputs).named is not None
    one, *rest = inputs.organisations
    changed = Inputs(
        inputs.setting, (Organisation(one.id, one.name, agreed="no"), *rest), Asked("open"), False, "revealed",
        8, 8, sheets=inputs.sheets,
    )  # fmt: skip
    found = compute(changed)
    assert (found.mode, found.named, found.desk) == ("aggregate", None, None)
