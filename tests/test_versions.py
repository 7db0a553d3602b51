"""The pinned versions are the ones that were tried, and the fault they avoid has not come back."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FULL = ROOT / "packaging" / "requirements.lock"
RUNTIME = ROOT / "packaging" / "runtime.lock"
PIN = re.compile(r"^(?P<name>[a-z0-9.-]+)==(?P<version>[^ ]+?)(?: ; (?P<where>.*?))? \\$", re.MULTILINE)

# PySide6 6.12 on Python 3.11 loses a reference to None in each of these calls, and aborts after some 5,000.
CALLS_THAT_RETURN_NOTHING = """
from PySide6.QtCore import QObject, QTimer
thing, timer = QObject(), QTimer()
for number in range(5_000):
    thing.setObjectName("a")
    timer.setInterval(number)
print("survived")
"""


def pins(lock: Path) -> set[tuple[str, str, str]]:
    """Return each pin of a lock: name, version and the condition it stands under."""
    return {
        (match["name"], match["version"], match["where"] or "")
        for match in PIN.finditer(lock.read_text(encoding="utf-8"))
    }


def test_ten_thousand_qt_calls_that_return_nothing_leave_the_interpreter_alive() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CALLS_THAT_RETURN_NOTHING],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "survived\n"), done.stderr


def names(requirements: list[str]) -> set[str]:
    """Return the names of requirements as a lock spells them."""
    return {re.split(r"[^A-Za-z0-9._-]", one)[0].lower().replace("_", "-") for one in requirements}


def test_whatever_the_project_asks_for_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [one for extra in project["optional-dependencies"].values() for one in extra]
    assert names(project["dependencies"]) <= {name for name, _, _ in pins(RUNTIME)}
    assert names(extras) <= {name for name, _, _ in pins(FULL)}


def test_the_qt_in_use_is_the_one_that_the_project_pins() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert f"PySide6-Essentials=={version('PySide6-Essentials')}" in project["dependencies"]


def test_a_facilitators_machine_gets_the_very_versions_that_were_tested() -> None:
    assert pins(RUNTIME)
    assert pins(RUNTIME) <= pins(FULL)


def test_every_pin_has_a_hash_and_no_lock_names_an_index() -> None:
    for lock in (FULL, RUNTIME):
        text = lock.read_text(encoding="utf-8")
        assert len(re.findall(r"^[^\s#]", text, re.MULTILINE)) == len(pins(lock))
        assert all("--hash=sha256:" in after for after in re.split(PIN, text)[4::4])
        assert "://" not in text
        assert "index" not in re.sub(r"#.*", "", text)
