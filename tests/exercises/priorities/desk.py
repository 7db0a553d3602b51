"""The console of this exercise as the window holds it: repainted after each change, driven by keys alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from lpip_workshop.exercises.priorities import SPEC
from lpip_workshop.exercises.priorities.console import View
from lpip_workshop.exercises.priorities.inputs import Choice
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.boxes import column
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.widgets.view import ConsoleContext
from tests.support.library import Hall

ENTER = Qt.Key.Key_Return


class Desk:
    """A facilitator at the keyboard. `file` is what they choose when asked for one; `keys` counts what they hit."""

    def __init__(self, hall: Hall, qtbot: Any, file: Path | None = None) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app)
        self.hall, self.banner, self.file, self.keys = hall, Banner(), file, 0
        choose: Callable[[], Path | None] = lambda: self.file  # noqa: E731
        ids = (hall.workshop_id, hall.activity_id)
        self.view = View(ConsoleContext(hall.store, SPEC, *ids, self.banner, lambda _name: None, choose))
        self.window = QWidget()
        self.window.setLayout(column(self.banner, self.view))
        qtbot.addWidget(self.window)
        self.window.resize(900, 720)
        self.window.show()
        hall.store.subscribe(lambda _committed: self.refresh())
        self.refresh()
        self.view.take_focus()

    def refresh(self) -> None:
        self.view.show_results(SPEC.compute(self.view.context.inputs()))

    def type(self, text: str, *keys: Qt.Key) -> None:
        """Type letters one after the other, each where the focus has moved to, then other keys."""
        for letter in text:
            QTest.keyClicks(self._focused(), letter)
            self.keys += 1
        for key in keys:
            QTest.keyClick(self._focused(), key)
            QApplication.processEvents()
            self.keys += 1

    def command(self, ident: str) -> None:
        """Choose a command in the palette."""
        command = next(one for one in self.view.commands() if one.id == ident)
        assert command.enabled()
        command.run()

    def options(self) -> tuple[Choice, ...]:
        return self.view.context.inputs().options

    def texts(self) -> list[str]:
        return [option.text.text for option in self.options()]

    def _focused(self) -> QWidget:
        focused = self.window.focusWidget()
        assert focused is not None
        return focused
