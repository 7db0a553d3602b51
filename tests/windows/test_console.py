# pyright: reportPrivateUsage=false
from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from lpip_workshop.app.stage import on_stage
from lpip_workshop.app.workshops import Details, Planned, create_workshop
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import Saying, T
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.command_palette import ShortcutSheet, keys_of
from lpip_workshop.widgets.jobs import Jobs
from lpip_workshop.widgets.language import say
from lpip_workshop.windows.console import ConsoleWindow
from lpip_workshop.windows.people import PeopleView
from lpip_workshop.windows.plain import PlainView


def choose(console: ConsoleWindow, title: str) -> str:
    which = next(slot.activity.id for slot in console.moment.order.slots if slot.activity.title == title)
    console.order.rail.setCurrentRow(console.order.place_of(which))
    return which


def press(console: ConsoleWindow, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or console, key, held)


def told(widget: QWidget) -> set[str]:
    return {label.text() for label in widget.findChildren(QLabel) if label.isVisible()}


def test_a_new_workshop_opens_at_the_people_because_nobody_has_begun(console: ConsoleWindow) -> None:
    assert isinstance(console.pages.currentWidget(), PeopleView)


def test_several_people_are_registered_with_one_line(console: ConsoleWindow) -> None:
    view = console.people
    view.quick_add.set_text("8 voluntary")
    view.quick_add.submit()
    assert console.moment.people == 14
    assert "14 people from 2 sectors" in " ".join(told(view))


def test_a_sector_nobody_knows_is_told_and_the_line_is_kept(console: ConsoleWindow) -> None:
    view = console.people
    view.quick_add.set_text("8 martians")
    view.quick_add.submit()
    assert "is not a sector" in view.quick_add.message()
    assert view.quick_add.text() == "8 martians"
    assert console.moment.people == 6


def test_starting_an_activity_puts_it_on_stage_and_times_it(console: ConsoleWindow, store: Store, clock: Any) -> None:
    which = choose(console, "Welcome")
    console.commands.run("run")
    with store.read() as session:
        assert on_stage(session, console.workshop_id).activity_id == which
    clock.set("13:44")
    console.refresh()
    assert {"4 minutes behind", "ends 14:39"} <= told(console.header)


def test_days_are_counted_from_the_clock_of_the_room(console: ConsoleWindow, clock: Any) -> None:
    choose(console, "Who does what next")
    view: Any = console.pages.currentWidget()
    view.quick.set_text("Map the stretches; Ann; tomorrow")
    view.quick.submit()
    row = view.table.model.row_at(0)
    due = next(column for column in view.table.model.columns if column.shown(row) == "13 November 2026")
    clock.now += timedelta(days=2)
    assert due.shown(row) == "Overdue: 13 November 2026"


def test_finishing_an_activity_goes_on_to_the_next(console: ConsoleWindow, clock: Any) -> None:
    choose(console, "Welcome")
    console.commands.run("run")
    clock.set("13:38")
    console.commands.run("run")
    assert console.moment.activity is not None
    assert console.moment.activity.title == "Who matters here?"
    assert "2 minutes ahead" in told(console.header)


def test_undo_names_what_it_takes_back_and_takes_it_back(console: ConsoleWindow) -> None:
    assert console.status.undo_button.text() == "Undo: Register 6 people Ctrl+Z"
    console.commands.run("undo")
    assert console.moment.people == 0
    assert console.status.redo_button.text() == "Redo: Register 6 people Ctrl+Shift+Z"
    console.commands.run("redo")
    assert console.moment.people == 6


def test_an_activity_is_moved_and_dropped_by_keyboard(console: ConsoleWindow, titles: Any) -> None:
    choose(console, "Break")
    console.order.rail.setFocus()
    QTest.keyClick(console.order.rail, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles(console) == ["Welcome", "Break", "Who matters here?", "Who does what next"]
    QTest.keyClick(console.order.rail, Qt.Key.Key_Delete)
    assert titles(console) == ["Welcome", "Who matters here?", "Who does what next"]
    console.commands.run("undo")
    assert "Break" in titles(console)


def test_the_words_of_a_plain_activity_reach_the_stage_as_they_are_typed(console: ConsoleWindow, qtbot: Any) -> None:
    which = choose(console, "Welcome")
    console.stage.put(which)
    view = console.pages.currentWidget()
    assert isinstance(view, PlainView)
    view.question.setPlainText("Who are you?")
    view.question.commit()
    assert console.moment.picture.slide.body is not None
    assert say(console.moment.picture.slide.body.words) == "Who are you?"  # type: ignore[union-attr]


def test_typing_in_one_field_is_one_undo(console: ConsoleWindow, store: Store) -> None:
    which = choose(console, "Welcome")
    view = console.pages.currentWidget()
    assert isinstance(view, PlainView)
    view.title.setFocus()
    for text in ("W", "We", "Welcome all"):
        view.title.setText(text)
        view.title.textEdited.emit(text)
        view.title.commit()
    console.commands.run("undo")
    with store.read() as session:
        activity = session.get(Activity, which)
        assert activity is not None
        assert activity.title == "Welcome"


def test_looking_ahead_in_the_console_does_not_change_what_the_room_sees(console: ConsoleWindow, store: Store) -> None:
    shown = choose(console, "Welcome")
    console.stage.put(shown)
    choose(console, "Who does what next")
    with store.read() as session:
        assert on_stage(session, console.workshop_id).activity_id == shown
    assert console.guide.show_button.isVisible()
    console.guide.show_button.click()
    assert not console.guide.show_button.isVisible()


def test_the_stage_window_follows_freezes_and_blanks(console: ConsoleWindow) -> None:
    console.stage.put(choose(console, "Welcome"))
    console.stage.open()
    window = console.stage.window
    assert window is not None
    assert window.view.accessibleName() == "Welcome" or "Welcome" in window.view.accessibleDescription()
    console.commands.run("freeze")
    assert window.view.state() == "frozen"
    console.commands.run("blank")
    assert window.view.state() == "blank"
    console.commands.run("blank")
    assert window.view.state() == "live"


def test_a_presenters_remote_turns_the_slides_from_the_stage_window(console: ConsoleWindow, qtbot: Any) -> None:
    console.stage.open()
    window = console.stage.window
    assert window is not None
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_B)
    assert console.moment.shown.mode == "blank"
    assert "PgDown" in [action.shortcut().toString() for action in window.actions()]


def test_closing_the_stage_window_leaves_the_console_working(console: ConsoleWindow, qtbot: Any) -> None:
    console.stage.open()
    assert console.stage.window is not None
    console.stage.window.close()
    assert console.stage.window is None
    console.stage.put(choose(console, "Break"))
    assert say(console.moment.picture.slide.title) == "Break"


def test_the_palette_finds_a_command_by_a_few_letters(console: ConsoleWindow) -> None:
    console.palette_dialog.open_over(console)
    QTest.keyClicks(console.palette_dialog.edit, "who is")
    QTest.keyClick(console.palette_dialog.edit, Qt.Key.Key_Return)
    assert isinstance(console.pages.currentWidget(), PeopleView)


def test_a_change_that_cannot_be_saved_is_told_and_nothing_changes(console: ConsoleWindow, store: Store) -> None:
    store.path.rename(store.path.with_name("moved.db"))
    console.people.quick_add.set_text("2 community")
    console.people.quick_add.submit()
    assert "moved" in console.people.quick_add.message()
    assert console.people.quick_add.text() == "2 community"
    store.path.with_name("moved.db").rename(store.path)


def test_every_command_has_a_title_of_its_own_and_a_key_of_its_own(console: ConsoleWindow) -> None:
    commands = console.commands.commands()
    keys = [command.shortcut for command in commands if command.shortcut]
    assert len(set(keys)) == len(keys)
    assert all(say(command.title) and command.title != T("") for command in commands)


def test_every_command_that_opens_no_dialog_can_be_done(console: ConsoleWindow, qtbot: Any) -> None:
    choose(console, "Who matters here?")
    console.stage.open()
    asking = ("keys", "add", "edit", "details", "handout", "library", "stakeholders.bring", "stakeholders.paste",
              "save-template", "bring-back", "photos", "tables", "care", "settings", "language")  # fmt: skip
    for command in console.commands.commands():
        if command.id not in asking and command in console.commands.commands():
            console.commands.run(command.id)
    console.palette_dialog.close()
    assert console.banner.text() == ""


def test_the_sheet_of_shortcuts_names_every_command_that_has_a_key(console: ConsoleWindow, qtbot: Any) -> None:
    choose(console, "Who matters here?")
    commands = [command for command in console.commands.commands() if keys_of(command)]
    sheet = ShortcutSheet(console.commands.commands(), console)
    qtbot.addWidget(sheet)
    told = [label.text() for label in sheet.findChildren(QLabel)]
    assert [c.id for c in commands if say(c.title) not in told or keys_of(c) not in told] == []


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_Period])
def test_a_remote_blanks_the_stage_from_the_console_unless_somebody_is_typing(console: ConsoleWindow, key: Any) -> None:
    QTest.keyClick(console.header, key)
    assert console.moment.shown.mode == "blank"
    QTest.keyClick(console.header, key)
    assert console.moment.shown.mode == "live"


def test_the_open_activity_is_shown_to_the_room_with_one_key(console: ConsoleWindow, store: Store) -> None:
    which = choose(console, "Who does what next")
    QTest.keyClick(console, Qt.Key.Key_F9)
    with store.read() as session:
        assert on_stage(session, console.workshop_id).activity_id == which


def test_a_list_of_people_comes_in_from_a_spreadsheet_as_one_step(console: ConsoleWindow, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text("Full name,Group,Works for\nAnn Jones,council,Parish council\nBob Price,farm,\n", encoding="utf-8")
    console.people.bring_in(table)
    assert console.moment.people == 8
    assert "2 people came in" in console.banner.text()
    console.commands.run("undo")
    assert console.moment.people == 6


def test_a_wrong_list_of_people_is_told_with_its_place_and_registers_nobody(
    console: ConsoleWindow, tmp_path: Path
) -> None:
    table = tmp_path / "people.csv"
    table.write_text("Name,Sector\nAnn,community\nBob,martian\n", encoding="utf-8")
    console.people.bring_in(table)
    assert "people.csv, row 3, column “Sector”" in console.banner.text()
    assert console.moment.people == 6


def test_views_made_ahead_leave_the_focus_where_somebody_types(store: Store, qtbot: Any) -> None:
    planned = [Planned(Saying(spec.id), 10, spec.id) for spec in exercises().specs]
    made = create_workshop(store, Details(Saying("Everything"), "Dyffryn partnership"), planned)
    jobs = Jobs()
    console = ConsoleWindow(store, made, jobs)
    console.show()
    console.activateWindow()
    qtbot.waitUntil(console.isActiveWindow)
    console.commands.run("people")
    console.commands.run("work")
    typing = QApplication.focusWidget()
    assert typing is not None
    qtbot.waitUntil(lambda: console.pages.count() > len(planned), timeout=20_000)
    qtbot.wait(200)
    assert QApplication.focusWidget() is typing
    console.close()
    jobs.close()
