"""The app as it starts, on the library that is named: first paint, ready, and the longest pause until all is loaded."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from lpip_workshop import cli
from lpip_workshop.windows import application
from tests.benchmarks.probes.told import Heartbeat, now, resident, tell


class Watched(application.Application):
    """The app, with a watch in its hand; it ends when nothing is being loaded any more."""

    def start(self) -> None:
        """Start as ever."""
        self.library.painted.connect(self._painted)
        self.ready.connect(self._note_ready)
        self.was_ready, self.loading = 0.0, set[str]()
        self.jobs.busy.connect(self._busy)
        super().start()

    def _painted(self) -> None:
        self.was_painted, self.heart = now(), Heartbeat()

    def _note_ready(self) -> None:
        self.was_ready = now()

    def _busy(self, key: str, running: bool) -> None:
        (self.loading.add if running else self.loading.discard)(key)
        QTimer.singleShot(50, self._end_when_idle)

    def _end_when_idle(self) -> None:
        if self.was_ready and not self.loading:
            tell(painted=self.was_painted, ready=self.was_ready, stall=self.heart.longest, resident=resident())
            QApplication.quit()


application.Application = Watched
raise SystemExit(cli.main(["--library", sys.argv[1]]))
