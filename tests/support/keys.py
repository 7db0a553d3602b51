"""A facilitator who has only a keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
PATIENCE = 10_000


class Keyboard:
    """Sends keys to whatever has the focus, as a real keyboard does."""

    def __init__(self, qtbot: Any) -> None:
        self._qtbot = qtbot

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Press one key."""
        QTest.keyClick(_listening(), key, held)
        QApplication.processEvents()
        _settle()

    def type(self, text: str) -> None:
        """Type letters, one after the other."""
        for letter in text:
            type_letter(_listening(), letter)
            _settle()

    def line(self, text: str) -> None:
        """Type a line and Enter."""
        self.type(text)
        self.press(Qt.Key.Key_Return)

    def find(self, name: str) -> None:
        """Do a command by its name: Ctrl+K, the name, Enter."""
        self.press(Qt.Key.Key_K, CTRL)
        self.line(name)

    def in_dialog(self, opened_by: Callable[[], None], then: Callable[[QWidget], None]) -> None:
        """Open a dialog and do `then` in it once it stands; a fault in there is raised here."""
        faults: list[BaseException] = []

        def act() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None or not dialog.isActiveWindow():
                if dialog is not None:
                    dialog.activateWindow()  # as a window manager does
                QTimer.singleShot(20, act)
                return
            try:
                then(dialog)
            except BaseException as fault:
                faults.append(fault)
                dialog.close()

        QTimer.singleShot(50, act)
        opened_by()
        if faults:
            raise faults[0]

    def wait(self, until: Callable[[], bool]) -> None:
        """Wait until something has happened."""
        self._qtbot.waitUntil(until, timeout=PATIENCE)


def type_text(widget: QWidget, text: str) -> None:
    """Type a text of any language into a widget: QTest ends the process at a letter like ŵ."""
    for letter in text:
        type_letter(widget, letter)


def type_letter(widget: QWidget, letter: str) -> None:
    """Type one letter, as a keyboard that has it would."""
    if letter.isascii():
        QTest.keyClicks(widget, letter)
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, Qt.Key.Key_unknown, NONE, letter))


def _listening() -> QWidget:
    _settle()
    popup = QApplication.activePopupWidget()
    if popup is not None:
        return popup.focusWidget() or popup
    target = QApplication.focusWidget() or QApplication.activeWindow()
    assert target is not None, "nothing has the focus"
    return target


def _settle() -> None:
    """Give the keyboard back to the window below a pop-up that closed, which a window manager would do."""
    active = QApplication.activeWindow()
    if (active is not None and active.isVisible()) or QApplication.activePopupWidget() is not None:
        return
    below = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    chosen = next((window for window in below if window.isModal()), below[-1] if below else None)
    if chosen is not None:
        chosen.activateWindow()
        QApplication.processEvents()
