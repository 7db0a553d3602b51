"""The library with every exercise in it."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

from lpip_workshop.app.library import add_exercises, open_core, open_store
from lpip_workshop.app.workshops import Details, create_workshop
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.reflection.model import ReflectionCard
from lpip_workshop.storage.rows import find


def test_the_table_of_an_exercise_that_the_file_has_never_seen_is_made(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    open_store(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE reflectioncard")
    with closing(open_store(path)) as store, store.read() as session:
        assert find(session, ReflectionCard) == []


def test_a_workshop_made_while_tables_are_being_made_waits_for_them(tmp_path: Path) -> None:
    with closing(open_core(tmp_path / "library.db")) as store:
        details = Details(Saying("First meeting"), "Dyffryn partnership")
        made: list[str] = []
        maker = threading.Thread(target=lambda: made.append(create_workshop(store, details, ())))
        with store.alone():
            maker.start()
            maker.join(0.3)
            assert made == []
        maker.join(30)
        assert made
        add_exercises(store)
        with store.read() as session:
            assert find(session, ReflectionCard) == []
