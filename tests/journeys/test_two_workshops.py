"""Thirty people meet twice: the trend of trust, the unheard list and the promises go from one workshop to the next.

In the real windows, by keyboard; console, stage, handout and worksheets are read back.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from lpip_workshop.app.library import open_store
from lpip_workshop.app.queries import agenda
from lpip_workshop.app.results import workshop_results
from lpip_workshop.app.workshops import Details, Planned, create_workshop
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.trust.actions import set_code_asked
from lpip_workshop.figures.scene import Label
from lpip_workshop.report.export import export_handout, export_worksheets
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.jobs import Jobs
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.windows.console import ConsoleWindow
from tests.support.keys import CTRL, NONE, SHIFT, Keyboard

PEOPLE = ("12 community", "10 voluntary", "8 business")
STAKEHOLDERS = ("Seasonal workers; community; 1; 9", "Young farmers; community; 3; 8", "Parish council; local; 8; 8")
PROMISES = ("Ann; ring the school; 1 apr 2026", "Bob; send round the map; 2 apr 2026", "Cai; ask the bus operator")
COUNT, STATEMENTS = 30, 6
KEY = Qt.Key


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    apply_theme(qapp)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path / "library.db")
    yield made
    made.close()


@pytest.fixture
def keys(qtbot: Any) -> Keyboard:
    return Keyboard(qtbot)


def workshop(store: Store, title: str, day: str) -> str:
    """Plan a workshop of the partnership; the pulse asks for a private code."""
    planned = [
        Planned(Saying("Who matters here?"), 20, "stakeholders"),
        Planned(Saying("How far do we trust each other?"), 20, "trust"),
        Planned(Saying("Small promises"), 10, "promises"),
    ]
    made = create_workshop(store, Details(Saying(title), "Dyffryn partnership", day=day, starts="13:30"), planned)
    set_code_asked(store, activity_of(store, made, "trust"), True)
    return made


def activity_of(store: Store, workshop_id: str, exercise: str) -> str:
    with store.read() as session:
        return next(one.id for one in agenda(session, workshop_id) if one.exercise == exercise)


class Meeting:
    """One workshop in its console with the stage beside it."""

    def __init__(self, store: Store, workshop_id: str, keys: Keyboard) -> None:
        self.store, self.workshop_id, self.keys = store, workshop_id, keys
        self.jobs = Jobs()
        self.console = ConsoleWindow(store, workshop_id, self.jobs)
        self.console.resize(1366, 768)
        self.console.show()
        self.console.activateWindow()
        keys.wait(self.console.isActiveWindow)
        self.console.stage.open()
        self._come_forward()

    def close(self) -> None:
        self.console.close()
        self.jobs.close()

    def go_to(self, exercise: str) -> None:
        """Take the activity up and put it on the stage."""
        self._come_forward()
        self.console.open_activity(activity_of(self.store, self.workshop_id, exercise))
        self.press(KEY.Key_F8)
        self.press(KEY.Key_F7)

    def _come_forward(self) -> None:
        self.console.activateWindow()
        self.keys.wait(self.console.isActiveWindow)

    def line(self, text: str) -> None:
        """Type a line into the activity. Without a window manager the stage takes the keyboard with each change."""
        self._come_forward()
        self.keys.press(KEY.Key_F7)
        self.keys.line(text)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        self._come_forward()
        self.keys.press(key, held)

    def find(self, name: str) -> None:
        self._come_forward()
        self.keys.find(name)

    def register(self) -> None:
        for line in PEOPLE:
            self.press(KEY.Key_P, CTRL)
            self.keys.wait(lambda: self.console.pages.currentWidget() is self.console.people)
            self.console.people.quick_add.edit.setFocus()
            self.keys.line(line)
        assert self.console.moment.people == COUNT

    def pulse(self, papers: list[tuple[str, str]]) -> None:
        """Type papers in: the digits down both columns, no sector, the private code."""
        self.go_to("trust")
        self.find("Open the round")
        for digits, code in papers:
            self.press(KEY.Key_F7)
            self.keys.type(digits)
            self.keys.press(KEY.Key_Return)
            self.keys.line(code)
        assert self.console.moment.round is not None
        assert self.console.moment.round.answered == len(papers)
        self.find("Close the round")
        self.find("Reveal the result")
        assert self.console.moment.round.state == "revealed"

    def on_stage(self) -> str:
        """Return the words on the stage, of each slide of the activity in turn."""
        window = self.console.stage.window
        assert window is not None
        told: list[str] = []
        for _slide in range(8):
            told += [item.text for item in window.view.scene().items if isinstance(item, Label)]
            self.press(KEY.Key_PageDown)
        return " ".join(told)

    def on_console(self) -> str:
        page: QWidget = self.console.pages.currentWidget()
        return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))

    def results(self, exercise: str) -> Any:
        with self.store.read() as session:
            found: Any = workshop_results(session, self.workshop_id)
        return next(one["results"] for one in found["activities"] if one["exercise"] == exercise)


def papers(seed: int, higher: int) -> list[tuple[str, str]]:
    """Return what thirty people write: importance high, experience between 1 and 4, or `higher` up to 5."""
    rng = random.Random(seed)
    found = []
    for person in range(COUNT):
        importance = [rng.randint(3, 5) for _one in range(STATEMENTS)]
        experience = [
            random.Random(f"{person} {n}").randint(1, 3) + higher * rng.randint(0, 2) for n in range(STATEMENTS)
        ]
        found.append(("".join(map(str, importance + experience)), f"K{person:03}"))
    return found


def text_of(files: list[Path]) -> str:
    pages = [page.extract_text() for file in files if file.suffix == ".pdf" for page in PdfReader(file).pages]
    return " ".join(" ".join(pages).split())


def spring(meeting: Meeting) -> None:
    meeting.register()
    meeting.go_to("stakeholders")
    for line in STAKEHOLDERS:
        meeting.line(line)
    stakeholders = meeting.console.pages.currentWidget()
    for name in ("Seasonal workers", "Young farmers"):
        chosen = next(one.id for one in meeting.console.moment.results.entries if one.name == name)
        stakeholders.pages.select(chosen)
        meeting.press(KEY.Key_H, CTRL | SHIFT)
    assert set(meeting.results("stakeholders")["unheard"]) == {"Seasonal workers", "Young farmers"}
    meeting.pulse(papers(1, 0))
    assert meeting.results("trust")["change"]["state"] == "no_data"
    meeting.go_to("promises")
    for line in PROMISES:
        meeting.line(line)
    assert len(meeting.results("promises")["made_here"]) == 3


def autumn(meeting: Meeting) -> None:
    keys = meeting.keys
    meeting.register()
    meeting.go_to("stakeholders")
    assert set(meeting.results("stakeholders")["unheard_last_time"]) == {"Seasonal workers", "Young farmers"}
    meeting.find("Take in who was unheard last time")
    assert {one["name"] for one in meeting.results("stakeholders")["stakeholders"]} == {
        "Seasonal workers",
        "Young farmers",
    }
    meeting.pulse(papers(2, 1))
    meeting.go_to("promises")
    for key in (KEY.Key_K, KEY.Key_L):
        meeting.press(KEY.Key_F7)
        keys.press(key)
    keys.line("the map took longer")
    meeting.press(KEY.Key_F7)
    keys.press(KEY.Key_O)


def test_thirty_people_meet_twice_and_the_second_workshop_knows_of_the_first(
    store: Store, keys: Keyboard, tmp_path: Path
) -> None:
    first = Meeting(store, workshop(store, "The spring meeting", "2026-03-19"), keys)
    spring(first)
    first.close()
    second = Meeting(store, workshop(store, "The autumn meeting", "2026-11-12"), keys)
    autumn(second)
    change = second.results("trust")["change"]["value"]
    assert (change["kind"], change["n_before"], change["n_after"], change["n_pairs"]) == ("paired", COUNT, COUNT, COUNT)
    for one in change["statements"]:
        directions = one["directions"]["value"]
        assert directions["improved"] > directions["worse"]
        assert one["p"]["value"] < 0.05
    promises = second.results("promises")
    assert [(one["who"], one["state"]) for one in promises["from_last_time"]] == [
        ("Ann", "kept"),
        ("Bob", "late"),
        ("Cai", "open"),
    ]
    assert len(promises["trust"]) == 2
    check_screens(second)
    check_pages(store, second.workshop_id, tmp_path)
    second.close()


def check_screens(meeting: Meeting) -> None:
    meeting.go_to("trust")
    meeting.console.pages.currentWidget().result.tabs.button("change").click()
    assert "30 people gave a private code both times" in meeting.on_console()
    stage = meeting.on_stage()
    assert "19 March 2026" in stage
    assert "K0" not in meeting.on_console() + stage
    meeting.go_to("promises")
    assert "3 of 3 looked at" in meeting.on_console()
    assert "ring the school" in meeting.on_stage()
    meeting.go_to("stakeholders")
    assert "2 named so far" in meeting.on_stage()


def check_pages(store: Store, workshop_id: str, folder: Path) -> None:
    handout = text_of(export_handout(store, workshop_id, folder, ("en",)))
    for expected in (
        "30 people gave a private code both times",
        "19 March 2026",
        "Seasonal workers",
        "ring the school",
        "the map took longer",
    ):
        assert expected in handout, expected
    papers_out = text_of(export_worksheets(store, workshop_id, folder, ("en",)))
    for expected in ("Ballot 30", "Kept scrambled, never shown.", "A small promise", "Who matters here?"):
        assert expected in papers_out, expected
