"""What a room that is a sample can say of all the people concerned."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.setting import Room, Setting
from lpip_workshop.exercises.priorities.compute import Results, compute
from lpip_workshop.exercises.priorities.inputs import Inputs, Vote
from lpip_workshop.exercises.priorities.publish import publish
from lpip_workshop.exercises.priorities.report import report
from lpip_workshop.exercises.priorities.rules import Criterion, Method, Rule
from lpip_workshop.exercises.priorities.sampling import sampled
from lpip_workshop.exercises.priorities.sampling_words import sample_method, sample_sentence, sample_table
from lpip_workshop.exercises.priorities.schema import results_schema
from lpip_workshop.report.blocks import Note, TableBlock
from tests.exercises.priorities.made import ballots_csv, choices, dots, newest, published, ranks, write

SAMPLE = Room(sample=True)
SPLIT = dots(*["320"] * 9, *["032"] * 8, *["203"] * 3)


def held(room: Room, method: Method, ballots: list[dict[str, Any]], options: int = 3, **rule: Any) -> Results:
    made = Rule(method=method, **rule)
    texts = choices(f"Option {n}" for n in range(1, options + 1))
    vote = Vote(1, "revealed", made, texts, len(ballots), len(ballots), "", tuple(ballots))
    return compute(Inputs(Setting("What comes first?", people=len(ballots), room=room), texts, made, (vote,)))


def told(found: Results) -> dict[str, Any]:
    document = publish(found)
    jsonschema.validate(document, results_schema())
    return document["rounds"][0]["outcome"]["value"]


def say(words: Any) -> str:
    return catalogue("en").say(words)


def test_where_everybody_concerned_is_there_nothing_of_it_appears() -> None:
    found = held(Room(), "dots", SPLIT)
    assert "sample" not in told(found)
    said = repr(report(found))
    assert "sample" not in said.lower()
    assert "chance" not in said.lower()
    assert sampled(newest(found), 5) is None


def test_dots_have_a_range_of_places_and_of_shares_with_what_was_drawn() -> None:
    one = told(held(SAMPLE, "dots", SPLIT))["sample"]["value"]
    assert (one["people"], one["population"], one["finite_population_factor"]) == (20, None, 1)
    places = one["places"]["value"]
    assert (places["draws"], places["seed"], places["level"]) == (2000, 20, 0.9)
    assert places["by_rule"]["dots"]["Option 2"] == {"best": 1, "worst": 2, "in_top_3": 1}
    assert one["shares"]["value"]["by_option"]["Option 1"] == pytest.approx({"low": 0.387, "high": 0.781}, abs=1e-3)


def test_the_same_ballots_in_another_order_say_the_same() -> None:
    ballots = ranks(*["123"] * 7, *["231"] * 7, *["31=2"] * 6, "1", "2=3")
    assert told(held(SAMPLE, "ranking", ballots)) == told(held(SAMPLE, "ranking", ballots[::-1]))


def slow_places(ballots: list[dict[str, int]], borda: bool) -> list[tuple[int, int]]:
    """Redraw rankings of three options in plain Python: pairwise counts, strongest paths or margins, places."""
    rows = [tuple(one.get(str(o), 9) for o in (1, 2, 3)) for one in ballots]
    dense = [tuple(sorted(set(row)).index(rank) for rank in row) for row in rows]
    kinds = sorted(set(dense))
    rng = np.random.default_rng(20)
    taken: list[list[tuple[int, int]]] = [[], [], []]
    for _ in range(2_000):
        weights = rng.multinomial(len(rows), np.array([dense.count(kind) for kind in kinds]) / len(rows)).tolist()
        p = [[sum(w for w, k in zip(weights, kinds, strict=True) if k[i] < k[j]) for j in range(3)] for i in range(3)]
        if borda:
            score = [sum(p[i][j] - p[j][i] for j in range(3)) for i in range(3)]
        else:
            paths = [[p[i][j] if p[i][j] > p[j][i] else 0 for j in range(3)] for i in range(3)]
            for k in range(3):
                for i in range(3):
                    for j in range(3):
                        paths[i][j] = max(paths[i][j], min(paths[i][k], paths[k][j]))
            score = [-sum(paths[j][i] > paths[i][j] for j in range(3)) for i in range(3)]
        for o in range(3):
            above, level = sum(s > score[o] for s in score), sum(s == score[o] for s in score)
            taken[o].append((above + 1, above + level))
    return [(sorted(a for a, _ in one)[100], sorted(b for _, b in one)[1_899]) for one in taken]


def test_rankings_agree_with_a_plain_reimplementation_by_both_rules() -> None:
    ballots = ranks(*["123"] * 7, *["231"] * 6, *["312"] * 5, "21", "3=12")
    found = told(held(SAMPLE, "ranking", ballots))["sample"]["value"]["places"]["value"]["by_rule"]
    for rule in ("schulze", "borda"):
        plain = slow_places([ballot["ranks"] for ballot in ballots], rule == "borda")
        assert [(one["best"], one["worst"]) for one in found[rule].values()] == plain


def test_points_ratings_and_ticks_have_places_too() -> None:
    points = [{"points": {"1": 60, "2": 40}}] * 9 + [{"points": {"2": 50, "3": 50}}] * 8
    ratings = [{"ratings": {"1": {"fit": 9}, "2": {"fit": 5}}}] * 10 + [{"ratings": {"2": {"fit": 8}}}] * 6
    ticks = [{"approved": {"1": 1, "2": 1}}] * 10 + [{"approved": {"3": 1}}] * 8
    made: dict[Method, tuple[list[dict[str, Any]], dict[str, Any]]] = {
        "points": (points, {}),
        "ratings": (ratings, {"criteria": (Criterion("fit"),)}),
        "approvals": (ticks, {}),
    }
    for method, (ballots, rule) in made.items():
        value = told(held(SAMPLE, method, ballots, **rule))
        places = value["sample"]["value"]["places"]["value"]["by_rule"][method]
        assert places[value["order"][0][0]]["best"] == 1
        assert all(one["best"] <= one["worst"] <= 3 for one in places.values())


def test_too_few_people_have_no_places_and_yet_fewer_no_shares() -> None:
    fourteen = told(held(SAMPLE, "dots", SPLIT[:14]))["sample"]["value"]
    assert (fourteen["places"]["state"], fourteen["shares"]["state"]) == ("undefined", "ok")
    assert fourteen["places"]["reason"] == "This needs 15 people at least."
    four = told(held(SAMPLE, "dots", SPLIT[:4]))["sample"]["value"]
    assert four["shares"]["state"] == "undefined"


def test_the_method_note_names_only_what_was_worked_out() -> None:
    for people, named in ((20, {"Efron", "Wilson", "chooses to come"}), (14, {"Wilson", "chooses to come"})):
        one = newest(held(SAMPLE, "dots", SPLIT[:people]))
        found = sampled(one, 5)
        assert found is not None
        said = " ".join(say(words) for words in sample_method(one, found))
        assert {word for word in ("Efron", "Wilson", "Rao", "chooses to come") if word in said} == named


def test_other_ways_to_answer_say_that_no_places_are_worked_out() -> None:
    ballots = [{"moscow": {"1": "must", "2": "could"}}] * 16
    one = told(held(SAMPLE, "moscow", ballots))["sample"]["value"]
    assert one["places"]["state"] == "undefined"
    assert one["shares"]["state"] == "ok"


def test_a_population_narrows_the_ranges_and_one_that_is_all_here_leaves_none() -> None:
    far, near = (told(held(Room(True, n), "dots", SPLIT))["sample"]["value"] for n in (None, 24))
    assert near["finite_population_factor"] == pytest.approx((4 / 23) ** 0.5)
    wide, narrow = (one["shares"]["value"]["by_option"]["Option 1"] for one in (far, near))
    assert wide["low"] < narrow["low"] < narrow["high"] < wide["high"]
    everybody = told(held(Room(True, 20), "dots", SPLIT))["sample"]
    assert everybody["state"] == "undefined"
    assert "nothing is left to chance" in everybody["reason"]


def test_the_handout_has_the_sentence_the_table_and_the_sources() -> None:
    found = held(Room(True, 1_200), "ranking", ranks(*["123"] * 12, *["231"] * 8))
    blocks = report(found)
    sample = sampled(newest(found), 5)
    assert sample is not None
    assert say(sample_sentence(newest(found), sample)) == (
        "The room is a sample: in nine of ten draws like it, “Option 1” is between place 1 and place 3."
    )
    table = sample_table(newest(found), sample)
    assert any(isinstance(block, TableBlock) and block.table == table for block in blocks)
    notes = " ".join(
        say(words) for block in blocks if isinstance(block, Note) and block.method for words in block.paragraphs
    )
    for named in ("Efron 1979", "Wilson 1927", "Rao & Wu 1988", "seed 20", "1,200"):
        assert named in notes


def test_a_folder_says_that_its_room_is_a_sample(tmp_path: Path) -> None:
    ballots_csv(tmp_path, "12 ABC, 9 BCA")
    write(tmp_path, "workshop.csv", [("Field", "Value"), ("Room", "Sample"), ("Population", "1,200")])
    value = published(tmp_path)["rounds"][0]["outcome"]["value"]["sample"]["value"]
    assert value["population"] == 1200
    assert value["places"]["value"]["by_rule"]["schulze"]["A"]["best"] == 1
    assert json.dumps(value)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.permutations(range(1, 5)), min_size=15, max_size=30), st.sampled_from([None, 40, 5_000]))
def test_a_range_lies_within_the_options_and_the_chances_of_the_top_add_up(orders, population) -> None:
    ballots = [{"ranks": {str(o): rank for rank, o in enumerate(order, start=1)}} for order in orders]
    one = sampled(newest(held(Room(True, population), "ranking", ballots, 4)), 5)
    assert one is not None
    for ranges in one.value.places.value.values():
        assert all(1 <= place.best <= place.worst <= 4 for place in ranges.values())
        assert sum(place.at_top for place in ranges.values()) == pytest.approx(3)
