"""Forgetting: what the journal knew of rows that are confidential from now on, and the pages it stood on."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from sqlalchemy import ColumnElement, Engine, delete, select
from sqlmodel import Session, SQLModel

from lpip_workshop.storage.rows import table_name

_AT_ONCE = 500  # SQLite takes a limited number of values in one question


def forget(session: Session, rows: list[str]) -> None:
    """Within a change, erase the images of these rows, and the operations that did nothing else.

    Such an operation would still tell when a paper was typed in, and by its label which paper. So would the undo or
    redo of one, also where it found nothing left to put back.
    """
    changes, operations = SQLModel.metadata.tables["change"], SQLModel.metadata.tables["operation"]
    connection = session.connection()
    for some in _portions(rows):
        concerned = changes.c.row.in_(some)
        numbers = list(connection.execute(select(changes.c.operation).where(concerned).distinct()).scalars())
        connection.execute(delete(changes).where(concerned))
        for emptied in _portions(numbers):
            kept = select(changes.c.operation).where(changes.c.operation.in_(emptied))
            bare = operations.c.id.not_in(kept)
            connection.execute(delete(operations).where(operations.c.id.in_(emptied), bare))
            connection.execute(delete(operations).where(operations.c.target.in_(emptied), _without_changes()))
    connection.exec_driver_sql("INSERT OR REPLACE INTO about (name, value) VALUES ('compaction', 'due')")


def remove(session: Session, kind: type[SQLModel], rows: list[str]) -> None:
    """Within a change, take these rows out of the file; what the journal knew of them is left to `forget`."""
    table = SQLModel.metadata.tables[table_name(kind)]
    for some in _portions(rows):
        session.connection().execute(delete(table).where(table.c.id.in_(some)))


def _without_changes() -> ColumnElement[bool]:
    """Hold for the operations that the journal knows no change of."""
    changes, operations = SQLModel.metadata.tables["change"], SQLModel.metadata.tables["operation"]
    return operations.c.id.not_in(select(changes.c.operation))


def compaction_is_due(engine: Engine) -> bool:
    """Tell whether something was forgotten that may still stand on a page of the file."""
    with engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT 1 FROM about WHERE name = 'compaction'").fetchone()
    return found is not None


def compact(engine: Engine) -> None:
    """Rewrite the file so that nothing removed remains in it; raises a database error where it cannot be now."""
    with engine.connect() as connection:
        raw = connection.connection.dbapi_connection
        assert isinstance(raw, sqlite3.Connection)
        raw.execute("VACUUM")
        (held, _log, _moved) = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if not held:
            raw.execute("DELETE FROM about WHERE name = 'compaction'")


def _portions(values: list[str] | list[int]) -> Iterator[list[str] | list[int]]:
    for start in range(0, len(values), _AT_ONCE):
        yield values[start : start + _AT_ONCE]
