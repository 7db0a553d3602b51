"""The close of a workshop by keyboard alone, and over two meetings of one partnership."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from lpip_workshop.app.people import add_people
from lpip_workshop.app.queries import agenda
from lpip_workshop.app.rounds import reveal_round
from lpip_workshop.app.workshops import Details, Planned, create_workshop
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.reflection import actions, cards
from lpip_workshop.exercises.reflection.texts import change_words
from lpip_workshop.figures.slide import Board, Tally
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.widgets.view import ConsoleContext
from tests.exercises.reflection.made import people
from tests.support.library import Hall, new_workshop

ENTER = Qt.Key.Key_Return
SPEC = exercises()["reflection"]


@pytest.fixture
def hall(tmp_path):
    made = new_workshop(tmp_path, "reflection")
    yield made
    made.store.close()


class Desk:
    """The view on a real library, kept level as the console keeps it, and a keyboard."""

    def __init__(self, hall, qtbot) -> None:
        apply_theme(QApplication.instance())
        self.hall, self.qtbot = hall, qtbot
        banner = Banner()
        qtbot.addWidget(banner)
        context = ConsoleContext(
            hall.store, SPEC, hall.workshop_id, hall.activity_id, banner, lambda _name: None, lambda: None
        )
        self.view = SPEC.console(context)
        qtbot.addWidget(self.view)
        hall.store.subscribe(lambda _committed: self.refresh())
        self.refresh()
        self.view.resize(730, 640)
        self.view.show()
        self.view.activateWindow()
        qtbot.waitUntil(self.view.isActiveWindow)
        self.view.take_focus()

    @property
    def results(self):
        return results(self.hall)

    def refresh(self) -> None:
        self.view.show_results(self.results)

    def run(self, which: str) -> None:
        next(command for command in self.view.commands() if command.id == which).run()

    def press(self, *keys) -> None:
        for key in keys:
            target = QApplication.focusWidget()
            assert target is not None
            (self.qtbot.keyClicks if isinstance(key, str) else self.qtbot.keyClick)(target, key)


def results(hall):
    with hall.store.read() as session:
        return SPEC.compute(SPEC.from_library(session, hall.activity_id))


def told(found) -> dict[str, list[str]]:
    return {name: [card.words.text for card in some] for name, some in found.cards.items() if some}


def test_the_look_back_and_the_forms_go_by_keyboard_alone(hall, qtbot) -> None:
    desk = Desk(hall, qtbot)
    desk.press("A long list", ENTER, "happened: We listened", ENTER)
    desk.run("reflection.under.keep")
    desk.press("The pairs", ENTER, "Why: they were quiet", ENTER)
    assert told(desk.results) == {
        "expected": ["A long list"],
        "happened": ["We listened"],
        "why": ["they were quiet"],
        "keep": ["The pairs"],
    }
    desk.run("reflection.step")
    assert isinstance(SPEC.slides(desk.results)[desk.view.slide()].body, Tally)
    for rating in "443255":
        desk.press(rating, rating, ENTER, "Cake" if rating == "2" else "", ENTER, ENTER)
    assert desk.results.received == 6
    assert desk.results.found == ()
    desk.run("reflection.step")
    desk.run("reflection.step")
    found = desk.results
    assert [sum(one.answers.spread.value.counts) for one in found.shown] == [6, 6]
    assert [said.text for said in found.remarks["worked"].value] == ["Cake"]
    assert desk.view.forms.result.isVisible()


def test_exit_forms_typed_a_second_time_are_compared_with_the_first(hall, qtbot) -> None:
    desk = Desk(hall, qtbot)
    desk.run("reflection.step")
    desk.press("4", "4", ENTER, "Cake", ENTER, ENTER)
    check = desk.view.forms.entry.desk.check
    check.switch.click()
    desk.press("4", "5", ENTER, "Cake", ENTER, ENTER)
    assert check.list.hasFocus()
    assert check.list.item(0).text() == "Ballot 1; I could follow: first 4, second 5"
    desk.press("2")
    assert check.count.text() == "1 of 1 paper checked"


def test_a_digit_puts_the_selected_card_under_another_question_and_undo_takes_it_back(hall, qtbot) -> None:
    desk = Desk(hall, qtbot)
    desk.press("A long list", ENTER)
    desk.view.cards.table.view.setFocus()
    desk.press("5")
    assert told(desk.results) == {"change": ["A long list"]}
    hall.store.undo(hall.workshop_id)
    assert told(desk.results) == {"expected": ["A long list"]}


def test_a_question_that_is_none_is_refused_in_the_cell(hall, qtbot) -> None:
    desk = Desk(hall, qtbot)
    desk.press("A long list", ENTER)
    with pytest.raises(BadInput, match="none of the questions"):
        desk.view._set_question(desk.results.cards["expected"][0].id, "perhaps")


def test_cards_move_among_those_of_their_question_and_can_be_taken_away(hall) -> None:
    ids = [cards.add_line(hall.store, hall.activity_id, text, "keep") for text in ("A", "B", "C")]
    cards.add_line(hall.store, hall.activity_id, "Between", "why")
    cards.move(hall.store, ids[2], -2)
    cards.take_away(hall.store, ids[0])
    assert told(results(hall)) == {"keep": ["C", "B"], "why": ["Between"]}


def test_the_board_shows_every_card_under_its_question(hall) -> None:
    for number in range(30):
        cards.add_line(hall.store, hall.activity_id, f"Card {number} with some more words", "keep")
    shown = [slide.body for slide in SPEC.slides(results(hall)) if isinstance(slide.body, Board)]
    words = [card.text for board in shown for _heading, column in board.columns for card in column]
    assert words == [f"Card {number} with some more words" for number in range(30)]


def test_the_next_meeting_of_the_partnership_sees_what_changed(hall) -> None:
    hold(hall, (4, 5, 3, 1, 1))
    workshop = create_workshop(
        hall.store,
        Details(Saying("Spring"), "Dyffryn partnership", day="2027-03-04"),
        [Planned(Saying("Looking back"), 10, "reflection")],
    )
    add_people(hall.store, workshop, "community", 20)
    with hall.store.read() as session:
        later = Hall(hall.store, workshop, agenda(session, workshop)[0].id)
    hold(later, (0, 1, 2, 9, 6))
    found = results(later)
    assert catalogue("en").say(found.meetings[0].occasion) == "Getting around the valley, 12 November 2026"
    said = change_words(found)
    assert said is not None
    assert catalogue("en").say(said) == "Felt heard: 2 of 14 last time, 15 of 18 now. That is more than chance."


def hold(hall, counts) -> None:
    round_id = actions.open_forms(hall.store, hall.activity_id)
    for one in people(counts):
        actions.enter(hall.store, round_id, one.as_content())
    actions.close_forms(hall.store, round_id)
    reveal_round(hall.store, round_id)
