from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from lpip_workshop.exercises.stakeholders import SPEC
from lpip_workshop.exercises.stakeholders.network import actions
from lpip_workshop.exercises.stakeholders.network.compute import NetworkResults, compute
from lpip_workshop.exercises.stakeholders.network.library import from_library
from lpip_workshop.exercises.stakeholders.network.lines import Draft
from lpip_workshop.exercises.stakeholders.network.page import NetworkPage
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.widgets.view import ConsoleContext
from tests.exercises.stakeholders.made import HARD
from tests.support.library import Hall, new_workshop
from tests.support.qt import accessible_name

Key, CONTROL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@dataclass
class Desk:
    hall: Hall
    window: QWidget
    banner: Banner
    page: NetworkPage

    def results(self) -> NetworkResults:
        with self.hall.store.read() as session:
            inputs = from_library(session, self.hall.activity_id)
            return compute(
                inputs, {e.name: e.sector for e in SPEC.from_library(session, self.hall.activity_id).entries}
            )

    def add(self, *lines: str) -> None:
        for line in lines:
            actions.add(self.hall.store, self.hall.activity_id, line)

    def id(self, name: str) -> str:
        return self.results().inputs.ids[name]


@pytest.fixture
def desk(qtbot, tmp_path: Path) -> Iterator[Desk]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app)
    hall = new_workshop(tmp_path, "stakeholders")
    banner, window = Banner(), QWidget()
    context = ConsoleContext(
        hall.store, SPEC, hall.workshop_id, hall.activity_id, banner, lambda _name: None, lambda: None
    )
    page = NetworkPage(context)
    layout = QVBoxLayout(window)
    layout.addWidget(banner)
    layout.addWidget(page, 1)
    made = Desk(hall, window, banner, page)
    hall.store.subscribe(lambda _committed: page.show_results(made.results()))
    page.show_results(made.results())
    qtbot.addWidget(window)
    window.resize(730, 600)
    window.show()
    window.activateWindow()
    page.take_focus()
    yield made
    hall.store.close()


def press(widget: QWidget, key: Qt.Key, mods: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, mods)


def drag(desk: Desk, name: str, across: int, down: int) -> None:
    net, start = desk.page.map, QPointF(desk.page.map.pixel_of(desk.id(name)))
    end = start + QPointF(across, down)
    for kind, where in (
        (QEvent.Type.MouseButtonPress, start),
        (QEvent.Type.MouseMove, start + QPointF(across / 2, down / 2)),
        (QEvent.Type.MouseMove, end),
        (QEvent.Type.MouseButtonRelease, end),
    ):
        left = Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, where, net.mapToGlobal(where), left, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(net, event)


def test_relationships_are_added_by_keyboard_and_new_names_are_announced(desk: Desk) -> None:
    QTest.keyClicks(desk.page.quick.edit, "Parish council > Food bank; funds; 2")
    press(desk.page.quick.edit, Key.Key_Escape)
    press(desk.page.quick.edit, Key.Key_Return)
    assert [(x.source, x.kind) for x in desk.results().links] == [("Parish council", "funds")]
    assert "Food bank" in desk.banner.text()


def test_a_refused_line_stays_with_its_reason(desk: Desk) -> None:
    desk.page.quick.set_text("Parish council > parish council")
    desk.page.quick.submit()
    assert "cannot be linked with itself" in desk.page.quick.message()
    assert desk.page.quick.text()


def test_a_node_is_walked_to_moved_pinned_and_linked_by_keyboard(desk: Desk) -> None:
    desk.add("A = B", "B = C")
    net = desk.page.map
    net.setFocus(Qt.FocusReason.TabFocusReason)
    assert net.current() == desk.id("A")
    before = desk.results().places["A"]
    press(net, Key.Key_Up, SHIFT)
    press(net, Key.Key_Up)
    assert desk.results().places["A"][1] == pytest.approx(min(1.0, before[1] + 0.06), abs=1e-3)
    desk.hall.store.undo(desk.hall.workshop_id)
    assert desk.results().places["A"] == before
    press(net, Key.Key_P)
    assert desk.results().inputs.places["A"].pinned
    press(net, Key.Key_P)
    assert not desk.results().inputs.places["A"].pinned
    press(net, Key.Key_End)
    assert net.current() == desk.id("C")
    press(net, Key.Key_Return)
    assert desk.page.quick.text() == "C > "


def test_ctrl_and_an_arrow_walk_to_the_neighbour_in_that_direction(desk: Desk) -> None:
    desk.add("A = B")
    net = desk.page.map
    left, right = sorted("AB", key=lambda name: desk.results().places[name][0])
    net.select(desk.id(left))
    press(net, Key.Key_Right, CONTROL)
    assert net.current() == desk.id(right)
    press(net, Key.Key_Right, CONTROL)
    assert net.current() == desk.id(right)


def test_a_link_is_picked_and_removed_by_keyboard(desk: Desk) -> None:
    desk.add("A = B; works with", "A > C; funds")
    net = desk.page.map
    net.select(desk.id("A"))
    press(net, Key.Key_L)
    press(net, Key.Key_L)
    assert desk.page.table.current() == desk.results().links[1].id
    press(net, Key.Key_Delete)
    assert [x.target for x in desk.results().links] == ["B"]


def test_a_drag_moves_one_pins_it_and_is_one_undo(desk: Desk) -> None:
    desk.add("A = B", "B = C")
    before = desk.results().places
    drag(desk, "B", -60, 30)
    after = desk.results()
    assert after.places["B"] != before["B"]
    assert after.inputs.places["B"].pinned
    assert after.places["A"] == before["A"]
    desk.hall.store.undo(desk.hall.workshop_id)
    assert desk.results().places == before


def test_the_measures_say_whether_they_follow_the_filter(desk: Desk) -> None:
    desk.add("A > B; funds", "B > C; informs", "C > A; informs")
    page = desk.page
    assert page.sayings.counted() == "Measures count all 3 relationships."
    page.filter.kinds.setCurrentIndex(page.filter.kinds.findData("funds"))
    page.filter.kinds.activated.emit(page.filter.kinds.currentIndex())
    assert page.sayings.counted() == "Measures follow the filter: they count only “funds”, 1 relationship."
    assert "1 relationship among 3 stakeholders: 1 of 3 possible pairs are linked." in page.sayings.texts()
    page.filter.follow.click()
    assert page.sayings.counted() == "Measures do not follow the filter: they count all 3 relationships."


def test_the_table_is_edited_and_refuses_nonsense_with_a_reason(desk: Desk) -> None:
    desk.add("A > B; funds")
    page = desk.page
    model = page.table.model
    assert model.setData(model.index(0, 1), "informs")
    assert desk.results().links[0].kind == "informs"
    assert not model.setData(model.index(0, 2), "A")
    assert "cannot be linked with itself" in page.table.message()


def test_before_anybody_is_linked_the_page_teaches(desk: Desk) -> None:
    assert not desk.page.map.isVisible()
    assert desk.page.quick.isVisible()
    desk.add("A > B")
    assert desk.page.map.isVisible()
    assert accessible_name(desk.page.map) == "Who is linked with whom"


def test_hard_names_and_many_nodes_are_shown(desk: Desk) -> None:
    names = [name for name in HARD if not set("<>=") & set(name)]
    rows = [Draft(a, b) for a in names for b in names if a != b]
    rows += [Draft(f"n{i}", f"n{(i * 7 + 1) % 150}") for i in range(150) if i != (i * 7 + 1) % 150]
    actions.bring_in(desk.hall.store, desk.hall.activity_id, rows)
    for size in ((730, 600), (1250, 900)):
        desk.window.resize(*size)
        QApplication.processEvents()
        assert not desk.window.grab().isNull()
    desk.page.map.zoom(2)
    desk.page.map.zoom(0)


def test_where_there_is_room_the_sentences_stand_beside_the_map(desk: Desk) -> None:
    desk.add("A = B", "B = C")
    assert not desk.page.sayings.isVisible()
    desk.page.tabs.button("says").click()
    assert desk.page.sayings.isVisible()
    desk.window.resize(1250, 900)
    QApplication.processEvents()
    assert desk.page.sayings.isVisible()
    assert desk.page.map.isVisible()


def test_in_a_large_network_the_map_is_there_at_once_and_its_measures_follow(desk: Desk, qtbot) -> None:
    names = [f"n{i}" for i in range(130)]
    desk.window.resize(1250, 900)
    actions.bring_in(desk.hall.store, desk.hall.activity_id, [Draft("n0", name) for name in names[1:]])
    desk.add("n1 > n2")
    assert len(desk.page.map.names_shown()) > 0
    qtbot.waitUntil(lambda: desk.page.sayings.counted() == "Measures count all 130 relationships.")
    assert desk.page.table.model.rowCount() == 130
    assert "n0 has most links: with 129 of 129 others." in desk.page.sayings.texts()


def test_measures_that_were_left_when_the_page_was_hidden_are_told_when_it_is_back(desk: Desk, qtbot) -> None:
    rows = [Draft("n0", f"n{i}") for i in range(1, 130)]
    actions.bring_in(desk.hall.store, desk.hall.activity_id, rows)
    qtbot.waitUntil(lambda: desk.page.sayings.counted() == "Measures count all 129 relationships.")
    desk.add("n1 > n2")
    desk.page.hide()
    assert not desk.page.jobs.running("measures")
    desk.page.show()
    qtbot.waitUntil(lambda: desk.page.sayings.counted() == "Measures count all 130 relationships.")
