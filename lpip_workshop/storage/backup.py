"""Verified copies of the library."""

from __future__ import annotations

import os
import sqlite3
from datetime import datetime
from pathlib import Path

from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.words import T
from lpip_workshop.storage.faults import as_trouble, file_trouble
from lpip_workshop.storage.version import connect_plainly


def quick_check(path: Path) -> bool:
    """Tell whether SQLite finds the file sound; never raises, never writes."""
    try:
        connection = connect_plainly(path, read_only=True)
        try:
            return connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
        finally:
            connection.close()
    except sqlite3.Error:
        return False


def copy_library(source: Path, target: Path) -> None:
    """Copy a library, open or not, to `target`; on return the copy is whole, checked and on the disk.

    Raises Trouble and leaves no half copy.
    """
    partial = target.with_name(target.name + ".partial")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        partial.unlink(missing_ok=True)
        _copy_pages(source, partial)
        if not quick_check(partial):
            raise Trouble(
                T("The library file is damaged."),
                T("Nothing was written to it. Restore the newest backup, or send the file to us."),
            )
        _settle(partial, target)
    except sqlite3.Error as error:
        raise as_trouble(error) or error from error
    except OSError as error:
        raise file_trouble(error, target) from error
    finally:
        partial.unlink(missing_ok=True)


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


def _copy_pages(source: Path, partial: Path) -> None:
    origin = connect_plainly(source, read_only=True)
    copy = connect_plainly(partial)
    try:
        origin.backup(copy)
    finally:
        copy.close()
        origin.close()


def _settle(partial: Path, target: Path) -> None:
    with partial.open("rb+") as file:
        os.fsync(file.fileno())
    partial.replace(target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
