"""A notice that takes its own room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.words import T
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.boxes import column
from lpip_workshop.widgets.buttons import Button


@pytest.fixture
def scene(shown):
    window, inside, banner, below = QMainWindow(), QWidget(), Banner(), Button("Below")
    inside.setLayout(column(banner, below, None))
    window.setCentralWidget(inside)
    shown(window, (800, 400))
    return window, banner, below


def test_it_is_hidden_until_there_is_something_to_say(scene):
    _window, banner, _below = scene
    assert banner.isHidden()
    assert banner.text() == ""


def test_it_moves_what_is_below_and_never_covers_it(scene, qtbot):
    _window, banner, below = scene
    before = below.y()
    banner.show_notice(T("The stick is nearly full."), "attention")
    qtbot.waitUntil(lambda: below.y() > before)
    assert not banner.geometry().intersects(below.geometry())


def test_escape_closes_it_and_frees_its_room(scene, qtbot):
    window, banner, _below = scene
    banner.show_notice(T("Saved."), "success")
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert banner.isHidden()


def test_its_action_is_done_once_and_the_notice_goes(scene, qtbot):
    _window, banner, _below = scene
    done = []
    banner.show_notice(T("The file is there."), "info", (T("Open the folder"), lambda: done.append(1)))
    button = next(b for b in banner.findChildren(Button) if b.text() == "Open the folder")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == [1]
    assert banner.isHidden()


def test_trouble_is_told_with_its_remedy_and_named_for_screen_readers(scene):
    _window, banner, _below = scene
    banner.show_trouble(Trouble(T("The disk is full."), T("Free some room.")))
    assert banner.text() == "The disk is full. Free some room."
    assert banner.accessibleName() == banner.text()


def test_a_newer_notice_takes_the_place_of_the_older(scene):
    _window, banner, _below = scene
    banner.show_notice(T("One"), "info", (T("Do"), lambda: None))
    banner.show_notice(T("Two"))
    assert banner.text() == "Two"
    assert all(not b.isVisible() for b in banner.findChildren(Button) if b.text() == "Do")
