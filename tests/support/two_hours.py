# pyright: basic
"""The first hour of a workshop in a process of its own, which is killed in the middle of it."""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lpip_workshop.app.library import open_store
from lpip_workshop.figures.scene_text import scene_to_text
from lpip_workshop.widgets.jobs import Jobs
from lpip_workshop.widgets.quickadd import QuickAdd
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.windows.console import ConsoleWindow
from lpip_workshop.windows.loading import load_views
from tests.support.screens import LAPTOP, WALL, HallClock, Place, Plugs, Watchdog

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Facilitator:
    """Works the real windows by keys, with a clock and screens that the test holds."""

    def __init__(self, console: ConsoleWindow, clock: HallClock, screens: Plugs) -> None:
        self.console, self.clock, self.screens = console, clock, screens
        self.watch = Watchdog(lambda: console.pages.making_ahead)

    def press(self, name: str, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.console.activateWindow()
        with self.watch.act(name):
            QTest.keyClick(self.console, key, held)

    def at(self, clock: str) -> None:
        self.clock.set(clock)
        with self.watch.act("a minute passes"):
            self.console._on_tick()

    def choose(self, title: str) -> None:
        slot = next(slot for slot in self.console.moment.order.slots if slot.activity.title == title)
        with self.watch.act(f"open {title}"):
            self.console.order.rail.setCurrentRow(self.console.order.place_of(slot.activity.id))

    def line(self, text: str) -> None:
        fields = self.console.pages.currentWidget().findChildren(QuickAdd)
        field = next(field for field in fields if field.isVisible())
        with self.watch.act("type a line"):
            field.set_text(text)
            field.submit()

    def plug(self, *places: Place) -> None:
        with self.watch.act("plug"):
            self.screens.plug(*places)


def open_hall(library: Path, workshop_id: str, clock: str) -> Facilitator:
    """Return a facilitator at a console, the screens plugged in."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    apply_theme(app)
    load_views()  # as the app does on a worker, before a console is opened
    wall, screens = HallClock(clock), Plugs(LAPTOP, WALL)
    console = ConsoleWindow(open_store(library), workshop_id, Jobs(), wall, screens)
    console.setGeometry(0, 0, 1300, 720)
    console.show()
    console.activateWindow()
    assert QTest.qWaitForWindowActive(console)
    return Facilitator(console, wall, screens)


def first_hour(hall: Facilitator) -> None:
    """Late start, people, an extended exercise, a walk-in, options; then frozen, and the plug is pulled."""
    hall.press("open the stage", Qt.Key.Key_F5)
    hall.press("people", Qt.Key.Key_P, CTRL)
    hall.line("9 community")
    hall.choose("Welcome")
    hall.at("13:36")
    hall.press("start", Qt.Key.Key_F8)
    hall.at("13:46")
    hall.press("finish", Qt.Key.Key_F8)
    hall.press("start", Qt.Key.Key_F8)
    hall.press("clock", Qt.Key.Key_3, CTRL)
    hall.at("14:05")
    for _time in range(2):
        hall.press("more time", Qt.Key.Key_Right, CTRL | SHIFT)
    hall.press("people", Qt.Key.Key_P, CTRL)
    hall.line("1 business")
    hall.choose("What comes first?")
    hall.at("14:21")
    hall.press("start", Qt.Key.Key_F8)
    for option in ("Safe paths", "A bus that meets the train", "Keep the shop open"):
        hall.line(option)
    hall.press("show", Qt.Key.Key_F9)
    hall.press("freeze", Qt.Key.Key_F, CTRL)
    hall.line("A repair café")


def main(library: str, workshop_id: str, told: str) -> None:
    """Live through the first hour, tell what was on stage, and be killed before anything is closed."""
    hall = open_hall(Path(library), workshop_id, "13:30")
    first_hour(hall)
    stage = hall.console.stage.window
    assert stage is not None
    seen = {"picture": scene_to_text(stage.view.scene()), "full": stage.isFullScreen(), "acts": hall.watch.acts}
    Path(told).write_text(json.dumps(seen), encoding="utf-8")
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(*sys.argv[1:])
