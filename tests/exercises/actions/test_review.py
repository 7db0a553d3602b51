"""What earlier workshops left open comes up first, is judged with one key, and nothing said is written over."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lpip_workshop.core.catalogue import Catalogue
from lpip_workshop.exercises.actions import actions
from lpip_workshop.exercises.actions.report import report
from lpip_workshop.exercises.actions.reviewing import forget_state, say_why, set_state
from lpip_workshop.exercises.actions.slides import slides
from lpip_workshop.figures.model import StackChart
from lpip_workshop.report.blocks import FigureBlock, TableBlock
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.theme import apply_theme
from tests.exercises.actions.room import TODAY, Room, inputs_of, meet, results_of

ENGLISH = Catalogue("en")
KEY = Qt.Key


def two_meetings(store: Store):
    first, second = meet(store, "2026-09-10"), meet(store, "2026-11-12")
    ids = [
        actions.add(store, first.activity_id, line, TODAY)
        for line in ("Map; Ann; 1/10/2026", "Ask; Bob; 5/10/2026", "Try; Cai", "Find; Dai; 1/12/2026")
    ]
    return first, second, ids


def test_open_actions_of_earlier_workshops_come_up_those_due_first(store: Store) -> None:
    first, second, ids = two_meetings(store)
    set_state(store, first.activity_id, ids[1], "done", TODAY)
    found = results_of(second)
    assert [one.what.text for one in found.carried] == ["Map", "Find", "Try"]
    assert found.waiting == found.carried
    assert found.actions == ()
    assert meet(store, "2026-11-20", "Another partnership").workshop_id
    assert results_of(first).carried == ()


def test_what_was_said_is_kept_with_its_day_and_why_and_never_written_over(store: Store) -> None:
    _first, second, ids = two_meetings(store)
    set_state(store, second.activity_id, ids[0], "under_way", TODAY)
    say_why(store, second.activity_id, ids[0], "  Half is   walked ", TODAY)
    third = meet(store, "2027-01-14")
    set_state(store, third.activity_id, ids[0], "done", TODAY)
    (map_it,) = [one for one in inputs_of(third).earlier if one.what.text == "Map"]
    assert [(one.state, one.why.text, one.here) for one in map_it.history] == [
        ("under_way", "Half is walked", False),
        ("done", "", True),
    ]
    (then,) = [one for one in inputs_of(second).earlier if one.what.text == "Map"]
    assert then.state == "under_way"


def test_saying_the_same_twice_is_said_once_and_can_be_taken_back(store: Store) -> None:
    _first, second, ids = two_meetings(store)
    for _time in range(2):
        set_state(store, second.activity_id, ids[0], "stopped", TODAY)
    assert [len(one.history) for one in results_of(second).carried] == [1, 0, 0, 0]
    forget_state(store, second.activity_id, ids[0])
    assert len(results_of(second).waiting) == 4
    store.undo(second.workshop_id)
    assert len(results_of(second).waiting) == 3


def test_an_action_that_stays_on_the_way_has_been_looked_at_again(store: Store) -> None:
    _first, second, ids = two_meetings(store)
    set_state(store, second.activity_id, ids[0], "under_way", TODAY)
    third = meet(store, "2027-01-14")
    set_state(store, third.activity_id, ids[0], "under_way", TODAY)
    assert ids[0] not in [one.id for one in results_of(third).waiting]


def test_the_share_done_has_bounds_that_hold_whatever_the_unseen_did(store: Store) -> None:
    _first, second, ids = two_meetings(store)
    set_state(store, second.activity_id, ids[0], "done", TODAY)
    set_state(store, second.activity_id, ids[1], "stopped", TODAY)
    so_far = results_of(second).so_far
    assert (so_far.share.value, so_far.at_best.value) == (Fraction(1, 4), Fraction(3, 4))
    assert (so_far.made, so_far.going) == (4, 2)


def test_you_said_we_did_we_could_not_is_on_paper_and_on_the_screen(store: Store) -> None:
    _first, second, ids = two_meetings(store)
    set_state(store, second.activity_id, ids[0], "done", TODAY)
    set_state(store, second.activity_id, ids[1], "stopped", TODAY)
    say_why(store, second.activity_id, ids[1], "No money", TODAY)
    found = results_of(second)
    tables = [block.table for block in report(found) if isinstance(block, TableBlock)]
    told = [[ENGLISH.say(cell) for cell in row] for row in tables[0].rows]
    assert told == [
        ["Map", "Done", ""],
        ["Ask", "", "Stopped: No money"],
        ["Find", "Not looked at yet", ""],
        ["Try", "Not looked at yet", ""],
    ]
    assert any(isinstance(block.figure, StackChart) for block in report(found) if isinstance(block, FigureBlock))
    screen = slides(found)[0]
    assert [[ENGLISH.say(cell) for cell in row] for row in screen.body.rows] == told
    assert ENGLISH.say(screen.takeaway) == "1 of 4 done so far; at best 3 of 4."


def test_four_keys_and_a_few_words_review_the_list(qtbot: QtBot, qapp: QApplication, store: Store) -> None:
    apply_theme(qapp)
    _first, second, _ids = two_meetings(store)
    room = Room(second)
    qtbot.addWidget(room.widget)
    room.widget.resize(778, 708)
    with qtbot.waitActive(room.widget):
        room.widget.show()
        room.widget.activateWindow()
    room.view.take_focus()
    page = room.view.pages["review"]
    assert page.table.view.hasFocus()
    qtbot.keyClick(page.table.view, KEY.Key_D)
    qtbot.keyClick(page.table.view, KEY.Key_S)
    assert page.card.why.hasFocus()
    qtbot.keyClicks(page.card.why, "No money")
    qtbot.keyClick(page.card.why, KEY.Key_Return)
    qtbot.keyClick(page.table.view, KEY.Key_W)
    qtbot.keyClick(page.table.view, KEY.Key_C)
    qtbot.keyClick(page.card.why, KEY.Key_Return)
    assert room.view.quick.edit.hasFocus()
    said = {one.what.text: (one.state, one.review.why.text) for one in results_of(second).carried if one.review}
    assert said == {
        "Map": ("done", ""),
        "Ask": ("stopped", "No money"),
        "Find": ("under_way", ""),
        "Try": ("changed", ""),
    }


def test_a_reason_still_being_typed_stays_with_the_action_it_is_about(
    qtbot: QtBot, qapp: QApplication, store: Store
) -> None:
    apply_theme(qapp)
    _first, second, _ids = two_meetings(store)
    room = Room(second)
    qtbot.addWidget(room.widget)
    page = room.view.pages["review"]
    begun = page.selected()
    page.card.why.setText("Rain")
    page.card.why.textEdited.emit("Rain")
    page.table.select(next(one.id for one in results_of(second).carried if one.id != begun.id))
    page.card.why.commit()
    said = {one.what.text: one.review.why.text for one in results_of(second).carried if one.review}
    assert said == {begun.what.text: "Rain"}
