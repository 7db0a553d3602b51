"""Worksheets for 60 people, one to each, on every exercise of the sample that collects answers."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.benchmarks.measure import Line, probe


def measure() -> list[Line]:
    """Write them beside the same words set by Qt."""
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "library.db"
        workshop = probe("sample", library, 60)["workshop"]
        found = probe("handout", library, workshop)
    return [Line(f"worksheets for 60 people, {found['sheet_pages']} pages", found["sheets"], "ms", most=3000)]
