"""What was heard: typed fast, sorted under headings, read from tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from lpip_workshop.app.folder import Tables
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.exercises.listening import cards
from lpip_workshop.exercises.listening.compute import Results, compute
from lpip_workshop.exercises.listening.publish import publish
from lpip_workshop.exercises.listening.report import report
from lpip_workshop.exercises.listening.slides import slides
from lpip_workshop.exercises.listening.tables import from_tables, import_file
from lpip_workshop.figures.slide import Board
from lpip_workshop.report.blocks import BulletList, Heading
from tests.exercises.listening.room import results_of
from tests.support.library import Hall


def piles(hall: Hall) -> list[tuple[str, list[tuple[str, str]]]]:
    return [
        (pile.heading.words.text if pile.heading else "", [(card.words.text, card.heard_from) for card in pile.cards])
        for pile in results_of(hall).piles
    ]


def add(hall: Hall, *lines: str, heading: str = "") -> list[str]:
    return [cards.add_line(hall.store, hall.activity_id, line, heading) for line in lines]


def test_a_line_is_a_card_with_its_table_or_sector_or_a_heading(hall: Hall) -> None:
    heading = add(hall, "# Getting to work")[0]
    add(hall, "The bus is late; table 2", "Too far to walk ; health", heading=heading)
    add(hall, "We need a bus; and soon")
    assert piles(hall) == [
        ("Getting to work", [("The bus is late", "table-2"), ("Too far to walk", "health")]),
        ("", [("We need a bus; and soon", "")]),
    ]


@pytest.mark.parametrize("typed", ["#", "# ", "; table 2"])
def test_a_line_without_words_is_refused(hall: Hall, typed: str) -> None:
    with pytest.raises(BadInput):
        add(hall, typed)
    assert piles(hall) == []


def test_a_heading_is_not_made_twice(hall: Hall) -> None:
    assert len(set(add(hall, "# Buses", "# buses"))) == 1


def test_cards_of_a_removed_heading_are_unsorted_until_undo(hall: Hall) -> None:
    heading = add(hall, "# Buses")[0]
    add(hall, "Late", heading=heading)
    cards.take_heading_away(hall.store, heading)
    assert piles(hall) == [("", [("Late", "")])]
    hall.store.undo(hall.workshop_id)
    assert piles(hall) == [("Buses", [("Late", "")])]


def test_cards_move_among_their_neighbours_and_are_mended(hall: Hall) -> None:
    first, second = add(hall, "One", "Two")
    cards.move(hall.store, second, -1)
    cards.move(hall.store, second, -1)
    cards.set_words(hall.store, first, "Uno")
    cards.set_heard_from(hall.store, first, "t3")
    assert piles(hall) == [("", [("Two", ""), ("Uno", "table-3")])]
    with pytest.raises(BadInput):
        cards.set_words(hall.store, first, " ")
    with pytest.raises(BadInput):
        cards.set_heard_from(hall.store, first, "Siân Pritchard")


def test_the_stage_shows_cards_in_columns_and_loses_none(hall: Hall) -> None:
    for number in range(4):
        heading = add(hall, f"# Heading {number}")[0]
        add(hall, *(f"Something of some length that was heard, {number} {n}" for n in range(7)), heading=heading)
    boards = [slide.body for slide in slides(results_of(hall)) if isinstance(slide.body, Board)]
    assert all(1 <= len(board.columns) <= 3 for board in boards)
    shown = [words for board in boards for _heading, column in board.columns for words in column]
    assert len(shown) == 28


def test_the_handout_lists_the_cards_under_their_headings(hall: Hall) -> None:
    heading = add(hall, "# Buses")[0]
    add(hall, "Late; table 2", heading=heading)
    blocks = report(results_of(hall))
    lists = [block for block in blocks if isinstance(block, BulletList)]
    assert [catalogue("en").say(item) for item in lists[0].items] == ["Late (Table 2)"]
    assert any(isinstance(block, Heading) and catalogue("en").say(block.words) == "Buses" for block in blocks)


def test_a_table_is_added_to_the_headings_that_are_there(hall: Hall, tmp_path: Path) -> None:
    add(hall, "# Buses")
    file = tmp_path / "cards.csv"
    file.write_text("Heard,Theme,From\nLate,buses,2\nMud,Paths,\n", encoding="utf-8")
    assert import_file(hall.store, hall.activity_id, file) == 2
    assert piles(hall) == [("Buses", [("Late", "table-2")]), ("Paths", [("Mud", "")])]


def read(folder: Path, **tables: str) -> Results:
    for name, text in tables.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    inputs = from_tables(Tables(folder))
    assert inputs is not None
    return compute(inputs)


def test_either_table_will_do(tmp_path: Path) -> None:
    assert from_tables(Tables(tmp_path)) is None
    results = read(tmp_path, airtime="Group,Seconds\nTable 2,2:30\n1,90\nTable 2,30\n")
    assert [(one.group, one.seconds) for one in results.airtime] == [("table-1", 90), ("table-2", 180)]
    assert publish(results)["sentence"] == "Table 2 spoke most, 3:00 of 4:30 minutes. Table 1 spoke least, 1:30."


def test_airtime_by_sector_counts_who_is_in_the_room(tmp_path: Path) -> None:
    results = read(
        tmp_path,
        airtime="Sector,Time\nCommunity,60\n",
        participants="Sector\n" + "Community\n" * 6 + "Business\n" * 5,
    )
    assert [(one.group, one.seconds, one.people) for one in results.airtime] == [
        ("community", 60, 6),
        ("business", 0, 5),
    ]


@pytest.mark.parametrize(
    ("name", "text", "place"),
    [
        ("airtime", "Group,Seconds\nTable 1,long\n", "Seconds"),
        ("airtime", "Group,Seconds\nTable 1,-5\n", "Seconds"),
        ("airtime", "Group,Seconds\nTable 1,\n", "Seconds"),
        ("airtime", "Group,Seconds\n,12\n", "Group"),
        ("listening", "Card,Heading\n,Buses\n", "Card"),
    ],
)
def test_a_fault_is_told_with_its_row_and_column(tmp_path: Path, name: str, text: str, place: str) -> None:
    with pytest.raises(BadInput) as met:
        read(tmp_path, **{name: text})
    assert str(met.value.place.params) == str({"file": f"{name}.csv", "row": 2, "column": place})  # pyright: ignore
