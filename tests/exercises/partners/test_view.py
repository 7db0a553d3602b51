from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from lpip_workshop.app.rounds import current_round, paper
from lpip_workshop.core.registry import exercises
from lpip_workshop.exercises.partners import actions
from lpip_workshop.exercises.partners.listing import Draft
from lpip_workshop.exercises.partners.tables import save
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.labels import Pill
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.widgets.view import ConsoleContext
from tests.exercises.partners.made import inputs_of, mixed
from tests.support.library import new_workshop

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


class Desk:
    """A view on a real library, kept level as the console keeps it, and a keyboard."""

    def __init__(self, hall, qtbot):
        self.hall, self.qtbot, spec = hall, qtbot, exercises()["partners"]
        banner = Banner()
        qtbot.addWidget(banner)
        self.context = ConsoleContext(
            hall.store, spec, hall.workshop_id, hall.activity_id, banner, lambda _name: None, lambda: None
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

    def refresh(self):
        self.view.show_results(self.context.spec.compute(self.context.inputs()))

    def press(self, *keys):
        for key in (one for given in keys for one in (given if isinstance(given, str) else (given,))):
            target = QApplication.focusWidget()
            assert target is not None
            self.qtbot.keyClick(target, key)

    @property
    def round(self):
        with self.hall.store.read() as session:
            return current_round(session, self.hall.activity_id)

    def sheet(self, number):
        with self.hall.store.read() as session:
            return paper(session, self.round.id, number)


@pytest.fixture
def desk(tmp_path, qtbot):
    apply_theme(QApplication.instance())
    hall = new_workshop(tmp_path, "partners")
    made = Desk(hall, qtbot)
    yield made
    made.view.hide()
    hall.store.close()


def begun(desk, count=3):
    for name in "ABCDEFGH"[:count]:
        desk.press(f"{name}; community", ENTER)
    desk.view.panel.open_button.setFocus()
    desk.press(ENTER)


def test_a_round_is_led_from_list_to_result_by_keyboard_alone(desk):
    begun(desk)
    assert desk.round.state == "open"
    known = {name: ident for ident, name in actions.partners(desk.hall.store, desk.hall.activity_id).items()}
    assert desk.view.entry.rater.currentText() == "A"
    desk.press(ENTER, "432", "1", ENTER, "4")
    assert QApplication.focusWidget() is desk.view.entry.agreed.button("")
    desk.view.entry.save.setFocus()
    desk.press(ENTER)
    assert desk.sheet(1) == {
        "rater": known["A"],
        "ratings": {
            known["B"]: {"reliability": 4, "purpose": 3, "openness": 2},
            known["C"]: {"reliability": 1, "openness": 4},
        },
    }
    assert desk.view.entry.rater.currentText() == "B"
    desk.view.panel.close_button.setFocus()
    desk.press(ENTER)
    assert desk.round.state == "closed"
    desk.press(ENTER)
    assert desk.round.state == "revealed"
    assert desk.view.result.isVisible()


def test_a_digit_off_the_scale_is_refused_softly(desk):
    begun(desk)
    desk.press(TAB, "5")
    assert "“5” is not on the scale" in desk.view.entry.message.text()
    assert QApplication.focusWidget().text() == ""


def test_a_sheet_is_looked_up_and_put_right(desk):
    begun(desk)
    desk.press(TAB, "444444")
    desk.view.entry.save.setFocus()
    desk.press(ENTER)
    desk.view.entry.correct.setFocus()
    desk.press(ENTER)
    assert [field.text() for field in desk.view.entry.form.fields.values()] == ["4"] * 6
    desk.press("1")
    desk.view.entry.save.setFocus()
    desk.press(ENTER)
    assert desk.sheet(1)["ratings"][next(iter(desk.sheet(1)["ratings"]))]["reliability"] == 1
    desk.view.entry.withdraw.setFocus()
    desk.press(ENTER)
    assert desk.round.answered == 0


def test_names_of_the_matrix_are_there_only_for_those_who_may_see_them(desk):
    inputs = inputs_of(mixed(), "aggregate")
    save(desk.hall.store, desk.hall.activity_id, inputs)
    result = desk.view.result
    assert result.tabs.button("matrix").isHidden()
    assert result.heat.model().rowCount() == 0
    for ident in actions.partners(desk.hall.store, desk.hall.activity_id):
        actions.set_agreed(desk.hall.store, desk.hall.activity_id, ident, "yes")
    result.agreement.open_button.click()
    assert not result.tabs.button("matrix").isHidden()
    assert result.heat.model().rowCount() == 8
    index = result.heat.model().index(0, 1)
    assert "Partner a rates Partner b" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_the_facilitator_alone_sees_names_and_is_told_so(desk):
    actions.add(desk.hall.store, desk.hall.activity_id, [Draft("x")])
    save(desk.hall.store, desk.hall.activity_id, inputs_of(mixed("abc"), "facilitator"))
    result = desk.view.result
    assert not result.tabs.button("matrix").isHidden()
    assert "Only you see this" in [label.text() for label in result.findChildren(Pill) if label.isVisibleTo(result)]
