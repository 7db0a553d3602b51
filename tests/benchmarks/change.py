"""One change: from the act to the disk and to both windows."""

from __future__ import annotations

from statistics import median

from tests.benchmarks.measure import Line, percentile, probe


def measure() -> list[Line]:
    """Move one of 60 stakeholders two hundred times."""
    found = probe("change")
    acts, plain = found["acts"], median(found["plain"])
    return [
        Line("one change, durable and repainted: half of them", median(acts), "ms", plain, "plain commit"),
        Line("one change, durable and repainted: p99", percentile(acts, 0.99), "ms", plain, "plain commit", most=50),
        Line("its commit", median(found["commits"]), "ms", plain, "plain commit", most_times=4),
    ]
