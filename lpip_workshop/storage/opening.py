"""Opens a library: locked, of a version we know, brought up to date, its tables there."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from filelock import FileLock

from lpip_workshop.storage import domain as domain  # the tables must be known before they are made
from lpip_workshop.storage.backup import clear, make_private, settle
from lpip_workshop.storage.engine import known_tables, make_tables, open_engine
from lpip_workshop.storage.faults import file_trouble, in_plain_words
from lpip_workshop.storage.lock import take_lock
from lpip_workshop.storage.store import Store
from lpip_workshop.storage.upgrade import CORE_STEPS, Part, record_versions, upgrade
from lpip_workshop.storage.version import CURRENT, beside, connect_plainly, read_version, refuse_newer


def open_library(path: Path, parts: list[Part] | None = None) -> Store:
    """Open a library, making it where there is none.

    `parts` are the exercises' own versions and upgrades. Raises Trouble where another window has it, where
    the file is not a library, is damaged or newer than this app, or cannot be written.
    """
    everything = [Part("core", CURRENT.stored, CORE_STEPS), *(parts or [])]
    try:
        path = path.resolve()  # two names of one file must meet at one lock
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise file_trouble(error, path.parent) from error
    lock = take_lock(path)
    try:
        return _open_locked(path, everything, lock)
    except BaseException:
        lock.release()
        raise


def _open_locked(path: Path, parts: list[Part], lock: FileLock) -> Store:
    with in_plain_words():
        version = read_version(path)
        if version is None:
            _make(path, parts)
        else:
            refuse_newer(path, version)
            upgrade(path, parts)
            _complete(path, parts)
        return Store(path, lock)


def _make(path: Path, parts: list[Part]) -> None:
    """Make a new library under another name first, so that a kill never leaves half of one."""
    draft = beside(path, ".new")
    try:
        clear(draft)
        make_private(draft)
        _complete(draft, parts)
        settle(draft, path)
    except OSError as error:
        raise file_trouble(error, path) from error
    finally:
        clear(draft)


def add_tables(path: Path) -> None:
    """Make the tables of all rows that are known and have none yet; raises Trouble."""
    with in_plain_words():
        with closing(connect_plainly(path, read_only=True)) as connection:
            there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if known_tables() <= there:
            return  # to begin with SQLAlchemy what there is nothing to do for takes ten times as long
        engine = open_engine(path)
        try:
            make_tables(engine)
        finally:
            engine.dispose()


def _complete(path: Path, parts: list[Part]) -> None:
    add_tables(path)
    with closing(connect_plainly(path)) as connection:
        record_versions(connection, parts)
