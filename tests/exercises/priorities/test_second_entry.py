"""Ballots typed a second time, and how many keys a pile of them takes; by keyboard alone."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from lpip_workshop.app import rounds
from lpip_workshop.app.second_entry import second_entry
from lpip_workshop.exercises.priorities.actions import add_option, set_rule
from tests.exercises.priorities.test_console import ENTER, Desk, desk, opened

__all__ = ["desk"]


def check(desk: Desk) -> None:
    """Turn the switch as the command palette does."""
    next(command for command in desk.view.commands() if command.id == "priorities.check").run()
    QApplication.processEvents()


def paper(desk: Desk, serial: int) -> dict:
    with desk.hall.store.read() as session:
        held = rounds.current_round(session, desk.hall.activity_id)
        return rounds.paper(session, held.id, serial)


def numbers(desk: Desk) -> dict[str, int]:
    return {option.id: option.number for option in desk.view.context.inputs().votes[-1].options}


def test_dots_typed_a_second_time_are_compared_and_settled_with_one_key(desk) -> None:
    opened(desk, budget=5, cap=3)
    for ballot in ("3200", "0230", "1112"):
        desk.each(*ballot)
        desk.type("", ENTER)
    check(desk)
    entry = desk.view.entry
    assert entry.number.text() == "1"
    assert entry.check.count.text() == "0 of 3 papers checked"
    desk.each(*"3200")
    desk.type("", ENTER)
    assert desk.message() == "Ballot 1 is the same both times."
    desk.each(*"0320")
    desk.type("", ENTER)
    assert "read in two ways" in desk.message()
    assert entry.check.count.text() == "2 of 3 papers checked, 1 differs"
    desk.each(*"1211")
    desk.type("", ENTER)
    assert desk.window.focusWidget() is entry.check.list
    told = [entry.check.list.item(place).text() for place in range(2)]
    assert told == [
        "Ballot 2; 2 A path: first 2, second 3; 3 A shop: first 3, second 2",
        "Ballot 3; 2 A path: first 1, second 2; 4 A café: first 2, second 1",
    ]
    desk.type("2")
    assert desk.message() == "Ballot 2 is settled."
    desk.type("1")
    assert entry.check.count.text() == "3 of 3 papers checked"
    assert entry.check.list.count() == 0
    numbered = numbers(desk)
    assert {numbered[key]: dots for key, dots in paper(desk, 2)["dots"].items()} == {2: 3, 3: 2}
    assert {numbered[key]: dots for key, dots in paper(desk, 3)["dots"].items()} == {1: 1, 2: 1, 3: 1, 4: 2}
    check(desk)
    assert entry.number.text() == "4"


def test_a_ranking_typed_a_second_time_says_which_places_differ(desk) -> None:
    opened(desk, "ranking")
    desk.type("3 1 4 2", ENTER)
    check(desk)
    desk.type("3 4 1 2", ENTER)
    assert desk.window.focusWidget() is desk.view.entry.check.list
    told = desk.view.entry.check.list.item(0).text()
    assert told == "Ballot 1; 1 A bus: first 2, second 3; 4 A café: first 3, second 2"


def test_papers_are_checked_in_any_order_by_their_numbers_and_a_number_nobody_typed_is_refused(desk) -> None:
    opened(desk, "ranking")
    for ballot in ("1 2", "2 1"):
        desk.type(ballot, ENTER)
    check(desk)
    desk.view.entry.ask_number()
    desk.type("2", ENTER)
    desk.type("2 1", ENTER)
    assert desk.view.entry.number.text() == "1"
    desk.view.entry.ask_number()
    desk.type("7", ENTER)
    desk.type("2 1", ENTER)
    assert "No ballot 7 was entered" in desk.message()
    assert desk.answered() == 2


def test_nothing_of_the_check_is_left_once_the_round_is_closed(desk) -> None:
    opened(desk, "ranking")
    desk.type("1 2", ENTER)
    check(desk)
    desk.type("2 1", ENTER)
    desk.view.next_step()
    with desk.hall.store.read() as session:
        held = rounds.current_round(session, desk.hall.activity_id)
        assert held.state == "closed"
        assert not second_entry(session, held.id).mismatches


@pytest.mark.parametrize("method", ["ranking", "dots"])
def test_thirty_ballots_of_ten_options_take_few_keys(desk, method) -> None:
    """At most two keys an option and two a ballot: 660 keys, under five minutes at 2.2 keys a second."""
    chance = random.Random(1)
    for number in range(1, 11):
        add_option(desk.hall.store, desk.hall.activity_id, f"Option {number}")
    set_rule(desk.hall.store, desk.hall.activity_id, method=method, budget=10, cap=9)
    desk.view.next_step()
    given, keys = [], []
    for _ballot in range(30):
        order = chance.sample(range(1, 11), 10)
        dots = dict.fromkeys(order, 0) | {order[0]: 4, order[1]: 3, order[2]: 2, order[3]: 1}
        typed = " ".join(map(str, order)) if method == "ranking" else "".join(str(dots[n]) for n in sorted(dots))
        for key in typed:
            desk.type(key)
        desk.type("", Qt.Key.Key_Enter)
        keys.append(len(typed) + 1)
        given.append({n: place for place, n in enumerate(order, start=1)} if method == "ranking" else dots)
    assert max(keys) <= 2 * 10 + 2
    numbered, kept = numbers(desk), "ranks" if method == "ranking" else "dots"
    for serial, wanted in enumerate(given, start=1):
        held = {numbered[key]: value for key, value in paper(desk, serial)[kept].items()}
        assert held == {n: value for n, value in wanted.items() if value}
