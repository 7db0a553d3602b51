"""Results on published examples, and on ballots that try to break them."""

from __future__ import annotations

import time
from fractions import Fraction
from itertools import permutations
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.exercises.priorities.compute import DotsFound, RankingFound, Results, ranked_options
from lpip_workshop.exercises.priorities.panel import PANEL
from lpip_workshop.exercises.priorities.publish import publish
from lpip_workshop.exercises.priorities.rules import Rule
from lpip_workshop.exercises.priorities.schema import results_schema
from lpip_workshop.exercises.priorities.wording import headline
from lpip_workshop.methods.ballots import Profile
from lpip_workshop.methods.voting import borda, copeland, schulze
from tests.exercises.priorities.made import (
    SCHULZE_45,
    TENNESSEE,
    ballots_csv,
    dots,
    newest,
    published,
    ranking_rule,
    ranks,
    results,
)

SCHEMA = Draft202012Validator(results_schema())


def valid(found: Results) -> dict[str, Any]:
    document = publish(found)
    SCHEMA.validate(document)
    return document


def says(found: Results) -> str:
    return catalogue("en").say(headline(newest(found)))


def ranking_of(found: Results) -> RankingFound:
    outcome = newest(found).outcome
    assert outcome is not None
    assert isinstance(outcome.value, RankingFound)
    return outcome.value


def dots_of(found: Results) -> DotsFound:
    outcome = newest(found).outcome
    assert outcome is not None
    assert isinstance(outcome.value, DotsFound)
    return outcome.value


def test_tennessee_gives_the_borda_points_of_the_textbooks(tmp_path: Path) -> None:
    (one,) = published(ballots_csv(tmp_path, TENNESSEE))["rounds"]
    ranking = one["outcome"]["value"]["ranking"]
    assert ranking["borda"]["scores"] == {"N": 194, "C": 173, "M": 126, "K": 107}
    assert ranking["condorcet_winner"] == "N"
    assert ranking["copeland"]["scores"] == {"N": 3, "C": 1, "K": -1, "M": -3}


def test_the_45_voters_of_schulze_come_out_with_the_published_order_and_paths(tmp_path: Path) -> None:
    document = published(ballots_csv(tmp_path, SCHULZE_45))
    SCHEMA.validate(document)
    schulze_found = document["rounds"][0]["outcome"]["value"]["ranking"]["schulze"]
    assert schulze_found["order"] == [["E"], ["A"], ["C"], ["B"], ["D"]]
    paths = {
        "A": {"B": 28, "C": 28, "D": 30, "E": 24},
        "B": {"A": 25, "C": 28, "D": 33, "E": 24},
        "C": {"A": 25, "B": 29, "D": 29, "E": 24},
        "D": {"A": 25, "B": 28, "C": 28, "E": 24},
        "E": {"A": 25, "B": 28, "C": 28, "D": 31},
    }
    assert schulze_found["strongest_paths"] == paths


def test_dots_are_added_and_people_counted() -> None:
    found = results(Rule(), ["Bus", "Path", "Shop"], dots("320", "311", "302", "000"))
    counted = dots_of(found)
    assert counted.dots.scores == {"1": 9, "2": 3, "3": 3}
    assert counted.people.scores == {"1": 3, "2": 2, "3": 2}
    assert counted.shares["1"] == Fraction(9, 15)
    turnout = newest(found).turnout
    assert (turnout.returned, turnout.abstained, turnout.counted) == (4, 1, 3)


def test_a_tie_at_the_line_stays_a_tie_and_is_said() -> None:
    found = results(Rule(), ["Bus", "Path", "Shop"], dots("311", "311", "311", "311"))
    line = dots_of(found).verdict.line
    assert (line.certain_in, line.tied_at_line, line.places_left) == (("1",), ("2", "3"), 1)
    assert says(found) == "“Bus” comes first however we count. Second place is a toss-up: let us talk."


@pytest.mark.parametrize(
    ("tie", "sentence"),
    [
        ("lots", "Second place is a tie: lots decide."),
        ("facilitator", "Second place is a tie: the facilitator decides."),
    ],
)
def test_a_tie_is_settled_as_was_agreed(tie, sentence) -> None:
    found = results(Rule(tie=tie), ["Bus", "Path", "Shop"], dots("311", "311", "311"))
    assert says(found).endswith(sentence)


def test_a_lead_that_one_person_could_undo_is_called_open() -> None:
    ballots = dots("30000", "30000", "30000", "03000", "02000", "00300", "00100")
    verdict = dots_of(results(Rule(), list("ABCDE"), ballots)).verdict
    assert verdict.line.certain_in == ("1", "2")
    assert verdict.safe == ("1",)
    assert verdict.open == ("2", "3")
    assert verdict.moves == {"1": "first", "2": "may swap", "3": "may swap", "4": "stays", "5": "stays"}


def test_few_people_with_many_dots_do_not_make_a_line_that_holds_however_we_count() -> None:
    ballots = dots(*["50"] * 4, *["01"] * 9)
    found = results(Rule(cap=5, chosen=1), ["Bus", "Path"], ballots)
    assert dots_of(found).verdict.open == ("1", "2")
    assert says(found).startswith("“Bus” comes first by the agreed rule, but not by every other way to count.")


def test_rules_that_disagree_are_told() -> None:
    found = results(ranking_rule(chosen=1), list("ABC"), ranks(*["123"] * 30, *["231"] * 25))
    ranking = ranking_of(found)
    assert ranking.schulze.tiers[0] == ("1",)
    assert ranking.borda.tiers[0] == ("2",)
    assert not ranking.verdict.first_firm
    assert "not by every other way to count" in says(found)


def test_partial_ballots_put_what_they_name_above_the_rest() -> None:
    ranking = ranking_of(results(ranking_rule(), list("ABC"), ranks("1", "1", "21")))
    assert ranking.profile.pairwise.tolist() == [[0, 2, 3], [1, 0, 1], [0, 0, 0]]
    assert ranking.borda.scores == {"1": Fraction(5), "2": Fraction(3), "3": Fraction(1)}


def test_options_that_everybody_ties_stay_in_one_tier() -> None:
    found = results(ranking_rule(), list("ABC"), ranks("1=2=3", "1=2=3", "1=2=3"))
    assert ranking_of(found).verdict.tiers == (("1", "2", "3"),)
    assert says(found) == "All options came out level. 2 places are a toss-up: let us talk."
    valid(found)


def test_a_first_place_that_is_shared_names_who_shares_it() -> None:
    found = results(ranking_rule(chosen=1), list("ABC"), ranks("1=23", "1=23", "1=23"))
    assert says(found) == "“A” and “B” share first place. First place is a toss-up: let us talk."


@pytest.mark.parametrize("rule", [Rule(), ranking_rule()])
def test_blank_ballots_alone_are_turnout_without_a_result(rule) -> None:
    found = results(rule, list("ABC"), [{}, {"dots": {}}, {"ranks": {}}])
    assert says(found) == "Everybody handed in a blank ballot."
    outcome = valid(found)["rounds"][0]
    assert outcome["outcome"]["state"] == "no_data"
    assert outcome["turnout"]["abstained"] == 3


def test_no_ballots_at_all_are_no_data() -> None:
    found = results(Rule(), list("ABC"), [], invited=9)
    assert says(found) == "Nobody voted."
    assert valid(found)["rounds"][0]["turnout"]["missing"] == 9


@pytest.mark.parametrize("rule", [Rule(), ranking_rule()])
def test_one_or_two_ballots_are_not_shown_because_each_could_be_worked_out(rule) -> None:
    one = {"dots": {"1": 3}, "ranks": {"1": 1}}
    content = {"dots": one["dots"]} if rule.method == "dots" else {"ranks": one["ranks"]}
    found = results(rule, list("ABC"), [content, content, {}])
    outcome = valid(found)["rounds"][0]["outcome"]
    assert outcome["state"] == "suppressed"
    assert outcome["value"] is None
    assert "fewer than 3" in says(found)
    assert ranked_options(found) == ()
    shown = results(rule, list("ABC"), [content] * 3)
    assert valid(shown)["rounds"][0]["outcome"]["state"] == "ok"


def test_one_option_alone_has_no_order() -> None:
    found = results(ranking_rule(chosen=1), ["A"], ranks("1", "1", "1"))
    assert valid(found)["rounds"][0]["outcome"]["state"] == "undefined"


@pytest.mark.parametrize(
    "content", [{"dots": {"9": 1}}, {"dots": {"1": 4}}, {"dots": {"1": 3, "2": 3}}, {"dots": {"1": -1}}]
)
def test_a_ballot_that_breaks_its_rule_never_counts(content) -> None:
    with pytest.raises(BadInput):
        results(Rule(), list("ABC"), [content, *dots("100", "100", "100")])


def test_the_order_of_ballots_changes_nothing() -> None:
    ballots = ranks("123", "231", "3=12", "2", "1", "", "312")
    documents = [valid(results(ranking_rule(), list("ABC"), order)) for order in list(permutations(ballots))[:50]]
    assert all(document == documents[0] for document in documents)


def test_others_get_the_options_ranked_with_their_tiers() -> None:
    found = results(ranking_rule(), ["Bus", "Path", "Shop"], ranks("21", "21", "21"))
    assert [(ident, words.text, tier) for ident, words, tier in ranked_options(found)] == [
        ("2", "Path", 0),
        ("1", "Bus", 1),
        ("3", "Shop", 2),
    ]


def test_how_few_people_decide_is_not_said_exactly_below_five() -> None:
    found = results(ranking_rule(chosen=1), list("AB"), ranks(*["12"] * 4, *["21"] * 3))
    changers = valid(found)["rounds"][0]["outcome"]["value"]["people_who_change_line"]
    assert (changers["state"], changers["value"]) == ("suppressed", None)


tiers = st.lists(st.sampled_from("1234"), unique=True, max_size=4)


@settings(deadline=None, max_examples=60)
@given(st.lists(tiers, min_size=1, max_size=9))
def test_what_is_called_certain_holds_with_any_one_ballot_left_out_under_every_rule(orders) -> None:
    ballots = ranks(*("".join(order) for order in orders))
    found = results(ranking_rule(), list("ABCD"), ballots)
    outcome = newest(found).outcome
    assert outcome is not None
    if not outcome.is_ok:
        return
    verdict = ranking_of(found).verdict
    ids = ["1", "2", "3", "4"]
    profiles = [tuple((option,) for option in order) for order in orders]
    for left_out in range(-1, len(orders)):
        rest = [ballot for place, ballot in enumerate(profiles) if place != left_out]
        profile = Profile.of(rest, ids)
        for name, methods_rule in (("borda", borda), ("copeland", copeland)):
            ranking = methods_rule(profile)
            above = PANEL[name](profile.pairwise)
            for i, one in enumerate(ids):
                for j, other in enumerate(ids):
                    assert above[i, j] == (ranking.scores[one] > ranking.scores[other])
            assert set(verdict.safe) <= {
                o for o in ids if sum(ranking.scores[p] >= ranking.scores[o] for p in ids) <= 2
            }
        order = schulze(profile)
        assert (PANEL["schulze"](profile.pairwise) == order.beats).all()
        assert set(verdict.safe) <= set(order.cut(2).certain_in)


def random_ballots(people: int, options: int, seed: int = 4) -> list[dict[str, Any]]:
    random = Random(seed)
    ids = [str(n) for n in range(1, options + 1)]
    return [
        {"ranks": {o: n for n, o in enumerate(random.sample(ids, random.randint(0, options)), start=1)}}
        for _ in range(people)
    ]


@pytest.mark.parametrize(("people", "options", "seconds"), [(60, 40, 5.0), (620, 10, 5.0), (10_000, 10, 20.0)])
def test_many_ballots_are_counted_in_no_time(people, options, seconds) -> None:
    ballots = random_ballots(people, options)
    texts = [f"Option {n} ŵ 道 \u202e" for n in range(options)]
    begun = time.perf_counter()
    found = results(ranking_rule(), texts, ballots)
    assert time.perf_counter() - begun < seconds
    assert newest(found).turnout.returned == people
    valid(found)


def test_ten_thousand_ballots_of_dots_are_counted() -> None:
    random = Random(7)
    rows = ["".join(str(random.randint(0, 1)) for _ in range(5)) for _ in range(10_000)]
    found = results(Rule(), list("ABCDE"), dots(*rows))
    assert sum(dots_of(found).dots.scores.values()) == sum(row.count("1") for row in rows)
