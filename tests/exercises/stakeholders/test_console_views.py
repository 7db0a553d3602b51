"""The views beyond the grid, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lpip_workshop.app.stage import on_stage
from lpip_workshop.exercises.stakeholders import actions, judging
from lpip_workshop.exercises.stakeholders.register import Draft
from tests.exercises.stakeholders.conftest import Desk
from tests.exercises.stakeholders.made import HARD, VALLEY
from tests.exercises.stakeholders.test_console import fill, press, write

Key = Qt.Key
ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def turn_to(desk: Desk, view: str) -> None:
    command = next(one for one in desk.view.commands() if one.id == f"stakeholders.{view}")
    command.run()


def run(desk: Desk, command_id: str) -> None:
    next(one for one in desk.view.commands() if one.id == command_id).run()


def test_keys_weigh_and_sort_whoever_is_chosen_in_every_view(desk: Desk) -> None:
    fill(desk, VALLEY[:3])
    desk.view.grid.setFocus()
    press(Key.Key_Home)
    turn_to(desk, "salience")
    for key in (Key.Key_P, Key.Key_L, Key.Key_Down, Key.Key_U, Key.Key_Down, Key.Key_N):
        press(key)
    held = [(e.power, e.legitimacy, e.urgency) for e in desk.results().entries]
    assert held == [(True, True, False), (False, False, True), (False, False, False)]
    turn_to(desk, "rainbow")
    press(Key.Key_Home, CONTROL)
    for key in (Key.Key_A, Key.Key_3, Key.Key_Down, Key.Key_F):
        press(key)
    assert [(e.role, e.degree) for e in desk.results().entries[:2]] == [("affected", 3), ("affecting", 2)]
    desk.undo()
    assert desk.results().entries[1].role == ""


def test_alt_and_arrow_keys_say_where_somebody_should_move_and_alt_backspace_lets_it_stay(desk: Desk) -> None:
    fill(desk, (("Shop", "business", 2.0, 2.0),))
    desk.view.grid.setFocus()
    press(Key.Key_Home)
    press(Key.Key_Right, ALT | SHIFT)
    press(Key.Key_Up, ALT)
    entry = desk.results().entries[0]
    assert (entry.place, entry.wanted) == ((2.0, 2.0), (3.0, 2.1))
    assert desk.view.grid.accessibleDescription().endswith("wanted: Influence 3.0 · Interest 2.1")
    press(Key.Key_Backspace, ALT)
    assert desk.results().entries[0].wanted is None


def test_alt_and_the_mouse_draw_an_arrow_and_move_nothing(desk: Desk) -> None:
    fill(desk, (("Shop", "business", 2.0, 2.0),))
    where = desk.view.grid.pixel_of(desk.results().entries[0].id)
    view = desk.view.grid.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, ALT, where)
    QTest.mouseMove(view, where + QPoint(100, -60))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, ALT, where + QPoint(100, -60))
    entry = desk.results().entries[0]
    assert entry.place == (2.0, 2.0)
    assert entry.wanted is not None
    assert entry.wanted[0] > 2.5
    desk.undo()
    assert desk.results().entries[0].wanted is None


def test_impact_is_placed_and_moved_on_its_own_map(desk: Desk) -> None:
    fill(desk, (("Shop", "business", 2.0, 2.0),))
    turn_to(desk, "impact")
    page = desk.view.pages.impact
    page.waiting.setFocus()
    press(Key.Key_Return)
    press(Key.Key_Up, SHIFT)
    entry = desk.results().entries[0]
    assert (entry.influence, entry.interest, entry.impact) == (2.0, 2.0, 6.0)
    assert page.found.text() == "Affected but unheard: Shop"
    press(Key.Key_Backspace)
    assert desk.results().entries[0].impact is None


def test_here_is_marked_by_one_key_and_shown_beneath(desk: Desk) -> None:
    fill(desk, VALLEY[:2])
    desk.view.grid.setFocus()
    press(Key.Key_Home)
    run(desk, "stakeholders.here")
    assert desk.view.absent.text() == "Seasonal workers · on the list for next time"
    run(desk, "stakeholders.here")
    assert desk.view.absent.text() == ""


def test_a_name_that_is_known_or_looks_like_one_is_said_while_it_is_typed(desk: Desk) -> None:
    fill(desk, VALLEY)
    write("parish  COUNCIL")
    assert desk.view.doubt.text() == "“Parish council” is on the register already."
    desk.view.quick.edit.clear()
    write("Parrish council")
    assert desk.view.doubt.text() == "Is that “Parish council”, who is on the register?"
    desk.view.quick.edit.clear()
    write("Police")
    assert desk.view.doubt.isHidden()


def test_two_chosen_rows_are_merged(desk: Desk) -> None:
    actions.bring_in(
        desk.hall.store, desk.hall.activity_id, [Draft("Shop", influence=1.0), Draft("The shop", note="x")]
    )
    turn_to(desk, "table")
    run(desk, "stakeholders.merge")
    assert "Choose two rows first" in desk.banner.text()
    press(Key.Key_Home, CONTROL)
    press(Key.Key_Down, SHIFT)
    run(desk, "stakeholders.merge")
    assert [(entry.name, entry.note) for entry in desk.results().entries] == [("Shop", "x")]


def test_a_sheet_is_typed_with_numbers_and_enter_alone_and_revealed_on_the_grid(desk: Desk) -> None:
    fill(desk, VALLEY[:3])
    run(desk, "stakeholders.placing")
    desk.view.pages.placing.panel.open_button.click()
    assert not desk.view.quick.isVisible()
    form = desk.view.pages.placing.form
    form.value.setFocus()
    for line in ("9", "8", "", "11"):
        write(line)
        press(Key.Key_Return)
    assert "“11” is not a number from 0 to 10." in form.message.text()
    write("7,5")
    press(Key.Key_Return)
    write("6")
    press(Key.Key_Return)
    assert form.take.hasFocus()
    press(Key.Key_Return)
    assert form.message.text() == "Sheet 1 is in."
    assert form.serial == 2
    assert desk.results().group is None
    desk.view.pages.placing.panel.close_button.click()
    desk.view.pages.placing.panel.reveal_button.click()
    places = [entry.place for entry in desk.results().entries]
    assert places == [(9.0, 8.0), (3.8, 8.6), (7.5, 6.0)]
    assert desk.view.pages.currentWidget() is desk.view.pages.grid


def test_a_sheet_that_is_in_is_called_back_by_its_number(desk: Desk) -> None:
    fill(desk, VALLEY[:1])
    run(desk, "stakeholders.placing")
    desk.view.pages.placing.panel.open_button.click()
    form = desk.view.pages.placing.form
    form.value.setFocus()
    for line in ("9", "8"):
        write(line)
        press(Key.Key_Return)
    press(Key.Key_Return)
    form.number.setFocus()
    form.number.selectAll()
    write("1")
    press(Key.Key_Return)
    assert form.correcting
    assert list(form.places().values()) == [(9.0, 8.0)]
    form.withdraw.click()
    assert form.message.text() == "Sheet 1 is withdrawn."
    assert not form.correcting


def test_the_room_sees_the_view_in_front(desk: Desk) -> None:
    fill(desk, VALLEY)
    judging.toggle(desk.hall.store, desk.results().entries[0].id, "power")
    turn_to(desk, "salience")
    desk.view.show_room.click()
    with desk.hall.store.read() as session:
        shown = on_stage(session, desk.hall.workshop_id)
    assert (shown.activity_id, shown.step) == (desk.hall.activity_id, 1)
    turn_to(desk, "grid")
    assert desk.view.slide() == 0


@pytest.mark.parametrize("view", ["grid", "network", "salience", "impact", "rainbow", "table", "placing"])
@pytest.mark.parametrize("rows", ["none", "hard", "longest", "five hundred", "one point"])
def test_every_view_shows_every_register(desk: Desk, view: str, rows: str) -> None:
    made = {
        "none": (),
        "hard": tuple((name, "health", 5.0, 5.0) for name in HARD),
        "longest": (("x" * 200, "health", 3.0, 8.0),),
        "five hundred": tuple((f"Group {n}", "community", n % 101 / 10, n * 7 % 101 / 10) for n in range(500)),
        "one point": tuple((f"Group {n}", "community", 3.0, 3.0) for n in range(40)),
    }[rows]
    drafts = [
        Draft(name, sector=sector, influence=x, interest=y, impact=y, power=True, legitimacy=True, urgency=True,
              role="both", degree=3, here=False)
        for name, sector, x, y in made
    ]  # fmt: skip
    if drafts:
        actions.bring_in(desk.hall.store, desk.hall.activity_id, drafts)
    run(desk, f"stakeholders.{view}")
    QApplication.processEvents()
    assert not desk.window.grab().isNull()
    assert desk.view.minimumSizeHint().width() <= 730
