"""Verified copies of the library."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from lpip_workshop.storage.faults import damaged, file_trouble, in_plain_words
from lpip_workshop.storage.version import beside, connect_plainly


def quick_check(path: Path) -> bool:
    """Tell whether SQLite finds the file sound; never raises, never writes."""
    try:
        with closing(connect_plainly(path, read_only=True)) as connection:
            return connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
    except sqlite3.Error:
        return False


def copy_library(source: Path, target: Path) -> None:
    """Copy a library, open or not, to `target`; on return the copy is whole, checked and on the disk.

    Only its owner can read the copy. Raises Trouble and leaves no half copy.
    """
    partial = beside(target, ".partial")
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        clear(partial)
        make_private(partial)
        with in_plain_words():
            _copy_pages(source, partial)
        if not quick_check(partial):
            raise damaged()
        settle(partial, target)
    except OSError as error:
        raise file_trouble(error, target) from error
    finally:
        clear(partial)


def back_up(library: Path, reason: str, *, now: datetime | None = None) -> Path:
    """Make a verified copy in the folder `backups` beside the library and return its path."""
    stamp = (now or datetime.now()).strftime("%Y-%m-%d %H.%M.%S")
    folder = library.parent / "backups"
    target = folder / f"{library.stem} {stamp} {reason}.db"
    count = 2
    while target.exists():
        target = folder / f"{library.stem} {stamp} {reason} ({count}).db"
        count += 1
    copy_library(library, target)
    return target


def make_private(path: Path) -> None:
    """Make an empty file that only its owner can read; raises OSError where the name is taken."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def settle(partial: Path, target: Path) -> None:
    """Give a finished file its name, so that after a power cut `target` is the old file or the new one.

    Raises OSError.
    """
    with partial.open("rb+") as file:
        os.fsync(file.fileno())
    partial.replace(target)
    if os.name != "posix":
        return
    folder = os.open(target.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def clear(path: Path) -> None:
    """Remove a draft and what SQLite or a killed app left beside it; raises OSError."""
    for ending in ("", "-wal", "-shm", "-journal"):
        beside(path, ending).unlink(missing_ok=True)


def _copy_pages(source: Path, partial: Path) -> None:
    with closing(connect_plainly(source, read_only=True)) as origin, closing(connect_plainly(partial)) as copy:
        origin.backup(copy)
