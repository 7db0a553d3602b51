"""Memory with the sample open, and after it was walked through again and again."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.benchmarks.measure import Line, probe

ROUNDS = 8


def measure() -> list[Line]:
    """Walk eight rounds; the first stands for the first hour, the last for the day."""
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "library.db"
        probe("sample", library)
        found = probe("walk", library, ROUNDS)["memory"]
    bare = probe("bare")["resident"]
    return [
        Line("memory with the sample open", found[0], "MB", bare, "bare window"),
        Line(f"memory after {ROUNDS} rounds through it", found[-1], "MB", found[0], "after one", most_times=1.2),
    ]
