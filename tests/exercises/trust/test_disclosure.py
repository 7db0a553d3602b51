"""Attack: try to learn from what leaves the app what any one person, or fewer than five, answered.

The proof is by swapping: whatever the hidden people are made to say instead, nothing that leaves changes.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lpip_workshop.exercises.trust.compute import compute
from lpip_workshop.exercises.trust.groups import may_show
from lpip_workshop.exercises.trust.inputs import Answer, Inputs
from lpip_workshop.exercises.trust.publish import gaps, publish
from lpip_workshop.exercises.trust.report import report
from lpip_workshop.exercises.trust.slides import slides
from tests.exercises.trust.made import IDS, TWELVE, inputs_of, on, person, results_of

SECTORS = ("community", "voluntary", "business", "university")
ratings = st.dictionaries(st.sampled_from(IDS[:2]), st.integers(1, 5))
people = st.builds(Answer, ratings, ratings, st.sampled_from((*SECTORS, "")))
rooms = st.lists(people, max_size=16)


def leaving(inputs: Inputs) -> str:
    """Return everything that leaves the app, as one text."""
    results = compute(inputs)
    return repr((publish(results), slides(results), report(results), gaps(results)))


def band_of(rating: int) -> int:
    return 0 if rating < 3 else 1 if rating == 3 else 2


@settings(max_examples=60, deadline=None)
@given(rooms, st.randoms(use_true_random=False))
def test_the_order_of_the_ballots_tells_nothing(answers, rng):
    mixed = list(answers)
    rng.shuffle(mixed)
    assert leaving(inputs_of(mixed)) == leaving(inputs_of(answers))


@settings(max_examples=60, deadline=None)
@given(st.lists(people, min_size=1, max_size=4), st.randoms(use_true_random=False))
def test_whatever_four_people_answer_the_same_leaves(answers, rng):
    def other(given: Answer) -> Answer:
        one, two = ({ident: rng.randint(1, 5) for ident in side} for side in (given.importance, given.experience))
        return replace(given, importance=one, experience=two, sector=rng.choice(SECTORS))

    assert leaving(inputs_of([other(answer) for answer in answers])) == leaving(inputs_of(answers))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), min_size=5, max_size=9), st.randoms(use_true_random=False)
)
def test_of_five_to_nine_people_nothing_leaves_but_the_bands(pairs, rng):
    def within(rating: int) -> int:
        return rng.choice([other for other in range(1, 6) if band_of(other) == band_of(rating)])

    other = [person(within(i), within(e)) for i, e in pairs]
    assert leaving(inputs_of(other)) == leaving(inputs_of([person(i, e) for i, e in pairs]))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), min_size=5, max_size=9), st.randoms(use_true_random=False)
)
def test_of_five_to_nine_people_who_gave_which_two_ratings_does_not_leave(pairs, rng):
    experiences = [e for _i, e in pairs]
    rng.shuffle(experiences)
    other = [person(i, e) for (i, _e), e in zip(pairs, experiences, strict=True)]
    assert leaving(inputs_of(other)) == leaving(inputs_of([person(i, e) for i, e in pairs]))


@pytest.mark.parametrize("count", [5, 6, 9, 10, 12, 24])
def test_unanimity_cannot_be_told_from_all_but_one(count):
    alike = [person(5, 1)] * count
    for odd in product((5, 4), (1, 2)):
        assert leaving(inputs_of([*alike[1:], person(*odd)])) == leaving(inputs_of(alike))


@pytest.mark.parametrize("count", [6, 12])
def test_a_dissenter_among_people_who_else_agree_stays_unseen(count):
    found = [
        leaving(inputs_of([*[person(5, 4)] * (count - 1), person(i, e)])) for i, e in ((5, 4), (1, 4), (5, 1), (3, 3))
    ]
    assert len(set(found)) == 1


@pytest.mark.parametrize("extra", [1, 2, 4])
@pytest.mark.parametrize("side", ["importance", "experience"])
def test_a_rating_of_somebody_who_gave_one_only_cannot_be_had_by_subtraction(extra, side):
    base = [person(i, e, SECTORS[n % 2]) for n, (i, e) in enumerate(TWELVE)]
    found = set()
    for rating in range(1, 6):
        alone = person(rating, None) if side == "importance" else person(None, rating)
        found.add(leaving(inputs_of([*base, *[alone] * extra])))
    assert len(found) == 1


@pytest.mark.parametrize(
    ("sizes", "shown"),
    [
        ((5, 4), 0),
        ((5, 5, 2), 1),
        ((5, 5), 2),
        ((12, 1), 0),
        ((6, 6, 1, 1), 1),
        ((6, 6, 3, 3), 2),
        ((4, 4, 4, 4), 0),
    ],
)
def test_hidden_sectors_cannot_be_worked_out_from_the_total_and_the_shown(sizes, shown):
    named = dict(zip(SECTORS, sizes, strict=False))
    visible = may_show(named, (), 5)
    hidden = [named[sector] for sector in named if sector not in visible]
    assert len(visible) == shown
    assert not hidden or (len(hidden) > 1 and sum(hidden) >= 5)


@settings(max_examples=200)
@given(st.dictionaries(st.sampled_from("abcdef"), st.integers(1, 12), max_size=6), st.sets(st.sampled_from("abcdef")))
def test_no_group_is_shown_that_would_give_away_a_hidden_one(sizes, outright):
    outright &= set(sizes)
    visible = may_show(sizes, sorted(outright), 5)
    hidden = set(sizes) - visible
    assert all(sizes[group] >= 5 for group in visible)
    assert outright <= hidden
    assert not hidden or hidden == set(sizes) or (len(hidden) > 1 and sum(sizes[group] for group in hidden) >= 5)


def room(sizes: tuple[int, ...], seed: int = 1) -> list[Answer]:
    rng = random.Random(seed)
    return [
        person(rng.randint(2, 5), rng.randint(1, 5), sector)
        for sector, size in zip(SECTORS, sizes, strict=False)
        for _one in range(size)
    ]


@pytest.mark.parametrize("sizes", [(5, 4), (5, 5, 2), (12, 3), (7, 6, 4, 3), (4, 4, 4), (10, 2, 2)])
def test_people_of_hidden_sectors_may_swap_answers_and_nothing_changes(sizes):
    answers = room(sizes)
    shown = {group.sector for found in compute(inputs_of(answers)).dimensions for group in found.sectors}
    hidden = [place for place, answer in enumerate(answers) if answer.sector not in shown]
    swapped = list(answers)
    for place, other in zip(hidden, reversed(hidden), strict=True):
        swapped[place] = replace(answers[other], sector=answers[place].sector)
    assert leaving(inputs_of(swapped)) == leaving(inputs_of(answers))


def test_a_sector_whose_people_all_say_the_same_extreme_is_hidden_with_another():
    answers = [*[person(5, 1, "community")] * 6, *room((0, 6, 7, 8))]
    found = on(results_of(answers))
    assert found.gap.value.exact
    shown = {group.sector for group in found.sectors}
    assert "community" not in shown
    assert len(shown) == 2


def test_people_who_did_not_say_their_sector_are_a_group_like_any_other():
    answers = [
        replace(answer, sector="" if answer.sector == "university" else answer.sector) for answer in room((6, 6, 6, 2))
    ]
    shown = [group.sector for group in on(results_of(answers)).sectors]
    assert len(shown) == 2
    assert "" not in shown


def test_no_sector_leaves_where_it_was_not_asked():
    answers = room((6, 6, 6, 6))
    found = compute(inputs_of(answers, sector=False))
    assert all(not one.sectors for one in found.dimensions)


@settings(max_examples=60, deadline=None)
@given(rooms)
def test_every_group_that_is_published_has_five_people_at_least(answers):
    for found in compute(inputs_of(answers)).dimensions:
        assert all(group.n >= 5 for group in found.sectors)
        for asked in (found.importance, found.experience):
            assert asked.n >= 5 or not any(
                o.is_ok for o in (asked.spread, asked.median, asked.mean, asked.consensus, asked.high)
            )
            assert not asked.spread.is_ok or asked.spread.value.kind != "counts" or asked.n >= 10
        assert found.both >= 5 or not found.gap.is_ok


@pytest.mark.parametrize("state", ["none", "open", "closed"])
def test_before_the_reveal_nothing_leaves_but_counts_even_if_answers_slipped_in(state):
    low, high = (replace(inputs_of([person(5, e)] * 12), state=state) for e in (1, 5))
    assert leaving(low) == leaving(high)


def test_what_is_counted_adds_up():
    answers = room((8, 8, 8))
    found = on(results_of(answers))
    assert Counter(answer.experience["openness"] for answer in answers)[1] == found.experience.spread.value.counts[0]
