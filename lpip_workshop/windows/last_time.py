"""What earlier workshops left open comes up first: the console offers it, one list after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import T, Words, listed
from lpip_workshop.windows.console_commands import take_focus

if TYPE_CHECKING:
    from lpip_workshop.app.review import LeftOpen
    from lpip_workshop.windows.console import ConsoleWindow


class LastTime(QObject):
    """Tells in the banner what waits, and opens it; an exercise that is not on the agenda is put there first."""

    def __init__(self, console: ConsoleWindow) -> None:
        super().__init__(console)
        self._console = console

    def offer(self) -> None:
        """Say what waits, if anything does and nothing more urgent is being said."""
        from lpip_workshop.app.review import left_open

        with self._console.store.read() as session:
            found = left_open(session, self._console.workshop_id)
        if found and not self._console.banner.text():
            self._tell(found)

    def _tell(self, found: tuple[LeftOpen, ...]) -> None:
        told: list[Words] = [one.words for one in found]
        words = T("Still open from last time: {what}. Begin with them.", what=listed(told))
        self._console.banner.show_notice(words, action=(T("Look at them"), lambda: self._open(found)))

    def _open(self, found: tuple[LeftOpen, ...]) -> None:
        first, *others = found
        self._console.attempt(lambda: self._console.open_activity(first.activity_id or self._placed(first.exercise)))
        take_focus(self._console)
        if others:
            self._tell(tuple(others))

    def _placed(self, exercise: str) -> str:
        """Put an exercise first on the agenda and return its activity."""
        from lpip_workshop.app.bring_in import titled
        from lpip_workshop.app.workshops import Planned, add_activity

        console, spec = self._console, exercises()[exercise]
        title = titled(spec.title, console.moment.workshop.language)
        first = min((slot.activity.position for slot in console.moment.order.slots), default=1.0)
        return add_activity(
            console.store, console.workshop_id, Planned(title, spec.minutes, exercise), after=first - 1.0
        )
