"""Say aloud what a facilitator who does not see the screen would miss: counts, reveals, the agenda and the clock."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import N, T, Text, Words
from lpip_workshop.widgets.announce import announce
from lpip_workshop.widgets.rounds import answered_words
from lpip_workshop.widgets.slide_countdown import SOON
from lpip_workshop.windows.known import COUNTING

if TYPE_CHECKING:
    from lpip_workshop.windows.console import ConsoleWindow
    from lpip_workshop.windows.moment import Moment

EACH = 5  # answers; typing thirty ballots would otherwise be talked over thirty times
_PAUSE_MS = 3000  # without another answer, after which the count is said all the same


class Telling(QObject):
    """Compares each moment with the one before, and announces what came to pass between them."""

    def __init__(self, console: ConsoleWindow) -> None:
        super().__init__(console)
        self._console = console
        self._before: Moment | None = None
        self._said, self._awaited = 0, False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.say_count)
        console.stage.sounding.passed.connect(self._say_clock)

    def follow(self, moment: Moment) -> None:
        """Announce what is new in this moment. Opening another activity is no news of its round."""
        before, self._before = self._before, moment
        if before is None:
            return
        self._follow_agenda(before, moment)
        if _place(before) == _place(moment):
            self._follow_round(before, moment)
        else:
            self._start_counting(moment)

    def say_count(self) -> None:
        """Say how many have answered, where that was not said yet."""
        self._pause.stop()
        held = self._before.round if self._before else None
        if self._before is not None and held is not None and held.answered != self._said:
            self._said = held.answered
            announce(self._console, answered_words(held, self._before.people))

    def say_result(self) -> None:
        """Say what was found where the reveal could not, since it had to be counted first."""
        if self._awaited and self._before is not None:
            self._awaited = False
            announce(self._console, _step(self._before))

    def _follow_agenda(self, before: Moment, moment: Moment) -> None:
        known = {slot.activity.id: slot for slot in before.order.slots}
        for slot in moment.order.slots:
            was = known.get(slot.activity.id)
            if was is not None and slot.running and not was.running:
                announce(self._console, T("Started: {title}.", title=slot.title))
            elif was is not None and was.running and slot.done:
                announce(self._console, T("Finished: {title}.", title=slot.title))

    def _follow_round(self, before: Moment, moment: Moment) -> None:
        was, held = before.round, moment.round
        if held is None:
            return
        if was is None or was.id != held.id or was.state != held.state:
            self._start_counting(moment)
            self._awaited = moment.results is COUNTING
            announce(self._console, _step(moment))
        elif held.state == "open" and was.answered != held.answered:
            self._pause.start()
            if abs(held.answered - self._said) >= EACH or held.answered == held.invited:
                self.say_count()

    def _start_counting(self, moment: Moment) -> None:
        self._pause.stop()
        self._said = moment.round.answered if moment.round else 0

    def _say_clock(self, edge: Fraction, seconds: int) -> None:
        left = N("{n} second is left", "{n} seconds are left", seconds)
        if seconds >= 60:
            left = N("{n} minute is left", "{n} minutes are left", round(seconds / 60))
        share = T("A fifth of the time: {left}.", left=left)
        if edge != SOON:
            share = T("Nearly out of time: {left}.", left=left) if seconds else T("The time is over.")
        announce(self._console, share, urgent=edge != SOON)


def _place(moment: Moment) -> str:
    return moment.activity.id if moment.activity else ""


def _step(moment: Moment) -> Text:
    held = moment.round
    if held is None or held.state == "open":
        return T("The round is open.")
    if held.state == "closed":
        return T("The round is closed: {count}.", count=answered_words(held, moment.people))
    result = _one_sentence(moment)
    return T("Revealed: {result}", result=result) if isinstance(result, Text) or result else T("Revealed")


def _one_sentence(moment: Moment) -> Words:
    """Return what the room reads under the result."""
    if moment.activity is None or moment.results is COUNTING:
        return ""
    slides = exercises()[moment.activity.exercise].slides(moment.results)
    return next((slide.takeaway for slide in slides if slide.takeaway), "")
