"""A locked rule changes only with a reason, and that is told wherever the result is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lpip_workshop.app import rounds
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.exercises.priorities import SPEC
from lpip_workshop.exercises.priorities.actions import enter, open_vote
from lpip_workshop.exercises.priorities.gathering import add_options
from lpip_workshop.exercises.priorities.rule_changes import change_rule
from lpip_workshop.exercises.priorities.wording import rule_agreed, rule_fixed
from tests.exercises.priorities.made import ballots_csv, published, read, write
from tests.exercises.priorities.test_console import Desk
from tests.support.library import new_workshop


@pytest.fixture
def hall(tmp_path: Path):
    made = new_workshop(tmp_path, "priorities")
    add_options(made.store, made.activity_id, ["A bus", "A path", "A shop"])
    yield made
    made.store.close()


def test_a_change_needs_a_reason_and_a_difference_and_ends_with_the_reveal(hall) -> None:
    round_id = open_vote(hall.store, hall.activity_id)
    for why, values in (("", {"chosen": 1}), ("Money", {"chosen": 2}), ("Money", {"chosen": 3})):
        with pytest.raises(BadInput):
            change_rule(hall.store, round_id, why, **values)
    for _ in range(3):
        enter(hall.store, round_id, {"dots": {}})
    rounds.close_round(hall.store, round_id)
    rounds.reveal_round(hall.store, round_id)
    with pytest.raises(Refused):
        change_rule(hall.store, round_id, "Money", chosen=1)


def test_a_change_recorded_by_keyboard_is_told_with_the_result(hall, qtbot) -> None:
    desk = Desk(hall, qtbot)
    round_id = open_vote(hall.store, hall.activity_id)
    next(one for one in desk.view.commands() if one.id == "priorities.rule").run()
    strip = desk.view.change
    strip.chosen.setValue(1)
    QTest.keyClicks(strip.why, "Half the money is gone")
    QTest.keyClick(strip.why, Qt.Key.Key_Return)
    assert strip.isHidden()
    with hall.store.read() as session:
        inputs = SPEC.from_library(session, hall.activity_id)
        (vote,) = inputs.votes
        option = vote.options[0].id
    assert vote.rule.chosen == 1
    say = catalogue("en").say
    assert "changed from 2 to 1: Half the money is gone." in say(rule_fixed(vote))
    assert say(rule_agreed(vote)).startswith("Rule changed after ")
    for _ in range(3):
        enter(hall.store, round_id, {"dots": {option: 2}})
    rounds.close_round(hall.store, round_id)
    rounds.reveal_round(hall.store, round_id)
    (change,) = desk.document()["rounds"][0]["rule_changes"]
    assert (change["what"], change["from"], change["to"], change["why"]) == (
        "chosen",
        "2",
        "1",
        "Half the money is gone",
    )


def test_changes_come_from_a_table_into_a_library_alike(tmp_path: Path) -> None:
    folder = ballots_csv(tmp_path / "tables", "5 ACB, 3 BCA")
    write(folder, "rule-changes.csv", [["What", "From", "To", "Why"], ["Tie", "talk", "lots", "No time"]])
    expected = [{"when": None, "what": "tie", "from": "talk", "to": "lots", "why": "No time"}]
    assert published(folder)["rounds"][0]["rule_changes"] == expected
    hall = new_workshop(tmp_path, "priorities")
    SPEC.save(hall.store, hall.activity_id, read(folder))
    with hall.store.read() as session:
        held = SPEC.publish(SPEC.compute(SPEC.from_library(session, hall.activity_id)))
    assert held["rounds"][0]["rule_changes"] == expected
    hall.store.close()


def test_a_table_that_changes_what_no_rule_has_is_refused_with_its_row(tmp_path: Path) -> None:
    folder = ballots_csv(tmp_path / "tables", "5 ACB, 3 BCA")
    write(folder, "rule-changes.csv", [["What", "From", "To", "Why"], ["Weather", "dry", "wet", "Rain"]])
    with pytest.raises(BadInput) as caught:
        read(folder)
    assert catalogue("en").say(caught.value.place) == "rule-changes.csv, row 2, column “What”"
