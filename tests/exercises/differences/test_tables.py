from __future__ import annotations

import pytest

from lpip_workshop.app.folder import Tables
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.exercises.differences.compute import compute
from lpip_workshop.exercises.differences.library import from_library
from lpip_workshop.exercises.differences.publish import publish
from lpip_workshop.exercises.differences.tables import from_tables, save
from tests.exercises.differences.made import write_tables
from tests.support.library import new_workshop

ROWS = [[n, "Business", n % 7 + 1, 3] for n in range(1, 13)]


def read(folder):
    return from_tables(Tables(folder))


def test_a_folder_without_the_tables_has_nothing_for_this(tmp_path):
    assert read(tmp_path) is None


def test_lines_alone_are_ready_to_be_asked(tmp_path):
    inputs = read(write_tables(tmp_path, None))
    assert [line.left.text for line in inputs.lines] == ["More paths first", "Decide together"]
    assert inputs.held is None


def test_a_folder_gives_the_same_results_as_the_library_it_is_imported_into(tmp_path):
    inputs = read(write_tables(tmp_path / "in", [*ROWS, [13, "", "", ""], [14, "Council", "", 7]]))
    hall = new_workshop(tmp_path, "differences", people=0)
    with hall.store.together(T("Import"), scope=hall.workshop_id):
        save(hall.store, hall.activity_id, inputs)
    with hall.store.read() as session:
        kept = from_library(session, hall.activity_id)
    hall.store.close()
    assert publish(compute(kept)) == publish(compute(inputs))
    assert (kept.held.received, compute(kept).abstained, kept.held.locked) == (14, 1, "")


@pytest.mark.parametrize(
    "headings",
    [
        ("No", "Group", "Statement 1", "line 2."),
        ("paper", "SECTOR", "More paths first", "decide  TOGETHER"),
        ("Ballot", "Sector", "More paths first ←→ More buses first", "Decide together <-> Decide quickly"),
        ("Ballot", "Sector", "Q1 (1-7)", "2 (1 to 7)"),
    ],
)
def test_headings_are_forgiven(tmp_path, headings):
    inputs = read(write_tables(tmp_path / "in", ROWS, headings))
    assert inputs.held.answers == read(write_tables(tmp_path / "plain", ROWS)).held.answers


def test_columns_may_be_called_by_their_welsh_words(tmp_path):
    write_tables(tmp_path, ROWS, ("Ballot", "Sector", "Llwybrau", "2"))
    (tmp_path / "statements.csv").write_text("Left,Right,Left (Welsh)\nPaths,Buses,Llwybrau\nNow,Later,\n", "utf-8")
    assert set(read(tmp_path).held.answers[0].places) == {"1", "2"}


def test_the_length_of_the_line_follows_from_the_places_or_from_a_heading(tmp_path):
    five = [[n, "", n % 5 + 1, 3] for n in range(1, 9)]
    assert read(write_tables(tmp_path / "five", five)).asked.scale == 5
    assert read(write_tables(tmp_path / "seven", ROWS)).asked.scale == 7
    assert read(write_tables(tmp_path / "said", five, ("Ballot", "Sector", "1 (1-7)", "2"))).asked.scale == 7
    with pytest.raises(BadInput):
        read(write_tables(tmp_path / "refused", ROWS, ("Ballot", "Sector", "1 (1-5)", "2")))


@pytest.mark.parametrize("cell", ["8", "0", "left", "3.5", "=1+1"])
def test_a_cell_off_the_line_is_named(tmp_path, cell):
    with pytest.raises(BadInput) as caught:
        read(write_tables(tmp_path, [*ROWS, [13, "", 3, cell]]))
    assert catalogue("en").say(caught.value.place) == "differences.csv, row 14, column “2”"


@pytest.mark.parametrize(("heading", "column"), [("3", "3"), ("Something else", "Something else"), ("1.", "1.")])
def test_a_column_that_is_no_line_or_is_there_twice_is_named(tmp_path, heading, column):
    with pytest.raises(BadInput) as caught:
        read(write_tables(tmp_path, ROWS, ("Ballot", "Sector", "1", heading)))
    assert catalogue("en").say(caught.value.place) == f"differences.csv, row 1, column “{column}”"


def test_answers_without_a_table_of_lines_are_refused(tmp_path):
    write_tables(tmp_path, ROWS)
    (tmp_path / "statements.csv").unlink()
    with pytest.raises(BadInput) as caught:
        read(tmp_path)
    assert "statements.csv" in catalogue("en").say(caught.value.remedy)


@pytest.mark.parametrize("second", ["More buses first,More paths first", "Same,same", "One end,"])
def test_a_line_that_is_none_is_named(tmp_path, second):
    (tmp_path / "statements.csv").write_text(f"Left,Right\nMore paths first,More buses first\n{second}\n", "utf-8")
    with pytest.raises(BadInput) as caught:
        read(tmp_path)
    assert catalogue("en").say(caught.value.place).startswith("statements.csv, row 3")


def test_a_number_that_is_there_twice_is_named(tmp_path):
    with pytest.raises(BadInput) as caught:
        read(write_tables(tmp_path, [*ROWS, [3, "", 3, 3]]))
    assert catalogue("en").say(caught.value.place) == "differences.csv, row 14, column “Ballot”"


def test_a_table_without_rows_is_a_map_that_was_not_held(tmp_path):
    assert read(write_tables(tmp_path, [])).held is None
