"""Thirty actors while the room calls them out: one line each, by keyboard alone, and no mouse to put things right."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from lpip_workshop.widgets.jobs import Jobs
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.windows.console import ConsoleWindow
from tests.support.keys import Keyboard
from tests.support.library import Hall, new_workshop

CALLED = """Parish council; local; 8; 8|Seasonal workers; comm; 1; 9|Young farmers; comm; 3; 8|Bus company; bus; 7; 3
Health board; health; 7; 4|Food bank; vol; 3; 7|Farmers’ union; bus; 6; 8|County council; local; 9; 5
School; other; 4; 6|University; uni; 5; 4|Village shop; bus; 2; 5|Senedd; gov; 9; 2
Chapel; comm; 2; 6|Rugby club; comm; 3; 4
Young mothers; comm; 1; 8|Carers; vol; 2; 9|Police; other; 6; 3|Fire service; other; 5; 3|Library; local; 3; 5
Surgery; health; 6; 6|Dentist; health; 4; 4|Pharmacy; health; 4; 5|Post office; bus; 3; 6|Brewery; bus; 4; 3
Tourist board; gov; 5; 5|Walkers; vol; 2; 7|Anglers; vol; 2; 4|Housing association; vol; 6; 7|Refugees; comm; 1; 7
Landowners; bus; 8; 5"""
LINES = [line for row in CALLED.split("\n") for line in row.split("|")]
MINUTES, A_SECOND = 3, 5  # keys that somebody who types slowly presses in a second


@pytest.fixture
def hall(tmp_path: Path, qapp: QApplication) -> Iterator[Hall]:
    apply_theme(qapp)
    made = new_workshop(tmp_path, "stakeholders")
    yield made
    made.store.close()


@pytest.fixture
def console(hall: Hall, qtbot: Any) -> Iterator[ConsoleWindow]:
    jobs = Jobs()
    made = ConsoleWindow(hall.store, hall.workshop_id, jobs)
    made.resize(1366, 768)
    made.show()
    made.open_activity(hall.activity_id)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    jobs.close()


def entries(console: ConsoleWindow) -> list[Any]:
    return list(console.moment.results.entries)


def test_thirty_actors_are_down_in_three_minutes_of_slow_typing(console: ConsoleWindow, qtbot: Any) -> None:
    keys = Keyboard(qtbot)
    keys.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    for line in LINES:
        keys.line(line)
    found = entries(console)
    assert [one.name for one in found] == [line.partition(";")[0] for line in LINES]
    assert all(one.influence is not None and one.interest is not None for one in found)
    sectors = {one.sector for one in found}
    assert sectors >= {"local-government", "community", "business", "health", "voluntary", "university"}
    assert sectors - {"other"} == {one.sector for one in found if one.name not in ("School", "Police", "Fire service")}
    assert sum(len(line) + 1 for line in LINES) <= 60 * MINUTES * A_SECOND


def test_a_name_that_is_there_is_said_before_enter_and_the_line_can_be_mended(
    console: ConsoleWindow, qtbot: Any
) -> None:
    keys = Keyboard(qtbot)
    keys.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    keys.line("Parish council; local; 8; 8")
    keys.line("parish  COUNCIL; local; 2; 2")
    assert len(entries(console)) == 1
    assert entries(console)[0].influence == 8
    keys.press(Qt.Key.Key_Home)
    keys.type("The other ")
    keys.press(Qt.Key.Key_Return)
    assert [one.name for one in entries(console)] == ["Parish council", "The other parish COUNCIL"]
    keys.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(entries(console)) == 1
