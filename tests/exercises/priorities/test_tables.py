"""What a folder of spreadsheets may hold, and how it is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from lpip_workshop.app.folder import Tables
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.exercises.priorities.tables import from_tables
from tests.exercises.priorities.made import ballots_csv, published, read, write

COUNCIL = Path(__file__).resolve().parents[4] / "shared" / "data" / "ims-council"


def refused(folder: Path) -> tuple[str, str]:
    with pytest.raises(BadInput) as caught:
        read(folder)
    say = catalogue("en").say
    return say(caught.value.what), say(caught.value.place)


def test_a_folder_without_options_or_ballots_has_nothing_for_this_exercise(tmp_path: Path) -> None:
    assert from_tables(Tables(tmp_path)) is None


def test_options_keep_their_order_and_their_welsh_words(tmp_path: Path) -> None:
    write(tmp_path, "options.csv", [["Option", "Option (Welsh)"], ["A bus", "Bws"], ["A path", ""]])
    inputs = read(tmp_path)
    assert [(o.number, o.text.text, dict(o.text.translations)) for o in inputs.options] == [
        (1, "A bus", {"cy": "Bws"}),
        (2, "A path", {}),
    ]
    assert inputs.votes == ()


def test_an_option_listed_twice_is_refused_with_its_row(tmp_path: Path) -> None:
    write(tmp_path, "options.csv", [["Option"], ["A bus"], ["a  BUS"]])
    assert refused(tmp_path) == ("“a BUS” is in the list twice.", "options.csv, row 3, column “Option”")


def test_choices_may_be_words_translations_or_numbers_and_level(tmp_path: Path) -> None:
    write(tmp_path, "options.csv", [["Option", "Option (Welsh)"], ["A bus", "Bws"], ["A path", ""], ["A shop", ""]])
    rows = [["Ballot", "Choice 1", "Choice 2"], [1, "a PATH", "Bws"], [2, "3", "1 = 2"], [3, "", "A shop"], [4, "", ""]]
    write(tmp_path, "ballots.csv", rows)
    (vote,) = read(tmp_path).votes
    assert [dict(ballot["ranks"]) for ballot in vote.ballots] == [
        {"2": 1, "1": 2},
        {"3": 1, "1": 2, "2": 2},
        {"3": 1},
        {},
    ]


def test_an_option_with_an_equals_sign_in_its_words_is_not_taken_for_a_tie(tmp_path: Path) -> None:
    write(tmp_path, "options.csv", [["Option"], ["A = B"], ["C"]])
    write(tmp_path, "ballots.csv", [["Choice 1", "Choice 2"], ["A = B", "C"]])
    (vote,) = read(tmp_path).votes
    assert dict(vote.ballots[0]["ranks"]) == {"1": 1, "2": 2}


def test_ranks_under_the_options_are_closed_up_and_may_tie(tmp_path: Path) -> None:
    write(tmp_path, "ballots.csv", [["Ballot", "Bus", "Path", "Shop"], [1, 1, 5, 5], [2, "", "", 2], [3, "", "", ""]])
    (vote,) = read(tmp_path).votes
    assert [o.text.text for o in vote.options] == ["Bus", "Path", "Shop"]
    assert [dict(ballot["ranks"]) for ballot in vote.ballots] == [{"1": 1, "2": 2, "3": 2}, {"3": 1}, {}]


def test_options_are_collected_from_ballots_where_no_list_is_there(tmp_path: Path) -> None:
    write(tmp_path, "ballots.csv", [["Choice 1", "Choice 2"], ["Ŵyn", "بيت"], ["بيت", "道路"]])
    assert [o.text.text for o in read(tmp_path).options] == ["Ŵyn", "بيت", "道路"]


@pytest.mark.parametrize(
    ("rows", "what", "place"),
    [
        ([["Choice 1"], ["Boat"]], "“Boat” is not one of the options.", "ballots.csv, row 2, column “Choice 1”"),
        ([["Choice 1"], ["9"]], "“9” is not one of the options.", "ballots.csv, row 2, column “Choice 1”"),
        (
            [["Choice 1", "Choice 2"], ["Bus", "1"]],
            "“1” is on this ballot twice.",
            "ballots.csv, row 2, column “Choice 2”",
        ),
        ([["Ballot", "Boat"], [1, 1]], "“Boat” is not one of the options.", "ballots.csv, row 1, column “Boat”"),
        ([["Bus", "1"], [1, 1]], "“1” has two columns.", "ballots.csv, row 1, column “1”"),
        ([["Bus"], ["first"]], "“first” is not a whole number from 1 to 1000.", "ballots.csv, row 2, column “Bus”"),
        ([["Bus"], ["0"]], "“0” is not a whole number from 1 to 1000.", "ballots.csv, row 2, column “Bus”"),
        ([["Bus"], ["٣"]], "“٣” is not a whole number from 1 to 1000.", "ballots.csv, row 2, column “Bus”"),
    ],
)
def test_a_wrong_cell_is_named_by_file_row_and_column(tmp_path: Path, rows, what, place) -> None:
    write(tmp_path, "options.csv", [["Option"], ["Bus"], ["Path"]])
    write(tmp_path, "ballots.csv", rows)
    assert refused(tmp_path) == (what, place)


def test_the_budget_of_dots_is_the_most_that_anybody_used(tmp_path: Path) -> None:
    write(tmp_path, "dots.csv", [["Ballot", "Bus", "Path", "Shop"], [1, 4, "", 2], [2, "", 1, 0], [3, "", "", ""]])
    (vote,) = read(tmp_path).votes
    assert (vote.rule.method, vote.rule.budget, vote.rule.cap) == ("dots", 6, 4)
    assert [dict(ballot["dots"]) for ballot in vote.ballots] == [{"1": 4, "3": 2}, {"2": 1}, {}]


def test_a_rule_that_is_given_is_held_against_every_ballot(tmp_path: Path) -> None:
    write(tmp_path, "dots.csv", [["Ballot", "Bus", "Path", "Shop"], [1, 3, 2, ""], [2, 4, "", ""]])
    write(tmp_path, "rule.csv", [["Field", "Value"], ["Budget", 5], ["Cap", 3], ["Chosen", 1], ["Tie", "lots"]])
    assert refused(tmp_path) == ("This ballot has 4 dots, 4 on one option.", "dots.csv, row 3")
    write(tmp_path, "dots.csv", [["Ballot", "Bus", "Path", "Shop"], [1, 3, 2, ""]])
    rule = read(tmp_path).votes[0].rule
    assert (rule.budget, rule.cap, rule.chosen, rule.tie) == (5, 3, 1, "lots")


def test_a_rule_nobody_knows_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "options.csv", [["Option"], ["Bus"]])
    write(tmp_path, "rule.csv", [["Field", "Value"], ["Mood", "good"]])
    assert refused(tmp_path) == ("“mood: good” is no part of a rule.", "rule.csv, row 2, column “Field”")


def test_dots_make_the_first_round_and_rankings_the_newest(tmp_path: Path) -> None:
    ballots_csv(tmp_path, "3 AB, 2 BA")
    write(tmp_path, "dots.csv", [["A", "B"], [1, 2], [2, 0], [3, 0]])
    assert [one["method"] for one in published(tmp_path)["rounds"]] == ["dots", "ranking"]


@pytest.mark.skipif(not COUNCIL.is_dir(), reason="the shared data does not lie beside this checkout")
def test_a_real_council_election_goes_through_with_its_blank_ballots() -> None:
    (one,) = published(COUNCIL)["rounds"]
    assert one["turnout"] == {"invited": 620, "returned": 620, "abstained": 22, "counted": 598, "missing": 0}
    ranking = one["outcome"]["value"]["ranking"]
    assert ranking["schulze"]["order"][0] == ["Jasper"]
    assert ranking["condorcet_winner"] == "Jasper"
    assert sum(ranking["borda"]["scores"].values()) == 598 * 45
    assert sum(ranking["first_choices"]["scores"].values()) == 598
