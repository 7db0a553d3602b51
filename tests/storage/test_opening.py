"""What is opened, what is refused, and that a refusal leaves the file as it was."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from lpip_workshop.core.errors import Trouble
from lpip_workshop.storage.opening import open_library
from lpip_workshop.storage.peek import list_workshops
from lpip_workshop.storage.store import Store
from lpip_workshop.storage.version import CURRENT, Version, read_version
from tests.support.faults import ROOT, add_place, fingerprint, places


@pytest.fixture
def library(path: Path) -> Path:
    """A closed library with something in it."""
    store = open_library(path)
    for number in range(40):
        add_place(store, f"place {number}")
    store.close()
    return path


def set_version(path: Path, version: Version) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {version.stored}")
        connection.execute("PRAGMA journal_mode = DELETE")


def neighbours(path: Path) -> set[str]:
    return {file.name for file in path.parent.iterdir() if file.suffix != ".lock"}


def refused(path: Path) -> Trouble:
    """Return why a library is not opened, having made sure that the file is as it was and nothing is beside it."""
    before, beside = fingerprint(path), neighbours(path)
    with pytest.raises(Trouble) as caught:
        open_library(path)
    assert fingerprint(path) == before
    assert neighbours(path) == beside
    with pytest.raises(Trouble):
        list_workshops(path)
    assert fingerprint(path) == before
    return caught.value


def test_a_new_library_is_made_and_only_its_owner_can_read_it(tmp_path):
    store = open_library(tmp_path / "new folder" / "library.db")
    add_place(store, "here")
    store.close()
    assert (tmp_path / "new folder").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "new folder" / "library.db").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("name", ["50 % off.db", "what? #1.db", "llyfrgell ŵ.db", "a&b=c.db"])
def test_a_library_may_have_any_name(tmp_path, name):
    store = open_library(tmp_path / name)
    add_place(store, "here")
    store.close()
    assert (tmp_path / name).is_file()
    again = open_library(tmp_path / name)
    assert places(again) == ["here"]
    again.close()


def test_opening_and_closing_leaves_the_bytes_as_they_are(library):
    before = fingerprint(library)
    open_library(library).close()
    assert fingerprint(library) == before


def test_a_newer_minor_version_opens_and_keeps_its_number(library):
    newer = Version(CURRENT.major, CURRENT.minor + 3)
    set_version(library, newer)
    store = open_library(library)
    add_place(store, "added by the older app")
    store.close()
    assert read_version(library) == newer


def test_a_newer_major_version_is_refused(library):
    set_version(library, Version(CURRENT.major + 1, 0))
    assert "newer" in refused(library).what.source


def test_a_database_of_another_program_is_refused(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE workshop (id TEXT)")
    assert "not a library" in refused(path).what.source


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"Dear all, the workshop is on Tuesday.\n" * 40, "not a library"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(5000), "not a library"),
        (b"SQLi", "not a library"),
        (b"", "empty"),
    ],
    ids=["text", "JPEG", "four bytes", "nothing"],
)
def test_a_file_that_is_no_library_is_refused_with_its_reason(path, content, said):
    path.write_bytes(content)
    trouble = refused(path)
    assert said in trouble.what.source
    assert trouble.remedy.source


@pytest.mark.parametrize("left", [100, 4096, 5000, 0.5, 0.9], ids=str)
def test_a_library_cut_short_is_damaged_and_never_an_empty_list(library, left):
    size = library.stat().st_size
    os.truncate(library, int(size * left) if isinstance(left, float) else left)
    assert "damaged" in refused(library).what.source


def test_a_library_whose_list_of_tables_is_overwritten_is_refused(library):
    with library.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 900)
    assert "damaged" in refused(library).what.source


def test_damage_further_in_is_found_by_the_check(library):
    store = open_library(library)
    assert store.is_sound()
    store.close()
    content = library.read_bytes()
    page = content.rindex(b"place 7") // 4096 * 4096
    library.write_bytes(content[:page] + b"\xff" * 60 + content[page + 60 :])
    store = open_library(library)
    assert not store.is_sound()
    store.close()


def test_a_folder_where_the_library_should_be_is_refused(path):
    path.mkdir()
    with pytest.raises(Trouble):
        open_library(path)


def test_a_folder_that_is_a_file_is_refused(tmp_path):
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(Trouble):
        open_library(tmp_path / "file" / "library.db")


def test_reading_a_library_at_rest_leaves_nothing_beside_it(library):
    (library.parent / "library.db.lock").unlink()
    assert read_version(library) == CURRENT
    assert list_workshops(library).total == 0
    assert [file.name for file in library.parent.iterdir()] == ["library.db"]


def test_the_list_is_right_while_the_library_is_open(store, path):
    add_place(store, "here")
    assert list_workshops(path).total == 0
    assert read_version(path) == CURRENT


def test_a_second_opening_is_refused_and_the_first_goes_on(store, path):
    with pytest.raises(Trouble) as caught:
        open_library(path)
    assert "already open" in caught.value.what.source
    add_place(store, "here")
    assert places(store) == ["here"]


def test_another_name_of_the_same_file_is_the_same_library(store, path):
    link = path.with_name("shortcut.db")
    link.symlink_to(path)
    with pytest.raises(Trouble) as caught:
        open_library(link)
    assert "already open" in caught.value.what.source


def test_a_library_opened_in_one_thread_is_closed_in_another(path):
    opened: list[Store] = []
    thread = threading.Thread(target=lambda: opened.append(open_library(path)))
    thread.start()
    thread.join()
    add_place(opened[0], "here")
    opened[0].close()
    open_library(path).close()


HOLD = """
import sys, time
from pathlib import Path
from lpip_workshop.storage.opening import open_library
from tests.support.faults import add_place
store = open_library(Path(sys.argv[1]))
add_place(store, "before the kill")
print("open", flush=True)
time.sleep(60)
"""


def test_another_process_is_refused_until_it_is_killed_and_what_it_saved_is_there(path):
    holder = subprocess.Popen([sys.executable, "-c", HOLD, str(path)], cwd=ROOT, stdout=subprocess.PIPE)
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"open\n"
        with pytest.raises(Trouble) as caught:
            open_library(path)
        assert "already open" in caught.value.what.source
    finally:
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        holder.stdout.close()
    assert path.with_name("library.db-wal").exists()
    assert list_workshops(path).total == 0
    store = open_library(path)
    assert places(store) == ["before the kill"]
    store.close()


HOT = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA journal_mode = DELETE")
connection.execute("PRAGMA cache_size = 2")
connection.execute("BEGIN")
connection.executemany("INSERT INTO place (id, clock, hidden, name, nation) VALUES (?, '', 0, ?, '')",
    [(str(number), "half" * 200) for number in range(400)])
os.kill(os.getpid(), 9)
"""


def test_what_a_killed_app_left_half_written_where_logs_are_refused_is_put_right(library):
    subprocess.run([sys.executable, "-c", HOT, str(library)], check=False)
    assert library.with_name("library.db-journal").exists()
    assert read_version(library) == CURRENT
    store = open_library(library)
    assert len(places(store)) == 40
    assert store.is_sound()
    store.close()


def test_a_kill_while_a_library_is_being_made_leaves_a_clean_first_start(path):
    path.with_name("library.db.new").write_bytes(b"half of it")
    path.with_name("library.db.new-journal").write_bytes(b"and more")
    store = open_library(path)
    add_place(store, "here")
    store.close()
    assert sorted(file.name for file in path.parent.iterdir()) == ["library.db", "library.db.lock"]
