from __future__ import annotations

import time
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpip_workshop.core.errors import BadInput
from lpip_workshop.methods.budget import equal_shares, equal_shares_completed, greedy


def ballots(*groups: tuple[int, str]) -> list[frozenset[str]]:
    return [frozenset(liked.split()) for count, liked in groups for _voter in range(count)]


def test_a_minority_gets_its_share_where_counting_votes_gives_it_nothing() -> None:
    # Peters & Skowron (2020): 60 of 100 people want the four A projects, 40 the B ones; four can be paid.
    costs: dict[str, int] = dict.fromkeys(("A1", "A2", "A3", "A4", "B1", "B2"), 25)
    asked = ballots((60, "A1 A2 A3 A4"), (40, "B1 B2"))
    assert greedy(costs, asked, 100).chosen == ("A1", "A2", "A3", "A4")
    assert greedy(costs, asked, 100).left_out == 40
    fair = equal_shares(costs, asked, 100)
    assert sorted(fair.chosen) == ["A1", "A2", "B1"]
    assert fair.left_out == 0


def test_money_that_nobody_can_put_together_is_used_by_the_completion() -> None:
    costs: dict[str, int] = dict.fromkeys(("A1", "A2", "A3", "A4", "B1", "B2"), 25)
    asked = ballots((60, "A1 A2 A3 A4"), (40, "B1 B2"))
    completed = equal_shares_completed(costs, asked, 100)
    assert completed.spent == 100
    assert set(equal_shares(costs, asked, 100).chosen) < set(completed.chosen)


def test_the_example_of_the_official_computation_comes_out_as_published() -> None:
    # equalshares.net/implementation/computation, docstring of `equal_shares` (Add1U).
    costs = {"p1": 100, "p2": 50, "p3": 50}
    asked = ballots((1, "p1 p2"), (1, "p1"), (1, "p3"))
    assert sorted(equal_shares_completed(costs, asked, 150).chosen) == ["p1", "p3"]


def test_the_completion_agrees_with_the_official_procedure_unit_by_unit() -> None:
    draw = Random(3)
    for _case in range(200):
        costs = {name: draw.randrange(1, 30) for name in "abcd"}
        asked = [frozenset(draw.sample("abcd", draw.randrange(1, 4))) for _person in range(4)]
        assert set(equal_shares_completed(costs, asked, 40).chosen) == official(costs, asked, 40)


def test_large_sums_end_where_the_official_procedure_does_that_tries_every_unit() -> None:
    draw = Random(5)
    for _case in range(12):
        costs = {name: draw.randrange(100, 3000) for name in "abcdef"}
        asked = [frozenset(draw.sample("abcdef", draw.randrange(1, 4))) for _person in range(5)]
        assert set(equal_shares_completed(costs, asked, 6000).chosen) == official(costs, asked, 6000)


def test_the_last_unit_is_found_where_shares_are_large() -> None:
    # By hand: each of two has 1,550 and pays 1,537 for their own, together 3,074 of 3,100. At 1,551 neither can, and a
    # unit more for each would buy both for 3,102: so one of them is added by votes.
    asked = ballots((1, "bridge"), (1, "school"))
    assert sorted(equal_shares_completed({"bridge": 1537, "school": 1537}, asked, 3100).chosen) == ["bridge", "school"]
    dear = equal_shares_completed({"bridge": 1551, "school": 1551}, asked, 3100)
    assert len(dear.chosen) == 1


def official(costs: dict[str, int], asked: list[frozenset[str]], budget: int) -> set[str]:
    """Return the outcome of Add1U as equalshares.net describes it, one unit a voter at a time, then by votes."""
    voters, given, found = len(asked), budget // len(asked) * len(asked), set(equal_shares(costs, asked, budget).chosen)
    wanted = frozenset[str]().union(*asked)
    while any(costs[more] <= budget - sum(map(costs.__getitem__, found)) for more in wanted - found):
        given += voters
        following = equal_shares(costs, asked, given)
        if following.spent > budget:
            break
        found = set(following.chosen)
    rest = {name: cost for name, cost in costs.items() if name not in found}
    left = budget - sum(map(costs.__getitem__, found))
    return found | set(greedy(rest, [ballot & rest.keys() for ballot in asked], left).chosen)


def test_a_project_dearer_than_the_budget_is_never_chosen() -> None:
    costs = {"palace": 101, "bench": 10}
    asked = ballots((9, "palace"), (1, "bench"))
    for rule in (greedy, equal_shares, equal_shares_completed):
        assert rule(costs, asked, 100).chosen == ("bench",) or rule is equal_shares
        assert "palace" not in rule(costs, asked, 100).chosen


def test_projects_that_could_have_come_instead_are_named() -> None:
    assert equal_shares({"a": 10, "b": 10}, ballots((1, "a"), (1, "b")), 10).chosen == ()
    assert equal_shares({"a": 5, "b": 5}, ballots((1, "a"), (1, "b")), 10).tied == ()
    assert equal_shares({"a": 6, "b": 6}, ballots((2, "a b")), 6).tied == ("b",)


def test_free_projects_that_anybody_asked_for_come_first() -> None:
    asked = ballots((1, "free"), (9, "a b"))
    assert equal_shares({"a": 40, "b": 50, "free": 0, "unasked": 0}, asked, 100).chosen == ("free", "a", "b")


def test_forty_projects_and_sixty_people_are_settled_quickly() -> None:
    draw = Random(7)
    costs = {f"p{n}": draw.randrange(500, 9000) for n in range(40)}
    asked = [frozenset(draw.sample(sorted(costs), 10)) for _person in range(60)]
    begun = time.perf_counter()
    found = equal_shares_completed(costs, asked, 30_000)
    assert time.perf_counter() - begun < 1.5
    assert found.spent <= 30_000


def test_nobody_voted() -> None:
    for rule in (greedy, equal_shares, equal_shares_completed):
        assert rule({"a": 5}, [], 10).chosen == ()
        assert rule({"a": 5}, [frozenset()], 10).left_out == 0


def test_costs_below_zero_and_unknown_projects_are_refused() -> None:
    with pytest.raises(BadInput):
        greedy({"a": -1}, [], 10)
    with pytest.raises(BadInput):
        equal_shares({"a": 1}, [frozenset("b")], 10)


PROJECTS = ("a", "b", "c", "d", "e")


@given(
    st.fixed_dictionaries({project: st.integers(0, 20) for project in PROJECTS}),
    st.lists(st.frozensets(st.sampled_from(PROJECTS)), max_size=12),
    st.integers(0, 60),
)
def test_no_rule_overspends_and_equal_shares_leaves_no_cohesive_group_without_anything(
    costs: dict[str, int], asked: list[frozenset[str]], budget: int
) -> None:
    for rule in (greedy, equal_shares, equal_shares_completed):
        found = rule(costs, asked, budget)
        assert found.spent == sum(costs[project] for project in found.chosen) <= budget
        assert len(set(found.chosen)) == len(found.chosen)
    # Justified representation: people who could pay for a common project with their shares are not left out whole.
    voters = [ballot for ballot in asked if ballot]
    chosen = frozenset(equal_shares(costs, asked, budget).chosen)
    for project in PROJECTS:
        group = [ballot for ballot in voters if project in ballot and not ballot & chosen]
        assert not group or len(group) * budget < costs[project] * len(voters)
