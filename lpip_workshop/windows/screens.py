"""The screens of this laptop, and on which of them the room's picture belongs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from typing import Any, cast

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Place:
    """A screen: its name, and where it lies among the others in pixels."""

    name: str
    x: int
    y: int
    width: int
    height: int

    @property
    def rect(self) -> QRect:
        """Return where it lies."""
        return QRect(self.x, self.y, self.width, self.height)

    def as_list(self) -> list[Any]:
        """Return it as it is remembered."""
        return list(astuple(self))


class Screens(QObject):
    """Tells which screens there are. `changed` follows each plugging and unplugging, once Qt has settled."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._soon)
        app.screenRemoved.connect(self._soon)

    def all(self) -> tuple[Place, ...]:
        """Return the screens, the main one first."""
        main = QGuiApplication.primaryScreen()
        return tuple(_place(screen) for screen in sorted(QGuiApplication.screens(), key=lambda one: one is not main))

    def of(self, window: QWidget) -> Place | None:
        """Return the screen a window is on, by its middle; None where it is on none."""
        return place_at(self.all(), window.frameGeometry().center())

    def _soon(self, _screen: QScreen) -> None:
        QTimer.singleShot(0, self.changed.emit)


def _place(screen: QScreen) -> Place:
    box = screen.geometry()
    return Place(screen.name(), box.x(), box.y(), box.width(), box.height())


def place_at(places: Sequence[Place], point: QPoint) -> Place | None:
    """Return the screen that holds a point, None for none."""
    return next((place for place in places if place.rect.contains(point)), None)


def choose_place(places: Sequence[Place], console: Place | None, remembered: object) -> Place | None:
    """Return the screen for the room: the remembered one, then its name, then any; never the console's.

    None where the console's is the only one.
    """
    free = [place for place in places if place != console] if console is not None else list(places[1:])
    known = cast("list[Any]", remembered) if isinstance(remembered, list) else []
    same = [place for place in free if place.as_list() == known]
    named = [place for place in free if known and place.name == known[0]]
    return next(iter((*same, *named, *free)), None)
