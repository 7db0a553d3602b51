"""One line and Enter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.widgets.boxes import column
from lpip_workshop.widgets.buttons import Button
from lpip_workshop.widgets.quickadd import QuickAdd
from tests.support.qt import accessible_name


@pytest.fixture
def add(shown):
    return shown(QuickAdd(T("Add an option")))


def test_enter_hands_in_what_was_typed_and_empties_the_line(add, qtbot):
    qtbot.keyClicks(add.edit, "  A repair shop ")
    with qtbot.waitSignal(add.submitted) as told:
        qtbot.keyClick(add.edit, Qt.Key.Key_Return)
    assert told.args == ["A repair shop"]
    assert add.text() == ""
    assert add.edit.hasFocus()


def test_the_button_does_what_enter_does(add, qtbot):
    add.set_text("A bus")
    with qtbot.waitSignal(add.submitted):
        qtbot.mouseClick(add.button, Qt.MouseButton.LeftButton)


def test_an_empty_line_is_not_handed_in(add, qtbot):
    with qtbot.assertNotEmitted(add.submitted):
        qtbot.keyClick(add.edit, Qt.Key.Key_Return)


def test_what_is_refused_stays_with_the_reason_beneath_until_it_is_changed(add, qtbot):
    add.submitted.connect(lambda _text: add.refuse(T("That is there already.")))
    add.set_text("A bus")
    add.submit()
    assert (add.text(), add.message()) == ("A bus", "That is there already.")
    assert add.edit.accessibleDescription() == "That is there already."
    qtbot.keyClicks(add.edit, "!")
    assert add.message() == ""


def test_trouble_raised_by_the_taker_is_said_with_its_remedy_and_the_draft_stays(shown):
    def take(_text: str) -> None:
        raise BadInput(T("“5” is no sector."), T("Use a name such as “health”."))

    add = shown(QuickAdd(T("Add"), take))
    add.set_text("Mair; 5")
    add.submit()
    assert add.message() == "“5” is no sector. Use a name such as “health”."
    assert add.text() == "Mair; 5"


def test_a_bug_in_the_taker_leaves_the_draft(shown):
    def take(_text: str) -> None:
        raise RuntimeError

    add = shown(QuickAdd(T("Add"), take))
    add.set_text("A bus")
    with pytest.raises(RuntimeError):
        add.submit()
    assert add.text() == "A bus"


def test_ctrl_n_brings_the_focus(shown, qtbot):
    window, add, other = QWidget(), QuickAdd(T("Add")), Button("Other")
    window.setLayout(column(other, add))
    shown(window)
    other.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(add.edit.hasFocus)


def test_the_field_has_a_name(add):
    assert accessible_name(add.edit) == "Add an option"
