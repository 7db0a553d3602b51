"""Consent, privacy and tables, settled beside the list of people."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from lpip_workshop.app.care import care_of, consents
from lpip_workshop.app.queries import participants
from lpip_workshop.app.seating import seats
from lpip_workshop.windows.care import CareDialog, TablesDialog


def test_tables_are_shared_out_with_two_keys_and_undone_with_one(console, store, workshop_id, qtbot):
    dialog = TablesDialog(store, workshop_id, console)
    dialog.show()
    dialog.count.setFocus()
    dialog.count.setValue(2)
    qtbot.keyClick(dialog.count, Qt.Key.Key_Return)
    with store.read() as session:
        assert sorted(seats(session, workshop_id).values()) == [1, 1, 1, 2, 2, 2]
    console.commands.run("people")
    column = next(n for n, one in enumerate(console.people.table.model.columns) if one.title.source == "Table")
    shown = {console.people.table.model.index(row, column).data() for row in range(6)}
    assert shown == {"1", "2"}
    console.commands.run("undo")
    with store.read() as session:
        assert seats(session, workshop_id) == {}


def test_consent_is_chosen_in_the_list_by_keyboard_and_counted_above_it(console, store, workshop_id, qtbot):
    console.commands.run("people")
    table = console.people.table
    column = next(n for n, one in enumerate(table.model.columns) if one.title.source == "Agrees")
    table.view.setFocus()
    table.view.setCurrentIndex(table.model.index(0, column))
    qtbot.keyClick(table.view, Qt.Key.Key_F2)
    box = QApplication.focusWidget()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    table.view.setCurrentIndex(table.model.index(1, 0))
    with store.read() as session:
        person = participants(session, workshop_id)[0]
        qtbot.waitUntil(lambda: consents(session, workshop_id) == {person.id: "yes"})
    assert "1 of 6 agree" in console.people._promised.text()


def test_what_is_settled_is_saved_as_one_step_and_the_notice_is_printed(console, store, workshop_id, tmp_path: Path):
    dialog = CareDialog(store, workshop_id, console)
    dialog.show()
    dialog.chatham.setChecked(True)
    dialog.needs.setText("1 hearing loop")
    (file,) = dialog.print_notice(tmp_path / "paper")
    assert file.read_bytes().startswith(b"%PDF")
    dialog.accept()
    with store.read() as session:
        care = care_of(session, workshop_id)
        assert (care.chatham_house, care.needs) == (True, "1 hearing loop")
    console.commands.run("undo")
    with store.read() as session:
        assert not care_of(session, workshop_id).chatham_house


def test_a_folder_that_cannot_be_written_is_told_in_the_dialog(console, store, workshop_id, tmp_path: Path):
    (tmp_path / "paper").write_text("a file, no folder")
    dialog = CareDialog(store, workshop_id, console)
    dialog.show()
    assert dialog.print_notice(tmp_path / "paper") == []
    assert dialog.wrong.isVisible()
