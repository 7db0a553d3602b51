"""Attack: try to learn from what leaves the app what any one person, or fewer than five, answered.

First by swapping: whatever the hidden people are made to say instead, nothing that leaves changes. Then by working
out every room that fits what leaves, and looking whether some sector must stand alike in all of them.
"""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import replace
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lpip_workshop.exercises.differences.compute import compute
from lpip_workshop.exercises.differences.guard import Group, bounds, tells_all
from lpip_workshop.exercises.differences.inputs import Answer, Inputs
from lpip_workshop.exercises.differences.publish import differences, publish
from lpip_workshop.exercises.differences.report import report
from lpip_workshop.exercises.differences.sectors import by_sector
from lpip_workshop.exercises.differences.slides import slides
from lpip_workshop.methods.disclosure import release
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
    may_show = release(dict(zip(SECTORS, sizes, strict=False))).shown
    hidden = [place for place, answer in enumerate(answers) if answer.sector not in may_show]
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
    answers = [replace(a, sector="" if a.sector == "university" else a.sector) for a in room((12, 12, 12, 2))]
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


def median_part(parts: tuple[int, ...]) -> Fraction:
    flat = [part for part, count in enumerate(parts, start=1) for _one in range(count)]
    return Fraction(flat[(len(flat) - 1) // 2] + flat[len(flat) // 2], 2)


def ways(of: int) -> list[tuple[int, int, int]]:
    return fits((of, of, of), of)


@pytest.mark.parametrize("sizes", [(5, 5), (5, 6), (5, 8), (6, 7)])
def test_no_reader_who_knows_how_we_withhold_can_tell_that_a_sector_is_of_one_mind(sizes):
    """Every room there could be is worked out; those that look alike from outside must leave it open."""
    seen, alone = defaultdict(list), defaultdict(list)
    for one, other in product(*map(ways, sizes)):
        total = tuple(a + b for a, b in zip(one, other, strict=True))
        if max(total) >= sum(sizes) - 1:
            continue  # then no sectors are told at all
        stand = {s: [2] * p[0] + [4] * p[1] + [6] * p[2] for s, p in zip(SECTORS, (one, other), strict=False)}
        told = by_sector(stand, 7, 5)
        seen[total, told].append((one, other))
        alone[total].append((one, other))
    for (total, _told), rooms_alike in seen.items():
        for place, size in enumerate(sizes):
            for part in range(3):
                least = min(room[place][part] for room in rooms_alike)
                assert least < size or min(room[place][part] for room in alone[total]) == size


@settings(max_examples=200)
@given(st.tuples(*[st.integers(0, 9)] * 3), st.tuples(*[st.integers(0, 5)] * 3), st.booleans(), st.booleans())
def test_the_bounds_of_a_group_are_those_of_every_room_that_fits(parts, others, told, alike):
    of = sum(parts)
    if not of:
        return
    total = tuple(a + b for a, b in zip(parts, others, strict=True))
    alike = alike and told and max(parts) >= max(of - 1, 5)
    group = Group(of, median_part(parts) if told else None, alike)
    fitting = [
        room
        for room in fits(total, of)
        if (not told or median_part(room) == median_part(parts)) and (not alike or max(room) >= of - 1)
    ]
    assert bounds(group, total) == tuple((min(column), max(column)) for column in zip(*fitting, strict=True))


def test_the_guard_tells_what_the_total_alone_does_not():
    assert tells_all((3, 0, 7), [Group(5, Fraction(1)), Group(5, Fraction(3))])
    assert not tells_all((8, 6, 8), [Group(11, Fraction(1)), Group(11, Fraction(3))])
    assert not tells_all((0, 0, 10), [Group(5, Fraction(3)), Group(5, Fraction(3))])


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
