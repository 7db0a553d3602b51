"""The facilitator's view, by keyboard alone; nothing is saved while the clock runs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from lpip_workshop.exercises.listening import cards
from lpip_workshop.widgets.theme import apply_theme
from tests.exercises.listening.room import Room, results_of
from tests.support.library import Hall
from tests.support.qt import accessible_name

KEY = Qt.Key


@pytest.fixture
def open_room(qtbot: QtBot, qapp: QApplication, hall: Hall):
    apply_theme(qapp)

    def opened(page: str = "round", **more) -> Room:
        room = Room(hall, **more)
        qtbot.addWidget(room.widget)
        room.widget.resize(778, 708)
        qapp.processEvents()
        with qtbot.waitActive(room.widget):
            room.widget.show()
            room.widget.activateWindow()
        room.command(page)
        room.view.take_focus()
        return room

    return opened


def focused(qtbot: QtBot) -> QWidget:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(focused(qtbot), key)


def line(qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(focused(qtbot), text)
    press(qtbot, KEY.Key_Return)


def test_enter_leads_through_the_round(qtbot: QtBot, hall: Hall, open_room) -> None:
    room = open_room()
    press(qtbot, KEY.Key_Return)
    assert results_of(hall).clock.phase == "speaking"
    assert "speaking" in room.view.round.step.text()
    press(qtbot, KEY.Key_Return, KEY.Key_Return)
    assert (results_of(hall).clock.phase, results_of(hall).clock.turn) == ("speaking", 2)


def test_the_clock_runs_in_the_console_without_anything_being_saved(qtbot: QtBot, open_room) -> None:
    room = open_room()
    room.command("next")
    saved = room.commits
    room.clock.go(61)
    room.view.round.face.tick()
    assert accessible_name(room.view.round.face) == "1:59 left"
    assert room.commits == saved


def test_keys_give_more_time_and_pause(hall: Hall, open_room) -> None:
    room = open_room()
    room.command("more")
    assert results_of(hall).clock.phase == "waiting"
    room.command("next")
    room.command("more")
    assert results_of(hall).clock.length == 210
    room.command("pause")
    room.clock.go(300)
    assert results_of(hall).clock.left(room.clock()) == 210
    shortcuts = {command.id: command.shortcut for command in room.view.commands()}
    assert [shortcuts[f"listening.{which}"] for which in ("next", "more", "pause")] == ["F4", "F3", "Shift+F3"]


def test_the_length_of_the_round_is_set_and_weighed_against_the_agenda(hall: Hall, open_room) -> None:
    room = open_room()
    room.view.round.spins["seconds"].setValue(20)
    assert results_of(hall).plan.seconds == 1200
    assert room.view.round.sum.text() == "42 minutes in all; the agenda has 30 minutes."


def test_one_key_when_somebody_else_begins_to_speak(qtbot: QtBot, hall: Hall, open_room) -> None:
    room = open_room("airtime")
    press(qtbot, KEY.Key_2)
    room.clock.go(30)
    room.view.airtime.tick()
    assert room.view.airtime._lines["table-2"].time.text() == "0:30"
    press(qtbot, KEY.Key_1)
    room.clock.go(10)
    press(qtbot, KEY.Key_0)
    assert [(one.group, one.seconds) for one in results_of(hall).airtime if one.seconds] == [
        ("table-1", 10),
        ("table-2", 30),
    ]
    press(qtbot, KEY.Key_8)
    assert results_of(hall).tally.talking == ""


def test_counting_by_sector_says_that_small_sectors_are_counted_together(hall: Hall, open_room) -> None:
    from lpip_workshop.app.people import add_people

    add_people(hall.store, hall.workshop_id, "university", 1)
    room = open_room("airtime")
    assert not room.view.airtime.alone.isVisible()
    room.view.airtime.by.button("sectors").click()
    assert room.view.airtime.alone.isVisible()
    assert results_of(hall).airtime[0].group == "community"


def test_cards_are_typed_and_sorted_with_the_number_keys(qtbot: QtBot, hall: Hall, open_room) -> None:
    room = open_room("heard")
    for text in ("The bus is late; table 2", "Mud on the path", "No lights"):
        line(qtbot, text)
    line(qtbot, "# Buses")
    line(qtbot, "# Paths")
    room.view.heard.headings.select("unsorted")
    room.view.heard.cards.view.setFocus()
    press(qtbot, KEY.Key_1, KEY.Key_2, KEY.Key_2)
    found = [(pile.heading, [card.words.text for card in pile.cards]) for pile in results_of(hall).piles]
    assert [(heading.words.text, words) for heading, words in found if heading] == [
        ("Buses", ["The bus is late"]),
        ("Paths", ["Mud on the path", "No lights"]),
    ]


def test_new_cards_go_under_the_heading_at_left(qtbot: QtBot, hall: Hall, open_room) -> None:
    open_room("heard")
    line(qtbot, "# Buses")
    line(qtbot, "Late")
    assert results_of(hall).piles[0].cards[0].words.text == "Late"


def test_delete_removes_a_card_and_a_heading_but_never_the_unsorted(qtbot: QtBot, hall: Hall, open_room) -> None:
    cards.add_line(hall.store, hall.activity_id, "# Buses")
    cards.add_line(hall.store, hall.activity_id, "Late")
    room = open_room("heard")
    room.view.heard.headings.view.setFocus()
    room.view.heard.headings.select("unsorted")
    press(qtbot, KEY.Key_Delete)
    room.view.heard.cards.view.setFocus()
    press(qtbot, KEY.Key_Delete)
    assert results_of(hall).cards == 0
    assert len(results_of(hall).piles) == 1


def test_an_empty_page_teaches_the_line(open_room) -> None:
    room = open_room("heard")
    assert room.view.empty.isVisible()
    offers = [one.text() for one in room.widget.findChildren(QAbstractButton) if one.isVisible()]
    assert offers.count("Import a table") == 1
