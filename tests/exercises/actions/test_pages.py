"""Board, dates, risks, reasons and what we will not do, used by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lpip_workshop.app.folder import Tables
from lpip_workshop.core.errors import BadInput
from lpip_workshop.exercises.actions import actions, surrounding
from lpip_workshop.exercises.actions.compute import compute
from lpip_workshop.exercises.actions.publish import publish
from lpip_workshop.exercises.actions.tables import from_tables, save
from lpip_workshop.widgets.theme import apply_theme
from tests.exercises.actions.room import TODAY, Room, inputs_of, results_of
from tests.support.library import Hall, new_workshop

KEY = Qt.Key


def said(line, *fields: str) -> list[str]:
    return [getattr(line, field).text for field in fields]


@pytest.fixture
def hall(tmp_path: Path):
    made = new_workshop(tmp_path, "actions")
    yield made
    made.store.close()


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, hall: Hall) -> Room:
    apply_theme(qapp)
    for line in ("Map; Ann; 1/11/2026", "Ask; Bob; +2w", "Try"):
        actions.add(hall.store, hall.activity_id, line, TODAY)
    made = Room(hall)
    qtbot.addWidget(made.widget)
    made.widget.resize(778, 708)
    with qtbot.waitActive(made.widget):
        made.widget.show()
        made.widget.activateWindow()
    return made


def test_a_card_is_moved_with_alt_and_an_arrow_and_keeps_the_focus(qtbot: QtBot, hall: Hall, room: Room) -> None:
    room.view.show_page("board")
    left, middle, right = room.view.pages["board"].lists
    left.setFocus()
    qtbot.keyClick(left, KEY.Key_Down)
    qtbot.keyClick(left, KEY.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert [one.state for one in inputs_of(hall).actions] == ["open", "under_way", "open"]
    assert middle.hasFocus()
    qtbot.keyClick(middle, KEY.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert right.hasFocus()
    assert "Ask" in right.currentItem().text()
    assert inputs_of(hall).actions[1].done
    qtbot.keyClick(right, KEY.Key_Left)
    assert middle.hasFocus()


def test_what_is_overdue_or_unowned_says_so_on_the_board_and_by_date(room: Room) -> None:
    room.view.show_page("board")
    left = room.view.pages["board"].lists[0]
    texts = [left.item(at).text() for at in range(left.count())]
    assert texts[0] == "Map\nAnn · Overdue: 1 November 2026"
    assert [left.item(at).icon().isNull() for at in range(3)] == [False, True, False]
    room.view.show_page("timeline")
    model = room.view.pages["timeline"].table.model
    assert [model.index(at, 0).data() for at in range(3)] == [
        "Overdue: 1 November 2026",
        "26 November 2026",
        "No date yet",
    ]
    assert model.index(2, 3).data() == "No owner yet"


def test_the_day_to_look_back_is_typed_and_stands_among_the_dates(qtbot: QtBot, hall: Hall, room: Room) -> None:
    room.view.show_page("timeline")
    page = room.view.pages["timeline"]
    page.review.setFocus()
    qtbot.keyClicks(page.review, "someday")
    qtbot.keyClick(page.review, KEY.Key_Return)
    assert "someday" in room.banner.text()
    page.review.selectAll()
    qtbot.keyClicks(page.review, "28 jan")
    qtbot.keyClick(page.review, KEY.Key_Return)
    assert publish(results_of(hall))["review_on"] == "2027-01-28"
    assert "Look back" in [page.table.model.index(at, 1).data() for at in range(4)]


@pytest.mark.parametrize(
    ("page", "line", "found"),
    [
        ("risks", "Rain; Tents", lambda around: (around.risks[0].what.text, around.risks[0].response.text)),
        (
            "not_doing",
            "A road; Ten years",
            lambda around: tuple(said(around.not_doing[0], "what", "why")),
        ),
        ("chains", "map; they walk; healthy", lambda around: (around.chains[0].do.text, around.chains[0].then.text)),
    ],
)
def test_what_stands_around_the_actions_is_typed_in_one_line(
    qtbot: QtBot, hall: Hall, room: Room, page: str, line: str, found
) -> None:
    room.view.show_page(page)
    quick = room.view.pages[page].quick
    assert room.view.pages[page].empty.isVisible()
    qtbot.keyClicks(quick.edit, line)
    qtbot.keyClick(quick.edit, KEY.Key_Return)
    assert found(inputs_of(hall).around) == tuple(line.split("; "))[:2]
    table = room.view.pages[page].table
    table.view.setFocus()
    table.view.setCurrentIndex(table.model.index(0, 0))
    qtbot.keyClick(table.view, KEY.Key_Delete)
    assert results_of(hall).around == inputs_of(hall).around
    assert not room.view.pages[page].table.isVisible()


def test_likelihood_and_impact_and_the_evidence_of_an_arrow_are_chosen(qtbot: QtBot, hall: Hall, room: Room) -> None:
    risk = surrounding.add_line(hall.store, hall.activity_id, "risk", "Rain")
    surrounding.add_line(hall.store, hall.activity_id, "chain", "map; they walk")
    room.view.show_page("risks")
    model = room.view.pages["risks"].table.model
    assert model.setData(model.index(0, 1), "4")
    assert model.setData(model.index(0, 2), "2")
    assert [model.index(0, at).data() for at in (1, 2)] == ["4", "2"]
    room.view.show_page("chains")
    page = room.view.pages["chains"]
    page.assumptions["assumption"].setFocus()
    qtbot.keyClicks(page.assumptions["assumption"], "maps are read")
    box = page.grades["grade"]
    box.setFocus()
    qtbot.keyClick(box, KEY.Key_Down)
    (chain,) = inputs_of(hall).around.chains
    assert (chain.assumption.text, chain.grade) == ("maps are read", "guess")
    with pytest.raises(BadInput):
        surrounding.set_line(hall.store, "risk", risk, "what", "  ")


def test_tables_of_what_stands_around_read_back_the_same_and_faults_have_their_place(
    tmp_path: Path, hall: Hall
) -> None:
    folder = tmp_path / "tables"
    folder.mkdir()
    (folder / "risks.csv").write_text("Risk,Risk (Welsh),Likelihood,Impact,Response\nRain,Glaw,4,2,Tents\n")
    (folder / "not-doing.csv").write_text("We will not,Why\nA road,Ten years\n")
    (folder / "theory-of-change.csv").write_text("If we,Then,So that,Evidence\nmap,walk,health,Seen here\n")
    inputs = from_tables(Tables(folder))
    assert inputs is not None
    save(hall.store, hall.activity_id, inputs)
    through, straight = publish(results_of(hall)), publish(compute(inputs))
    for key in ("risks", "not_doing", "theory_of_change"):
        assert through[key] == straight[key] != []
    assert inputs_of(hall).around.risks[0].what.translations == {"cy": "Glaw"}
    (folder / "risks.csv").write_text("Risk,Likelihood\nRain,6\n")
    with pytest.raises(BadInput):
        from_tables(Tables(folder))
