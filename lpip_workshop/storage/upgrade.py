"""Numbered upgrades of an older library: copied, upgraded as a copy, checked, and only then put in its place.

The core has versions, and so has each exercise; a step is named by the part it belongs to and the
version it leads to. A fault or a kill at any moment leaves the old file as it was.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.words import T
from lpip_workshop.storage.backup import back_up, clear, copy_library, quick_check, settle
from lpip_workshop.storage.core_steps import blank_small_sectors
from lpip_workshop.storage.faults import file_trouble, in_plain_words
from lpip_workshop.storage.version import CURRENT, Version, beside, connect_plainly

Step: TypeAlias = Callable[[sqlite3.Connection], None]
# By the stored number of the version each leads to: 1001 is 1.1.
CORE_STEPS: dict[int, Step] = {Version(1, 1).stored: blank_small_sectors}


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
    """Write down that the file now has these parts in these versions; newer ones stay, and so does a file at rest."""
    seen = recorded_versions(connection)
    newer = [(part.name, part.version) for part in parts if seen.get(part.name, -1) < part.version]
    connection.executemany("INSERT OR REPLACE INTO part (name, version) VALUES (?, ?)", newer)
    (stored,) = connection.execute("PRAGMA user_version").fetchone()
    if stored < version.stored:
        connection.execute(f"PRAGMA user_version = {version.stored}")
    connection.commit()


def steps_due(path: Path, parts: list[Part]) -> list[tuple[Part, int]]:
    """Return the steps the file has yet to take, in order; raises sqlite3.Error."""
    with closing(connect_plainly(path, read_only=True)) as connection:
        seen = recorded_versions(connection)
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
    draft = beside(path, ".upgrading")
    try:
        clear(draft)
        copy_library(path, draft)
        _take_steps(draft, due, parts)
        _fold_log(path)
        settle(draft, path)
    except OSError as error:
        raise file_trouble(error, path) from error
    finally:
        clear(draft)
    return kept


def _take_steps(draft: Path, due: list[tuple[Part, int]], parts: list[Part]) -> None:
    try:
        with closing(connect_plainly(draft)) as connection:
            # One file, without a log beside it, is what can take the library's name in one move.
            connection.execute("PRAGMA journal_mode = DELETE")
            before = _row_counts(connection)
            for part, number in due:
                part.steps[number](connection)
            connection.commit()
            _check_nothing_lost(connection, before)
            record_versions(connection, parts)
    except sqlite3.Error as error:
        raise _upgrade_failed() from error
    if not quick_check(draft):
        raise _upgrade_failed()


def _check_nothing_lost(connection: sqlite3.Connection, before: dict[str, int]) -> None:
    after = _row_counts(connection)
    lost = any(after.get(table, 0) < count for table, count in before.items())
    if lost or connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise _upgrade_failed()


def _fold_log(path: Path) -> None:
    """Write the log a killed app left into the old file: left behind, it would be read into the new one."""
    if beside(path, "-wal").exists():
        with in_plain_words(), closing(connect_plainly(path)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
    beside(path, "-shm").unlink(missing_ok=True)


def _row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in tables}


def _upgrade_failed() -> Trouble:
    return Trouble(
        T("The library could not be brought up to date."),
        T("It was not changed, and there is a copy of it in the folder “backups”. Send that copy to us."),
    )
