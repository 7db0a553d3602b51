"""The same options again after talking: what moved, and what may be told of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import validate
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.setting import Setting
from lpip_workshop.exercises.priorities import SPEC
from lpip_workshop.exercises.priorities.compute import compute
from lpip_workshop.exercises.priorities.inputs import Inputs, Vote
from lpip_workshop.exercises.priorities.movement import Movement
from lpip_workshop.exercises.priorities.movement_words import movement_sentence, movement_title, movement_words
from lpip_workshop.exercises.priorities.publish import publish
from lpip_workshop.exercises.priorities.rules import Criterion, Rule
from lpip_workshop.exercises.priorities.schema import results_schema
from lpip_workshop.report.blocks import Heading, Note, TableBlock
from lpip_workshop.widgets.labels import Label
from tests.exercises.priorities.made import choices, dots, published, ranking_rule, ranks, read, write
from tests.exercises.priorities.test_console import Desk
from tests.support.library import new_workshop

TEXTS = ("Path", "Shop", "Bus")
# Six people, who all change their minds: 1 = path, 2 = shop, 3 = bus.
BEFORE = ranks("123", "123", "132", "213", "213", "231")
AFTER = ranks("321", "321", "321", "312", "312", "312")
say = catalogue("en").say


def held(rule: Rule, *rounds: Sequence[dict[str, Any]], texts: Sequence[str] = TEXTS, rules: Sequence[Rule] = ()):
    """Return the results of revealed rounds on the same options."""
    options = choices(texts)
    votes = tuple(
        Vote(n, "revealed", rules[n - 1] if rules else rule, options, len(given), len(given), "", tuple(given))
        for n, given in enumerate(rounds, start=1)
    )
    return compute(Inputs(Setting("What comes first?", people=30), options, rule, votes))


def moved(*args: Any, **more: Any) -> Movement:
    outcome = held(*args, **more).movement
    assert outcome.is_ok, outcome
    return outcome.value


def test_a_ranking_that_was_worked_out_by_hand() -> None:
    """W = 12 S / (m²(n³ - n)) (Kendall 1948), from the rank sums below."""
    found = moved(ranking_rule(), BEFORE, AFTER)
    # Before: path 1+1+1+2+2+3 = 10, shop 2+2+3+1+1+1 = 10, bus 3+3+2+3+3+2 = 16; mean 12; S = 4 + 4 + 16 = 24.
    # After: bus 6, path 3+3+3+2+2+2 = 15, shop 2+2+2+3+3+3 = 15; S = 36 + 9 + 9 = 54. m²(n³ - n) = 36 · 24 = 864.
    assert [outcome.value for outcome in found.agreement] == pytest.approx([12 * 24 / 864, 12 * 54 / 864])
    assert found.measure == "kendall-w"
    places = {say(one.text): one.places for one in found.moves}
    assert places == {"Bus": (3, 1), "Path": (1, 2), "Shop": (1, 2)}
    bus = found.moves[0]
    assert bus.standings is not None
    # Borda: 2 for each first, 1 for each second place; support: among the two that go ahead.
    assert [(one.score, one.people) for one in bus.standings] == [(2, 2), (12, 6)]
    assert say(movement_sentence(found)) == "“Bus” moved from place 3 to place 1; the room agrees more than before."


def test_dots_that_were_worked_out_by_hand() -> None:
    rule = Rule(method="dots", budget=3, cap=3)
    found = moved(rule, dots(*["300"] * 3, *["003"] * 3), dots(*["030"] * 6))
    # Before, on 0 to 3: path and bus half at each end, consensus 0; shop all at 0, consensus 1. After: all alike.
    assert found.measure == "consensus"
    assert [outcome.value for outcome in found.agreement] == pytest.approx([1 / 3, 1])
    shop = found.moves[0]
    assert (say(shop.text), shop.places) == ("Shop", (3, 1))
    assert shop.standings is not None
    assert [(one.score, one.people) for one in shop.standings] == [(0, 0), (18, 6)]


def test_each_other_way_to_answer_has_its_movement() -> None:
    ratings = [{"ratings": {"1": {"fit": r}, "2": {"fit": 10 - r}}} for r in (9, 9, 9, 8, 8)]
    turned = [{"ratings": {"1": {"fit": 10 - r}, "2": {"fit": r}}} for r in (9, 9, 9, 9, 9)]
    cases = (
        ("points", {"points": {"1": 100}}, {"points": {"2": 100}}),
        ("approvals", {"approved": {"1": 1}}, {"approved": {"2": 1}}),
        ("moscow", {"moscow": {"1": "must", "2": "wont"}}, {"moscow": {"1": "wont", "2": "must"}}),
        ("comparisons", {"over": {"1": {"2": 2}}}, {"over": {"2": {"1": 2}}}),
        (
            "impact-effort",
            {"places": {"1": {"impact": 9, "effort": 1}, "2": {"impact": 1, "effort": 9}}},
            {"places": {"1": {"impact": 1, "effort": 9}, "2": {"impact": 9, "effort": 1}}},
        ),
    )
    for method, before, after in cases:
        found = moved(Rule(method=method), [before] * 5, [after] * 5, texts=TEXTS[:2])
        assert {one.option: one.places for one in found.moves} == {"2": (2, 1), "1": (1, 2)}, method
        assert [outcome.value for outcome in found.agreement] == pytest.approx([1, 1]), method
    found = moved(Rule(method="ratings", criteria=(Criterion("fit"),)), ratings, turned, texts=TEXTS[:2])
    assert found.moves[0].places == (2, 1)
    assert found.agreement[1].value == pytest.approx(1)
    assert found.agreement[0].value < 1


@given(st.lists(st.permutations("123").map("".join), min_size=5, max_size=12))
def test_the_same_ballots_again_move_nothing(orders: list[str]) -> None:
    found = moved(ranking_rule(), ranks(*orders), ranks(*reversed(orders)))
    assert found.hidden is None
    assert not any(one.up for one in found.moves)
    assert all(one.standings is not None and one.standings[0] == one.standings[1] for one in found.moves)
    sentence = say(movement_sentence(found))
    assert sentence == "No option changed its place; the room agrees as much as before."


@given(
    st.lists(st.permutations("123").map("".join), min_size=3, max_size=9),
    st.lists(st.permutations("123").map("".join), min_size=3, max_size=9),
)
def test_turned_round_it_moves_the_other_way(first: list[str], second: list[str]) -> None:
    there, back = (
        moved(ranking_rule(), ranks(*one), ranks(*other)) for one, other in ((first, second), (second, first))
    )
    assert {one.option: one.up for one in there.moves} == {one.option: -one.up for one in back.moves}
    assert there.hidden == back.hidden


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (BEFORE[:4], AFTER[:4]),  # fewer than five
        (BEFORE[:4], AFTER),
        (BEFORE, AFTER[:4]),
        (BEFORE, [*BEFORE, AFTER[0]]),  # one who came
        (BEFORE, BEFORE[1:]),  # one who left
        (BEFORE, [*BEFORE[2:], *AFTER[:2]]),  # two who changed their minds
        (BEFORE, [*AFTER, *BEFORE[:5]]),  # one who left beside five who stayed
    ],
)
def test_where_few_could_be_told_only_places_are(before, after) -> None:
    found = moved(ranking_rule(), before, after)
    assert found.hidden is not None
    assert all(one.standings is None for one in found.moves)
    assert [outcome.state for outcome in found.agreement] == ["suppressed"] * 2
    assert "agrees" not in say(movement_sentence(found))
    document = publish(held(ranking_rule(), before, after))
    validate(document, results_schema())
    told = document["movement"]["value"]
    assert told["places_only"]
    assert {told["agreement_before"]["value"], told["agreement_after"]["value"]} == {None}
    for option in told["options"]:
        assert {option[name] for name in ("score_before", "score_after", "people_before", "people_after")} == {None}


def test_a_blank_ballot_more_is_nobody_who_could_be_told() -> None:
    assert moved(ranking_rule(), BEFORE, [*AFTER, {"ranks": {}}]).hidden is None


def test_scores_on_different_scales_are_not_compared() -> None:
    few, many = (Rule(method="dots", budget=n, cap=n) for n in (3, 5))
    found = moved(few, dots(*["300"] * 6), dots(*["050"] * 6), rules=(few, many))
    assert found.hidden is not None and "different scales" in say(found.hidden)
    assert found.moves[0].places == (2, 1)


def test_places_are_among_the_options_of_both_rounds() -> None:
    four = choices((*TEXTS, "Hall"))
    three = (four[0], four[2], four[3])
    rule = ranking_rule()
    before = Vote(1, "revealed", rule, four, 6, 6, "", tuple(ranks(*["2134"] * 6)))
    after = Vote(2, "revealed", rule, three, 6, 6, "", tuple(ranks(*["134"] * 6)))
    outcome = compute(Inputs(Setting("What?"), three, rule, (before, after))).movement
    assert outcome.is_ok
    assert {one.option: one.places for one in outcome.value.moves} == {"1": (1, 1), "3": (2, 2), "4": (3, 3)}
    assert say(movement_sentence(outcome.value)).startswith("No option changed its place")


def test_there_is_no_movement_with_one_round_or_two_of_different_kinds() -> None:
    rules = (ranking_rule(), Rule(method="dots"))
    assert held(ranking_rule(), BEFORE).movement.state == "undefined"
    assert held(ranking_rule(), BEFORE, dots(*["300"] * 6), rules=rules).movement.state == "undefined"
    document = publish(held(ranking_rule(), BEFORE))
    validate(document, results_schema())
    assert document["movement"]["value"] is None


def test_the_two_newest_rounds_of_a_kind_are_compared() -> None:
    rules = (ranking_rule(), ranking_rule(), Rule(method="dots", budget=3), ranking_rule())
    found = moved(ranking_rule(), BEFORE, AFTER, dots(*["300"] * 6), BEFORE, rules=rules)
    assert (found.before, found.after) == (2, 4)


def test_an_open_round_moves_nothing_yet() -> None:
    results = held(ranking_rule(), BEFORE)
    vote = results.rounds[0].vote
    waiting = replace(vote, number=2, state="open", ballots=())
    again = compute(Inputs(results.setting, results.options, vote.rule, (vote, waiting)))
    assert again.movement.state == "undefined"


def _tables(folder: Path) -> Path:
    write(folder, "options.csv", [["Option"], *([text] for text in TEXTS)])
    head = ["Ballot", "Choice 1", "Choice 2", "Choice 3"]
    for name, ballots in (("ballots-before.csv", BEFORE), ("ballots.csv", AFTER)):
        rows = [[n, *sorted(one["ranks"], key=one["ranks"].get)] for n, one in enumerate(ballots, start=1)]
        write(folder, name, [head, *rows])
    return folder


def test_tables_with_before_are_the_round_before(tmp_path: Path) -> None:
    document = published(_tables(tmp_path / "tables"))
    validate(document, results_schema())
    assert [one["method"] for one in document["rounds"]] == ["ranking", "ranking"]
    told = document["movement"]["value"]
    assert told["options"][0] == {
        "option": "Bus",
        "place_before": 3,
        "place_after": 1,
        "shared_before": False,
        "shared_after": False,
        "score_before": 2,
        "score_after": 12,
        "people_before": 2,
        "people_after": 6,
    }
    assert (told["agreement_before"]["value"], told["agreement_after"]["value"]) == pytest.approx((1 / 3, 0.75))
    assert told["sentence"] == "“Bus” moved from place 3 to place 1; the room agrees more than before."


def test_dots_before_and_now_are_on_one_scale(tmp_path: Path) -> None:
    folder = tmp_path / "tables"
    write(folder, "dots-before.csv", [["Ballot", "Path", "Bus"], *([n, 2, 0] for n in range(6))])
    write(folder, "dots.csv", [["Ballot", "Path", "Bus"], *([n, 0, 3] for n in range(6))])
    rounds = published(folder)["rounds"]
    assert [one["rule"]["budget"] for one in rounds] == [3, 3]
    told = published(folder)["movement"]["value"]
    assert [(one["option"], one["score_before"], one["score_after"]) for one in told["options"]] == [
        ("Bus", 0, 18),
        ("Path", 12, 0),
    ]


def test_tables_in_a_library_move_alike_and_are_shown_everywhere(tmp_path: Path, qtbot) -> None:
    folder = _tables(tmp_path / "tables")
    hall = new_workshop(tmp_path, "priorities")
    SPEC.save(hall.store, hall.activity_id, read(folder))
    desk = Desk(hall, qtbot)
    assert desk.document()["movement"] == published(folder)["movement"]
    page = desk.view.result
    results = SPEC.compute(desk.view.context.inputs())
    found = results.movement.value
    title = say(movement_title(found))
    assert title == "What moved from round 1 to round 2"
    (slide,) = [one for one in SPEC.slides(results) if say(one.title) == title]
    assert say(slide.takeaway).startswith("“Bus” moved from place 3 to place 1")
    blocks = SPEC.report(results)
    place = [say(one.words) for one in blocks if isinstance(one, Heading)].index(title)
    assert place > 0
    assert any(isinstance(one, TableBlock) and "Place before" in map(say, one.table.headings) for one in blocks)
    assert any(isinstance(one, Note) and "Delphi" in say(one.paragraphs[0]) for one in blocks)
    button = page.tabs.button("moved")
    assert button.isVisible()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    QApplication.processEvents()
    assert page.tabs.value() == "moved"
    texts = [label.text() for label in page.pages.currentWidget().findChildren(Label)]
    assert any(say(movement_words(found)[0]) in text for text in texts)
    hall.store.close()
