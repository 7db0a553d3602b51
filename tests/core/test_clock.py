"""Stamps sort in the order of events, whatever the laptop's clock does."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from lpip_workshop.core.clock import HybridClock, new_id, stamp_time

DAY = 24 * 60 * 60 * 1000
NOON = int(datetime(2026, 11, 12, 12, 0, tzinfo=UTC).timestamp() * 1000)
TIMES = st.lists(st.integers(0, 2**44), min_size=1, max_size=60)


def clock(times: list[int], node: str = "abcdef0123") -> HybridClock:
    ticking = iter(times)
    return HybridClock(node, lambda: next(ticking))


@given(TIMES)
def test_every_stamp_sorts_after_the_one_before_even_when_the_clock_jumps(times):
    ticking = clock(times)
    stamps = [ticking.now() for _ in times]
    assert stamps == sorted(set(stamps))


def test_when_the_clock_goes_back_a_day_stamps_go_on_and_catch_up_later():
    ticking = clock([NOON, NOON - DAY, NOON - DAY + 1, NOON + 1])
    first, second, third, fourth = (ticking.now() for _ in range(4))
    assert first < second < third < fourth
    assert stamp_time(second) == stamp_time(first)
    assert stamp_time(fourth) > stamp_time(first)


def test_a_stamp_tells_its_time():
    assert stamp_time(clock([NOON]).now()) == datetime(2026, 11, 12, 12, 0, tzinfo=UTC)


@given(TIMES, TIMES)
def test_after_seeing_a_stamp_of_another_laptop_every_stamp_sorts_after_it(times, others):
    here, there = clock([*times, 0]), clock(others, "there")
    for _ in times:
        here.now()
    for _ in others:
        seen = there.now()
    here.observe(seen)
    assert here.now() > seen


def test_seeing_an_old_stamp_or_none_changes_nothing():
    ticking = clock([NOON, NOON])
    first = ticking.now()
    ticking.observe("")
    ticking.observe(clock([NOON - DAY]).now())
    assert ticking.now() > first


def test_more_changes_in_one_millisecond_than_can_be_counted_still_sort():
    ticking = clock([NOON] * 70_000)
    stamps = [ticking.now() for _ in range(70_000)]
    assert stamps == sorted(set(stamps))


def test_stamps_sort_as_text_beyond_the_year_2038():
    late = int(datetime(2039, 1, 1, tzinfo=UTC).timestamp() * 1000)
    assert clock([NOON]).now() < clock([late]).now()


def test_ids_are_random_and_say_nothing_of_time():
    ids = [new_id() for _ in range(200)]
    assert len(set(ids)) == 200
    assert ids != sorted(ids)
    assert all(len(ident) == 32 and int(ident, 16) >= 0 for ident in ids)
