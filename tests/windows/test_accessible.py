"""Every control of every window tells assistive technology what it is, and shows where the focus is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from tests.support.every_screen import Screen, consoles, kiosks, libraries
from tests.support.qt import accessible, accessible_name

Role = QAccessible.Role
SAYS_NOTHING = {Role.NoRole, Role.Client, Role.Window, Role.Pane, Role.Border, Role.StaticText, Role.Separator}
AROUND = 14  # pixels: the ring may be that of the line that the control stands in
EVERY = pytest.mark.parametrize("screens", [libraries, consoles, kiosks])
Walk = Callable[[Path], Iterator[Screen]]


@EVERY
def test_every_control_that_takes_the_focus_has_a_name_and_a_role_and_shows_the_focus(
    screens: Walk, tmp_path: Path, qapp: QApplication
) -> None:
    qapp.setCursorFlashTime(0)
    faults: set[str] = set()
    looked_at: set[tuple[str, str]] = set()
    opened = 0
    for name, window in screens(tmp_path):
        opened += 1
        for control in focusable(window):
            kind = (type(control).__name__, str(control.property("kind")))
            faults |= {f"{name}: {kind} {fault}" for fault in unsaid(control)}
            if kind not in looked_at and window.isActiveWindow():
                looked_at.add(kind)
                if not shows_focus(control, window):
                    faults.add(f"{name}: {kind} “{accessible_name(control)}” does not show the focus")
    assert opened > 2
    assert looked_at
    assert not faults, "\n".join(sorted(faults))


def focusable(window: QWidget) -> list[QWidget]:
    """Return what Tab would bring the focus to now."""
    return [
        child
        for child in window.findChildren(QWidget)
        if child.window() is window
        and child.isVisible()
        and child.isEnabled()
        and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and child.focusProxy() is None
        and not child.objectName().startswith("qt_")
    ]


def unsaid(control: QWidget) -> Iterator[str]:
    """Tell what a screen reader would not say of a control."""
    face = accessible(control)
    if not face.text(QAccessible.Text.Name).strip():
        yield "has no name"
    scrolls = isinstance(control, QAbstractScrollArea) and face.role() == Role.Client  # Qt's role for what scrolls
    if face.role() in SAYS_NOTHING and not scrolls:
        yield f"“{accessible_name(control)}” has the role {face.role().name}"
    if not face.state().focusable:
        yield f"“{accessible_name(control)}” is not told to take the focus"


def shows_focus(control: QWidget, window: QWidget) -> bool:
    """Tell whether the focus changes more than a text cursor would: about as much as a line along one side."""
    window.setFocus()
    control.clearFocus()
    without = _around(control, window)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    with_focus = _around(control, window)
    control.clearFocus()
    changed = sum(
        without.pixel(x, y) != with_focus.pixel(x, y) for x in range(without.width()) for y in range(without.height())
    )
    return changed >= min(control.width(), 300)


def _around(control: QWidget, window: QWidget) -> QImage:
    QApplication.processEvents()
    area = control.rect().translated(control.mapTo(window, control.rect().topLeft()))
    return window.grab(area.adjusted(-AROUND, -AROUND, AROUND, AROUND).intersected(window.rect())).toImage()
