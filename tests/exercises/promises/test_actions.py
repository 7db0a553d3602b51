"""Promises across workshops of a partnership, on a real library."""

from __future__ import annotations

from datetime import date

import pytest

from lpip_workshop.app.queries import agenda
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.registry import exercises
from lpip_workshop.exercises.promises import actions
from lpip_workshop.exercises.promises.publish import publish
from lpip_workshop.storage.store import Store
from tests.exercises.promises.room import TODAY, meet, results_of
from tests.support.samples import some


def three_promises(store: Store, day: str = "2026-06-11"):
    hall = meet(store, day)
    for line in ("Siân; ring the school; 19 June 2026", "Farm; bring cake", "Bus; a day ride; 1 Sept 2026"):
        actions.add(store, hall.activity_id, line, date(2026, 6, 11))
    return hall


def test_a_line_says_who_what_and_by_when(store: Store) -> None:
    hall = meet(store, "2026-11-12")
    actions.add(store, hall.activity_id, "Siân ;  ring the school; and the bus ; next fri", TODAY)
    promise = results_of(hall).new[0]
    assert (promise.who, promise.what.text, promise.by_when) == (
        "Siân",
        "ring the school; and the bus",
        date(2026, 11, 20),
    )


@pytest.mark.parametrize("typed", ["Siân", "; ring", "Siân;", "Siân; ring; someday soon"])
def test_a_line_that_is_no_promise_is_refused_and_nothing_is_added(store: Store, typed: str) -> None:
    hall = meet(store, "2026-11-12")
    with pytest.raises(BadInput):
        actions.add(store, hall.activity_id, typed, TODAY)
    assert results_of(hall).new == ()


def test_promises_come_up_at_the_next_workshop_those_due_first(store: Store) -> None:
    three_promises(store)
    there = meet(store, "2026-11-12")
    assert [one.who for one in results_of(there).carried] == ["Siân", "Bus", "Farm"]
    assert results_of(there).new == ()


def test_another_partnership_does_not_see_them(store: Store) -> None:
    three_promises(store)
    assert results_of(meet(store, "2026-11-12", partnership="Forth")).carried == ()


def test_what_is_settled_does_not_come_up_again_and_what_is_late_or_open_does(store: Store) -> None:
    three_promises(store)
    second = meet(store, "2026-09-10")
    kept, late, _open = results_of(second).carried
    actions.review(store, second.activity_id, kept.id, "kept")
    actions.review(store, second.activity_id, late.id, "late")
    actions.say_why(store, second.activity_id, late.id, "the bus was broken")
    third = meet(store, "2026-11-12")
    carried = results_of(third).carried
    assert [one.who for one in carried] == ["Bus", "Farm"]
    assert carried[0].before is not None
    assert (carried[0].before.state, carried[0].before.why.text) == ("late", "the bus was broken")
    assert [one.who for one in results_of(third).settled] == ["Siân"]


def test_a_later_review_leaves_the_earlier_one_as_it_was(store: Store) -> None:
    three_promises(store)
    second, third = meet(store, "2026-09-10"), meet(store, "2026-11-12")
    which = results_of(second).carried[0].id
    actions.review(store, second.activity_id, which, "late")
    before = publish(results_of(second))
    actions.review(store, third.activity_id, which, "kept")
    assert publish(results_of(second)) == before
    assert results_of(third).so_far.kept == 1


def test_a_reason_without_a_state_means_still_open_and_can_be_taken_back(store: Store) -> None:
    three_promises(store)
    there = meet(store, "2026-11-12")
    which = results_of(there).carried[0].id
    actions.say_why(store, there.activity_id, which, "on holiday")
    assert results_of(there).looked_at == 1
    assert results_of(there).carried[0].state == "open"
    actions.forget_review(store, there.activity_id, which)
    assert results_of(there).looked_at == 0
    store.undo(there.workshop_id)
    assert results_of(there).looked_at == 1


def test_a_review_belongs_to_the_undo_of_the_workshop_that_gave_it(store: Store) -> None:
    first = three_promises(store)
    there = meet(store, "2026-11-12")
    actions.review(store, there.activity_id, results_of(there).carried[0].id, "kept")
    store.undo(first.workshop_id)
    assert results_of(there).looked_at == 1
    store.undo(there.workshop_id)
    assert results_of(there).looked_at == 0


def test_words_can_be_mended_and_a_promise_removed(store: Store) -> None:
    hall = three_promises(store)
    first, second, _third = results_of(hall).new
    actions.set_text(store, first.id, "what", "ring the head")
    actions.set_by_when(store, first.id, "", TODAY)
    actions.take_away(store, second.id)
    left = results_of(hall).new
    assert (left[0].what.text, left[0].by_when) == ("ring the head", None)
    assert len(left) == 2
    with pytest.raises(BadInput):
        actions.set_text(store, first.id, "who", "  ")


def test_the_trust_pulses_of_earlier_workshops_stand_beside_the_promises(store: Store) -> None:
    trust = exercises()["trust"]
    for day in ("2026-06-11", "2026-11-12"):
        hall = meet(store, day, "trust")
        with store.read() as session:
            activity = agenda(session, hall.workshop_id)[1]
        trust.save(store, activity.id, some(trust))
    pulses = results_of(hall).pulses
    assert [pulse.day for pulse in pulses] == [date(2026, 6, 11), date(2026, 11, 12)]
    assert pulses[0].widest == pulses[1].widest
    assert pulses[0].gap > 0


def test_a_pulse_that_is_taken_while_the_ledger_is_open_is_seen_at_once(store: Store) -> None:
    trust = exercises()["trust"]
    hall = meet(store, "2026-11-12", "trust")
    assert results_of(hall).pulses == ()
    with store.read() as session:
        activity = agenda(session, hall.workshop_id)[1]
    trust.save(store, activity.id, some(trust))
    assert len(results_of(hall).pulses) == 1
