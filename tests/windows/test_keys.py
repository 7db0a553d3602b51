"""Every deed has a key and a name: what a presenter’s remote does, and nothing that needs two clicks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget

import lpip_workshop
from lpip_workshop.app.people import add_people
from lpip_workshop.app.retiming import drop_activities
from lpip_workshop.exercises.stakeholders import actions as stakeholders
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.command_palette import ShortcutSheet, keys_of
from lpip_workshop.widgets.commands import matching
from lpip_workshop.widgets.language import say
from lpip_workshop.windows.console import ConsoleWindow
from lpip_workshop.windows.library import LibraryWindow
from lpip_workshop.windows.order_commands import BringBackDialog
from lpip_workshop.windows.stage import StageWindow
from tests.support.every_screen import Screen, consoles, libraries
from tests.support.keys import Keyboard, type_text
from tests.support.screens import LAPTOP, WALL, Plugs

Key = Qt.Key
# Where the mouse may press twice or hold a place down, and the key and the name that do the same, tested below.
TWICE = re.compile(r"mouseDoubleClick|[dD]oubleClicked|itemActivated|contextMenu(?!Policy)|ContextMenuRequested|RightB")
TWINS = {
    "widgets/maps.py": ("Enter", "Open the stakeholder in the table"),
    "widgets/network_map.py": ("Enter", "Begin a relationship from the chosen stakeholder"),
    "widgets/maps_waiting.py": ("Enter", "Place the stakeholder in the middle of the grid"),
    "widgets/table.py": ("Enter, F2, or the first letter", ""),
    "windows/order_commands.py": ("Enter", "Bring back an activity"),
}


def choose(console: ConsoleWindow, title: str) -> str:
    which = next(slot.activity.id for slot in console.moment.order.slots if slot.activity.title == title)
    console.order.rail.setCurrentRow(console.order.place_of(which))
    return which


def rail(console: ConsoleWindow) -> QWidget:
    return console.order.rail


def line(console: ConsoleWindow) -> QWidget:
    console.commands.run("people")
    return console.people.quick_add.edit


def lines(console: ConsoleWindow) -> QWidget:
    choose(console, "Welcome")
    page: Any = console.pages.currentWidget()
    return page.question


def table(console: ConsoleWindow) -> QWidget:
    console.commands.run("people")
    found = console.people.findChild(QAbstractItemView)
    assert isinstance(found, QWidget)
    return found


def grid(console: ConsoleWindow) -> QWidget:
    which = choose(console, "Who matters here?")
    stakeholders.add(console.store, which, "Parish council; local government; 8; 8")
    page: Any = console.pages.currentWidget()
    return page.grid


EVERYWHERE = pytest.mark.parametrize("where", [rail, line, lines, table, grid])


@EVERYWHERE
@pytest.mark.parametrize("key", [Key.Key_PageUp, Key.Key_PageDown])
def test_a_remotes_page_keys_lead_the_stage_wherever_the_focus_is(
    console: ConsoleWindow, qtbot: Any, where: Callable[[ConsoleWindow], QWidget], key: Key
) -> None:
    focused = settle(console, where, qtbot)
    console.commands.run("agenda")
    QTest.keyClick(focused, key)
    assert console.moment.shown.screen == ""


@pytest.mark.parametrize("where", [rail, grid])
@pytest.mark.parametrize("sign", ["b", "."])
def test_a_remotes_blank_works_where_nobody_is_typing(
    console: ConsoleWindow, qtbot: Any, where: Callable[[ConsoleWindow], QWidget], sign: str
) -> None:
    focused = settle(console, where, qtbot)
    type_text(focused, sign)
    assert console.moment.shown.mode == "blank"
    type_text(focused, sign)
    assert console.moment.shown.mode == "live"


@pytest.mark.parametrize("where", [line, lines])
def test_where_somebody_is_typing_a_letter_is_a_letter(
    console: ConsoleWindow, qtbot: Any, where: Callable[[ConsoleWindow], QWidget]
) -> None:
    focused: Any = settle(console, where, qtbot)
    focused.selectAll()
    type_text(focused, "b. tŷ")
    read = getattr(focused, "toPlainText", None) or focused.text
    assert read() == "b. tŷ"
    assert console.moment.shown.mode == "live"


def test_on_a_map_a_letter_that_begins_a_name_finds_it(console: ConsoleWindow, qtbot: Any) -> None:
    focused: Any = settle(console, grid, qtbot)
    which = stakeholders.add(console.store, console.chosen, "Bus operator; business; 7; 3")
    focused.select("")
    type_text(focused, "b")
    assert focused.current() == which
    assert console.moment.shown.mode == "live"


def test_start_and_stop_of_a_remote_on_the_stage_window(console: ConsoleWindow, qtbot: Any) -> None:
    stage = opened_stage(console, qtbot)
    QTest.keyClick(stage, Key.Key_F5)
    assert stage.isFullScreen()
    QTest.keyClick(stage, Key.Key_F5)
    assert stage.isFullScreen(), "F5 is no switch: a second press leaves it"
    QTest.keyClick(stage, Key.Key_Escape)
    assert not stage.isFullScreen()
    assert stage.isVisible()
    QTest.keyClick(stage, Key.Key_Escape)
    assert console.stage.window is None
    assert console.isVisible()


def test_the_stage_window_blanks_by_letter_by_sign_and_by_key_and_turns_pages(
    console: ConsoleWindow, qtbot: Any
) -> None:
    stage = opened_stage(console, qtbot)
    for press in (lambda: type_text(stage, "b"), lambda: type_text(stage, ".")):
        press()
        assert console.moment.shown.mode == "blank"
        press()
        assert console.moment.shown.mode == "live"
    console.commands.run("agenda")
    QTest.keyClick(stage, Key.Key_PageDown)
    assert console.moment.shown.screen == ""


@EVERYWHERE
def test_on_the_console_f5_opens_the_stage_and_escape_leaves_it_alone(
    console: ConsoleWindow, qtbot: Any, where: Callable[[ConsoleWindow], QWidget]
) -> None:
    focused = settle(console, where, qtbot)
    QTest.keyClick(focused, Key.Key_F5)
    stage = console.stage.window
    assert stage is not None
    console.activateWindow()
    qtbot.waitUntil(console.isActiveWindow)
    QTest.keyClick(focused, Key.Key_Escape)
    assert console.stage.window is stage
    assert stage.isVisible()
    assert console.isVisible()


def test_f5_fills_the_rooms_screen_again_after_escape_took_the_stage_off_it(
    store: Store, workshop_id: str, clock: Any, qtbot: Any
) -> None:
    from lpip_workshop.widgets.jobs import Jobs

    jobs = Jobs()
    console = ConsoleWindow(store, workshop_id, jobs, clock, Plugs(LAPTOP, WALL))
    console.setGeometry(0, 0, 1300, 720)
    console.show()
    console.commands.run("stage")
    stage = console.stage.window
    assert stage is not None
    assert stage.isFullScreen()
    QTest.keyClick(stage, Key.Key_Escape)
    assert not stage.isFullScreen()
    console.commands.run("stage")
    assert stage.isFullScreen()
    assert console.commands.run("close-stage")
    assert console.stage.window is None
    assert not console.commands.run("close-stage")
    console.close()
    jobs.close()


def settle(console: ConsoleWindow, where: Callable[[ConsoleWindow], QWidget], qtbot: Any) -> QWidget:
    add_people(console.store, console.workshop_id, "community", 2)
    focused = where(console)
    console.activateWindow()
    qtbot.waitUntil(console.isActiveWindow)
    focused.setFocus()
    QApplication.processEvents()
    assert QApplication.focusWidget() is focused
    return focused


def opened_stage(console: ConsoleWindow, qtbot: Any) -> StageWindow:
    console.stage.open()
    stage = console.stage.window
    assert stage is not None
    stage.activateWindow()
    qtbot.waitUntil(stage.isActiveWindow)
    return stage


def test_the_sheet_names_the_letters_and_signs_of_a_remote(console: ConsoleWindow, qtbot: Any) -> None:
    sheet = ShortcutSheet(console.commands.commands(), console)
    qtbot.addWidget(sheet)
    told = [label.property("text") for label in sheet.findChildren(QWidget)]
    blank = next(one for one in console.commands.commands() if one.id == "blank")
    assert keys_of(blank) == "Ctrl+B · B · ."
    assert {say(blank.title), keys_of(blank)} <= set(told)


def test_whatever_takes_two_clicks_or_the_right_button_has_a_key_and_a_name_too() -> None:
    package = Path(lpip_workshop.__file__).parent
    sources = [file for folder in ("widgets", "windows", "exercises") for file in (package / folder).rglob("*.py")]
    found = {file.relative_to(package).as_posix() for file in sources if TWICE.search(file.read_text(encoding="utf-8"))}
    assert found == set(TWINS), "give it a key and a command, and test them here"


@pytest.fixture
def mapped(console: ConsoleWindow, qtbot: Any) -> tuple[ConsoleWindow, Any, str]:
    """A console with one stakeholder on the grid and one that waits, its view, and the first one’s id."""
    which = choose(console, "Who matters here?")
    first = stakeholders.add(console.store, which, "Parish council; local government; 8; 8")
    stakeholders.add(console.store, which, "Bus operator; business")
    console.activateWindow()
    qtbot.waitUntil(console.isActiveWindow)
    return console, console.pages.currentWidget(), first


@pytest.mark.parametrize("by", ["key", "name"])
def test_a_stakeholder_is_opened_by_key_and_by_name(mapped: Any, qtbot: Any, by: str) -> None:
    console, view, first = mapped
    view.pages.select(first)
    if by == "key":
        QTest.keyClick(view.grid, Key.Key_Return)
    else:
        Keyboard(qtbot).find(TWINS["widgets/maps.py"][1])
    assert view.tabs.value() == "table"
    assert view.pages.current() == first
    assert console.isVisible()


@pytest.mark.parametrize("by", ["key", "name"])
def test_one_that_waits_is_placed_by_key_and_by_name(mapped: Any, qtbot: Any, by: str) -> None:
    _console, view, _first = mapped
    view.waiting.list.setFocus()
    QApplication.processEvents()
    assert view.waiting.current()
    if by == "key":
        QTest.keyClick(view.waiting.list, Key.Key_Return)
    else:
        Keyboard(qtbot).find(TWINS["widgets/maps_waiting.py"][1])
    assert not view.waiting.isVisible(), "nobody waits any more"


@pytest.mark.parametrize("by", ["key", "name"])
def test_a_relationship_is_begun_by_key_and_by_name(mapped: Any, qtbot: Any, by: str) -> None:
    console, view, first = mapped
    network = view.pages.network
    console.commands.run("stakeholders.network")
    network.quick.set_text("Parish council > Bus operator")
    network.quick.submit()
    network.map.select(first)
    network.map.setFocus()
    if by == "key":
        QTest.keyClick(network.map, Key.Key_Return)
    else:
        Keyboard(qtbot).find(TWINS["widgets/network_map.py"][1])
    assert network.quick.text() == "Parish council > "


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_F2, Key.Key_R])
def test_a_cell_is_edited_by_key(mapped: Any, key: Key) -> None:
    console, view, first = mapped
    console.commands.run("stakeholders.table")
    cells = view.table.view
    view.pages.select(first)
    cells.setCurrentIndex(cells.model().index(cells.currentIndex().row(), 0))
    cells.setFocus()
    QTest.keyClick(cells, key)
    assert cells.state() == QAbstractItemView.State.EditingState


def test_what_was_dropped_comes_back_by_enter_and_by_button(console: ConsoleWindow, store: Store) -> None:
    slots = console.moment.order.slots
    gone = [slot.activity for slot in slots[-2:]]
    drop_activities(store, console.workshop_id, [one.id for one in gone])
    for by_key in (True, False):
        dialog = BringBackDialog(store, console.workshop_id, [gone.pop()], console)
        dialog.show()
        if by_key:
            QTest.keyClick(dialog.list, Key.Key_Return)
        else:
            dialog.yes.click()
        assert dialog.result()
    assert len(console.moment.order.slots) == len(slots)


@pytest.mark.parametrize("screens", [libraries, consoles])
def test_every_button_in_sight_is_found_by_its_name(
    screens: Callable[[Path], Iterator[Screen]], tmp_path: Path
) -> None:
    faults: list[str] = []
    looked_at = 0
    for name, window in screens(tmp_path):
        if not isinstance(window, ConsoleWindow | LibraryWindow):
            continue
        for button in in_sight(window):
            looked_at += 1
            said = button.accessibleName() or button.text()
            found = [say(one.title) for one in matching(window.commands.findable(), said)]
            if said not in found[:3]:
                faults.append(f"{name}: “{said}” finds {found[:3]}")
    assert looked_at > 3
    assert not faults, "\n".join(faults)


def in_sight(window: QWidget) -> list[QAbstractButton]:
    buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisible() and one.window() is window]
    return [one for one in buttons if one.isEnabled() and type(one) is not QAbstractButton]  # a table's corner is one


def test_a_button_is_pressed_by_its_name(console: ConsoleWindow, qtbot: Any) -> None:
    console.activateWindow()
    qtbot.waitUntil(console.isActiveWindow)
    before = console.moment.people
    keyboard = Keyboard(qtbot)
    keyboard.find("University")
    assert console.moment.people == before + 1
    keyboard.find("Freeze")
    assert console.moment.shown.mode == "frozen"


def test_tab_goes_through_the_console_as_it_is_read_and_back(console: ConsoleWindow, qtbot: Any) -> None:
    choose(console, "Who matters here?")
    console.activateWindow()
    qtbot.waitUntil(console.isActiveWindow)
    console.order.rail.setFocus()
    forth = walked(console.order.rail, Key.Key_Tab)
    parts = (console.order, console.pages, console.guide, console.status, console.header)
    met = [next(place for place, part in enumerate(parts) if part.isAncestorOf(one)) for one in forth]
    assert set(met) == {0, 1, 2, 3, 4}
    after_the_rail = met[: met.index(4) + 1]
    assert after_the_rail == sorted(after_the_rail)
    console.order.rail.setFocus()
    assert walked(console.order.rail, Key.Key_Backtab)[::-1] == forth


def test_tab_from_the_running_order_comes_to_every_control_of_the_people(console: ConsoleWindow, qtbot: Any) -> None:
    console.commands.run("people")
    console.activateWindow()
    qtbot.waitUntil(console.isActiveWindow)
    names = [one.accessibleName() for one in walked(console.order.rail, Key.Key_Tab)]
    wanted = ["Share people out to tables", "Community 6", "Other", "People in the room"]
    assert [name for name in names if name in wanted] == wanted


def walked(start: QWidget, key: Key) -> list[QWidget]:
    start.setFocus()
    passed: list[QWidget] = []
    for _step in range(99):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
        focused = QApplication.focusWidget()
        if focused is None or focused is start:
            return passed
        passed.append(focused)
    raise AssertionError("Tab never came back")
