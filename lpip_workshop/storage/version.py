"""Which files are libraries, and of which version. Reads with sqlite3 alone, in under a millisecond.

A version is major.minor. A newer minor adds what an older app can leave alone, and opens. A newer major
is refused. An older file is upgraded, after a backup.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from lpip_workshop.core.errors import Trouble
from lpip_workshop.core.words import T
from lpip_workshop.storage.faults import emptied, file_trouble, in_plain_words, not_a_library

APPLICATION_ID = 0x4C504950  # "LPIP"
_STEP = 1000


class Version(NamedTuple):
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


CURRENT = Version(1, 1)


def connect_plainly(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Return a bare connection; raises sqlite3.Error. Read-only changes no byte and leaves no file behind.

    The one exception: what a killed app left half written is put right first, as every reader of SQLite does.
    """
    if not read_only:
        return sqlite3.connect(path)
    mode = "mode=ro"
    if beside(path, "-journal").exists():
        mode = "mode=rw"
    elif not beside(path, "-wal").exists() and _keeps_a_log(path):
        # Even a read-only reader would make a log and an index beside a file at rest.
        mode = "mode=ro&immutable=1"
    return sqlite3.connect(f"{path.resolve().as_uri()}?{mode}", uri=True)


def beside(path: Path, ending: str) -> Path:
    """Return the file that goes with a library under its name and an ending such as "-wal"."""
    return path.with_name(path.name + ending)


def _keeps_a_log(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(20)[18:20] == b"\x02\x02"
    except OSError:
        return False


def read_version(path: Path) -> Version | None:
    """Return the version of a library, None where there is no file.

    Raises Trouble where it is not a library, was emptied, or cannot be read. Reads the pages that list the
    tables too, so that a file cut short does not pass for an empty library.
    """
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        return None
    except OSError as error:
        raise file_trouble(error, path) from error
    if size == 0:
        raise emptied(path)
    with in_plain_words(), closing(connect_plainly(path, read_only=True)) as connection:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (stored,) = connection.execute("PRAGMA user_version").fetchone()
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if application != APPLICATION_ID:
        raise not_a_library(path)
    return Version.of(stored)


def refuse_newer(path: Path, version: Version, current: Version = CURRENT) -> None:
    """Raise Trouble where the file was made by an app too new for this one."""
    if version.major > current.major:
        raise Trouble(
            T("“{name}” was made by a newer LPIP Workshop.", name=path.name),
            T("Install the newer version on this laptop. The file was not changed."),
        )
