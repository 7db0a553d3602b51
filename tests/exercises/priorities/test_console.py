"""The facilitator's view, by keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from lpip_workshop.app import rounds
from lpip_workshop.app.room import put_room
from lpip_workshop.core.setting import EVERYBODY, Room
from lpip_workshop.core.words import T
from lpip_workshop.exercises.priorities import SPEC
from lpip_workshop.exercises.priorities.actions import add_option, set_rule
from lpip_workshop.exercises.priorities.console import View
from lpip_workshop.exercises.priorities.console.sample import JOB, SampleView
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.boxes import column
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.widgets.view import ConsoleContext
from tests.support.library import Hall, new_workshop
from tests.support.qt import accessible_name

ENTER = Qt.Key.Key_Return


class Desk:
    """A console with the view in it, as the window would hold it: repainted after each change."""

    def __init__(self, hall: Hall, qtbot) -> None:
        self.hall = hall
        self.banner = Banner()
        context = ConsoleContext(
            hall.store, SPEC, hall.workshop_id, hall.activity_id, self.banner, lambda _name: None, lambda: None
        )
        self.view = View(context)
        self.window = QWidget()
        self.window.setLayout(column(self.banner, self.view))
        qtbot.addWidget(self.window)
        self.window.resize(740, 680)
        self.window.show()
        hall.store.subscribe(lambda _committed: self.refresh())
        self.refresh()
        self.view.take_focus()

    def refresh(self) -> None:
        self.view.show_results(SPEC.compute(self.view.context.inputs()))

    def type(self, text: str, *keys: Qt.Key) -> None:
        """Type where the focus is."""
        target = self.window.focusWidget()
        assert target is not None
        QTest.keyClicks(target, text)
        for key in keys:
            focused = self.window.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, key)
            QApplication.processEvents()

    def each(self, *keys: str) -> None:
        """Type single keys, each where the focus has moved to."""
        for key in keys:
            self.type(key)

    def document(self):
        return SPEC.publish(SPEC.compute(self.view.context.inputs()))

    def message(self) -> str:
        return self.view.entry.message.text()

    def answered(self) -> int:
        return self.view.context.inputs().votes[-1].answered


@pytest.fixture
def desk(tmp_path: Path, qtbot):
    apply_theme(QApplication.instance())
    hall = new_workshop(tmp_path, "priorities")
    yield Desk(hall, qtbot)
    hall.store.close()


def opened(desk: Desk, method: str = "dots", **rule: object) -> None:
    for text in ("A bus", "A path", "A shop", "A café"):
        add_option(desk.hall.store, desk.hall.activity_id, text)
    set_rule(desk.hall.store, desk.hall.activity_id, method=method, **rule)
    desk.view.next_step()


def test_options_are_captured_one_line_each_and_a_duplicate_keeps_the_draft(desk) -> None:
    desk.type("A bus", ENTER)
    desk.type("A path", ENTER)
    desk.type("a BUS", ENTER)
    assert "on the list already" in desk.view.gather.quick_add.message()
    assert desk.view.gather.quick_add.text() == "a BUS"
    assert [o.text.text for o in desk.view.context.inputs().options] == ["A bus", "A path"]


def test_an_option_is_moved_reworded_and_removed_by_keyboard(desk) -> None:
    for text in ("A bus", "A path", "A shop"):
        desk.type(text, ENTER)
    table = desk.view.gather.table
    table.select(desk.view.context.inputs().options[2].id)
    by_id = {command.id: command for command in desk.view.commands()}
    by_id["priorities.up"].run()
    assert [o.text.text for o in desk.view.context.inputs().options] == ["A bus", "A shop", "A path"]
    assert table.current() == desk.view.context.inputs().options[1].id
    table.view.setFocus()
    table.view.setCurrentIndex(table.model.index(1, 1))
    desk.type("", ENTER)
    desk.type("The shop", ENTER)
    assert desk.view.context.inputs().options[1].text.text == "The shop"
    table.view.setFocus()
    desk.type("", Qt.Key.Key_Delete)
    assert [o.text.text for o in desk.view.context.inputs().options] == ["A bus", "A path"]


def test_the_rule_is_set_before_the_round_and_shown_locked_after(desk) -> None:
    for text in ("A bus", "A path", "A shop"):
        desk.type(text, ENTER)
    panel = desk.view.gather.rule
    panel.budget.setValue(4)
    panel.chosen.setValue(1)
    panel.tie.setCurrentIndex(1)
    rule = desk.view.context.inputs().rule
    assert (rule.budget, rule.chosen, rule.tie) == (4, 1, "lots")
    desk.view.panel.open_button.click()
    assert desk.view.step == "open"
    assert desk.view.pages.currentWidget() is desk.view.entry
    assert desk.view.context.inputs().votes[0].rule.budget == 4


def test_a_round_cannot_be_opened_on_too_few_options(desk) -> None:
    assert not desk.view.panel.open_button.isEnabled()
    desk.view.next_step()
    assert "nothing to choose" in desk.banner.text()
    assert desk.view.step == "gather"


def test_dots_are_typed_digit_by_digit_from_the_first_option_to_the_last(desk) -> None:
    opened(desk)
    desk.each("3", "0", "1", "1")
    assert desk.view.entry.form.tally.text() == "5 of 5 dots"
    desk.type("", ENTER)
    assert desk.message() == "Ballot 1 is in."
    desk.each("2", "3")
    desk.type("", ENTER)
    assert desk.message() == "Ballot 2 is in."
    assert desk.answered() == 2
    desk.each("1")
    desk.type("", ENTER, ENTER, ENTER)
    assert desk.message() == "Ballot 3 is in."
    desk.view.next_step()
    desk.view.next_step()
    dots = desk.document()["rounds"][0]["outcome"]["value"]["dots"]
    assert {one["option"]: one["dots"] for one in dots} == {"A bus": 6, "A path": 3, "A shop": 1, "A café": 1}


def test_too_many_dots_are_said_at_once_and_the_draft_is_kept(desk) -> None:
    opened(desk)
    desk.type("4")
    assert desk.view.entry.form.tally.text() == "At most 3 dots may go on one option."
    desk.type("", ENTER)
    assert "At most 3 dots" in desk.message()
    assert desk.answered() == 0
    desk.type("", Qt.Key.Key_Backspace)
    desk.each("3", "3")
    assert desk.view.entry.form.tally.text() == "1 dot too many: 6 of 5"
    desk.type("", ENTER)
    assert desk.answered() == 0
    assert [field.text() for field in desk.view.entry.form.fields.values()] == ["3", "3", "", ""]


def test_a_budget_of_two_digits_waits_for_the_second(desk) -> None:
    opened(desk, budget=20, cap=15)
    desk.each("1", "2", "9")
    assert [field.text() for field in desk.view.entry.form.fields.values()] == ["12", "9", "", ""]


def test_rankings_are_typed_as_numbers_and_echoed_in_words(desk) -> None:
    opened(desk, "ranking")
    desk.type("3 1=4")
    assert desk.view.entry.form.echo.text() == "1st A shop; 2nd A bus and A café"
    desk.type("", ENTER)
    assert desk.message() == "Ballot 1 is in."
    desk.type("3,1=4", ENTER)
    desk.type("3, 1 = 4 2", ENTER)
    assert desk.answered() == 3
    desk.view.next_step()
    desk.view.next_step()
    value = desk.document()["rounds"][0]["outcome"]["value"]
    assert value["order"] == [["A shop"], ["A bus", "A café"], ["A path"]]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("3 9", "There is no option 9. The options go from 1 to 4."),
        ("3 3", "3, “A shop”, is there twice. Keep the place that was meant and take the other out."),
        ("bus", "There is no option bus. The options go from 1 to 4."),
        ("1=", "A number is missing beside “=”. Put a number on both sides, as in 1=4."),
    ],
)
def test_a_mistake_in_a_ranking_is_said_beneath_and_the_draft_is_kept(desk, typed, said) -> None:
    opened(desk, "ranking")
    desk.type(typed, ENTER)
    assert desk.message() == said
    assert desk.view.entry.form.edit.text() == typed
    assert desk.answered() == 0


@pytest.mark.parametrize(("method", "keys"), [("dots", [ENTER] * 4), ("ranking", [ENTER])])
def test_a_blank_ballot_is_asked_for_twice_and_counts_as_choosing_not_to(desk, method, keys) -> None:
    opened(desk, method)
    desk.type("", *keys)
    assert desk.message().startswith("This ballot is blank.")
    assert desk.answered() == 0
    desk.type("", ENTER)
    assert desk.message() == "Ballot 1 is in."
    desk.view.next_step()
    desk.view.next_step()
    assert desk.document()["rounds"][0]["turnout"]["abstained"] == 1


def test_a_ballot_is_found_by_its_number_and_corrected(desk) -> None:
    opened(desk, "ranking")
    for line in ("1", "2", "3"):
        desk.type(line, ENTER)
    desk.view.entry.ask_number()
    desk.type("2", ENTER)
    assert desk.view.entry.correcting
    assert desk.view.entry.form.edit.text() == "2"
    desk.type("4 1", ENTER)
    assert desk.message() == "Ballot 2 is corrected."
    assert not desk.view.entry.correcting
    assert desk.view.entry.number.text() == "4"
    assert desk.answered() == 3


def test_a_ballot_is_withdrawn_and_its_number_is_free_again(desk) -> None:
    opened(desk, "ranking")
    for line in ("1", "2"):
        desk.type(line, ENTER)
    desk.view.entry.go_to(2)
    desk.view.entry.withdraw.click()
    assert desk.message() == "Ballot 2 is withdrawn."
    assert desk.answered() == 1
    assert desk.view.entry.number.text() == "2"


def test_a_draft_outlives_a_change_elsewhere(desk) -> None:
    opened(desk, "ranking")
    desk.type("3 1")
    add_option(desk.hall.store, desk.hall.activity_id, "A late idea")
    assert desk.view.entry.form.edit.text() == "3 1"


def test_undoing_a_ballot_gives_its_number_back(desk) -> None:
    opened(desk, "ranking")
    desk.type("3 1", ENTER)
    desk.hall.store.undo(desk.hall.workshop_id)
    assert desk.answered() == 0
    assert desk.view.entry.list.text().startswith("No ballot is in yet.")


def test_the_result_is_shown_only_after_the_reveal_and_another_round_may_follow(desk) -> None:
    opened(desk, "ranking")
    for line in ("3 1", "3 2", "3"):
        desk.type(line, ENTER)
    desk.view.panel.close_button.click()
    assert desk.view.step == "closed"
    assert desk.view.panel.reveal_button.hasFocus()
    desk.view.panel.reveal_button.click()
    assert desk.view.step == "revealed"
    assert desk.view.result.said.text().startswith("“A shop” comes first however we count.")
    desk.view.panel.again_button.click()
    assert desk.view.step == "gather"
    desk.view.gather.back.click()
    assert desk.view.step == "revealed"
    desk.view.next_step()
    desk.view.gather.rule.method.choose("dots")
    desk.view.panel.open_button.click()
    assert desk.view.step == "open"
    assert [vote.rule.method for vote in desk.view.context.inputs().votes] == ["ranking", "dots"]


def test_every_field_says_its_name_to_a_screen_reader(desk) -> None:
    opened(desk)
    entry = desk.view.entry
    assert accessible_name(entry.number) == "Ballot number"
    assert accessible_name(next(iter(entry.form.fields.values()))) == "Dots for 1, A bus"
    panel = desk.view.gather.rule
    assert [accessible_name(one) for one in (panel.budget, panel.cap, panel.chosen)] == [
        "Dots each",
        "Most on one",
        "Go ahead",
    ]
    assert panel.tie.accessibleName() == "If there is a tie"


def test_a_hundred_options_with_long_words_fit_the_column(desk) -> None:
    with desk.hall.store.together(T("Many"), scope=desk.hall.workshop_id):
        for n in range(100):
            add_option(desk.hall.store, desk.hall.activity_id, f"{n} " + "long words " * 20)
    desk.view.next_step()
    assert desk.view.minimumSizeHint().width() <= 640
    QApplication.processEvents()
    for _ in range(100):
        desk.each("0")
    assert desk.window.focusWidget() is list(desk.view.entry.form.fields.values())[-1]


@pytest.mark.parametrize(
    ("method", "keys", "content"),
    [
        ("points", "50↵30↵20↵↵", {"points": {"1": 50, "2": 30, "3": 20}}),
        ("ratings", "987654321555↵", {"ratings": {"1": [9, 8, 7], "2": [6, 5, 4], "3": [3, 2, 1], "4": [5, 5, 5]}}),
        ("impact-effort", "91195555↵", {"places": {"1": [9, 1], "2": [1, 9], "3": [5, 5], "4": [5, 5]}}),
        ("moscow", "msw ↵", {"moscow": {"1": "must", "2": "should", "3": "wont"}}),
        ("approvals", "1010↵", {"approved": {"1": 1, "3": 1}}),
        ("comparisons", "120111↵", {"over": {"1": {"2": 2, "4": 1}, "3": {"1": 2, "4": 2}, "2": {"3": 2, "4": 2}}}),
    ],
)
def test_a_ballot_of_any_way_is_typed_cell_by_cell_and_enter_takes_it_in(desk, method, keys, content) -> None:
    opened(desk, method)
    for key in keys:
        desk.type("", ENTER) if key == "↵" else desk.type(key)
    with desk.hall.store.read() as session:
        shown = rounds.current_round(session, desk.hall.activity_id)
        assert shown is not None
        taken = rounds.paper(session, shown.id, 1)
    numbers = {option.id: str(option.number) for option in desk.view.context.inputs().options}
    assert numbered(taken, numbers) == content


def numbered(said, numbers: dict[str, str]):
    """Return a ballot with the numbers of options, and ratings as a list in the order they were asked."""
    if not isinstance(said, dict):
        return said
    inner = {numbers.get(key, key): numbered(one, numbers) for key, one in said.items()}
    asked = (("fit", "practical", "deliverable"), ("impact", "effort"))
    return next(([inner[key] for key in keys] for keys in asked if set(keys) == set(inner)), inner)


def test_a_room_that_is_a_sample_has_its_ranges_drawn_beside_the_window(desk, qtbot) -> None:
    opened(desk)
    for _ in range(16):
        desk.each("3", "0", "1", "1")
        desk.type("", ENTER)
    desk.view.next_step()
    desk.view.next_step()
    sampling, tabs = desk.view.result.sampling, desk.view.result.tabs
    assert sampling.found is None
    assert not sampling.jobs.running(JOB)
    workshop = desk.hall.workshop_id
    desk.hall.store.run(T("Edit"), lambda session: put_room(session, workshop, Room(True, 400)), scope=workshop)
    assert sampling.jobs.running(JOB)
    tabs.button("sure").setFocus()
    desk.type("", Qt.Key.Key_Space)
    (view,) = desk.window.findChildren(SampleView)
    qtbot.waitUntil(lambda: sampling.found is not None, timeout=20_000)
    assert "in nine of ten draws like it, “A bus” is at place 1." in spoken(view)
    assert "Efron 1979" in spoken(view)
    assert not view.bar.isVisible()
    desk.hall.store.run(T("Edit"), lambda session: put_room(session, workshop, Room(True, 30)), scope=workshop)
    assert sampling.jobs.running(JOB)
    assert sampling.found is None
    desk.window.hide()
    assert not sampling.jobs.running(JOB)
    desk.window.show()
    assert sampling.jobs.running(JOB)
    desk.hall.store.run(T("Edit"), lambda session: put_room(session, workshop, EVERYBODY), scope=workshop)
    assert not sampling.jobs.running(JOB)
    assert sampling.found is None


def spoken(view: QWidget) -> str:
    return " ".join(label.text() for label in view.findChildren(QLabel))
