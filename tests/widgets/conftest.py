"""Widgets are tested dressed, in English, with assistive technology on."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from lpip_workshop.widgets.language import set_language
from lpip_workshop.widgets.theme import apply_theme


@pytest.fixture(autouse=True)
def _dressed(qapp):
    QAccessible.setActive(True)
    apply_theme(qapp)
    set_language(qapp, "en")
    yield
    apply_theme(qapp)
    set_language(qapp, "en")


@pytest.fixture
def shown(qtbot):
    """Return a function that shows a widget and waits until it is there."""

    def show(widget, size=None):
        qtbot.addWidget(widget)
        if size:
            widget.resize(*size)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return show
