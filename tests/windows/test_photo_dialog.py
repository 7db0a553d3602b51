"""Photographs are added and described beside the activity, by keys, without holding the windows up."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from lpip_workshop.windows import photos
from lpip_workshop.windows.console import ConsoleWindow
from lpip_workshop.windows.photos import PhotoDialog


def activity(console: ConsoleWindow) -> str:
    which = console.moment.order.slots[0].activity.id
    console.order.rail.setCurrentRow(console.order.place_of(which))
    return which


@pytest.fixture
def pictures(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"wall-{number}.jpg" for number in (1, 2)]
    for path in paths:
        Image.new("RGB", (800, 600), "white").save(path)
    return paths


def test_photographs_are_added_by_a_key_described_and_counted_in_the_console(
    console: ConsoleWindow, pictures: list[Path], monkeypatch: Any, qtbot: Any
) -> None:
    activity(console)
    monkeypatch.setattr(photos, "choose_photos", lambda _parent: pictures)

    def work(dialog: QDialog) -> int:
        assert isinstance(dialog, PhotoDialog)
        dialog.show()
        QTest.keyClick(dialog.add_button, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: dialog.list.count() == 2, timeout=20_000)
        dialog.list.setCurrentRow(0)
        dialog.alternative.setFocus()
        QTest.keyClicks(dialog.alternative, "Bus stops drawn by young people")
        QTest.keyClick(dialog.alternative, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: dialog.list.item(0).text() == "Bus stops drawn by young people")
        dialog.accept()
        return 1

    monkeypatch.setattr(QDialog, "exec", work)
    console.activateWindow()
    QTest.keyClick(console, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert console.guide.photos.text() == "2 photographs"
    console.commands.run("undo")
    console.commands.run("undo")
    assert console.guide.photos.text() == "1 photograph"


def test_a_file_that_is_no_photograph_is_told_by_its_name(console: ConsoleWindow, tmp_path: Path, qtbot: Any) -> None:
    dialog = PhotoDialog(console, activity(console))
    (tmp_path / "notes.jpg").write_text("no picture")
    dialog.bring_in([tmp_path / "notes.jpg"])
    qtbot.waitUntil(lambda: "notes.jpg: This is no photograph" in dialog.told.text(), timeout=20_000)
    assert dialog.list.count() == 0
    assert not dialog.remove_button.isEnabled()
