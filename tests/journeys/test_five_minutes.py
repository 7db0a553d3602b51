"""Somebody who has never seen the app, with an empty library and a keyboard: a first workshop and its handout."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.windows import handout
from lpip_workshop.windows.application import Application
from lpip_workshop.windows.console import ConsoleWindow
from lpip_workshop.windows.handout import HandoutDialog
from lpip_workshop.windows.new_workshop import NewWorkshopDialog
from tests.support.keys import CTRL, Keyboard

Key = Qt.Key


@pytest.fixture
def application(tmp_path: Path, qapp: QApplication, qtbot: Any) -> Iterator[Application]:
    apply_theme(qapp)
    made = Application(tmp_path / "library.db")
    made.start()
    qtbot.waitUntil(lambda: made.store is not None, timeout=20_000)
    made.library.activateWindow()
    qtbot.waitUntil(made.library.isActiveWindow)
    yield made
    made.close()


@pytest.fixture
def keys(qtbot: Any) -> Keyboard:
    return Keyboard(qtbot)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def begin(application: Application, keys: Keyboard) -> ConsoleWindow:
    """Press Enter, and again; only the name of the group is missing, and that is where the focus goes."""

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, NewWorkshopDialog)
        assert dialog.list.currentItem().text() == "First meeting"
        assert focused() is dialog.title
        assert dialog.title.placeholderText() == "First meeting", "it can be left at that"
        keys.press(Key.Key_Return)
        assert dialog.wrong.text() == "The workshop has no partnership. Type the name of the group that meets."
        assert focused() is dialog.partnership
        keys.line("Partneriaeth Tŷ Ŵyn")
        assert dialog.workshop_id, "the workshop is made at once, whatever else is still being got ready"

    assert focused() is application.library.start_card
    keys.in_dialog(lambda: keys.press(Key.Key_Return), fill)
    keys.wait(lambda: application.console is not None and application.console.isVisible())
    console = application.console
    assert console is not None
    console.activateWindow()
    keys.wait(console.isActiveWindow)
    return console


def hand_out(keys: Keyboard) -> list[Path]:
    made: list[Path] = []

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, HandoutDialog)
        keys.press(Key.Key_Return)
        keys.wait(lambda: bool(dialog.files))
        assert focused() is dialog.open_button
        made.extend(dialog.files)
        keys.press(Key.Key_Escape)

    keys.in_dialog(lambda: keys.press(Key.Key_H, CTRL), fill)
    return made


def test_a_first_workshop_takes_a_handful_of_keys_from_the_empty_library_to_its_handout(
    application: Application, keys: Keyboard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handout, "documents_folder", lambda: tmp_path)
    console = begin(application, keys)
    assert isinstance(focused(), QLineEdit), "who is here can be typed at once"
    keys.line("3 community")
    assert console.moment.people == 3
    while console.moment.activity is None or not console.moment.activity.exercise:
        keys.press(Key.Key_Down, CTRL)
    keys.press(Key.Key_F8)
    assert console.moment.workshop.starts, "begun is begun: from now on there are times to keep to"
    assert console.moment.order.ends is not None
    keys.press(Key.Key_F7)
    keys.line("Parish council")
    keys.press(Key.Key_F8)
    (pdf, _html) = hand_out(keys)
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(pdf).pages).split())
    assert "Parish council" in text
    assert "Partneriaeth Tŷ Ŵyn" in text
    keys.press(Key.Key_W, CTRL)
    keys.wait(lambda: application.library.isVisible())
    application.library.activateWindow()
    keys.wait(application.library.isActiveWindow)
    assert focused().accessibleName() == "First meeting", "Enter goes on with it"
    keys.press(Key.Key_Return)
    keys.wait(lambda: application.console is not None and application.console.isVisible())
