"""From the start of the process to a window that is painted, to one that can be used."""

from __future__ import annotations

import tempfile
from pathlib import Path
from statistics import median

from tests.benchmarks.measure import Line, probe

TIMES = 9


def measure() -> list[Line]:
    """Start a bare window and the app in turn."""
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "library.db"
        probe("start", library)  # makes the library, warms the disk
        pairs = [(probe("bare"), probe("start", library)) for _ in range(TIMES)]

    def middle(which: int, end: str) -> float:
        return median(pair[which][end] - pair[which]["started"] for pair in pairs)

    floor, name = middle(0, "painted"), "bare window"
    return [
        Line("start to first painted window", middle(1, "painted"), "ms", floor, name, most_times=1.5),
        Line("start to ready for input", middle(1, "ready"), "ms", floor, name, most_times=6),
        Line(
            "longest pause while the rest loads",
            median(pair[1]["stall"] for pair in pairs),
            "ms",
            median(pair[0]["stall"] for pair in pairs),
            "bare window at rest",
            most=120,
        ),
    ]
