"""Ballots that nobody would wish for, through the command line: the right result, or a message with its place."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from lpip_workshop.cli import main
from tests.exercises.priorities.made import ballots_csv, cast, write

Rows = Sequence[Sequence[object]]
Told = Callable[..., tuple[int, Any, str]]
SCRIPTS = ["مسار المشاة", "🚲🌳", "Ŵyn ŷd", "步道", "x" * 200, "=1+1", "Ελλάδα"]


@pytest.fixture
def told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Told:
    """Give options and ballots to the command line; return its exit code, the round, and what it complains of."""

    def run(options: Sequence[str], ballots: Rows, width: int = 3) -> tuple[int, Any, str]:
        write(tmp_path, "options.csv", [["Option"], *([option] for option in options)])
        head = ["Ballot", *(f"Choice {n}" for n in range(1, width + 1))]
        rows = [[n, *ballot, *[""] * (width - len(ballot))] for n, ballot in enumerate(ballots, start=1)]
        write(tmp_path, "ballots.csv", [head, *rows])
        return asked(tmp_path, capsys)

    return run


def asked(folder: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, Any, str]:
    code = main(["results", str(folder), "--json"])
    said = capsys.readouterr()
    rounds = json.loads(said.out)["activities"][0]["results"]["rounds"] if code == 0 else [None]
    return code, rounds[0], said.err


def test_an_empty_file_is_refused_by_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, "options.csv", [["Option"], ["A"]])
    write(tmp_path, "ballots.csv", [])
    code, _one, said = asked(tmp_path, capsys)
    assert code == 1
    assert "ballots.csv: The file is empty." in said


def test_one_voter_is_counted_and_not_shown(told: Told) -> None:
    code, one, _said = told("ABC", ["AB"])
    assert (code, one["outcome"]["state"], one["turnout"]["counted"]) == (0, "suppressed", 1)


def test_all_tied_stays_a_tie_at_the_line(told: Told) -> None:
    _code, one, _said = told("ABC", [["A = B = C"]] * 6)
    value = one["outcome"]["value"]
    assert value["order"] == [["A", "B", "C"]]
    assert value["line"] == {"in": [], "tied": ["A", "B", "C"], "out": [], "places_left": 2}


def test_where_all_abstain_there_is_turnout_and_no_result(told: Told) -> None:
    _code, one, _said = told("ABC", [[]] * 6)
    assert one["outcome"]["state"] == "no_data"
    assert (one["turnout"]["returned"], one["turnout"]["abstained"], one["turnout"]["counted"]) == (6, 6, 0)


def test_options_nobody_ranked_share_the_last_place(told: Told) -> None:
    _code, one, _said = told("ABCD", ["AB"] * 4)
    assert one["outcome"]["value"]["order"] == [["A"], ["B"], ["C", "D"]]


@pytest.mark.parametrize(
    ("options", "ballots", "expected"),
    [
        (["A", "B"], [["A"], ["A", "Zed"]], "ballots.csv, row 3, column “Choice 2”: “Zed” is not one of the options."),
        (["A", "B"], [["A"], ["A", "A"]], "ballots.csv, row 3, column “Choice 2”: “A” is on this ballot twice."),
        (["A", "B", " a "], [["A"]], "options.csv, row 4, column “Option”: “a” is in the list twice."),
    ],
)
def test_what_cannot_be_right_is_refused_with_file_row_and_column(
    told: Told, options: Sequence[str], ballots: Rows, expected: str
) -> None:
    code, _one, said = told(options, ballots)
    assert code == 1
    assert expected in said


def test_one_ballot_ten_thousand_times_is_that_ballot(told: Told) -> None:
    _code, one, _said = told("ABC", ["BAC"] * 10_000)
    assert one["outcome"]["value"]["order"] == [["B"], ["A"], ["C"]]
    assert one["turnout"]["counted"] == 10_000


def test_ten_thousand_random_ballots_keep_their_sums(told: Told) -> None:
    draw = random.Random(20)
    options = [f"Option {n}" for n in range(10)]
    ballots = [draw.sample(options, draw.randint(0, 10)) for _ in range(10_000)]
    _code, one, _said = told(options, ballots, width=10)
    given = [ballot for ballot in ballots if ballot]
    ranking = one["outcome"]["value"]["ranking"]
    assert (one["turnout"]["counted"], one["turnout"]["abstained"]) == (len(given), 10_000 - len(given))
    assert sum(ranking["borda"]["scores"].values()) == 45 * len(given)
    firsts = {option: sum(ballot[0] == option for ballot in given) for option in options}
    assert ranking["first_choices"]["scores"] == firsts


def test_a_hundred_options_are_all_in_the_order(told: Told) -> None:
    draw = random.Random(20)
    options = [f"Option {n}" for n in range(100)]
    _code, one, _said = told(options, [draw.sample(options, 100) for _ in range(60)], width=100)
    order = one["outcome"]["value"]["order"]
    assert sorted(option for tier in order for option in tier) == sorted(options)


def test_names_in_any_script_come_out_as_they_went_in(told: Told) -> None:
    _code, one, _said = told(SCRIPTS, [SCRIPTS] * 5, width=len(SCRIPTS))
    assert one["outcome"]["value"]["order"] == [[name] for name in SCRIPTS]


def test_sixteen_of_the_thirty_could_each_have_moved_the_first_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    short = "3 ACDB, 9 BACD, 8 CDAB, 5 DABC, 5 DBCA"
    _code, one, _said = asked(ballots_csv(tmp_path, short), capsys)
    ballots = cast(short)
    others = [schulze_winners(ballots[:n] + ballots[n + 1 :]) for n in range(len(ballots))]
    moved = sum(winners != schulze_winners(ballots) for winners in others)
    assert moved == 16
    assert one["outcome"]["value"]["people_who_change_first"]["value"] == moved


def schulze_winners(ballots: Sequence[str]) -> set[str]:
    """Widest paths on winning votes (Schulze 2011), written anew from the paper: the oracle of this module."""
    options = sorted(ballots[0])
    above = {(a, b): sum(one.index(a) < one.index(b) for one in ballots) for a in options for b in options if a != b}
    path = {(a, b): n if n > above[b, a] else 0 for (a, b), n in above.items()}
    for via in options:
        for a, b in path:
            if via not in (a, b):
                path[a, b] = max(path[a, b], min(path[a, via], path[via, b]))
    return {a for a in options if all(path[a, b] >= path[b, a] for b in options if b != a)}
