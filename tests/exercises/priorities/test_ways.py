"""Each way to answer, from its spreadsheet to its numbers, on published examples and on awkward ballots."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.exercises.priorities import SPEC
from lpip_workshop.exercises.priorities.compute import compute
from lpip_workshop.exercises.priorities.rules import METHODS
from lpip_workshop.exercises.priorities.schema import results_schema
from lpip_workshop.exercises.priorities.wording import headline
from lpip_workshop.report.blocks import Heading
from tests.exercises.priorities.made import newest, published, read, write
from tests.support.library import new_workshop

SCHEMA = Draft202012Validator(results_schema())
FOUR = [["Option", "Cost"], ["Path", "10000"], ["Bus", "20000"], ["Shop", "5000"], ["Café", "£2,000"]]


def value(folder: Path) -> dict[str, Any]:
    document = published(folder)
    SCHEMA.validate(document)
    found = document["rounds"][-1]["outcome"]
    assert found["state"] == "ok", found["reason"]
    return found["value"]


def folder(tmp_path: Path, name: str, rows: list[list[object]], **rule: object) -> Path:
    write(tmp_path, "options.csv", FOUR)
    if rule:
        write(tmp_path, "rule.csv", [["Field", "Value"], *([field, said] for field, said in rule.items())])
    return write(tmp_path, name, rows)


def points(tmp_path: Path) -> Path:
    heads = ["Ballot", "Sector", "Path", "Bus", "Shop", "Café"]
    rows: list[list[object]] = [[1, "Community", 50, 30, 20, ""], [2, "", 10, 90, "", ""], [3, "Business", 70]]
    return folder(tmp_path, "points.csv", [heads, *rows, [4, "", ""]])


def ratings(tmp_path: Path) -> Path:
    rows: list[list[object]] = [["Ballot", "Option", "Fit for purpose", "Practical", "In our own words"]]
    for person in range(1, 9):
        rows += [[person, "Path", 9, 8, 7], [person, "Bus", 1 if person > 4 else 9, 5, 5], [person, "Shop", 2, 2, ""]]
    return folder(tmp_path, "ratings.csv", rows)


def comparisons(tmp_path: Path) -> Path:
    pairs = [["Path", "Bus"], ["Path", "Shop"], ["Path", "Café"], ["Bus", "Shop"], ["Bus", "Café"], ["Shop", "Café"]]
    rows = [[person, *pair] for person in range(1, 6) for pair in pairs]
    return folder(tmp_path, "comparisons.csv", [["Ballot", "Winner", "Loser"], *rows])


def impact(tmp_path: Path) -> Path:
    rows: list[list[object]] = [["Ballot", "Option", "Impact", "Effort"]]
    for person in range(1, 7):
        rows += [[person, "Path", 8, 2], [person, "Bus", 9, 8], [person, "Shop", 3, 3], [person, "Café", 5, 9]]
    return folder(tmp_path, "impact-effort.csv", rows)


def moscow(tmp_path: Path) -> Path:
    rows: list[list[object]] = [["Ballot", "Path", "Bus", "Shop", "Café"]]
    rows += [[1, "Must", "should", "could", "Won’t"], [2, "M", "S", "C", "W"], [3, "Must", "Must", "could have", ""]]
    return folder(tmp_path, "moscow.csv", rows)


def approvals(tmp_path: Path) -> Path:
    rows: list[list[object]] = [["Ballot", "Path", "Bus", "Shop", "Café"]]
    rows += [[1, 1, "", 1, ""], [2, "x", "x", "", ""], [3, "yes", "", "", 1], [4, "", 1, 1, "no"]]
    return folder(tmp_path, "approvals.csv", rows, Money="15000", Chosen=1)


def dots(tmp_path: Path) -> Path:
    return folder(tmp_path, "dots.csv", [["Ballot", "Path", "Bus"], [1, 2, 1], [2, 3, ""], [3, 1, 1]])


def ranking(tmp_path: Path) -> Path:
    return folder(tmp_path, "ballots.csv", [["Choice 1", "Choice 2"], *[["Path", "Bus"]] * 4])


WAYS = {
    "dots": dots,
    "ranking": ranking,
    "points": points,
    "ratings": ratings,
    "comparisons": comparisons,
    "impact-effort": impact,
    "moscow": moscow,
    "approvals": approvals,
}


def test_every_way_is_tried_here() -> None:
    assert set(WAYS) == set(METHODS)


@pytest.mark.parametrize("method", METHODS)
def test_every_way_is_published_shown_and_printed(method, tmp_path: Path) -> None:
    inputs = read(WAYS[method](tmp_path))
    found = compute(inputs)
    assert newest(found).vote.rule.method == method
    SCHEMA.validate(SPEC.publish(found))
    assert len(SPEC.slides(found)) >= 2
    assert isinstance(SPEC.report(found)[0], Heading)
    assert sum(isinstance(block, Heading) for block in SPEC.worksheet(inputs)) == max(inputs.setting.people, 1)
    assert catalogue("en").say(headline(newest(found)))


@pytest.mark.parametrize("method", METHODS)
def test_every_way_comes_through_the_library_as_it_was(method, tmp_path: Path) -> None:
    inputs = read(WAYS[method](tmp_path / "folder"))
    hall = new_workshop(tmp_path, "priorities")
    SPEC.save(hall.store, hall.activity_id, inputs)
    with hall.store.read() as session:
        again = SPEC.publish(compute(SPEC.from_library(session, hall.activity_id)))
    hall.store.close()
    (before,), (after,) = SPEC.publish(compute(inputs))["rounds"], again["rounds"]
    assert after["outcome"] == before["outcome"]


def test_points_have_mean_median_people_and_what_is_left(tmp_path: Path) -> None:
    found = value(points(tmp_path))
    path = found["points"]["options"][0]
    assert path == {"option": "Path", "points": 130, "mean": 130 / 3, "median": 50, "people": 3}
    assert found["points"]["unspent"] == 30
    assert found["fragility"]["state"] == "ok"


def test_more_than_100_points_are_given_back_with_the_row(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        read(folder(tmp_path, "points.csv", [["Ballot", "Path", "Bus"], [1, 50, 50], [2, 51, 50]]))
    assert catalogue("en").say(caught.value.what).startswith("101 points")
    assert caught.value.place is not None
    assert "row 3" in catalogue("en").say(caught.value.place)


def test_ratings_are_weighted_and_divided_options_named(tmp_path: Path) -> None:
    folder_made = ratings(tmp_path)
    write(tmp_path, "criteria.csv", [["Criterion", "Weight"], ["Practical", 2], ["Fit for purpose", 1]])
    found = value(folder_made)["ratings"]["options"]
    path, bus = found[0], found[1]
    assert path["score"] == (2 * 8 + 9 + 7) / 4
    assert path["people"] == 8
    assert bus["criteria"]["fit"]["spread"]["value"] == {"low": 1, "high": 9, "ipras": 2.35, "disagreement": True}
    shop = found[2]
    assert (shop["score"], shop["people"]) == (None, 0)
    assert shop["criteria"]["fit"]["people"] == 8


def test_comparisons_of_one_mind_have_no_circles(tmp_path: Path) -> None:
    found = value(comparisons(tmp_path))["comparisons"]
    assert found["copeland"] == {"Path": 3, "Bus": 1, "Shop": -1, "Café": -3}
    assert found["circles"] == {"people": 5, "circular_triads": 0, "mean_zeta": 1}
    assert found["bradley_terry"]["value"]["prior"] is True
    assert found["ahp"] is None


def test_the_journals_of_stigler_come_out_as_agresti_prints_them(tmp_path: Path) -> None:
    # Agresti, Categorical Data Analysis (2nd ed.), table 10.9; BradleyTerry2's `citations`, Stigler (1994).
    names = ["Biometrika", "Comm Statist", "JASA", "JRSS-B"]
    cited = [[0, 730, 498, 221], [33, 0, 68, 17], [320, 813, 0, 142], [284, 276, 325, 0]]
    rows = [[winner, loser, cited[i][j]] for i, winner in enumerate(names) for j, loser in enumerate(names) if i != j]
    found = value(write(tmp_path, "comparisons.csv", [["Winner", "Loser", "Count"], *rows]))["comparisons"]
    ability = found["bradley_terry"]["value"]["log_ability"]
    against = {name: ability[name] - ability["Biometrika"] for name in names}
    assert against["Comm Statist"] == pytest.approx(-2.94907, abs=5e-6)
    assert against["JASA"] == pytest.approx(-0.47957, abs=5e-6)
    assert against["JRSS-B"] == pytest.approx(0.26895, abs=5e-6)
    assert found["bradley_terry"]["value"]["prior"] is False


def test_times_more_gives_the_weights_of_the_drinks_example(tmp_path: Path) -> None:
    # Saaty (2008), relative consumption of drinks in the United States: CR .022.
    drinks = ["Coffee", "Wine", "Tea", "Beer", "Sodas", "Milk", "Water"]
    above = {
        ("Coffee", "Wine"): 9, ("Coffee", "Tea"): 5, ("Coffee", "Beer"): 2, ("Coffee", "Sodas"): 1,
        ("Coffee", "Milk"): 1, ("Water", "Coffee"): 2, ("Tea", "Wine"): 3, ("Beer", "Wine"): 9,
        ("Sodas", "Wine"): 9, ("Milk", "Wine"): 9, ("Water", "Wine"): 9, ("Beer", "Tea"): 3,
        ("Sodas", "Tea"): 4, ("Milk", "Tea"): 3, ("Water", "Tea"): 9, ("Sodas", "Beer"): 2,
        ("Beer", "Milk"): 1, ("Water", "Beer"): 3, ("Sodas", "Milk"): 2, ("Water", "Sodas"): 2,
        ("Water", "Milk"): 3,
    }  # fmt: skip
    write(tmp_path, "options.csv", [["Option"], *([drink] for drink in drinks)])
    rows = [[person, *pair, times] for person in (1, 2, 3) for pair, times in above.items()]
    found = value(write(tmp_path, "comparisons.csv", [["Ballot", "Winner", "Loser", "Times more"], *rows]))
    group = found["comparisons"]["ahp"]["group"]["value"]
    assert group["consistency_ratio"] == pytest.approx(0.022, abs=0.001)
    expected = dict(zip(drinks, (0.177, 0.019, 0.042, 0.116, 0.190, 0.129, 0.327), strict=True))
    assert group["weights"] == pytest.approx(expected, abs=0.001)


def test_impact_and_effort_are_told_in_quarters_and_on_the_line(tmp_path: Path) -> None:
    found = value(impact(tmp_path))["impact-effort"]["options"]
    assert {one["option"]: one["quadrant"] for one in found} == {
        "Path": "first",
        "Bus": "plan",
        "Shop": "fill",
        "Café": "line",
    }
    assert all(one["stable"] for one in found)


def test_moscow_takes_the_category_that_more_than_half_reach(tmp_path: Path) -> None:
    found = value(moscow(tmp_path))
    assert {one["option"]: one["category"] for one in found["moscow"]["options"]} == {
        "Path": "must",
        "Bus": "should",
        "Shop": "could",
        "Café": "wont",
    }
    assert found["order"] == [["Path"], ["Bus"], ["Shop"], ["Café"]]


def test_half_and_half_is_no_majority_for_the_higher_category(tmp_path: Path) -> None:
    rows = [["Ballot", "Path", "Bus"], *[["", "Must", "Could"]] * 2, *[["", "Could", "Could"]] * 2]
    found = value(folder(tmp_path, "moscow.csv", rows))["moscow"]["options"]
    assert next(one for one in found if one["option"] == "Path")["category"] == "could"


def test_ticks_with_costs_are_paid_by_equal_shares_beside_most_votes(tmp_path: Path) -> None:
    budget = value(approvals(tmp_path))["approvals"]["budget"]
    assert budget["money"] == 15000
    assert budget["greedy"]["chosen"] == ["Path", "Shop"]
    assert sum(map(bool, budget["equal_shares_completed"]["chosen"])) >= 2
    assert budget["equal_shares_completed"]["spent"] <= 15000


def test_what_has_too_little_support_does_not_go_ahead(tmp_path: Path) -> None:
    made = approvals(tmp_path)
    write(tmp_path, "rule.csv", [["Field", "Value"], ["Chosen", 1], ["Threshold", 80]])
    found = compute(read(made))
    assert value(made)["short_of_support"] == ["Path"]
    assert "less than the 80 % support" in catalogue("en").say(headline(newest(found)))
    write(tmp_path, "rule.csv", [["Field", "Value"], ["Chosen", 1], ["Threshold", 75]])
    assert value(made)["short_of_support"] == []


@pytest.mark.parametrize("method", METHODS)
def test_two_ballots_are_never_shown(method, tmp_path: Path) -> None:
    made = WAYS[method](tmp_path)
    inputs = read(made)
    names = {"ranking": "ballots"}
    path = tmp_path / f"{names.get(method, method)}.csv"
    with path.open(newline="", encoding="utf-8") as file:
        heading, *rows = list(csv.reader(file))
    kept = rows[:2] if heading[0] != "Ballot" else [row for row in rows if row[0] in ("1", "2")]
    write(tmp_path, path.name, [heading, *kept])
    assert newest(compute(inputs)).outcome.is_ok
    outcome = newest(compute(read(made))).outcome
    assert outcome is not None
    assert outcome.state == "suppressed"


def test_an_unknown_option_has_its_file_and_row(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        read(folder(tmp_path, "impact-effort.csv", [["Ballot", "Option", "Impact", "Effort"], [1, "Tram", 1, 1]]))
    assert caught.value.place is not None
    assert "impact-effort.csv" in catalogue("en").say(caught.value.place)


def test_a_pair_compared_twice_by_one_person_is_refused(tmp_path: Path) -> None:
    rows = [["Ballot", "Winner", "Loser"], [1, "Path", "Bus"], [1, "Bus", "Path"]]
    with pytest.raises(BadInput, match="twice"):
        read(folder(tmp_path, "comparisons.csv", rows))
