"""Attack: learn from two releases of one partnership what one person, or fewer than five, answered.

As in test_disclosure, the proof is by swapping: whatever the few said instead, nothing that leaves changes.
"""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lpip_workshop.exercises.trust.compute import Results, compute
from lpip_workshop.exercises.trust.inputs import Answer, Asked, Inputs, Pulse
from lpip_workshop.exercises.trust.publish import gaps, publish
from lpip_workshop.exercises.trust.releases import BESIDE
from lpip_workshop.exercises.trust.report import report
from lpip_workshop.exercises.trust.slides import slides
from tests.exercises.trust.made import IDS, inputs_of, on, person

SECTORS = ("community", "voluntary", "business")


def room(sizes, seed=1) -> list[Answer]:
    """Return people who differ on every statement."""
    rng = random.Random(seed)
    return [
        Answer({i: rng.randint(2, 5) for i in IDS}, {i: rng.randint(1, 5) for i in IDS}, sector)
        for sector, size in zip(SECTORS, sizes, strict=True)
        for _one in range(size)
    ]


def coded(answers) -> list[Answer]:
    return [replace(answer, code=f"code{place}") for place, answer in enumerate(answers)]


def beside(before, now, *, same_meeting=False, scale=5) -> Inputs:
    """Return a round with the one before it."""
    pulse = Pulse(Asked(scale), tuple(before), len(before), "the workshop before", same_meeting=same_meeting)
    return replace(inputs_of(now), earlier=(pulse,))


def leaving(inputs: Inputs) -> str:
    """Return everything that leaves the app, as one text."""
    results = compute(inputs)
    return repr((publish(results), slides(results), report(results), gaps(results)))


def shown(results: Results) -> list[str]:
    return [found.id for found in results.shown]


def with_ratings(importance: int, experience: int, sector: str = "community") -> Answer:
    return person(importance, experience, sector)


@pytest.mark.parametrize("codes", [False, True])
@pytest.mark.parametrize("same_meeting", [False, True])
def test_one_newcomer_among_people_who_all_answer_as_before_stays_unseen(codes, same_meeting):
    stayed = coded(room((6, 6, 6))) if codes else room((6, 6, 6))
    found = {
        leaving(beside(stayed, [*stayed, with_ratings(i, e)], same_meeting=same_meeting))
        for i in (1, 3, 5)
        for e in (1, 3, 5)
    }
    assert len(found) == 1


@pytest.mark.parametrize("leaver", [with_ratings(1, 1), with_ratings(5, 2), with_ratings(3, 5)])
def test_one_who_left_stays_unseen(leaver):
    stayed = room((6, 6, 6))
    results = compute(beside([*stayed, leaver], stayed))
    assert shown(results) == []
    assert {found.gap.reason for found in results.dimensions} == {BESIDE}


def test_one_person_in_the_place_of_another_stays_unseen():
    stayed = room((6, 6, 6))
    before = [*stayed, with_ratings(4, 2)]
    found = [leaving(beside(before, [*stayed, with_ratings(i, e)])) for i, e in ((1, 5), (5, 1), (2, 3))]
    assert len(set(found)) == 1


@pytest.mark.parametrize("few", [2, 3, 4])
def test_fewer_than_five_newcomers_stay_unseen_together(few):
    stayed = room((6, 6, 6))
    found = {leaving(beside(stayed, [*stayed, *[with_ratings(i, e)] * few])) for i, e in ((1, 1), (5, 2), (3, 4))}
    assert len(found) == 1


@pytest.mark.parametrize("same_meeting", [False, True])
@pytest.mark.parametrize("few", [1, 2, 3, 4])
def test_a_few_in_the_place_of_as_many_stay_unseen_whatever_they_say(few, same_meeting):
    stayed, rng = room((6, 6, 6)), random.Random(few)
    before = [*stayed, *room((0, 0, few), seed=8)]

    def newcomer() -> Answer:
        return Answer(*({i: rng.randint(1, 5) for i in IDS} for _side in range(2)), rng.choice(SECTORS))

    rooms = [[*stayed, *(newcomer() for _one in range(few))] for _room in range(12)]
    assert len({leaving(beside(before, now, same_meeting=same_meeting)) for now in rooms}) == 1


@pytest.mark.parametrize(("left", "came"), [(1, 7), (7, 1), (3, 2)])
def test_few_who_came_or_left_are_not_covered_by_many_who_did_the_other(left, came):
    stayed = room((6, 6, 6))
    before = [*stayed, *room((left, 0, 0), seed=4)]
    results = compute(beside(before, [*stayed, *room((0, came, 0), seed=5)]))
    assert shown(results) == []


def test_five_newcomers_are_shown():
    stayed = room((6, 6, 6))
    newcomers = room((2, 2, 1), seed=9)
    assert shown(compute(beside(stayed, [*stayed, *newcomers])))


def test_what_did_not_move_is_shown_again():
    stayed = room((6, 6, 6))
    assert len(shown(compute(beside(stayed, stayed)))) == len(IDS)


def test_rooms_that_differ_throughout_are_shown():
    results = compute(beside(room((8, 8, 8)), room((8, 8, 8), seed=7)))
    assert len(shown(results)) >= len(IDS) - 1


def test_a_statement_that_grew_by_one_is_hidden_even_where_others_moved():
    before = room((8, 8, 8))
    now = [*room((8, 8, 8), seed=7), with_ratings(3, 3)]
    for old, new in zip(before, now, strict=False):
        new.importance["openness"] = old.importance["openness"]  # type: ignore[index]
    results = compute(beside(before, now))
    assert on(results).importance.spread.reason == BESIDE
    assert on(results).gap.state == "suppressed"
    assert on(results, "fairness").gap.is_ok


def test_a_round_asked_on_another_scale_has_nothing_to_be_compared_with():
    stayed = room((6, 6, 6))
    assert shown(compute(beside(stayed, [*stayed, with_ratings(1, 1)], scale=7)))


def test_the_answer_of_a_newcomer_is_not_had_through_a_round_between():
    stayed = room((6, 6, 6))
    first = Pulse(Asked(), tuple(stayed), len(stayed), "first")
    second = Pulse(Asked(), (*stayed, with_ratings(1, 1)), len(stayed) + 1, "second")
    two_more = [*stayed, with_ratings(1, 1), with_ratings(5, 5)]
    results = compute(replace(inputs_of(two_more), earlier=(first, second)))
    assert shown(results) == []


def test_a_sector_that_grew_by_one_is_not_shown_beside_its_table_before():
    before = room((7, 7, 7))
    moved = room((0, 7, 7), seed=3)
    now = [*before[:7], with_ratings(5, 1), *moved]
    results = compute(beside(before, now))
    assert any(found.sectors for found in results.dimensions)
    for found in results.dimensions:
        assert "community" not in {group.sector for group in found.sectors}


def test_the_sectors_of_a_room_that_changed_throughout_are_shown():
    results = compute(beside(room((7, 7, 7)), room((7, 7, 7), seed=5)))
    assert all(len(found.sectors) != 1 for found in results.dimensions)
    assert any(found.sectors for found in results.dimensions)


@settings(max_examples=40, deadline=None)
@given(st.randoms(use_true_random=False), st.integers(1, 4))
def test_whatever_few_newcomers_say_the_same_leaves(rng, few):
    stayed = room((5, 5, 5), seed=rng.randint(0, 99))

    def anybody() -> Answer:
        sides = ({ident: rng.randint(1, 5) for ident in IDS} for _side in range(2))
        return Answer(*sides, rng.choice(SECTORS))

    one, other = ([anybody() for _one in range(few)] for _room in range(2))
    assert leaving(beside(stayed, [*stayed, *one])) == leaving(beside(stayed, [*stayed, *other]))
