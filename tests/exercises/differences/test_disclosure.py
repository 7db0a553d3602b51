"""Attack: try to learn from what leaves the app what any one person, or fewer than five, answered.

First by swapping: whatever the hidden people are made to say instead, nothing that leaves changes. Then by working
out every room that fits what leaves, and looking whether some sector must stand alike in all of them.
"""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lpip_workshop.exercises.differences.compute import compute
from lpip_workshop.exercises.differences.guard import Group, tells_all
from lpip_workshop.exercises.differences.inputs import Answer, Inputs
from lpip_workshop.exercises.differences.publish import differences, publish
from lpip_workshop.exercises.differences.report import report
from lpip_workshop.exercises.differences.slides import slides
from tests.exercises.differences.made import LINES, SPREAD, first, inputs_of, people, person, results_of

SECTORS = ("community", "voluntary", "business", "university")
places = st.dictionaries(st.sampled_from([line.id for line in LINES]), st.integers(1, 7))
rooms = st.lists(st.builds(Answer, places, st.sampled_from((*SECTORS, ""))), max_size=18)


def leaving(inputs: Inputs) -> str:
    """Return everything that leaves the app, as one text."""
    results = compute(inputs)
    return repr((publish(results), slides(results), report(results), differences(results)))


def room(sizes: tuple[int, ...], seed: int = 1) -> list[Answer]:
    rng = random.Random(seed)
    return [
        person(rng.randint(1, 7), sector) for sector, size in zip(SECTORS, sizes, strict=False) for _one in range(size)
    ]


def part_of(place: int) -> int:
    return 0 if place < 4 else 1 if place == 4 else 2


@settings(max_examples=50, deadline=None)
@given(rooms, st.randoms(use_true_random=False))
def test_the_order_of_the_ballots_tells_nothing(answers, rng):
    mixed = list(answers)
    rng.shuffle(mixed)
    assert leaving(inputs_of(mixed)) == leaving(inputs_of(answers))


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(1, 7), min_size=1, max_size=4), st.randoms(use_true_random=False))
def test_whatever_four_people_answer_the_same_leaves(given_places, rng):
    other = [person(rng.randint(1, 7), rng.choice(SECTORS)) for _place in given_places]
    assert leaving(inputs_of(other)) == leaving(inputs_of([person(p, "community") for p in given_places]))


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(1, 7), min_size=5, max_size=9), st.randoms(use_true_random=False))
def test_of_five_to_nine_people_nothing_leaves_but_the_parts(given_places, rng):
    other = [rng.choice([p for p in range(1, 8) if part_of(p) == part_of(place)]) for place in given_places]
    assert leaving(inputs_of([person(p) for p in other])) == leaving(inputs_of([person(p) for p in given_places]))


@pytest.mark.parametrize("count", [5, 6, 9, 10, 12, 24])
def test_unanimity_cannot_be_told_from_all_but_one(count):
    alike = [person(7)] * count
    for odd in range(1, 7):
        assert leaving(inputs_of([*alike[1:], person(odd)])) == leaving(inputs_of(alike))


@pytest.mark.parametrize("sizes", [(5, 4), (5, 5, 2), (12, 3), (7, 6, 4, 3), (4, 4, 4), (10, 2, 2)])
@pytest.mark.parametrize("seed", range(4))
def test_people_of_hidden_sectors_may_swap_answers_and_nothing_changes(sizes, seed):
    answers = room(sizes, seed)
    shown = {place.sector for place in first(results_of(answers)).by_sector.places}
    hidden = [place for place, answer in enumerate(answers) if answer.sector not in shown]
    swapped = list(answers)
    for place, other in zip(hidden, reversed(hidden), strict=True):
        swapped[place] = replace(answers[other], sector=answers[place].sector)
    assert leaving(inputs_of(swapped)) == leaving(inputs_of(answers))


@pytest.mark.parametrize(
    ("sizes", "shown"), [((5, 4), 0), ((5, 5, 2), 1), ((12, 1), 0), ((6, 6, 1, 1), 1), ((6, 6, 3, 3), 2)]
)
def test_hidden_sectors_cannot_be_worked_out_from_the_total_and_the_shown(sizes, shown):
    found = [len(first(results_of(room(sizes, seed))).by_sector.places) for seed in range(8)]
    assert max(found) == shown


def test_people_who_did_not_say_their_sector_are_a_group_like_any_other():
    answers = [replace(a, sector="" if a.sector == "university" else a.sector) for a in room((6, 6, 6, 2))]
    shown = [place.sector for place in first(results_of(answers)).by_sector.places]
    assert len(shown) == 2
    assert "" not in shown


def test_no_sector_leaves_where_it_was_not_asked():
    assert first(results_of(room((9, 9)), sector=False)).by_sector.places == ()


def test_a_sector_all_of_whom_must_stand_at_one_end_is_withheld():
    """All who stand left are needed for the median of the one sector, so that the other has none there."""
    one, other = [1, 1, 1, 7, 7], [7, 7, 6, 7, 6]
    answers = [*(person(p, "community") for p in one), *(person(p, "business") for p in other)]
    assert first(results_of(answers)).by_sector.places == ()


def test_two_sectors_are_not_compared_where_one_of_them_stands_alike():
    others = [*people((1, 0, 0, 1, 0, 0, 1), "other"), *people((1, 0, 0, 1, 0, 0, 1), "voluntary")]
    answers = [*people((0, 5, 5), "community"), *people((0, 0, 0, 0, 0, 10), "business"), *people(SPREAD, "health")]
    answers += others  # too few to be shown, and enough to leave open where the ten stand
    pairs = {(pair.one, pair.other): pair.delta for pair in first(results_of(answers)).by_sector.pairs}
    assert pairs["community", "business"] is None
    assert pairs["community", "health"] is not None


def test_a_difference_is_withheld_that_would_tell_of_a_third_sector():
    """Somebody who knew all of the first two would have the third by subtraction, and it stands alike."""
    first_two = [*people((3, 2, 1, 1, 1, 1, 1), "community"), *people((1, 1, 1, 1, 1, 2, 3), "business")]
    alike = [person(2, "health") for _one in range(6)]
    found = first(results_of([*first_two, *alike]))
    assert all(pair.delta is None for pair in found.by_sector.pairs)


def fits(parts: tuple[int, int, int], of: int) -> list[tuple[int, int, int]]:
    return [
        (low, middle, of - low - middle)
        for low, middle in product(range(parts[0] + 1), range(parts[1] + 1))
        if 0 <= of - low - middle <= parts[2]
    ]


def median_part(parts: tuple[int, int, int]) -> tuple[int, int]:
    flat = [part for part, count in enumerate(parts) for _one in range(count)]
    return flat[(len(flat) - 1) // 2], flat[len(flat) // 2]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.integers(1, 7), min_size=5, max_size=9), st.lists(st.integers(1, 7), min_size=5, max_size=9))
def test_of_two_sectors_some_room_that_fits_has_each_of_them_divided(one, other):
    answers = [*(person(p, "community") for p in one), *(person(p, "business") for p in other)]
    found = first(results_of(answers))
    if not found.by_sector.places:
        return
    total = tuple(sum(part_of(p) == part for p in (*one, *other)) for part in range(3))
    told = {place.sector: place for place in found.by_sector.places}
    sizes = {"community": len(one), "business": len(other)}
    truth = {
        "community": tuple(sum(part_of(p) == part for p in one) for part in range(3)),
        "business": tuple(sum(part_of(p) == part for p in other) for part in range(3)),
    }
    assert set(told) == set(sizes)
    possible = [
        parts
        for parts in fits(total, sizes["community"])
        if median_part(parts) == median_part(truth["community"])
        and median_part(tuple(t - p for t, p in zip(total, parts, strict=True))) == median_part(truth["business"])
    ]
    rooms_of = {
        "community": possible,
        "business": [tuple(t - p for t, p in zip(total, parts, strict=True)) for parts in possible],
    }
    alone = {sector: fits(total, size) for sector, size in sizes.items()}
    for sector, size in sizes.items():
        for part in range(3):
            forced = min(parts[part] for parts in rooms_of[sector]) >= size - 1
            assert not forced or min(parts[part] for parts in alone[sector]) >= size - 1


def test_the_guard_tells_what_the_total_alone_does_not():
    assert tells_all((3, 0, 7), [Group(5, 1), Group(5, 3)])
    assert not tells_all((5, 0, 5), [Group(5, 1), Group(5, 3)])
    assert not tells_all((0, 0, 10), [Group(5, 3), Group(5, 3)])


@settings(max_examples=50, deadline=None)
@given(rooms)
def test_every_group_that_is_published_has_five_people_at_least(answers):
    for found in compute(inputs_of(answers)).found:
        assert all(place.n >= 5 for place in found.by_sector.places)
        assert all(place.n >= 10 or not place.middle.exact for place in found.by_sector.places)
        assert found.n >= 5 or found.kind == "hidden"
        assert not found.spread.is_ok or found.spread.value.kind != "counts" or found.n >= 10


@pytest.mark.parametrize("state", ["none", "open", "closed"])
def test_before_the_reveal_nothing_leaves_but_counts_even_if_answers_slipped_in(state):
    def waiting(place):
        inputs = inputs_of([person(place)] * 12)
        return replace(inputs, held=replace(inputs.held, state=state))

    assert leaving(waiting(1)) == leaving(waiting(7))
