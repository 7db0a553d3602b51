"""Where people place one by one, nothing on a sheet says whose it is."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from lpip_workshop.app import rounds
from lpip_workshop.app.folder import Tables
from lpip_workshop.exercises.stakeholders import placing
from lpip_workshop.exercises.stakeholders.actions import bring_in
from lpip_workshop.exercises.stakeholders.library import entered
from lpip_workshop.exercises.stakeholders.register import Draft
from lpip_workshop.exercises.stakeholders.tables import from_tables
from tests.support.library import Hall, new_workshop


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    made = new_workshop(tmp_path, "stakeholders")
    bring_in(made.store, made.activity_id, [Draft("Parish council"), Draft("Bus company")])
    yield made
    made.store.close()


def kept(hall: Hall) -> list[Any]:
    with closing(sqlite3.connect(hall.store.path)) as raw:
        return [json.loads(content) for (content,) in raw.execute("SELECT content FROM ballot WHERE hidden = 0")]


@pytest.mark.parametrize(("by", "names"), [("people", {None}), ("tables", {"Red", "7"})])
def test_a_sheet_keeps_the_name_of_a_table_and_neither_name_nor_number_of_a_person(
    hall: Hall, by: Any, names: set[str | None]
) -> None:
    with hall.store.read() as session:
        one = entered(session, hall.activity_id)[0].id
    held = placing.open_placing(hall.store, hall.activity_id, by, 3)
    placing.enter(hall.store, held, "7", {one: (2, 3)}, 7)
    placing.enter(hall.store, held, "8", {one: (4, 4)}, 8)
    placing.correct(hall.store, held, 8, "Red", {one: (5, 5)})
    placing.put_in_box(hall.store, held, "Red", {one: (6, 6)})
    rounds.close_round(hall.store, held)
    assert {content["table"] for content in kept(hall)} == names


def test_a_table_of_people_is_read_without_saying_who_they_are(tmp_path: Path) -> None:
    for name, order in (("one", "ab"), ("other", "ba")):
        (tmp_path / name).mkdir()
        rows = "".join(f"{who},Parish council,{n},{n}\n" for n, who in enumerate(order))
        (tmp_path / name / "placements.csv").write_text("Person,Name,Influence,Interest\n" + rows, encoding="utf-8")
    one, other = (from_tables(Tables(tmp_path / name)) for name in ("one", "other"))
    assert one is not None
    assert other is not None
    assert one.placings == other.placings
    assert {sheet.table for sheet in one.placings[-1].sheets} == {""}
