"""Attack: take everything that leaves the app, and the library file itself, and try to learn one person's answers.

Two workshops of one partnership, 25 people in each, one of them alone in a sector. The proof is by swapping: that
person and one of another small sector change answers, and nothing that leaves, nor any row of the file, may differ.
"""

from __future__ import annotations

import csv
import json
import logging
import random
import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QWidget

from lpip_workshop.app import rounds
from lpip_workshop.app.bring_in import bring_in, read_folder
from lpip_workshop.app.folder import Tables
from lpip_workshop.app.library import open_store
from lpip_workshop.app.queries import agenda
from lpip_workshop.app.results import folder_results, workshop_results
from lpip_workshop.app.sheet_files import csv_bytes
from lpip_workshop.bootstrap import keep_log
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.registry import exercises
from lpip_workshop.exercises.actions.calendar import calendar_bytes
from lpip_workshop.exercises.actions.sheet import action_sheet
from lpip_workshop.exercises.trust.dimensions import DIMENSIONS
from lpip_workshop.report.export import export_handout, export_worksheets
from lpip_workshop.storage.backup import back_up
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.widgets.view import ConsoleContext
from tests.support.faults import all_bytes

SECTORS = ["Community"] * 11 + ["Voluntary"] * 8 + ["Business"] * 5 + ["Health"]
VICTIM, OTHER = 24, 20
OPTIONS = ("Safe paths", "A bus that meets the train", "Keep the shop open")
DAYS = {"spring": "2026-03-19", "autumn": "2026-11-12"}
ANONYMOUS = ("trust", "differences", "priorities", "listening", "actions")
ID = re.compile(r"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}")
DATED = r"\d{4}-\d\d-\d\dT[\d:.]+(?:[+-]\d\d:\d\d|Z)?|\d{8}T\d{6}Z?"
TIME = re.compile(rf"SEQUENCE:\d+|{DATED}|\d\d:\d\d\b|\d{{1,2}} \w+ 20\d\d")
Person = dict[str, list[int]]


def crowd(seed: int, count: int = len(SECTORS)) -> list[Person]:
    """Return people, each with ratings of trust, places on two lines, and dots."""
    rng = random.Random(seed)
    return [
        {
            "trust": [rng.randint(1, 5) for _one in range(2 * len(DIMENSIONS))],
            "places": [rng.randint(1, 7), rng.randint(1, 7)],
            "dots": rng.choice([[3, 0, 0], [2, 1, 0], [0, 3, 0], [0, 1, 2], [1, 1, 1]]),
        }
        for _person in range(count)
    ]


def swapped(people: Sequence[Person], one: int = VICTIM, other: int = OTHER) -> list[Person]:
    """Return the same people, two of whom gave each other's answers."""
    changed = list(people)
    changed[one], changed[other] = changed[other], changed[one]
    return changed


def write(folder: Path, name: str, rows: Sequence[Sequence[object]]) -> None:
    with (folder / name).open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)


def tables(folder: Path, when: str, people: Sequence[Person], partners: int) -> Path:
    """Write a workshop as the tables somebody would bring in."""
    folder.mkdir(parents=True)
    sectors = SECTORS[: len(people)]
    about = {"Title": f"The {when} meeting", "Partnership": "Dyffryn partnership", "Date": DAYS[when]}
    write(folder, "workshop.csv", [("Field", "Value"), *about.items()])
    write(folder, "participants.csv", [("Code", "Sector"), *enumerate(sectors, start=1)])
    sides = [f"{d.name.source} {side}" for d in DIMENSIONS for side in ("importance", "experience")]
    pairs = list(zip(sectors, people, strict=True))
    codes = [f"K{n:03}" for n in range(len(people))]
    trust = [[sector, code, *one["trust"]] for (sector, one), code in zip(pairs, codes, strict=True)]
    write(folder, "trust.csv", [["Sector", "Code", *sides], *trust])
    write(folder, "statements.csv", [("Left", "Right"), ("Paths", "Buses"), ("Together", "Quickly")])
    write(folder, "differences.csv", [("Sector", "1", "2"), *([sector, *one["places"]] for sector, one in pairs)])
    write(folder, "dots.csv", [("Sector", *OPTIONS), *([sector, *one["dots"]] for sector, one in pairs)])
    write(folder, "actions.csv", [("Action", "Owner", "By when"), ("Map the paths", "Parish council", "2026-12-01")])
    write(folder, "airtime.csv", [("Sector", "Seconds"), ("Health", 300), ("Community", 60)])
    rng, names = random.Random(partners), [f"Partner {letter}" for letter in "ABCDEFG"]
    rated = [(a, b, *(rng.randint(1, 4) for _dimension in range(3))) for a in names for b in names if a != b]
    write(folder, "partners.csv", [("From", "To", "Reliability", "Shared purpose", "Openness"), *rated])
    write(folder, "partners-rule.csv", [("Field", "Value"), ("Mode", "facilitator")])
    return folder


def hold(
    folder: Path, spring: Sequence[Person], autumn: Sequence[Person], partners: int = 1
) -> tuple[Store, list[str]]:
    """Bring both workshops into a library; return it with their ids."""
    store = open_store(folder / "data" / "library.db")
    held = (("spring", spring), ("autumn", autumn))
    ids = [
        bring_in(store, read_folder(tables(folder / when, when, people, partners + place)))
        for place, (when, people) in enumerate(held)
    ]
    return store, ids


def told(text: str) -> str:
    """Leave out what two runs never share: ids, and the time of the day."""
    return TIME.sub("time", ID.sub("id", text))


def words_of(view: QWidget) -> Iterator[str]:
    """Yield every word a console shows or speaks."""
    for child in [view, *view.findChildren(QWidget)]:
        yield child.accessibleName()
        yield child.accessibleDescription()
        yield child.toolTip()
        if isinstance(child, QLabel | QAbstractButton):
            yield child.text()
        model = child.model() if isinstance(child, QAbstractItemView) else None
        for row in range(model.rowCount() if model is not None else 0):
            for column in range(model.columnCount()):
                yield str(model.index(row, column).data())


def on_screens(store: Store, workshop_id: str) -> Iterator[str]:
    """Yield what stage and console show of each activity; the console of partners is the facilitator's own."""
    with store.read() as session:
        activities = agenda(session, workshop_id)
    for activity in activities:
        if not activity.exercise:
            continue
        spec = exercises()[activity.exercise]
        with store.read() as session:
            found = spec.compute(spec.from_library(session, activity.id))
        yield repr(spec.slides(found))
        if spec.id in ANONYMOUS:
            nothing: Any = lambda *_given: None  # noqa: E731
            context = ConsoleContext(store, spec, workshop_id, activity.id, Banner(), nothing, nothing)
            view: Any = spec.console(context)
            view.show_results(found)
            yield from words_of(view)
            view.deleteLater()


def in_files(store: Store, workshop_id: str, folder: Path) -> Iterator[str]:
    """Yield the text of every file that can be made."""
    made = export_handout(store, workshop_id, folder, ("cy", "en"))
    made += export_worksheets(store, workshop_id, folder, ("en",))
    for file in made:
        if file.suffix == ".pdf":
            yield from (page.extract_text() for page in PdfReader(file).pages)
        else:
            yield file.read_text(encoding="utf-8")
    with store.read() as session:
        yield json.dumps(workshop_results(session, workshop_id), sort_keys=True)
        activity = next(one for one in agenda(session, workshop_id) if one.exercise == "actions")
        spec = exercises()["actions"]
        found: Any = spec.compute(spec.from_library(session, activity.id))
    yield calendar_bytes(found, catalogue("en")).decode()
    yield csv_bytes(*action_sheet(found.actions)).decode()


def leaving(store: Store, workshop_id: str, folder: Path) -> list[str]:
    """Return everything that leaves the app of a workshop."""
    return [told(text) for text in (*on_screens(store, workshop_id), *in_files(store, workshop_id, folder))]


def rows(library: Path) -> dict[str, list[str]]:
    """Return every row of the file as text, in no order."""
    with closing(sqlite3.connect(library)) as raw:
        names = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: [repr(row) for row in raw.execute(f'SELECT * FROM "{name}"')] for name in names}


def ballots(store: Store) -> list[str]:
    """Return what the file holds of each anonymous ballot, in no order, with words in the place of ids.

    Codes are scrambled with another salt in each partnership.
    """
    with closing(sqlite3.connect(store.path)) as raw:
        words = dict(raw.execute("SELECT id, text FROM option")) | dict(raw.execute("SELECT id, left FROM statement"))
        contents = [json.loads(content) for (content,) in raw.execute("SELECT content FROM ballot WHERE hidden = 0")]
    kept = [
        {key: _said(said, words) for key, said in content.items() if key != "code"}
        for content in contents
        if "rater" not in content
    ]
    return sorted(json.dumps(content, sort_keys=True) for content in kept)


def _said(said: Any, words: dict[str, str]) -> Any:
    return {words.get(key, key): value for key, value in said.items()} if isinstance(said, dict) else said


@pytest.fixture(autouse=True)
def dressed(qapp: Any) -> None:
    apply_theme(qapp)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    logger = logging.getLogger("lpip_workshop")
    before = list(logger.handlers)
    keep_log(tmp_path / "one" / "data")
    yield tmp_path / "one" / "data" / "lpip-workshop.log"
    for handler in [one for one in logger.handlers if one not in before]:
        logger.removeHandler(handler)
        handler.close()


def test_nothing_that_leaves_tells_which_answers_are_those_of_the_one_alone_in_a_sector(tmp_path: Path) -> None:
    spring, autumn = crowd(1), crowd(2)
    worlds = {
        "one": hold(tmp_path / "one", spring, autumn),
        "other": hold(tmp_path / "other", swapped(spring), swapped(autumn)),
    }
    for place in (0, 1):
        one, other = (leaving(store, ids[place], tmp_path / name) for name, (store, ids) in worlds.items())
        assert one == other
    for when in DAYS:
        folder_one, folder_other = (folder_results(Tables(tmp_path / name / when)) for name in worlds)
        assert folder_one == folder_other
    for store, _ids in worlds.values():
        store.close()


def test_what_organisations_kept_for_the_facilitator_is_in_nothing_that_leaves(tmp_path: Path) -> None:
    spring, autumn = crowd(1), crowd(2)
    found = []
    for name, partners in (("one", 1), ("other", 50)):
        store, ids = hold(tmp_path / name, spring, autumn, partners)
        found.append([leaving(store, ident, tmp_path / name) for ident in ids])
        store.close()
    assert found[0] == found[1]


def test_the_file_its_journal_its_backup_and_the_log_tell_no_answer_of_anybody(tmp_path: Path, log: Path) -> None:
    people = crowd(1), crowd(2)
    store, _ids = hold(tmp_path / "one", *people)
    back_up(store.path, "before a test")
    other, _ids = hold(tmp_path / "other", *(swapped(some) for some in people))
    assert ballots(store) == ballots(other)
    found = rows(store.path)
    assert found["ballot"]
    for table in set(found) - {"ballot"}:
        told_there = "".join(found[table])
        for mark in ('"importance": {', '"experience": {', '"places": {', '"dots": {', '"ratings": {', '"serial"'):
            assert mark not in told_there, (table, mark)
    assert "health" not in "".join(found["ballot"])
    live = sum('"importance"' in text for text in found["ballot"])
    raw = all_bytes(store.path.parent)
    assert raw.count(b'"importance"') == 2 * live  # the library and its backup, each answer once
    assert "importance" not in log.read_text(encoding="utf-8")
    store.close()
    other.close()


def test_a_paper_that_was_corrected_or_withdrawn_is_in_no_file_after_the_round_is_closed(tmp_path: Path) -> None:
    store, ids = hold(tmp_path / "one", crowd(1), crowd(2))
    with store.read() as session:
        activities = {one.exercise: one.id for one in agenda(session, ids[1])}
    for exercise in ("trust", "differences", "priorities", "partners"):
        held = rounds.open_round(store, activities[exercise], {})
        for number in range(6):
            rounds.enter_ballot(store, held, {"secret": f"{exercise}-{number}"}, serial=7654321 + number)
        rounds.correct_ballot(store, held, 7654321, {"secret": "mended"})
        rounds.withdraw_ballot(store, held, 7654322)
        rounds.close_round(store, held)
        found = all_bytes(store.path.parent)
        assert f"{exercise}-5".encode() in found
        for gone in (f"{exercise}-0".encode(), f"{exercise}-1".encode(), b"7654321", b"7654322"):
            assert gone not in found, gone
        rounds.reveal_round(store, held)
    store.close()


def of_exercise(results: Any, exercise: str) -> Any:
    return next(one["results"] for one in results["activities"] if one["exercise"] == exercise)


@pytest.mark.parametrize("few", [1, 2, 3, 4])
def test_two_workshops_that_differ_by_few_people_do_not_tell_what_these_answered(tmp_path: Path, few: int) -> None:
    spring = crowd(1)
    found = []
    for name, seed in (("one", 7), ("other", 8)):
        autumn = [*spring[: len(spring) - few], *crowd(seed, few)]
        store, ids = hold(tmp_path / name, spring, autumn)
        with store.read() as session:
            results = workshop_results(session, ids[1])
        found.append({exercise: told(repr(of_exercise(results, exercise))) for exercise in ("trust", "differences")})
        store.close()
    assert found[0] == found[1]
