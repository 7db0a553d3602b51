"""Screens are plugged in and pulled out; the stage and the console each keep to their own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint

from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.jobs import Jobs
from lpip_workshop.windows.console import ConsoleWindow
from lpip_workshop.windows.laptop import Laptop
from lpip_workshop.windows.screens import Place, choose_place
from tests.support.screens import LAPTOP, OTHER, WALL, Plugs


@pytest.fixture
def screens() -> Plugs:
    return Plugs(LAPTOP, WALL)


@pytest.fixture
def console(store: Store, workshop_id: str, clock: Any, screens: Plugs, qtbot: Any) -> Iterator[ConsoleWindow]:
    jobs = Jobs()
    made = ConsoleWindow(store, workshop_id, jobs, clock, screens)
    made.setGeometry(0, 0, 1200, 700)
    made.show()
    yield made
    made.close()
    jobs.close()


def test_the_room_gets_the_screen_it_had_then_one_of_that_name_then_any_but_the_consoles() -> None:
    moved = Place("HDMI-1", 0, 768, 1920, 1080)
    assert choose_place((LAPTOP, OTHER, WALL), LAPTOP, WALL.as_list()) == WALL
    assert choose_place((LAPTOP, OTHER, moved), LAPTOP, WALL.as_list()) == moved
    assert choose_place((LAPTOP, OTHER), LAPTOP, WALL.as_list()) == OTHER
    assert choose_place((LAPTOP, WALL), WALL, WALL.as_list()) == LAPTOP
    assert choose_place((LAPTOP,), LAPTOP, WALL.as_list()) is None
    assert choose_place((LAPTOP, WALL), LAPTOP, "nonsense") == WALL


def test_the_stage_opens_full_on_the_projector_and_is_remembered_by_name_and_place(
    console: ConsoleWindow, store: Store
) -> None:
    console.commands.run("stage")
    assert console.stage.window is not None
    assert console.stage.window.isFullScreen()
    assert console.stage.window.geometry().topLeft() == QPoint(1366, 0)
    assert Laptop(store.path.parent).get("stage", list) == WALL.as_list()


def test_an_unplugged_projector_hides_the_stage_and_plugged_in_again_it_returns(
    console: ConsoleWindow, screens: Plugs
) -> None:
    console.commands.run("stage")
    stage = console.stage.window
    assert stage is not None
    screens.plug(LAPTOP)
    assert not stage.isVisible()
    assert console.isVisible()
    assert screens.of(console) == LAPTOP
    assert "not connected" in console.banner.accessibleName()
    screens.plug(LAPTOP, WALL)
    assert stage.isVisible()
    assert stage.isFullScreen()
    assert stage.geometry().topLeft() == QPoint(1366, 0)
    assert "is back" in console.banner.accessibleName()


def test_while_the_projector_is_away_the_stage_can_be_had_in_a_window(console: ConsoleWindow, screens: Plugs) -> None:
    console.commands.run("stage")
    stage = console.stage.window
    assert stage is not None
    screens.plug(LAPTOP)
    console.commands.run("stage")
    assert stage.isVisible()
    assert not stage.isFullScreen()


def test_a_projector_plugged_in_late_takes_the_stage_from_its_window(console: ConsoleWindow, screens: Plugs) -> None:
    screens.plug(LAPTOP)
    console.commands.run("stage")
    stage = console.stage.window
    assert stage is not None
    assert not stage.isFullScreen()
    screens.plug(LAPTOP, WALL)
    assert stage.isFullScreen()


def test_a_console_thrown_on_the_wall_comes_back_to_the_laptop(console: ConsoleWindow, screens: Plugs) -> None:
    console.commands.run("stage")
    console.move(1500, 50)
    screens.plug(LAPTOP, WALL)
    assert screens.of(console) == LAPTOP
    assert console.stage.window is not None
    assert console.stage.window.geometry().topLeft() == QPoint(1366, 0)


def test_another_projector_will_do(console: ConsoleWindow, screens: Plugs) -> None:
    console.commands.run("stage")
    screens.plug(LAPTOP, OTHER)
    assert console.stage.window is not None
    assert console.stage.window.isFullScreen()
    assert console.stage.window.width() == 1280
