"""Language, look, size of the text and motion are chosen while windows stand, and are there the next time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt, QTimer
from PySide6.QtGui import QPalette, QStyleHints
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from lpip_workshop.core.words import T
from lpip_workshop.figures.palette import DARK, HIGH_CONTRAST, LIGHT
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.boxes import column
from lpip_workshop.widgets.language import language, set_language
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import TYPE, apply_theme, theme
from lpip_workshop.windows.console import ConsoleWindow
from lpip_workshop.windows.laptop import Laptop
from lpip_workshop.windows.library import LibraryWindow
from lpip_workshop.windows.plain import PlainView
from lpip_workshop.windows.preferences import dress, follow_the_system, preferences
from lpip_workshop.windows.settings import SettingsDialog

Key = Qt.Key


@pytest.fixture(autouse=True)
def as_at_start(qapp: QApplication) -> Iterator[None]:
    set_language(qapp, "en")
    apply_theme(qapp)
    yield
    set_language(qapp, "en")
    apply_theme(qapp)


@pytest.fixture
def dialog(console: ConsoleWindow, qtbot: Any) -> SettingsDialog:
    made = SettingsDialog(console.laptop, console)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def words_of(window: QWidget) -> str:
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels)


def press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()  # Qt moves among segments only in the window that is in front
    assert focus is not None
    QTest.keyClick(focus, key)


def test_the_console_speaks_welsh_as_soon_as_it_is_chosen_and_the_stage_goes_on(
    console: ConsoleWindow, dialog: SettingsDialog, qtbot: Any
) -> None:
    console.commands.run("stage")
    assert console.stage.window is not None
    shown = console.stage.window.view.accessibleName()
    dialog.language.button("cy").click()
    first = console.order.rail.item(0)
    qtbot.waitUntil(lambda: "6 o bobl yma" in first.data(Qt.ItemDataRole.AccessibleTextRole))
    assert "12 Tachwedd 2026" in words_of(console.header)
    assert "Pob newid wedi’i gadw" in words_of(console.status)
    assert console.stage.window.view.accessibleName() == shown  # the room reads the workshop’s own language
    assert dialog.windowTitle() == "Gosodiadau"
    dialog.language.button("en").click()
    qtbot.waitUntil(lambda: "12 November 2026" in words_of(console.header))


def test_the_console_reads_the_library_once_for_a_change_however_much_qt_tells(
    console: ConsoleWindow, dialog: SettingsDialog, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    QTest.qWait(50)
    read: list[str] = []
    refresh = console.refresh

    def counted() -> None:
        read.append(language())
        refresh()

    monkeypatch.setattr(console, "refresh", counted)
    dialog.look.button("dark").click()
    assert read == []
    qtbot.waitUntil(lambda: bool(read))
    QTest.qWait(50)
    assert len(read) == 1
    dialog.language.button("cy").click()
    qtbot.waitUntil(lambda: len(read) == 2)
    QTest.qWait(50)
    assert read == ["en", "cy"]


def test_what_was_chosen_is_in_force_when_the_app_starts_again(
    qapp: QApplication, dialog: SettingsDialog, store: Store
) -> None:
    dialog.language.button("cy").click()
    dialog.look.button("dark").click()
    dialog.text.button("150").click()
    dialog.still.click()
    set_language(qapp, "en")
    apply_theme(qapp)
    dress(Laptop(store.path.parent))
    assert language() == "cy"
    assert (theme().palette, theme().scale, theme().still) == (DARK, 1.5, True)


def test_larger_text_is_larger_at_once(console: ConsoleWindow, dialog: SettingsDialog) -> None:
    label = next(one for one in console.header.findChildren(QLabel) if one.property("role") == "title")
    label.ensurePolished()
    assert label.font().pixelSize() == TYPE["title"]
    dialog.text.button("150").click()
    label.ensurePolished()
    assert label.font().pixelSize() == round(1.5 * TYPE["title"])


def test_fields_grow_with_the_text_and_shrink_with_it_again(console: ConsoleWindow, dialog: SettingsDialog) -> None:
    console.order.rail.setCurrentRow(1)
    view = console.pages.currentWidget()
    assert isinstance(view, PlainView)
    height, width = view.question.height(), view.question.maximumWidth()
    dialog.text.button("150").click()
    assert view.question.minimumHeight() == view.question.maximumHeight() == round(1.5 * height)
    assert view.question.maximumWidth() == width, "what has no bound gets none"
    dialog.text.button("100").click()
    assert view.question.maximumHeight() == height


def test_columns_of_a_table_hold_their_words_at_any_size(qapp: QApplication, qtbot: Any) -> None:
    columns = (Column(T("Title"), str), Column(T("By when"), lambda day: f"{day} November 2026"))
    table = PlainTable(columns, str, T("Title"))
    table.set_rows(["19", "26"])
    qtbot.addWidget(table)
    table.resize(900, 200)
    with qtbot.waitExposed(table):
        table.show()
    QTest.qWait(20)
    before = table.view.columnWidth(1)
    apply_theme(qapp, LIGHT, 2.0)
    qtbot.waitUntil(lambda: table.view.columnWidth(1) > 1.7 * before)


def test_high_contrast_is_in_force_at_once(dialog: SettingsDialog) -> None:
    dialog.look.button("contrast").click()
    assert theme().palette == HIGH_CONTRAST
    dialog.look.button("light").click()
    assert theme().palette == LIGHT


def test_a_frozen_picture_keeps_its_look_until_it_goes_live_again(
    console: ConsoleWindow, dialog: SettingsDialog, qtbot: Any
) -> None:
    console.commands.run("stage")
    assert console.stage.window is not None
    view = console.stage.window.view

    def ground() -> str:
        return view.grab().toImage().pixelColor(5, view.height() // 2).name().upper()

    console.commands.run("freeze")
    still = view.grab().toImage()
    dialog.look.button("dark").click()
    QTest.qWait(20)
    assert view.grab().toImage() == still
    console.commands.run("freeze")
    assert ground() == DARK.card


def test_reduced_motion_stops_the_blinking_and_what_fades_in(qapp: QApplication, dialog: SettingsDialog) -> None:
    fade, general = Qt.UIEffect.UI_FadeTooltip, Qt.UIEffect.UI_General
    qapp.setEffectEnabled(general, True)
    qapp.setEffectEnabled(fade, True)
    blinking = qapp.cursorFlashTime()
    assert blinking > 0
    dialog.still.click()
    assert qapp.cursorFlashTime() == 0
    assert not qapp.isEffectEnabled(fade)
    dialog.still.click()
    assert qapp.cursorFlashTime() == blinking
    assert qapp.isEffectEnabled(fade)
    qapp.setEffectEnabled(general, False)


def test_the_tone_is_chosen_here_and_by_its_key_alike(
    console: ConsoleWindow, dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lpip_workshop.widgets.sound.play_tone", lambda: None)
    assert not console.stage.sounding.on
    dialog.sound.click()
    assert console.stage.sounding.on
    console.commands.run("sound")
    assert not console.stage.sounding.on


def test_everything_is_chosen_by_keyboard_alone(console: ConsoleWindow, qtbot: Any) -> None:
    with qtbot.waitActive(console):
        console.activateWindow()
    console.order.rail.setFocus()

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SettingsDialog)
        try:
            dialog.activateWindow()
            qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or console))
            for key in (Key.Key_Left, Key.Key_Tab, Key.Key_Right, Key.Key_Right, Key.Key_Tab, Key.Key_Right):
                press(key)
            for key in (Key.Key_Tab, Key.Key_Space, Key.Key_Escape):
                press(key)
        finally:
            dialog.close()

    QTimer.singleShot(50, choose)
    QTest.keyClick(console.order.rail, Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    now = preferences(console.laptop)
    assert (now.language, now.look, now.text, now.still) == ("cy", "dark", 110, True)
    assert QApplication.activeModalWidget() is None


def test_the_first_window_offers_the_other_language_and_the_settings(
    tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = LibraryWindow(tmp_path / "library.db")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    assert window.language_button.text() == "Cymraeg"
    window.language_button.click()
    qtbot.waitUntil(lambda: window.language_button.text() == "English")
    assert window.settings_button.text() == "Gosodiadau"
    assert json.loads((tmp_path / "laptop.json").read_text())["language"] == "cy"
    shown: list[QWidget] = []

    def exec_(dialog: SettingsDialog) -> None:
        shown.append(dialog)

    monkeypatch.setattr(SettingsDialog, "exec", exec_)
    window.settings_button.click()
    window.commands.action("settings").trigger()
    assert len(shown) == 2


@pytest.mark.parametrize(
    ("wished", "spoken"), [(["cy-GB", "cy"], "cy"), (["en-GB"], "en"), (["fr-FR", "cy"], "en"), ([], "en")]
)
def test_until_it_is_chosen_the_language_is_the_systems(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wished: list[str], spoken: str
) -> None:
    def of_the_system(_locale: QLocale) -> list[str]:
        return wished

    monkeypatch.setattr(QLocale, "uiLanguages", of_the_system)
    assert preferences(Laptop(tmp_path)).language == spoken
    Laptop(tmp_path).keep("language", "cy")
    assert preferences(Laptop(tmp_path)).language == "cy"


def test_until_it_is_chosen_the_look_is_the_systems(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop = Laptop(tmp_path)
    wished = [Qt.ColorScheme.Dark]

    def of_the_system(_hints: QStyleHints) -> Qt.ColorScheme:
        return wished[-1]

    monkeypatch.setattr(QStyleHints, "colorScheme", of_the_system)
    follow_the_system(laptop)
    assert theme().palette == DARK
    wished.append(Qt.ColorScheme.Light)
    qapp.styleHints().colorSchemeChanged.emit(wished[-1])
    assert theme().palette == LIGHT
    laptop.keep("look", "contrast")
    wished.append(Qt.ColorScheme.Dark)
    qapp.styleHints().colorSchemeChanged.emit(wished[-1])
    assert theme().palette == HIGH_CONTRAST
    qapp.styleHints().colorSchemeChanged.disconnect()


def test_a_broken_file_starts_with_everything_as_it_comes(tmp_path: Path) -> None:
    (tmp_path / "laptop.json").write_text('{"language": "cy", "text"')
    dress(Laptop(tmp_path))
    assert language() == "en"
    assert (theme().palette, theme().scale, theme().still) == (LIGHT, 1.0, False)


def test_a_change_of_look_is_told_to_each_widget_once_however_deep_it_lies(qapp: QApplication, qtbot: Any) -> None:
    told: list[QEvent.Type] = []

    class Deep(QWidget):
        def changeEvent(self, event: QEvent) -> None:
            told.append(event.type())
            super().changeEvent(event)

    window, deep = QWidget(), Deep()
    window.resize(300, 200)
    inner: QWidget = deep
    for _layer in range(8):
        outer = QWidget()
        outer.setLayout(column(inner))
        inner = outer
    window.setLayout(column(inner))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    told.clear()
    apply_theme(qapp, DARK)
    assert told.count(QEvent.Type.StyleChange) <= 2
    assert deep.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.paper
