"""Options from a file or the clipboard, and under their headings wherever they are listed."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import page
import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from lpip_workshop.app.sheets import read_sheet
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.priorities import SPEC
from lpip_workshop.exercises.priorities.actions import add_option, move_option, open_vote, reword_option, set_rule
from lpip_workshop.exercises.priorities.console.cells_form import CellsForm
from lpip_workshop.exercises.priorities.gathering import Brought, bring_in, describe_option, join_options
from lpip_workshop.exercises.priorities.groups import number_by_heading
from lpip_workshop.exercises.priorities.inputs import Choice
from lpip_workshop.exercises.priorities.tables_options import listed_options, pasted_options
from lpip_workshop.figures.slide import Board
from lpip_workshop.report.blocks import BulletList, Heading, TickTable
from lpip_workshop.report.export import export_worksheets
from tests.exercises.priorities.desk import Desk
from tests.exercises.priorities.made import write
from tests.support.library import Hall, new_workshop

say = catalogue("en").say


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    made = new_workshop(tmp_path, "priorities")
    yield made
    made.store.close()


def options(hall: Hall) -> tuple[Choice, ...]:
    with hall.store.read() as session:
        return SPEC.from_library(session, hall.activity_id).options


def details(option: Choice) -> dict[str, str]:
    return {name: said.text for name, said in option.details.items()}


def paste(desk: Desk, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(desk.view.gather.quick_add.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(
    "headings", [("Option", "Option (Welsh)", "Cost", "Theme"), ("IDEAS", "ideas (cy)", "Price", "group ")]
)
def test_a_workbook_comes_in_with_forgiving_headings_as_one_change(
    hall: Hall, qtbot: Any, tmp_path: Path, headings: tuple[str, ...]
) -> None:
    book = Workbook()
    for row in (headings, ("A bus", "Bws", "£1,200", "Moving about"), ("A shop", None, None, None)):
        book.worksheets[0].append(row)
    book.save(tmp_path / "ideas.xlsx")
    desk = Desk(hall, qtbot, tmp_path / "ideas.xlsx")
    desk.command("priorities.bring")
    bus, shop = desk.options()
    assert (bus.text.text, dict(bus.text.translations), bus.cost) == ("A bus", {"cy": "Bws"}, 1200)
    assert (details(bus), details(shop)) == ({"heading": "Moving about"}, {})
    assert desk.banner.text() == "2 options came in."
    hall.store.undo(hall.workshop_id)
    assert options(hall) == ()


def test_what_is_on_the_list_already_is_told_and_gains_only_what_was_empty(
    hall: Hall, qtbot: Any, tmp_path: Path
) -> None:
    bus = add_option(hall.store, hall.activity_id, "A bus", cost=500)
    kerb, path = (add_option(hall.store, hall.activity_id, text) for text in ("A kerb", "A path"))
    join_options(hall.store, path, [kerb])
    reword_option(hall.store, bus, "A bus that meets the train")
    rows = [["a  BUS", 900, "Aber"], ["A kerb", "", ""], ["A shop", "", ""], ["A SHOP", 70, ""]]
    desk = Desk(hall, qtbot, write(tmp_path / "in", "list.csv", [["Option", "Cost", "Place"], *rows]) / "list.csv")
    desk.view.gather.file.click()
    told = "1 option came in. 3 were on the list already. 2 of those gained what was empty."
    assert desk.banner.text() == told
    assert [(option.text.text, option.cost) for option in desk.options()] == [
        ("A bus that meets the train", 500), ("A path", None), ("A shop", 70),
    ]  # fmt: skip
    assert details(desk.options()[0])["place"] == "Aber"


def test_lines_cells_and_a_table_are_pasted_for_what_they_are(hall: Hall, qtbot: Any) -> None:
    desk = Desk(hall, qtbot)
    paste(desk, "A bus; the first one\nA path, lit\n\n")
    paste(desk, "A café\tMeeting\nA hall\tMeeting\n")
    paste(desk, "Idea\tWhere\nA shop\tAber\n")
    assert desk.texts() == ["A bus; the first one", "A path, lit", "A café", "A hall", "A shop"]
    assert [details(option) for option in desk.options()[2:]] == [{"heading": "Meeting"}] * 2 + [{"place": "Aber"}]


def test_a_bare_list_needs_no_heading_row(tmp_path: Path) -> None:
    path = write(tmp_path, "list.csv", [["A bus"], ["A path"]]) / "list.csv"
    assert [option.text.text for option in listed_options(read_sheet(path), "en")] == ["A bus", "A path"]


@pytest.mark.parametrize(
    ("rows", "what", "place"),
    [
        ([["Option", "Cost"], ["A bus", "dear"]], "“dear” is no amount of money.", "list.csv, row 2, column “Cost”"),
        ([["Option", "Cost"], ["", 7]], "This cell is empty.", "list.csv, row 2, column “Option”"),
        ([["Option"], ["x" * 301]], "This is longer than 300 letters.", "list.csv, row 2, column “Option”"),
        ([["Option", "Place"], ["A bus", "x" * 601]], "This is longer than 600 letters.", "row 2, column “Place”"),
        ([["What", "Cost"], ["A bus", 7]], "The column “Option” is missing.", "list.csv, row 1"),
        ([["Option", "Cost"]], "There is no option in this list.", "list.csv"),
    ],
)
def test_a_wrong_list_names_row_and_column_and_brings_nothing(
    hall: Hall, qtbot: Any, tmp_path: Path, rows: list[list[object]], what: str, place: str
) -> None:
    desk = Desk(hall, qtbot, write(tmp_path / "in", "list.csv", rows) / "list.csv")
    desk.command("priorities.bring")
    assert what in desk.banner.text()
    assert place in desk.banner.text()
    assert desk.options() == ()


def test_cells_without_headings_that_nobody_could_tell_apart_are_refused() -> None:
    with pytest.raises(BadInput) as refused:
        pasted_options("A bus\t3\t4\n", "Clipboard", "en")
    assert "no headings" in say(refused.value.what)


def test_a_list_that_would_not_fit_brings_nothing(hall: Hall) -> None:
    with pytest.raises(Refused):
        bring_in(hall.store, hall.activity_id, [Choice("", n, Saying(f"Idea {n}")) for n in range(201)])
    assert options(hall) == ()
    assert bring_in(hall.store, hall.activity_id, [Choice("", 1, Saying("Idea"))]) == Brought(1, 0)


def grouped(hall: Hall) -> None:
    """Four options: two about moving, one about meeting, one about nothing, told in turns."""
    for text, heading in (("A bus", "Moving"), ("A café", "Meeting"), ("A path", "moving "), ("A fund", "")):
        ident = add_option(hall.store, hall.activity_id, text)
        if heading:
            describe_option(hall.store, ident, "heading", heading)


def test_options_stand_under_their_headings_on_console_stage_ballot_and_handout_with_their_numbers(
    hall: Hall, qtbot: Any
) -> None:
    grouped(hall)
    desk = Desk(hall, qtbot)
    model = desk.view.gather.table.model
    shown = [[model.data(model.index(row, column)) for column in (0, 1, 2)] for row in range(4)]
    assert shown == [
        ["1", "A bus", "Moving"],
        ["3", "A path", "moving"],
        ["2", "A café", "Meeting"],
        ["4", "A fund", ""],
    ]
    inputs = desk.view.context.inputs()
    (slide,) = SPEC.slides(SPEC.compute(inputs))
    assert isinstance(slide.body, Board)
    assert [(say(heading), [say(card) for card in cards]) for heading, cards in slide.body.columns] == [
        ("Moving", ["1. A bus", "3. A path"]), ("Meeting", ["2. A café"]), ("Without a heading", ["4. A fund"]),
    ]  # fmt: skip
    boxes = next(block for block in SPEC.worksheet(inputs) if isinstance(block, TickTable))
    assert [say(row) for row in boxes.rows] == ["1. A bus", "3. A path", "2. A café", "4. A fund"]
    assert [(place, say(words)) for place, words in boxes.groups] == [
        (0, "Moving"), (2, "Meeting"), (3, "Without a heading"),
    ]  # fmt: skip
    report = SPEC.report(SPEC.compute(inputs))
    titles = [say(block.words) for block in report if isinstance(block, Heading) and block.level == 2]
    assert titles == ["Moving", "Meeting", "Without a heading"]
    lists = [[say(item) for item in block.items] for block in report if isinstance(block, BulletList)]
    assert lists == [["1. A bus", "3. A path"], ["2. A café"], ["4. A fund"]]


def test_a_ballot_with_headings_is_one_table_that_every_reader_can_follow(hall: Hall, tmp_path: Path) -> None:
    grouped(hall)
    (pdf,) = (f for f in export_worksheets(hall.store, hall.workshop_id, tmp_path, ("en",)) if f.suffix == ".pdf")
    assert page.validate_pdf(str(pdf), profile=page.ValidationProfile.PDF_UA_1).is_compliant
    words = subprocess.run(["pdftotext", "-l", "1", pdf, "-"], capture_output=True, text=True, check=True).stdout
    places = [
        words.index(said) for said in ("Moving", "1. A bus", "3. A path", "Meeting", "4. A fund", "choosing not to")
    ]
    assert places == sorted(places)


def test_papers_are_typed_in_the_order_in_which_they_are_printed(hall: Hall, qtbot: Any) -> None:
    grouped(hall)
    desk = Desk(hall, qtbot)
    set_rule(hall.store, hall.activity_id, method="approvals")
    desk.view.next_step()
    form = desk.view.entry.form
    assert isinstance(form, CellsForm)
    bus, _cafe, path, _fund = desk.options()
    desk.type("11")
    assert form.content() == {"approved": {bus.id: 1, path.id: 1}}


def test_numbers_follow_the_headings_at_one_press_and_not_while_people_vote(hall: Hall, qtbot: Any) -> None:
    grouped(hall)
    desk = Desk(hall, qtbot)
    assert desk.view.gather.number.isVisibleTo(desk.view.gather)
    desk.command("priorities.number")
    assert desk.texts() == ["A bus", "A path", "A café", "A fund"]
    assert not desk.view.gather.number.isVisibleTo(desk.view.gather)
    hall.store.undo(hall.workshop_id)
    assert desk.texts() == ["A bus", "A café", "A path", "A fund"]
    open_vote(hall.store, hall.activity_id)
    with pytest.raises(Refused):
        number_by_heading(hall.store, hall.activity_id)


def test_an_option_moves_among_those_under_its_heading(hall: Hall) -> None:
    grouped(hall)
    path = options(hall)[2].id
    move_option(hall.store, path, -1)
    assert [option.text.text for option in options(hall)] == ["A path", "A bus", "A café", "A fund"]
    move_option(hall.store, path, -1)
    assert [option.text.text for option in options(hall)] == ["A path", "A bus", "A café", "A fund"]
    move_option(hall.store, path, 1)
    assert [option.text.text for option in options(hall)] == ["A bus", "A path", "A café", "A fund"]
