from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.exercises.stakeholders import actions as register_actions
from lpip_workshop.exercises.stakeholders.library import entered
from lpip_workshop.exercises.stakeholders.network import actions, placing
from lpip_workshop.exercises.stakeholders.network.inputs import NetworkInputs
from lpip_workshop.exercises.stakeholders.network.library import from_library
from lpip_workshop.exercises.stakeholders.network.lines import Draft
from lpip_workshop.exercises.stakeholders.network.merging import merge
from tests.support.library import Hall, new_workshop


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    made = new_workshop(tmp_path, "stakeholders")
    yield made
    made.store.close()


def inputs(hall: Hall) -> NetworkInputs:
    with hall.store.read() as session:
        return from_library(session, hall.activity_id)


def add(hall: Hall, *lines: str) -> None:
    for line in lines:
        actions.add(hall.store, hall.activity_id, line)


def shown(hall: Hall) -> list[tuple[str, str, str, bool, int | None]]:
    return [(x.source, x.target, x.kind, x.mutual, x.strength) for x in inputs(hall).links]


def names(hall: Hall) -> list[str]:
    with hall.store.read() as session:
        return [row.name for row in entered(session, hall.activity_id)]


def test_a_line_links_two_and_puts_new_names_on_the_register_in_one_undo(hall: Hall) -> None:
    register_actions.add(hall.store, hall.activity_id, "Parish council; local government")
    brought = actions.add(hall.store, hall.activity_id, "parish COUNCIL > Food bank; funds; 2")
    assert shown(hall) == [("Parish council", "Food bank", "funds", False, 2)]
    assert brought.named == ("Food bank",)
    hall.store.undo(hall.workshop_id)
    assert shown(hall) == []
    assert names(hall) == ["Parish council"]


def test_the_same_link_again_is_refused_and_a_fuller_one_fills_it(hall: Hall) -> None:
    add(hall, "A > B; funds")
    with pytest.raises(BadInput):
        add(hall, "a > b; funds")
    add(hall, "A > B; funds; 3", "A > B; informs", "B > A; funds")
    assert [row[2:] for row in shown(hall)] == [("funds", False, 3), ("informs", False, None), ("funds", False, None)]


def test_a_link_both_ways_takes_in_the_two_that_were_one_way(hall: Hall) -> None:
    add(hall, "A > B; informs; 2", "B > A; informs", "A = B; informs")
    assert shown(hall) == [("A", "B", "informs", True, 2)]


def test_fields_are_changed_and_what_makes_no_sense_is_refused(hall: Hall) -> None:
    add(hall, "A > B; funds", "A > C; funds")
    first, second = (link.id for link in inputs(hall).links)
    for field, typed in (("kind", "tea with"), ("strength", "3"), ("mutual", "yes"), ("told_by", "both")):
        actions.set_field(hall.store, first, field, typed)  # type: ignore[arg-type]
    link = inputs(hall).links[0]
    assert (link.kind, link.strength, link.mutual, link.told_by) == ("tea with", 3, True, "both")
    for field, typed in (("source", "Nobody"), ("target", "A"), ("strength", "9")):
        with pytest.raises(BadInput):
            actions.set_field(hall.store, second, field, typed)  # type: ignore[arg-type]
    actions.set_field(hall.store, first, "kind", "funds")
    with pytest.raises(BadInput):
        actions.set_field(hall.store, second, "target", "B")


def test_a_list_comes_in_as_one_change_and_twice_is_the_same_as_once(hall: Hall) -> None:
    rows = [Draft("A", "B", "funds"), Draft("B", "A", "funds", mutual=True), Draft("A", "C")]
    assert actions.bring_in(hall.store, hall.activity_id, rows).new == 2
    again = actions.bring_in(hall.store, hall.activity_id, rows)
    assert (again.new, again.known, again.filled) == (0, 2, 0)
    hall.store.undo(hall.workshop_id)
    assert shown(hall) == []


def test_removing_a_stakeholder_takes_its_links_out_of_sight_and_undo_brings_them_back(hall: Hall) -> None:
    add(hall, "A > B", "B > C")
    register_actions.remove(hall.store, inputs(hall).ids["B"])
    assert shown(hall) == []
    hall.store.undo(hall.workshop_id)
    assert len(shown(hall)) == 2
    actions.remove(hall.store, inputs(hall).links[0].id)
    assert [row[:2] for row in shown(hall)] == [("B", "C")]


def test_two_who_are_one_keep_all_links_each_once_and_none_with_themselves(hall: Hall) -> None:
    add(hall, "A > X; funds; 2", "B > X; funds", "A = B", "B > Y; informs")
    ids = inputs(hall).ids

    def change(session) -> None:
        merge(session, ids["A"], ids["B"])

    hall.store.run(T("Join"), change, scope=hall.workshop_id)
    assert sorted(row[:3] for row in shown(hall)) == [("A", "X", "funds"), ("A", "Y", "informs")]
    assert "B" not in inputs(hall).places
    hall.store.undo(hall.workshop_id)
    assert len(shown(hall)) == 4


def test_who_is_newly_linked_gets_a_place_and_nobody_else_moves(hall: Hall) -> None:
    add(hall, "A > B", "B > C")
    before = inputs(hall).places
    add(hall, "C > D")
    after = inputs(hall).places
    assert {name: after[name] for name in before} == before
    assert set(after) == {"A", "B", "C", "D"}


def test_what_is_moved_is_pinned_and_stays_when_the_map_is_arranged_afresh(hall: Hall) -> None:
    add(hall, "A > B", "B > C", "C > D")
    ids = inputs(hall).ids
    placing.place(hall.store, ids["A"], 0.9, 1.4)
    placing.place(hall.store, ids["B"], 0.1, 0.1)
    placing.pin(hall.store, ids["B"], False)
    placing.arrange(hall.store, hall.activity_id)
    places = inputs(hall).places
    assert (places["A"].x, places["A"].y, places["A"].pinned) == (0.9, 1.0, True)
    assert not places["B"].pinned
    assert (places["B"].x, places["B"].y) != (0.1, 0.1)


def test_somebody_without_links_can_be_placed_and_pinned(hall: Hall) -> None:
    register_actions.add(hall.store, hall.activity_id, "Alone")
    placing.pin(hall.store, inputs(hall).ids["Alone"], True)
    assert inputs(hall).places["Alone"].pinned
