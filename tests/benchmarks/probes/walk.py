"""Open the sample from the first window as a facilitator does, and walk through every activity and slide."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.windows.application import Application
from tests.benchmarks.probes.told import Heartbeat, now, resident, tell

PAUSE = 60  # milliseconds between two acts: each is heard before the next


class Walk:
    """Steps through the workshop by the event loop and notes the longest pause after each act."""

    def __init__(self, main: Application, rounds: int) -> None:
        self.main, self.rounds = main, rounds
        self.pauses: list[tuple[float, str]] = []
        self.memory: list[float] = []
        self.heart = Heartbeat()
        self.asked = 0.0
        self.steps: Iterator[str] = iter(())

    def begin(self) -> None:
        """Ask for the sample as soon as the first window is there."""
        self.heart.reset()
        self.asked = now()
        self.main.library.sample_asked.emit()
        self._wait()

    def _wait(self) -> None:
        if self.main.console is None:
            QTimer.singleShot(5, self._wait)
            return
        self.opened = now() - self.asked
        self.steps = self._acts()
        self.name = "open the sample"
        QTimer.singleShot(PAUSE * 3, self._next)

    def _next(self) -> None:
        self.pauses.append((self.heart.longest, self.name))
        self.heart.reset()
        try:
            self.name = next(self.steps)
        except StopIteration:
            tell(pauses=self.pauses, opened=self.opened, memory=self.memory)
            QApplication.quit()
            return
        QTimer.singleShot(PAUSE, self._next)

    def _acts(self) -> Iterator[str]:
        console = self.main.console
        assert console is not None
        console.stage.open()
        yield "open the stage"
        for _ in range(self.rounds):
            for slot in console.moment.order.slots:
                console.open_activity(slot.activity.id)
                yield f"open {slot.activity.title}"
                console.stage.put_chosen()
                yield f"show {slot.activity.title}"
                for place in range(1, len(console.moment.picture.slides)):
                    console.stage.step(1)
                    yield f"slide {place + 1} of {slot.activity.title}"
            self.memory.append(resident())


def main() -> None:
    """Walk as many rounds as are asked for."""
    app = QApplication([])
    apply_theme(app)
    main = Application(Path(sys.argv[1]))
    walk = Walk(main, int(sys.argv[2]))
    main.ready.connect(walk.begin)
    main.start()
    app.exec()
    main.close()


main()
