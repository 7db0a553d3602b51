"""Twenty-four people put twelve options in order, on paper and on the laptop that goes round, and meet again to review.

In the real windows, by keyboard: a correction, a second entry with one mismatch, the reveal, how sure it is, five
actions, and the handout read back; at the second workshop of the partnership the five actions come up first.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from lpip_workshop.app import kiosk, rounds
from lpip_workshop.app.library import open_store
from lpip_workshop.app.workshops import Details, Planned, create_workshop
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.priorities.actions import set_rule
from lpip_workshop.report.export import export_handout
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.theme import apply_theme
from tests.journeys.test_two_workshops import Meeting, activity_of, text_of
from tests.support.keys import CTRL, Keyboard

KEY = Qt.Key
CODE = "2468"
OPTIONS = (
    "Safe footpaths", "A bus that meets the train", "Keep the shop open", "A place for young people", "Broadband",
    "Warm homes", "A repair workshop", "Plant hedges", "A community orchard", "Welsh classes", "Car sharing",
    "Open the chapel",
)  # fmt: skip
ACTIONS = {
    "Walk the unsafe paths": ("d", ""),
    "Ask the bus operator": ("d", ""),
    "Count who uses the shop": ("w", ""),
    "Find a room for the young": ("s", "The room was sold"),
    "Write to the chapel": ("d", ""),
}
SURE = "“Safe footpaths” comes first however we count."
OWNERS = ("Ann", "Bob", "Cai", "Dai", "Eli")
Order = tuple[int, ...]


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    apply_theme(qapp)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path / "library.db")
    yield made
    made.close()


def workshop(store: Store, title: str, day: str) -> str:
    planned = [
        Planned(Saying("What comes first?"), 40, "priorities"),
        Planned(Saying("Who does what next?"), 20, "actions"),
    ]
    return create_workshop(store, Details(Saying(title), "Dyffryn partnership", day=day, starts="13:30"), planned)


def papers() -> list[Order]:
    """Return eighteen rankings: footpaths lead clearly, the bus and the shop contend for the second place."""
    rng = random.Random(4)
    found: list[Order] = []
    for person in range(18):
        rest = rng.sample(range(4, 13), rng.randint(0, 9))
        found.append((1, *((2, 3) if person % 2 else (3, 2)), *rest))
    return found


def at_the_kiosk() -> list[Order]:
    return [(1, 3, 2), (1, 2, 3), (1, 2), (2, 1, 5), (1, 3), (1, 6, 2)]


def type_paper(meeting: Meeting, order: Order) -> None:
    meeting.press(KEY.Key_F7)
    meeting.keys.line(" ".join(map(str, order)))


def reach(keys: Keyboard, words: str) -> None:
    """Tab on to the button of these words."""
    for _step in range(80):
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton) and words in (focus.text(), focus.accessibleName()):
            return
        keys.press(KEY.Key_Tab)
    raise AssertionError(f"Tab does not reach {words}")


def answer_alone(keys: Keyboard, orders: Sequence[Order]) -> None:
    """Have one person after the other answer in the kiosk, with Tab, the space bar and Enter."""
    for order in orders:
        reach(keys, "Begin · English")
        keys.press(KEY.Key_Return)
        for option in order:
            reach(keys, OPTIONS[option - 1])
            keys.press(KEY.Key_Space)
        reach(keys, "Next")
        keys.press(KEY.Key_Return)
        reach(keys, "Put it in the box")
        keys.press(KEY.Key_Return)
        reach(keys, "Ready for the next person")
        keys.press(KEY.Key_Return)


def pass_the_laptop_round(meeting: Meeting, orders: Sequence[Order]) -> None:
    activity_id = activity_of(meeting.store, meeting.workshop_id, "priorities")
    meeting.console.kiosk.resume(kiosk.lock(meeting.store, activity_id, CODE, datetime.now().astimezone()))
    window = meeting.console.kiosk.window
    assert window is not None
    window.activateWindow()
    meeting.keys.wait(window.isActiveWindow)
    answer_alone(meeting.keys, orders)
    reach(meeting.keys, "For the facilitator")
    meeting.keys.press(KEY.Key_Return)
    meeting.keys.line(CODE)
    assert meeting.console.isVisible()


def check_papers(meeting: Meeting, given: list[Order]) -> None:
    """Type every paper a second time; the fifth was misread the first time, which one key settles."""
    meeting.find("Type the ballots a second time")
    for order in given:
        type_paper(meeting, order)
    check = meeting.console.pages.currentWidget().entry.check
    assert check.count.text() == "18 of 18 papers checked, 1 differs"
    assert check.list.item(0).text().startswith("Ballot 5; ")
    meeting.press(KEY.Key_2)
    assert check.count.text() == "18 of 18 papers checked"
    meeting.find("Type the ballots a second time")


def vote(meeting: Meeting) -> list[Order]:
    """Take twenty-four answers in and reveal; return what people meant."""
    activity_id = activity_of(meeting.store, meeting.workshop_id, "priorities")
    meeting.go_to("priorities")
    for option in OPTIONS:
        meeting.line(option)
    set_rule(meeting.store, activity_id, method="ranking", chosen=2)
    meeting.find("Take the next step of the round")
    meant = papers()
    typed = [*meant]
    typed[2], typed[4] = (12, 11, 10), tuple(reversed(meant[4]))
    for order in typed:
        type_paper(meeting, order)
    meeting.press(KEY.Key_G, CTRL)
    meeting.keys.line("3")
    meeting.keys.line(" ".join(map(str, meant[2])))
    pass_the_laptop_round(meeting, at_the_kiosk())
    check_papers(meeting, meant)
    assert meeting.console.moment.round is not None
    assert meeting.console.moment.round.answered == 24
    meeting.find("Take the next step of the round")
    assert meeting.console.moment.round.ballots == ()
    meeting.find("Take the next step of the round")
    return [*meant, *at_the_kiosk()]


def held_orders(meeting: Meeting) -> Counter[Order]:
    with meeting.store.read() as session:
        activity_id = activity_of(meeting.store, meeting.workshop_id, "priorities")
        held = rounds.current_round(session, activity_id)
    assert held is not None
    numbers = {option["id"]: option["number"] for option in held.rule["options"]}
    return Counter(
        tuple(numbers[key] for key, _rank in sorted(ballot["ranks"].items(), key=lambda one: one[1]))
        for ballot in held.ballots
    )


def check_how_sure(meeting: Meeting) -> None:
    """Read how sure the result is from the console and from the stage."""
    assert SURE in meeting.on_console()
    meeting.console.pages.currentWidget().result.tabs.button("sure").click()
    told = meeting.on_console()
    assert "cannot be told apart." in told
    assert "moderate agreement" in told
    assert SURE in meeting.on_stage()


def spring(meeting: Meeting, folder: Path) -> None:
    meeting.press(KEY.Key_P, CTRL)
    meeting.press(KEY.Key_F7)
    for line in ("8 community", "6 voluntary", "5 local government", "5 business"):
        meeting.keys.line(line)
    assert meeting.console.moment.people == 24
    meant = vote(meeting)
    assert held_orders(meeting) == Counter(meant)
    found: Any = meeting.results("priorities")["rounds"][0]
    assert (found["turnout"]["returned"], found["turnout"]["counted"]) == (24, 24)
    assert sum(order[0] == 1 for order in meant) == 23  # so it is first by every rule, whoever is left out
    check_how_sure(meeting)
    meeting.go_to("actions")
    for (what, _review), owner in zip(ACTIONS.items(), OWNERS, strict=True):
        meeting.line(f"{what}; {owner}; +2w")
    assert len(meeting.results("actions")["actions"]) == 5
    text = text_of(export_handout(meeting.store, meeting.workshop_id, folder, ("en",)))
    for expected in (*OPTIONS, *ACTIONS, *OWNERS, SURE):
        assert expected in text, expected


def autumn(meeting: Meeting, folder: Path) -> None:
    """Review what was agreed, one key each; what was stopped is told why."""
    meeting.go_to("actions")
    assert meeting.console.pages.currentWidget().tabs.value() == "review"  # what was left open comes first
    review = meeting.console.pages.currentWidget().pages["review"]
    for _action in ACTIONS:
        meeting.press(KEY.Key_F7)
        selected = review.selected()
        assert selected is not None
        letter, why = ACTIONS[selected.what.text]
        meeting.keys.type(letter)
        if why:
            meeting.keys.line(why)
    document = meeting.results("actions")
    carried = {one["what"]: one["state"] for one in document["carried"]}
    states = {"d": "done", "w": "under_way", "s": "stopped"}
    assert carried == {what: states[letter] for what, (letter, _why) in ACTIONS.items()}
    text = text_of(export_handout(meeting.store, meeting.workshop_id, folder, ("en",)))
    for expected in (*ACTIONS, "The room was sold", "3 of 5 done so far"):
        assert expected in text, expected


def test_twenty_four_people_choose_between_twelve_options_and_review_their_five_actions_later(
    store: Store, qtbot: Any, tmp_path: Path
) -> None:
    keys = Keyboard(qtbot)
    first = Meeting(store, workshop(store, "The spring meeting", "2026-03-19"), keys)
    spring(first, tmp_path / "spring")
    first.close()
    second = Meeting(store, workshop(store, "The autumn meeting", "2026-11-12"), keys)
    autumn(second, tmp_path / "autumn")
    second.close()
