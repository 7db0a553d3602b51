"""A network of 200 stakeholders and 800 relationships: dragged on its map, and added to."""

from __future__ import annotations

from statistics import median

from tests.benchmarks.measure import Line, percentile, probe


def measure() -> list[Line]:
    """Drag a stakeholder with its relationships in a circle, then add relationships to the network on screen."""
    found = probe("network")
    drag, adds, drawn = found["drag"], found["adds"], 1000 / median(found["draw"])
    return [
        Line("drag in a network of 200 and 800", 1000 / median(drag), "frames/s", drawn, "bare lines", least=30),
        Line("the same, slowest twentieth", 1000 / percentile(drag, 0.95), "frames/s", drawn, "bare lines"),
        Line("a link added to it and repainted: half of them", median(adds), "ms"),
        Line("a link added to it: longest block of the window", max(adds), "ms", most=100),
        Line("the same while the room sees it", max(found["staged"]), "ms", most=100),
    ]
