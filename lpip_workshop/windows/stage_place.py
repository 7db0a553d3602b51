"""Keeps the stage on the room's screen and off the console's, whatever is plugged in or pulled out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lpip_workshop.core.words import T
from lpip_workshop.windows.screens import Place, Screens, choose_place

if TYPE_CHECKING:
    from lpip_workshop.windows.console import ConsoleWindow
    from lpip_workshop.windows.stage import StageWindow

_KEY = "stage"


class StagePlace(QObject):
    """Places one stage window. Unplugged, it waits unseen; plugged in again, it returns to where it was.

    `on` is the screen that it fills or waits for, None for a window of its own.
    """

    def __init__(self, console: ConsoleWindow, screens: Screens) -> None:
        super().__init__(console)
        self._console, self._screens = console, screens
        self._stage: StageWindow | None = None
        self.on: Place | None = None
        screens.changed.connect(self._changed)

    def take(self, stage: StageWindow) -> None:
        """Show the stage on the room's screen, or in a window where there is only one screen."""
        self._stage = stage
        self._show_on(self._free())

    def let_go(self) -> None:
        """Forget the stage; it was closed."""
        self._stage = self.on = None

    @property
    def waits(self) -> bool:
        """Tell whether the stage is unseen until its screen comes back."""
        return self._stage is not None and not self._stage.isVisible()

    def _free(self) -> Place | None:
        known = self._console.laptop.get(_KEY, object)
        return choose_place(self._screens.all(), self._screens.of(self._console), known)

    def _show_on(self, place: Place | None) -> None:
        assert self._stage is not None
        self.on = place
        if place is None:
            self._stage.show_in_window(self._console)
            return
        self._console.laptop.keep(_KEY, place.as_list())
        self._stage.show_full(place.rect)

    def _changed(self) -> None:
        self._keep_console_off_the_wall()
        if self._stage is None:
            return
        if not self.waits and self.on is not None and self.on in self._screens.all():
            return
        free = self._free()
        if free is not None:
            waited = self.waits
            self._show_on(free)
            self._console.activateWindow()
            if waited:
                self._console.banner.show_notice(T("The projector is back, and the room sees the same picture."))
        elif self.on is not None:
            self._stage.hide()
            self._console.banner.show_notice(
                T("The projector is not connected. The picture comes back as soon as it is."), "attention"
            )

    def _keep_console_off_the_wall(self) -> None:
        """Bring the console back to another screen where pulling a plug has thrown it on the room's, or on none."""
        places, here = self._screens.all(), self._screens.of(self._console)
        if here is not None and here != self.on:
            return
        other = next((place for place in places if place != self.on), None)
        if other is not None:
            self._console.move(other.x, other.y)
