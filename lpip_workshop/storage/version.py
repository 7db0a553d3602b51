"""Which files are libraries, and of which version. Reads with sqlite3 alone, in under a millisecond.

A version is major.minor. A newer minor adds what an older app can leave alone, and opens. A newer major
is refused. An older file is upgraded, after a backup.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.words import T
from lpip_workshop.storage.faults import as_trouble, file_trouble

APPLICATION_ID = 0x4C504950  # "LPIP"
_STEP = 1000


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """A version of the library's shape."""

    major: int
    minor: int

    @property
    def stored(self) -> int:
        """The number SQLite keeps as `user_version`."""
        return self.major * _STEP + self.minor

    @classmethod
    def of(cls, stored: int) -> Version:
        """Return the version a stored number means."""
        return cls(stored // _STEP, stored % _STEP)


CURRENT = Version(1, 0)


def connect_plainly(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Return a bare connection; raises sqlite3.Error. Read-only leaves not a byte behind."""
    if read_only:
        return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    return sqlite3.connect(path)


def read_version(path: Path) -> Version | None:
    """Return the version of a library, None where the file is absent or empty.

    Raises Trouble where it is not a library, or not readable.
    """
    try:
        if not path.exists() or path.stat().st_size == 0:
            return None
    except OSError as error:
        raise file_trouble(error, path) from error
    try:
        connection = connect_plainly(path, read_only=True)
        try:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (stored,) = connection.execute("PRAGMA user_version").fetchone()
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise as_trouble(error) or _not_a_library(path) from error
    if application != APPLICATION_ID:
        raise _not_a_library(path)
    return Version.of(stored)


def refuse_newer(path: Path, version: Version, current: Version = CURRENT) -> None:
    """Raise Trouble where the file was made by an app too new for this one."""
    if version.major > current.major:
        raise Trouble(
            T("“{name}” was made by a newer LPIP Workshop.", name=path.name),
            T("Install the newer version on this laptop. The file was not changed."),
        )


def _not_a_library(path: Path) -> Trouble:
    return Trouble(
        T("“{name}” is not a library.", name=path.name),
        T("Choose a file that LPIP Workshop made, usually named library.db."),
    )
