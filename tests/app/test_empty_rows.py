"""An empty row between papers is a blank paper, and somebody is told; those at the end are nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from PySide6.QtWidgets import QApplication

from lpip_workshop.app.folder import Tables
from lpip_workshop.app.results import folder_results
from lpip_workshop.app.sheets import read_sheet
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.windows.application import Application
from tests.exercises.differences.made import write_tables
from tests.exercises.priorities.made import write
from tests.exercises.trust.made import HEADINGS

WIDE: dict[str, tuple[list[str], list[object]]] = {
    "dots.csv": (["Bus", "Path"], [2, 1]),
    "ballots.csv": (["Choice 1", "Choice 2"], ["Bus", "Path"]),
    "points.csv": (["Bus", "Path"], [60, 40]),
    "approvals.csv": (["Bus", "Path"], ["x", ""]),
    "ratings.csv": (["Bus", "Path"], [9, 1]),
    "moscow.csv": (["Bus", "Path"], ["must", "could"]),
}
NOT_NUMBERED: list[object] = ["", 5, 3, *[4, 4] * 5]


def results(folder: Path) -> tuple[Any, list[str]]:
    """Return the results of the first exercise of a folder, and what was told."""
    tables = Tables(folder)
    found: Any = folder_results(tables)
    return found["activities"][0]["results"], [catalogue("en").say(notice) for notice in tables.notices.values()]


@pytest.mark.parametrize("name", WIDE)
@pytest.mark.parametrize("empty", [[], ["", ""]], ids=["no cells", "empty cells"])
def test_an_empty_row_between_ballots_is_a_blank_one_and_those_at_the_end_are_nothing(
    tmp_path: Path, name: str, empty: list[object]
) -> None:
    head, ballot = WIDE[name]
    write(tmp_path, name, [head, ballot, empty, empty, ballot, empty, ballot, empty, empty])
    found, told = results(tmp_path)
    turnout = found["rounds"][0]["turnout"]
    assert (turnout["returned"], turnout["abstained"], turnout["counted"]) == (6, 3, 3)
    assert told == [f"{name}: 3 empty rows between others were counted as blank papers."]


@pytest.mark.parametrize("name", WIDE)
def test_where_ballots_are_numbered_a_row_with_only_a_number_is_blank_and_an_empty_one_is_nothing(
    tmp_path: Path, name: str
) -> None:
    head, ballot = WIDE[name]
    write(tmp_path, name, [["Ballot", *head], [1, *ballot], ["", "", ""], [2, "", ""], [3, *ballot], [], []])
    found, told = results(tmp_path)
    turnout = found["rounds"][0]["turnout"]
    assert (turnout["returned"], turnout["abstained"]) == (3, 1)
    assert not told


def test_an_empty_row_between_answers_of_several_rows_each_is_nothing(tmp_path: Path) -> None:
    write(tmp_path, "impact-effort.csv", [["Ballot", "Option", "Impact", "Effort"], [1, "Bus", 3, 4], [], [2, 1, 5, 4]])
    found, told = results(tmp_path)
    assert (found["rounds"][0]["turnout"]["returned"], told) == (2, [])


def test_in_a_pulse_an_empty_row_is_an_abstention_unless_a_column_says_whose_a_row_is(tmp_path: Path) -> None:
    rows = [NOT_NUMBERED] * 6
    write(tmp_path / "nameless", "trust.csv", [HEADINGS[1:], *rows, [], NOT_NUMBERED, [], []])
    found, told = results(tmp_path / "nameless")
    assert (found["abstained"], found["received"]) == (1, 8)
    assert told == ["trust.csv: 1 empty row between others was counted as a blank paper."]
    write(tmp_path / "coded", "trust.csv", [["Code", *HEADINGS[2:]], ["abc1", *NOT_NUMBERED[1:]], [], ["abc2", 5, 3]])
    found, told = results(tmp_path / "coded")
    assert (found["abstained"], found["received"], told) == (0, 2, [])


def test_on_a_differences_map_an_empty_row_is_an_abstention_unless_papers_are_numbered(tmp_path: Path) -> None:
    headings, rows = ("Sector", "1", "2"), [["", n % 7 + 1, 3] for n in range(12)]
    found, told = results(write_tables(tmp_path / "nameless", [*rows[:3], [], *rows[3:], []], headings))
    assert (found["received"], found["abstained"], len(told)) == (13, 1, 1)
    numbered = [[n, *row] for n, row in enumerate(rows)]
    found, told = results(write_tables(tmp_path / "numbered", [*numbered[:3], [], *numbered[3:]]))
    assert (found["received"], told) == (12, [])


def test_an_empty_row_between_exit_forms_is_a_blank_form_unless_forms_are_numbered(tmp_path: Path) -> None:
    rows: list[list[object]] = [[3, 2], [1, 4], [], [4, 3], [2, 1], [5, 5], []]
    found, told = results(write(tmp_path / "nameless", "exit.csv", [["I was heard", "I could follow"], *rows]))
    assert found["received"] == 6
    assert told == ["exit.csv: 1 empty row between others was counted as a blank paper."]
    found, told = results(write(tmp_path / "numbered", "exit.csv", [["Number", "I was heard"], *rows]))
    assert not told


def test_empty_rows_are_known_by_the_number_that_the_spreadsheet_gives_them(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("\n\nName,Age\n\nAnn,3\n,\n\nBob,4\n,\n\n", encoding="utf-8")
    sheet = read_sheet(path)
    assert ([row for row, _cells in sheet.rows], sheet.gaps) == ([5, 8], (4, 6, 7))
    assert [row for row, cells in sheet.with_gaps().rows if not cells] == [4, 6, 7]
    book = Workbook()
    for row in (["Name", "Age"], ["Ann", 3], [None, None], ["Bob", 4], [None, " "]):
        book.worksheets[0].append(row)
    book.save(tmp_path / "people.xlsx")
    assert read_sheet(tmp_path / "people.xlsx").gaps == (3,)


def test_the_command_line_tells_of_it_beside_the_data(tmp_path: Path) -> None:
    folder = write(tmp_path / "valley", "ballots.csv", [["Choice 1", "Choice 2"], ["Bus", "Path"], [], ["Path", ""]])
    told = "ballots.csv: 1 empty row between others was counted as a blank paper."
    run = [sys.executable, "-m", "lpip_workshop"]
    done = subprocess.run([*run, "results", folder, "--json"], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == told
    turnout = json.loads(done.stdout)["activities"][0]["results"]["rounds"][0]["turnout"]
    assert (turnout["returned"], turnout["abstained"]) == (3, 1)
    into = [*run, "import", folder, "--into", tmp_path / "new.db"]
    assert told in subprocess.run(into, capture_output=True, text=True, check=True).stderr


@pytest.fixture
def application(tmp_path: Path, qapp: QApplication, qtbot: Any) -> Iterator[Application]:
    apply_theme(qapp)
    made = Application(tmp_path / "library.db")
    made.start()
    qtbot.waitUntil(lambda: made.store is not None, timeout=20_000)
    yield made
    made.close()
    made.library.hide()


def test_the_console_opens_with_a_notice_of_it(application: Application, tmp_path: Path, qtbot: Any) -> None:
    application.bring_in(write(tmp_path / "valley", "dots.csv", [["Bus", "Path"], [2, 1], ["", ""], [1, 2], ["", ""]]))
    qtbot.waitUntil(lambda: application.console is not None and application.console.isVisible(), timeout=20_000)
    assert application.console is not None
    assert "1 empty row between others was counted as a blank paper" in application.console.banner.text()
