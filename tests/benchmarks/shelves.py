"""A library with 1,000 workshops opens nearly as fast as an empty one."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from statistics import median

from tests.benchmarks.measure import Line, probe

TIMES = 7
COPIES = 999
TABLES = ("workshop", "activity", "participant", "stakeholder", "operation")


def measure() -> list[Line]:
    """Open an empty and a full library in turn."""
    with tempfile.TemporaryDirectory() as folder:
        empty, full = Path(folder) / "empty.db", Path(folder) / "full.db"
        probe("start", empty)
        probe("sample", full)
        multiply(full)
        for library in (empty, full):
            probe("start", library)
        pairs = [(probe("start", empty), probe("start", full)) for _ in range(TIMES)]

    def middle(which: int, end: str) -> float:
        return median(pair[which][end] - pair[which]["started"] for pair in pairs)

    return [
        Line(f"1,000 workshops: start to {told}", middle(1, end), "ms", middle(0, end), "empty library", most_times=1.3)
        for told, end in (("first painted window", "painted"), ("ready for input", "ready"))
    ]


def multiply(library: Path) -> None:
    """Put copies of every workshop into a library, with their agendas, people, stakeholders and journal."""
    with closing(sqlite3.connect(library)) as connection, connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        for table in TABLES:
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            chosen = ", ".join(_copied(table, column) for column in columns)
            names = ", ".join(f'"{column}"' for column in columns)
            connection.execute(
                f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {COPIES}) "
                f'INSERT INTO "{table}" ({names}) SELECT {chosen} FROM "{table}", n'
            )


def _copied(table: str, column: str) -> str:
    if column == "id":
        return "NULL" if table == "operation" else "id || '-' || i"
    if column in ("workshop_id", "activity_id", "scope"):
        return f"\"{column}\" || '-' || i"
    return f'"{column}"'
