"""The clock of a round: steps, more time, pauses, undo, and a crash in between."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpip_workshop.app.library import open_store
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.timer import given_more, held_or_not
from lpip_workshop.exercises.listening import actions
from lpip_workshop.exercises.listening.items import Clock, Plan, began, gone_on
from lpip_workshop.exercises.listening.slides import slides
from lpip_workshop.exercises.listening.wording import PROMPTS
from lpip_workshop.figures.slide import Countdown, Prompt
from tests.exercises.listening.room import BEGAN, after, results_of
from tests.support.library import Hall


def clock_of(hall: Hall) -> Clock:
    return results_of(hall).clock


def test_a_round_goes_from_turn_to_saying_back_to_the_end(hall: Hall) -> None:
    phases: list[object] = []
    for step in range(6):
        phases.append((clock_of(hall).phase, clock_of(hall).turn))
        actions.go_on(hall.store, hall.activity_id, after(step * 60))
    assert phases == [("waiting", 1), ("speaking", 1), ("back", 1), ("speaking", 2), ("back", 2), ("done", 2)]
    assert clock_of(hall).phase == "speaking"


def test_without_time_to_say_back_the_next_turn_follows_at_once(hall: Hall) -> None:
    actions.set_plan(hall.store, hall.activity_id, back=0)
    for step in range(2):
        actions.go_on(hall.store, hall.activity_id, after(step))
    assert (clock_of(hall).phase, clock_of(hall).turn) == ("speaking", 2)


def test_the_time_left_is_computed_from_its_beginning(hall: Hall) -> None:
    actions.go_on(hall.store, hall.activity_id, BEGAN)
    assert [clock_of(hall).left(after(gone)) for gone in (0, 0.4, 60, 179.2, 180, 4000)] == [180, 180, 120, 1, 0, 0]


def test_a_crash_in_the_middle_of_a_turn_returns_to_the_right_time(hall: Hall) -> None:
    actions.go_on(hall.store, hall.activity_id, BEGAN)
    hall.store.close()
    again = Hall(open_store(hall.store.path), hall.workshop_id, hall.activity_id)
    body = slides(results_of(again))[0].body
    again.store.close()
    assert isinstance(body, Countdown)
    assert body.seconds_left(after(100)) == 80


def test_half_a_minute_more_is_added_and_counts_from_now_where_time_had_run_out(hall: Hall) -> None:
    actions.go_on(hall.store, hall.activity_id, BEGAN)
    actions.give_more(hall.store, hall.activity_id, after(100))
    assert clock_of(hall).left(after(100)) == 110
    actions.give_more(hall.store, hall.activity_id, after(1000))
    assert clock_of(hall).left(after(1000)) == 30


def test_a_pause_holds_the_time_and_going_on_gives_it_back(hall: Hall) -> None:
    actions.go_on(hall.store, hall.activity_id, BEGAN)
    actions.pause(hall.store, hall.activity_id, after(50))
    assert clock_of(hall).left(after(500)) == 130
    actions.give_more(hall.store, hall.activity_id, after(500))
    actions.pause(hall.store, hall.activity_id, after(600))
    assert clock_of(hall).left(after(610)) == 150


def test_undo_of_a_turn_ended_by_mistake_lets_it_go_on(hall: Hall) -> None:
    actions.go_on(hall.store, hall.activity_id, BEGAN)
    actions.go_on(hall.store, hall.activity_id, after(20))
    hall.store.undo(hall.workshop_id)
    assert clock_of(hall).left(after(30)) == 150


def test_before_it_begins_and_after_it_ends_there_is_no_time_to_change(hall: Hall) -> None:
    actions.give_more(hall.store, hall.activity_id, BEGAN)
    actions.pause(hall.store, hall.activity_id, BEGAN)
    assert clock_of(hall) == Clock()


def test_threes_and_tables_bring_their_own_number_of_turns(hall: Hall) -> None:
    actions.set_form(hall.store, hall.activity_id, "threes")
    assert results_of(hall).plan == Plan("threes", turns=3)
    with pytest.raises(BadInput):
        actions.set_plan(hall.store, hall.activity_id, turns=0)


def test_the_stage_asks_another_thing_after_each_turn_in_our_own_words(hall: Hall) -> None:
    actions.set_form(hall.store, hall.activity_id, "threes")
    asked: list[object] = []
    for step in range(6):
        actions.go_on(hall.store, hall.activity_id, after(step))
        body = slides(results_of(hall))[0].body
        if clock_of(hall).phase == "back" and isinstance(body, Countdown):
            asked.append(body.words)
    assert asked == list(PROMPTS[:3])
    actions.go_on(hall.store, hall.activity_id, after(9))
    assert isinstance(slides(results_of(hall))[0].body, Prompt)


def test_the_stage_says_which_turn_it_is(hall: Hall) -> None:
    actions.go_on(hall.store, hall.activity_id, BEGAN)
    slide = slides(results_of(hall))[0]
    assert catalogue("en").say(slide.under) == "Turn 1 of 2, 3 minutes"
    assert catalogue("en").say(slide.title) == "How do we get around?"


STEPS = st.lists(st.tuples(st.sampled_from(["on", "more", "pause"]), st.integers(0, 400)), max_size=12)


@given(STEPS, st.integers(0, 90), st.integers(1, 5))
def test_however_it_is_pressed_time_is_never_negative_and_never_more_than_given(
    steps: list[tuple[str, int]], back: int, turns: int
) -> None:
    plan, clock, at = Plan("pairs", 180, back, turns), Clock(), 0
    for step, wait in steps:
        at += wait
        now = after(at)
        if step == "on":
            clock = gone_on(clock, plan, now)
        elif clock.running:
            clock = given_more(clock, 30, now) if step == "more" else held_or_not(clock, now)
        assert 0 <= clock.left(now) <= clock.length
        assert 1 <= clock.turn <= plan.turns


def test_more_time_never_shortens_a_turn() -> None:
    clock = began("speaking", 1, 180, BEGAN)
    assert given_more(clock, 30, after(10)).left(after(10)) == 200
