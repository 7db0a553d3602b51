"""Says in plain words what the system would not let us do with the library file."""

from __future__ import annotations

import errno
import logging
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.words import T, Text

_log = logging.getLogger(__name__)
_DAMAGED = (
    T("The library file is damaged."),
    T("Nothing was written to it. Restore the newest backup, or send the file to us."),
)
_BY_CODE: dict[int, tuple[Text, Text]] = {
    sqlite3.SQLITE_FULL: (
        T("The disk is full, so this change could not be saved."),
        T("Free some space, then try again. What you typed is still here."),
    ),
    sqlite3.SQLITE_READONLY: (
        T("The library file cannot be written."),
        T("Check that the folder is not read-only, or choose another library."),
    ),
    sqlite3.SQLITE_BUSY: (
        T("Another program is holding the library file."),
        T("Close it there (a sync or backup program is often the cause), then try again."),
    ),
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: (
        T("This file is not a library."),
        T("Choose a file that LPIP Workshop made, usually named library.db."),
    ),
    sqlite3.SQLITE_IOERR: (
        T("The disk did not answer while saving."),
        T("If the library is on a USB stick or a network folder, check that it is there, then try again."),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        T("The library file cannot be opened."),
        T("Check that the folder exists and that you may write to it."),
    ),
}


def as_trouble(error: Exception) -> Trouble | None:
    """Return what a database error means for the facilitator, None where it is a bug of ours."""
    cause = getattr(error, "orig", error)  # SQLAlchemy wraps the driver's error and keeps it as `orig`
    if not isinstance(cause, sqlite3.Error):
        return None
    # The low byte of an extended code is the kind of fault.
    found = _BY_CODE.get(getattr(cause, "sqlite_errorcode", 0) & 0xFF)
    return Trouble(*found) if found else None


@contextmanager
def in_plain_words() -> Generator[None]:
    """Turn a database error that a facilitator can do something about into Trouble; let any other pass."""
    try:
        yield
    except Exception as error:
        trouble = as_trouble(error)
        if trouble is None:
            raise
        _log.warning("library: %s", error)
        raise trouble from error


def file_trouble(error: OSError, path: Path) -> Trouble:
    """Return what a file error means for the facilitator."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Trouble(T("The disk is full."), T("Free some space, then try again."))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return Trouble(
            T("“{path}” cannot be written.", path=str(path)),
            T("Choose another folder, or ask for permission to write to this one."),
        )
    return Trouble(
        T("“{path}” cannot be used: {why}.", path=str(path), why=error.strerror or str(error)),
        T("Check that the folder exists and that the disk is still connected."),
    )


def damaged() -> Trouble:
    """Return the trouble of a library that SQLite cannot read."""
    return Trouble(*_DAMAGED)


def emptied(path: Path) -> Trouble:
    """Return the trouble of a library file that holds nothing at all, as a full disk leaves one."""
    return Trouble(
        T("“{name}” is there, but it is empty: what was in it is gone.", name=path.name),
        T("Restore the newest copy from the folder “backups”; to start a new library, move the empty file away."),
    )


def not_a_library(path: Path) -> Trouble:
    """Return the trouble of a database that some other program made."""
    return Trouble(
        T("“{name}” is not a library.", name=path.name),
        T("Choose a file that LPIP Workshop made, usually named library.db."),
    )


def moved(path: Path) -> Trouble:
    """Return the trouble of a library that is no longer where it was opened."""
    return Trouble(
        T("The library file was moved or replaced while it was open: {path}", path=str(path)),
        T("Put it back, or close LPIP Workshop and open the library again. Nothing was written."),
    )
