"""The facilitator's view, used by keyboard alone on a real library."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lpip_workshop.exercises.actions import actions
from lpip_workshop.widgets.theme import apply_theme
from tests.exercises.actions.room import PRIORITIES, TODAY, Room, inputs_of, register
from tests.support.library import Hall, new_workshop
from tests.support.qt import accessible, accessible_name

KEY = Qt.Key
PEOPLE = {
    "Who helps": "Ann, Bob",
    "Ask before": "County council",
    "Tell": "Everybody",
    "Resources": "£200",
    "For whom": "Walkers",
    "Evidence": "It worked in the next valley",
}
LONG = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch " * 4


@pytest.fixture
def hall(tmp_path: Path):
    made = new_workshop(tmp_path, "actions")
    yield made
    made.store.close()


@pytest.fixture
def open_room(qtbot: QtBot, qapp: QApplication, hall: Hall):
    apply_theme(qapp)

    def opened(**more) -> Room:
        room = Room(hall, **more)
        qtbot.addWidget(room.widget)
        room.widget.resize(778, 708)
        qapp.processEvents()  # a window of the test before may still be closing, and would take the focus with it
        with qtbot.waitActive(room.widget):
            room.widget.show()
            room.widget.activateWindow()
        room.view.take_focus()
        return room

    return opened


def typed(qtbot: QtBot, text: str, key: Qt.Key = KEY.Key_Return) -> None:
    """Type into whatever has the focus, then press a key there."""
    qtbot.keyClicks(focused(qtbot), text)
    qtbot.keyClick(focused(qtbot), key)


def focused(qtbot: QtBot) -> QWidget:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def tab_to(qtbot: QtBot, name: str) -> QWidget:
    """Press Tab until the focus is on the control of that name."""
    for _step in range(40):
        if name in (accessible_name(focused(qtbot)), focused(qtbot).accessibleName()):
            return focused(qtbot)
        qtbot.keyClick(focused(qtbot), KEY.Key_Tab)
    raise AssertionError(f"{name} cannot be reached by Tab")


def actions_in(hall: Hall):
    return inputs_of(hall).actions


def test_a_whole_action_is_written_down_by_keyboard_alone(qtbot: QtBot, hall: Hall, open_room) -> None:
    open_room(priorities=PRIORITIES)
    typed(qtbot, "Map the paths; Parish council; next fri")
    typed(qtbot, "Ask the farms")
    tab_to(qtbot, "First step")
    typed(qtbot, "Ring them", KEY.Key_Tab)
    tab_to(qtbot, "Owner")
    typed(qtbot, "Farmers union", KEY.Key_Tab)
    tab_to(qtbot, "By when")
    typed(qtbot, "+2w", KEY.Key_Tab)
    tab_to(qtbot, "First step by")
    typed(qtbot, "+1w", KEY.Key_Tab)
    tab_to(qtbot, "How we will know")
    typed(qtbot, "Three letters", KEY.Key_Tab)
    chooser = tab_to(qtbot, "Serves the priority")
    qtbot.keyClick(chooser, KEY.Key_Down)
    qtbot.keyClick(tab_to(qtbot, "The action"), KEY.Key_Right)
    for name, words in PEOPLE.items():
        tab_to(qtbot, name)
        typed(qtbot, words, KEY.Key_Tab)
    first, second = actions_in(hall)
    assert (first.owner, first.by_when) == ("Parish council", date(2026, 11, 20))
    assert (second.first_step.text, second.owner, second.by_when) == ("Ring them", "Farmers union", date(2026, 11, 26))
    assert (second.how_we_will_know.text, second.helpers) == ("Three letters", ("Ann", "Bob"))
    assert second.priority_id == "paths"
    assert second.first_step_by == date(2026, 11, 19)
    assert (second.consulted, second.told, second.stakeholders) == (("County council",), ("Everybody",), ("Walkers",))
    assert (second.resources.text, second.evidence.text) == ("£200", "It worked in the next valley")


def test_a_line_that_is_refused_stays_and_says_why(qtbot: QtBot, hall: Hall, open_room) -> None:
    room = open_room()
    typed(qtbot, "Map; Ann and Bob; fri")
    assert room.view.quick.text() == "Map; Ann and Bob; fri"
    assert "put the others under helpers" in room.view.quick.message()
    assert actions_in(hall) == ()


def test_several_owners_in_the_field_keep_the_draft_until_one_is_chosen(qtbot: QtBot, hall: Hall, open_room) -> None:
    room = open_room()
    typed(qtbot, "Map; Cai")
    owner = tab_to(qtbot, "Owner")
    assert isinstance(owner, QLineEdit)
    owner.selectAll()
    typed(qtbot, "Ann and Bob")
    assert "Choose one" in room.view.panel.message()
    assert owner.text() == "Ann and Bob"
    actions.add(hall.store, hall.activity_id, "Another", TODAY)
    room.view.table.select(actions_in(hall)[0].id)
    owner.selectAll()
    typed(qtbot, "Ann")
    assert room.view.panel.message() == ""
    assert actions_in(hall)[0].owner == "Ann"


def test_the_owner_is_completed_from_names_that_are_known(qtbot: QtBot, hall: Hall, open_room) -> None:
    register(hall, "Parish council", "Food bank")
    room = open_room()
    qtbot.keyClicks(room.view.quick.edit, "Map the paths; par")
    completer = room.view.quick.edit.completer()
    qtbot.waitUntil(lambda: completer.popup().isVisible())
    qtbot.keyClick(completer.popup(), KEY.Key_Down)
    qtbot.keyClick(completer.popup(), KEY.Key_Return)
    assert room.view.quick.text() == "Map the paths; Parish council; "
    assert actions_in(hall) == ()
    typed(qtbot, "fri")
    (action,) = actions_in(hall)
    assert (action.what.text, action.owner, action.by_when) == ("Map the paths", "Parish council", date(2026, 11, 13))
    assert room.view.quick.text() == ""


def test_what_is_missing_or_late_is_said_in_words_with_a_sign(hall: Hall, open_room) -> None:
    room = open_room()
    actions.add(hall.store, hall.activity_id, "Map", TODAY)
    actions.add(hall.store, hall.activity_id, "Ask; Ann; 1/11/2026", TODAY)
    model = room.view.table.model
    assert [model.index(0, at).data() for at in (1, 2)] == ["No owner yet", "No date yet"]
    assert model.index(1, 2).data() == "Overdue: 1 November 2026"
    assert model.index(1, 2).data(Qt.ItemDataRole.EditRole) == "1 November 2026"
    for place, column, signed in ((0, 1, True), (0, 2, True), (1, 1, False), (1, 2, True)):
        assert (model.index(place, column).data(Qt.ItemDataRole.DecorationRole) is not None) is signed
    assert room.view.summary.text() == "2 actions: 1 has an owner, 1 a date."


def test_cells_are_changed_in_the_table_and_bad_days_are_refused_there(qtbot: QtBot, hall: Hall, open_room) -> None:
    room = open_room()
    actions.add(hall.store, hall.activity_id, "Map; Ann", TODAY)
    table = room.view.table
    assert not table.model.setData(table.model.index(0, 2), "someday")
    assert "next Friday" in table.message()
    assert table.model.setData(table.model.index(0, 2), "12 Rhag")
    assert actions_in(hall)[0].by_when == date(2026, 12, 12)


def test_actions_are_moved_marked_and_removed_by_their_commands(qtbot: QtBot, hall: Hall, open_room) -> None:
    room = open_room()
    for name in ("One", "Two", "Three"):
        typed(qtbot, name)
    commands = {command.id: command for command in room.view.commands()}
    commands["actions.up"].run()
    assert [one.what.text for one in actions_in(hall)] == ["One", "Three", "Two"]
    commands["actions.done"].run()
    assert actions_in(hall)[1].done
    tab_to(qtbot, "Actions")
    qtbot.keyClick(room.view.table.view, KEY.Key_Delete)
    assert [one.what.text for one in actions_in(hall)] == ["One", "Two"]
    assert room.view.panel.fields["what"].text() == "Two"
    commands["actions.remove"].run()
    commands["actions.remove"].run()
    assert actions_in(hall) == ()
    assert not commands["actions.remove"].enabled() or room.view.empty.isVisible()


def test_without_priorities_what_an_action_serves_is_typed(qtbot: QtBot, hall: Hall, open_room) -> None:
    open_room()
    typed(qtbot, "Map")
    tab_to(qtbot, "Serves the priority")
    typed(qtbot, "Safe paths", KEY.Key_Tab)
    assert actions_in(hall)[0].priority.text == "Safe paths"


def test_priorities_that_nothing_serves_are_named(hall: Hall, open_room) -> None:
    room = open_room(priorities=PRIORITIES)
    item = actions.add(hall.store, hall.activity_id, "Map", TODAY)
    actions.link(hall.store, item, PRIORITIES[0])
    said = room.view.unserved.text()
    assert "A bus that meets the train and Keep the shop open" in said
    assert "Safe paths" not in said


def test_a_table_is_imported_and_a_bad_one_is_told_in_the_banner(tmp_path: Path, hall: Hall, open_room) -> None:
    file = tmp_path / "list.csv"
    file.write_text("What,Owner\nMap,Ann\nAsk,Bob\n", encoding="utf-8")
    room = open_room(file=file)
    room.view.tools["import"].click()
    assert len(actions_in(hall)) == 2
    file.write_text("What,Owner\nMap,Ann and Bob\n", encoding="utf-8")
    room.view.tools["import"].click()
    assert "more than one owner" in room.banner.text()
    assert len(actions_in(hall)) == 2


@pytest.mark.parametrize(("width", "height"), [(640, 620), (730, 660), (1250, 960)])
def test_sixty_long_actions_fit_the_view_at_every_size(
    hall: Hall, open_room, width: int, height: int, qapp: QApplication
) -> None:
    for number in range(60):
        actions.add(hall.store, hall.activity_id, f"{number} {LONG}; {LONG}; +{number}d", TODAY)
    room = open_room(priorities=PRIORITIES)
    room.widget.resize(width + 48, height + 48)
    qapp.processEvents()
    assert (room.widget.width(), room.widget.height()) == (width + 48, height + 48)
    for part in (room.view.table, room.view.panel, room.view.quick):
        right = part.mapTo(room.widget, part.rect().bottomRight())
        assert right.x() < room.widget.width()
        assert right.y() < room.widget.height()


def test_a_formula_and_markup_are_shown_as_they_were_typed(hall: Hall, open_room) -> None:
    room = open_room()
    text = '=HYPERLINK("http://example.org","<b>now</b>")'
    actions.add(hall.store, hall.activity_id, text, TODAY)
    assert room.view.table.model.index(0, 0).data() == text
    assert room.view.panel.fields["what"].text() == text


def test_every_control_has_a_name_for_assistive_technology(hall: Hall, open_room) -> None:
    room = open_room(priorities=PRIORITIES)
    actions.add(hall.store, hall.activity_id, "Map", TODAY)
    QAccessible.setActive(True)
    for kind in (QAbstractButton, QLineEdit, QComboBox):
        for control in room.view.findChildren(kind):
            if control.isVisible():
                assert accessible_name(control) or control.accessibleName(), control
    assert accessible(room.view.table.view).text(QAccessible.Text.Name) == "Actions"


def test_an_empty_list_teaches_how_to_begin(qtbot: QtBot, open_room) -> None:
    room = open_room()
    assert room.view.empty.isVisible()
    assert not room.view.panel.isVisible()
    assert focused(qtbot) is room.view.quick.edit
