from __future__ import annotations

import pytest

from lpip_workshop.app.folder import Tables
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.exercises.trust.compute import compute
from lpip_workshop.exercises.trust.library import from_library
from lpip_workshop.exercises.trust.publish import publish
from lpip_workshop.exercises.trust.tables import from_tables, save
from tests.exercises.trust.made import HEADINGS, TWELVE, write_csv
from tests.support.library import new_workshop

ROWS = [[number, "Business", *([i, e] * 6)] for number, (i, e) in enumerate(TWELVE, start=1)]


def read(folder):
    return from_tables(Tables(folder))


def test_a_folder_without_the_table_has_nothing_for_this(tmp_path):
    assert read(tmp_path) is None


def test_a_folder_gives_the_same_results_as_the_library_it_is_imported_into(tmp_path):
    folder = write_csv(tmp_path / "in", [*ROWS, [13, "", *[""] * 12], [14, "Council", *[3, ""] * 6]])
    inputs = read(folder)
    hall = new_workshop(tmp_path, "trust", people=0)
    with hall.store.together(T("Import"), scope=hall.workshop_id):
        save(hall.store, hall.activity_id, inputs)
    with hall.store.read() as session:
        kept = from_library(session, hall.activity_id)
    hall.store.close()
    assert publish(compute(kept)) == publish(compute(inputs))
    assert (kept.received, compute(kept).abstained, kept.locked) == (14, 1, "")


@pytest.mark.parametrize(
    "headings",
    [
        [h.lower().replace(" ", "_") for h in HEADINGS],
        [h.replace("importance", "(importance)").replace("experience", "– EXPERIENCE") for h in HEADINGS],
        [
            h.replace("Shared purpose", "Purpose").replace("importance", "imp").replace("experience", "exp.")
            for h in HEADINGS
        ],
        ["No", "Group", *(f"{h.split()[-1]} of {h.rsplit(maxsplit=1)[0]}" for h in HEADINGS[2:])],
        ["No", "Group", *(f"{h.split()[-1]}: {h.rsplit(maxsplit=1)[0]} (1-5)" for h in HEADINGS[2:])],
    ],
)
def test_headings_are_forgiven(tmp_path, headings):
    inputs = read(write_csv(tmp_path / "in", ROWS, headings))
    assert inputs.answers == read(write_csv(tmp_path / "plain", ROWS)).answers
    assert inputs.asked.sector


def test_a_missing_column_is_named(tmp_path):
    rows = [row[:-1] for row in ROWS]
    with pytest.raises(BadInput) as caught:
        read(write_csv(tmp_path / "in", rows, HEADINGS[:-1]))
    assert caught.value.what.params["column"] == "Listening experience"


def test_the_scale_follows_from_the_ratings_or_from_a_heading(tmp_path):
    assert read(write_csv(tmp_path / "five", ROWS)).asked.scale == 5
    seven = [*ROWS, [13, "", *[7, 1] * 6]]
    assert read(write_csv(tmp_path / "seven", seven)).asked.scale == 7
    said = [*HEADINGS[:-1], HEADINGS[-1] + " (1-7)"]
    assert read(write_csv(tmp_path / "said", ROWS, said)).asked.scale == 7
    five = [*HEADINGS[:-1], HEADINGS[-1] + " (1 to 5)"]
    with pytest.raises(BadInput):
        read(write_csv(tmp_path / "refused", seven, five))


@pytest.mark.parametrize("cell", ["8", "0", "high", "3.5", "=1+1"])
def test_a_cell_off_the_scale_is_named(tmp_path, cell):
    with pytest.raises(BadInput) as caught:
        read(write_csv(tmp_path / "in", [*ROWS, [13, "", *[3] * 11, cell]]))
    assert catalogue("en").say(caught.value.place) == "trust.csv, row 14, column “Listening experience”"


def test_a_number_that_is_there_twice_is_named(tmp_path):
    with pytest.raises(BadInput) as caught:
        read(write_csv(tmp_path / "in", [*ROWS, [3, "", *[3] * 12]]))
    assert catalogue("en").say(caught.value.place) == "trust.csv, row 14, column “Ballot”"


def test_an_unknown_sector_is_named(tmp_path):
    with pytest.raises(BadInput) as caught:
        read(write_csv(tmp_path / "in", [[1, "Pirates", *[3] * 12]]))
    assert "“Sector”" in catalogue("en").say(caught.value.place)


def test_a_table_without_rows_is_a_pulse_that_was_not_held(tmp_path):
    inputs = read(write_csv(tmp_path / "in", []))
    assert (inputs.state, inputs.received) == ("none", 0)
    hall = new_workshop(tmp_path, "trust")
    save(hall.store, hall.activity_id, inputs)
    with hall.store.read() as session:
        assert from_library(session, hall.activity_id).state == "none"
    hall.store.close()
