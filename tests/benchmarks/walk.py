"""The window is never deaf for long while the sample is opened and walked through."""

from __future__ import annotations

import tempfile
from pathlib import Path
from statistics import median

from tests.benchmarks.measure import Line, probe

TIMES = 5


def measure() -> list[Line]:
    """Walk several times, each in a new process; a step counts with its median, so that a busy machine is no fault."""
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "library.db"
        first = probe("walk", library, 1)
        runs = [probe("walk", library, 1) for _ in range(TIMES)]
    rest = median(probe("bare")["stall"] for _ in range(TIMES))
    steps = [
        (median(pause for pause, _name in taken), taken[0][1])
        for taken in zip(*(run["pauses"] for run in runs), strict=True)
    ]
    longest, name = max(steps)
    made = max(pause for pause, named in first["pauses"] if named == "open the sample")
    return [
        Line(f"longest pause on a walk of {len(steps)} steps ({name})", longest, "ms", rest, "at rest", most=100),
        Line("longest pause while the sample is made and opened", made, "ms", rest, "at rest", most=100),
        Line("the sample, from the click to the console, first time", first["opened"], "ms"),
        Line("the sample, from the click to the console", median(run["opened"] for run in runs), "ms"),
    ]
