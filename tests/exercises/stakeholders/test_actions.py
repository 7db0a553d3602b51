from __future__ import annotations

from pathlib import Path

import pytest

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.exercises.stakeholders import actions
from lpip_workshop.exercises.stakeholders.inputs import Entry
from lpip_workshop.exercises.stakeholders.library import from_library
from lpip_workshop.exercises.stakeholders.register import MOST, Draft
from tests.exercises.stakeholders.made import HARD
from tests.support.library import Hall, new_workshop


@pytest.fixture
def hall(tmp_path: Path):
    made = new_workshop(tmp_path, "stakeholders")
    yield made
    made.store.close()


def register(hall: Hall) -> tuple[Entry, ...]:
    with hall.store.read() as session:
        return from_library(session, hall.activity_id).entries


def only(hall: Hall) -> Entry:
    (entry,) = register(hall)
    return entry


def said_undo(hall: Hall) -> str:
    back, _forth = hall.store.labels(hall.workshop_id)
    return catalogue("en").say(back) if back else ""


def test_one_line_adds_one_stakeholder_and_undo_takes_it_back(hall: Hall) -> None:
    added = actions.add(hall.store, hall.activity_id, "Parish council; local government; 8,2; 7.8")
    assert only(hall) == Entry(added, "Parish council", sector="local-government", influence=8.2, interest=7.8)
    assert said_undo(hall) == "Add “Parish council”"
    hall.store.undo(hall.workshop_id)
    assert register(hall) == ()


def test_the_register_keeps_the_order_in_which_it_was_put_down(hall: Hall) -> None:
    for name in ("Shop", "Abbey", "Mill"):
        actions.add(hall.store, hall.activity_id, name)
    assert [entry.name for entry in register(hall)] == ["Shop", "Abbey", "Mill"]


def test_a_name_that_is_known_is_refused_kindly_and_changes_nothing(hall: Hall) -> None:
    actions.add(hall.store, hall.activity_id, "Tŷ Gwyn")
    with pytest.raises(BadInput) as caught:
        actions.add(hall.store, hall.activity_id, "ty  gwyn; business")
    said = catalogue("en").say(caught.value.what) + catalogue("en").say(caught.value.remedy)
    assert "“Tŷ Gwyn” is in the register already." in said
    assert "tells the two apart" in said
    assert len(register(hall)) == 1


def test_a_removed_name_may_come_again(hall: Hall) -> None:
    actions.remove(hall.store, actions.add(hall.store, hall.activity_id, "Shop"))
    actions.add(hall.store, hall.activity_id, "Shop")
    assert len(register(hall)) == 1


def test_every_field_takes_what_is_typed(hall: Hall) -> None:
    who = actions.add(hall.store, hall.activity_id, "Shop")
    typed: tuple[tuple[actions.Field, str], ...] = (
        ("name", "Village shop"),
        ("organisation", "Spar"),
        ("sector", "bus"),
        ("kind", "org"),
        ("note", "Shuts at six"),
        ("influence", "2,6"),
        ("interest", "5.5"),
    )
    for field, text in typed:
        actions.set_field(hall.store, who, field, text)
    assert only(hall) == Entry(who, "Village shop", "Spar", "business", "organisation", "Shuts at six", 2.6, 5.5)


def test_a_stakeholder_cannot_be_renamed_to_another_but_may_change_its_own_spelling(hall: Hall) -> None:
    actions.add(hall.store, hall.activity_id, "Shop")
    mill = actions.add(hall.store, hall.activity_id, "mill")
    with pytest.raises(BadInput):
        actions.set_field(hall.store, mill, "name", "SHOP")
    actions.set_field(hall.store, mill, "name", "Mill")
    assert [entry.name for entry in register(hall)] == ["Shop", "Mill"]


@pytest.mark.parametrize(
    ("field", "typed"), [("name", " "), ("sector", "martians"), ("influence", "11"), ("interest", "much")]
)
def test_what_a_field_cannot_hold_changes_nothing(hall: Hall, field: actions.Field, typed: str) -> None:
    who = actions.add(hall.store, hall.activity_id, "Shop; business; 1; 2")
    before = only(hall)
    with pytest.raises(BadInput):
        actions.set_field(hall.store, who, field, typed)
    assert only(hall) == before


def test_a_run_of_moves_in_one_gesture_is_one_undo(hall: Hall) -> None:
    who = actions.add(hall.store, hall.activity_id, "Shop; business; 5; 5")
    for step in range(1, 6):
        actions.place(hall.store, who, 5 + step / 10, 5, gesture="run")
    assert only(hall).influence == 5.5
    assert said_undo(hall) == "Move “Shop”"
    hall.store.undo(hall.workshop_id)
    assert only(hall).influence == 5.0
    hall.store.redo(hall.workshop_id)
    assert only(hall).influence == 5.5


def test_places_beyond_the_grid_are_brought_to_its_edge(hall: Hall) -> None:
    who = actions.add(hall.store, hall.activity_id, "Shop")
    actions.place(hall.store, who, 12.3, -0.4)
    assert (only(hall).influence, only(hall).interest) == (10.0, 0.0)
    assert said_undo(hall) == "Place “Shop”"


def test_taking_somebody_off_the_grid_keeps_them_in_the_register(hall: Hall) -> None:
    who = actions.add(hall.store, hall.activity_id, "Shop; business; 1; 2")
    actions.unplace(hall.store, who)
    assert only(hall).influence is None
    hall.store.undo(hall.workshop_id)
    assert only(hall).interest == 2.0


def test_a_list_comes_in_as_one_change_and_fills_only_what_was_empty(hall: Hall) -> None:
    actions.add(hall.store, hall.activity_id, "Shop; business; 1")
    before = register(hall)
    brought = actions.bring_in(
        hall.store,
        hall.activity_id,
        [Draft("SHOP", influence=9.0, interest=2.0), Draft("Mill"), Draft("mill", sector="business"), Draft("Abbey")],
    )
    assert brought == actions.Brought(new=2, known=1, filled=1)
    assert [(e.name, e.sector, e.influence, e.interest) for e in register(hall)] == [
        ("Shop", "business", 1.0, 2.0),
        ("Mill", "business", None, None),
        ("Abbey", "other", None, None),
    ]
    assert said_undo(hall) == "Bring in 3 stakeholders"
    hall.store.undo(hall.workshop_id)
    assert register(hall) == before


def test_the_same_list_twice_changes_nothing(hall: Hall) -> None:
    drafts = [Draft(name) for name in HARD]
    actions.bring_in(hall.store, hall.activity_id, drafts)
    before = register(hall)
    assert actions.bring_in(hall.store, hall.activity_id, drafts) == actions.Brought(0, len(HARD), 0)
    assert register(hall) == before


def test_a_list_that_is_too_long_is_refused_as_a_whole(hall: Hall) -> None:
    with pytest.raises(BadInput):
        actions.bring_in(hall.store, hall.activity_id, [Draft(f"Group {n}") for n in range(MOST + 1)])
    assert register(hall) == ()


def test_five_hundred_stakeholders_come_in_at_once(hall: Hall) -> None:
    drafts = [Draft(f"Group {n}", influence=n % 101 / 10, interest=n % 37 / 10) for n in range(500)]
    assert actions.bring_in(hall.store, hall.activity_id, drafts).new == 500
    assert [entry.name for entry in register(hall)] == [draft.name for draft in drafts]


def test_the_register_is_there_after_the_library_was_closed_and_undo_still_works(hall: Hall) -> None:
    from lpip_workshop.app.library import open_store

    actions.add(hall.store, hall.activity_id, "Shop")
    hall.store.close()
    store = open_store(hall.store.path)
    again = Hall(store, hall.workshop_id, hall.activity_id)
    assert only(again).name == "Shop"
    store.undo(hall.workshop_id)
    assert register(again) == ()
    store.close()
