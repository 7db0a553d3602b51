"""At every size of text the windows stay on the screen, and everything in them can be read or scrolled to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QDialog, QLabel, QScrollArea, QWidget

from lpip_workshop.widgets.command_palette import CommandPalette
from lpip_workshop.widgets.language import set_language
from lpip_workshop.widgets.roomy import Roomy
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.windows.console import ConsoleWindow
from tests.support.every_screen import SIZE, Screen, consoles, kiosks, libraries
from tests.support.fitting import cut

SCALES = pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
LANGUAGES = pytest.mark.parametrize("spoken", ["en", "cy"])


@pytest.fixture
def in_size(qapp: QApplication, scale: float, spoken: str) -> Iterator[None]:
    apply_theme(qapp, scale=scale)
    set_language(qapp, spoken)
    yield
    set_language(qapp, "en")
    apply_theme(qapp)


@SCALES
@LANGUAGES
@pytest.mark.parametrize("screens", [libraries, consoles, kiosks])
@pytest.mark.usefixtures("in_size")
def test_everything_fits_the_screen(screens: Callable[[Path], Iterator[Screen]], tmp_path: Path) -> None:
    faults: set[str] = set()
    for name, window in screens(tmp_path):
        room: Any = window.screen().availableSize().toTuple()
        over_a_window = isinstance(window, CommandPalette)
        width, height = room if isinstance(window, QDialog) and not over_a_window else SIZE
        if window.width() > width or window.height() > height:
            faults.add(f"{name}: {window.size()} is larger than the screen")
        for one in window.findChildren(QWidget):
            if isinstance(one, (QLabel, QAbstractButton)) and one.isVisible() and one.window() is window:
                faults |= _faults(name, one)
        sideways = roomy(window).horizontalScrollBar().maximum() if isinstance(window, ConsoleWindow) else 0
        if sideways:
            faults.add(f"{name}: must be moved sideways by {sideways}")
    assert not faults, f"{len(faults)} faults\n" + "\n".join(sorted(faults))


def _faults(name: str, one: QLabel | QAbstractButton) -> set[str]:
    told = f"{name}: {type(one).__name__} “{one.text()[:60]}” {one.size().toTuple()}"
    found = {f"{told} is cut; it asks for {one.minimumSizeHint().toTuple()}"} if cut(one) else set[str]()
    holder = _holder(one)
    left = one.mapTo(holder, QPoint(0, 0)).x()
    if one.text() and (left < 0 or left + one.width() > holder.width() + 1):
        found.add(f"{told} stands outside {type(holder).__name__} {holder.size().toTuple()} at {left}")
    return found


def _holder(one: Any) -> Any:
    """Return the window, or the part that scrolls it sideways into sight."""
    holder: Any = one.parentWidget()
    while not holder.isWindow():
        area: Any = holder.parentWidget()
        if isinstance(area, QAbstractScrollArea) and holder is area.viewport():
            return area.widget() if isinstance(area, QScrollArea) and area.horizontalScrollBar().maximum() else holder
        holder = area
    return holder


def roomy(window: QWidget) -> Roomy:
    found: Any = window.findChild(Roomy)
    return found


def focused() -> Any:
    return QApplication.focusWidget()


def panels(console: ConsoleWindow) -> tuple[bool, bool]:
    return console.order.isVisible(), console.guide.isVisible()


@pytest.mark.parametrize(
    ("scale", "seen"), [(1.0, (True, True)), (1.5, (True, False)), (2.0, (False, False))], ids=["100", "150", "200"]
)
def test_what_has_no_room_beside_the_activity_folds(
    console: ConsoleWindow, qapp: QApplication, scale: float, seen: tuple[bool, bool]
) -> None:
    apply_theme(qapp, scale=scale)
    QApplication.processEvents()
    assert panels(console) == seen
    assert console.size().toTuple() == SIZE
    assert (console.header.order.isVisible(), console.header.guide.isVisible()) == (not seen[0], not seen[1])


def test_the_folded_guide_and_running_order_open_by_key_and_shut_by_key(console: ConsoleWindow, qtbot: Any) -> None:
    apply_theme(_app(), scale=2.0)
    QApplication.processEvents()
    QTest.keyClick(console, Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: panels(console) == (False, True))
    assert console.guide.isAncestorOf(focused())
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert panels(console) == (False, False)
    QTest.keyClick(console, Qt.Key.Key_F6)
    assert panels(console) == (True, False)
    assert QApplication.focusWidget() is console.order.rail
    QTest.keyClick(console.order.rail, Qt.Key.Key_Down)
    assert panels(console) == (True, False), "one can go on through the running order"
    QTest.keyClick(focused(), Qt.Key.Key_F7)
    assert panels(console) == (False, False), "what lies beneath has the focus now"


def test_where_there_is_room_the_same_key_gives_the_room_of_the_guide_to_the_activity(console: ConsoleWindow) -> None:
    before = console.pages.width()
    QTest.keyClick(console, Qt.Key.Key_F10)
    QApplication.processEvents()
    assert panels(console) == (True, False)
    assert console.pages.width() > before
    QTest.keyClick(console, Qt.Key.Key_F10)
    assert panels(console) == (True, True)


def test_at_twice_the_size_the_keyboard_brings_what_it_comes_to_into_sight(console: ConsoleWindow) -> None:
    apply_theme(_app(), scale=2.0)
    console.open_activity(next(s.activity.id for s in console.moment.order.slots if s.activity.exercise))
    QApplication.processEvents()
    QTest.keyClick(console, Qt.Key.Key_F7)
    line = focused()
    port = roomy(console).viewport()
    seen = QRect(line.mapTo(port, QPoint(0, 0)), line.size())
    assert port.rect().contains(seen), f"{seen} is not in {port.rect()}"


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
