"""A listening round in the real console with the stage open, by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lpip_workshop.app.stage import on_stage
from lpip_workshop.exercises.listening.compute import Results
from lpip_workshop.figures.scene import Label
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.jobs import Jobs
from lpip_workshop.widgets.slideview import SlideView
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.windows.console import ConsoleWindow
from tests.support.library import Hall, new_workshop


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    made = new_workshop(tmp_path, "listening")
    yield made
    made.store.close()


@pytest.fixture
def console(hall: Hall, qtbot, qapp: QApplication) -> Iterator[ConsoleWindow]:
    apply_theme(qapp)
    made = ConsoleWindow(hall.store, hall.workshop_id, Jobs())
    made.resize(1366, 768)  # where the guide and its preview are in sight
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.open_activity(hall.activity_id)
    made.commands.run("run")
    made.stage.open()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def press(console: ConsoleWindow, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    console.activateWindow()
    QTest.keyClick(QApplication.focusWidget() or console, key, held)


def screens(console: ConsoleWindow) -> tuple[SlideView, SlideView]:
    assert console.stage.window is not None
    return console.stage.window.view, console.guide.preview


def seen(view: SlideView) -> list[str]:
    return [item.text for item in view.scene().items if isinstance(item, Label)]


def listening(console: ConsoleWindow) -> Results:
    assert isinstance(console.moment.results, Results)
    return console.moment.results


def step(store: Store, workshop_id: str) -> int:
    with store.read() as session:
        return on_stage(session, workshop_id).step


def test_stage_and_preview_both_keep_the_time_of_a_turn(console: ConsoleWindow) -> None:
    press(console, Qt.Key.Key_F4)
    assert listening(console).clock.phase == "speaking"
    for view in screens(console):
        assert {"3:00", "2:59"} & set(seen(view))
        assert view._ticker.is_running()
    press(console, Qt.Key.Key_F3)
    assert listening(console).clock.length == 210


def test_freezing_and_blanking_stop_the_clock_on_stage_and_live_goes_on(console: ConsoleWindow) -> None:
    press(console, Qt.Key.Key_F4)
    for mode in ("frozen", "blank"):
        console.stage.set_mode(mode)
        assert not any(view._ticker.is_running() for view in screens(console))
        console.stage.set_mode("live")
        assert all(view._ticker.is_running() for view in screens(console))


def test_a_new_turn_brings_the_room_back_from_the_cards_to_the_clock(console: ConsoleWindow, hall: Hall) -> None:
    press(console, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(QApplication.focusWidget(), "The bus is late; table 2")
    press(console, Qt.Key.Key_Return)
    press(console, Qt.Key.Key_PageDown)
    assert step(hall.store, hall.workshop_id) == 1
    press(console, Qt.Key.Key_F4)
    assert step(hall.store, hall.workshop_id) == 0


def test_groups_are_counted_with_alt_and_a_number_while_a_card_is_being_typed(console: ConsoleWindow) -> None:
    press(console, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(QApplication.focusWidget(), "2 buses")
    press(console, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert listening(console).tally.talking == "table-2"
    press(console, Qt.Key.Key_Return)
    assert listening(console).piles[0].cards[0].words.text == "2 buses"
