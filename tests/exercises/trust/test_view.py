from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from lpip_workshop.app.rounds import close_round, current_round, entered_serials, paper, reveal_round
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.trust import actions
from lpip_workshop.exercises.trust.inputs import Asked, Pulse, asked_of
from lpip_workshop.exercises.trust.tables import save
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.rows import the
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.ratings import RatingField
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.widgets.view import ConsoleContext
from tests.exercises.trust.made import IDS, content, inputs_of, twelve
from tests.support.keys import Keyboard
from tests.support.library import new_workshop


class Desk:
    """A view on a real library, kept level as the console keeps it, and a keyboard."""

    def __init__(self, hall, qtbot):
        self.hall, self.qtbot, spec = hall, qtbot, exercises()["trust"]
        self.chosen_file = None
        banner = Banner()
        qtbot.addWidget(banner)
        self.context = ConsoleContext(
            hall.store, spec, hall.workshop_id, hall.activity_id, banner, lambda _name: None, lambda: self.chosen_file
        )
        self.view = spec.console(self.context)
        qtbot.addWidget(self.view)
        hall.store.subscribe(lambda _committed: self.refresh())
        self.refresh()
        self.view.resize(730, 660)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.view.activateWindow()
        self.view.take_focus()

    def answer(self, asking, *keys):
        """Do what opens a dialog, and press keys in it."""

        def then(dialog):
            self.asked = dialog.accessibleDescription()
            for key in keys:
                self.qtbot.keyClick(dialog.focusWidget(), key)

        Keyboard(self.qtbot).in_dialog(asking, then)
        self.view.activateWindow()
        self.qtbot.waitUntil(self.view.isActiveWindow)

    def refresh(self):
        self.view.show_results(self.context.spec.compute(self.context.inputs()))

    def press(self, *keys):
        for key in keys:
            target = QApplication.focusWidget()
            assert target is not None
            if isinstance(key, str):
                self.qtbot.keyClicks(target, key)
            else:
                self.qtbot.keyClick(target, key)

    def type_paper(self, digits, sector=""):
        for digit in digits:
            self.press(Qt.Key.Key_Return if digit == "." else digit)
        self.press(*sector, Qt.Key.Key_Return)

    @property
    def round(self):
        with self.hall.store.read() as session:
            return current_round(session, self.hall.activity_id)

    def ballot(self, number):
        with self.hall.store.read() as session:
            return paper(session, self.round.id, number)

    def serials(self):
        with self.hall.store.read() as session:
            return entered_serials(session, self.round.id)

    def said(self):
        return self.view.entry.message.text()


@pytest.fixture
def desk(tmp_path, qtbot):
    apply_theme(QApplication.instance())
    hall = new_workshop(tmp_path, "trust")
    made = Desk(hall, qtbot)
    yield made
    made.view.hide()
    hall.store.close()


def test_a_round_is_led_from_choice_to_result_by_keyboard_alone(desk):
    desk.press(Qt.Key.Key_Return)
    assert desk.round.state == "open"
    for _paper in range(12):
        desk.type_paper("554455332211", "b")
    assert desk.serials() == list(range(1, 13))
    desk.view.panel.close_button.setFocus()
    desk.answer(lambda: desk.press(Qt.Key.Key_Return), Qt.Key.Key_Return)
    assert desk.round.state == "closed"
    desk.press(Qt.Key.Key_Return)
    assert desk.round.state == "revealed"
    assert desk.view.result.isVisible()
    assert "fall shortest" in desk.view.result.sentence.text()


def test_digits_walk_down_the_paper_and_the_last_field_saves(desk):
    desk.press(Qt.Key.Key_Return)
    desk.type_paper("12345.54321.", "b")
    assert desk.ballot(1) == {
        "importance": dict(zip(IDS, (1, 2, 3, 4, 5), strict=False)),
        "experience": dict(zip(IDS, (5, 4, 3, 2, 1), strict=False)),
        "sector": "business",
    }
    assert desk.said() == "Ballot 1 is in."
    assert QApplication.focusWidget() is desk.view.entry.first
    assert desk.view.entry.first.text() == ""


def test_a_paper_passed_over_with_enter_is_an_abstention(desk):
    desk.press(Qt.Key.Key_Return)
    desk.type_paper("............", "c")
    assert desk.ballot(1) == {"importance": {}, "experience": {}}
    assert "abstention" in desk.said()


def test_a_digit_off_the_scale_is_refused_softly(desk):
    desk.press(Qt.Key.Key_Return)
    desk.press("4", "6", "x")
    assert "Shared purpose" in desk.said()
    field = QApplication.focusWidget()
    assert isinstance(field, RatingField)
    assert (field.text(), field.property("wrong")) == ("", "true")
    desk.press("5")
    assert desk.said() == ""


def test_backspace_wipes_and_then_goes_back(desk):
    desk.press(Qt.Key.Key_Return)
    desk.press("4", "5", Qt.Key.Key_Backspace)
    assert QApplication.focusWidget().text() == "5"
    desk.press("2")
    assert [field.text() for field in list(desk.view.entry.paper.fields.values())[:3]] == ["4", "2", ""]


def test_a_paper_is_entered_under_the_number_printed_on_it(desk):
    desk.press(Qt.Key.Key_Return)
    desk.view.entry.number.selectAll()
    desk.qtbot.keyClicks(desk.view.entry.number, "17")
    desk.qtbot.keyClick(desk.view.entry.number, Qt.Key.Key_Return)
    desk.type_paper("3" * 12)
    assert desk.serials() == [17]
    assert desk.view.entry.number.text() == "18"


def test_a_number_that_is_in_already_keeps_the_draft_and_says_so(desk):
    desk.press(Qt.Key.Key_Return)
    desk.type_paper("3" * 12)
    desk.view.entry.number.setText("1")
    desk.type_paper("4" * 12)
    assert "already entered" in desk.said()
    assert desk.view.entry.first.text() == "4"
    assert desk.serials() == [1]


def test_a_ballot_is_looked_up_and_corrected_by_its_number(desk):
    desk.press(Qt.Key.Key_Return)
    desk.type_paper("1" * 12)
    desk.type_paper("2" * 12)
    entry = desk.view.entry
    entry.entered.setCurrentIndex(0)
    entry.correct.click()
    assert (entry.number.text(), entry.number.isEnabled(), entry.first.text()) == ("1", False, "1")
    desk.type_paper("5" * 12)
    assert desk.ballot(1) == content(5, 5)
    assert desk.ballot(2) == content(2, 2)
    assert (desk.said(), entry.number.text()) == ("Ballot 1 is corrected.", "3")


def test_a_correction_can_be_left_and_a_ballot_withdrawn(desk):
    desk.press(Qt.Key.Key_Return)
    desk.type_paper("1" * 12)
    entry = desk.view.entry
    entry.correct.click()
    desk.press("5")
    entry.leave.click()
    assert desk.ballot(1) == content(1, 1)
    entry.withdraw.click()
    assert desk.serials() == []
    assert not entry.correct.isEnabled()


def test_the_scale_and_the_sector_are_chosen_before_opening(desk):
    desk.view.before.scale.button("7").click()
    desk.view.before.sector.click()
    assert desk.context.inputs().asked == Asked(7, False)
    desk.view.panel.open_button.click()
    assert desk.view.entry.paper.sector.isHidden()
    for digit in "777777111111":
        desk.press(digit)
    assert desk.ballot(1) == content(7, 1)


def test_nothing_of_a_result_is_on_the_screen_before_the_reveal(desk):
    round_id = actions.open_pulse(desk.hall.store, desk.hall.activity_id)
    for answer in twelve():
        actions.enter(desk.hall.store, round_id, Asked(), answer.as_content())
    assert desk.view.result.sentence.text() == ""
    desk.answer(desk.view.panel.close_button.click, Qt.Key.Key_Return)
    assert desk.view.result.sentence.text() == ""
    assert not desk.view.result.isVisible()


@pytest.mark.parametrize("count", [3, 6, 12])
def test_every_way_of_showing_the_result_stands_for_few_and_many(desk, count):
    round_id = actions.open_pulse(desk.hall.store, desk.hall.activity_id)
    for answer in twelve()[:count]:
        actions.enter(desk.hall.store, round_id, Asked(), answer.as_content())
    desk.answer(desk.view.panel.close_button.click, Qt.Key.Key_Return)
    desk.view.panel.reveal_button.click()
    for value in ("answers", "table", "sectors", "figure"):
        desk.view.result.tabs.button(value).click()
    assert desk.view.result.tabs.isVisible() == (count >= 5)


def test_a_long_title_does_not_widen_the_view(desk):
    from lpip_workshop.app.editing import set_fields
    from lpip_workshop.storage.domain import Activity

    set_fields(desk.hall.store, Activity, desk.hall.activity_id, scope=desk.hall.workshop_id, title="Trust " * 34)
    assert isinstance(desk.context.inputs().setting.title, Saying)
    assert desk.view.minimumSizeHint().width() <= 640


def test_closing_asks_only_while_somebody_has_not_answered(desk):
    desk.press(Qt.Key.Key_Return)
    desk.type_paper("3" * 12)
    desk.answer(desk.view.panel.close_button.click, Qt.Key.Key_Escape)
    assert desk.round.state == "open"
    assert desk.asked.startswith("23 people have not answered.")
    for _paper in range(23):
        actions.enter(desk.hall.store, desk.round.id, Asked(), content(4, 3))
    desk.view.panel.close_button.click()
    assert desk.round.state == "closed"


def hold(desk, answers, asked=Asked()):  # noqa: B008 - a frozen value
    round_id = actions.open_pulse(desk.hall.store, desk.hall.activity_id)
    for answer in answers:
        actions.enter(desk.hall.store, round_id, asked, answer.as_content())
    close_round(desk.hall.store, round_id)
    reveal_round(desk.hall.store, round_id)


def test_how_it_is_asked_can_be_chosen_anew_before_asking_again(desk):
    hold(desk, twelve())
    desk.view.panel.again_button.click()
    assert desk.view.before.isVisible()
    desk.view.before.scale.button("7").click()
    desk.view.before.sector.click()
    desk.view.before.code.click()
    desk.view.before.back.click()
    assert desk.view.result.isVisible()
    desk.view.panel.again_button.click()
    desk.press(Qt.Key.Key_Return)
    assert (desk.round.number, desk.context.inputs().asked) == (2, Asked(7, False, True))
    assert desk.view.entry.isVisible()


def test_statements_are_written_by_keyboard_alone(desk):
    desk.view.before.edit.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.view.step == "statements"
    desk.press("Openness: News comes late", Qt.Key.Key_Return)
    table = desk.view.statements.table
    table.select("openness")
    table.view.setFocus()
    desk.press(Qt.Key.Key_Delete)
    assert table.model.place_of("openness") == -1
    table.select("item-1")
    table.view.setCurrentIndex(table.model.index(table.model.place_of("item-1"), 0))
    desk.press(Qt.Key.Key_Return, "!", Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: table.model.index(table.model.place_of("item-1"), 0).data() == "!")
    desk.view.statements.up.click()
    desk.view.statements.back.click()
    with desk.hall.store.read() as session:
        chosen = asked_of(the(session, Activity, desk.hall.activity_id).settings).items
    assert [item.id for item in chosen][-2:] == ["item-1", "listening"]
    assert chosen[-2].statement.text == "!"
    assert chosen[-2].name.source == "Openness"
    assert QApplication.focusWidget() is desk.view.before.edit


def test_an_instrument_is_brought_in_from_a_table(desk, tmp_path):
    path = tmp_path / "items.csv"
    path.write_text("Item,Reverse\nWe talk,\nWe hide,yes\n", encoding="utf-8")
    desk.chosen_file = path
    desk.view.before.edit.click()
    desk.view.statements.bring.click()
    desk.view.statements.back.click()
    desk.view.panel.open_button.click()
    desk.type_paper("1234")
    assert desk.ballot(1)["experience"] == {"item-1": 3, "item-2": 4}


def test_a_private_code_is_typed_after_the_sector_and_never_shown_again(desk):
    actions.set_code_asked(desk.hall.store, desk.hall.activity_id, True)
    desk.press(Qt.Key.Key_Return)
    desk.type_paper("3" * 12, "b")
    assert QApplication.focusWidget() is desk.view.entry.paper.code
    desk.press("an07", Qt.Key.Key_Return)
    kept = desk.ballot(1)["code"]
    assert kept.startswith("#")
    desk.view.entry.correct.click()
    assert desk.view.entry.paper.code.text() == ""
    desk.type_paper("4" * 12)
    desk.press(Qt.Key.Key_Return)
    assert desk.ballot(1)["code"] == kept
    assert desk.ballot(1)["importance"]["openness"] == 4


def test_a_code_that_is_too_short_is_refused_beside_the_paper(desk):
    actions.set_code_asked(desk.hall.store, desk.hall.activity_id, True)
    desk.press(Qt.Key.Key_Return)
    desk.type_paper("3" * 12)
    desk.press("a", Qt.Key.Key_Return)
    assert "A code has 3 to 12" in desk.said()
    assert desk.serials() == []


@pytest.mark.parametrize("codes", [True, False])
def test_change_has_its_tab(desk, codes):
    from tests.exercises.trust.test_change import BEFORE, NOW, people

    asked = Asked(code=codes)
    earlier = Pulse(asked, tuple(people(BEFORE, codes=codes)), 12, told="2026-03-19")
    inputs = replace(inputs_of(people(NOW, codes=codes)), asked=asked, earlier=(earlier,))
    save(desk.hall.store, desk.hall.activity_id, inputs)
    desk.view.result.tabs.button("change").click()
    words = " ".join(label.text() for label in desk.view.result.findChildren(QLabel) if label.isVisible())
    assert ("12 people gave a private code both times" in words) == codes
    assert "19 March 2026" in words


def test_the_first_workshop_says_that_there_is_nothing_to_compare(desk):
    hold(desk, twelve())
    desk.view.result.tabs.button("change").click()
    assert any("This was the first time" in label.text() for label in desk.view.result.findChildren(QLabel))
