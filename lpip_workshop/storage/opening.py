"""Opens a library: locked, of a version we know, brought up to date, its tables there."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from filelock import FileLock

from lpip_workshop.storage import domain as domain  # the tables must be known before they are made
from lpip_workshop.storage.engine import make_tables, open_engine
from lpip_workshop.storage.faults import as_trouble, file_trouble
from lpip_workshop.storage.lock import take_lock
from lpip_workshop.storage.store import Store
from lpip_workshop.storage.upgrade import CORE_STEPS, Part, record_versions, upgrade
from lpip_workshop.storage.version import CURRENT, connect_plainly, read_version, refuse_newer


def open_library(path: Path, parts: list[Part] | None = None) -> Store:
    """Open a library, making it where there is none.

    `parts` are the exercises' own versions and upgrades. Raises Trouble where another window has it, where
    the file is not a library, is newer than this app, or cannot be written.
    """
    everything = [Part("core", CURRENT.minor, CORE_STEPS), *(parts or [])]
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise file_trouble(error, path.parent) from error
    lock = take_lock(path)
    try:
        return _open_locked(path, everything, lock)
    except sqlite3.Error as error:
        lock.release()
        raise as_trouble(error) or error from error
    except BaseException:
        lock.release()
        raise


def _open_locked(path: Path, parts: list[Part], lock: FileLock) -> Store:
    version = read_version(path)
    if version is not None:
        refuse_newer(path, version)
        upgrade(path, parts)
    engine = open_engine(path)
    try:
        make_tables(engine)
        path.chmod(0o600)
        connection = connect_plainly(path)
        try:
            record_versions(connection, parts)
        finally:
            connection.close()
        return Store(path, engine, lock)
    except Exception as error:
        engine.dispose()
        raise as_trouble(error) or error from error
