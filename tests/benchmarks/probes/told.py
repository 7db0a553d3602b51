"""What every probe does: say what it found, and watch how long the window was deaf."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

BEAT = 5  # milliseconds


def tell(**found: Any) -> None:
    """Print what was found as one line of JSON."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


def now() -> float:
    """Return milliseconds of a clock that all processes share."""
    return time.monotonic() * 1000


def resident() -> float:
    """Return the memory in use, in MB."""
    status = Path("/proc/self/status")
    if status.exists():
        (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 / 1024


class Heartbeat:
    """A timer of 5 ms: the longest time it was kept waiting is the longest time nothing could be clicked."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self.reset()
        self._timer.start(BEAT)

    def reset(self) -> None:
        """Forget what was."""
        self.longest, self._last = 0.0, now()

    def _beat(self) -> None:
        here = now()
        self.longest = max(self.longest, here - self._last - BEAT)
        self._last = here
