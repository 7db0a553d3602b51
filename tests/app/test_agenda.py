"""The running order is re-timed from what really happened."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from lpip_workshop.app.agenda import finish_activity, move_activity, running_order, start_activity
from lpip_workshop.app.queries import agenda
from lpip_workshop.app.retiming import (
    bring_back_activity,
    drop_activities,
    dropped,
    extend_activity,
    root_id,
    set_beside,
    split_activity,
    worth_dropping,
)
from lpip_workshop.app.workshops import Details, Planned, add_activity, create_workshop
from lpip_workshop.core.errors import Refused
from lpip_workshop.core.words import Saying, T
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.rows import the

ZONE = timezone(timedelta(hours=0))


def at(clock: str) -> datetime:
    return datetime.fromisoformat(f"2026-11-12T{clock}").replace(tzinfo=ZONE)


def details(**more) -> Details:
    return Details(Saying("Valley"), "Partnership", **{"day": "2026-11-12", "starts": "13:30", **more})


PLAN = [Planned(Saying("Welcome"), 10), Planned(Saying("Stakeholders"), 30), Planned(Saying("Tea"), 20, pause=True)]


@pytest.fixture
def meeting(hall):
    return hall.store, create_workshop(hall.store, details(), PLAN)


def order(meeting, now: str):
    store, workshop_id = meeting
    with store.read() as session:
        return running_order(session, workshop_id, at(now))


def ids(meeting) -> list[str]:
    store, workshop_id = meeting
    with store.read() as session:
        return [activity.id for activity in agenda(session, workshop_id)]


def titles(meeting) -> list[str]:
    store, workshop_id = meeting
    with store.read() as session:
        return [activity.title for activity in agenda(session, workshop_id)]


def clocks(found) -> list[str]:
    return [slot.begins.strftime("%H:%M") for slot in found.slots]


def test_before_the_start_everything_is_as_planned(meeting):
    found = order(meeting, "09:00")
    assert clocks(found) == ["13:30", "13:40", "14:10"]
    assert (found.behind, found.ends) == (None, at("14:30"))


def test_a_late_start_moves_everything_that_follows(meeting):
    store, workshop_id = meeting
    start_activity(store, workshop_id, ids(meeting)[0], at("13:45"))
    found = order(meeting, "13:46")
    assert clocks(found) == ["13:45", "13:55", "14:25"]
    assert (found.behind, found.ends) == (15, at("14:45"))
    assert [slot.running for slot in found.slots] == [True, False, False]


def test_an_activity_that_runs_over_pushes_the_rest_minute_by_minute(meeting):
    store, workshop_id = meeting
    start_activity(store, workshop_id, ids(meeting)[0], at("13:30"))
    assert order(meeting, "13:38").behind == 0
    assert order(meeting, "13:52").behind == 12
    assert clocks(order(meeting, "13:52"))[1:] == ["13:52", "14:22"]


def test_finishing_early_puts_the_room_ahead(meeting):
    store, workshop_id = meeting
    start_activity(store, workshop_id, ids(meeting)[0], at("13:30"))
    finish_activity(store, workshop_id, ids(meeting)[0], at("13:35"))
    found = order(meeting, "13:35")
    assert found.behind == -5
    assert found.slots[0].done
    assert order(meeting, "13:41").behind == 1


def test_starting_the_next_ends_the_one_that_was_running_as_one_undo(meeting):
    store, workshop_id = meeting
    start_activity(store, workshop_id, ids(meeting)[0], at("13:30"))
    start_activity(store, workshop_id, ids(meeting)[1], at("13:42"))
    found = order(meeting, "13:42")
    assert [(slot.done, slot.running) for slot in found.slots] == [(True, False), (False, True), (False, False)]
    store.undo(workshop_id)
    assert [slot.running for slot in order(meeting, "13:42").slots] == [True, False, False]


def test_an_activity_taken_up_again_keeps_when_it_first_began(meeting):
    store, workshop_id = meeting
    start_activity(store, workshop_id, ids(meeting)[0], at("13:30"))
    finish_activity(store, workshop_id, ids(meeting)[0], at("13:35"))
    start_activity(store, workshop_id, ids(meeting)[0], at("13:36"))
    slot = order(meeting, "13:36").slots[0]
    assert (slot.begins, slot.running, slot.done) == (at("13:30"), True, False)


def test_when_all_is_done_the_end_is_when_it_ended(meeting):
    store, workshop_id = meeting
    for ident, clock in zip(ids(meeting), ("13:30", "13:45", "14:00"), strict=True):
        start_activity(store, workshop_id, ident, at(clock))
    finish_activity(store, workshop_id, ids(meeting)[-1], at("14:22"))
    found = order(meeting, "18:00")
    assert (found.behind, found.ends) == (-8, at("14:22"))


def test_a_workshop_without_a_time_has_an_order_without_times(hall):
    workshop_id = create_workshop(hall.store, details(starts=""), PLAN)
    found = order((hall.store, workshop_id), "09:00")
    assert [slot.begins for slot in found.slots] == [None] * 3
    assert (found.behind, found.ends) == (None, None)


def test_a_workshop_without_a_day_is_today(hall):
    workshop_id = create_workshop(hall.store, details(day=""), PLAN)
    assert clocks(order((hall.store, workshop_id), "09:00"))[0] == "13:30"


def test_activities_move_up_and_down_and_not_beyond_the_ends(meeting):
    store, workshop_id = meeting
    move_activity(store, workshop_id, ids(meeting)[2], -1)
    assert titles(meeting) == ["Welcome", "Tea", "Stakeholders"]
    move_activity(store, workshop_id, ids(meeting)[2], 5)
    assert titles(meeting) == ["Welcome", "Tea", "Stakeholders"]
    store.undo(workshop_id)
    assert titles(meeting) == ["Welcome", "Stakeholders", "Tea"]


def test_an_activity_of_another_workshop_is_not_moved(meeting, hall):
    store, workshop_id = meeting
    with pytest.raises(LookupError):
        move_activity(store, workshop_id, hall.activity_id, 1)


def test_an_activity_is_put_behind_another(meeting):
    store, workshop_id = meeting
    add_activity(store, workshop_id, Planned(Saying("First"), 5), after=-1.0)
    add_activity(store, workshop_id, Planned(Saying("Trust"), 15), after=0.0)
    add_activity(store, workshop_id, Planned(Saying("Close"), 5), after=2.0)
    assert titles(meeting) == ["First", "Welcome", "Trust", "Stakeholders", "Tea", "Close"]


def test_of_activities_in_groups_at_the_same_time_the_longest_counts(meeting):
    store, workshop_id = meeting
    set_beside(store, workshop_id, ids(meeting)[2], beside=True)
    found = order(meeting, "09:00")
    assert clocks(found) == ["13:30", "13:40", "13:40"]
    assert found.ends == at("14:10")
    start_activity(store, workshop_id, ids(meeting)[1], at("13:40"))
    start_activity(store, workshop_id, ids(meeting)[2], at("13:41"))
    assert [slot.running for slot in order(meeting, "13:45").slots] == [False, True, True]
    store.undo(workshop_id)
    store.undo(workshop_id)
    store.undo(workshop_id)
    assert clocks(order(meeting, "09:00")) == ["13:30", "13:40", "14:10"]


def test_the_first_activity_has_nothing_to_stand_beside(meeting):
    store, workshop_id = meeting
    with pytest.raises(Refused):
        set_beside(store, workshop_id, ids(meeting)[0], beside=True)


def test_when_the_first_of_a_group_is_dropped_the_next_leads_it(meeting):
    store, workshop_id = meeting
    set_beside(store, workshop_id, ids(meeting)[2], beside=True)
    drop_activities(store, workshop_id, [ids(meeting)[1]])
    assert clocks(order(meeting, "09:00")) == ["13:30", "13:40"]


def test_more_time_moves_what_follows_and_a_minute_is_always_left(meeting):
    store, workshop_id = meeting
    extend_activity(store, workshop_id, ids(meeting)[0], 5)
    assert clocks(order(meeting, "09:00")) == ["13:30", "13:45", "14:15"]
    start_activity(store, workshop_id, ids(meeting)[0], at("13:30"))
    extend_activity(store, workshop_id, ids(meeting)[0], 5)
    assert order(meeting, "13:31").behind == 5
    store.undo(workshop_id)
    store.undo(workshop_id)
    extend_activity(store, workshop_id, ids(meeting)[0], -99)
    assert clocks(order(meeting, "09:00"))[1] == "13:31"


def test_a_split_keeps_the_time_and_the_second_half_works_on_the_first(meeting):
    store, workshop_id = meeting
    store.run(T("Exercise"), lambda session: setattr(the(session, Activity, ids(meeting)[1]), "exercise", "trust"))
    second = split_activity(store, workshop_id, ids(meeting)[1])
    assert titles(meeting) == ["Welcome", "Stakeholders", "Stakeholders", "Tea"]
    assert clocks(order(meeting, "09:00")) == ["13:30", "13:40", "13:55", "14:10"]
    with store.read() as session:
        half = the(session, Activity, second)
    assert (root_id(half), half.exercise) == (ids(meeting)[1], "")
    store.undo(workshop_id)
    assert titles(meeting) == ["Welcome", "Stakeholders", "Tea"]
    assert order(meeting, "09:00").ends == at("14:30")


def test_what_was_dropped_comes_back_where_it_was_and_undone_additions_do_not_count_as_dropped(meeting):
    store, workshop_id = meeting
    add_activity(store, workshop_id, Planned(Saying("Mistake"), 5), after=2.0)
    store.undo(workshop_id)
    drop_activities(store, workshop_id, [ids(meeting)[1]])
    with store.read() as session:
        gone = dropped(session, workshop_id)
    assert [activity.title for activity in gone] == ["Stakeholders"]
    bring_back_activity(store, workshop_id, gone[0].id)
    assert titles(meeting) == ["Welcome", "Stakeholders", "Tea"]
    with store.read() as session:
        assert dropped(session, workshop_id) == []


def advice(meeting, now: str) -> list[str]:
    return [activity.title for activity in worth_dropping(order(meeting, now))]


def test_what_to_drop_is_a_break_before_work_and_never_the_close(hall):
    plan = [*PLAN, Planned(Saying("Trust"), 15, "trust"), Planned(Saying("Close"), 5)]
    meeting = hall.store, create_workshop(hall.store, details(), plan)
    start_activity(*meeting, ids(meeting)[0], at("13:32"))
    assert advice(meeting, "13:33") == []
    assert advice(meeting, "13:46") == ["Tea"]
    drop_activities(*meeting, [ids(meeting)[2]])
    assert order(meeting, "13:46").behind == -14
    assert advice(meeting, "13:46") == []
    assert advice(meeting, "14:04") == ["Stakeholders"]


def test_two_are_dropped_where_one_would_not_do_and_none_where_nothing_would(hall):
    plan = [Planned(Saying(name), 10) for name in ("Welcome", "One", "Two", "Close")]
    meeting = hall.store, create_workshop(hall.store, details(), plan)
    start_activity(*meeting, ids(meeting)[0], at("13:30"))
    assert advice(meeting, "13:55") == ["One", "Two"]
    assert advice(meeting, "14:55") == []


def test_a_workshop_looked_at_on_another_day_is_not_weeks_behind(meeting):
    store, made = meeting
    later = datetime.fromisoformat("2026-11-27T10:00:00+00:00")
    with store.read() as session:
        first = agenda(session, made)[0]
    start_activity(store, made, first.id, later)
    with store.read() as session:
        assert running_order(session, made, later).behind is None
