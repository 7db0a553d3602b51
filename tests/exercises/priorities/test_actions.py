"""What a facilitator does, in a real library: options, the locked rule, ballots, and bringing a folder in."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from lpip_workshop.app import rounds
from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.core.words import T
from lpip_workshop.exercises.priorities import SPEC
from lpip_workshop.exercises.priorities.actions import (
    add_option,
    correct,
    enter,
    move_option,
    open_vote,
    remove_option,
    reword_option,
    set_rule,
    translate_option,
)
from lpip_workshop.exercises.priorities.compute import compute
from lpip_workshop.exercises.priorities.inputs import Inputs
from lpip_workshop.exercises.priorities.publish import publish
from tests.exercises.priorities.made import SCHULZE_45, ballots_csv, read, write
from tests.support.library import Hall, new_workshop


@pytest.fixture
def hall(tmp_path: Path):
    made = new_workshop(tmp_path, "priorities")
    yield made
    made.store.close()


def inputs(hall: Hall) -> Inputs:
    with hall.store.read() as session:
        return SPEC.from_library(session, hall.activity_id)


def listed(hall: Hall) -> list[tuple[int, str]]:
    return [(option.number, option.text.text) for option in inputs(hall).options]


def three(hall: Hall) -> list[str]:
    return [add_option(hall.store, hall.activity_id, text) for text in ("A bus", "A path", "A shop")]


def finish(hall: Hall, round_id: str) -> None:
    rounds.close_round(hall.store, round_id)
    rounds.reveal_round(hall.store, round_id)


def test_options_are_numbered_in_the_order_they_came_and_may_be_moved(hall) -> None:
    ids = three(hall)
    move_option(hall.store, ids[2], -2)
    assert listed(hall) == [(1, "A shop"), (2, "A bus"), (3, "A path")]
    move_option(hall.store, ids[2], -5)
    hall.store.undo(hall.workshop_id)
    assert listed(hall) == [(1, "A bus"), (2, "A path"), (3, "A shop")]


@pytest.mark.parametrize("typed", ["A bus", "  a   BUS ", "Á bus".replace("Á", "A")])
def test_an_option_that_is_there_already_is_refused_kindly(hall, typed) -> None:
    three(hall)
    with pytest.raises(Refused, match="on the list already"):
        add_option(hall.store, hall.activity_id, typed)
    assert len(listed(hall)) == 3


@pytest.mark.parametrize("typed", ["", "   ", "x" * 301])
def test_an_option_needs_words_and_not_too_many(hall, typed) -> None:
    with pytest.raises(BadInput):
        add_option(hall.store, hall.activity_id, typed)


def test_options_may_be_reworded_translated_and_removed_until_a_round_opens(hall) -> None:
    ids = three(hall)
    reword_option(hall.store, ids[0], "A bus that meets the train")
    translate_option(hall.store, ids[0], "cy", "Bws")
    remove_option(hall.store, ids[1])
    first = inputs(hall).options[0]
    assert (first.text.text, dict(first.text.translations)) == ("A bus that meets the train", {"cy": "Bws"})
    assert listed(hall)[1] == (2, "A shop")


def test_nothing_that_was_voted_on_changes_while_a_round_is_under_way(hall) -> None:
    ids = three(hall)
    open_vote(hall.store, hall.activity_id)
    for change in (
        lambda: move_option(hall.store, ids[0], 1),
        lambda: remove_option(hall.store, ids[0]),
        lambda: reword_option(hall.store, ids[0], "Another"),
        lambda: set_rule(hall.store, hall.activity_id, budget=9),
    ):
        with pytest.raises(Refused):
            change()
    add_option(hall.store, hall.activity_id, "A late idea")
    (vote,) = inputs(hall).votes
    assert [option.text.text for option in vote.options] == ["A bus", "A path", "A shop"]


def test_a_round_opens_only_where_there_is_something_to_choose(hall) -> None:
    with pytest.raises(Refused, match="nothing to choose"):
        open_vote(hall.store, hall.activity_id)
    for text in ("A bus", "A path"):
        add_option(hall.store, hall.activity_id, text)
    with pytest.raises(Refused, match="every option would"):
        open_vote(hall.store, hall.activity_id)
    set_rule(hall.store, hall.activity_id, chosen=1)
    open_vote(hall.store, hall.activity_id)


@pytest.mark.parametrize("values", [{"budget": 0}, {"cap": 6}, {"cap": 0}, {"chosen": 0}, {"budget": 101}])
def test_a_rule_whose_numbers_make_no_sense_is_refused(hall, values) -> None:
    with pytest.raises(BadInput):
        set_rule(hall.store, hall.activity_id, **values)
    assert inputs(hall).rule.budget == 5


def test_the_rule_is_locked_with_its_time_when_the_round_opens(hall) -> None:
    three(hall)
    set_rule(hall.store, hall.activity_id, method="ranking", chosen=1, tie="lots")
    open_vote(hall.store, hall.activity_id)
    (vote,) = inputs(hall).votes
    assert (vote.rule.method, vote.rule.chosen, vote.rule.tie) == ("ranking", 1, "lots")
    assert vote.locked
    assert (vote.invited, vote.answered, vote.ballots) == (24, 0, ())


def test_a_smaller_budget_brings_the_cap_down_with_it(hall) -> None:
    set_rule(hall.store, hall.activity_id, budget=2)
    assert inputs(hall).rule.cap == 2


def test_ballots_are_entered_corrected_and_withdrawn_and_stay_hidden_until_the_reveal(hall) -> None:
    bus, path, shop = three(hall)
    round_id = open_vote(hall.store, hall.activity_id)
    for content in ({"dots": {bus: 3, path: 2}}, {"dots": {path: 3}}, {"dots": {shop: 1}}, {"dots": {bus: 1}}, {}):
        enter(hall.store, round_id, content)
    correct(hall.store, round_id, 2, {"dots": {bus: 2}})
    rounds.withdraw_ballot(hall.store, round_id, 3)
    found = compute(inputs(hall))
    assert found.headline is None
    assert found.under_way is not None
    assert found.under_way.turnout.returned == 4
    assert publish(found)["rounds"] == []
    finish(hall, round_id)
    value = publish(compute(inputs(hall)))["rounds"][0]["outcome"]["value"]
    assert {one["option"]: one["dots"] for one in value["dots"]} == {"A bus": 6, "A path": 2, "A shop": 0}


@pytest.mark.parametrize(
    "content",
    [
        {"dots": {"0": 4}},
        {"dots": {"0": 3, "1": 3}},
        {"dots": {"0": -1}},
        {"dots": {"0": 1.5}},
        {"dots": {"0": True}},
        {"dots": {"nobody": 1}},
    ],
)
def test_a_ballot_that_breaks_the_rule_is_refused_and_nothing_is_counted(hall, content) -> None:
    ids = three(hall)
    round_id = open_vote(hall.store, hall.activity_id)
    named = {ids[int(key)] if key.isdigit() else key: value for key, value in content["dots"].items()}
    with pytest.raises(BadInput):
        enter(hall.store, round_id, {"dots": named})
    assert inputs(hall).votes[0].answered == 0


def test_a_rule_may_ask_for_every_option_and_still_takes_blank_ballots(hall) -> None:
    bus, path, shop = three(hall)
    set_rule(hall.store, hall.activity_id, method="ranking", complete=True)
    round_id = open_vote(hall.store, hall.activity_id)
    with pytest.raises(BadInput, match="no place"):
        enter(hall.store, round_id, {"ranks": {bus: 1, path: 2}})
    enter(hall.store, round_id, {"ranks": {bus: 1, path: 2, shop: 2}})
    enter(hall.store, round_id, {})


def test_a_second_round_may_use_another_rule_and_both_are_told(hall) -> None:
    bus, path, shop = three(hall)
    first = open_vote(hall.store, hall.activity_id)
    for _ in range(3):
        enter(hall.store, first, {"dots": {bus: 3}})
    finish(hall, first)
    remove_option(hall.store, shop)
    add_option(hall.store, hall.activity_id, "A bridge")
    with pytest.raises(Refused, match="voted on these words"):
        reword_option(hall.store, bus, "A train")
    set_rule(hall.store, hall.activity_id, method="ranking")
    second = open_vote(hall.store, hall.activity_id)
    for _ in range(3):
        enter(hall.store, second, {"ranks": {path: 1, bus: 2}})
    finish(hall, second)
    document = publish(compute(inputs(hall)))
    assert [one["method"] for one in document["rounds"]] == ["dots", "ranking"]
    assert [one["options"] for one in document["rounds"]] == [
        ["A bus", "A path", "A shop"],
        ["A bus", "A path", "A bridge"],
    ]
    assert SPEC.named_results["priorities"](compute(inputs(hall)))[0][0] == path


def test_a_folder_saved_in_the_library_gives_the_same_numbers_as_the_folder(hall, tmp_path: Path) -> None:
    folder = ballots_csv(tmp_path / "in", SCHULZE_45)
    write(folder, "dots.csv", [["A", "B", "C", "D", "E"], [1, 2, 0, 0, 1], [0, 3, 0, 1, 0], [2, 0, 0, 0, 0], [""]])
    incoming = read(folder)
    with hall.store.together(T("Bring in"), scope=hall.workshop_id):
        SPEC.save(hall.store, hall.activity_id, incoming)
    from_library, from_folder = publish(compute(inputs(hall))), publish(compute(incoming))
    for document in (from_library, from_folder):
        for one in document["rounds"]:
            one["turnout"].pop("invited"), one["turnout"].pop("missing")
    assert from_library == from_folder


def test_hundreds_of_ballots_are_brought_in_quickly(hall, tmp_path: Path) -> None:
    folder = ballots_csv(tmp_path / "in", "300 ABCDE, 320 BACDE")
    incoming = read(folder)
    begun = time.perf_counter()
    with hall.store.together(T("Bring in"), scope=hall.workshop_id):
        SPEC.save(hall.store, hall.activity_id, incoming)
    assert time.perf_counter() - begun < 3
    assert inputs(hall).votes[0].answered == 620
