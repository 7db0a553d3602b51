"""Dragging on the map, drawn by software."""

from __future__ import annotations

from statistics import median

from tests.benchmarks.measure import Line, percentile, probe


def measure() -> list[Line]:
    """Drag one of 200 stakeholders in a circle."""
    found = probe("drag")
    drawn = 1000 / median(found["draw"])
    worst = 1000 / percentile(found["drag"], 0.95)
    return [
        Line("drag among 200 stakeholders", 1000 / median(found["drag"]), "frames/s", drawn, "pyqtgraph", least=30),
        Line("drag among 200 stakeholders, slowest twentieth", worst, "frames/s", drawn, "pyqtgraph"),
    ]
