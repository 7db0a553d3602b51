"""What an attacker has: two workshops of one partnership, everything that leaves the app of them, and its files.

25 people were in each, one of them alone in a sector. An attack works by swapping: that person and one of another small
sector change answers, and whatever then differs tells which answers are whose. Each attack returns what it found.
"""

from __future__ import annotations

import csv
import io
import json
import random
import re
import sqlite3
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from itertools import permutations
from pathlib import Path
from typing import Any, cast

from pypdf import PdfReader
from PySide6.QtCore import QAbstractListModel
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QPlainTextEdit, QWidget

from lpip_workshop.app import rounds, second_entry
from lpip_workshop.app.bring_in import bring_in, read_folder
from lpip_workshop.app.folder import Tables
from lpip_workshop.app.library import open_store
from lpip_workshop.app.queries import agenda
from lpip_workshop.app.results import folder_results, workshop_results
from lpip_workshop.app.sheet_files import csv_bytes, xlsx_bytes
from lpip_workshop.app.template_write import About, template_of, template_text
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.registry import exercises
from lpip_workshop.exercises.actions.calendar import calendar_bytes
from lpip_workshop.exercises.actions.sheet import action_sheet
from lpip_workshop.exercises.trust import actions as trust
from lpip_workshop.exercises.trust.dimensions import DIMENSIONS
from lpip_workshop.exercises.trust.inputs import Asked
from lpip_workshop.report.export import export_handout, export_worksheets
from lpip_workshop.storage.backup import back_up
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.segmented import Segmented
from lpip_workshop.widgets.view import ConsoleContext
from tests.support.faults import all_bytes

SECTORS = ["Community"] * 11 + ["Voluntary"] * 8 + ["Business"] * 5 + ["Health"]
VICTIM, OTHER = 24, 20
OPTIONS = ("Safe paths", "A bus that meets the train", "Keep the shop open")
ACTORS = ("Parish council", "Bus company", "Health board")
DAYS = {"spring": "2026-03-19", "autumn": "2026-11-12"}
ANONYMOUS = ("stakeholders", "trust", "differences", "priorities", "listening", "actions", "reflection")
ID = re.compile(r"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}")
DATED = r"\d{4}-\d\d-\d\dT[\d:.]+(?:[+-]\d\d:\d\d|Z)?|\d{8}T\d{6}Z?"
TIME = re.compile(rf"SEQUENCE:\d+|{DATED}|\d\d:\d\d\b|\d{{1,2}} \w+ 20\d\d")
SHOWN_AGAIN = ("trust", "differences", "statements.")
PAPERS = ("trust", "differences", "priorities", "partners", "reflection")
MARKS = ("importance", "experience", "places", "dots", "ratings", "serial", "placed")
Person = dict[str, list[int]]


def crowd(seed: int, count: int = len(SECTORS)) -> list[Person]:
    """Return people, each with ratings of trust, places on two lines and on the grid, dots, and an exit form."""
    rng = random.Random(seed)
    return [
        {
            "trust": [rng.randint(1, 5) for _one in range(2 * len(DIMENSIONS))],
            "places": [rng.randint(1, 7), rng.randint(1, 7)],
            "dots": rng.choice([[3, 0, 0], [2, 1, 0], [0, 3, 0], [0, 1, 2], [1, 1, 1]]),
            "placed": [rng.randint(0, 10) for _one in range(2 * len(ACTORS))],
            "exit": [rng.randint(1, 5) for _one in range(3)],
            "remark": [rng.randint(1000, 9999)],
        }
        for _person in range(count)
    ]


def swapped(people: Sequence[Person], one: int = VICTIM, other: int = OTHER) -> list[Person]:
    """Return the same people, two of whom gave each other's answers."""
    changed = list(people)
    changed[one], changed[other] = changed[other], changed[one]
    return changed


def write(folder: Path, name: str, rows: Sequence[Sequence[object]]) -> None:
    """Write a table."""
    with (folder / name).open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)


def tables(folder: Path, when: str, people: Sequence[Person], partners: int, only: Sequence[str] = ()) -> Path:
    """Write a workshop as the tables somebody would bring in: all of them, or `only` those of some exercises."""
    folder.mkdir(parents=True)
    _write_all(folder, when, people, partners)
    kept = ("workshop", "participants", *only)
    for file in folder.glob("*.csv") if only else ():
        if not f"{file.name}".startswith(kept):
            file.unlink()
    return folder


def _write_all(folder: Path, when: str, people: Sequence[Person], partners: int) -> None:
    sectors = SECTORS[: len(people)]
    about = {"Title": f"The {when} meeting", "Partnership": "Dyffryn partnership", "Date": DAYS[when]}
    write(folder, "workshop.csv", [("Field", "Value"), *about.items()])
    write(folder, "participants.csv", [("Code", "Sector"), *enumerate(sectors, start=1)])
    say = catalogue("en").say
    sides = [f"{say(d.name)} {side}" for d in DIMENSIONS for side in ("importance", "experience")]
    pairs = list(zip(sectors, people, strict=True))
    codes = [f"KQZ{n:03}" for n in range(len(people))]
    trust = [[sector, code, *one["trust"]] for (sector, one), code in zip(pairs, codes, strict=True)]
    write(folder, "trust.csv", [["Sector", "Code", *sides], *trust])
    write(folder, "statements.csv", [("Left", "Right"), ("Paths", "Buses"), ("Together", "Quickly")])
    write(folder, "differences.csv", [("Sector", "1", "2"), *([sector, *one["places"]] for sector, one in pairs)])
    write(folder, "dots.csv", [("Sector", *OPTIONS), *([sector, *one["dots"]] for sector, one in pairs)])
    write(folder, "actions.csv", [("Action", "Owner", "By when"), ("Map the paths", "Parish council", "2026-12-01")])
    write(folder, "airtime.csv", [("Sector", "Seconds"), ("Health", 300), ("Community", 60)])
    placed = [
        (f"p{n}", actor, *one["placed"][2 * a : 2 * a + 2])
        for n, one in enumerate(people)
        for a, actor in enumerate(ACTORS)
    ]
    write(folder, "placements.csv", [("Person", "Name", "Influence", "Interest"), *placed])
    asked = ("I was heard", "I could follow", "Time well spent", "What worked")
    write(folder, "exit.csv", [asked, *([*one["exit"], f"remark {one['remark'][0]}"] for one in people)])
    rng, names = random.Random(partners), [f"Partner {letter}" for letter in "ABCDEFG"]
    rated = [(a, b, *(rng.randint(1, 4) for _dimension in range(3))) for a, b in permutations(names, 2)]
    write(folder, "partners.csv", [("From", "To", "Reliability", "Shared purpose", "Openness"), *rated])
    write(folder, "partners-rule.csv", [("Field", "Value"), ("Mode", "facilitator")])


def hold(
    folder: Path, spring: Sequence[Person], autumn: Sequence[Person], partners: int = 1, only: Sequence[str] = ()
) -> tuple[Store, list[str]]:
    """Bring both workshops into a library, `only` some exercises if said; return it with their ids."""
    store = open_store(folder / "data" / "library.db")
    held = (("spring", spring), ("autumn", autumn))
    ids = [
        bring_in(store, read_folder(tables(folder / when, when, people, partners + place, only)))
        for place, (when, people) in enumerate(held)
    ]
    return store, ids


def told(text: str) -> str:
    """Leave out what two runs never share: ids, and the time of the day."""
    return TIME.sub("time", ID.sub("id", text))


def words_of(view: QWidget) -> Iterator[str]:
    """Yield every word a console shows, speaks or holds in a model."""
    for child in [view, *view.findChildren(QWidget)]:
        yield child.accessibleName()
        yield child.accessibleDescription()
        yield child.toolTip()
        if isinstance(child, QLabel | QAbstractButton | QLineEdit):
            yield child.text()
        if isinstance(child, QPlainTextEdit):
            yield child.toPlainText()
        model = child.model() if isinstance(child, QAbstractItemView) else None
        for row in range(model.rowCount() if model is not None else 0):
            assert model is not None
            for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
                yield str(model.index(row, column).data())


def on_screens(store: Store, workshop_id: str) -> Iterator[tuple[str, str]]:
    """Yield what stage and console show of each activity; the console of partners is the facilitator's own."""
    with store.read() as session:
        activities = [one for one in agenda(session, workshop_id) if one.exercise]
    for activity in activities:
        spec = exercises()[activity.exercise]
        with store.read() as session:
            found = spec.compute(spec.from_library(session, activity.id))
        yield f"stage of {spec.id}", repr(spec.slides(found))
        if spec.id in ANONYMOUS:
            context = ConsoleContext(store, spec, workshop_id, activity.id, Banner(), _nothing, _nothing)
            view: Any = spec.console(context)
            view.show_results(found)
            yield f"console of {spec.id}", "\n".join(on_every_page(view))
            view.deleteLater()


def on_every_page(view: QWidget) -> Iterator[str]:
    """Yield every word of a console, with each of its tabs in front in turn: some are made when they are looked at."""
    yield from words_of(view)
    for tabs in [one for one in view.findChildren(Segmented) if one.property("kind") == "tabs"]:
        for button in tabs.findChildren(QAbstractButton):
            button.click()
            yield from words_of(view)


def _nothing(*_given: Any) -> Any:
    return None


def on_paper(store: Store, workshop_id: str, folder: Path) -> Iterator[tuple[str, str]]:
    """Yield the text of every page that can be made."""
    made = export_handout(store, workshop_id, folder, ("cy", "en"))
    made += export_worksheets(store, workshop_id, folder, ("en",))
    for file in made:
        pages = [page.extract_text() for page in PdfReader(file).pages] if file.suffix == ".pdf" else []
        yield file.name, "\n".join(pages) or file.read_text(encoding="utf-8")


def in_files(store: Store, workshop_id: str) -> Iterator[tuple[str, str]]:
    """Yield the text of every file that is passed on: results, calendar, action sheets, the template."""
    with store.read() as session:
        yield "results", json.dumps(workshop_results(session, workshop_id), sort_keys=True)
        about = About("Our way", "How we meet", (5, 40), "One table", ("Pens",))
        yield "template", template_text(template_of(session, workshop_id, about))
        activity = next((one for one in agenda(session, workshop_id) if one.exercise == "actions"), None)
        if activity is None:
            return
        spec = exercises()["actions"]
        found: Any = spec.compute(spec.from_library(session, activity.id))
    yield "calendar", calendar_bytes(found, catalogue("en")).decode()
    sheet = action_sheet(found.actions)
    yield "actions.csv", csv_bytes(*sheet).decode()
    with zipfile.ZipFile(io.BytesIO(xlsx_bytes("Actions", *sheet))) as book:
        yield "actions.xlsx", "\n".join(book.read(name).decode() for name in sorted(book.namelist()))


def leaving(store: Store, workshop_id: str, paper: Path | None) -> dict[str, str]:
    """Return everything that leaves the app of a workshop, `paper` (a folder to write to) included if given."""
    pages = on_paper(store, workshop_id, paper) if paper is not None else ()
    return {name: told(text) for name, text in (*on_screens(store, workshop_id), *in_files(store, workshop_id), *pages)}


def rows(library: Path) -> dict[str, list[str]]:
    """Return every row of the file as text, in no order."""
    with closing(sqlite3.connect(library)) as raw:
        names = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: sorted(repr(row) for row in raw.execute(f'SELECT * FROM "{name}"')) for name in names}


def ballots(store: Store) -> list[str]:
    """Return what the file holds of each anonymous ballot, in no order, with words in the place of ids.

    Codes are scrambled with another salt in each partnership.
    """
    with closing(sqlite3.connect(store.path)) as raw:
        words = dict(raw.execute("SELECT id, text FROM option")) | dict(raw.execute("SELECT id, left FROM statement"))
        words |= dict(raw.execute("SELECT id, name FROM stakeholder"))
        contents = [json.loads(content) for (content,) in raw.execute("SELECT content FROM ballot WHERE hidden = 0")]
    kept = [
        {key: _said(said, words) for key, said in content.items() if key != "code"}
        for content in contents
        if "rater" not in content
    ]
    remarks = [content.pop("remarks") for content in kept if "remarks" in content]  # dealt out anew at the close
    return sorted(json.dumps(content, sort_keys=True) for content in (*kept, *remarks))


def _said(said: Any, words: Mapping[str, str]) -> Any:
    if not isinstance(said, dict):
        return said
    found = cast("dict[str, Any]", said)
    return {words.get(key, key): value for key, value in found.items()}


def of_exercise(results: Any, exercise: str) -> Any:
    """Return the results of one exercise."""
    return next(one["results"] for one in results["activities"] if one["exercise"] == exercise)


def whose_answers_are_whose(folder: Path, *, paper: bool = False, only: Sequence[str] = ()) -> list[str]:
    """Swap the answers of the one alone in a sector with another's; return where that can be seen."""
    spring, autumn = crowd(1), crowd(2)
    one = hold(folder / "one", spring, autumn, only=only)
    other = hold(folder / "other", swapped(spring), swapped(autumn), only=only)
    found = ["ballots in the file"] if ballots(one[0]) != ballots(other[0]) else []
    for place in (0, 1):
        left, right = (leaving(s, ids[place], folder / str(n) if paper else None)
                       for n, (s, ids) in enumerate((one, other)))  # fmt: skip
        found += [name for name in left if left[name] != right[name]]
    for when in DAYS:
        results = [folder_results(Tables(folder / name / when)) for name in ("one", "other")]
        found += [f"results of the folder of {when}"] if results[0] != results[1] else []
    one[0].close()
    other[0].close()
    return found


def what_organisations_wrote(folder: Path, *, paper: bool = False, only: Sequence[str] = ()) -> list[str]:
    """Let the organisations write something else, for the facilitator alone; return where that can be seen."""
    spring, autumn = crowd(1), crowd(2)
    one, other = (hold(folder / f"n{n}", spring, autumn, n, only) for n in (1, 50))
    found: list[str] = []
    for place in (0, 1):
        left, right = (leaving(s, ids[place], folder / str(n) if paper else None)
                       for n, (s, ids) in enumerate((one, other)))  # fmt: skip
        found += [name for name in left if left[name] != right[name]]
    one[0].close()
    other[0].close()
    return found


def what_the_newcomers_answered(folder: Path, few: int = 2, only: Sequence[str] = SHOWN_AGAIN) -> list[str]:
    """Hold a second workshop with the same answers but of a few people; return which result tells what these said."""
    spring, found = crowd(1), list[dict[str, str]]()
    for name, seed in (("one", 7), ("other", 8)):
        autumn = [*spring[: len(spring) - few], *crowd(seed, few)]
        store, ids = hold(folder / name, spring, autumn, only=only)
        with store.read() as session:
            results = workshop_results(session, ids[1])
        found.append({exercise: told(repr(of_exercise(results, exercise))) for exercise in only if "." not in exercise})
        store.close()
    return [exercise for exercise in found[0] if found[0][exercise] != found[1][exercise]]


def what_the_file_remembers(folder: Path, only: Sequence[str] = ()) -> list[str]:
    """Look through the rows, journal and undo of a library, its copies and the bytes of the folder, for answers."""
    store, ids = hold(folder / "one", crowd(1), crowd(2), only=only)
    _ask_trust_again(store, ids[1], crowd(3, 8))
    back_up(store.path, "before a test")
    held = rows(store.path)
    found = [
        f"{mark} in the table {table}"
        for table in set(held) - {"ballot"}
        for mark in MARKS
        if re.search(rf"{mark}\W{{1,8}}\{{", "".join(held[table]))
    ]
    found += ["the small sector beside an answer"] if "health" in "".join(held["ballot"]) else []
    live = sum('"importance"' in text for text in held["ballot"])
    raw = all_bytes(store.path.parent)
    found += ["answers on pages that were let go"] if raw.count(b'"importance"') != 2 * live else []
    found += ["a private code"] if b"KQZ0" in raw else []
    found += (
        ["remarks beside the ratings of those who wrote them"] if _joined(store, crowd(1)) > len(SECTORS) // 2 else []
    )
    store.close()
    return found


def _ask_trust_again(store: Store, workshop_id: str, people: Sequence[Person]) -> None:
    """Type the papers of a second round in by hand, one of them twice; where trust was asked at all."""
    with store.read() as session:
        found = [one.id for one in agenda(session, workshop_id) if one.exercise == "trust"]
    for activity in found:
        held, asked = trust.open_pulse(store, activity), Asked(code=True)
        for number, one in enumerate(people, start=1):
            content = _ratings(one) | {"sector": "health" if number == 1 else "community", "code": f"KQZ0{number}X"}
            trust.enter(store, held, asked, content, serial=number)
        trust.correct(store, held, asked, 1, _ratings(people[-1]))
        rounds.close_round(store, held)


def _ratings(one: Person) -> dict[str, Any]:
    sides = {"importance": 0, "experience": 1}
    return {name: {d.id: one["trust"][2 * n + at] for n, d in enumerate(DIMENSIONS)} for name, at in sides.items()}


def _joined(store: Store, people: Sequence[Person]) -> int:
    """Return how many remarks still stand beside the ratings of whoever wrote them."""
    wrote = {f"remark {one['remark'][0]}": one["exit"] for one in people}
    with closing(sqlite3.connect(store.path)) as raw:
        contents = [json.loads(content) for (content,) in raw.execute("SELECT content FROM ballot WHERE hidden = 0")]
    forms = [content for content in contents if content.get("remarks")]
    order = ("heard", "followed", "worthwhile")
    return sum(
        wrote.get(form["remarks"]["worked"]["text"]) == [form["ratings"].get(name) for name in order] for form in forms
    )


def what_papers_said_that_were_taken_back(folder: Path, only: Sequence[str] = PAPERS) -> list[str]:
    """Type papers in, correct, withdraw, undo and type them again; return what is in any file after the close."""
    store, ids = hold(folder / "one", crowd(1), crowd(2))
    with store.read() as session:
        activities = {one.exercise: one.id for one in agenda(session, ids[1])}
    found: list[str] = []
    for exercise in only:
        held = rounds.open_round(store, activities[exercise], {})
        for number in range(6):
            rounds.enter_ballot(store, held, {"secret": f"{exercise}-{number}"}, serial=7654321 + number)
        rounds.correct_ballot(store, held, 7654321, {"secret": "mended"})
        rounds.withdraw_ballot(store, held, 7654322)
        second_entry.type_again(store, held, 7654323, {"secret": f"{exercise}-again"})
        rounds.put_in_box(store, held, {"secret": f"{exercise}-box"})
        rounds.enter_ballot(store, held, {"secret": f"{exercise}-undone"}, serial=7654399)
        store.undo(ids[1])
        rounds.close_round(store, held)
        raw = all_bytes(store.path.parent)
        assert f"{exercise}-5".encode() in raw  # what counts is there, or nothing was looked through
        assert f"{exercise}-box".encode() in raw
        gone = [f"{exercise}-{one}" for one in (0, 1, "again", "undone")]
        gone += [str(number) for number in range(7654321, 7654327)] + ["7654399"]
        found += [one for one in gone if one.encode() in raw]
        rounds.reveal_round(store, held)
    store.close()
    return found


def who_gave_which_answer_alone(folder: Path, only: Sequence[str] = ("exit",)) -> list[str]:
    """Put answers in the box one after the other; return what else the file tells of each than that it is there."""
    store, ids = hold(folder / "one", crowd(1), crowd(2), only=only)
    with store.read() as session:
        activity = next(one.id for one in agenda(session, ids[1]) if one.exercise == "reflection")
    held = rounds.open_round(store, activity, {})
    rounds.put_in_box(store, held, {"secret": "alone 0"})  # from here on nothing before it can be undone
    known = rows(store.path)
    for number in range(1, 6):
        rounds.put_in_box(store, held, {"secret": f"alone {number}"})
    now = rows(store.path)
    found = [f"rows of {table}" for table in now if table != "ballot" and now[table] != known[table]]
    mine = [row for row in now["ballot"] if "alone" in row]
    assert len(mine) == 6
    stamped = re.compile(r"20\d\d-\d\d-\d\d|, [1-9]\d{0,3}[,)]")
    found += ["a time or a number on a ballot"] if any(stamped.search(row) for row in mine) else []
    store.close()
    return found
