"""What the laptop remembers outlives every accident that can befall a small file."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest

from lpip_workshop.windows.laptop import Laptop


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "laptop.json"


def test_what_is_kept_is_there_the_next_time(tmp_path: Path) -> None:
    Laptop(tmp_path).keep("text", 150)
    assert Laptop(tmp_path).get("text", int) == 150


def test_two_who_hold_the_same_file_keep_each_others_values(tmp_path: Path) -> None:
    one, other = Laptop(tmp_path), Laptop(tmp_path)
    one.keep("look", "dark")
    other.keep("stage", ["HDMI-1", 0, 0, 1920, 1080])
    one.keep("sound", True)
    after = Laptop(tmp_path)
    assert (after.get("look", str), after.get("sound", bool)) == ("dark", True)
    assert after.get("stage", list) == ["HDMI-1", 0, 0, 1920, 1080]


@pytest.mark.parametrize("broken", ['{"look": "dar', "[1, 2]", "\x00\x00", "[" * 100_000, "null"])
def test_a_broken_file_is_set_aside_and_told_in_the_log(
    tmp_path: Path, file: Path, broken: str, caplog: pytest.LogCaptureFixture
) -> None:
    file.write_text(broken)
    with caplog.at_level(logging.WARNING, "lpip_workshop"):
        laptop = Laptop(tmp_path)
    assert laptop.get("look", str) is None
    assert "laptop.json.broken" in caplog.text
    assert (tmp_path / "laptop.json.broken").read_text() == broken
    laptop.keep("look", "dark")
    assert json.loads(file.read_text()) == {"look": "dark"}


def test_bytes_that_are_no_text_are_set_aside_too(tmp_path: Path, file: Path) -> None:
    file.write_bytes(b"\xff\xfe\x00{")
    assert Laptop(tmp_path).get("look", str) is None
    assert (tmp_path / "laptop.json.broken").read_bytes() == b"\xff\xfe\x00{"


def test_a_value_of_another_kind_counts_as_none_and_harms_no_other(tmp_path: Path, file: Path) -> None:
    file.write_text('{"text": true, "sound": 1, "look": ["dark"], "stage": "HDMI", "language": "cy"}')
    laptop = Laptop(tmp_path)
    assert laptop.get("text", int) is None
    assert laptop.get("sound", bool) is None
    assert laptop.get("look", str) is None
    assert laptop.get("stage", list) is None
    assert laptop.one_of("language", ("en", "cy"), "en") == "cy"
    assert laptop.one_of("text", (100, 150), 100) == 100


def test_what_is_none_of_the_choices_counts_as_none(tmp_path: Path, file: Path) -> None:
    file.write_text('{"language": "fr", "text": 300}')
    laptop = Laptop(tmp_path)
    assert laptop.one_of("language", ("en", "cy"), "en") == "en"
    assert laptop.one_of("text", (100, 150), 100) == 100


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    laptop = Laptop(tmp_path / "gone")
    with caplog.at_level(logging.WARNING, "lpip_workshop"):
        laptop.keep("look", "dark")
    assert laptop.get("look", str) == "dark"
    assert "not kept" in caplog.text


def test_a_write_that_fails_half_way_leaves_the_old_file_whole(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop = Laptop(tmp_path)
    laptop.keep("look", "dark")

    def refuse(_path: Path, _target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    laptop.keep("look", "light")
    assert json.loads(file.read_text()) == {"look": "dark"}
    assert [one.name for one in tmp_path.iterdir()] == ["laptop.json"]
