"""The nominal group technique: ideas written in silence, then one from each in turn until all have passed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lpip_workshop.app.care import set_chatham_house
from lpip_workshop.app.library import open_store
from lpip_workshop.app.people import NewPerson, register
from lpip_workshop.app.seating import share_out
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.exercises.priorities import SPEC
from lpip_workshop.exercises.priorities import robin_actions as actions
from lpip_workshop.exercises.priorities.actions import open_vote
from lpip_workshop.exercises.priorities.inputs import Inputs
from lpip_workshop.exercises.priorities.robin import Robin, in_turn, moved_on
from lpip_workshop.figures.model import Table
from lpip_workshop.figures.slide import Countdown, Prompt, Slide
from lpip_workshop.report.blocks import Cards, Note
from tests.exercises.priorities.desk import ENTER, Desk
from tests.support.library import Hall, new_workshop

say = catalogue("en").say
NOW = datetime.fromisoformat("2026-11-12T13:30:00+00:00")
F3, F4 = Qt.Key.Key_F3, Qt.Key.Key_F4


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    made = new_workshop(tmp_path, "priorities")
    yield made
    made.store.close()


def inputs(hall: Hall) -> Inputs:
    with hall.store.read() as session:
        return SPEC.from_library(session, hall.activity_id)


def stage(hall: Hall) -> tuple[Slide, ...]:
    return tuple(SPEC.slides(SPEC.compute(inputs(hall))))


def robin(hall: Hall) -> Robin:
    return inputs(hall).gathering.robin


def test_the_silence_runs_on_the_stage_and_is_given_more_time_or_held(hall: Hall) -> None:
    actions.begin_silence(hall.store, hall.activity_id, NOW)
    (slide,) = stage(hall)
    assert isinstance(slide.body, Countdown)
    assert (slide.body.seconds_left(NOW + timedelta(seconds=100)), slide.body.total) == (200, 300)
    actions.give_more(hall.store, hall.activity_id, NOW)
    actions.pause(hall.store, hall.activity_id, NOW + timedelta(seconds=60))
    (slide,) = stage(hall)
    assert isinstance(slide.body, Countdown)
    assert (slide.body.ends, slide.body.left) == (None, 270)
    hall.store.undo(hall.workshop_id)
    assert robin(hall).timer.left(NOW + timedelta(seconds=60)) == 270


def test_ideas_go_round_table_by_table_until_all_have_passed_in_a_row(hall: Hall) -> None:
    actions.plan(hall.store, hall.activity_id, tables=3)
    actions.begin_silence(hall.store, hall.activity_id, NOW)
    actions.begin_turns(hall.store, hall.activity_id)
    turns: list[str] = []
    for idea in ("A bus", "", "A path", "", "", ""):
        turns.append(robin(hall).speaker)
        if idea:
            actions.say_idea(hall.store, hall.activity_id, idea)
        else:
            actions.pass_on(hall.store, hall.activity_id)
    assert turns == ["table-1", "table-2", "table-3", "table-1", "table-2", "table-3"]
    held = robin(hall)
    assert (held.phase, held.ideas, held.go) == ("over", 2, 2)
    assert [option.text.text for option in inputs(hall).options] == ["A bus", "A path"]
    with pytest.raises(Refused):
        actions.pass_on(hall.store, hall.activity_id)


def test_the_room_sees_whose_turn_it_is_who_is_next_and_the_newest_ideas(hall: Hall) -> None:
    actions.begin_turns(hall.store, hall.activity_id)
    first = stage(hall)[0]
    assert (say(first.title), isinstance(first.body, Prompt)) == ("Table 1: one idea, or pass", True)
    for n in range(9):
        actions.say_idea(hall.store, hall.activity_id, f"Idea number {n}")
    now, *lists = stage(hall)
    assert (say(now.title), say(now.foot)) == ("Table 2: one idea, or pass", "Next: Table 3")
    assert isinstance(now.body, Table)
    assert [say(row[0]) for row in now.body.rows] == ["4", "5", "6", "7", "8", "9"]
    assert len(lists) == 2
    actions.end_turns(hall.store, hall.activity_id)
    last = stage(hall)[0].body
    assert isinstance(last, Prompt)
    assert "unclear" in say(last.words)


def test_a_turn_survives_a_closed_file_and_is_taken_back_with_its_idea(tmp_path: Path) -> None:
    hall = new_workshop(tmp_path, "priorities")
    actions.begin_turns(hall.store, hall.activity_id)
    actions.say_idea(hall.store, hall.activity_id, "A bus")
    actions.pass_on(hall.store, hall.activity_id)
    hall.store.close()
    again = replace(hall, store=open_store(tmp_path / "library.db"))
    assert (robin(again).speaker, robin(again).passed) == ("table-3", ("table-2",))
    undone = again.store.undo(again.workshop_id)
    assert undone is not None
    assert say(undone.label) == "Table 2 passes"
    again.store.undo(again.workshop_id)
    assert (robin(again).speaker, inputs(again).options) == ("table-1", ())
    again.store.redo(again.workshop_id)
    assert (robin(again).speaker, len(inputs(again).options)) == ("table-2", 1)
    again.store.close()


def test_tables_are_those_where_people_sit_and_people_go_by_name_only_outside_the_chatham_house_rule(
    hall: Hall,
) -> None:
    share_out(hall.store, hall.workshop_id, 5, "mixed", 1)
    assert len(inputs(hall).gathering.speakers) == 5
    register(hall.store, hall.workshop_id, [NewPerson("community", name="Ann Jones", code="0A")])
    actions.plan(hall.store, hall.activity_id, by="people")
    actions.begin_turns(hall.store, hall.activity_id)
    assert len(inputs(hall).gathering.speakers) == 25
    actions.give_turn(hall.store, hall.activity_id, "0A")
    assert say(stage(hall)[0].title) == "Ann Jones (0A): one idea, or pass"
    set_chatham_house(hall.store, hall.workshop_id, holds=True)
    assert say(stage(hall)[0].title) == "Person 0A: one idea, or pass"


def test_a_vote_ends_the_gathering_and_one_under_way_keeps_it_from_beginning(hall: Hall) -> None:
    actions.begin_turns(hall.store, hall.activity_id)
    for idea in ("A bus", "A path", "A shop"):
        actions.say_idea(hall.store, hall.activity_id, idea)
    open_vote(hall.store, hall.activity_id)
    assert not inputs(hall).gathering.active
    with pytest.raises(Refused):
        actions.begin_turns(hall.store, hall.activity_id)
    with pytest.raises(Refused):
        actions.begin_silence(hall.store, hall.activity_id, NOW)


@pytest.mark.parametrize("values", [{"minutes": 0}, {"minutes": 61}, {"tables": 0}, {"tables": 41}])
def test_a_plan_that_makes_no_sense_is_refused(hall: Hall, values: dict[str, object]) -> None:
    with pytest.raises(BadInput):
        actions.plan(hall.store, hall.activity_id, "", **values)


def test_nobody_in_the_room_has_no_turn(tmp_path: Path) -> None:
    hall = new_workshop(tmp_path, "priorities", people=0)
    actions.plan(hall.store, hall.activity_id, by="people")
    with pytest.raises(Refused):
        actions.begin_turns(hall.store, hall.activity_id)
    hall.store.close()


def test_the_handout_and_the_results_say_how_the_ideas_came_and_whose_method_it_is(hall: Hall) -> None:
    actions.begin_silence(hall.store, hall.activity_id, NOW)
    actions.begin_turns(hall.store, hall.activity_id)
    for idea in ("A bus", "A path"):
        actions.say_idea(hall.store, hall.activity_id, idea)
    results = SPEC.compute(inputs(hall))
    assert SPEC.publish(results)["gathered"] is None
    actions.end_turns(hall.store, hall.activity_id)
    results = SPEC.compute(inputs(hall))
    document = SPEC.publish(results)
    assert document["gathered"] == {
        "ideas": 2, "turns_by": "tables", "times_round": 1, "minutes_of_silence": 5,
    }  # fmt: skip
    validator: Any = Draft202012Validator(SPEC.results_schema())
    validator.validate(document)
    (note,) = (block for block in SPEC.report(results) if isinstance(block, Note))
    told = " ".join(say(words) for words in note.paragraphs)
    for words in ("in silence, for 5 minutes", "each table in turn", "2 ideas", "Delbecq and Van de Ven 1971"):
        assert words in told


def test_numbered_idea_cards_are_printed_as_long_as_there_are_no_options(hall: Hall) -> None:
    (cards,) = (block for block in SPEC.worksheet(inputs(hall)) if isinstance(block, Cards))
    assert (cards.count, say(cards.title_of(7))) == (48, "Idea 7")
    actions.begin_turns(hall.store, hall.activity_id)
    actions.say_idea(hall.store, hall.activity_id, "A bus")
    assert not [block for block in SPEC.worksheet(inputs(hall)) if isinstance(block, Cards)]


def test_everything_goes_by_keyboard_from_silence_to_the_list(hall: Hall, qtbot: Any) -> None:
    desk = Desk(hall, qtbot)
    steps = {command.shortcut: command for command in desk.view.commands()}
    steps["F4"].run()
    page = desk.view.gather.robin
    assert desk.window.focusWidget() is page.plan.begin
    steps["F4"].run()
    assert (page.phase, desk.window.focusWidget()) == ("silent", page.silence.go_round)
    before = robin(hall).timer.length
    steps["F3"].run()
    assert robin(hall).timer.length == before + 30
    steps["F4"].run()
    assert desk.window.focusWidget() is page.turns.quick_add.edit
    desk.type("A bus", ENTER)
    desk.type("a  BUS", ENTER)
    assert "on the list already" in page.turns.quick_add.message()
    assert (robin(hall).speaker, page.turns.speaker.text()) == ("table-2", "Table 2")
    page.turns.quick_add.edit.clear()
    for _table in range(4):
        steps["F4"].run()
    assert (page.phase, desk.window.focusWidget()) == ("over", page.plan.see)
    QTest.keyClick(page.plan.see, Qt.Key.Key_Space)
    assert desk.view.gather.tabs.value() == "options"
    assert desk.texts() == ["A bus"]


def test_somebody_may_speak_out_of_turn_and_it_goes_on_from_there(hall: Hall, qtbot: Any) -> None:
    actions.begin_turns(hall.store, hall.activity_id)
    desk = Desk(hall, qtbot)
    desk.command("priorities.robin")
    who = desk.view.gather.robin.turns.who
    who.setFocus()
    QTest.keyClick(who, Qt.Key.Key_Down)
    QTest.keyClick(who, Qt.Key.Key_Down)
    assert robin(hall).speaker == "table-3"
    actions.say_idea(hall.store, hall.activity_id, "A bus")
    assert robin(hall).speaker == "table-4"


@given(st.integers(1, 12), st.lists(st.booleans(), max_size=60))
def test_everybody_has_the_same_number_of_turns_and_it_ends_with_a_whole_round_of_passes(
    count: int, passes: list[bool]
) -> None:
    speakers = tuple(f"table-{n}" for n in range(1, count + 1))
    held, turns = in_turn(Robin(), speakers, 0), dict.fromkeys(speakers, 0)
    for one in passes:
        if held.phase == "over":
            assert set(held.passed) == set(speakers)
            break
        turns[held.speaker] += 1
        held = moved_on(held, speakers, passes=one)
    assert max(turns.values()) - min(turns.values()) <= 1
    assert held.ideas == sum(not one for one in passes[: sum(turns.values())])
