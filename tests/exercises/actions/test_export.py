"""Files to take along, read back by programs that did not write them."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from lpip_workshop.app.guard import guard, unguard
from lpip_workshop.app.sheet_files import csv_bytes, xlsx_bytes
from lpip_workshop.app.sheets import read_sheet
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.actions import actions, surrounding
from lpip_workshop.exercises.actions.calendar import calendar_bytes
from lpip_workshop.exercises.actions.console.exporting import KINDS
from lpip_workshop.exercises.actions.items import Action
from lpip_workshop.exercises.actions.reviewing import set_state
from lpip_workshop.exercises.actions.sheet import action_sheet
from lpip_workshop.exercises.actions.tables import read_actions
from lpip_workshop.storage.store import Store
from tests.exercises.actions.room import TODAY, Room, inputs_of, meet, results_of
from tests.support.library import Hall

ENGLISH = catalogue("en")
NASTY = (
    '=HYPERLINK("http://example.org")',
    "+cmd|' /C calc'!A0",
    "@SUM(A1)",
    "-2+3",
    "＝1+1",
    "'=1",
    "Siân, “Llŷr”; =1",
)


def written(hall: Hall) -> bytes:
    return calendar_bytes(results_of(hall), ENGLISH)


def events(data: bytes) -> dict[str, vobject.base.Component]:
    book = vobject.readOne(data.decode())
    return {event.uid.value: event for event in book.contents.get("vevent", [])}


def filled(store: Store) -> tuple[Hall, str]:
    hall = meet(store, "2026-11-12")
    item = actions.add(store, hall.activity_id, "Map the paths, bridges; Siân; 12/12/2026", TODAY)
    actions.set_text(store, item, "first_step", "Walk; then “draw”")
    actions.set_day(store, item, "first_step_by", "+1w", TODAY)
    actions.add(store, hall.activity_id, "No day yet", TODAY)
    surrounding.set_review_day(store, hall.activity_id, "28 jan", TODAY)
    return hall, item


def test_a_calendar_holds_first_steps_deadlines_and_the_review(store: Store) -> None:
    hall, item = filled(store)
    found = events(written(hall))
    assert set(found) == {
        f"{item}-first-step@lpip-workshop",
        f"{item}-deadline@lpip-workshop",
        f"{hall.activity_id}-review@lpip-workshop",
    }
    deadline = found[f"{item}-deadline@lpip-workshop"]
    assert deadline.summary.value == "Done by: Map the paths, bridges"
    assert (deadline.dtstart.value, deadline.dtend.value) == (date(2026, 12, 12), date(2026, 12, 13))
    assert found[f"{item}-first-step@lpip-workshop"].summary.value == "First step: Walk; then “draw”"
    assert "Siân" in deadline.description.value


def test_a_second_export_is_the_same_and_a_change_updates_the_same_event(store: Store) -> None:
    hall, item = filled(store)
    first = written(hall)
    assert written(hall) == first
    row = replace(results_of(hall).actions[0], stamp="019300000000-0000-abc", by_when=date(2026, 12, 1))
    later = replace(row, stamp="019300001000-0000-abc", by_when=date(2026, 12, 19))
    one, two = (
        events(calendar_bytes(replace(results_of(hall), actions=(action,)), ENGLISH))[f"{item}-deadline@lpip-workshop"]
        for action in (row, later)
    )
    assert int(two.sequence.value) > int(one.sequence.value)
    assert two.dtstamp.value > one.dtstamp.value == datetime(2024, 11, 6, 5, 43, 40, tzinfo=UTC)
    assert two.uid.value == one.uid.value


def test_a_stopped_action_is_cancelled_in_the_calendar_it_was_imported_to(store: Store) -> None:
    hall, item = filled(store)
    before = events(written(hall))[f"{item}-deadline@lpip-workshop"]
    set_state(store, hall.activity_id, item, "stopped", TODAY)
    after = events(calendar_bytes(results_of(hall), ENGLISH))
    assert before.status.value == "CONFIRMED"
    assert after[f"{item}-deadline@lpip-workshop"].status.value == "CANCELLED"


def test_a_removed_action_is_cancelled_without_its_words_and_undo_confirms_it_again(store: Store) -> None:
    hall, item = filled(store)
    uid = f"{item}-deadline@lpip-workshop"
    before = events(written(hall))[uid]
    actions.take_away(store, item)
    gone = events(calendar_bytes(results_of(hall), ENGLISH))[uid]
    assert (gone.status.value, gone.summary.value) == ("CANCELLED", "No longer planned")
    assert not hasattr(gone, "description")
    assert int(gone.sequence.value) >= int(before.sequence.value)
    assert gone.last_modified.value == gone.dtstamp.value
    store.undo(hall.workshop_id)
    assert events(calendar_bytes(results_of(hall), ENGLISH))[uid].status.value == "CONFIRMED"


def test_lines_end_and_fold_as_the_standard_says(store: Store) -> None:
    hall = meet(store, "2026-11-12")
    actions.add(store, hall.activity_id, f"{'Gofyn i’r tirfeddianwyr ŵ ' * 20}\\n, x; Ann; fri", TODAY)
    data = written(hall)
    lines = data.split(b"\r\n")
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)
    (event,) = events(data).values()
    assert "\\n, x" in event.summary.value


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20))
def test_a_guarded_cell_reads_back_as_it_was(text: str) -> None:
    assert unguard(guard(text)) == text
    assert not guard(text).startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"))


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_spreadsheet_round_trips_and_holds_no_formula(tmp_path: Path, kind: str) -> None:
    listed = [
        Action(
            str(place),
            Saying(words, "en", {"cy": f"{words} yn Gymraeg"}),
            Saying(words),
            owner="Health and Care",
            helpers=("Ann", "Bob"),
            by_when=date(2026, 12, 12),
            consulted=("Cai",),
            evidence=Saying(words),
        )
        for place, words in enumerate(NASTY)
    ]
    headings, rows = action_sheet(listed)
    path = tmp_path / f"actions.{kind}"
    path.write_bytes(csv_bytes(headings, rows) if kind == "csv" else xlsx_bytes("Actions", headings, rows))
    back = read_actions(read_sheet(path), "en", None, TODAY, ())
    assert [replace(one, id="") for one in back] == [replace(one, id="") for one in listed]
    if kind == "xlsx":
        sheet = load_workbook(path).worksheets[0]
        assert {cell.data_type for line in sheet.iter_rows() for cell in line if cell.value is not None} == {"s"}


@pytest.mark.parametrize("kind", list(KINDS))
def test_each_file_is_written_where_the_facilitator_says(qtbot: QtBot, store: Store, tmp_path: Path, kind: str) -> None:
    hall, _item = filled(store)
    room = Room(hall)
    qtbot.addWidget(room.widget)
    target = tmp_path / f"out{Path(KINDS[kind][1]).suffix}"
    room.view.exporter.choose = lambda _words, _name: target
    commands = {command.id: command for command in room.view.commands()}
    commands[f"actions.export.{kind}"].run()
    qtbot.waitUntil(lambda: target.name in room.banner.text(), timeout=20_000)
    assert target.stat().st_size > 200
    if kind == "pages":
        pages = [page.extract_text() for page in PdfReader(io.BytesIO(target.read_bytes())).pages]
        assert len(pages) == 2
        assert "Siân" in pages[0]
        assert "No owner yet" in pages[1]
    assert len(inputs_of(hall).actions) == 2


def test_a_folder_that_refuses_is_told_in_the_banner(qtbot: QtBot, store: Store, tmp_path: Path) -> None:
    hall, _item = filled(store)
    room = Room(hall)
    qtbot.addWidget(room.widget)
    room.view.exporter.choose = lambda _words, _name: tmp_path / "missing" / "out.csv"
    room.view.export("csv")
    qtbot.waitUntil(lambda: "could not be written" in room.banner.text(), timeout=5_000)
