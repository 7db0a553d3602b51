"""Files written whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from lpip_workshop.core.catalogue import Catalogue
from lpip_workshop.core.errors import Trouble
from lpip_workshop.report.files import write_whole


def test_a_file_is_replaced_and_nothing_else_is_left_behind(tmp_path: Path):
    path = tmp_path / "taflen ŵ.pdf"
    write_whole(path, b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "handout.pdf"
    path.write_bytes(b"old")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Trouble):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_named_in_the_advice(tmp_path: Path):
    with pytest.raises(Trouble) as trouble:
        write_whole(tmp_path / "gone" / "handout.pdf", b"x")
    assert "handout.pdf" in Catalogue("en").say(trouble.value.what)
    assert str(tmp_path / "gone") in Catalogue("en").say(trouble.value.remedy)


def test_a_new_file_has_the_rights_of_any_new_file(tmp_path: Path):
    (tmp_path / "ordinary").write_bytes(b"")
    write_whole(tmp_path / "ours", b"")
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "ordinary").stat().st_mode
