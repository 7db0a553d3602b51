"""Opens the SQLite file so that a committed change survives a kill and a power cut."""

from __future__ import annotations

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
    "PRAGMA busy_timeout = 3000",
)


def open_engine(path: Path) -> Engine:
    """Return the engine of a library; it keeps a rollback journal where a write-ahead log is refused."""
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": 3.0})
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def _on_connect(connection: Any, _record: object) -> None:
    # SQLAlchemy must send BEGIN itself: the driver's own habit of beginning late splits reads from writes.
    connection.isolation_level = None
    cursor = connection.cursor()
    (mode,) = cursor.execute("PRAGMA journal_mode = WAL").fetchone()
    if mode != "wal":
        cursor.execute("PRAGMA journal_mode = DELETE")
    for pragma in _PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _on_begin(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN")


def make_tables(engine: Engine) -> None:
    """Create the tables that are not there yet."""
    with engine.begin() as connection:
        (application,) = connection.exec_driver_sql("PRAGMA application_id").fetchone() or (0,)
        if application != APPLICATION_ID:
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        SQLModel.metadata.create_all(connection)
        connection.exec_driver_sql(
            "CREATE TABLE IF NOT EXISTS part (name TEXT PRIMARY KEY, version INTEGER NOT NULL) WITHOUT ROWID"
        )
        connection.exec_driver_sql(
            "CREATE TABLE IF NOT EXISTS about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"
        )
