"""The workshop's details, by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lpip_workshop.app.queries import agenda, room, setting
from lpip_workshop.core.setting import EVERYBODY, Room
from lpip_workshop.storage.domain import Workshop
from lpip_workshop.storage.rows import the
from lpip_workshop.windows.details import DetailsDialog


def room_now(console) -> Room:
    with console.store.read() as session:
        return room(session, console.workshop_id)


def title_now(console) -> str:
    with console.store.read() as session:
        return the(session, Workshop, console.workshop_id).title


def asked(console, qtbot) -> DetailsDialog:
    dialog = DetailsDialog(console.store, console.workshop_id, console)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def as_a_sample_of(dialog: DetailsDialog, people: str) -> None:
    dialog.room.setFocus()
    QTest.keyClick(dialog.room, Qt.Key.Key_Down)
    dialog.population.selectAll()
    QTest.keyClicks(dialog.population, people)
    QTest.keyClick(dialog.population, Qt.Key.Key_Return)


def test_the_room_is_declared_a_sample_by_keyboard_and_every_exercise_is_told(console, qtbot) -> None:
    dialog = asked(console, qtbot)
    assert not dialog.population.isEnabled()
    as_a_sample_of(dialog, "12,400")
    assert room_now(console) == Room(sample=True, population=12_400)
    with console.store.read() as session:
        activity = agenda(session, console.workshop_id)[1]
        assert setting(session, activity.id).room == Room(sample=True, population=12_400)


def test_saving_the_details_is_one_step_of_undo(console, qtbot) -> None:
    dialog = asked(console, qtbot)
    dialog.title.setText("Another title")
    as_a_sample_of(dialog, "")
    assert room_now(console) == Room(sample=True)
    console.store.undo(console.workshop_id)
    assert room_now(console) == EVERYBODY
    assert title_now(console) == "Getting around the valley"


def test_back_to_everybody_forgets_the_size(console, qtbot) -> None:
    as_a_sample_of(asked(console, qtbot), "300")
    dialog = asked(console, qtbot)
    assert dialog.population.text() == "300"
    QTest.keyClick(dialog.room, Qt.Key.Key_Up)
    dialog.accept()
    assert room_now(console) == EVERYBODY


def test_what_is_no_number_of_people_is_said_in_the_dialog_and_changes_nothing(console, qtbot) -> None:
    dialog = asked(console, qtbot)
    for typed in ("many", "1", "-5", "9999999999999", "12.5"):
        dialog.title.setText("Another title")
        as_a_sample_of(dialog, typed)
        assert dialog.isVisible()
        assert f"“{typed}” is no number of people." in dialog.wrong.text()
    assert room_now(console) == EVERYBODY
    assert title_now(console) == "Getting around the valley"
