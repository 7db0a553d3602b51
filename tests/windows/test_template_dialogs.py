"""Templates are chosen by their facts, saved from a workshop, shared as files and brought in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from lpip_workshop.app.queries import agenda
from lpip_workshop.storage.store import Store
from lpip_workshop.windows import choosing, new_workshop
from lpip_workshop.windows.console import ConsoleWindow
from lpip_workshop.windows.new_workshop import NewWorkshopDialog
from lpip_workshop.windows.save_template import SaveTemplateDialog


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_the_picker_says_for_how_many_how_long_how_the_room_is_set_and_what_to_bring(
    console: ConsoleWindow, store: Store
) -> None:
    dialog = NewWorkshopDialog(store, console)
    assert dialog.list.count() == 6
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    shown = words(dialog)
    assert dialog.template().id == "trust-check-in"
    for fact in ("60 minutes", "5 to 40 people", "One circle of chairs", "A box with a lid", "Arriving 10"):
        assert fact in shown


def test_a_workshop_is_saved_as_a_template_shared_and_brought_in_by_another(
    console: ConsoleWindow, store: Store, tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr(QDialog, "exec", lambda dialog: _filled(dialog))
    console.activateWindow()
    QTest.keyClick(console, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert "template is kept" in console.banner.accessibleName()
    dialog = NewWorkshopDialog(store, console)
    assert dialog.list.count() == 7
    dialog.list.setCurrentRow(6)
    assert "Valley tea" in dialog.list.currentItem().text()
    monkeypatch.setattr(new_workshop, "choose_new_template", lambda _parent, name: tmp_path / "stick" / name)
    dialog.share_button.click()
    monkeypatch.setattr(new_workshop, "choose_template", lambda _parent: tmp_path / "stick" / "valley-tea.toml")
    dialog.bring_button.click()
    assert dialog.list.count() == 8
    assert dialog.template().id == "valley-tea-2"
    dialog.title.setText("Again")
    dialog.partnership.setText("Another group")
    dialog.accept()
    with store.read() as session:
        titles = [activity.title for activity in agenda(session, dialog.workshop_id)]
    assert titles == ["Welcome", "Who matters here?", "Break", "Who does what next"]


def _filled(dialog: QDialog) -> int:
    assert isinstance(dialog, SaveTemplateDialog)
    dialog.accept()
    assert "what it is for" in dialog.wrong.text()
    dialog.title.setText("Valley tea")
    dialog.purpose.setText("Talk about the bus")
    dialog.room.setText("One table")
    dialog.materials.setPlainText("Cups")
    dialog.accept()
    return dialog.result()


def test_a_bad_template_file_is_told_in_the_dialog_and_nothing_typed_is_lost(
    console: ConsoleWindow, store: Store, tmp_path: Path, monkeypatch: Any
) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text('id = "x"\ncolour = "red"\n')
    monkeypatch.setattr(new_workshop, "choose_template", lambda _parent: bad)
    dialog = NewWorkshopDialog(store, console)
    dialog.title.setText("Half typed")
    dialog.bring_button.click()
    assert "“colour” is nothing a template has." in dialog.wrong.text()
    assert "bad.toml" in dialog.wrong.text()
    assert (dialog.list.count(), dialog.title.text()) == (6, "Half typed")


def test_nothing_happens_where_no_file_was_chosen(console: ConsoleWindow, store: Store, monkeypatch: Any) -> None:
    for asked in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(choosing.QFileDialog, asked, lambda *_asked: ("", ""))
    dialog = NewWorkshopDialog(store, console)
    dialog.bring_button.click()
    dialog.share_button.click()
    assert dialog.list.count() == 6
