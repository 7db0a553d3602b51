"""A table edited by keyboard, whose selection outlives a refresh."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLineEdit

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.widgets.table import PlainTable
from lpip_workshop.widgets.table_model import Column
from lpip_workshop.widgets.theme import apply_theme
from tests.support.qt import accessible


@dataclass
class Row:
    id: str
    name: str
    influence: float
    sector: str = "community"


def set_influence(row: Row, typed: str) -> None:
    try:
        row.influence = float(typed)
    except ValueError:
        raise BadInput(T("“{typed}” is not a number.", typed=typed), T("Type a number from 0 to 100.")) from None


def set_name(row: Row, typed: str) -> None:
    row.name = typed


def set_sector(row: Row, value: str) -> None:
    row.sector = value


COLUMNS = (
    Column(T("Name"), lambda row: row.name, set_name),
    Column(T("Influence"), lambda row: row.influence, set_influence, numeric=True),
    Column(
        T("Sector"),
        lambda row: row.sector,
        set_sector,
        choices=[("community", T("Community")), ("health", T("Health"))],
    ),
    Column(T("Letters"), lambda row: len(row.name)),
)


@pytest.fixture
def rows():
    return [Row("a", "Food bank", 40), Row("b", "Parish council", 82.5), Row("c", "Village shop", 26)]


@pytest.fixture
def table(shown, rows):
    table = PlainTable(COLUMNS, lambda row: row.id, T("Stakeholders"))
    table.set_rows(rows)
    return shown(table, (700, 300))


def go(table: PlainTable, row: int, column: int) -> None:
    table.view.setFocus()
    table.view.setCurrentIndex(table.model.index(row, column))


def editor(table: PlainTable, kind: type = QLineEdit):
    return next(found for found in table.view.viewport().findChildren(kind) if found.isVisible())


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F2])
def test_enter_and_f2_begin_an_edit_and_enter_hands_it_in(table, rows, qtbot, key):
    go(table, 0, 0)
    qtbot.keyClick(table.view, key)
    line = editor(table)
    assert line.selectedText() == "Food bank"
    qtbot.keyClicks(line, "Food share")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows[0].name == "Food share")


def test_typing_over_a_cell_begins_an_edit(table, rows, qtbot):
    go(table, 2, 1)
    qtbot.keyClick(table.view, "7")
    qtbot.keyClick(editor(table), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows[2].influence == 7)


def test_escape_leaves_the_cell_as_it_was(table, rows, qtbot):
    go(table, 0, 0)
    qtbot.keyClick(table.view, Qt.Key.Key_F2)
    qtbot.keyClicks(editor(table), "Nonsense")
    qtbot.keyClick(editor(table), Qt.Key.Key_Escape)
    assert rows[0].name == "Food bank"


def test_a_wrong_number_keeps_the_draft_in_the_cell_and_says_why(table, rows, qtbot):
    go(table, 1, 1)
    qtbot.keyClick(table.view, Qt.Key.Key_F2)
    qtbot.keyClicks(editor(table), "lots")
    qtbot.keyClick(editor(table), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.message() == "“lots” is not a number. Type a number from 0 to 100.")
    qtbot.waitUntil(lambda: table.view.state() == QAbstractItemView.State.EditingState)
    qtbot.waitUntil(lambda: editor(table).text() == "lots")
    assert rows[1].influence == 82.5
    qtbot.keyClicks(editor(table), "90")
    qtbot.keyClick(editor(table), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows[1].influence == 90)
    assert table.message() == ""


def test_a_choice_is_made_in_a_list_of_words(table, rows, qtbot):
    go(table, 0, 2)
    qtbot.keyClick(table.view, Qt.Key.Key_F2)
    box = editor(table, QComboBox)
    assert [box.itemText(i) for i in range(box.count())] == ["Community", "Health"]
    qtbot.keyClick(box, Qt.Key.Key_Down)
    go(table, 0, 0)
    qtbot.waitUntil(lambda: rows[0].sector == "health")


def test_the_selection_follows_its_row_when_the_order_changes(table, rows, qtbot):
    table.select("b")
    with qtbot.assertNotEmitted(table.selected):
        table.set_rows([rows[1], Row("d", "Bus operator", 1), rows[0], rows[2]])
    assert table.current() == "b"
    assert table.view.currentIndex().row() == 0


def test_a_row_that_went_takes_its_selection_with_it(table, rows, qtbot):
    table.select("b")
    with qtbot.waitSignal(table.selected) as told:
        table.set_rows([rows[0]])
    assert told.args == [""]


def test_moving_tells_the_id_of_the_row(table, qtbot):
    go(table, 0, 0)
    with qtbot.waitSignal(table.selected) as told:
        qtbot.keyClick(table.view, Qt.Key.Key_Down)
    assert told.args == ["b"]


def test_a_refresh_in_the_middle_of_handing_in_does_no_harm(shown, rows, qtbot):
    table = PlainTable(
        [
            Column(
                T("Name"), lambda row: row.name, lambda row, typed: (set_name(row, typed), table.set_rows(rows[::-1]))
            )
        ],
        lambda row: row.id,
        T("Stakeholders"),
    )
    table.set_rows(rows)
    shown(table)
    go(table, 0, 0)
    qtbot.keyClick(table.view, Qt.Key.Key_F2)
    qtbot.keyClicks(editor(table), "Moved")
    qtbot.keyClick(editor(table), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows[0].name == "Moved")
    assert table.current() == "a"
    assert table.view.currentIndex().row() == 2


def test_delete_asks_and_enter_on_what_cannot_be_edited_opens(table, qtbot):
    go(table, 1, 3)
    with qtbot.waitSignal(table.removal_asked) as asked:
        qtbot.keyClick(table.view, Qt.Key.Key_Delete)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert asked.args == opened.args == ["b"]


def test_a_screen_reader_meets_a_named_table_with_headings(table):
    face = accessible(table.view)
    assert face.role() == QAccessible.Role.Table
    assert face.text(QAccessible.Text.Name) == "Stakeholders"
    texts = [face.child(i).text(QAccessible.Text.Name) for i in range(face.childCount())]
    assert {"Name", "Influence", "Parish council", "82.5", "Community"} <= set(texts)


def test_no_word_and_no_number_is_cut_for_a_pixel(qapp: QApplication, qtbot: Any) -> None:
    apply_theme(qapp)
    said = [
        "Expected",
        "Happened",
        "Why",
        "Keep",
        "Change",
        *map(str, range(100)),
        *(f"{n / 7:.2f}" for n in range(60)),
    ]
    columns = (Column(T("Name"), lambda _row: "", stretch=True), Column(T("Said"), lambda row: row.name))
    table = PlainTable(columns, lambda row: row.id, T("Words"))
    qtbot.addWidget(table)
    table.show()
    for first in said[:24]:
        table.set_rows([Row("first", first, 0), *(Row(one, one, 0) for one in said[:59])])
        asked = [table.view.sizeHintForIndex(table.model.index(row, 1)).width() for row in range(60)]
        assert table.view.sizeHintForColumn(1) >= max(asked), first
