"""Measuring: processes of their own, floors taken in turn with what stands on them, and lines of a table."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
TIMEOUT = 120  # seconds; a probe that hangs is a failure, not a wait


@dataclass(frozen=True, slots=True)
class Line:
    """One measured budget; times are milliseconds. A limit that is None is not part of the budget."""

    what: str
    value: float
    unit: str = "ms"
    floor: float | None = None
    floor_is: str = ""
    most: float | None = None
    least: float | None = None
    most_times: float | None = None

    @property
    def times(self) -> float | None:
        """How many times the floor it is."""
        return self.value / self.floor if self.floor else None

    @property
    def kept(self) -> bool:
        """Whether every limit is kept."""
        return (
            (self.most is None or self.value <= self.most)
            and (self.least is None or self.value >= self.least)
            and (self.most_times is None or self.times is None or self.times <= self.most_times)
        )

    @property
    def budget(self) -> str:
        """The limits in words."""
        limits = [
            f"≤ {self.most_times:g}×" if self.most_times is not None else "",
            f"≤ {self.most:g} {self.unit}" if self.most is not None else "",
            f"≥ {self.least:g} {self.unit}" if self.least is not None else "",
        ]
        return ", ".join(limit for limit in limits if limit)


def probe(name: str, *arguments: object) -> dict[str, Any]:
    """Run a probe in a process of its own; what it prints, with `started` on the clock of `now`."""
    command = [sys.executable, "-m", f"tests.benchmarks.probes.{name}", *map(str, arguments)]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"}
    # An installed app has its bytecode; to compile every module at each start would measure the compiler.
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    started = now()
    done = subprocess.run(
        command, cwd=ROOT, env=surroundings, capture_output=True, text=True, timeout=TIMEOUT, check=False
    )
    if done.returncode != 0:
        raise RuntimeError(f"{name} ended with {done.returncode}:\n{done.stderr[-3000:]}")
    return {"started": started, **json.loads(done.stdout.splitlines()[-1])}


def now() -> float:
    """Return milliseconds of a clock that all processes share."""
    return time.monotonic() * 1000


def timed(deed: Callable[[], object]) -> float:
    """Return how many milliseconds it took."""
    began = time.perf_counter()
    deed()
    return (time.perf_counter() - began) * 1000


def in_turn(times: int, *deeds: Callable[[], float]) -> tuple[float, ...]:
    """Return the median of each, taken in turn so that a busy machine is busy for all; the first round warms up."""
    rounds = [[deed() for deed in deeds] for _ in range(times + 1)][1:]
    return tuple(median(column) for column in zip(*rounds, strict=True))


def percentile(values: list[float], share: float) -> float:
    """Return the smallest value that a share of them does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
