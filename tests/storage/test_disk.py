"""The disk is full, read-only or gone: said plainly, nothing half done, and the next try works."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from lpip_workshop.core.errors import Trouble
from lpip_workshop.storage.backup import back_up, copy_library
from lpip_workshop.storage.opening import open_library
from tests.support.faults import add_place, fingerprint, places, python


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own that holds little."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if shutil.which("mount") is None:
        pytest.skip("no mount command here")
    size = ["mount", "-t", "tmpfs", "-o", "size=1200k", "tmpfs", str(folder)]
    if subprocess.run(size, capture_output=True, check=False).returncode:
        pytest.skip("this user may not mount a small disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(folder: Path) -> Path:
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(1024))
        except OSError:
            return filler


def test_on_a_full_disk_nothing_changes_and_after_freeing_space_the_same_change_works(tiny_disk):
    store = open_library(tiny_disk / "library.db")
    add_place(store, "before")
    filler = fill(tiny_disk)
    told = []
    store.subscribe(told.append)
    with pytest.raises(Trouble) as caught:
        for number in range(300):
            add_place(store, f"{number} " + "x" * 4000)
    assert "full" in caught.value.what.source
    saved = len(told)
    assert len(places(store)) == saved + 1
    filler.unlink()
    add_place(store, "after")
    assert len(places(store)) == saved + 2
    assert store.is_sound()
    store.undo()
    assert len(places(store)) == saved + 1
    store.close()


def test_on_a_full_disk_no_half_library_and_no_half_backup_is_left(tiny_disk):
    store = open_library(tiny_disk / "library.db")
    add_place(store, "before")
    store.close()
    fill(tiny_disk)
    with pytest.raises(Trouble) as caught:
        back_up(tiny_disk / "library.db", "by hand")
    assert "full" in caught.value.what.source
    with pytest.raises(Trouble):
        open_library(tiny_disk / "other.db")
    assert not list(tiny_disk.rglob("*.partial*"))
    assert not list(tiny_disk.glob("other.db*.new*"))
    assert not (tiny_disk / "other.db").exists()


LIMITED = """
import resource, sys
from pathlib import Path
from lpip_workshop.core.errors import Trouble
from lpip_workshop.storage.opening import open_library
from tests.support.faults import add_place, places
store = open_library(Path(sys.argv[1]))
add_place(store, "before")
size = max(Path(sys.argv[1] + ending).stat().st_size for ending in ("", "-wal"))
hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 5000, hard))
saved = 1
try:
    for number in range(200):
        add_place(store, "x" * 3000)
        saved += 1
except Trouble as trouble:
    print("trouble", len(places(store)) == saved)
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
add_place(store, "after")
print("retry", len(places(store)) == saved + 1, store.is_sound())
store.close()
"""


def test_a_write_that_the_system_refuses_half_way_changes_nothing(path):
    done = python(LIMITED, path)
    assert done.stdout.split("\n")[:2] == ["trouble True", "retry True True"], done.stderr


def test_a_library_taken_away_while_open_is_missed_at_the_next_change_and_not_made_anew(store, path):
    add_place(store, "here")
    path.rename(path.with_name("moved.db"))
    with pytest.raises(Trouble) as caught:
        add_place(store, "there")
    assert "moved or replaced" in caught.value.what.source
    assert places(store) == ["here"]
    with pytest.raises(Trouble):
        store.undo()
    with pytest.raises(Trouble):
        store.compact()
    store.close()
    assert not path.exists()


def test_reading_a_library_that_was_taken_away_never_makes_an_empty_one_in_its_place(store, path):
    add_place(store, "here")
    path.rename(path.with_name("moved.db"))
    with store.read() as session:
        session.connection()
        with pytest.raises(Trouble), store.read() as another:  # which needs a new connection
            another.connection()
    assert not path.exists()


def test_a_library_that_is_put_back_goes_on(store, path):
    path.rename(path.with_name("moved.db"))
    with pytest.raises(Trouble):
        add_place(store, "there")
    path.with_name("moved.db").rename(path)
    add_place(store, "there")
    assert places(store) == ["there"]


def test_a_library_replaced_by_another_file_is_not_written(store, path):
    add_place(store, "here")
    copy_library(path, path.with_name("older.db"))
    path.with_name("older.db").replace(path)
    before = fingerprint(path)
    with pytest.raises(Trouble):
        add_place(store, "there")
    store.close()
    assert fingerprint(path) == before


@pytest.fixture
def frozen_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder that nobody may write into, not even the system's administrator."""
    folder = tmp_path / "frozen"
    folder.mkdir()
    yield folder
    if os.geteuid() == 0:
        subprocess.run(["chattr", "-R", "-i", str(folder)], capture_output=True, check=False)
    folder.chmod(0o700)


def freeze(folder: Path) -> None:
    """Forbid writing into a folder, for the administrator too."""
    if os.geteuid() != 0:
        folder.chmod(0o500)
        return
    if shutil.which("chattr") is None or subprocess.run(["chattr", "+i", str(folder)], check=False).returncode:
        pytest.skip("the administrator may write everywhere, and this file system cannot forbid it")


def test_a_folder_that_cannot_be_written_is_named(frozen_folder):
    freeze(frozen_folder)
    with pytest.raises(Trouble) as caught:
        open_library(frozen_folder / "library.db")
    assert "cannot be written" in caught.value.what.source
    assert list(frozen_folder.iterdir()) == []


def test_a_library_in_a_folder_that_cannot_be_written_is_left_alone(frozen_folder):
    library = frozen_folder / "library.db"
    store = open_library(library)
    add_place(store, "here")
    store.close()
    (frozen_folder / "library.db.lock").unlink()
    before = fingerprint(library)
    freeze(frozen_folder)
    with pytest.raises(Trouble):
        open_library(library)
    assert fingerprint(library) == before
    with pytest.raises(Trouble) as caught:
        back_up(library, "by hand")
    assert "cannot be written" in caught.value.what.source
