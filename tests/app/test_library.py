"""The library with every exercise in it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from lpip_workshop.app.library import open_store
from lpip_workshop.exercises.reflection.model import ReflectionCard
from lpip_workshop.storage.rows import find


def test_the_table_of_an_exercise_that_the_file_has_never_seen_is_made(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    open_store(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE reflectioncard")
    with closing(open_store(path)) as store, store.read() as session:
        assert find(session, ReflectionCard) == []
