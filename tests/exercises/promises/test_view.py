"""The facilitator's view, used by keyboard alone on a real library."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lpip_workshop.app.stage import OnStage, on_stage, put_on_stage
from lpip_workshop.exercises.promises import actions
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.theme import apply_theme
from tests.exercises.promises.room import Room, meet, results_of

KEY = Qt.Key


@pytest.fixture
def open_room(qtbot: QtBot, qapp: QApplication):
    apply_theme(qapp)

    def opened(hall, **more) -> Room:
        room = Room(hall, **more)
        qtbot.addWidget(room.widget)
        room.widget.resize(778, 708)
        qapp.processEvents()
        with qtbot.waitActive(room.widget):
            room.widget.show()
            room.widget.activateWindow()
        room.view.take_focus()
        return room

    return opened


@pytest.fixture
def there(store: Store):
    first = meet(store, "2026-06-11")
    for line in ("Ann; cake; 1 July 2026", "Bob; tea; 2 July 2026", "Cai; milk; 3 July 2026"):
        actions.add(store, first.activity_id, line, date(2026, 6, 11))
    return meet(store, "2026-11-12")


def focused(qtbot: QtBot) -> QWidget:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(focused(qtbot), key)


def test_last_times_promises_are_reviewed_with_one_key_each(qtbot: QtBot, there, open_room) -> None:
    open_room(there)
    press(qtbot, KEY.Key_K, KEY.Key_G)
    qtbot.keyClicks(focused(qtbot), "no time")
    press(qtbot, KEY.Key_Return, KEY.Key_O)
    found = [(one.who, one.state, one.review.why.text if one.review else "") for one in results_of(there).carried]
    assert found == [("Ann", "kept", ""), ("Bob", "let_go", "no time"), ("Cai", "open", "")]


def test_after_the_last_one_the_line_for_new_promises_waits(qtbot: QtBot, there, open_room) -> None:
    room = open_room(there)
    press(qtbot, KEY.Key_K, KEY.Key_K, KEY.Key_K)
    assert focused(qtbot) is room.view.quick.edit
    qtbot.keyClicks(focused(qtbot), "Dai; bread; next fri")
    press(qtbot, KEY.Key_Return)
    assert [one.who for one in results_of(there).new] == ["Dai"]


def test_a_refused_line_stays_and_says_why(qtbot: QtBot, store: Store, open_room) -> None:
    room = open_room(meet(store, "2026-11-12"))
    qtbot.keyClicks(focused(qtbot), "just words")
    press(qtbot, KEY.Key_Return)
    assert room.view.quick.text() == "just words"
    assert "who" in room.view.quick.message()


def test_the_stage_follows_the_review_where_it_shows_this_activity(qtbot: QtBot, there, store, open_room) -> None:
    put_on_stage(store, there.workshop_id, OnStage("live", there.activity_id))
    open_room(there)
    press(qtbot, KEY.Key_K)
    assert shown_step(store, there) == 1
    press(qtbot, KEY.Key_K, KEY.Key_K)
    assert shown_step(store, there) == 3


def test_the_stage_stays_where_it_shows_something_else(qtbot: QtBot, there, store, open_room) -> None:
    open_room(there)
    press(qtbot, KEY.Key_K)
    assert shown_step(store, there) == 0


def shown_step(store: Store, hall) -> int:
    with store.read() as session:
        return on_stage(session, hall.workshop_id).step


def test_delete_on_a_reviewed_promise_lets_it_wait_again(qtbot: QtBot, there, open_room) -> None:
    open_room(there)
    press(qtbot, KEY.Key_K, KEY.Key_Up, KEY.Key_Delete)
    assert results_of(there).looked_at == 0


def test_the_commands_judge_from_anywhere(there, open_room) -> None:
    room = open_room(there)
    commands = {command.id: command for command in room.view.commands()}
    assert {commands[f"promises.{state}"].shortcut for state in ("kept", "late", "let_go", "open")} == {
        "Alt+K",
        "Alt+L",
        "Alt+G",
        "Alt+O",
    }
    commands["promises.late"].run()
    assert results_of(there).carried[0].state == "late"


def test_a_table_can_be_imported(tmp_path, store: Store, open_room) -> None:
    file = tmp_path / "promises.csv"
    file.write_text("Who,Promise\nAnn,Cake\n", encoding="utf-8")
    hall = meet(store, "2026-11-12")
    room = open_room(hall, file=file)
    {command.id: command for command in room.view.commands()}["promises.import"].run()
    assert [one.who for one in results_of(hall).new] == ["Ann"]
    assert room.banner.text() == ""
