"""Logging out or shutting down ends the app at once and leaves a whole library."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(os.name != "posix", reason="signals of this kind are POSIX")
def test_a_request_to_end_closes_the_library_at_once(tmp_path: Path) -> None:
    library = tmp_path / "library.db"
    command = [sys.executable, "-m", "lpip_workshop", "--library", str(library)]
    app = subprocess.Popen(command, cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    until = time.monotonic() + 30
    while not library.with_name("library.db-wal").exists() and time.monotonic() < until:
        time.sleep(0.05)
    time.sleep(0.5)
    app.send_signal(signal.SIGTERM)
    asked = time.monotonic()
    assert app.wait(10) == 0
    assert time.monotonic() - asked < 5  # two seconds are meant; the machine of the tests does other things too
    assert not library.with_name("library.db-wal").exists()
    assert sqlite3.connect(library).execute("PRAGMA quick_check").fetchone() == ("ok",)
