"""Rooms that no facilitator hopes for, in every exercise of trust and talk: console, stage, handout and JSON.

The register of stakeholders and its network have theirs in `tests/exercises/stakeholders/test_degenerate.py`.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from lpip_workshop.app import rounds
from lpip_workshop.app.bring_in import bring_in, read_folder
from lpip_workshop.app.folder import Tables
from lpip_workshop.app.library import open_store
from lpip_workshop.app.queries import agenda
from lpip_workshop.app.results import folder_results, results_schema, workshop_results
from lpip_workshop.core.registry import exercises
from lpip_workshop.report.export import export_handout, export_worksheets
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.jobs import Jobs
from lpip_workshop.widgets.slideview import SlideView
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.windows.console import ConsoleWindow
from tests.exercises.stakeholders.made import HARD

NAMED = ("Reliability", "Shared purpose", "Openness", "Competence", "Fairness", "Listening")
SIDES = [f"{name} {side}" for name in NAMED for side in ("importance", "experience")]
RATED = ("From", "To", "Reliability", "Shared purpose", "Openness", "Consent")
EXIT = ("I was heard", "I could follow", "Time well spent", "What worked", "What to change")
Rows = Sequence[Sequence[object]]
Tabled = dict[str, Rows]


def people(count: int, sectors: Sequence[str] = ("Community", "Business", "Health"), same: bool = False) -> Tabled:
    """Return what so many people answered to everything that is asked of people."""

    def number(person: int, place: int, most: int) -> int:
        return most if same else 1 + (person * 7 + place * 3 + person // 3) % most

    said = [sectors[n % len(sectors)] for n in range(count)]
    return {
        "participants": [("Code", "Sector"), *enumerate(said, start=1)],
        "trust": [("Sector", *SIDES), *((s, *(number(n, i, 5) for i in range(12))) for n, s in enumerate(said))],
        "statements": [("Left", "Right"), ("Paths", "Buses"), ("Together", "Quickly")],
        "differences": [("Sector", "1", "2"), *((s, number(n, 1, 7), number(n, 2, 7)) for n, s in enumerate(said))],
        "exit": [EXIT, *((number(n, 1, 5), number(n, 2, 5), number(n, 3, 5), "Tea", "") for n in range(count))],
    }  # fmt: skip


def partners(names: Sequence[str], consent: str = "yes", same: bool = False, reach: int = 7) -> Tabled:
    """Return what organisations say of those after them, and of themselves."""
    rows = [
        (one, names[(n + k) % len(names)], *(3 if same else 1 + (n * k + d) % 4 for d in range(3)), consent)
        for n, one in enumerate(names)
        for k in range(min(reach, len(names)))
    ]
    return {"partners": [RATED, *rows]}


def talk(names: Sequence[str]) -> Tabled:
    """Return promises of these, and what was heard and said of them."""
    return {
        "promises": [("Who", "Promise", "State"), *((name, f"Ring {name}"[:200], "") for name in names)],
        "listening": [("Card", "Heading"), *((name, "What we heard") for name in names)],
        "reflection": [("Question", "Card"), *(("keep", name) for name in names)],
        "airtime": [("Group", "Seconds"), *((name[:60], 60 * (n % 5)) for n, name in enumerate(names[:12]))],
    }


MANY = [f"Organisation {n}" for n in range(500)]
LONG = [f"{n} " + "Cymdeithas Gymunedol " * 9 for n in range(8)]
ROOMS: dict[str, Callable[[], Tabled]] = {
    "four answers": lambda: people(4) | partners(["A", "B", "C", "D"], "") | talk(["A"]),
    "all the same": lambda: people(14, same=True) | partners(["A", "B", "C", "D", "E", "F", "G"], same=True),
    "one sector": lambda: people(14, ("Community",)),
    "one person": lambda: people(1) | partners(["A", "B"], "", reach=2) | talk(["A", "A", "A"]),
    "hard names": lambda: partners(list(HARD)) | talk(list(HARD)),
    "long names": lambda: partners(LONG) | talk(LONG),
    "five hundred": lambda: partners(MANY, "yes", reach=3) | talk(MANY[:120]),
}
EVERY = pytest.mark.parametrize("room", ROOMS)
ASKED = ("trust", "partners", "differences", "reflection")


def written(folder: Path, tables: Tabled) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in tables.items():
        with (folder / f"{name}.csv").open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(rows)
    return folder


@pytest.fixture(autouse=True)
def dressed(qapp: Any) -> None:
    apply_theme(qapp)


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Callable[[str], tuple[Store, str]]]:
    store = open_store(tmp_path / "library.db")
    yield lambda room: (store, bring_in(store, read_folder(written(tmp_path / "room", ROOMS[room]()))))
    store.close()


def colours(image: QImage) -> int:
    return len({image.pixel(x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)})


def valid(results: Any) -> None:
    checker: Any = jsonschema.Draft202012Validator(results_schema())
    checker.validate(results)


def look_at(store: Store, workshop_id: str, qtbot: Any) -> None:
    """Open every activity in the console, and paint every slide of it."""
    jobs = Jobs()
    console = ConsoleWindow(store, workshop_id, jobs)
    console.resize(1366, 768)
    console.show()
    shown = SlideView()
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    with store.read() as session:
        activities = [one for one in agenda(session, workshop_id) if one.exercise]
    assert activities
    for activity in activities:
        console.open_activity(activity.id)
        QApplication.processEvents()
        assert colours(console.grab().toImage()) > 8, activity.exercise
        assert not console.banner.isVisible(), activity.exercise
        spec = exercises()[activity.exercise]
        with store.read() as session:
            slides = spec.slides(spec.compute(spec.from_library(session, activity.id)))
        assert slides
        for slide in slides:
            shown.set_slide(slide, "cy", "Dyffryn")
            assert colours(shown.grab().toImage()) > 4, slide.title
    console.close()
    jobs.close()


@EVERY
def test_console_and_stage_show_it(room: str, held: Callable[[str], tuple[Store, str]], qtbot: Any) -> None:
    store, workshop_id = held(room)
    look_at(store, workshop_id, qtbot)


@EVERY
def test_its_pages_can_be_read(room: str, held: Callable[[str], tuple[Store, str]], tmp_path: Path) -> None:
    store, workshop_id = held(room)
    for made in (export_handout,) if room == "five hundred" else (export_handout, export_worksheets):
        files = made(store, workshop_id, tmp_path, ("en",))
        said = " ".join(
            page.extract_text() for file in files if file.suffix == ".pdf" for page in PdfReader(file).pages
        )
        assert len(said.split()) > 20
        assert not {"nan", "inf"} & set(said.split())


@EVERY
def test_its_numbers_keep_the_promised_form_from_folder_and_library(
    room: str, held: Callable[[str], tuple[Store, str]], tmp_path: Path
) -> None:
    store, workshop_id = held(room)
    with store.read() as session:
        valid(workshop_results(session, workshop_id))
    valid(folder_results(Tables(tmp_path / "room")))


def test_a_round_that_nobody_answered_says_so_everywhere(tmp_path: Path, qtbot: Any) -> None:
    store = open_store(tmp_path / "library.db")
    workshop_id = bring_in(store, read_folder(written(tmp_path / "room", ROOMS["four answers"]())))
    with store.read() as session:
        activities = [one for one in agenda(session, workshop_id) if one.exercise in ASKED]
    assert {one.exercise for one in activities} == set(ASKED)
    for activity in activities:
        with store.read() as session:
            rule = rounds.rounds(session, activity.id)[-1].rule
        round_id = rounds.open_round(store, activity.id, {k: v for k, v in rule.items() if k != "imported"})
        rounds.close_round(store, round_id)
        rounds.reveal_round(store, round_id)
    look_at(store, workshop_id, qtbot)
    with store.read() as session:
        results: Any = workshop_results(session, workshop_id)
    valid(results)
    for one in results["activities"]:
        if one["exercise"] in ASKED:
            assert '"state": "ok"' not in repr(one["results"]).replace("'", '"'), one["exercise"]
    said = " ".join(
        page.extract_text()
        for file in export_handout(store, workshop_id, tmp_path, ("en",))
        if file.suffix == ".pdf"
        for page in PdfReader(file).pages
    )
    assert "nan" not in said.split()
    store.close()


def test_ratings_of_oneself_and_rows_that_come_twice(tmp_path: Path) -> None:
    rows = [("A", "A", 1, 1, 1, "yes"), ("A", "B", 4, 4, 4, "yes"), ("B", "A", 3, 3, 3, "yes")]
    alone: Any = folder_results(Tables(written(tmp_path / "self", {"partners": [RATED, *rows]})))
    told = alone["activities"][0]["results"]
    assert told["totals"]["coverage"] == {"count": 2, "of": 2, "share": 1}
    assert [(one["from"], one["to"]) for one in told["named"]["matrix"]] == [("A", "B"), ("B", "A")]
