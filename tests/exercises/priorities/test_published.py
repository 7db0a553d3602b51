"""Published cases through the command line: a folder of tables in, JSON out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from lpip_workshop.cli import main
from tests.exercises.priorities.made import SCHULZE_45, TENNESSEE, ballots_csv, write
from tests.methods.test_agreement import ANXIETY


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Any:
    def run(folder: Path) -> dict[str, Any]:
        assert main(["results", str(folder), "--json"]) == 0
        (activity,) = [one for one in _activities(json.loads(capsys.readouterr().out)) if one["rounds"]]
        return activity["rounds"][0]["outcome"]["value"]

    return run


def _activities(found: Any) -> list[dict[str, Any]]:
    if isinstance(found, dict):
        here = [found] if "rounds" in found and "options" in found else []
        return here + [one for inner in found.values() for one in _activities(inner)]
    return [one for inner in found for one in _activities(inner)] if isinstance(found, list) else []


def test_the_45_voters_of_schulze(tmp_path: Path, told: Any) -> None:
    # The 45 voters by whom the Schulze method is usually explained; order and paths as published.
    found = told(ballots_csv(tmp_path, SCHULZE_45))["ranking"]["schulze"]
    assert found["order"] == [["E"], ["A"], ["C"], ["B"], ["D"]]
    assert found["strongest_paths"]["D"] == {"A": 25, "B": 28, "C": 28, "E": 24}


def test_the_thirty_voters_on_whom_the_rules_disagree(tmp_path: Path, told: Any) -> None:
    # The 30 voters of Schulze (2011), Social Choice and Welfare 36: his method elects C, Borda D.
    found = told(ballots_csv(tmp_path, "3 ACDB, 9 BACD, 8 CDAB, 5 DABC, 5 DBCA"))
    assert found["ranking"]["schulze"]["order"][0] == ["C"]
    assert found["ranking"]["borda"]["order"][0] == ["D"]
    assert found["first_however_counted"] is None
    assert found["sure"]["cannot_be_told_apart"] == [["C", "D", "B", "A"]]


def test_the_capital_of_tennessee(tmp_path: Path, told: Any) -> None:
    found = told(ballots_csv(tmp_path, TENNESSEE))
    assert found["ranking"]["borda"]["scores"] == {"N": 194, "C": 173, "M": 126, "K": 107}
    assert found["ranking"]["condorcet_winner"] == "N"
    assert found["ranking"]["first_choices"]["order"][0] == ["M"]
    assert found["sure"]["circle"] == []


def test_the_cycle_of_condorcet_is_called_one(tmp_path: Path, told: Any) -> None:
    # Condorcet (1785): each of three options is beaten by another.
    found = told(ballots_csv(tmp_path, "4 ABC, 3 BCA, 2 CAB"))
    assert found["ranking"]["condorcet_winner"] is None
    assert sorted(found["sure"]["circle"]) == ["A", "B", "C"]
    assert found["sure"]["cannot_be_told_apart"] == [["A", "B", "C"]]


def test_the_agreement_of_the_raters_of_anxiety(tmp_path: Path, told: Any) -> None:
    # R package irr (Gamer et al.), data set `anxiety`: W with ties .5397, Chisq(19) = 30.8, p = .0429.
    names = [f"Person {n}" for n in range(1, 21)]
    write(tmp_path, "options.csv", [["Option"], *([name] for name in names)])
    write(tmp_path, "ballots.csv", [["Ballot", *names], *([n, *row] for n, row in enumerate(ANXIETY, start=1))])
    agreement = told(tmp_path)["sure"]["agreement"]["value"]
    assert agreement["w"] == pytest.approx(0.5397, abs=5e-5)
    assert agreement["chi_square"] == pytest.approx(30.8, abs=0.05)
    assert agreement["degrees_of_freedom"] == 19
    assert agreement["p"] == pytest.approx(0.0429, abs=5e-5)
    assert agreement["label"] == "moderate agreement"


def test_the_example_of_equal_shares(tmp_path: Path, told: Any) -> None:
    # equalshares.net/implementation/computation, docstring of `equal_shares` (Add1U).
    write(tmp_path, "options.csv", [["Option", "Cost"], ["P1", 100], ["P2", 50], ["P3", 50]])
    write(tmp_path, "rule.csv", [["Field", "Value"], ["Money", 150]])
    rows = [[1, "yes", "yes", ""], [2, "yes", "", ""], [3, "", "", "yes"]]
    found = told(write(tmp_path, "approvals.csv", [["Ballot", "P1", "P2", "P3"], *rows]))
    budget = found["approvals"]["budget"]
    assert sorted(budget["equal_shares_completed"]["chosen"]) == ["P1", "P3"]


def test_a_panel_that_agrees_low_on_the_scale_may_range_over_6_1(tmp_path: Path, told: Any) -> None:
    # RAND/UCLA Appropriateness Method User's Manual (Fitch et al. 2001): IPRAS = 2.35 + 1.5 |5 - 2.5| = 6.1.
    rows = [[n, option, rating] for n in range(1, 7) for option, rating in (("Path", 2 + (n > 3)), ("Bus", 9))]
    found = told(write(tmp_path, "ratings.csv", [["Ballot", "Option", "Practical"], *rows]))
    path = next(one for one in found["ratings"]["options"] if one["option"] == "Path")
    (practical,) = [one for one in path["criteria"].values() if one["people"]]
    assert practical["spread"]["value"] == {"low": 2, "high": 3, "ipras": 6.1, "disagreement": False}


def test_a_majority_is_settled_only_where_the_missing_could_not_turn_it(tmp_path: Path, told: Any) -> None:
    people = [["Code", "Sector"], *([f"P{n}", "community"] for n in range(1, 13))]
    write(tmp_path, "participants.csv", people)
    found = told(ballots_csv(tmp_path, "5 ABC, 3 BAC, 1 BCA"))
    # Of 12 people 3 are missing: A beats B by 5 to 4, A beats C by 8 to 1, B beats C by 9 to 0.
    assert found["sure"]["settled"] == {"A": ["C"], "B": ["C"], "C": []}
