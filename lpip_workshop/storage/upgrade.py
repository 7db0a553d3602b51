"""Numbered upgrades of an older library: copied, upgraded as a copy, checked, and only then put in its place.

The core has versions, and so has each exercise; a step is named by the part it belongs to and the
version it leads to. A fault or a kill at any moment leaves the old file as it was.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.words import T
from lpip_workshop.storage.backup import back_up, copy_library, quick_check
from lpip_workshop.storage.version import CURRENT, Version, connect_plainly

Step: TypeAlias = Callable[[sqlite3.Connection], None]
CORE_STEPS: dict[int, Step] = {}  # leads to minor version n of the current major


@dataclass(frozen=True, slots=True)
class Part:
    """One upgradable part: its version now, and the steps by the version each leads to.

    A step may add tables, columns and rows; it never takes rows away, which is checked.
    """

    name: str
    version: int
    steps: Mapping[int, Step] = field(default_factory=dict[int, Step])


def recorded_versions(connection: sqlite3.Connection) -> dict[str, int]:
    """Return the version of each part that the file has seen."""
    return dict(connection.execute("SELECT name, version FROM part").fetchall())


def record_versions(connection: sqlite3.Connection, parts: list[Part], version: Version = CURRENT) -> None:
    """Write down that the file now has these parts in these versions; a newer minor version stays."""
    connection.executemany(
        "INSERT INTO part (name, version) VALUES (?, ?) "
        "ON CONFLICT (name) DO UPDATE SET version = max(version, excluded.version)",
        [(part.name, part.version) for part in parts],
    )
    (stored,) = connection.execute("PRAGMA user_version").fetchone()
    connection.execute(f"PRAGMA user_version = {max(version.stored, stored)}")
    connection.commit()


def steps_due(path: Path, parts: list[Part]) -> list[tuple[Part, int]]:
    """Return the steps the file has yet to take, in order."""
    connection = connect_plainly(path, read_only=True)
    try:
        seen = recorded_versions(connection)
    finally:
        connection.close()
    return [
        (part, number)
        for part in parts
        if part.name in seen
        for number in sorted(part.steps)
        if seen[part.name] < number <= part.version
    ]


def upgrade(path: Path, parts: list[Part]) -> Path | None:
    """Bring an older library up to date; return the backup made before, None where nothing was due.

    Raises Trouble and leaves the file untouched where a step fails or a row would be lost.
    """
    due = steps_due(path, parts)
    if not due:
        return None
    kept = back_up(path, "before upgrade")
    draft = path.with_name(path.name + ".upgrading")
    try:
        copy_library(path, draft)
        _take_steps(draft, due, parts)
        copy_library(draft, path.with_name(path.name + ".upgraded"))
        path.with_name(path.name + ".upgraded").replace(path)
    finally:
        for leftover in (draft, *_companions(draft)):
            leftover.unlink(missing_ok=True)
    return kept


def _take_steps(draft: Path, due: list[tuple[Part, int]], parts: list[Part]) -> None:
    connection = connect_plainly(draft)
    try:
        before = _row_counts(connection)
        for part, number in due:
            part.steps[number](connection)
        after = _row_counts(connection)
        if any(after.get(table, 0) < count for table, count in before.items()):
            raise _upgrade_failed()
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise _upgrade_failed()
        record_versions(connection, parts)
    except sqlite3.Error as error:
        raise _upgrade_failed() from error
    finally:
        connection.close()
    if not quick_check(draft):
        raise _upgrade_failed()


def _row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in tables}


def _companions(path: Path) -> tuple[Path, ...]:
    return tuple(path.with_name(path.name + ending) for ending in ("-wal", "-shm", "-journal"))


def _upgrade_failed() -> Trouble:
    return Trouble(
        T("The library could not be brought up to date."),
        T("It was not changed, and there is a copy of it in the folder “backups”. Send that copy to us."),
    )
