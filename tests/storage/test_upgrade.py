"""An older library is brought up to date as a copy: whatever happens, there is the old file or the new one."""

from __future__ import annotations

import shutil
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from lpip_workshop.core.errors import Trouble
from lpip_workshop.storage.backup import quick_check
from lpip_workshop.storage.opening import open_library
from lpip_workshop.storage.upgrade import Part, steps_due
from tests.support.faults import add_place, fingerprint, places, python


def add_column(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE place ADD COLUMN river TEXT NOT NULL DEFAULT ''")


def fill_column(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE place SET river = 'Teifi of ' || name")


def fail(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE place SET name = 'half done'")
    connection.execute("INSERT INTO nowhere VALUES (1)")


def lose_a_row(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM place WHERE name = 'two'")


def break_a_reference(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO partnership (id, clock, hidden, name, place_id) VALUES ('p', '', 0, 'p', 'gone')")


def part(**steps) -> Part:
    numbered = dict(enumerate(steps.values(), start=2))
    return Part("rivers", max(numbered, default=1), numbered)


def rivers(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return sorted(row[0] for row in connection.execute("SELECT river FROM place"))


@pytest.fixture
def older(path: Path) -> Path:
    """A library of two places in which the part "rivers" is at version 1."""
    store = open_library(path, [Part("rivers", 1)])
    add_place(store, "one")
    add_place(store, "two")
    store.close()
    return path


def test_the_steps_are_taken_in_order_after_a_verified_backup(older):
    before = fingerprint(older)
    store = open_library(older, [part(a=add_column, b=fill_column)])
    assert places(store) == ["one", "two"]
    assert store.undo() is not None
    store.close()
    assert rivers(older) == ["Teifi of one", "Teifi of two"]
    (kept,) = (older.parent / "backups").iterdir()
    assert "before upgrade" in kept.name
    assert quick_check(kept)
    copy = open_library(kept, [Part("rivers", 1)])
    assert places(copy) == ["one", "two"]
    copy.close()
    assert before != fingerprint(older)
    assert steps_due(older, [part(a=add_column, b=fill_column)]) == []


def test_a_library_that_took_the_first_step_takes_only_the_second(older):
    open_library(older, [part(a=add_column)]).close()
    open_library(older, [part(a=add_column, b=fill_column)]).close()
    assert rivers(older) == ["Teifi of one", "Teifi of two"]


def test_a_library_that_is_up_to_date_gets_no_backup(older):
    open_library(older, [Part("rivers", 1)]).close()
    assert not (older.parent / "backups").exists()


def test_a_new_library_takes_no_steps(path):
    open_library(path, [part(a=fail)]).close()
    assert not (path.parent / "backups").exists()


def test_an_exercise_the_library_has_not_seen_takes_no_steps(older):
    open_library(older, [Part("newcomer", 5, {2: fail})]).close()
    assert not (older.parent / "backups").exists()


@pytest.mark.parametrize("step", [fail, lose_a_row, break_a_reference])
def test_a_step_that_goes_wrong_leaves_the_old_file_to_the_byte(older, step):
    before = fingerprint(older)
    with pytest.raises(Trouble) as caught:
        open_library(older, [part(a=add_column, b=step)])
    assert "could not be brought up to date" in caught.value.what.source
    assert fingerprint(older) == before
    assert len(list((older.parent / "backups").iterdir())) == 1
    assert sorted(file.name for file in older.parent.iterdir()) == ["backups", "library.db", "library.db.lock"]
    store = open_library(older, [Part("rivers", 1)])
    assert places(store) == ["one", "two"]
    store.close()


def test_a_damaged_library_is_not_upgraded(older):
    with older.open("r+b") as file:
        file.seek(older.stat().st_size // 2)
        file.write(b"\x5a" * 9000)
    before = fingerprint(older)
    with pytest.raises(Trouble) as caught:
        open_library(older, [part(a=add_column)])
    assert "damaged" in caught.value.what.source
    assert fingerprint(older) == before


KILLED = """
import itertools, os, shutil, signal, sys
from pathlib import Path
from lpip_workshop.storage import backup, upgrade
from lpip_workshop.storage.opening import open_library
from tests.storage.test_upgrade import add_column, fill_column

killed, tries = Path(sys.argv[1]), Path(sys.argv[2])
left = 0

def meet():
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)

def also(function):
    def watched(*arguments):
        meet()
        result = function(*arguments)
        meet()
        return result
    return watched

os.fsync = also(os.fsync)
backup.settle = upgrade.settle = also(backup.settle)
backup.copy_library = upgrade.copy_library = also(backup.copy_library)
upgrade.record_versions, upgrade._fold_log = also(upgrade.record_versions), also(upgrade._fold_log)
steps = {2: also(add_column), 3: also(fill_column)}
for moment in itertools.count(1):
    shutil.copytree(killed, tries / str(moment))
    left = moment
    child = os.fork()
    if not child:
        open_library(tries / str(moment) / "library.db", [upgrade.Part("rivers", 3, steps)]).close()
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    print(status, flush=True)
    if status != signal.SIGKILL:
        break
"""


def test_a_kill_at_any_step_leaves_the_old_library_or_the_new_one_and_the_next_start_finishes(older, tmp_path):
    # Left by a killed app: what was saved last stands in the log only.
    store = open_library(older, [Part("rivers", 1)])
    add_place(store, "three")
    killed = tmp_path / "killed"
    killed.mkdir()
    for ending in ("", "-wal"):
        shutil.copy(f"{older}{ending}", killed / f"library.db{ending}")
    store.close()
    done = python(KILLED, killed, tmp_path / "tries")
    ends = done.stdout.split()
    assert len(ends) > 12, done.stderr
    assert set(ends[:-1]) == {str(int(signal.SIGKILL))}
    assert ends[-1] == "0", done.stderr
    for folder in (tmp_path / "tries").iterdir():
        path = folder / "library.db"
        store = open_library(path, [part(a=add_column, b=fill_column)])
        assert places(store) == ["one", "three", "two"], folder
        assert store.is_sound()
        assert store.undo() is not None
        store.close()
        assert rivers(path) == ["Teifi of one", "Teifi of three", "Teifi of two"]
        assert {file.suffix for file in folder.iterdir()} <= {"", ".db", ".lock"}, folder
