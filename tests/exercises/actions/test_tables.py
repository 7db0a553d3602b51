"""Actions from a spreadsheet: forgiving headings, exact faults, and nothing changed by a bad file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from lpip_workshop.app.folder import Tables
from lpip_workshop.app.named import named_from_tables, named_result
from lpip_workshop.core.catalogue import Catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.registry import exercises
from lpip_workshop.exercises.actions.tables import from_tables, import_file, save
from tests.exercises.actions.room import TODAY, inputs_of
from tests.support.library import Hall, new_workshop

ENGLISH = Catalogue("en")


@pytest.fixture
def hall(tmp_path: Path):
    made = new_workshop(tmp_path, "actions")
    yield made
    made.store.close()


def folder(tmp_path: Path, **files: str) -> Tables:
    made = tmp_path / "tables"
    made.mkdir(exist_ok=True)
    for name, text in files.items():
        (made / f"{name}.csv").write_text(text, encoding="utf-8")
    return Tables(made)


def fault(met: pytest.ExceptionInfo[BadInput]) -> str:
    return ENGLISH.say(met.value.place)


def test_a_folder_without_actions_has_none(tmp_path: Path) -> None:
    assert from_tables(folder(tmp_path)) is None


def test_other_headings_and_translations_are_understood(tmp_path: Path) -> None:
    inputs = from_tables(
        folder(
            tmp_path,
            workshop="Field,Value\nDate,2026-11-12\n",
            actions="task,Action (Welsh),NEXT STEP,Lead,with,Deadline,Measure,Serves,Status\n"
            'Map,Mapio,Walk,Ann,"Bob, Cai",next fri,A map,Paths,done\n'
            "Ask,,,,,12/12,,,\n",
        )
    )
    assert inputs is not None
    first, second = inputs.actions
    assert first.what.translations == {"cy": "Mapio"}
    assert (first.owner, first.helpers, first.by_when) == ("Ann", ("Bob", "Cai"), date(2026, 11, 20))
    assert (first.first_step.text, first.how_we_will_know.text, first.priority.text) == ("Walk", "A map", "Paths")
    assert first.done
    assert (second.owner, second.by_when, second.done) == ("", date(2026, 12, 12), False)
    assert inputs.as_of == date(2026, 11, 12)


@pytest.mark.parametrize(
    ("row", "column"),
    [(",Ann,", "What"), ("Map,Ann and Bob,", "Owner"), ("Map,Ann,someday", "By when")],
)
def test_a_fault_is_told_with_file_row_and_column(tmp_path: Path, row: str, column: str) -> None:
    tables = folder(tmp_path, actions=f"What,Owner,By when\nAsk,Cai,fri\n{row}\n")
    with pytest.raises(BadInput) as met:
        from_tables(tables)
    assert fault(met) == f"actions.csv, row 3, column “{column}”"


def test_an_organisation_in_the_room_may_have_and_in_its_name(tmp_path: Path) -> None:
    tables = folder(
        tmp_path,
        participants="Code,Organisation\n1,Arts and Crafts Group\n",
        actions="What,Owner\nPaint,Arts and Crafts Group\n",
    )
    inputs = from_tables(tables)
    assert inputs is not None
    assert inputs.actions[0].owner == "Arts and Crafts Group"


def test_a_table_without_its_first_column_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as met:
        from_tables(folder(tmp_path, actions="Owner,By when\nAnn,fri\n"))
    assert ENGLISH.say(met.value.what) == "The column “Action” is missing."


def test_what_is_saved_reads_back_the_same(tmp_path: Path, hall: Hall) -> None:
    inputs = from_tables(
        folder(
            tmp_path, actions="What,What (Welsh),Owner,Helpers,By when,Priority\n=1+1,=1+1,Ann,Bob,2026-12-12,Paths\n"
        )
    )
    assert inputs is not None
    save(hall.store, hall.activity_id, inputs)
    (action,) = inputs_of(hall).actions
    wanted = inputs.actions[0]
    assert (action.what, action.owner, action.helpers, action.by_when, action.priority) == (
        wanted.what,
        wanted.owner,
        wanted.helpers,
        wanted.by_when,
        wanted.priority,
    )


def test_a_file_with_one_bad_row_adds_nothing(tmp_path: Path, hall: Hall) -> None:
    path = tmp_path / "more.csv"
    path.write_text("What,By when\nMap,fri\nAsk,whenever\n", encoding="utf-8")
    with pytest.raises(BadInput):
        import_file(hall.store, hall.activity_id, path, TODAY)
    assert inputs_of(hall).actions == ()


def test_an_import_is_undone_at_once(tmp_path: Path, hall: Hall) -> None:
    path = tmp_path / "more.csv"
    path.write_text("What,By when\nMap,fri\nAsk,+2w\n", encoding="utf-8")
    assert import_file(hall.store, hall.activity_id, path, TODAY) == 2
    hall.store.undo(hall.workshop_id)
    assert inputs_of(hall).actions == ()


def test_other_exercises_may_ask_for_the_actions_by_name(tmp_path: Path, hall: Hall) -> None:
    tables = folder(tmp_path, actions="What,Owner\nMap,Ann\n")
    found = named_from_tables(tables, "actions")
    assert [(what.text, owner) for _id, what, owner, _day, _done in found] == [("Map", "Ann")]
    with hall.store.read() as session:
        assert named_result(session, hall.workshop_id, "actions") is None
        assert named_result(session, hall.workshop_id, "nothing of that name") is None
    inputs = exercises()["actions"].from_tables(tables)
    save(hall.store, hall.activity_id, inputs)
    with hall.store.read() as session:
        found = named_result(session, hall.workshop_id, "actions")
    assert found is not None
    assert found[0][1].text == "Map"
