"""A copy is whole, checked, private, and never written over another."""

from __future__ import annotations

import os
from datetime import datetime

import pytest

from lpip_workshop.core.errors import Trouble
from lpip_workshop.storage.backup import back_up, copy_library, quick_check
from lpip_workshop.storage.opening import open_library
from tests.support.faults import add_place, fingerprint, places

NOON = datetime(2026, 11, 12, 12, 0)


def test_a_backup_of_an_open_library_holds_what_was_saved_last(store, path):
    add_place(store, "here")
    kept = back_up(path, "by hand", now=NOON)
    assert kept == path.parent / "backups" / "library 2026-11-12 12.00.00 by hand.db"
    copy = open_library(kept)
    assert places(copy) == ["here"]
    copy.close()


def test_only_its_owner_can_read_a_backup(store, path):
    kept = back_up(path, "by hand")
    assert kept.stat().st_mode & 0o777 == 0o600
    assert kept.parent.stat().st_mode & 0o777 == 0o700


def test_when_the_clock_goes_back_no_backup_is_written_over(store, path):
    add_place(store, "one")
    first = back_up(path, "by hand", now=NOON)
    before = fingerprint(first)
    add_place(store, "two")
    second = back_up(path, "by hand", now=NOON)
    third = back_up(path, "by hand", now=NOON)
    assert len({first, second, third}) == 3
    assert fingerprint(first) == before


def test_a_damaged_library_is_not_copied_over_a_good_copy(store, path, tmp_path):
    for number in range(60):
        add_place(store, f"place {number}")
    good = tmp_path / "copy.db"
    copy_library(path, good)
    before = fingerprint(good)
    store.close()
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(os.urandom(6000))
    with pytest.raises(Trouble) as caught:
        copy_library(path, good)
    assert "damaged" in caught.value.what.source
    assert fingerprint(good) == before
    assert not list(tmp_path.glob("*.partial*"))


def test_the_check_never_raises(tmp_path):
    (tmp_path / "text").write_text("no library" * 100)
    (tmp_path / "folder").mkdir()
    assert not quick_check(tmp_path / "text")
    assert not quick_check(tmp_path / "folder")
    assert not quick_check(tmp_path / "nothing")
