from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from lpip_workshop.app.rounds import current_round, entered_serials, paper
from lpip_workshop.core.registry import exercises
from lpip_workshop.exercises.differences import actions
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.widgets.view import ConsoleContext
from tests.exercises.differences.made import SPREAD, VIEWS
from tests.support.library import new_workshop

ENTER = Qt.Key.Key_Return


class Desk:
    """A view on a real library, kept level as the console keeps it, and a keyboard."""

    def __init__(self, hall, qtbot):
        self.hall, self.qtbot, spec = hall, qtbot, exercises()["differences"]
        banner = Banner()
        qtbot.addWidget(banner)
        self.context = ConsoleContext(
            hall.store, spec, hall.workshop_id, hall.activity_id, banner, lambda _name: None, lambda: None
        )
        self.view = spec.console(self.context)
        qtbot.addWidget(self.view)
        hall.store.subscribe(lambda _committed: self.refresh())
        self.refresh()
        self.view.resize(730, 640)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.view.activateWindow()
        self.view.take_focus()

    def refresh(self):
        self.view.show_results(self.context.spec.compute(self.context.inputs()))

    def press(self, *keys):
        for key in keys:
            target = QApplication.focusWidget()
            assert target is not None
            (self.qtbot.keyClicks if isinstance(key, str) else self.qtbot.keyClick)(target, key)

    def lines(self):
        return [line.left.text for line in self.context.inputs().lines]

    def add_lines(self):
        return [actions.add_line(self.hall.store, self.hall.activity_id, *views) for views in VIEWS]

    def ballot(self, number):
        with self.hall.store.read() as session:
            return paper(session, self.round.id, number)

    def serials(self):
        with self.hall.store.read() as session:
            return entered_serials(session, self.round.id)

    @property
    def round(self):
        with self.hall.store.read() as session:
            return current_round(session, self.hall.activity_id)

    @property
    def desk(self):
        return self.view.entry.desk


@pytest.fixture
def desk(tmp_path, qtbot):
    apply_theme(QApplication.instance())
    hall = new_workshop(tmp_path, "differences")
    made = Desk(hall, qtbot)
    yield made
    made.view.hide()
    hall.store.close()


def test_a_map_is_led_from_lines_to_result_by_keyboard_alone(desk):
    for left, right in VIEWS:
        desk.press(f"{left}; {right}", ENTER)
    assert desk.lines() == [left for left, _right in VIEWS]
    desk.view.panel.open_button.setFocus()
    desk.press(ENTER)
    assert desk.round.state == "open"
    for n in range(12):
        desk.press(str(n % 2 * 6 + 1), "4", "b", ENTER)
    assert desk.serials() == list(range(1, 13))
    desk.view.panel.close_button.setFocus()
    desk.press(ENTER)
    assert desk.round.state == "closed"
    desk.press(ENTER)
    assert desk.round.state == "revealed"
    assert desk.view.result.sentence.text() == "We differ on 1 line of 2. On 1 we stand close together."


def test_one_view_alone_keeps_the_draft_and_says_what_is_missing(desk):
    desk.press("Only one view", ENTER)
    assert "two views" in desk.view.gather.quick_add.message()
    assert desk.view.gather.quick_add.text() == "Only one view"
    assert desk.lines() == []
    assert not desk.view.panel.open_button.isEnabled()


def test_lines_are_moved_reworded_translated_and_removed_in_the_table(desk):
    one, _two = desk.add_lines()
    table = desk.view.gather.table
    table.select(one)
    desk.view.gather.move_line(1)
    assert desk.lines() == ["Decide together", "More paths first"]
    row = table.model.place_of(one)
    assert table.model.setData(table.model.index(row, 2), "Buses")
    assert table.model.setData(table.model.index(row, 3), "Llwybrau")
    assert not table.model.setData(table.model.index(row, 1), "")
    assert table.message()
    assert desk.context.inputs().lines[1].left.translations == {"cy": "Llwybrau"}
    table.view.setFocus()
    desk.press(Qt.Key.Key_Delete)
    assert desk.lines() == ["Decide together"]


def test_how_the_lines_are_asked_is_chosen_before_opening(desk):
    one, two = desk.add_lines()
    desk.view.gather.scale.button("5").click()
    desk.view.gather.sector.click()
    desk.view.next_step()
    desk.press("6")
    assert "Type 1 to 5" in desk.desk.message.text()
    desk.press("5", "1")
    assert desk.ballot(1) == {"places": {one: 5, two: 1}}


def test_a_digit_walks_on_backspace_goes_back_and_an_empty_paper_is_an_abstention(desk):
    desk.add_lines()
    desk.view.next_step()
    desk.press("3", Qt.Key.Key_Backspace, "4")
    fields = list(desk.desk.form.fields.values())
    assert [field.text() for field in fields] == ["4", ""]
    desk.desk.leave.click()
    desk.press(ENTER, ENTER, "c", ENTER)
    assert desk.ballot(1) == {"places": {}}
    assert "abstention" in desk.desk.message.text()


def test_a_number_that_is_in_already_keeps_the_draft_and_says_so(desk):
    desk.add_lines()
    desk.view.next_step()
    desk.press("3", "3", ENTER)
    desk.desk.number.setText("1")
    desk.desk.form.begin()
    desk.press("5", "5", ENTER)
    assert "already entered" in desk.desk.message.text()
    assert next(iter(desk.desk.form.fields.values())).text() == "5"
    assert desk.serials() == [1]


def test_a_ballot_is_corrected_by_its_number_and_withdrawn(desk):
    one, two = desk.add_lines()
    desk.view.next_step()
    desk.press("1", "1", ENTER, "2", "2", ENTER)
    desk.desk.entered.setCurrentIndex(0)
    desk.desk.correct.click()
    assert (desk.desk.number.text(), desk.desk.number.isEnabled()) == ("1", False)
    desk.press("7", "7", ENTER)
    assert desk.ballot(1) == {"places": {one: 7, two: 7}}
    assert desk.desk.number.text() == "3"
    desk.desk.entered.setCurrentIndex(0)
    desk.desk.withdraw.click()
    assert desk.serials() == [2]


def test_papers_are_typed_a_second_time_and_what_differs_is_settled_with_one_key(desk):
    one, two = desk.add_lines()
    desk.view.next_step()
    desk.press("1", "1", "b", ENTER, "2", "2", ENTER, "3", "3", "b", ENTER)
    check = desk.desk.check
    check.switch.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert desk.desk.number.text() == "1"
    desk.press("1", "1", "b", ENTER)
    assert desk.desk.message.text() == "Ballot 1 is the same both times."
    desk.press("2", "7", "h", ENTER)
    assert "read in two ways" in desk.desk.message.text()
    assert check.count.text() == "2 of 3 papers checked, 1 differs"
    desk.press("4", "3", "b", ENTER)
    assert check.list.hasFocus()
    assert [check.list.item(place).text() for place in range(2)] == [
        "Ballot 2; Line 2: first 2, second 7; Sector: first nothing, second Health and public services",
        "Ballot 3; Line 1: first 3, second 4",
    ]
    desk.press("2")
    assert desk.ballot(2) == {"places": {one: 2, two: 7}, "sector": "health"}
    desk.press("1")
    assert desk.ballot(3) == {"places": {one: 3, two: 3}, "sector": "business"}
    assert desk.desk.message.text() == "Ballot 3 is settled."
    check.switch.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert desk.desk.number.text() == "4"
    assert desk.serials() == [1, 2, 3]


def fill(desk, counts):
    one, _two = desk.add_lines()
    round_id = actions.open_lines(desk.hall.store, desk.hall.activity_id)
    contents = [{"places": {one: step}} for step, count in enumerate(counts, start=1) for _one in range(count)]
    actions.enter_all(desk.hall.store, round_id, contents)


def test_nothing_of_a_result_is_on_the_screen_before_the_reveal(desk):
    fill(desk, SPREAD)
    assert desk.view.result.sentence.text() == ""
    desk.view.next_step()
    assert desk.view.result.sentence.text() == ""
    assert not desk.view.result.isVisible()
    desk.view.next_step()
    assert desk.view.result.isVisible()


@pytest.mark.parametrize("counts", [(1, 1, 1), (2, 2, 0, 0, 0, 1, 1), (12,), SPREAD])
def test_every_way_of_showing_the_result_stands_for_few_alike_and_many(desk, counts):
    fill(desk, counts)
    desk.view.next_step()
    desk.view.next_step()
    for value in ("talk", "table", "sectors", "lines"):
        desk.view.result.tabs.button(value).click()
    assert desk.view.result.tabs.isVisible() == (sum(counts) >= 5)


def test_asking_again_goes_back_to_the_lines_and_from_there_to_the_result(desk):
    fill(desk, SPREAD)
    desk.view.next_step()
    desk.view.next_step()
    desk.view.panel.again_button.click()
    assert desk.view.gather.isVisible()
    desk.press("Now; Later", ENTER)
    desk.view.gather.back.click()
    assert desk.view.result.isVisible()
    desk.view.panel.again_button.click()
    desk.view.next_step()
    assert desk.round.number == 2
    assert len(desk.desk.form.fields) == 3


def test_long_lines_do_not_widen_the_view(desk):
    actions.add_line(desk.hall.store, desk.hall.activity_id, "x" * 200, "مجلس القرية " * 16)
    desk.view.next_step()
    assert desk.view.minimumSizeHint().width() <= 640
