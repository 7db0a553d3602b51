"""Placing blind, merging and the unheard list, through the library as a facilitator does it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lpip_workshop.app import rounds
from lpip_workshop.app.folder import Tables
from lpip_workshop.app.queries import agenda
from lpip_workshop.app.workshops import Details, Planned, create_workshop
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.stakeholders import SPEC, actions, judging, merging, placing
from lpip_workshop.exercises.stakeholders.compute import Results
from lpip_workshop.exercises.stakeholders.register import Draft
from tests.support.library import Hall, new_workshop


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    made = new_workshop(tmp_path, "stakeholders")
    actions.bring_in(
        made.store,
        made.activity_id,
        [Draft("Shop", sector="business", influence=1.0, interest=1.0), Draft("Mill"), Draft("Farm", note="far")],
    )
    yield made
    made.store.close()


def results(hall: Hall, activity_id: str = "") -> Results:
    with hall.store.read() as session:
        return SPEC.compute(SPEC.from_library(session, activity_id or hall.activity_id))


def ids(hall: Hall) -> dict[str, str]:
    return {entry.name: entry.id for entry in results(hall).entries}


def played(hall: Hall, *sheets: dict[str, tuple[float, float]], by: str = "tables") -> str:
    known = ids(hall)
    round_id = placing.open_placing(hall.store, hall.activity_id, by, len(sheets))  # type: ignore[arg-type]
    for number, sheet in enumerate(sheets, start=1):
        placing.enter(hall.store, round_id, f"Table {number}", {known[name]: place for name, place in sheet.items()})
    rounds.close_round(hall.store, round_id)
    return round_id


def test_nothing_of_a_placing_is_seen_before_it_is_revealed(hall: Hall) -> None:
    round_id = played(hall, {"Shop": (8.0, 8.0)}, {"Shop": (6.0, 9.0)})
    assert results(hall).group is None
    assert results(hall).entries[0].place == (1.0, 1.0)
    placing.reveal(hall.store, hall.activity_id, round_id)
    assert results(hall).entries[0].place == (7.0, 8.5)
    group = results(hall).group
    assert group is not None
    assert group.spreads[0].extremes == (6.0, 8.0, 8.0, 9.0)


def test_taking_the_medians_can_be_undone_and_the_reveal_stays(hall: Hall) -> None:
    placing.reveal(hall.store, hall.activity_id, played(hall, {"Shop": (8.0, 8.0), "Mill": (2.0, 2.0)}))
    hall.store.undo(hall.workshop_id)
    assert results(hall).entries[0].place == (1.0, 1.0)
    assert results(hall).entries[1].place is None
    assert results(hall).group is not None
    assert hall.store.undo(hall.workshop_id) is None


def test_of_few_people_no_place_is_taken(hall: Hall) -> None:
    places = [{"Shop": (8.0, 8.0)}] * 4
    placing.reveal(hall.store, hall.activity_id, played(hall, *places, by="people"))
    assert results(hall).entries[0].place == (1.0, 1.0)
    published = SPEC.publish(results(hall))["placing"]
    assert isinstance(published, dict)
    one = published["stakeholders"][0]  # type: ignore[index]
    assert (one["state"], one["median"], one["placements"]) == ("suppressed", None, 4)  # type: ignore[index]


@pytest.mark.parametrize("count", [0, -1])
def test_a_round_needs_a_table_and_a_sheet_needs_a_name(hall: Hall, count: int) -> None:
    with pytest.raises(BadInput):
        placing.open_placing(hall.store, hall.activity_id, "tables", count)
    round_id = placing.open_placing(hall.store, hall.activity_id, "tables", 2)
    with pytest.raises(BadInput):
        placing.enter(hall.store, round_id, "Table 1", {})


def test_a_sheet_can_be_corrected_until_the_round_closes(hall: Hall) -> None:
    shop = ids(hall)["Shop"]
    round_id = placing.open_placing(hall.store, hall.activity_id, "tables", 2)
    serial = placing.enter(hall.store, round_id, "Table 1", {shop: (8.0, 8.0)})
    placing.correct(hall.store, round_id, serial, "Table 1", {shop: (3.0, 3.0)})
    rounds.close_round(hall.store, round_id)
    placing.reveal(hall.store, hall.activity_id, round_id)
    assert results(hall).entries[0].place == (3.0, 3.0)


def test_merging_keeps_the_fuller_entry_takes_what_it_lacks_and_is_one_undo(hall: Hall) -> None:
    known = ids(hall)
    before = results(hall).entries
    kept = merging.merge(hall.store, known["Farm"], known["Shop"])
    assert kept == known["Shop"]
    merged = results(hall).entries
    assert [(entry.name, entry.note, entry.influence) for entry in merged[:1]] == [("Shop", "far", 1.0)]
    assert [entry.name for entry in merged] == ["Shop", "Mill"]
    hall.store.undo(hall.workshop_id)
    assert results(hall).entries == before
    with pytest.raises(BadInput):
        merging.merge(hall.store, known["Shop"], known["Shop"])


def test_placements_and_relationships_follow_a_merge(hall: Hall) -> None:
    from lpip_workshop.exercises.stakeholders.network import actions as network

    network.add(hall.store, hall.activity_id, "Farm > Mill; funds; 2")
    placing.reveal(hall.store, hall.activity_id, played(hall, {"Farm": (8.0, 8.0)}, {"Farm": (6.0, 8.0)}))
    known = ids(hall)
    kept = merging.merge(hall.store, known["Shop"], known["Farm"])
    after = results(hall)
    assert after.group is not None
    assert [(one.entry.id, one.n) for one in after.group.spreads] == [(kept, 2)]
    assert after.network is not None
    name = next(entry.name for entry in after.entries if entry.id == kept)
    assert [(link.source, link.target) for link in after.network.links] == [(name, "Mill")]


def test_ticks_begin_with_no_and_a_degree_makes_a_role(hall: Hall) -> None:
    shop = ids(hall)["Shop"]
    judging.toggle(hall.store, shop, "power")
    first = results(hall).entries[0]
    assert (first.power, first.legitimacy, first.urgency) == (True, False, False)
    judging.toggle(hall.store, shop, "power")
    assert results(hall).entries[0].power is False
    judging.set_degree(hall.store, shop, 3)
    assert (results(hall).entries[0].role, results(hall).entries[0].degree) == ("both", 3)
    judging.set_role(hall.store, shop, "neither")
    assert results(hall).entries[0].degree is None
    judging.toggle_here(hall.store, shop)
    assert [entry.name for entry in results(hall).room.unheard] == ["Shop"]
    judging.toggle_here(hall.store, shop)
    assert results(hall).room.unheard == ()


def next_workshop(hall: Hall, day: str = "2027-02-11") -> str:
    details = Details(Saying("Again"), "Dyffryn partnership", day=day, starts="13:30")
    workshop_id = create_workshop(hall.store, details, [Planned(Saying("Who now?"), 20, "stakeholders", Saying(""))])
    with hall.store.read() as session:
        return agenda(session, workshop_id)[0].id


def test_the_unheard_list_is_carried_to_the_next_workshop_and_taken_in_by_one_deed(hall: Hall) -> None:
    for name in ("Mill", "Farm"):
        judging.toggle_here(hall.store, ids(hall)[name])
    then = next_workshop(hall)
    assert results(hall, then).unheard_before == ("Mill", "Farm")
    assert results(hall, then).last_time == "2026-11-12"
    actions.add(hall.store, then, "the MILL")
    actions.add(hall.store, then, "mill")
    assert results(hall, then).unheard_before == ("Farm",)
    assert actions.take_unheard(hall.store, then) == 1
    after = results(hall, then)
    assert after.unheard_before == ()
    assert after.entries[-1].name == "Farm"
    assert after.entries[-1].note == "far"
    assert after.entries[-1].here is None


def test_a_first_workshop_has_nobody_unheard_before(hall: Hall) -> None:
    assert results(hall).unheard_before == ()
    assert actions.take_unheard(hall.store, hall.activity_id) == 0


FOLDER = {
    "stakeholders.csv": (
        "Name,Influence,Interest,Wanted influence,Power,Legitimacy,Urgency,Impact,Affected,Affecting,In the room\n"
        "Shop,,,7,yes,no,x,9,most,,no\n"
        "Mill,2,3,,,,,,moderately,least,yes\n"
        "Farm,,,,,,,,,,\n"
    ),
    "placements.csv": "Table,Name,Influence,Interest\nA,Shop,6,8\nB,SHOP,8,9\nA,Mill,9,9\nB,Barn,1,1\n",
}


def written(folder: Path, files: dict[str, str]) -> Path:
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_a_folder_gives_every_number_and_the_library_gives_the_same(hall: Hall, tmp_path: Path) -> None:
    inputs = SPEC.from_tables(Tables(written(tmp_path / "folder", FOLDER)))
    straight = SPEC.publish(SPEC.compute(inputs))
    shop, mill, farm, barn = straight["stakeholders"]  # type: ignore[misc]
    assert (shop["influence"], shop["interest"], shop["salience"]) == (7.0, 8.5, "dangerous")  # type: ignore[index]
    assert (shop["role"], shop["degree"], shop["here"]) == ("affected", "most", False)  # type: ignore[index]
    assert shop["wanted"] is None, "it stands where it is wanted"  # type: ignore[index]
    assert (mill["influence"], mill["role"], mill["degree"]) == (2.0, "both", "moderately")  # type: ignore[index]
    assert farm["salience"] is None  # type: ignore[index]
    assert barn["name"] == "Barn"  # type: ignore[index]
    other = next_workshop(hall, "2020-01-01")
    SPEC.save(hall.store, other, inputs)
    assert SPEC.publish(results(hall, other)) == straight


@pytest.mark.parametrize(
    ("rows", "what"),
    [
        ("A,Shop,1,\n", "Only one of the two numbers is there."),
        ("A,Shop,1,2\nA,shop,3,4\n", "“A” has placed “shop” before."),
        ("A,Shop,11,2\n", "“11” is not a number from 0 to 10."),
        (",Shop,1,2\n", "This cell is empty."),
    ],
)
def test_a_wrong_placement_is_said_with_its_place(tmp_path: Path, rows: str, what: str) -> None:
    from lpip_workshop.core.catalogue import catalogue

    folder = written(tmp_path / "folder", {"placements.csv": "Table,Name,Influence,Interest\n" + rows})
    with pytest.raises(BadInput) as caught:
        SPEC.from_tables(Tables(folder))
    assert catalogue("en").say(caught.value.what) == what
    assert "placements.csv, row" in catalogue("en").say(caught.value.place)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Name,Legitimacy\nShop,perhaps\n", "“perhaps” is neither yes nor no."),
        ("Name,Role\nShop,boss\n", "“boss” is no role."),
        ("Name,Degree\nShop,quite\n", "“quite” is no degree."),
    ],
)
def test_a_word_that_is_no_answer_is_said(tmp_path: Path, text: str, what: str) -> None:
    from lpip_workshop.core.catalogue import catalogue

    with pytest.raises(BadInput) as caught:
        SPEC.from_tables(Tables(written(tmp_path / "folder", {"stakeholders.csv": text})))
    assert catalogue("en").say(caught.value.what) == what


def test_power_is_salience_where_the_table_tells_influence_and_influence_where_it_does_not(tmp_path: Path) -> None:
    both = SPEC.from_tables(Tables(written(tmp_path / "a", {"stakeholders.csv": "Name,Influence,Power\nS,3,yes\n"})))
    alone = SPEC.from_tables(Tables(written(tmp_path / "b", {"stakeholders.csv": "Name,Power,Interest\nS,3,4\n"})))
    assert (both.entries[0].influence, both.entries[0].power) == (3.0, True)
    assert (alone.entries[0].influence, alone.entries[0].power) == (3.0, None)
