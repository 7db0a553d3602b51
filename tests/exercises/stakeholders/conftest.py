"""A console around the view: it computes and shows again after every commit, as the window does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from lpip_workshop.exercises.stakeholders import SPEC
from lpip_workshop.exercises.stakeholders.compute import Results
from lpip_workshop.exercises.stakeholders.console import View
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.widgets.view import ConsoleContext
from tests.support.library import Hall, new_workshop


@dataclass
class Desk:
    """The view, the notice above it, and the library behind it; `chosen` is the file somebody would choose."""

    hall: Hall
    window: QWidget
    banner: Banner
    view: View
    chosen: list[Path] = field(default_factory=list)

    def results(self) -> Results:
        with self.hall.store.read() as session:
            return SPEC.compute(SPEC.from_library(session, self.hall.activity_id))

    def names(self) -> list[str]:
        return [entry.name for entry in self.results().entries]

    def undo(self) -> None:
        self.hall.store.undo(self.hall.workshop_id)


@pytest.fixture
def desk(qtbot, tmp_path: Path) -> Iterator[Desk]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app)
    hall = new_workshop(tmp_path, "stakeholders")
    chosen: list[Path] = []
    choose: Callable[[], Path | None] = lambda: chosen[-1] if chosen else None  # noqa: E731
    banner, window = Banner(), QWidget()
    context = ConsoleContext(hall.store, SPEC, hall.workshop_id, hall.activity_id, banner, lambda _name: None, choose)
    view = View(context)
    layout = QVBoxLayout(window)
    layout.addWidget(banner)
    layout.addWidget(view, 1)
    made = Desk(hall, window, banner, view, chosen)
    hall.store.subscribe(lambda _committed: view.show_results(made.results()))
    view.show_results(made.results())
    window.resize(730, 660)
    window.show()
    window.activateWindow()
    view.take_focus()
    yield made
    hall.store.close()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # or the next test dresses this window, too
