"""Every exercise's sample, in the amounts that show whether it holds: nothing, some, much, and long words."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

from lpip_workshop.app.folder import Tables
from lpip_workshop.core.exercise import ExerciseSpec
from lpip_workshop.core.paths import resources

LONG_NAME = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Cymdeithas y Rhieni, Athrawon a Chyfeillion "
TIMES_MUCH = 12
Rows = list[list[str]]


def own_sample(spec: ExerciseSpec) -> Path:
    """Return the folder of the exercise's sample: its own where it brings one, else the app's."""
    own = Path(__file__).parents[2] / "lpip_workshop" / "exercises" / spec.id / "sample"
    return own if own.is_dir() else resources() / "sample"


def some(spec: ExerciseSpec) -> Any:
    """Return the Inputs of the sample."""
    inputs = spec.from_tables(Tables(own_sample(spec)))
    assert inputs is not None, f"{spec.id} finds nothing of its own in its sample"
    return inputs


def much(spec: ExerciseSpec, folder: Path) -> Any:
    """Return the sample many times over."""
    return _changed(spec, folder, _many_times)


def long_words(spec: ExerciseSpec, folder: Path) -> Any:
    """Return the sample with names of more than 100 letters."""
    return _changed(spec, folder, _lengthened)


def _changed(spec: ExerciseSpec, folder: Path, change: Callable[[str, Rows], Rows]) -> Any:
    folder.mkdir(parents=True, exist_ok=True)
    for path in own_sample(spec).glob("*.csv"):
        with path.open(newline="", encoding="utf-8") as file:
            heading, *rows = list(csv.reader(file))
        if heading[0] != "Field" and path.name != "agenda.csv":
            rows = change(heading[0], rows)
        with (folder / path.name).open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([heading, *rows])
    inputs = spec.from_tables(Tables(folder))
    assert inputs is not None
    return inputs


def _many_times(first_heading: str, rows: Rows) -> Rows:
    if first_heading in ("Ballot", "Code"):
        repeated = [row for _time in range(TIMES_MUCH) for row in rows]
        return [[str(number), *row[1:]] for number, row in enumerate(repeated, start=1)]
    return [[f"{row[0]} {time}" if time else row[0], *row[1:]] for time in range(TIMES_MUCH) for row in rows]


def _lengthened(first_heading: str, rows: Rows) -> Rows:
    if first_heading in ("Ballot", "Code", "Option"):
        return rows
    return [[LONG_NAME + row[0], *row[1:]] for row in rows]
