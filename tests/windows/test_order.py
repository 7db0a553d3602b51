# pyright: reportPrivateUsage=false
"""The running order is changed while it runs, by keys and from the palette, and every change can be undone."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.commands import matching
from lpip_workshop.windows import order_commands
from lpip_workshop.windows.console import ConsoleWindow

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def choose(console: ConsoleWindow, title: str, which: int = 0) -> None:
    slots = [slot.activity.id for slot in console.moment.order.slots if slot.activity.title == title]
    console.order.rail.setCurrentRow(console.order.place_of(slots[which]))


def minutes(console: ConsoleWindow) -> list[int]:
    return [slot.activity.minutes for slot in console.moment.order.slots]


def test_plus_and_minus_on_the_running_order_give_and_take_time(console: ConsoleWindow) -> None:
    choose(console, "Welcome")
    console.order.rail.setFocus()
    QTest.keyClicks(console.order.rail, "++")
    QTest.keyClicks(console.order.rail, "-")
    assert minutes(console)[0] == 15
    assert console.status.undo_button.text().startswith("Undo: Give “Welcome” 15 minutes")


def test_every_change_of_the_running_order_has_a_key(console: ConsoleWindow, titles: Any) -> None:
    choose(console, "Break")
    console.activateWindow()
    for key, wanted in (
        (Qt.Key.Key_Right, [10, 25, 20, 15]),
        (Qt.Key.Key_Left, [10, 25, 15, 15]),
        (Qt.Key.Key_Up, [10, 15, 25, 15]),
        (Qt.Key.Key_Down, [10, 25, 15, 15]),
        (Qt.Key.Key_S, [10, 25, 8, 7, 15]),
        (Qt.Key.Key_Delete, [10, 25, 7, 15]),
        (Qt.Key.Key_B, [10, 25, 8, 7, 15]),
    ):
        QTest.keyClick(console, key, CTRL_SHIFT)
        assert minutes(console) == wanted
        if key == Qt.Key.Key_Delete:
            choose(console, "Break")
    for _change in range(7):
        console.commands.run("undo")
    assert minutes(console) == [10, 25, 15, 15]


def test_changes_are_found_in_the_palette_by_their_names(console: ConsoleWindow) -> None:
    choose(console, "Break")
    found = [command.id for command in matching(console.commands.commands(), "split the activity")]
    assert found == ["split"]


def test_a_second_half_opens_the_work_of_the_first_and_shows_it_to_the_room(
    console: ConsoleWindow, store: Store
) -> None:
    choose(console, "Who matters here?")
    first = console.pages.currentWidget()
    console.commands.run("split")
    choose(console, "Who matters here?", 1)
    assert console.pages.currentWidget() is first
    console.commands.run("run")
    assert console.moment.entry is not None
    assert console.moment.shown.activity_id == console.moment.entry.id
    assert console.moment.entry.started
    assert console.moment.activity is not None
    assert console.moment.activity.started == ""


def test_running_late_the_console_names_what_to_drop_and_a_press_drops_it(
    console: ConsoleWindow, clock: Any, titles: Any
) -> None:
    choose(console, "Welcome")
    console.commands.run("run")
    assert console.order.drop_button.isHidden()
    clock.set("13:44")
    console._on_tick()
    assert console.order.drop_button.text() == "Drop “Break”"
    assert console.order.drop_button.accessibleName() == "Drop Break to end on time"
    console.refresh()
    console.order.drop_button.click()
    assert titles(console) == ["Welcome", "Who matters here?", "Who does what next"]
    assert console.order.drop_button.isHidden()
    assert console.header._pill.text() == "11 minutes ahead"
    console.commands.run("undo")
    assert "Break" in titles(console)


def test_which_of_several_comes_back_is_asked(
    console: ConsoleWindow, titles: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for title in ("Break", "Welcome"):
        choose(console, title)
        console.commands.run("drop")

    def answer(dialog: order_commands.BringBackDialog) -> int:
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(order_commands.BringBackDialog, "exec", answer)
    console.commands.run("bring-back")
    assert titles(console) == ["Who matters here?", "Break", "Who does what next"]


def test_groups_at_the_same_time_are_tied_together_and_said(console: ConsoleWindow) -> None:
    choose(console, "Break")
    console.commands.run("beside")
    slots = console.moment.order.slots
    assert slots[1].begins == slots[2].begins
    said = console.order.rail.item(3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Break, 15 minutes, at the same time"
    console.commands.run("beside")
    assert console.moment.order.slots[2].begins != slots[2].begins


def test_a_done_activity_tells_when_it_really_was(console: ConsoleWindow, clock: Any) -> None:
    choose(console, "Welcome")
    console.commands.run("run")
    clock.set("13:38")
    console.commands.run("run")
    assert console.order.rail.item(1).toolTip() == "Welcome · 13:30 to 13:38"
