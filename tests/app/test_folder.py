"""A folder of tables becomes a workshop at once or not at all."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from lpip_workshop.app.bring_in import bring_in, import_into_new, read_folder
from lpip_workshop.app.folder import Tables
from lpip_workshop.app.library import open_store
from lpip_workshop.app.queries import agenda, participants, room, sayings
from lpip_workshop.app.sample import find_sample, make_sample
from lpip_workshop.app.visits import existing_store, pick_workshop, temporary_store
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput, Trouble
from lpip_workshop.core.paths import resources
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.setting import EVERYBODY, Room
from lpip_workshop.storage.domain import Workshop
from lpip_workshop.storage.rows import find, the
from tests.support.faults import ROOT, fingerprint

WORKSHOP = "Field,Value,Value (Welsh)\nTitle,Valley,Dyffryn\nDate,2026-11-12,\nStarts,13:30,\nLanguage,English,\n"


def say(words) -> str:
    return catalogue("en").say(words)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Getting_around"
    made.mkdir()
    (made / "Participants.csv").write_text("Code,Sector,Name\n1,council,Ann\n,business,\n7,,\n")
    (made / "workshop.csv").write_text(WORKSHOP)
    return made


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """The tables of the sample workshop, to be spoilt."""
    return Path(shutil.copytree(resources() / "sample", tmp_path / "sample"))


def workshops(path: Path) -> list[Workshop]:
    store = open_store(path)
    with store.read() as session:
        found = find(session, Workshop)
    store.close()
    return found


def refused(folder: Path, target: Path) -> BadInput:
    before = set(target.parent.iterdir())
    with pytest.raises(BadInput) as caught:
        import_into_new(folder, target)
    assert set(target.parent.iterdir()) == before
    return caught.value


def test_a_folder_becomes_a_library_with_one_workshop(folder, tmp_path):
    target = tmp_path / "new" / "library.db"
    workshop_id = import_into_new(folder, target)
    assert [file.name for file in target.parent.iterdir()] == ["library.db"]
    store = open_store(target)
    with store.read() as session:
        workshop = the(session, Workshop, workshop_id)
        people = participants(session, workshop_id)
        said = sayings(session, [workshop], "title", "en")[workshop_id]
    store.close()
    assert (workshop.title, workshop.day, workshop.starts, workshop.language) == ("Valley", "2026-11-12", "13:30", "en")
    assert said.translations == {"cy": "Dyffryn"}
    assert {(person.code, person.sector) for person in people} >= {("1", "local-government"), ("7", "other")}
    assert len({person.code for person in people}) == 3


def test_a_folder_without_a_title_lends_its_name(folder, tmp_path):
    (folder / "workshop.csv").unlink()
    import_into_new(folder, tmp_path / "library.db")
    assert [workshop.title for workshop in workshops(tmp_path / "library.db")] == ["Getting around"]


def test_the_sample_folder_makes_every_exercise_and_is_one_undo_or_sealed(tmp_path):
    store = open_store(tmp_path / "library.db")
    told = []
    store.subscribe(lambda committed: told.append(committed.label.source))
    workshop_id = make_sample(store)
    assert told == ["Bring in “{title}”"]
    assert make_sample(store) == workshop_id
    assert len(told) == 1
    with store.read() as session:
        assert find_sample(session) == workshop_id
        placed = {activity.exercise for activity in agenda(session, workshop_id)} - {""}
        assert all(activity.finished for activity in agenda(session, workshop_id))
    store.close()
    assert placed == {spec.id for spec in exercises().specs}


def test_an_existing_file_is_not_written_over(folder, tmp_path):
    target = tmp_path / "library.db"
    target.write_bytes(b"something precious")
    assert "is there already" in say(refused(folder, target).what)
    assert target.read_bytes() == b"something precious"


@pytest.mark.parametrize(
    ("name", "content", "place"),
    [
        ("participants.csv", "Code,Sector\n1,community\n1,community\n", "participants.csv, row 3, column “Code”"),
        ("participants.csv", "Code,Sector\n1,Martians\n", "participants.csv, row 2, column “Sector”"),
        ("workshop.csv", "Field,Value\nTitle,Valley\nDate,12/11/2026\n", "workshop.csv, row 3, column “Value”"),
        ("workshop.csv", "Field,Value\nTitle,Valley\nDate,20261112\n", "workshop.csv, row 3, column “Value”"),
        ("workshop.csv", "Field,Value\nStarts,half past one\n", "workshop.csv, row 2, column “Value”"),
        ("workshop.csv", "Field,Value\nLanguage,Klingon\n", "workshop.csv, row 2, column “Value”"),
        ("workshop.csv", "Field,Value\nColour,green\n", "workshop.csv, row 2, column “Field”"),
        ("workshop.csv", "Name,Value\nColour,green\n", "workshop.csv, row 1"),
        ("agenda.csv", "Title,Exercise\nStart,juggling\n", "agenda.csv, row 2, column “Exercise”"),
        ("agenda.csv", "Title,Minutes\nStart,long\n", "agenda.csv, row 2, column “Minutes”"),
        ("agenda.csv", "Title,Minutes\nStart,5\n,5\n", "agenda.csv, row 3, column “Title”"),
        ("agenda.csv", "Activity,Minutes\nStart,601\n", "agenda.csv, row 2, column “Minutes”"),
    ],
)
def test_a_wrong_cell_is_named_and_nothing_is_made(sample, tmp_path, name, content, place):
    (sample / name).write_text(content)
    wrong = refused(sample, tmp_path / "library.db")
    assert say(wrong.place) == place
    assert say(wrong.remedy)


def test_a_fault_while_saving_the_last_exercise_saves_none_of_it(sample, tmp_path, monkeypatch):
    incoming = read_folder(sample)
    store = open_store(tmp_path / "library.db")
    last = list(incoming.inputs)[-1]
    broken = {**incoming.inputs, last: object()}
    with pytest.raises(Exception):  # noqa: B017 - whatever the exercise makes of it
        bring_in(store, type(incoming)(incoming.details, incoming.people, incoming.agenda, broken))
    with store.read() as session:
        assert find(session, Workshop) == []
    assert store.labels() == (None, None)
    store.close()


def test_zero_minutes_are_zero_minutes(folder, tmp_path):
    (folder / "agenda.csv").write_text("Title,Minutes,Break\nStart,0,\nTea,,Oes\n")
    incoming = read_folder(folder)
    assert [(entry.minutes, entry.pause) for entry in incoming.agenda] == [(0, False), (10, True)]


def test_what_is_no_folder_or_holds_nothing_is_refused(tmp_path):
    (tmp_path / "empty").mkdir()
    (tmp_path / "file.csv").write_text("x")
    for name in ("empty", "file.csv", "nowhere"):
        with pytest.raises(BadInput):
            read_folder(tmp_path / name)


def test_names_of_files_are_forgiving(tmp_path):
    (tmp_path / "Running order.CSV").write_text("Title\nStart\n")
    (tmp_path / "PEOPLE.csv").write_text("Sector\nbusiness\n")
    (tmp_path / "notes.txt").write_text("not a table")
    tables = Tables(tmp_path)
    assert tables.sheet("agenda", "running-order").headings == ("Title",)
    assert len(tables.people) == 1
    assert tables.sheet("stakeholders") is None


@pytest.mark.parametrize("typed", ["Cymraeg", "welsh", "CY"])
def test_a_language_goes_by_every_name(folder, typed):
    (folder / "workshop.csv").write_text(f"Field,Value\nLanguage,{typed}\n")
    assert Tables(folder).language == "cy"


KILLED = """
import os, signal, sys
from pathlib import Path
from lpip_workshop.app import bring_in
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.setting import EVERYBODY, Room
real = bring_in.bring_in
def saved_then_killed(store, incoming):
    real(store, incoming)
    os.kill(os.getpid(), signal.SIGKILL)
bring_in.bring_in = saved_then_killed
bring_in.import_into_new(Path(sys.argv[1]), Path(sys.argv[2]))
"""


def test_a_kill_in_the_middle_leaves_no_library_and_the_next_try_works(folder, tmp_path):
    target = tmp_path / "library.db"
    done = subprocess.run([sys.executable, "-c", KILLED, str(folder), str(target)], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
    assert not target.exists()
    import_into_new(folder, target)
    assert len(workshops(target)) == 1
    assert not list(tmp_path.glob("*.partial*"))


def test_a_target_in_a_place_that_is_no_folder_is_trouble(folder, tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(Trouble):
        import_into_new(folder, tmp_path / "file" / "library.db")


def test_a_workshop_is_picked_by_part_of_its_title(folder, tmp_path):
    target = tmp_path / "library.db"
    workshop_id = import_into_new(folder, target)
    with existing_store(target) as store:
        assert pick_workshop(store, "") == pick_workshop(store, "VALL") == workshop_id
        bring_in(store, read_folder(folder))
        for title in ("", "Valley", "nothing like it"):
            with pytest.raises(BadInput):
                pick_workshop(store, title)
    with pytest.raises(BadInput), existing_store(tmp_path / "nowhere.db"):
        pass


def test_a_temporary_library_is_gone_afterwards():
    with temporary_store() as store:
        path = store.path
        assert path.exists()
    assert not path.parent.exists()


def test_importing_leaves_the_tables_as_they_were(folder, tmp_path):
    before = {file.name: fingerprint(file) for file in folder.iterdir()}
    import_into_new(folder, tmp_path / "library.db")
    assert {file.name: fingerprint(file) for file in folder.iterdir()} == before


def test_a_folder_without_a_known_table_is_told_every_table_that_can_be_brought_in(tmp_path: Path) -> None:
    (tmp_path / "notes.csv").write_text("Note\nTea at four\n")
    with pytest.raises(BadInput) as refused:
        Tables(tmp_path).inputs()
    remedy = catalogue("en").say(refused.value.remedy)
    wanted = ("participants", "stakeholders", "trust", "partners", "differences", "options", "ballots", "actions")
    assert [name for name in (*wanted, "promises", "listening") if f"{name}.csv" not in remedy] == []


def test_a_folder_says_whether_the_room_is_a_sample_and_of_how_many(folder: Path) -> None:
    assert Tables(folder).room == EVERYBODY
    (folder / "workshop.csv").write_text(WORKSHOP + "Room,Sample,\nPopulation,1200,\n")
    assert Tables(folder).setting("").room == Room(sample=True, population=1200)
    target = folder.parent / "new.db"
    workshop_id = import_into_new(folder, target)
    store = open_store(target)
    with store.read() as session:
        assert room(session, workshop_id) == Room(sample=True, population=1200)
    store.close()


@pytest.mark.parametrize(
    ("rows", "what"),
    [
        ("Room,perhaps,\n", "“perhaps” does not say whom the room stands for."),
        ("Room,sample,\nPopulation,some,\n", "“some” is no number of people."),
        ("Population,1200,\n", "The size of the population is given, but the room is no sample."),
        ("Room,everybody,\nPopulation,1200,\n", "The size of the population is given, but the room is no sample."),
    ],
)
def test_a_wrong_word_on_the_room_is_told_with_its_row(folder: Path, rows: str, what: str) -> None:
    (folder / "workshop.csv").write_text(WORKSHOP + rows)
    wrong = refused(folder, folder.parent / "new.db")
    assert say(wrong.what) == what
    assert say(wrong.place) == f"workshop.csv, row {5 + rows.count(chr(10))}, column “Value”"
