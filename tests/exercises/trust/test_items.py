"""Statements of one's own: kept, named, scored in reverse, taken together, and brought in from a table."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from lpip_workshop.app.folder import Tables
from lpip_workshop.app.rounds import close_round, reveal_round
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.core.words import Saying, T
from lpip_workshop.exercises.trust import statements
from lpip_workshop.exercises.trust.actions import enter, open_pulse
from lpip_workshop.exercises.trust.compute import compute
from lpip_workshop.exercises.trust.dimensions import DIMENSIONS, Item
from lpip_workshop.exercises.trust.inputs import Answer, Asked, Inputs, asked_of
from lpip_workshop.exercises.trust.items import key, labels
from lpip_workshop.exercises.trust.library import from_library
from lpip_workshop.exercises.trust.publish import publish
from lpip_workshop.exercises.trust.report import report
from lpip_workshop.exercises.trust.tables import from_tables, save
from lpip_workshop.exercises.trust.worksheet import worksheet
from lpip_workshop.methods.reliability import cronbach_alpha
from tests.exercises.trust.made import TWELVE, inputs_of, on, person, results_of
from tests.support.library import new_workshop

OWN = (
    Item("item-1", T("Openness"), Saying("We tell each other bad news early.", "en", {"cy": "Newyddion drwg."})),
    Item("item-2", T("Openness"), Saying("Things are decided behind closed doors."), reverse=True),
    Item("item-3", T("Openness"), Saying("I can ask anything here.")),
    Item("item-4", "", Saying("The meetings start on time.")),
)


@pytest.fixture
def hall(tmp_path):
    made = new_workshop(tmp_path, "trust")
    yield made
    made.store.close()


def chosen(hall) -> tuple[Item, ...]:
    with hall.store.read() as session:
        return from_library(session, hall.activity_id).asked.items


def asked(answers, items=OWN) -> Inputs:
    return replace(inputs_of(answers), asked=Asked(items=items))


def own_answers(count=24) -> list[Answer]:
    found = []
    for place in range(count):
        base, turn = place % 5 + 1, (place // 5) % 3 - 1
        near = min(5, max(1, base + turn))
        experience = {"item-1": base, "item-2": 6 - near, "item-3": near, "item-4": place % 4 + 1}
        found.append(Answer({item.id: 3 + place % 3 for item in OWN}, experience))
    return found


def test_statements_are_kept_as_they_are_and_ours_only_by_name():
    assert "items" not in Asked().as_rule()
    mixed = (*DIMENSIONS[:2], *OWN, replace(DIMENSIONS[3], statement=Saying("We are good at this.")))
    assert asked_of(Asked(items=mixed).as_rule()).items == mixed
    assert Asked(items=mixed).as_rule()["items"][0] == {"id": "reliability"}


def test_a_statement_goes_by_its_dimension_numbered_where_that_has_several():
    said = {ident: catalogue("en").say(name) for ident, name in labels(OWN).items()}
    assert said["item-2"] == "Openness 2"
    assert said["item-4"] == "“The meetings start on time”"


def test_two_workshops_asked_the_same_where_words_and_direction_are_the_same():
    assert key(replace(OWN[0], id="item-9")) == key(OWN[0])
    assert key(replace(OWN[0], reverse=True)) != key(OWN[0])
    assert key(DIMENSIONS[0]) == "reliability"
    assert key(replace(DIMENSIONS[0], statement=Saying("We deliver."))) != "reliability"


def test_the_experience_of_a_reversed_statement_is_turned_round_and_its_importance_is_not():
    turned = (replace(DIMENSIONS[2], statement=Saying("News is held back."), reverse=True),)
    answers = [person(i, 6 - e, on=["openness"]) for i, e in TWELVE]
    found = on(compute(asked(answers, turned)))
    plain = on(results_of([person(i, e, on=["openness"]) for i, e in TWELVE]))
    assert (found.experience, found.importance, found.gap) == (plain.experience, plain.importance, plain.gap)


def test_a_dimension_of_several_statements_has_the_mean_of_their_gaps():
    results = compute(asked(own_answers()))
    scale = results.scales[0]
    gaps = [found.gap.value.value for found in results.dimensions if found.id in scale.ids]
    assert (len(scale.ids), scale.whole) == (3, False)
    assert abs(scale.gap.value.value - sum(gaps, Fraction(0)) / 3) <= Fraction(1, 20)


def test_alpha_is_that_of_the_scored_ratings_of_those_who_rated_everything():
    answers = own_answers()
    incomplete = Answer({"item-1": 5}, {"item-1": 1})
    scale = compute(asked([*answers, incomplete])).scales[0]
    rows = [(a.experience["item-1"], 6 - a.experience["item-2"], a.experience["item-3"]) for a in answers]
    assert scale.experience.value == cronbach_alpha(rows).value
    assert scale.experience.value.people == 24


def test_a_statement_that_should_have_been_reversed_gives_a_warning():
    forgotten = tuple(replace(item, reverse=False) for item in OWN)
    results = compute(asked(own_answers(), forgotten))
    assert results.scales[0].experience.value.negative
    assert "pull against each other" in str(report(results))


def test_alpha_of_fewer_than_twenty_people_or_of_answers_nearly_alike_is_not_told():
    assert compute(asked(own_answers(19))).scales[0].experience.state == "undefined"
    alike = [replace(a, experience={**a.experience, "item-1": 5}) for a in own_answers()]
    assert compute(asked(alike)).scales[0].experience.state == "suppressed"


def test_statements_are_added_worded_translated_turned_moved_and_removed_and_each_can_be_undone(hall):
    store, activity = hall.store, hall.activity_id
    statements.add_item(store, activity, "Openness: Bad news comes early")
    statements.word_item(store, activity, "item-1", "Bad news comes early here")
    statements.translate_item(store, activity, "item-1", "cy", "Daw newyddion drwg yn gynnar")
    statements.name_item(store, activity, "item-1", "Candour")
    statements.turn_item(store, activity, "item-1", True)
    statements.move_item(store, activity, "item-1", -9)
    statements.remove_item(store, activity, "listening")
    first = chosen(hall)[0]
    assert first == Item(
        "item-1",
        Saying("Candour"),
        Saying("Bad news comes early here", "en", {"cy": "Daw newyddion drwg yn gynnar"}),
        True,
    )
    assert len(chosen(hall)) == 6
    for _step in range(7):
        hall.store.undo(hall.workshop_id)
    assert chosen(hall) == DIMENSIONS


def test_wording_one_of_ours_keeps_its_dimension_translated(hall):
    statements.word_item(hall.store, hall.activity_id, "openness", "We say how it is.")
    assert chosen(hall)[2].name == T("Openness")
    statements.restore_items(hall.store, hall.activity_id)
    assert chosen(hall) == DIMENSIONS


@pytest.mark.parametrize("typed", ["", "x" * 301])
def test_a_statement_without_words_or_too_long_is_refused(hall, typed):
    with pytest.raises(BadInput):
        statements.word_item(hall.store, hall.activity_id, "openness", typed)


def test_a_statement_that_is_there_already_is_refused_and_so_are_too_many(hall):
    with pytest.raises(Refused):
        statements.add_item(hall.store, hall.activity_id, "we do what we said we would do.")
    with pytest.raises(Refused):
        statements.ask_items(hall.store, hall.activity_id, [Item(f"i{n}", "", f"S{n}") for n in range(31)])


def test_statements_are_fixed_while_a_round_is_under_way_and_a_round_needs_one(hall):
    for item in DIMENSIONS:
        statements.remove_item(hall.store, hall.activity_id, item.id)
    with pytest.raises(Refused):
        open_pulse(hall.store, hall.activity_id)
    statements.add_item(hall.store, hall.activity_id, "We like it here")
    open_pulse(hall.store, hall.activity_id)
    with pytest.raises(Refused):
        statements.add_item(hall.store, hall.activity_id, "And here")


def test_a_round_keeps_the_statements_it_was_asked_with(hall):
    statements.ask_items(hall.store, hall.activity_id, OWN)
    round_id = open_pulse(hall.store, hall.activity_id)
    for answer in own_answers():
        enter(hall.store, round_id, Asked(items=OWN), answer.as_content())
    close_round(hall.store, round_id)
    reveal_round(hall.store, round_id)
    statements.restore_items(hall.store, hall.activity_id)
    with hall.store.read() as session:
        kept = from_library(session, hall.activity_id)
    assert kept.asked.items == OWN
    assert publish(compute(kept))["dimensions"]


def test_the_handout_says_which_statement_goes_by_which_name():
    text = str(report(compute(asked(own_answers()))))
    assert all(item.statement.text in text for item in OWN)


def test_the_paper_names_every_statement():
    text = str(worksheet(Inputs(inputs_of([]).setting, Asked(items=OWN))))
    assert all(item.statement.text in text for item in OWN)


def own_folder(tmp_path, headings):
    folder = tmp_path / "own"
    folder.mkdir()
    rows = [f"{a},{b},{c},{d}" for a, b, c, d in ((5, 2, 5, 1), (4, 3, 4, 2), (5, 1, 3, 4)) * 8]
    (folder / "trust.csv").write_text("\n".join([headings, *rows]), encoding="utf-8")
    (folder / "items.csv").write_text(
        "Item,Dimension,Reverse,Item (Welsh)\nWe tell bad news,Openness,,Newyddion\nDoors are closed,Openness,yes,\n",
        encoding="utf-8",
    )
    return folder


@pytest.mark.parametrize(
    "headings",
    [
        "Openness 1 importance,Openness 1 experience,Openness 2 importance,Openness 2 experience",
        "1 importance,1 experience,2 importance,2 experience",
        "Item 1 importance,Item 1 experience,Item 2 importance,Item 2 experience",
        "We tell bad news importance,We tell bad news experience,Doors are closed importance,"
        "Doors are closed experience",
    ],
)
def test_an_instrument_is_read_from_a_table_and_its_answers_by_any_of_its_names(tmp_path, headings):
    inputs = from_tables(Tables(own_folder(tmp_path, headings)))
    assert [item.reverse for item in inputs.asked.items] == [False, True]
    assert inputs.asked.items[0].statement == Saying("We tell bad news", "en", {"cy": "Newyddion"})
    results = compute(inputs)
    assert on(results, "item-2").experience.mean.value.value == tenths_mean([5, 4, 2] * 8)
    hall = new_workshop(tmp_path, "trust", people=0)
    save(hall.store, hall.activity_id, inputs)
    with hall.store.read() as session:
        assert publish(compute(from_library(session, hall.activity_id))) == publish(results)
    hall.store.close()


def tenths_mean(values) -> Fraction:
    return Fraction(round(10 * sum(values) / len(values)), 10)


def test_a_statement_that_is_there_twice_in_a_table_is_named(tmp_path):
    folder = own_folder(tmp_path, "Ballot")
    (folder / "trust.csv").unlink()
    (folder / "items.csv").write_text("Item\nWe talk\nwe talk\n", encoding="utf-8")
    with pytest.raises(BadInput) as caught:
        from_tables(Tables(folder))
    assert catalogue("en").say(caught.value.place) == "items.csv, row 3, column “Item”"
