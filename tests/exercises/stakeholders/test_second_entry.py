"""The sheets of a blind placing typed a second time to check."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lpip_workshop.app import rounds
from lpip_workshop.app.second_entry import SecondEntry, second_entry
from lpip_workshop.exercises.stakeholders import SPEC, actions, placing
from lpip_workshop.exercises.stakeholders.console.placing_page import PlacingPage
from lpip_workshop.exercises.stakeholders.register import Draft
from lpip_workshop.storage.domain import SecondReading
from lpip_workshop.storage.rows import find
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.widgets.view import ConsoleContext
from tests.support.library import Hall, new_workshop

ENTER = Qt.Key.Key_Return


class Desk:
    """Two stakeholders whom people place one by one, blind."""

    def __init__(self, hall: Hall, qtbot: Any) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app)
        actions.bring_in(hall.store, hall.activity_id, [Draft("Shop"), Draft("Mill")])
        self.hall = hall
        ids = (hall.workshop_id, hall.activity_id)
        self.page = PlacingPage(ConsoleContext(hall.store, SPEC, *ids, Banner(), lambda _name: None, lambda: None))
        qtbot.addWidget(self.page)
        self.page.resize(900, 720)
        self.page.show()
        self.round_id = placing.open_placing(hall.store, hall.activity_id, "people", 6)
        hall.store.subscribe(lambda _committed: self.refresh())
        self.refresh()
        self.page.form.begin()

    def refresh(self) -> None:
        with self.hall.store.read() as session:
            results = SPEC.compute(SPEC.from_library(session, self.hall.activity_id))
        self.page.show_results(results)

    def sheet(self, *numbers: str) -> None:
        """Type a sheet with the keypad, and take it in with the button that has the focus then."""
        for number in numbers:
            QTest.keyClicks(self.page.form.value, number)
            QTest.keyClick(self.page.form.value, ENTER)
        QTest.keyClick(self.page.form.take, Qt.Key.Key_Space)

    def state(self) -> SecondEntry:
        with self.hall.store.read() as session:
            return second_entry(session, self.round_id)


@pytest.fixture
def desk(tmp_path: Path, qtbot: Any) -> Iterator[Desk]:
    hall = new_workshop(tmp_path, "stakeholders")
    yield Desk(hall, qtbot)
    hall.store.close()


def test_sheets_typed_again_agree_or_are_told_apart_in_words_and_settled_by_one_key(desk: Desk) -> None:
    desk.sheet("8", "2", "3", "4.5")
    desk.sheet("1", "1", "9", "9")
    page = desk.page
    page.check.switch.toggle()
    assert (page.form.serial, page.form.state.text()) == (1, "Second time")
    desk.sheet("8", "2", "3", "4.5")
    assert page.form.message.text() == "Sheet 1 is the same both times."
    desk.sheet("1", "1", "9", "6")
    assert (desk.state().agreeing, [one.serial for one in desk.state().mismatches]) == ((1,), [2])
    assert page.window().focusWidget() is page.check.list
    told = page.check.list.item(0).text()
    assert told == "Sheet 2; Mill: first 9.0 / 9.0, second 9.0 / 6.0"
    QTest.keyClicks(page.check.list, "2")
    assert page.form.message.text() == "Sheet 2 is settled."
    with desk.hall.store.read() as session:
        places = rounds.paper(session, desk.round_id, 2)["places"]
    assert sorted(places.values()) == [[1.0, 1.0], [9.0, 6.0]]


def test_after_the_check_new_sheets_go_on_and_nothing_of_it_outlives_the_round(desk: Desk) -> None:
    for _sheet in range(5):
        desk.sheet("8", "2", "3", "4")
    desk.page.check.switch.toggle()
    desk.sheet("8", "2", "3", "5")
    desk.page.check.switch.toggle()
    assert desk.page.form.serial == 6
    desk.sheet("5", "5", "5", "5")
    assert len(desk.state().unchecked) == 5
    rounds.close_round(desk.hall.store, desk.round_id)
    with desk.hall.store.read() as session:
        assert not find(session, SecondReading, SecondReading.round_id == desk.round_id)
    assert not desk.page.check.isVisible()
