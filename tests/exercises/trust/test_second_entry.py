"""The papers of a trust pulse typed a second time: what differs is said in words, and one key settles it."""

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
from lpip_workshop.exercises.trust import SPEC, actions
from lpip_workshop.exercises.trust.console import View
from lpip_workshop.storage.domain import SecondReading
from lpip_workshop.storage.rows import find
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.widgets.view import ConsoleContext
from tests.support.library import Hall, new_workshop

ENTER = Qt.Key.Key_Return


class Desk:
    """The pulse open on the console, with the code asked for."""

    def __init__(self, hall: Hall, qtbot: Any) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app)
        actions.set_code_asked(hall.store, hall.activity_id, True)
        actions.set_sector_asked(hall.store, hall.activity_id, False)
        self.hall, self.banner = hall, Banner()
        ids = (hall.workshop_id, hall.activity_id)
        self.context = ConsoleContext(hall.store, SPEC, *ids, self.banner, lambda _name: None, lambda: None)
        self.view = View(self.context)
        qtbot.addWidget(self.view)
        self.view.resize(900, 720)
        self.view.show()
        hall.store.subscribe(lambda _committed: self.refresh())
        self.round_id = actions.open_pulse(hall.store, hall.activity_id)
        self.refresh()
        self.view.entry.begin()
        self.view.entry.form.begin()

    def refresh(self) -> None:
        self.view.show_results(SPEC.compute(self.context.inputs()))

    def paper(self, digits: str, code: str = "") -> None:
        """Type a paper from its first digit to its code, and hand it in with Enter."""
        for letter in digits + code:
            QTest.keyClicks(self._focused(), letter)
        QTest.keyClick(self._focused(), ENTER)

    def state(self) -> SecondEntry:
        with self.hall.store.read() as session:
            return second_entry(session, self.round_id)

    def _focused(self) -> Any:
        return self.view.window().focusWidget()


@pytest.fixture
def desk(tmp_path: Path, qtbot: Any) -> Iterator[Desk]:
    hall = new_workshop(tmp_path, "trust")
    yield Desk(hall, qtbot)
    hall.store.close()


def test_papers_typed_again_agree_or_are_told_apart_and_settled_by_one_key(desk: Desk) -> None:
    desk.paper("4" * 12, "blue7")
    desk.paper("2" * 12)
    entry = desk.view.entry
    next(one for one in desk.view.commands() if one.id == "trust.check").run()
    assert (entry.check.on, entry.number.text()) == (True, "1")
    desk.paper("4" * 12, "blue7")
    assert desk.state().agreeing == (1,)
    desk.paper("2" * 11 + "3")
    assert [one.serial for one in desk.state().mismatches] == [2]
    assert desk.view.window().focusWidget() is entry.check.list
    told = entry.check.list.item(0).text()
    assert "Listening, experience: first 2, second 3" in told
    QTest.keyClicks(entry.check.list, "2")
    with desk.hall.store.read() as session:
        kept = rounds.paper(session, desk.round_id, 2)
    assert (kept["experience"]["listening"], desk.state().mismatches) == (3, ())


def test_a_code_typed_in_two_ways_is_seen_and_not_shown(desk: Desk) -> None:
    desk.paper("4" * 12, "blue7")
    desk.view.entry.check.switch.toggle()
    desk.paper("4" * 12, "blue9")
    (mismatch,) = desk.state().mismatches
    assert mismatch.first["code"] != mismatch.second["code"]
    told = desk.view.entry.check.list.item(0).text()
    assert "Private code: first a code scrambled to" in told
    assert "blue" not in told


def test_nothing_of_a_second_reading_outlives_the_round(desk: Desk) -> None:
    for _paper in range(5):
        desk.paper("4" * 12)
    desk.view.entry.check.switch.toggle()
    for digit in "44345":
        desk.paper(digit * 12)
    rounds.close_round(desk.hall.store, desk.round_id)
    with desk.hall.store.read() as session:
        assert not find(session, SecondReading, SecondReading.round_id == desk.round_id)
    assert desk.state() == SecondEntry()


def test_another_round_begins_unchecked_with_a_clean_paper(desk: Desk) -> None:
    for _paper in range(5):
        desk.paper("4" * 12)
    desk.view.entry.check.switch.toggle()
    rounds.close_round(desk.hall.store, desk.round_id)
    rounds.reveal_round(desk.hall.store, desk.round_id)
    desk.round_id = actions.open_pulse(desk.hall.store, desk.hall.activity_id)
    assert (desk.view.entry.check.on, desk.view.entry.number.text()) == (False, "1")
    desk.view.entry.form.begin()
    desk.paper("3" * 12)
    with desk.hall.store.read() as session:
        assert rounds.entered_serials(session, desk.round_id) == [1]
