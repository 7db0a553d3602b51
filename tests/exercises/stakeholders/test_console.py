from __future__ import annotations

from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.exercises.stakeholders import actions
from lpip_workshop.exercises.stakeholders.register import Draft
from lpip_workshop.widgets.maps import GridMap
from tests.exercises.stakeholders.conftest import Desk
from tests.exercises.stakeholders.made import HARD, VALLEY
from tests.support.qt import accessible_name

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def write(text: str) -> None:
    for letter in text:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, letter)


def fill(desk: Desk, rows=VALLEY) -> None:
    drafts = [Draft(name, sector=sector, influence=x, interest=y) for name, sector, x, y in rows]
    actions.bring_in(desk.hall.store, desk.hall.activity_id, drafts)


def place_of(desk: Desk, name: str) -> tuple[float | None, float | None]:
    return next((e.influence, e.interest) for e in desk.results().entries if e.name == name)


def tab_to(kind: type[QWidget]) -> None:
    for _try in range(12):
        if isinstance(QApplication.focusWidget(), kind):
            return
        press(Key.Key_Tab)
    raise AssertionError(kind)


def test_a_stakeholder_is_added_walked_to_moved_and_brought_back_by_keyboard_alone(desk: Desk) -> None:
    write("Parish council; local government; 8; 7,8")
    press(Key.Key_Return)
    write("Bus operator; bus; 7; 3")
    press(Key.Key_Return)
    assert desk.names() == ["Parish council", "Bus operator"]
    tab_to(GridMap)
    assert desk.view.grid.current() == desk.results().entries[1].id
    press(Key.Key_Left, CONTROL)
    for _step in range(3):
        press(Key.Key_Right)
    press(Key.Key_Down, SHIFT)
    assert place_of(desk, "Parish council") == (8.3, 6.8)
    desk.undo()
    assert place_of(desk, "Parish council") == (8.0, 7.8)
    assert desk.view.grid.current() == desk.results().entries[0].id


def test_moving_another_stakeholder_is_another_undo(desk: Desk) -> None:
    fill(desk, VALLEY[:2])
    desk.view.grid.setFocus()
    press(Key.Key_Home)
    press(Key.Key_Up)
    press(Key.Key_Right, CONTROL)
    press(Key.Key_Up)
    desk.undo()
    assert place_of(desk, "Young farmers") == (3.8, 8.6)
    assert place_of(desk, "Seasonal workers") == (1.2, 9.1)


def test_arrow_keys_stop_at_the_edge_and_change_nothing_there(desk: Desk) -> None:
    fill(desk, (("Shop", "business", 10.0, 0.0),))
    before = desk.hall.store.labels(desk.hall.workshop_id)
    desk.view.grid.setFocus()
    press(Key.Key_Home)
    press(Key.Key_Right)
    press(Key.Key_Down, SHIFT)
    assert desk.hall.store.labels(desk.hall.workshop_id) == before


def test_a_drag_is_saved_when_it_ends_and_is_one_undo(desk: Desk) -> None:
    fill(desk, (("Shop", "business", 2.0, 2.0),))
    where = desk.view.grid.pixel_of(desk.results().entries[0].id)
    view = desk.view.grid.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=where)
    for step in range(1, 11):
        QTest.mouseMove(view, where + QPoint(step * 20, -step * 10))
        assert place_of(desk, "Shop") == (2.0, 2.0)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=where + QPoint(200, -100))
    influence, interest = place_of(desk, "Shop")
    assert influence is not None
    assert influence > 4
    assert interest is not None
    assert interest > 3.5
    desk.undo()
    assert place_of(desk, "Shop") == (2.0, 2.0)


def test_a_click_chooses_and_moves_nothing(desk: Desk) -> None:
    fill(desk)
    entry = desk.results().entries[3]
    QTest.mouseClick(desk.view.grid.viewport(), Qt.MouseButton.LeftButton, pos=desk.view.grid.pixel_of(entry.id))
    assert desk.view.grid.current() == entry.id
    assert desk.view.table.current() == entry.id
    assert place_of(desk, entry.name) == (entry.influence, entry.interest)


def test_somebody_not_placed_waits_and_goes_to_the_middle_with_enter(desk: Desk) -> None:
    write("Mill; business; 3")
    press(Key.Key_Return)
    assert desk.view.waiting.isVisible()
    desk.view.waiting.setFocus()
    press(Key.Key_Return)
    assert place_of(desk, "Mill") == (3.0, 5.0)
    assert desk.view.grid.hasFocus()
    press(Key.Key_Up)
    assert place_of(desk, "Mill") == (3.0, 5.1)
    assert not desk.view.waiting.isVisible()


def test_somebody_who_waits_is_dropped_where_the_mouse_lets_go(desk: Desk) -> None:
    write("Mill")
    press(Key.Key_Return)
    names = desk.view.waiting.list
    data = names.mimeData([names.item(0)])
    grid = desk.view.grid
    middle = QPointF(grid.width() / 2, grid.height() / 4)
    drop = QDropEvent(middle, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    grid.dropEvent(drop)
    influence, interest = place_of(desk, "Mill")
    assert influence == pytest.approx(4.8, abs=0.3)
    assert interest is not None
    assert interest > 6.5
    assert said_back(desk) == "Place “Mill”"


def said_back(desk: Desk) -> str:
    back, _forth = desk.hall.store.labels(desk.hall.workshop_id)
    return catalogue("en").say(back) if back else ""


def test_repeated_arrow_keys_are_saved_when_the_key_is_let_go(desk: Desk) -> None:
    fill(desk, (("Shop", "business", 2.0, 2.0),))
    grid = desk.view.grid
    grid.setFocus()
    press(Key.Key_Home)
    for _repeat in range(20):
        QApplication.sendEvent(grid, QKeyEvent(QEvent.Type.KeyPress, Key.Key_Right, NONE, "", True, 1))
    assert place_of(desk, "Shop") == (2.0, 2.0)
    QApplication.sendEvent(grid, QKeyEvent(QEvent.Type.KeyRelease, Key.Key_Right, NONE))
    assert place_of(desk, "Shop") == (4.0, 2.0)


def test_leaving_the_grid_saves_what_was_moved(desk: Desk) -> None:
    fill(desk, (("Shop", "business", 2.0, 2.0),))
    grid = desk.view.grid
    grid.setFocus()
    press(Key.Key_Home)
    QApplication.sendEvent(grid, QKeyEvent(QEvent.Type.KeyPress, Key.Key_Up, NONE, "", True, 1))
    desk.view.quick.setFocus()
    assert place_of(desk, "Shop") == (2.0, 2.1)


def test_enter_takes_the_sector_that_is_offered_and_the_next_enter_adds_the_line(desk: Desk) -> None:
    write("Shop; heal")
    popup = desk.view.quick.edit.completer().popup()
    QTest.keyClick(popup, Key.Key_Down)
    QTest.keyClick(popup, Key.Key_Return)
    assert desk.view.quick.text() == "Shop; Health and services"
    assert desk.names() == []
    write("; 8; 7")
    press(Key.Key_Return)
    assert [(e.name, e.sector, e.interest) for e in desk.results().entries] == [("Shop", "health", 7.0)]
    assert desk.view.quick.text() == ""


def test_backspace_takes_off_the_grid_and_delete_removes(desk: Desk) -> None:
    fill(desk, VALLEY[:3])
    desk.view.grid.setFocus()
    press(Key.Key_Home)
    press(Key.Key_Backspace)
    assert place_of(desk, "Seasonal workers") == (None, None)
    assert desk.view.waiting.current() == desk.results().entries[0].id
    press(Key.Key_Home)
    press(Key.Key_Delete)
    assert desk.names() == ["Seasonal workers", "Farmers’ union"]
    assert desk.view.grid.current() == desk.results().entries[1].id
    desk.undo()
    assert len(desk.names()) == 3


def test_letters_find_a_name(desk: Desk) -> None:
    fill(desk)
    desk.view.grid.setFocus()
    write("un")
    assert desk.view.grid.current() == desk.results().entries[8].id


def test_enter_opens_the_row_and_escape_comes_back(desk: Desk) -> None:
    fill(desk)
    desk.view.grid.setFocus()
    press(Key.Key_Home)
    press(Key.Key_Return)
    assert desk.view.tabs.value() == "table"
    assert desk.view.table.view.hasFocus()
    assert desk.view.table.current() == desk.results().entries[0].id
    press(Key.Key_Escape)
    assert desk.view.tabs.value() == "grid"
    assert desk.view.grid.hasFocus()


def test_numbers_are_typed_in_the_table_and_wrong_ones_stay_to_be_mended(desk: Desk, qtbot) -> None:
    fill(desk, VALLEY[:2])
    desk.view.tabs.button("table").click()
    table = desk.view.table
    table.setFocus()
    table.view.setCurrentIndex(table.model.index(0, 2))
    press(Key.Key_F2)
    editor = table.view.findChild(QLineEdit)
    assert editor is not None
    editor.setText("eleven")
    QTest.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: "“eleven” is not a number from 0 to 10." in table.message())
    assert place_of(desk, "Seasonal workers") == (1.2, 9.0)
    assert table.model.setData(table.model.index(0, 2), "4,5")
    assert place_of(desk, "Seasonal workers") == (4.5, 9.0)


def test_a_name_that_is_known_stays_in_the_quick_line_with_the_reason(desk: Desk) -> None:
    fill(desk, VALLEY[:1])
    write("seasonal Workers")
    press(Key.Key_Return)
    assert "“Seasonal workers” is in the register already." in desk.view.quick.message()
    assert desk.view.quick.text() == "seasonal Workers"


def test_the_quick_line_completes_the_sector(desk: Desk) -> None:
    write("Shop; busi")
    completer = desk.view.quick.edit.completer()
    assert completer.currentCompletion() == "Shop; Business"
    write("x")
    assert completer.completionCount() == 0


def test_a_list_from_a_file_says_how_many_came_in_and_undo_takes_it_back(desk: Desk, tmp_path: Path) -> None:
    fill(desk, (("Shop", "other", 1.0, 2.0),))
    path = tmp_path / "actors.csv"
    path.write_text("Actor;Power;Type;Group\nSHOP;9;org;business\nMill;3,5;group;business\n", encoding="utf-8")
    desk.chosen.append(path)
    desk.view.bring.click()
    assert desk.banner.text() == (
        "1 stakeholder came in. 1 was on the register already. 1 of those gained what was empty."
    )
    assert place_of(desk, "Shop") == (1.0, 2.0)
    desk.undo()
    assert desk.names() == ["Shop"]


def test_a_wrong_file_is_said_with_row_and_column_and_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "actors.csv"
    path.write_text("Actor,Power\nShop,1\nMill,lots\n", encoding="utf-8")
    desk.chosen.append(path)
    desk.view._bring_in()
    assert desk.banner.text().startswith("actors.csv, row 3, column “Power”: “lots” is not a number from 0 to 10.")
    assert desk.names() == []


def test_thinking_better_of_choosing_a_file_does_nothing(desk: Desk) -> None:
    desk.view._bring_in()
    assert desk.banner.text() == ""


@pytest.mark.parametrize("where", ["quick", "grid", "table"])
def test_cells_are_pasted_wherever_the_focus_is(desk: Desk, where: str) -> None:
    fill(desk, VALLEY[:1])
    QApplication.clipboard().setText("Shop\tbusiness\t3\t7\r\nMill\r\n")
    if where == "table":
        desk.view.tabs.button("table").click()
    getattr(desk.view, where).setFocus()
    press(Key.Key_V, CONTROL)
    assert desk.names() == ["Seasonal workers", "Shop", "Mill"]
    assert "2 stakeholders came in." in desk.banner.text()


def test_one_word_pasted_in_the_quick_line_is_only_text(desk: Desk) -> None:
    QApplication.clipboard().setText("Shop")
    press(Key.Key_V, CONTROL)
    assert desk.view.quick.text() == "Shop"
    assert desk.names() == []


def test_everything_on_the_view_has_a_name_for_a_screen_reader(desk: Desk) -> None:
    fill(desk, (*VALLEY, ("Mill", "business", None, None)))
    QAccessible.setActive(True)
    focusable = [w for w in desk.view.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    shown = [w for w in focusable if w.isVisible() and w.focusProxy() is None]
    assert [w for w in shown if not accessible_name(w)] == []


def test_the_chosen_stakeholder_is_told_in_words(desk: Desk) -> None:
    fill(desk)
    desk.view.grid.setFocus()
    press(Key.Key_Home)
    assert desk.view.grid.accessibleDescription() == "Seasonal workers: Influence 1.2 · Interest 9.0"


def test_a_move_that_cannot_be_saved_is_shown_where_it_was(desk: Desk) -> None:
    fill(desk, VALLEY[:1])
    desk.hall.store.path.rename(desk.hall.store.path.with_suffix(".away"))
    desk.view.grid.setFocus()
    press(Key.Key_Home)
    press(Key.Key_Down, SHIFT)
    desk.hall.store.path.with_suffix(".away").rename(desk.hall.store.path)
    assert desk.banner.text()
    assert desk.view.grid.accessibleDescription().endswith("Interest 9.0")


@pytest.mark.parametrize(
    "rows",
    [
        (("Shop", "business", 5.0, 5.0),),
        tuple((name, "health", 5.0, 5.0) for name in HARD),
        tuple((f"Group {n}", "community", 3.0, 3.0) for n in range(40)),
        tuple((f"Group {n}", "martian", n % 101 / 10, n * 7 % 101 / 10) for n in range(500)),
    ],
    ids=["one", "hard names", "all at one point", "five hundred"],
)
@pytest.mark.parametrize("size", [(640, 560), (730, 660), (1250, 960)])
def test_every_register_can_be_shown_at_every_size(desk: Desk, rows, size) -> None:
    fill(desk, rows)
    desk.window.resize(*size)
    assert not desk.window.grab().isNull()
    desk.view.grid.setFocus()
    press(Key.Key_End)
    assert desk.view.grid.current() == desk.results().entries[-1].id


def test_a_drag_among_two_hundred_stays_fluid(desk: Desk) -> None:
    fill(desk, tuple((f"Stakeholder {n}", "health", n % 101 / 10, n * 7 % 101 / 10) for n in range(200)))
    grid = desk.view.grid
    where, view = grid.pixel_of(desk.results().entries[0].id), grid.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=where)
    took: list[float] = []
    for step in range(1, 41):
        began = perf_counter()
        QTest.mouseMove(view, where + QPoint(step * 3, -step * 2))
        view.repaint()
        took.append(perf_counter() - began)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=where + QPoint(120, -80))
    assert sorted(took)[len(took) // 2] < 0.033
