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


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="the work of another process is read from /proc")
@pytest.mark.parametrize("pause", [0.0, 0.5, 2.0], ids=["while it loads", "as it is ready", "when it waits"])
def test_a_request_to_end_closes_the_library_at_once(tmp_path: Path, pause: float) -> None:
    library = tmp_path / "library.db"
    command = [sys.executable, "-m", "lpip_workshop", "--library", str(library)]
    app = subprocess.Popen(command, cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    while not library.with_name("library.db-wal").exists():  # the time limit of the test ends this
        assert app.poll() is None
        time.sleep(0.05)
    time.sleep(pause)
    before = worked(app.pid)
    app.send_signal(signal.SIGTERM)
    while app.poll() is None:
        assert worked(app.pid) - before < 4, "it goes on with what it did"
        time.sleep(0.05)
    assert app.returncode == 0
    assert not library.with_name("library.db-wal").exists()
    assert sqlite3.connect(library).execute("PRAGMA quick_check").fetchone() == ("ok",)


def worked(pid: int) -> float:
    """Return how many seconds of processor time a process has used: other work of the machine does not count."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
