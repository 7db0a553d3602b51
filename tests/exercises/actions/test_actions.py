"""What a facilitator does with the action list, on a real library."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.actions import actions
from lpip_workshop.exercises.actions.items import Priority
from lpip_workshop.exercises.actions.reviewing import set_state
from lpip_workshop.exercises.actions.wording import summary
from tests.exercises.actions.room import PRIORITIES, TODAY, inputs_of, register, results_of
from tests.support.library import Hall, new_workshop


@pytest.fixture
def hall(tmp_path: Path):
    made = new_workshop(tmp_path, "actions")
    yield made
    made.store.close()


def add(hall: Hall, line: str) -> str:
    return actions.add(hall.store, hall.activity_id, line, TODAY)


def only(hall: Hall):
    (action,) = inputs_of(hall).actions
    return action


@pytest.mark.parametrize(
    ("line", "what", "owner", "by_when"),
    [
        ("Map the paths", "Map the paths", "", None),
        ("Map the paths; Ann", "Map the paths", "Ann", None),
        ("Map the paths ;Ann;  next fri ", "Map the paths", "Ann", date(2026, 11, 20)),
        ("Map the paths; next fri", "Map the paths", "", date(2026, 11, 20)),
        ("Map the paths; 12 Rhag; Siân", "Map the paths", "Siân", date(2026, 12, 12)),
        ("Map the paths;; +2w", "Map the paths", "", date(2026, 11, 26)),
        ("Map; measure; mark; Ann; +2w", "Map; measure; mark", "Ann", date(2026, 11, 26)),
        ("Ring the council; May; 1/11/2026", "Ring the council", "May", date(2026, 11, 1)),
        ("Map the paths;", "Map the paths", "", None),
    ],
)
def test_one_line_says_what_who_and_by_when(hall: Hall, line: str, what: str, owner: str, by_when: date | None) -> None:
    add(hall, line)
    action = only(hall)
    assert (action.what.text, action.owner, action.by_when) == (what, owner, by_when)


@pytest.mark.parametrize("line", [";", "; Ann; fri", "Map; Ann; someday", "Map; Ann and Bob; fri"])
def test_a_line_that_cannot_be_taken_changes_nothing(hall: Hall, line: str) -> None:
    with pytest.raises(BadInput):
        add(hall, line)
    assert inputs_of(hall).actions == ()


@pytest.mark.parametrize(
    "names",
    ["Ann and Bob", "Ann, Bob", "Ann & Bob", "Ann/Bob", "Ann a Bob", "Siân ac Owain", "Ann + Bob", "Ann with Bob"],
)
def test_several_owners_are_refused_with_where_to_put_the_others(hall: Hall, names: str) -> None:
    item = add(hall, "Map the paths; Cai")
    with pytest.raises(BadInput) as met:
        actions.set_owner(hall.store, item, names)
    assert met.value.remedy.source.startswith("Choose one who answers for it; put the others under helpers.")
    assert only(hall).owner == "Cai"


@pytest.mark.parametrize(
    ("typed", "owner"),
    [
        ("arts AND crafts group", "Arts and Crafts Group"),
        ("“Health and Care team”", "Health and Care team"),
        ('"Smith, John"', "Smith, John"),
        ("Alexandra", "Alexandra"),
        ("Cyngor Sir Caerfyrddin", "Cyngor Sir Caerfyrddin"),
        ("Farmers’ union", "Farmers’ union"),
        ("", ""),
    ],
)
def test_one_name_is_one_owner_even_with_and_in_it(hall: Hall, typed: str, owner: str) -> None:
    register(hall, "Arts and Crafts Group")
    item = add(hall, "Map the paths; Cai")
    actions.set_owner(hall.store, item, typed)
    assert only(hall).owner == owner


def test_every_field_is_edited_and_one_stay_in_a_field_is_one_undo(hall: Hall) -> None:
    item = add(hall, "Map")
    for text in ("Walk", "Walk the school route"):
        actions.set_text(hall.store, item, "first_step", text, gesture="g1")
    actions.set_text(hall.store, item, "helpers", "Ann; Bob,  Cai ", gesture="g2")
    actions.set_text(hall.store, item, "how_we_will_know", "A map on the wall")
    actions.set_day(hall.store, item, "by_when", "12/12", TODAY)
    action = only(hall)
    assert action.helpers == ("Ann", "Bob", "Cai")
    assert action.how_we_will_know.text == "A map on the wall"
    for _step in range(4):
        hall.store.undo(hall.workshop_id)
    assert only(hall).first_step.text == ""
    assert only(hall).what.text == "Map"


def test_an_action_cannot_lose_its_words_but_may_lose_its_day(hall: Hall) -> None:
    item = add(hall, "Map; Ann; fri")
    with pytest.raises(BadInput):
        actions.set_text(hall.store, item, "what", "   ")
    actions.set_day(hall.store, item, "by_when", " ", TODAY)
    assert only(hall).what.text == "Map"
    assert only(hall).by_when is None


def test_actions_move_go_and_come_back(hall: Hall) -> None:
    first, second, third = (add(hall, name) for name in ("One", "Two", "Three"))
    actions.move(hall.store, third, -1)
    actions.move(hall.store, first, -5)
    assert [one.what.text for one in inputs_of(hall).actions] == ["One", "Three", "Two"]
    actions.take_away(hall.store, second)
    assert [one.what.text for one in inputs_of(hall).actions] == ["One", "Three"]
    undone = hall.store.undo(hall.workshop_id)
    assert undone is not None
    assert [one.what.text for one in inputs_of(hall).actions] == ["One", "Three", "Two"]


def test_a_link_keeps_the_words_the_priority_had_in_both_languages(hall: Hall) -> None:
    item = add(hall, "Map")
    actions.link(hall.store, item, PRIORITIES[0])
    action = only(hall)
    assert action.priority_id == "paths"
    assert action.priority == PRIORITIES[0].text
    reworded = Priority("paths", Saying("Paths"), 0)
    assert action.serves(reworded)
    actions.link(hall.store, item, None)
    assert only(hall).priority.text == ""
    assert only(hall).priority.translations == {}


def test_a_day_that_has_passed_is_taken_and_flagged_until_it_is_done(hall: Hall) -> None:
    item = add(hall, "Map; Ann; 1/11/2026")
    assert results_of(hall).overdue == (item,)
    set_state(hall.store, hall.activity_id, item, "done", TODAY)
    assert results_of(hall).overdue == ()
    assert results_of(hall).done == 1


def test_sixty_actions_and_long_names_are_kept_as_typed(hall: Hall) -> None:
    owner = "Cymdeithas Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch " * 3
    for number in range(60):
        add(hall, f"{number} {'Gofyn i’r tirfeddianwyr ' * 8}; {owner}; +{number}d")
    found = results_of(hall)
    assert len(found.actions) == 60
    assert found.load[0].actions == 60
    assert [one.what.text.split()[0] for one in found.actions] == [str(n) for n in range(60)]
    assert summary(found).params["actions"].params["n"] == 60
