"""Opens the SQLite file so that a committed change survives a kill and a power cut."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event
from sqlmodel import SQLModel, create_engine

from lpip_workshop.storage.version import APPLICATION_ID

_PRAGMAS = (
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA temp_store = MEMORY",  # no second copy of what people said in a public folder
)
_PLAIN_TABLES = {
    "part": "name TEXT PRIMARY KEY, version INTEGER NOT NULL",
    "about": "name TEXT PRIMARY KEY, value TEXT NOT NULL",
}
_PATIENCE = 3.0  # seconds that a change waits for a backup or virus scanner to let go of the file


def open_engine(path: Path, *, read_only: bool = False) -> Engine:
    """Return the engine of a library file that exists; it keeps a rollback journal where a log is refused.

    A reader is refused every write by SQLite itself.
    """
    where = f"{path.resolve().as_uri()}?mode=rw"  # a file that was taken away must never come back empty

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(where, uri=True, timeout=_PATIENCE, check_same_thread=False)

    # Parameters are what people said: they have no place in a log.
    engine = create_engine("sqlite:///library", creator=connect, hide_parameters=True)
    event.listen(engine, "connect", _prepare_reader if read_only else _prepare_writer)
    event.listen(engine, "begin", _on_begin)
    return engine


def _prepare_writer(connection: Any, _record: object) -> None:
    (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
    if mode != "wal":
        connection.execute("PRAGMA journal_mode = DELETE")
    _prepare(connection)


def _prepare_reader(connection: Any, _record: object) -> None:
    _prepare(connection)
    connection.execute("PRAGMA query_only = ON")


def _prepare(connection: Any) -> None:
    # SQLAlchemy must send BEGIN itself: the driver's own habit of beginning late splits reads from writes.
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        connection.execute(pragma)


def _on_begin(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN")


def known_tables() -> frozenset[str]:
    """Return the names of the tables a library needs for all rows that are known."""
    return frozenset((*SQLModel.metadata.tables, *_PLAIN_TABLES))


def make_tables(engine: Engine) -> None:
    """Create the tables that are not there yet."""
    with engine.begin() as connection:
        (application,) = connection.exec_driver_sql("PRAGMA application_id").fetchone() or (0,)
        if application != APPLICATION_ID:
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        SQLModel.metadata.create_all(connection)
        for name, columns in _PLAIN_TABLES.items():
            connection.exec_driver_sql(f"CREATE TABLE IF NOT EXISTS {name} ({columns}) WITHOUT ROWID")
