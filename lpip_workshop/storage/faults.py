"""Says in plain words what the system would not let us do with the library file."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.words import T, Text

_BY_WORDING: tuple[tuple[str, Text, Text], ...] = (
    (
        "disk is full",
        T("The disk is full, so this change could not be saved."),
        T("Free some space, then try again. What you typed is still here."),
    ),
    (
        "readonly",
        T("The library file cannot be written."),
        T("Check that the folder is not read-only, or choose another library."),
    ),
    (
        "locked",
        T("Another program is holding the library file."),
        T("Close it there (a sync or backup program is often the cause), then try again."),
    ),
    (
        "malformed",
        T("The library file is damaged."),
        T("Nothing was written to it. Restore the newest backup, or send the file to us."),
    ),
    (
        "not a database",
        T("This file is not a library."),
        T("Choose a file that LPIP Workshop made, usually named library.db."),
    ),
    (
        "disk i/o error",
        T("The disk did not answer while saving."),
        T("If the library is on a USB stick or a network folder, check that it is there, then try again."),
    ),
    (
        "unable to open",
        T("The library file cannot be opened."),
        T("Check that the folder exists and that you may write to it."),
    ),
)


def as_trouble(error: Exception) -> Trouble | None:
    """Return what a database error means for the facilitator, None where it is a bug of ours."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if not isinstance(cause, sqlite3.Error):
        return None
    wording = str(cause).lower()
    for part, what, remedy in _BY_WORDING:
        if part in wording:
            return Trouble(what, remedy)
    return None


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


def moved(path: Path) -> Trouble:
    """Return the trouble of a library that is no longer where it was opened."""
    return Trouble(
        T("The library file was moved or replaced while it was open: {path}", path=str(path)),
        T("Put it back, or close LPIP Workshop and open the library again. Nothing was written."),
    )
