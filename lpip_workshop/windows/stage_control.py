"""What the facilitator does to the stage: put an activity there, lead through its slides, freeze, blank."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lpip_workshop.app.stage import MODES, OnStage, Screen, put_on_stage
from lpip_workshop.figures.scene_text import scene_to_text
from lpip_workshop.widgets.view import ExerciseView
from lpip_workshop.windows.moment import Moment, show_in
from lpip_workshop.windows.running_order import PEOPLE
from lpip_workshop.windows.screens import Screens
from lpip_workshop.windows.sounding import Sounding
from lpip_workshop.windows.stage import StageWindow
from lpip_workshop.windows.stage_place import StagePlace

if TYPE_CHECKING:
    from lpip_workshop.windows.console import ConsoleWindow


LENT = (
    "slide", "back", "blank", "freeze", "run", "next", "before", "extend", "shorten",
    "own-slides", "question", "clock", "agenda", "thanks",
)  # fmt: skip


class StageControl(QObject):
    """The console's hand on the stage. What is shown is kept in the library; the window only draws it."""

    opened = Signal()

    def __init__(self, console: ConsoleWindow, screens: Screens) -> None:
        super().__init__(console)
        self._console = console
        self.window: StageWindow | None = None
        self.place = StagePlace(console, screens)
        self.sounding = Sounding(console)

    def put_chosen(self) -> None:
        """Let the room see the activity that is open in the console, in the view that is in front."""
        chosen, view = self._console.chosen, self._console.pages.currentWidget()
        step = view.slide() if isinstance(view, ExerciseView) else 0
        self._put(OnStage("live", None if chosen == PEOPLE else chosen, step))

    def put(self, activity_id: str) -> None:
        """Let the room see an activity from its first slide."""
        self._put(OnStage("live", activity_id))

    def put_screen(self, screen: Screen) -> None:
        """Show a screen that every activity has, or with "" the activity's own slides."""
        shown = self._console.moment.shown
        self._put(replace(shown, mode="live", screen=screen, frozen=""))

    def set_mode(self, mode: str) -> None:
        """Go live, freeze the picture or blank it."""
        shown = self._console.moment.shown
        chosen = next((one for one in MODES if one == mode), "live")
        if chosen == shown.mode == "frozen":
            return
        frozen = scene_to_text(self._console.guide.preview.scene()) if chosen == "frozen" else ""
        self._put(replace(shown, mode=chosen, frozen=frozen))

    def toggle(self, mode: str) -> None:
        """Freeze or blank; the second time, go live again."""
        self.set_mode("live" if self._console.moment.shown.mode == mode else mode)

    def step(self, by: int) -> None:
        """Show the next slide (1) or the one before (-1); before the first of a result stands the turnout."""
        moment = self._console.moment
        at, shown = moment.picture.step, moment.shown
        if moment.picture.screen is not None:
            wanted = replace(shown, step=at, screen="")
        elif by < 0 and at == 0 and moment.picture.revealed:
            wanted = replace(shown, step=0, screen="turnout")
        else:
            wanted = replace(shown, step=min(max(at + by, 0), len(moment.picture.slides) - 1))
        if wanted != shown:
            self._put(wanted)

    def open(self) -> None:
        """Open the window that the room sees, on the other screen where there is one; there, fill it again."""
        if self.window is not None:
            if self.place.waits or (self.place.on is not None and not self.window.isFullScreen()):
                self.place.take(self.window)
                self._console.activateWindow()
            self.window.raise_()
            return
        self.window = StageWindow(self._console.commands.run_plain, self._console.clock)
        self.window.closed.connect(self._closed)
        for command in LENT:
            self.window.addAction(self._console.commands.action(command))
        self.show(self._console.moment)
        self.place.take(self.window)
        self._console.activateWindow()
        self.opened.emit()

    def show(self, moment: Moment) -> None:
        """Draw what the room should see now, on the stage and in the console's copy of it."""
        if self.window is not None:
            show_in(self.window.view, moment)
        self.sounding.follow(moment)

    def close(self) -> None:
        """Take the window away."""
        if self.window is not None:
            self.window.close()

    def _put(self, wanted: OnStage) -> None:
        put_on_stage(self._console.store, self._console.workshop_id, wanted)

    def _closed(self) -> None:
        if self.window is not None:
            self.place.let_go()
            self.window.deleteLater()
            self.window = None
