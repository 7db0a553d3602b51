"""The app as a process of its own: what it loads before it can be seen, and how it ends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lpip_workshop.app.library import open_store
from lpip_workshop.app.workshops import Details, create_workshop
from lpip_workshop.core.words import Saying

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    *("numpy", "pyqtgraph", "rustworkx", "sqlmodel", "sqlalchemy", "pydantic", "asyncio"),
    *("reportlab", "pikepdf", "lxml", "PIL", "openpyxl", "platformdirs"),
    *("lpip_workshop.storage.store", "lpip_workshop.windows.console"),
)

# The real command line, with an app that says what happens and ends when it has nothing more to load.
WATCHED = """
import builtins
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from lpip_workshop import cli
from lpip_workshop.widgets.theme import theme
from lpip_workshop.windows import application

def say(*words):
    print(*words, flush=True)

class Watched(application.Application):
    def start(self):
        QTimer.singleShot(60_000, lambda: QApplication.exit(9))
        self.library.painted.connect(self.seen)
        self.ready.connect(lambda: say("ready", *(name for name in sys.modules if name.endswith(".model"))))
        self.jobs.busy.connect(lambda key, running: QTimer.singleShot(0, self.end_when_idle))
        super().start()

    def seen(self):
        heavy = sys.argv[2].split()
        say("seen", *(name for name in heavy if name in sys.modules))
        names = {name for part in ("QtCore", "QtWidgets") for name in vars(sys.modules["PySide6." + part])}
        say("named", *({"Qt", "QStyle"} & names))
        say("importing", builtins.__import__.__name__)
        say("listed", *(button.accessibleName() or button.text() for button in self.library.findChildren(QPushButton)))
        say("writable", self.store is not None)
        say("dressed", theme().palette.paper, theme().scale)
        if "click" in sys.argv:
            self.library.sample_card.click()

    def _show_console(self):
        super()._show_console()
        say("opened", self.console.moment.workshop.title)
        QTimer.singleShot(0, self.end_when_idle)

    def end_when_idle(self):
        waiting = "click" in sys.argv and (self.console is None or not self.console.isVisible())
        if not waiting and not any(map(self.jobs.running, ("load", "check", "views", "open"))):
            QApplication.quit()

application.Application = Watched
raise SystemExit(cli.main(["--library", sys.argv[1]]))
"""


def run(library: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """Run the app until it has nothing more to load."""
    return subprocess.run(
        [sys.executable, "-c", WATCHED, str(library), " ".join(HEAVY), *more],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def told(done: subprocess.CompletedProcess[str], first: str) -> str | None:
    """Return the line that begins with a word, without it."""
    lines = [line for line in done.stdout.splitlines() if line.split(" ")[0] == first]
    return lines[0].removeprefix(first).strip() if lines else None


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    store = open_store(path)
    create_workshop(store, Details(Saying("Getting around the valley"), "Dyffryn partnership"), ())
    store.close()
    return path


def test_nothing_heavy_is_loaded_before_the_window_is_seen_and_the_process_ends_well(library: Path) -> None:
    done = run(library)
    assert done.returncode == 0, done.stderr
    assert told(done, "seen") == "", "imported before the first paint"
    assert told(done, "named") == "", "Qt builds these names when first asked for, which takes as long as the window"
    assert told(done, "importing") != "__feature_import__", "the hook that reads the source of every module"
    assert told(done, "ready") == "", "the rows of the exercises can wait until the library can be written"


def test_workshops_are_listed_before_the_library_is_open(library: Path) -> None:
    done = run(library)
    assert told(done, "writable") == "False"
    assert "Getting around the valley" in (told(done, "listed") or ""), done.stdout


def test_what_was_clicked_before_the_library_was_open_is_done_once_it_is(tmp_path: Path) -> None:
    done = run(tmp_path / "library.db", "click")
    assert done.returncode == 0, done.stderr
    words = [line.split(" ")[0] for line in done.stdout.splitlines()]
    assert words.index("seen") < words.index("ready") < words.index("opened"), done.stdout


def test_a_file_that_is_no_library_is_told_and_the_app_still_ends_well(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    path.write_text("a shopping list")
    done = run(path)
    assert done.returncode == 0, done.stderr
    assert told(done, "ready") is None
    assert path.read_text() == "a shopping list"


def test_what_was_chosen_is_in_force_before_the_first_paint(library: Path) -> None:
    (library.parent / "laptop.json").write_text('{"language": "cy", "look": "dark", "text": 125}')
    done = run(library)
    assert done.returncode == 0, done.stderr
    assert told(done, "seen") == "", "imported before the first paint"
    assert told(done, "named") == ""
    assert "Dechrau o dempled" in (told(done, "listed") or ""), done.stdout
    assert told(done, "dressed") == "#161D20 1.25"


def test_a_broken_file_of_the_laptop_is_told_in_the_log_and_the_app_starts(library: Path) -> None:
    (library.parent / "laptop.json").write_text('{"language": "cy", ')
    done = run(library)
    assert done.returncode == 0, done.stderr
    assert told(done, "dressed") == "#FAF7F2 1.0"
    assert "Start from a template" in (told(done, "listed") or ""), done.stdout
    assert "laptop.json.broken" in (library.parent / "lpip-workshop.log").read_text(encoding="utf-8")
