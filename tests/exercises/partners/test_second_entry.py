"""The sheets of partners typed a second time to check."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lpip_workshop.app.rounds import current_round, paper
from lpip_workshop.app.second_entry import SecondEntry, second_entry
from lpip_workshop.core.registry import exercises
from lpip_workshop.exercises.partners import actions
from lpip_workshop.exercises.partners.listing import Draft
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.widgets.view import ConsoleContext
from tests.support.library import Hall, new_workshop

ENTER = Qt.Key.Key_Return


class Desk:
    """Three partners whose sheets are being typed."""

    def __init__(self, hall: Hall, qtbot: Any) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app)
        spec = exercises()["partners"]
        actions.add(hall.store, hall.activity_id, [Draft(name, "community") for name in "ABC"])
        self.hall, self.banner = hall, Banner()
        ids = (hall.workshop_id, hall.activity_id)
        self.context = ConsoleContext(hall.store, spec, *ids, self.banner, lambda _name: None, lambda: None)
        self.view: Any = spec.console(self.context)
        qtbot.addWidget(self.view)
        self.view.resize(900, 720)
        self.view.show()
        hall.store.subscribe(lambda _committed: self.view.show_results(spec.compute(self.context.inputs())))
        self.round_id = actions.open_sheets(hall.store, hall.activity_id)
        self.view.entry.rater.setFocus()

    def sheet(self, digits: str) -> None:
        """Type a sheet, whose ever is in hand, and hand it in with the button that comes after it."""
        if self.view.window().focusWidget() is self.view.entry.rater:
            QTest.keyClick(self.view.entry.rater, ENTER)
        for digit in digits:
            QTest.keyClicks(self.view.window().focusWidget(), digit)
        QTest.keyClick(self.view.entry.save, Qt.Key.Key_Space)

    def state(self) -> SecondEntry:
        with self.hall.store.read() as session:
            held = current_round(session, self.hall.activity_id)
            assert held is not None
            return second_entry(session, held.id)


@pytest.fixture
def desk(tmp_path: Path, qtbot: Any) -> Iterator[Desk]:
    hall = new_workshop(tmp_path, "partners")
    yield Desk(hall, qtbot)
    hall.store.close()


def test_sheets_typed_again_agree_or_are_told_apart_by_whose_they_are_and_settled_by_one_key(desk: Desk) -> None:
    for digits in ("444444", "333333", "222222"):
        desk.sheet(digits)
    entry = desk.view.entry
    assert entry.check.isVisible()
    entry.check.switch.toggle()
    assert entry.rater.currentText() == "A"
    desk.sheet("444444")
    assert entry.message.text() == "The sheet of A is the same both times."
    assert entry.rater.currentText() == "B"
    desk.sheet("333331")
    desk.sheet("222222")
    assert (len(desk.state().agreeing), len(desk.state().mismatches)) == (2, 1)
    assert desk.view.window().focusWidget() is entry.check.list
    told = entry.check.list.item(0).text()
    assert told.startswith("The sheet of B")
    assert "first 3, second 1" in told
    QTest.keyClicks(entry.check.list, "2")
    assert entry.message.text() == "The sheet of B is settled."
    with desk.hall.store.read() as session:
        ratings = paper(session, desk.round_id, 2)["ratings"]
    assert sorted(rating for given in ratings.values() for rating in given.values()) == [1, 3, 3, 3, 3, 3]
    assert not desk.state().mismatches


def test_a_sheet_that_is_not_in_yet_cannot_be_checked(desk: Desk) -> None:
    desk.sheet("444444")
    entry = desk.view.entry
    entry.check.switch.toggle()
    entry.rater.setCurrentIndex(2)
    entry.rater.setFocus()
    desk.sheet("111111")
    assert entry.message.text() == "No sheet of this organisation is in."
    assert desk.state().unchecked == (1,)
