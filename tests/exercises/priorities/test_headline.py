"""The one plain sentence at the top, for results of every sort."""

from __future__ import annotations

from typing import Any

import pytest

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.exercises.priorities.rules import Rule
from lpip_workshop.exercises.priorities.sure_words import sure_words
from lpip_workshop.exercises.priorities.wording import headline
from tests.exercises.priorities.made import newest, ranking_rule, ranks, results

say = catalogue("en").say
TEXTS = ("Footpaths", "Shop", "Bus")
ONE, TWO = ranking_rule(chosen=1), ranking_rule(chosen=2)
SORTS: dict[str, tuple[Rule, list[dict[str, Any]], str]] = {
    "unanimous": (TWO, ranks(*["123"] * 9), "“Footpaths” comes first however we count. “Shop” goes ahead with it."),
    "a circle of equals": (
        ONE,
        ranks(*["123"] * 4, *["231"] * 4, *["312"] * 4),
        "“Footpaths”, “Shop” and “Bus” beat each other in a circle, so none of them comes first. "
        "First place is a toss-up: let us talk.",
    ),
    "a circle that the rule breaks": (
        ONE,
        ranks(*["123"] * 7, *["231"] * 6, *["312"] * 5),
        "“Footpaths”, “Shop” and “Bus” beat each other in a circle; the agreed rule puts “Footpaths” first. "
        "First place is a toss-up: let us talk.",
    ),
    "a tie": (
        ranking_rule(chosen=1, tie="lots"),
        ranks(*["12"] * 4, *["21"] * 4),
        "“Footpaths” and “Shop” share first place. First place is a tie: lots decide.",
    ),
    "a toss-up for second": (
        TWO,
        ranks(*["123"] * 5, *["132"] * 5),
        "“Footpaths” comes first however we count. Second place is a toss-up: let us talk.",
    ),
    "one voter": (ONE, ranks("123"), "Not shown: with fewer than 3 ballots, each could be worked out from the result."),
    "nobody": (ONE, [], "Nobody voted."),
    "blank": (ONE, [{"ranks": {}}] * 6, "Everybody handed in a blank ballot."),
}


@pytest.mark.parametrize("sort", SORTS)
def test_the_sentence_says_what_came_out(sort: str) -> None:
    rule, ballots, expected = SORTS[sort]
    assert say(headline(newest(results(rule, TEXTS, ballots)))) == expected


def test_a_line_that_only_everybody_could_undo_is_not_said_to_need_so_many() -> None:
    said = " ".join(say(words) for words in sure_words(newest(results(TWO, TEXTS, ranks(*["123"] * 9)))))
    assert "undo the line" not in said
