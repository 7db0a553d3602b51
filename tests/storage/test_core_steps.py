"""A library of an earlier version loses what is no longer kept, and nothing else."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from lpip_workshop.app import rounds
from lpip_workshop.app.library import open_store
from lpip_workshop.storage.domain import Ballot
from lpip_workshop.storage.version import CURRENT, Version, read_version
from tests.support.library import new_workshop

FIRST = Version(1, 0)
SECTORS = ["community"] * 8 + ["voluntary"] * 6 + ["university"] + ["business"] * 4


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A library of version 1.0: a revealed and an open round, both with the sector of somebody who is alone in it."""
    hall = new_workshop(tmp_path, "")
    held = rounds.open_round(hall.store, hall.activity_id, {"method": "dots"})
    rounds.enter_ballots(hall.store, held, [{"dots": {"a": n % 3}} for n in range(len(SECTORS))])
    rounds.close_round(hall.store, held)
    rounds.reveal_round(hall.store, held)
    under_way = rounds.open_round(hall.store, hall.activity_id, {"method": "dots"})
    rounds.enter_ballots(hall.store, under_way, [{"dots": {"a": 1}, "sector": "health"}])
    hall.store.close()
    with closing(sqlite3.connect(tmp_path / "library.db")) as connection:
        rows = connection.execute("SELECT id, content FROM ballot WHERE round_id = ?", (held,)).fetchall()
        for (ident, content), sector in zip(rows, SECTORS, strict=True):
            told = json.dumps({**json.loads(content), "sector": sector})
            connection.execute("UPDATE ballot SET content = ? WHERE id = ?", (told, ident))
        connection.execute("UPDATE part SET version = ? WHERE name = 'core'", (FIRST.stored,))
        connection.execute(f"PRAGMA user_version = {FIRST.stored}")
        connection.commit()
    return tmp_path / "library.db"


def contents(library: Path) -> list[dict[str, Any]]:
    store = open_store(library)
    with store.read() as session:
        found = [ballot.content for ballot in session.exec(select(Ballot))]
    store.close()
    return found


def test_small_sectors_leave_the_revealed_ballots_of_an_older_library_and_large_ones_stay(older: Path) -> None:
    assert b'"university"' in older.read_bytes()
    sectors = Counter(content.get("sector") for content in contents(older))
    assert sectors == {"community": 8, "voluntary": 6, "other": 5, "health": 1}  # health: its round is still open
    assert read_version(older) == CURRENT
    assert b'"university"' not in older.read_bytes()
    assert b'"business"}' not in older.read_bytes()


def test_the_answers_stay_as_they_were(older: Path) -> None:
    dots = Counter(content["dots"]["a"] for content in contents(older))
    assert dots == Counter(n % 3 for n in range(len(SECTORS))) + Counter([1])


def test_a_copy_is_kept_before_and_a_second_opening_changes_nothing(older: Path) -> None:
    first = contents(older)
    (kept,) = (older.parent / "backups").iterdir()
    assert "before upgrade" in kept.name
    assert contents(older) == first
    assert len(list((older.parent / "backups").iterdir())) == 1
