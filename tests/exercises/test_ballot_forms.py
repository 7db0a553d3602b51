"""What is asked alone on the screen goes into the same box as paper, in every exercise and every way to answer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lpip_workshop.app import rounds
from lpip_workshop.core.ballot_form import told
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.registry import exercises
from lpip_workshop.exercises.differences import actions as lines
from lpip_workshop.exercises.partners import actions as partners
from lpip_workshop.exercises.partners.listing import Draft
from lpip_workshop.exercises.priorities import actions as priorities
from lpip_workshop.exercises.priorities.rules import METHODS
from lpip_workshop.exercises.reflection import actions as reflection
from lpip_workshop.exercises.stakeholders import actions as stakeholders
from lpip_workshop.exercises.stakeholders import placing
from lpip_workshop.exercises.trust import actions as trust
from lpip_workshop.storage.domain import Ballot
from lpip_workshop.storage.rows import find
from tests.support.answers import answered
from tests.support.library import Hall, new_workshop


def form_of(hall: Hall) -> Any:
    with hall.store.read() as session:
        spec = exercises()[exercise_of(hall)]
        assert spec.ballot_form is not None
        return spec.ballot_form(spec.from_library(session, hall.activity_id))


def exercise_of(hall: Hall) -> str:
    from lpip_workshop.storage.domain import Activity
    from lpip_workshop.storage.rows import the

    with hall.store.read() as session:
        return the(session, Activity, hall.activity_id).exercise


def given(hall: Hall, answers: dict[str, Any]) -> dict[str, Any]:
    with hall.store.read() as session:
        held = rounds.current_round(session, hall.activity_id)
    assert held is not None
    form_of(hall).give(hall.store, hall.activity_id, held.id, answers)
    with hall.store.read() as session:
        return find(session, Ballot, Ballot.round_id == held.id)[-1].content


@pytest.fixture
def made(tmp_path: Path) -> Iterator[list[Hall]]:
    halls: list[Hall] = []
    yield halls
    for hall in halls:
        hall.store.close()


def hall_of(made: list[Hall], tmp_path: Path, exercise: str) -> Hall:
    made.append(new_workshop(tmp_path, exercise))
    return made[-1]


def test_every_exercise_that_collects_answers_can_ask_for_them_on_the_screen() -> None:
    assert [spec.id for spec in exercises().specs if spec.collects_answers and spec.ballot_form is None] == []
    assert any(spec.ballot_form for spec in exercises().specs)


def test_a_pulse_asks_both_questions_of_each_statement_and_scrambles_the_code(made: list[Hall], tmp_path: Path) -> None:
    hall = hall_of(made, tmp_path, "trust")
    trust.set_code_asked(hall.store, hall.activity_id, True)
    trust.open_pulse(hall.store, hall.activity_id)
    content = given(hall, answered(form_of(hall)))
    assert set(content["importance"].values()) == set(content["experience"].values()) == {5}
    assert len(content["importance"]) == len(content["experience"]) == 6
    assert content["sector"] == "other"
    assert content["code"].startswith("#")
    assert "AB12" not in content["code"]


def test_an_empty_pulse_is_an_abstention(made: list[Hall], tmp_path: Path) -> None:
    hall = hall_of(made, tmp_path, "trust")
    trust.open_pulse(hall.store, hall.activity_id)
    assert given(hall, {"sector": "health"}) == {"importance": {}, "experience": {}}


def test_lines_are_asked_one_by_one(made: list[Hall], tmp_path: Path) -> None:
    hall = hall_of(made, tmp_path, "differences")
    ids = [lines.add_line(hall.store, hall.activity_id, left, "the other") for left in ("one", "two")]
    lines.open_lines(hall.store, hall.activity_id)
    assert given(hall, answered(form_of(hall))) == {"places": dict.fromkeys(ids, 7), "sector": "other"}


def test_partners_rate_all_but_themselves_and_consent_is_recorded(made: list[Hall], tmp_path: Path) -> None:
    hall = hall_of(made, tmp_path, "partners")
    partners.add(hall.store, hall.activity_id, [Draft("Farm"), Draft("Council"), Draft("Bus")])
    partners.open_sheets(hall.store, hall.activity_id)
    form, answers = form_of(hall), answered(form_of(hall))
    assert len(form.asked(answers)) == len(form.pages) - 1
    content = given(hall, dict(form.heard(answers)))
    names = partners.partners(hall.store, hall.activity_id)
    assert content["rater"] not in content["ratings"]
    assert {names[one] for one in (content["rater"], *content["ratings"])} == {"Farm", "Council", "Bus"}


def test_a_sheet_of_nobody_is_not_taken(made: list[Hall], tmp_path: Path) -> None:
    hall = hall_of(made, tmp_path, "partners")
    partners.add(hall.store, hall.activity_id, [Draft("Farm"), Draft("Council")])
    round_id = partners.open_sheets(hall.store, hall.activity_id)
    with pytest.raises(BadInput):
        form_of(hall).give(hall.store, hall.activity_id, round_id, {})


def test_an_exit_form_takes_ratings_and_remarks(made: list[Hall], tmp_path: Path) -> None:
    hall = hall_of(made, tmp_path, "reflection")
    reflection.open_forms(hall.store, hall.activity_id)
    content = given(hall, answered(form_of(hall)))
    assert set(content["ratings"].values()) == {5}
    assert {remark["text"] for remark in content["remarks"].values()} == {"ab12"}


@pytest.mark.parametrize("by", ["people", "tables"])
def test_stakeholders_are_placed_by_two_numbers(made: list[Hall], tmp_path: Path, by: Any) -> None:
    hall = hall_of(made, tmp_path, "stakeholders")
    for name in ("Farm", "Council"):
        stakeholders.add(hall.store, hall.activity_id, name)
    placing.open_placing(hall.store, hall.activity_id, by, 5)
    content = given(hall, answered(form_of(hall)))
    assert sorted(content["places"].values()) == [[10.0, 10.0], [10.0, 10.0]]
    assert content["table"] == (None if by == "people" else "ab12")


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("strengths", [False, True])
def test_priorities_are_asked_in_every_way(made: list[Hall], tmp_path: Path, method: Any, strengths: bool) -> None:
    hall = hall_of(made, tmp_path, "priorities")
    for text in ("Path", "Bus", "Shop", "Bridge"):
        priorities.add_option(hall.store, hall.activity_id, text, cost=1200)
    priorities.set_rule(hall.store, hall.activity_id, method=method, strengths=strengths, sectors=True)
    priorities.open_vote(hall.store, hall.activity_id)
    form = form_of(hall)
    content = given(hall, answered(form))
    assert content.pop("sector") == "other"
    assert [bool(said) for said in content.values()] == [True]


def test_every_answer_is_shown_back_in_both_languages(made: list[Hall], tmp_path: Path) -> None:
    for method in METHODS:
        hall = hall_of(made, tmp_path / method, "priorities")
        for text in ("Path", "Bus", "Shop"):
            priorities.add_option(hall.store, hall.activity_id, text)
        priorities.set_rule(hall.store, hall.activity_id, method=method)
        form = form_of(hall)
        answers = answered(form)
        for question in (question for page in form.pages for question in page.questions):
            for language in ("en", "cy"):
                shown = catalogue(language).say(told(question, answers[question.id]))
                assert shown
                assert shown != catalogue(language).say(told(question, None))
