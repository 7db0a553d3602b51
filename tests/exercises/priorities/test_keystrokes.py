"""Thirty paper ballots of ten options in under five minutes by keypad: counted in keys, as no test should time itself.

Two keys a second is what somebody does who looks at a paper between them (a practised typist does five and more), so
600 keys are five minutes. The second entry to check costs the same again and one key for each ballot that differs.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lpip_workshop.app import rounds
from lpip_workshop.app.second_entry import second_entry
from lpip_workshop.exercises.priorities.actions import add_option, set_rule
from tests.exercises.priorities.desk import ENTER, Desk
from tests.support.library import Hall, new_workshop

OPTIONS, FIVE_MINUTES = 10, 600
# Each way: its rule, what is typed from three papers in turn (↵ is Enter), and the most keys for thirty papers.
WAYS: dict[str, tuple[dict[str, Any], tuple[str, str, str], int]] = {
    "dots": ({"budget": 5, "cap": 3}, ("32↵", "0000010211↵", "11111↵"), FIVE_MINUTES),
    "ranking": ({}, ("3 1 10 4 2↵", "7 8=9 1↵", "10 9 8 7 6 5 4 3 2↵"), FIVE_MINUTES),
    "points": ({}, ("50↵30↵20↵", "↵↵↵↵↵100↵", "10↵10↵10↵10↵10↵10↵10↵10↵10↵10↵"), FIVE_MINUTES),
    "approvals": ({}, ("1010010010↵", "0000000001↵", "1111111111↵"), FIVE_MINUTES),
    "moscow": ({}, ("mscwmscwms↵", "mmmmmwwwww↵", "ssssscccc ↵"), FIVE_MINUTES),
    # Where more is asked than ten answers, no key is needed beyond the answers and one Enter.
    "impact-effort": ({}, ("91" * 10 + "↵", "19" * 10 + "↵", "55" * 10 + "↵"), 30 * (2 * OPTIONS + 1)),
    "ratings": ({}, ("987" * 10 + "↵", "123" * 10 + "↵", "555" * 10 + "↵"), 30 * (3 * OPTIONS + 1)),
    "comparisons": ({}, ("1" * 45 + "↵", "2" * 45 + "↵", "0" * 45 + "↵"), 30 * 46),
}
TYPED = {"dots": 30, "ranking": 30}  # papers; of the others six, whose keys stand for thirty


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    made = new_workshop(tmp_path, "priorities", people=30)
    yield made
    made.store.close()


def typed(desk: Desk, keys: str) -> None:
    for key in keys:
        desk.type("", ENTER) if key == "↵" else desk.type(key)


@pytest.mark.parametrize("method", WAYS)
def test_thirty_ballots_of_ten_options_are_typed_twice_with_keys_to_spare(hall: Hall, qtbot: Any, method: str) -> None:
    rule, papers, most = WAYS[method]
    count = TYPED.get(method, 6)
    for n in range(1, OPTIONS + 1):
        add_option(hall.store, hall.activity_id, f"Option {n}")
    set_rule(hall.store, hall.activity_id, method=method, **rule)
    desk = Desk(hall, qtbot)
    desk.view.next_step()
    for n in range(count):
        typed(desk, papers[n % 3])
    first = desk.keys
    held = desk.view.context.inputs().votes[-1]
    assert held.answered == count
    assert first * 30 / count <= most
    desk.command("priorities.check")
    for n in range(count):
        typed(desk, papers[(n + (n == 4)) % 3])  # the fifth is read as another
    with hall.store.read() as session:
        view = rounds.current_round(session, hall.activity_id)
        assert view is not None
        found = second_entry(session, view.id)
    assert (len(found.agreeing), [one.serial for one in found.mismatches], found.unchecked) == (count - 1, [5], ())
    check = desk.view.entry.check
    assert desk.window.focusWidget() is check.list
    QTest.keyClick(check.list, Qt.Key.Key_1)
    with hall.store.read() as session:
        assert len(second_entry(session, view.id).agreeing) == count
    assert desk.keys - first <= first + max(map(len, papers))
