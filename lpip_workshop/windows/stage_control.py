"""What the facilitator does to the stage: put an activity there, lead through its slides, freeze, blank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lpip_workshop.app.stage import OnStage, put_on_stage
from lpip_workshop.widgets.view import ExerciseView
from lpip_workshop.windows.moment import Moment
from lpip_workshop.windows.running_order import PEOPLE
from lpip_workshop.windows.stage import StageWindow

if TYPE_CHECKING:
    from lpip_workshop.windows.console import ConsoleWindow


LENT = ("slide", "back", "blank", "freeze", "run", "next", "before")


class StageControl(QObject):
    """The console's hand on the stage. What is shown is kept in the library; the window only draws it."""

    def __init__(self, console: ConsoleWindow) -> None:
        super().__init__(console)
        self._console = console
        self.window: StageWindow | None = None

    def put_chosen(self) -> None:
        """Let the room see the activity that is open in the console, in the view that is in front."""
        chosen, view = self._console.chosen, self._console.pages.currentWidget()
        step = view.slide() if isinstance(view, ExerciseView) else 0
        self._put(OnStage("live", None if chosen == PEOPLE else chosen, step))

    def put(self, activity_id: str) -> None:
        """Let the room see an activity from its first slide."""
        self._put(OnStage("live", activity_id))

    def set_mode(self, mode: str) -> None:
        """Go live, freeze the picture or blank it."""
        shown = self._console.moment.shown
        chosen = "frozen" if mode == "frozen" else "blank" if mode == "blank" else "live"
        self._put(OnStage(chosen, shown.activity_id, shown.step))

    def toggle(self, mode: str) -> None:
        """Freeze or blank; the second time, go live again."""
        self.set_mode("live" if self._console.moment.shown.mode == mode else mode)

    def step(self, by: int) -> None:
        """Show the next slide (1) or the one before (-1)."""
        moment = self._console.moment
        step = min(max(moment.picture.step + by, 0), len(moment.picture.slides) - 1)
        self._put(OnStage(moment.shown.mode, moment.shown.activity_id, step))

    def open(self) -> None:
        """Open the window that the room sees, on the other screen where there is one."""
        if self.window is not None:
            self.window.raise_()
            return
        self.window = StageWindow()
        self.window.closed.connect(self._closed)
        self.window.blank_asked.connect(lambda: self._console.commands.run("blank"))
        for command in LENT:
            self.window.addAction(self._console.commands.action(command))
        self.show(self._console.moment)
        self.window.open_beside(self._console)
        self._console.activateWindow()

    def show(self, moment: Moment) -> None:
        """Draw what the room should see now."""
        if self.window is not None:
            picture = moment.picture
            self.window.view.set_slide(picture.slide, moment.workshop.language, picture.partnership)
            self.window.view.set_state(moment.shown.mode)

    def close(self) -> None:
        """Take the window away."""
        if self.window is not None:
            self.window.close()

    def _put(self, wanted: OnStage) -> None:
        put_on_stage(self._console.store, self._console.workshop_id, wanted)

    def _closed(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
