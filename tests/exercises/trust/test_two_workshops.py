"""Two workshops of one partnership: in tables, in the library, and in the bytes of its file."""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest

from lpip_workshop.app.folder import Tables
from lpip_workshop.app.people import add_people
from lpip_workshop.app.queries import agenda
from lpip_workshop.app.rounds import close_round, paper, reveal_round
from lpip_workshop.app.workshops import Details, Planned, create_workshop
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.trust.actions import check_answers, correct, enter, open_pulse, set_code_asked
from lpip_workshop.exercises.trust.compute import compute
from lpip_workshop.exercises.trust.inputs import Asked
from lpip_workshop.exercises.trust.library import from_library, newest
from lpip_workshop.exercises.trust.publish import publish
from lpip_workshop.exercises.trust.tables import from_tables, save
from lpip_workshop.storage.domain import Partnership
from lpip_workshop.storage.rows import find
from tests.exercises.trust.made import HEADINGS
from tests.exercises.trust.test_change import BEFORE, NOW, people
from tests.support.library import new_workshop

CODED = Asked(code=True)


@pytest.fixture
def hall(tmp_path):
    made = new_workshop(tmp_path, "trust")
    yield made
    made.store.close()


def another(hall, day: str, partnership: str = "Dyffryn partnership") -> str:
    """Return the trust activity of another workshop."""
    planned = Planned(Saying("Trust"), 20, "trust")
    workshop = create_workshop(hall.store, Details(Saying("Spring"), partnership, day=day), [planned])
    add_people(hall.store, workshop, "community", 12)
    with hall.store.read() as session:
        return agenda(session, workshop)[0].id


def hold(hall, activity_id, answers, *, code=True) -> str:
    set_code_asked(hall.store, activity_id, code)
    round_id = open_pulse(hall.store, activity_id)
    for answer in answers:
        enter(hall.store, round_id, Asked(code=code), answer.as_content())
    close_round(hall.store, round_id)
    reveal_round(hall.store, round_id)
    return round_id


def results(hall, activity_id):
    with hall.store.read() as session:
        return compute(from_library(session, activity_id))


def test_a_workshop_is_compared_with_the_one_before_it_of_the_same_partnership(hall):
    hold(hall, another(hall, "2026-03-10", "Forth"), people([1] * 12))
    hold(hall, another(hall, "2026-03-19"), people(BEFORE))
    hold(hall, hall.activity_id, people(NOW))
    change = results(hall, hall.activity_id).change.value
    assert (change.kind, change.pairs) == ("paired", 12)
    assert catalogue("en").say(change.occasion) == "Spring, 19 March 2026"


def test_asking_again_in_the_same_meeting_is_no_change_but_is_held_against_the_round_before(hall):
    hold(hall, hall.activity_id, people(NOW))
    hold(hall, hall.activity_id, [*people(NOW), *people([1], start=90)])
    found = results(hall, hall.activity_id)
    assert found.change.state == "no_data"
    assert found.shown == ()


def test_a_later_workshop_changes_nothing_of_an_earlier_one(hall):
    hold(hall, hall.activity_id, people(NOW))
    alone = publish(results(hall, hall.activity_id))
    hold(hall, another(hall, "2027-01-10"), people(BEFORE))
    assert publish(results(hall, hall.activity_id)) == alone


def test_codes_are_scrambled_alike_in_all_workshops_of_a_partnership_and_never_in_two_partnerships(hall):
    first, second = another(hall, "2026-03-19"), another(hall, "2026-03-19", "Forth")
    for activity in (first, second, hall.activity_id):
        hold(hall, activity, people(NOW[:1]))
    with hall.store.read() as session:
        codes = [newest(session, activity).ballots[0]["code"] for activity in (first, second, hall.activity_id)]
        salts = {row.code_salt for row in find(session, Partnership)}
    assert codes[0] == codes[2] != codes[1]
    assert len(salts) == 2
    assert all(code.startswith("#") for code in codes)


def test_no_code_stands_in_the_bytes_of_the_file(hall):
    set_code_asked(hall.store, hall.activity_id, True)
    round_id = open_pulse(hall.store, hall.activity_id)
    for number, rating in enumerate(NOW):
        content = replace(people([rating])[0], code=f"QXZWV{number}").as_content()
        enter(hall.store, round_id, CODED, content)
    hall.store.compact()
    folder = hall.store.path.parent
    for _moment in range(2):
        data = b"".join(path.read_bytes() for path in folder.iterdir() if path.name.startswith("library.db"))
        assert b"QXZWV" not in data
        if _moment == 0:
            close_round(hall.store, round_id)


def test_a_ballot_that_is_corrected_keeps_its_code_unless_another_is_typed(hall):
    set_code_asked(hall.store, hall.activity_id, True)
    round_id = open_pulse(hall.store, hall.activity_id)
    enter(hall.store, round_id, CODED, people([3])[0].as_content())
    with hall.store.read() as session:
        kept = dict(paper(session, round_id, 1))
    correct(hall.store, round_id, CODED, 1, kept | {"experience": {"openness": 1}})
    with hall.store.read() as session:
        assert paper(session, round_id, 1)["code"] == kept["code"]
    correct(hall.store, round_id, CODED, 1, kept | {"code": "other1"})
    with hall.store.read() as session:
        assert paper(session, round_id, 1)["code"] not in ("", "OTHER1", kept["code"])


@pytest.mark.parametrize("code", ["A1", "A" * 13])
def test_a_code_too_short_or_too_long_is_refused(code):
    with pytest.raises(BadInput):
        check_answers({"importance": {"openness": 3}, "code": code}, CODED)


def test_a_code_is_refused_where_it_was_not_asked_for_and_an_abstention_keeps_none():
    with pytest.raises(BadInput):
        check_answers({"importance": {"openness": 3}, "code": "AN07"}, Asked())
    assert "code" not in check_answers({"code": "AN07"}, CODED).as_content()


def write(path, answers, more=(), extra=()):
    headings = [*more, "Code", *HEADINGS[1:]]
    rows = []
    for answer in answers:
        ratings = [v for i in answer.importance for v in (answer.importance[i], answer.experience[i])]
        rows.append([*extra, answer.code, "", *ratings])
    path.parent.mkdir(exist_ok=True)
    begun = path.exists()
    with path.open("a", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows if begun else [headings, *rows])


def both_doors(folder, tmp_path):
    inputs = from_tables(Tables(folder))
    straight = compute(inputs)
    hall = new_workshop(tmp_path, "trust", people=0)
    save(hall.store, hall.activity_id, inputs)
    with hall.store.read() as session:
        kept = compute(from_library(session, hall.activity_id))
    hall.store.close()
    assert publish(kept) == publish(straight)
    return straight.change.value


def test_a_table_of_the_workshop_before_gives_the_change_by_either_door(tmp_path):
    write(tmp_path / "in" / "trust.csv", people(NOW))
    write(tmp_path / "in" / "trust-before.csv", people(BEFORE), ["Date"], ["2026-03-19"])
    change = both_doors(tmp_path / "in", tmp_path)
    assert change.statements[0].moved.value.counts == (1, 4, 7)
    assert catalogue("en").say(change.occasion) == "the workshop of 19 March 2026"


@pytest.mark.parametrize(("names", "told"), [(("2026-11-12", "2026-03-19"), 2026), (("2", "1"), 2), (("b", "a"), 0)])
def test_several_workshops_may_stand_in_one_table(tmp_path, names, told):
    later, earlier = names
    rows = [(later, NOW), (earlier, BEFORE)] if told else [(earlier, BEFORE), (later, NOW)]
    for name, ratings in rows:
        write(tmp_path / "in" / "trust.csv", people(ratings), ["Workshop"], [name])
    assert both_doors(tmp_path / "in", tmp_path).statements[0].moved.value.counts == (1, 4, 7)


def test_only_the_workshop_before_is_no_round_of_this_one(tmp_path):
    write(tmp_path / "in" / "trust-before.csv", people(BEFORE))
    inputs = from_tables(Tables(tmp_path / "in"))
    hall = new_workshop(tmp_path, "trust")
    save(hall.store, hall.activity_id, inputs)
    with hall.store.read() as session:
        assert from_library(session, hall.activity_id).state == inputs.state == "none"
        assert newest(session, hall.activity_id) is None
    hall.store.close()


def test_a_code_that_cannot_be_read_is_named(tmp_path):
    write(tmp_path / "in" / "trust.csv", [replace(people([3])[0], code="x")])
    with pytest.raises(BadInput) as caught:
        from_tables(Tables(tmp_path / "in"))
    assert catalogue("en").say(caught.value.place) == "trust.csv, row 2, column “Code”"
