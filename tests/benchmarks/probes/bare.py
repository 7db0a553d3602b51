"""The floor: a bare PySide6 window; told are its first paint, its memory and its longest pause over a second."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.benchmarks.probes.told import Heartbeat, now, resident, tell


class Window(QWidget):
    """Nothing but a window."""

    painted = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Note when it was first painted."""
        super().paintEvent(event)
        if not self.painted:
            QTimer.singleShot(0, self._note)

    def _note(self) -> None:
        self.painted = now()
        self.heart = Heartbeat()
        QTimer.singleShot(1000, self._end)

    def _end(self) -> None:
        tell(painted=self.painted, resident=resident(), stall=self.heart.longest)
        QApplication.quit()


def main() -> None:
    """Show it."""
    app = QApplication([])
    window = Window()
    window.resize(1366, 768)
    window.show()
    app.exec()


main()
