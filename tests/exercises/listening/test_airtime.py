"""Who spoke how long: groups, never people."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.setting import Setting
from lpip_workshop.core.words import Saying, T
from lpip_workshop.exercises.listening import actions
from lpip_workshop.exercises.listening.compute import compute
from lpip_workshop.exercises.listening.groups import find_group, group_words
from lpip_workshop.exercises.listening.items import Card, Inputs, Tally
from lpip_workshop.exercises.listening.publish import publish, results_schema
from lpip_workshop.exercises.listening.report import report
from lpip_workshop.exercises.listening.wording import airtime_words
from tests.exercises.listening.room import BEGAN, after, results_of
from tests.support.library import Hall


def spoken(hall: Hall) -> dict[str, int]:
    return {one.group: one.seconds for one in results_of(hall).airtime if one.seconds}


def counted(*times: tuple[str, int], sectors: dict[str, int] | None = None) -> Inputs:
    tally = Tally("sectors" if sectors else "tables", 3)
    people = sum((sectors or {}).values())
    return Inputs(Setting(T("Listening"), people=people, sectors=sectors or {}), tally=tally, spoken=times)


def sentence(inputs: Inputs) -> str:
    return catalogue("en").say(airtime_words(compute(inputs)) or "")


def test_a_group_counts_until_another_begins(hall: Hall) -> None:
    for group, at in (("table-1", 0), ("table-2", 40), ("", 65)):
        actions.talk(hall.store, hall.activity_id, group, after(at))
    assert spoken(hall) == {"table-1": 40, "table-2": 25}


def test_the_same_key_again_stops_and_a_group_that_comes_back_goes_on_from_its_time(hall: Hall) -> None:
    for at in (0, 10, 100, 105):
        actions.talk(hall.store, hall.activity_id, "table-1", after(at))
    assert spoken(hall) == {"table-1": 15}
    assert results_of(hall).tally.talking == ""


def test_undo_takes_back_a_change_of_speaker_with_its_time(hall: Hall) -> None:
    actions.talk(hall.store, hall.activity_id, "table-1", BEGAN)
    actions.talk(hall.store, hall.activity_id, "table-2", after(30))
    hall.store.undo(hall.workshop_id)
    assert spoken(hall) == {}
    assert results_of(hall).tally.running(after(70)) == 70


def test_a_correction_never_falls_below_nothing(hall: Hall) -> None:
    actions.adjust(hall.store, hall.activity_id, "table-3", 30)
    actions.adjust(hall.store, hall.activity_id, "table-3", -45)
    assert spoken(hall) == {}


def test_shares_are_exact_fractions_of_all_that_was_counted() -> None:
    results = compute(counted(("table-1", 100), ("table-2", 50), ("table-1", 50)))
    assert [(one.group, one.share.value) for one in results.airtime] == [
        ("table-1", Fraction(3, 4)),
        ("table-2", Fraction(1, 4)),
        ("table-3", Fraction(0)),
    ]
    assert results.total == 200


def test_the_sentence_says_who_spoke_most_and_least() -> None:
    assert sentence(counted(("table-1", 240), ("table-2", 60), ("table-3", 90))) == (
        "Table 1 spoke most, 4:00 of 6:30 minutes. Table 2 spoke least, 1:00."
    )
    assert sentence(counted(("table-1", 60), ("table-2", 60))) == (
        "Table 1 and Table 2 spoke most, 1:00 of 2:00 minutes. Table 3 did not speak."
    )


def test_equal_times_and_no_time_name_nobody() -> None:
    assert sentence(counted(("table-1", 9), ("table-2", 9), ("table-3", 9))) == (
        "Nobody spoke clearly more than the others."
    )
    assert sentence(counted()) == ""
    assert compute(counted()).airtime[0].share.state == "no_data"


def test_the_time_of_a_sector_of_few_people_is_never_told_by_itself() -> None:
    room = {"community": 8, "university": 1, "business": 3, "health": 2}
    results = compute(counted(("university", 900), ("community", 60), sectors=room))
    assert [(one.group, one.seconds, one.people) for one in results.airtime] == [
        ("community", 60, 8),
        ("other", 900, 6),
    ]
    assert (results.most, results.least) == (("other",), ("community",))
    assert "niversity" not in str(publish(results))


def test_a_lone_small_sector_is_counted_with_the_next_smallest() -> None:
    results = compute(counted(("health", 30), sectors={"community": 8, "business": 6, "health": 1}))
    assert [(one.group, one.people) for one in results.airtime] == [("community", 8), ("other", 7)]


def test_where_every_sector_is_small_no_time_of_a_sector_is_told() -> None:
    results = compute(counted(("health", 30), ("business", 10), sectors={"health": 4, "business": 4}))
    assert (results.airtime, results.total) == ((), 0)


def test_a_sector_that_spoke_and_is_on_no_list_is_one_of_few() -> None:
    results = compute(counted(("health", 30), sectors={"community": 8, "business": 6}))
    assert [(one.group, one.seconds) for one in results.airtime] == [("community", 0), ("other", 30)]


def test_a_card_of_a_sector_of_few_does_not_say_which() -> None:
    heard = tuple(Card(str(n), Saying(f"Thing {n}"), heard_from=g) for n, g in enumerate(("health", "community")))
    inputs = replace(counted(sectors={"community": 8, "business": 6, "health": 1}), cards=heard)
    results = compute(inputs)
    (pile,) = publish(results)["heard"]
    assert [card["from"] for card in pile["cards"]] == ["Other", "Community"]
    assert "Health" not in repr(report(results))


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("table 2", "table-2"),
        ("T2", "table-2"),
        ("2", "table-2"),
        ("Bwrdd 3", "table-3"),
        ("business", "business"),
        ("uni", "university"),
        ("", ""),
        ("Siân Pritchard", ""),
        ("table 0", ""),
    ],
)
def test_a_group_is_a_table_or_a_sector_and_never_a_name(typed: str, key: str) -> None:
    assert find_group(typed) == key


@given(st.lists(st.tuples(st.sampled_from(["table-1", "table-9", "business", "The back row"]), st.integers(0, 9999))))
def test_whatever_was_counted_the_shares_add_up_and_satisfy_the_schema(times) -> None:
    results = compute(counted(*times))
    assert sum(one.share.value for one in results.airtime if one.share.is_ok) in (0, 1)
    jsonschema.validate(publish(results), results_schema())
    assert all(group_words(one.group) for one in results.airtime)
