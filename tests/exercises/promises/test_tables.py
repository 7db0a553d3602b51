"""Promises from a spreadsheet."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from lpip_workshop.app.folder import Tables
from lpip_workshop.core.errors import BadInput
from lpip_workshop.exercises.promises.compute import Results, compute
from lpip_workshop.exercises.promises.tables import from_tables

HEAD = "Who,Promise,By when,State,Why,Workshop date\n"


def read(folder: Path, rows: str, head: str = HEAD, day: str = "2026-11-12") -> Results:
    (folder / "promises.csv").write_text(head + rows, encoding="utf-8")
    if day:
        (folder / "workshop.csv").write_text(f"Field,Value\nDate,{day}\n", encoding="utf-8")
    inputs = from_tables(Tables(folder))
    assert inputs is not None
    return compute(inputs)


def test_a_folder_without_promises_has_nothing_for_this_exercise(tmp_path: Path) -> None:
    assert from_tables(Tables(tmp_path)) is None


def test_rows_with_an_earlier_date_are_reviewed_and_rows_without_are_new(tmp_path: Path) -> None:
    results = read(tmp_path, "Ann,Cake,19/6/2026,Kept,,2026-06-11\nBob,Tea,next fri,,,\nCai,Milk,,,,11 June 2026\n")
    assert [(one.who, one.state, one.day) for one in results.carried] == [
        ("Ann", "kept", date(2026, 6, 11)),
        ("Cai", "open", date(2026, 6, 11)),
    ]
    assert [(one.who, one.by_when) for one in results.new] == [("Bob", date(2026, 11, 20))]
    assert [one.who for one in results.waiting] == ["Cai"]


def test_one_that_is_settled_without_a_date_comes_from_an_unknown_day(tmp_path: Path) -> None:
    results = read(tmp_path, "Ann,Cake,,kept,,\nBob,Tea,,LET GO,busy,\nCai,Milk,,late,,\n", day="")
    assert (results.so_far.made, results.so_far.kept, results.so_far.let_go, results.so_far.late) == (3, 1, 1, 1)
    assert [one.day for one in results.rates] == [None]


def test_a_promise_of_this_very_day_is_new(tmp_path: Path) -> None:
    assert len(read(tmp_path, "Ann,Cake,,open,,2026-11-12\n").new) == 1


@pytest.mark.parametrize(
    ("row", "place"),
    [
        ("Ann,Cake,,perhaps,,\n", "State"),
        ("Ann,Cake,,,,2026-12-01\n", "Workshop date"),
        ("Ann,Cake,whenever,,,\n", "By when"),
        (",Cake,,,,\n", "Who"),
        ("Ann,,,,,\n", "Promise"),
    ],
)
def test_a_fault_is_told_with_its_row_and_column(tmp_path: Path, row: str, place: str) -> None:
    with pytest.raises(BadInput) as met:
        read(tmp_path, "Bob,Tea,,,,\n" + row)
    assert str(met.value.place.params) == str({"file": "promises.csv", "row": 3, "column": place})  # pyright: ignore


def test_welsh_headings_and_states_are_understood(tmp_path: Path) -> None:
    results = read(tmp_path, "Siân,Ffonio,cadwyd\n", head="Pwy,Addewid,Cyflwr\n")
    assert results.so_far.kept == 1
