"""How sure a result is, on published profiles and by sector."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.exercises.priorities.compute import Results
from lpip_workshop.exercises.priorities.rules import Rule
from lpip_workshop.exercises.priorities.sure import Sure
from lpip_workshop.exercises.priorities.sure_words import sure_words
from tests.exercises.priorities.made import ballots_csv, dots, newest, published, ranking_rule, ranks, results


def sure_of(found: Results) -> Sure:
    sure = newest(found).sure
    assert sure is not None
    return sure


def spoken(found: Results) -> str:
    return " ".join(catalogue("en").say(words) for words in sure_words(newest(found)))


def by_sector(**answers: tuple[str, int]) -> list[dict[str, Any]]:
    return [{**dots(row)[0], "sector": sector} for sector, (row, people) in answers.items() for _ in range(people)]


def test_thirty_ballots_on_which_schulze_and_borda_disagree(tmp_path: Path) -> None:
    # Schulze (2011), section on other methods: Schulze chooses C, Borda D.
    short = "3 ACDB, 9 BACD, 8 CDAB, 5 DABC, 5 DBCA"
    (one,) = published(ballots_csv(tmp_path, short))["rounds"]
    first = one["outcome"]["value"]["sure"]["first_by_rule"]
    assert (first["schulze"], first["borda"]) == (["C"], ["D"])


def test_a_circle_is_told_as_a_circle() -> None:
    found = results(ranking_rule(chosen=1), list("ABC"), ranks(*["123"] * 4, *["231"] * 3, *["312"] * 2))
    assert sure_of(found).circle == ("1", "2", "3")
    assert "beat each other in a circle" in spoken(found)


def test_options_that_one_person_could_turn_are_one_tier() -> None:
    found = results(ranking_rule(chosen=1), list("ABC"), ranks(*["123"] * 5, *["213"] * 4))
    assert sure_of(found).apart == (("1", "2"), ("3",))
    assert "“A” and “B” cannot be told apart." in spoken(found)


def test_a_clear_order_keeps_every_place() -> None:
    found = results(ranking_rule(chosen=1), list("ABC"), ranks(*["123"] * 9))
    assert sure_of(found).apart == (("1",), ("2",), ("3",))
    assert sure_of(found).agreement.value.w == 1


def test_the_first_without_a_sector_is_told_where_it_changes() -> None:
    ballots = by_sector(community=("30", 8), business=("02", 6))
    found = results(Rule(chosen=1), ["Bus", "Path"], ballots)
    assert sure_of(found).without == {"business": ("1",), "community": ("2",)}
    assert "Without Community, “Path” would come first." in spoken(found)


def test_sectors_of_different_size_may_count_the_same() -> None:
    ballots = by_sector(community=("10", 12), business=("03", 5))
    found = results(Rule(chosen=1), ["Bus", "Path"], [*ballots])
    assert sure_of(found).equal.value == ("2",)


@pytest.mark.parametrize(("small", "large"), [(1, 9), (4, 9)])
def test_a_sector_below_five_is_never_told(small, large) -> None:
    ballots = by_sector(community=("30", large), business=("03", small))
    found = results(Rule(chosen=1), ["Bus", "Path"], ballots)
    sure = sure_of(found)
    assert sure.without == {}
    assert not sure.equal.is_ok
    assert sure.small == 1
