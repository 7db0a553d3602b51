"""Everything a window can do, found by name or shortcut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMainWindow

from lpip_workshop.core.words import T
from lpip_workshop.widgets.command_palette import CommandPalette, ShortcutSheet
from lpip_workshop.widgets.commands import Command, CommandSet, matching, rank


@pytest.fixture
def done():
    return []


@pytest.fixture
def window(shown):
    return shown(QMainWindow(), (800, 600))


@pytest.fixture
def commands(window, done):
    made = CommandSet(window)
    made.add(
        Command("freeze", T("Freeze the stage"), "F6", lambda: done.append("freeze"), group=T("Stage")),
        Command("handout", T("Save the handout"), "Ctrl+P", lambda: done.append("handout")),
        Command("café", T("Pause for a café break"), "", lambda: done.append("café")),
        Command("undo", T("Undo"), "Ctrl+Z", lambda: done.append("undo"), lambda: False),
    )
    return made


def test_a_beginning_comes_before_a_word_and_a_word_before_scattered_letters():
    assert rank("Save the handout", "save") == 0
    assert rank("Save the handout", "hand") == 1
    assert rank("Save the handout", "ando") == 2
    assert (rank("Save the handout", "sho") or 0) >= 3
    assert rank("Save the handout", "xyz") is None


def test_accents_and_capitals_do_not_matter(commands):
    assert [command.id for command in matching(commands.commands(), "CAFE")] == ["café"]


def test_what_cannot_be_done_now_is_not_offered_and_not_done(commands, done):
    assert "undo" not in [command.id for command in matching(commands.commands(), "")]
    assert commands.run("undo") is False
    assert done == []


def test_a_shortcut_does_its_command(commands, window, done, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert done == ["freeze"]


def test_a_command_added_again_replaces_the_one_before(commands, window, done, qtbot):
    commands.add(Command("freeze", T("Go live"), "F6", lambda: done.append("live")))
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert done == ["live"]


def test_the_palette_filters_moves_and_does(commands, window, done, qtbot):
    palette = CommandPalette(commands, window)
    qtbot.addWidget(palette)
    palette.open_over(window)
    qtbot.keyClicks(palette.edit, "the")
    assert palette.list.count() == 2
    qtbot.keyClick(palette.edit, Qt.Key.Key_Down)
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    assert done == ["handout"]
    assert palette.isHidden()


def test_the_palette_is_as_tall_as_what_it_found(commands, window, qtbot):
    palette = CommandPalette(commands, window)
    qtbot.addWidget(palette)
    palette.open_over(window)
    before = palette.height()
    qtbot.keyClicks(palette.edit, "handout")
    qtbot.waitUntil(lambda: palette.height() < before)
    qtbot.waitUntil(lambda: palette.height() < 120)


def test_the_palette_says_when_nothing_fits_and_enter_then_does_nothing(commands, window, done, qtbot):
    palette = CommandPalette(commands, window)
    qtbot.addWidget(palette)
    palette.open_over(window)
    qtbot.keyClicks(palette.edit, "zzz")
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    assert palette.list.count() == 0
    assert done == []
    qtbot.keyClick(palette, Qt.Key.Key_Escape)
    assert palette.isHidden()


def test_the_sheet_lists_every_shortcut(commands, window, qtbot):
    sheet = ShortcutSheet(commands.commands(), window)
    qtbot.addWidget(sheet)
    texts = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"Freeze the stage", "F6", "Save the handout", "Ctrl+P"} <= texts
    assert "Pause for a café break" not in texts
