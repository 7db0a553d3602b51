from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from lpip_workshop.app.folder import Tables
from lpip_workshop.app.sheets import read_sheet
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.exercises.stakeholders import SPEC
from lpip_workshop.exercises.stakeholders.register import Draft
from lpip_workshop.exercises.stakeholders.tables import from_tables, pasted, read_drafts, save
from tests.support.library import new_workshop

ODD = (
    "STAKEHOLDER;type;Works for;Group;Power;intérest;Comments;Shoe size\n"
    'Parish council;org;;council;8,2;7.8;"Meets; monthly";7\n'
    "\n"
    "Seasonal workers;people;;residents;;;;\n"
)


def written(tmp_path: Path, text: str, name: str = "stakeholders.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_headings_may_be_odd_and_numbers_may_have_commas(tmp_path: Path) -> None:
    assert read_drafts(read_sheet(written(tmp_path, ODD))) == [
        Draft("Parish council", "", "local-government", "organisation", "Meets; monthly", 8.2, 7.8),
        Draft("Seasonal workers", "", "community", "person"),
    ]


def test_a_workbook_says_the_same_as_a_csv_file(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Actor", "Influence", "Interest"])
    book.active.append(["Shop", 3, 7.25])
    book.save(tmp_path / "list.xlsx")
    assert read_drafts(read_sheet(tmp_path / "list.xlsx")) == [Draft("Shop", influence=3.0, interest=7.3)]


@pytest.mark.parametrize(
    ("text", "place", "what"),
    [
        ("Name,Power\nShop,11\n", "stakeholders.csv, row 2, column “Power”", "“11” is not a number from 0 to 10."),
        ("Name,Power\nA,1\n\nShop,ten\n", "stakeholders.csv, row 4, column “Power”", "“ten” is not a number"),
        ("Name,Sector\nShop,martians\n", "stakeholders.csv, row 2, column “Sector”", "“martians” is not a sector."),
        ("Actor,Sector\n,business\n", "stakeholders.csv, row 2, column “Actor”", "This cell is empty."),
        ("Colour,Sector\nred,business\n", "stakeholders.csv, row 1", "The column “Name” is missing."),
        ("Name\n", "stakeholders.csv", "There is nobody in this list."),
        (f"Name\n{'x' * 201}\n", "stakeholders.csv, row 2, column “Name”", "That is longer than 200 letters."),
        ("Name,Kind\nA," + "y" * 41, "stakeholders.csv, row 2, column “Kind”", "That is longer than 40 letters."),
    ],
)
def test_what_is_wrong_in_a_file_is_said_with_its_place(tmp_path: Path, text: str, place: str, what: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_drafts(read_sheet(written(tmp_path, text)))
    english = catalogue("en")
    assert english.say(caught.value.place) == place
    assert english.say(caught.value.what).startswith(what)
    assert english.say(caught.value.remedy)


def test_a_folder_without_a_register_has_nothing_for_this_exercise(tmp_path: Path) -> None:
    assert from_tables(Tables(tmp_path)) is None


def test_a_folder_is_computed_straight_and_through_the_library_alike(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    written(folder, ODD + "parish COUNCIL;;Cyngor Plwyf;;1;1;;\n")
    inputs = from_tables(Tables(folder))
    assert inputs is not None
    straight = SPEC.publish(SPEC.compute(inputs))
    hall = new_workshop(tmp_path, "stakeholders", people=0)
    save(hall.store, hall.activity_id, inputs)
    with hall.store.read() as session:
        stored = SPEC.publish(SPEC.compute(SPEC.from_library(session, hall.activity_id)))
    hall.store.close()
    assert stored == straight
    assert straight["stakeholders"][0]["organisation"] == "Cyngor Plwyf"
    assert straight["stakeholders"][0]["influence"] == 8.2


def test_cells_are_pasted_with_headings_or_without() -> None:
    headed = "Power\tName\n3\tShop\n"
    assert pasted(headed, "Clipboard") == [Draft("Shop", influence=3.0)]
    assert pasted("Shop\tbusiness\t3\t7,5\nMill\n", "Clipboard") == [
        Draft("Shop", sector="business", influence=3.0, interest=7.5),
        Draft("Mill"),
    ]


def test_lines_are_pasted_as_in_the_quick_line_and_commas_stay_in_names() -> None:
    assert pasted("Smith, Jones & Co; business\nMill", "Clipboard") == [
        Draft("Smith, Jones & Co", sector="business"),
        Draft("Mill"),
    ]


@pytest.mark.parametrize("text", ["", " \n\t\n"])
def test_an_empty_clipboard_says_so(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        pasted(text, "Clipboard")
    assert caught.value.what.source == "There is nothing to paste."


def test_a_fault_in_pasted_cells_names_row_and_column() -> None:
    with pytest.raises(BadInput) as caught:
        pasted("Shop\tbusiness\t3\nMill\tbusiness\tx", "Clipboard")
    assert catalogue("en").say(caught.value.place) == "Clipboard, row 2, column “Influence”"
