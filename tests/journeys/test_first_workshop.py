"""A facilitator with nothing but a keyboard takes a new workshop through all four exercises to its handout."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from lpip_workshop.app.results import workshop_results
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.windows.application import Application
from lpip_workshop.windows.console import ConsoleWindow
from lpip_workshop.windows.handout import HandoutDialog
from lpip_workshop.windows.new_workshop import NewWorkshopDialog
from tests.support.keys import CTRL, SHIFT, Keyboard

STAKEHOLDERS = (
    "Parish council; local government; 8; 8",
    "Bus operator; business; 7; 3",
    "Young farmers; community; 3; 9",
)
OPTIONS = ("Safe paths", "A bus that meets the train", "Keep the shop open")
PEOPLE = ("5 community", "3 business", "local government; Ann Jones; Parish council")


@pytest.fixture
def application(tmp_path: Path, qapp: QApplication, qtbot: Any) -> Iterator[Application]:
    apply_theme(qapp)
    made = Application(tmp_path / "library.db")
    made.start()
    qtbot.waitUntil(lambda: made.store is not None, timeout=20_000)
    yield made
    made.close()
    made.library.hide()


@pytest.fixture
def keys(qtbot: Any) -> Keyboard:
    return Keyboard(qtbot)


def begin(application: Application, keys: Keyboard) -> ConsoleWindow:
    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, NewWorkshopDialog)
        keys.type("Getting around the valley")
        keys.press(Qt.Key.Key_Tab)
        keys.type("Dyffryn partnership")
        while QApplication.focusWidget() is not dialog.list:
            keys.press(Qt.Key.Key_Tab, SHIFT)
        titles = [dialog.list.item(place).text() for place in range(dialog.list.count())]
        wanted = next(place for place, title in enumerate(titles) if "Half" in title)
        keys.press(Qt.Key.Key_Home)
        for _step in range(wanted):
            keys.press(Qt.Key.Key_Down)
        keys.press(Qt.Key.Key_Return)

    application.library.activateWindow()
    keys.wait(application.library.isActiveWindow)
    keys.in_dialog(lambda: keys.press(Qt.Key.Key_N, CTRL), fill)
    keys.wait(lambda: application.console is not None and application.console.isVisible())
    console = application.console
    assert console is not None
    console.activateWindow()
    keys.wait(console.isActiveWindow)
    return console


def go_to(console: ConsoleWindow, keys: Keyboard, exercise: str) -> None:
    for _activity in console.moment.order.slots:
        if console.moment.activity is not None and console.moment.activity.exercise == exercise:
            break
        keys.press(Qt.Key.Key_Down, CTRL)
    assert console.moment.activity is not None
    assert console.moment.activity.exercise == exercise
    keys.press(Qt.Key.Key_F8)
    keys.press(Qt.Key.Key_F7)


def results(console: ConsoleWindow, exercise: str) -> Any:
    with console.store.read() as session:
        found: Any = workshop_results(session, console.workshop_id)
    return next(activity["results"] for activity in found["activities"] if activity["exercise"] == exercise)


def register(console: ConsoleWindow, keys: Keyboard) -> None:
    keys.press(Qt.Key.Key_P, CTRL)
    keys.press(Qt.Key.Key_F7)
    for line in PEOPLE:
        keys.line(line)
    assert console.moment.people == 9


def map_stakeholders(console: ConsoleWindow, keys: Keyboard) -> None:
    go_to(console, keys, "stakeholders")
    for line in STAKEHOLDERS:
        keys.line(line)
    keys.line("Parish council")  # a second time: refused, and the line is kept
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "Parish council"
    field.selectAll()
    keys.press(Qt.Key.Key_Delete)
    assert {one["name"] for one in results(console, "stakeholders")["stakeholders"]} == {
        line.split(";")[0] for line in STAKEHOLDERS
    }


def ask_trust(console: ConsoleWindow, keys: Keyboard) -> None:
    go_to(console, keys, "trust")
    keys.find("Open the round")
    for _paper in range(6):
        keys.type("543545434534")
        if console.moment.round is not None and console.moment.round.answered <= _paper:
            keys.press(Qt.Key.Key_Return)
    assert console.moment.round is not None
    assert console.moment.round.answered == 6
    keys.in_dialog(lambda: keys.find("Close the round"), lambda _asked: keys.press(Qt.Key.Key_Return))
    keys.find("Reveal the result")
    assert console.moment.round.state == "revealed"


def vote(console: ConsoleWindow, keys: Keyboard) -> None:
    go_to(console, keys, "priorities")
    for option in OPTIONS:
        keys.line(option)
    keys.find("Take the next step of the round")
    for paper in ("311", "221", "320", "230", "302"):
        keys.type(paper)
        keys.press(Qt.Key.Key_Return)
    assert console.moment.round is not None
    assert console.moment.round.answered == 5
    keys.find("Take the next step of the round")
    keys.find("Take the next step of the round")
    assert console.moment.round.state == "revealed"


def plan(console: ConsoleWindow, keys: Keyboard) -> None:
    go_to(console, keys, "actions")
    keys.line("Map the unsafe stretches; Parish council; +2w")
    keys.line("Ask the bus operator; Ann Jones; 12 dec")
    assert len(results(console, "actions")["actions"]) == 2


def hand_out(console: ConsoleWindow, keys: Keyboard, folder: Path) -> list[Path]:
    made: list[Path] = []

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, HandoutDialog)
        while QApplication.focusWidget() is not dialog.folder:
            keys.press(Qt.Key.Key_Tab)
        dialog.folder.selectAll()
        keys.type(str(folder))
        while QApplication.focusWidget() is not dialog.make:
            keys.press(Qt.Key.Key_Tab)
        keys.press(Qt.Key.Key_Return)
        keys.wait(lambda: bool(dialog.files))
        made.extend(dialog.files)
        keys.press(Qt.Key.Key_Escape)

    keys.in_dialog(lambda: keys.press(Qt.Key.Key_H, CTRL), fill)
    return made


def test_a_new_workshop_goes_through_all_four_exercises_to_its_handout_by_keyboard_alone(
    application: Application, keys: Keyboard, tmp_path: Path
) -> None:
    console = begin(application, keys)
    register(console, keys)
    map_stakeholders(console, keys)
    ask_trust(console, keys)
    vote(console, keys)
    plan(console, keys)
    files = hand_out(console, keys, tmp_path / "out")
    assert [file.suffix for file in files] == [".pdf", ".html"]
    text = " ".join("\n".join(page.extract_text() for page in PdfReader(files[0]).pages).split())
    for expected in ("Parish council", "Young farmers", *OPTIONS, "Map the unsafe stretches", "Ann Jones"):
        assert expected in text
    keys.press(Qt.Key.Key_W, CTRL)
    keys.wait(lambda: application.console is None)
    assert application.library.isVisible()
