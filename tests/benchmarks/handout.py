"""The handout of the sample workshop, and worksheets for a room of 60."""

from __future__ import annotations

import tempfile
from pathlib import Path
from statistics import median

from tests.benchmarks.measure import Line, probe

COLD = 3


def measure() -> list[Line]:
    """Write the handout. WeasyPrint, at 5.3 times Qt's untagged text (TECHNOLOGY), may be 0.4 times as slow."""
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "library.db"
        workshop = probe("sample", library)["workshop"]
        runs = [probe("handout", library, workshop) for _ in range(COLD)]
    warm, cold, floor = (median(run[which] for run in runs) for which in ("warm", "cold", "floor"))
    what, name = f"handout of the sample, {runs[0]['pages']} pages", "Qt, untagged, no figures"
    return [
        Line(f"{what}, warm", warm, "ms", floor, name, most=1500, most_times=2.1),
        Line(f"{what}, new process", cold, "ms", floor, name, most=1500),
    ]
