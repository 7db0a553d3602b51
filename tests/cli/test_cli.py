# pyright: basic
"""The command line as a real process: exit codes, data on standard output, messages on standard error, no window."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from lpip_workshop import __version__
from lpip_workshop.core.paths import resources
from lpip_workshop.storage.version import CURRENT, Version
from tests.support.faults import ROOT, fingerprint

SAMPLE = resources() / "sample"
DONE, BAD_INPUT, USAGE, ENVIRONMENT, BUG = 0, 1, 2, 3, 70


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A user of their own, without a display."""
    kept = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    kept.pop("QT_QPA_PLATFORM", None)
    home = tmp_path / "home"
    home.mkdir()
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    own = {"HOME": home, "XDG_DATA_HOME": home / "data", "TMPDIR": temporary, "PYTHONPATH": ROOT}
    return {**kept, **{key: str(value) for key, value in own.items()}}


@pytest.fixture
def run(environment, tmp_path):
    def command(*words, options=(), **more) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *options, "-m", "lpip_workshop", *map(str, words)],
            cwd=tmp_path,
            env={**environment, **more},
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )

    return command


@pytest.fixture
def library(run, tmp_path) -> Path:
    """A library with the sample workshop in it."""
    made = run("import", SAMPLE, "--into", tmp_path / "valley.db")
    assert made.returncode == DONE, made.stderr
    return tmp_path / "valley.db"


def said(done: subprocess.CompletedProcess[str], code: int, *parts: str) -> None:
    """Check the exit code, and that the message has what is wrong and a remedy, and no traceback."""
    assert done.returncode == code, done.stderr
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 2, done.stderr
    for part in parts:
        assert part in done.stderr, done.stderr


def test_the_version_is_data(run):
    done = run("--version")
    assert (done.returncode, done.stdout.strip(), done.stderr) == (DONE, f"LPIP Workshop {__version__}", "")


@pytest.mark.parametrize(
    "words",
    [["juggle"], ["import", "folder"], ["demo"], ["handout", "--language", "fr", "--out", "x"], ["check", "a", "b"]],
    ids=" ".join,
)
def test_what_is_no_command_is_usage(run, words):
    done = run(*words)
    assert (done.returncode, done.stdout) == (USAGE, "")
    assert "usage: lpip-workshop" in done.stderr


def test_without_a_display_the_window_says_so(run):
    done = run()
    assert (done.returncode, done.stdout) == (ENVIRONMENT, "")
    assert "no display" in done.stderr
    assert "lpip-workshop demo" in done.stderr


def test_import_makes_a_library_that_check_finds_sound(run, library):
    done = run("check", library)
    assert (done.returncode, done.stdout) == (DONE, "")
    assert f"sound (version {CURRENT.major}.{CURRENT.minor})" in done.stderr


def test_check_leaves_a_library_as_it_is_with_nothing_beside_it(run, library):
    before, beside = fingerprint(library), sorted(file.name for file in library.parent.iterdir())
    run("check", library)
    assert fingerprint(library) == before
    assert sorted(file.name for file in library.parent.iterdir()) == beside


def test_results_of_a_folder_and_of_its_library_are_the_same_data_and_satisfy_the_schema(run, library):
    schema = json.loads(run("results", "--schema").stdout)
    straight, stored = run("results", SAMPLE, "--json"), run("results", library, "--json", "--workshop", "valley")
    for done in (straight, stored):
        assert (done.returncode, done.stderr) == (DONE, "")
        Draft202012Validator(schema).validate(json.loads(done.stdout))
    one, other = json.loads(straight.stdout), json.loads(stored.stdout)
    assert sorted(one["activities"], key=str) == sorted(other["activities"], key=str)
    assert one["participants"] == other["participants"]


def test_results_are_utf_8_whatever_the_terminal_speaks(run, tmp_path):
    folder = Path(shutil.copytree(SAMPLE, tmp_path / "cymru"))
    (folder / "workshop.csv").write_text("Field,Value\nTitle,Tŷ a ŵyn 👩\u200d🌾\n", encoding="utf-8")
    done = run("results", folder, PYTHONIOENCODING="cp1252", PYTHONUTF8="0")
    assert done.returncode == DONE, done.stderr
    assert json.loads(done.stdout)["title"] == "Tŷ a ŵyn 👩\u200d🌾"


def test_a_reader_that_has_seen_enough_is_no_fault(environment):
    shell = f'"{sys.executable}" -m lpip_workshop results --schema | head -c 1; echo "${{PIPESTATUS[0]}}"'
    done = subprocess.run(["bash", "-c", shell], env=environment, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("{0\n", "")


def test_the_usual_library_is_used_where_none_is_named(run, environment, library):
    place = next(part for part in [Path(environment["XDG_DATA_HOME"])]) / "LPIP Workshop"
    said(run("check"), BAD_INPUT, "There is no library")
    place.mkdir(parents=True)
    shutil.copy(library, place / "library.db")
    assert run("check").returncode == DONE
    assert json.loads(run("results").stdout)["title"] == "Getting around the valley"
    assert run("--library", library, "check").returncode == DONE


@pytest.mark.parametrize(
    ("name", "content", "parts"),
    [
        ("stakeholders.csv", "Organisation,Kind\nA,group\n", ["stakeholders.csv, row 1", "“Name” is missing"]),
        ("participants.csv", "Code,Sector\n1,Martians\n", ["participants.csv, row 2, column “Sector”", "Martians"]),
        ("participants.csv", "", ["participants.csv", "empty"]),
        ("options.csv", b"Option\nCaf\xe9\n", ["options.csv, row 2, column “Option”", "UTF-8"]),
        ("ballots.csv", b"%PDF-1.7 pretending", ["ballots.csv", "not a CSV"]),
        ("trust.csv", b"x" * 50_000_000, ["trust.csv", "larger than"]),
        ("workshop.csv", "Field,Value\nDate,soon\n", ["workshop.csv, row 2, column “Value”", "2026-11-12"]),
    ],
    ids=["missing column", "wrong type", "empty", "wrong encoding", "PDF", "50 MB", "no date"],
)
def test_bad_input_is_said_with_its_place_and_makes_nothing(run, tmp_path, name, content, parts):
    folder = Path(shutil.copytree(SAMPLE, tmp_path / "tables"))
    (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    before = sorted(file.name for file in tmp_path.iterdir())
    said(run("import", folder, "--into", tmp_path / "new.db"), BAD_INPUT, *parts)
    said(run("results", folder), BAD_INPUT, *parts)
    said(run("handout", folder, "--out", tmp_path / "out"), BAD_INPUT, *parts)
    assert sorted(file.name for file in tmp_path.iterdir()) == before


def test_a_library_is_never_written_over(run, library):
    before = fingerprint(library)
    said(run("import", SAMPLE, "--into", library), BAD_INPUT, "is there already")
    assert fingerprint(library) == before


def test_what_is_not_there_is_bad_input(run, tmp_path):
    for words in (["check"], ["results"], ["handout", "--out", "out"]):
        said(run(*words[:1], tmp_path / "nowhere.db", *words[1:]), BAD_INPUT, "no library at")
    said(run("import", tmp_path / "nowhere", "--into", "new.db"), BAD_INPUT, "is not a folder")


@pytest.mark.parametrize("verb", [["check"], ["results"], ["handout", "--out", "out"]], ids=lambda words: words[0])
def test_a_file_that_is_no_sound_library_is_refused_and_left_alone(run, library, tmp_path, verb):
    wrong = tmp_path / "wrong.db"
    newer = sqlite3.connect(shutil.copy(library, tmp_path / "newer.db"))
    with closing(newer):
        newer.execute("PRAGMA journal_mode = DELETE")
        newer.execute(f"PRAGMA user_version = {Version(CURRENT.major + 1, 0).stored}")
    whole = library.read_bytes()
    cases = {
        b"Dear all, this is a letter.\n" * 30: "not a library",
        b"": "empty",
        whole[: len(whole) // 2]: "damaged",
        (tmp_path / "newer.db").read_bytes(): "newer",
    }
    for content, part in cases.items():
        wrong.write_bytes(content)
        said(run(*verb[:1], wrong, *verb[1:]), ENVIRONMENT, part)
        assert wrong.read_bytes() == content
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_is_named(run, library, tmp_path):
    (tmp_path / "file").write_text("in the way")
    said(run("handout", library, "--out", tmp_path / "file"), ENVIRONMENT, str(tmp_path / "file"))
    said(run("demo", "--out", tmp_path / "file" / "deeper"), ENVIRONMENT, "file")
    said(run("import", SAMPLE, "--into", tmp_path / "file" / "new.db"), ENVIRONMENT, "file")
    assert (tmp_path / "file").read_text() == "in the way"


def test_a_workshop_that_is_not_clear_is_asked_for(run, library):
    said(run("results", library, "--workshop", "mountains"), BAD_INPUT, "Getting around the valley")


def test_a_handout_is_pdf_and_html_in_the_languages_asked_for(run, library, tmp_path):
    for source, language in ((library, "both"), (SAMPLE, "cy")):
        done = run("handout", source, "--out", tmp_path / "out" / language, "--language", language, "--large-print")
        assert (done.returncode, done.stdout) == (DONE, ""), done.stderr
        files = sorted((tmp_path / "out" / language).iterdir())
        assert [file.suffix for file in files] == [".html", ".pdf"]
        assert all(str(file) in done.stderr for file in files)
        assert files[1].read_bytes().startswith(b"%PDF-")
    assert run("check", library).returncode == DONE


def test_the_demonstration_writes_handouts_worksheets_and_results(run, tmp_path):
    done = run("demo", "--out", tmp_path / "demo")
    assert (done.returncode, done.stdout) == (DONE, ""), done.stderr
    names = [file.name for file in (tmp_path / "demo").iterdir()]
    assert len([name for name in names if "handout" in name and name.endswith(".pdf")]) == 3
    assert len([name for name in names if "handout" in name and name.endswith(".html")]) == 3
    assert [name for name in names if "worksheets" in name]
    found = json.loads((tmp_path / "demo" / "results.json").read_text(encoding="utf-8"))
    Draft202012Validator(json.loads(run("results", "--schema").stdout)).validate(found)
    assert not list((tmp_path / "tmp").iterdir())
    again = run("demo", "--out", tmp_path / "demo")
    assert again.returncode == DONE
    assert sorted(file.name for file in (tmp_path / "demo").iterdir()) == sorted(names)


def test_an_installation_that_is_whole_says_so(run):
    done = run("self-test")
    assert (done.returncode, done.stdout) == (DONE, ""), done.stderr
    assert "complete" in done.stderr


def test_a_bug_of_ours_is_told_without_a_traceback_and_with_a_report(run, environment, tmp_path):
    (tmp_path / "sitecustomize.py").write_text(
        "import lpip_workshop.storage.version as broken\n"
        "def read_version(path):\n    raise ZeroDivisionError('a bug')\n"
        "broken.read_version = read_version\n"
    )
    done = run("check", tmp_path / "library.db", PYTHONPATH=os.pathsep.join([str(tmp_path), str(ROOT)]))
    assert (done.returncode, done.stdout) == (BUG, "")
    assert "our fault" in done.stderr
    assert "Traceback" not in done.stderr
    (report,) = (tmp_path / "tmp").rglob("report.txt")
    assert str(report) in done.stderr
    assert "ZeroDivisionError: a bug" in report.read_text()


@pytest.mark.parametrize(
    "words",
    [
        ["import", SAMPLE, "--into", "new.db"],
        ["results", SAMPLE],
        ["handout", SAMPLE, "--out", "out"],
        ["demo", "--out", "out"],
        ["check", "new.db"],
        ["self-test"],
    ],
    ids=lambda words: words[0],
)
def test_no_command_loads_a_window(run, words):
    done = run(*words, options=["-X", "importtime"])
    loaded = {line.rsplit("|", 1)[-1].strip() for line in done.stderr.splitlines() if line.startswith("import time:")}
    assert "lpip_workshop.cli" in loaded
    assert not {name for name in loaded if name.startswith(("PySide6.Qt", "pyqtgraph", "lpip_workshop.windows"))}


def test_the_materials_list_is_written_for_the_people_and_tables_that_are_asked_for(run, tmp_path):
    done = run("materials", SAMPLE, "--out", tmp_path / "out", "--tables", "6", "--language", "both")
    assert done.returncode == DONE, done.stderr
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["getting-around-the-valley-materials-cy-en.pdf"]
    assert run("materials", SAMPLE, "--out", tmp_path / "out", "--tables", "none").returncode == USAGE
