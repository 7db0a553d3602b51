from __future__ import annotations

import pytest

from lpip_workshop.app.people import NewPerson, register
from lpip_workshop.app.queries import agenda
from lpip_workshop.app.rounds import close_round, reveal_round
from lpip_workshop.app.workshops import Details, Planned, create_workshop
from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.partners import actions
from lpip_workshop.exercises.partners.compute import compute
from lpip_workshop.exercises.partners.inputs import Sheet
from lpip_workshop.exercises.partners.library import from_library
from lpip_workshop.exercises.partners.listing import Draft, parse_line
from tests.exercises.partners.made import alike
from tests.support.library import Hall, new_workshop

NAMES = ("Bus operator", "County council", "Food bank", "Parish council", "University", "Village shop")


@pytest.fixture
def hall(tmp_path):
    made = new_workshop(tmp_path, "partners")
    actions.add(made.store, made.activity_id, [Draft(name) for name in NAMES])
    yield made
    made.store.close()


def inputs(hall):
    with hall.store.read() as session:
        return from_library(session, hall.activity_id)


def ids(hall):
    return {name: ident for ident, name in actions.partners(hall.store, hall.activity_id).items()}


def held(hall, agreed="yes", higher=()):
    """Hold a round in which everybody rates everybody, `higher` ones with four; return its id."""
    round_id, known = actions.open_sheets(hall.store, hall.activity_id), ids(hall)
    for place, name in enumerate(NAMES):
        ratings = {
            known[o]: alike(4 if name in higher else 1 + (place + n) % 4) for n, o in enumerate(NAMES) if o != name
        }
        actions.enter(hall.store, hall.activity_id, round_id, Sheet(known[name], ratings), agreed)
    close_round(hall.store, round_id)
    reveal_round(hall.store, round_id)
    return round_id


def test_an_organisation_is_listed_once_however_it_is_typed(hall):
    actions.add(hall.store, hall.activity_id, [parse_line("  county  COUNCIL ; local government")])
    assert [one.name for one in inputs(hall).organisations] == list(NAMES)


def test_the_organisations_of_the_people_in_the_room_can_be_taken(hall):
    register(hall.store, hall.workshop_id, [NewPerson("health", "", "Health board"), NewPerson("other", "", NAMES[0])])
    with hall.store.read() as session:
        assert [draft.name for draft in actions.in_the_room(session, hall.activity_id)] == ["Health board"]


def test_agreement_is_recorded_with_its_time_and_can_be_undone(hall):
    ident = ids(hall)["University"]
    actions.set_agreed(hall.store, hall.activity_id, ident, "yes")
    one = next(one for one in inputs(hall).organisations if one.id == ident)
    assert (one.agreed, len(one.agreed_at) > 18) == ("yes", True)
    hall.store.undo(hall.workshop_id)
    assert not any(one.agreed for one in inputs(hall).organisations)


def test_who_sees_what_is_fixed_once_the_round_is_open(hall):
    actions.set_mode(hall.store, hall.activity_id, "feedback")
    actions.open_sheets(hall.store, hall.activity_id)
    for deed in (
        lambda: actions.set_mode(hall.store, hall.activity_id, "open"),
        lambda: actions.set_threshold(hall.store, hall.activity_id, 2),
        lambda: actions.remove(hall.store, hall.activity_id, ids(hall)["University"]),
        lambda: actions.add(hall.store, hall.activity_id, [Draft("Another")]),
    ):
        with pytest.raises(Refused):
            deed()
    assert inputs(hall).mode == "feedback"


def test_everything_can_be_opened_only_when_every_organisation_has_agreed(hall):
    held(hall, agreed="")
    with pytest.raises(Refused):
        actions.set_opened(hall.store, hall.activity_id, True)
    for ident in ids(hall).values():
        actions.set_agreed(hall.store, hall.activity_id, ident, "yes")
    actions.set_opened(hall.store, hall.activity_id, True)
    assert compute(inputs(hall)).named is not None
    actions.set_agreed(hall.store, hall.activity_id, ids(hall)["University"], "no")
    assert compute(inputs(hall)).named is None


def test_a_list_that_changes_after_the_reveal_does_not_change_what_was_found(hall):
    held(hall)
    before = compute(inputs(hall)).room
    actions.remove(hall.store, hall.activity_id, ids(hall)["University"])
    actions.add(hall.store, hall.activity_id, [Draft("Another")])
    assert compute(inputs(hall)).room == before


def next_workshop(hall):
    """Return the partners of the same partnership's next workshop."""
    planned = [Planned(Saying("Who trusts whom?"), 20, "partners")]
    details = Details(Saying("The next meeting"), "Dyffryn partnership", day="2027-03-18")
    made = create_workshop(hall.store, details, planned)
    with hall.store.read() as session:
        later = Hall(hall.store, made, agenda(session, made)[0].id)
    actions.add(later.store, later.activity_id, [Draft(name) for name in NAMES])
    return later


@pytest.mark.parametrize(("higher", "told"), [((), True), (NAMES[:1], False), (NAMES[:4], False)])
def test_totals_are_not_told_where_few_answered_otherwise_than_in_the_workshop_before(hall, higher, told):
    held(hall, agreed="")
    later = next_workshop(hall)
    held(later, agreed="", higher=higher)
    room = compute(inputs(later)).room
    assert (room.census.reason is None or "so few answered differently" not in str(room.census.reason)) == told


def test_change_since_the_workshop_before_is_told_where_all_agreed_both_times(hall):
    actions.set_mode(hall.store, hall.activity_id, "open")
    held(hall)
    later = next_workshop(hall)
    actions.set_mode(later.store, later.activity_id, "open")
    held(later, higher=NAMES[:4])
    found = compute(inputs(later)).change.value
    assert (found.raters, found.moved.up) == (6, 4)


def test_what_was_opened_is_not_opened_for_the_next_round(hall):
    held(hall)
    actions.set_opened(hall.store, hall.activity_id, True)
    held(hall, agreed="")
    assert inputs(hall).mode == "aggregate"


@pytest.mark.parametrize(
    ("rater", "to", "rating"),
    [("", "University", 3), ("University", "University", 3), ("University", "Food bank", 5), ("University", "x", 3)],
)
def test_a_sheet_that_cannot_be_is_refused(hall, rater, to, rating):
    round_id, known = actions.open_sheets(hall.store, hall.activity_id), ids(hall)
    sheet = Sheet(known.get(rater, ""), {known.get(to, "x"): alike(rating)})
    with pytest.raises(BadInput):
        actions.enter(hall.store, hall.activity_id, round_id, sheet)
    assert inputs(hall).received == 0


def test_a_sheet_and_what_it_agrees_to_are_one_step_back(hall):
    round_id, known = actions.open_sheets(hall.store, hall.activity_id), ids(hall)
    actions.enter(hall.store, hall.activity_id, round_id, Sheet(known["University"], {}), "no")
    assert inputs(hall).received == 1
    hall.store.undo(hall.workshop_id)
    found = inputs(hall)
    assert (found.received, {one.agreed for one in found.organisations}) == (0, {""})


def test_one_organisation_cannot_begin(tmp_path):
    made = new_workshop(tmp_path, "partners")
    actions.add(made.store, made.activity_id, [Draft("Alone")])
    with pytest.raises(Refused):
        actions.open_sheets(made.store, made.activity_id)
    made.store.close()
