from __future__ import annotations

from itertools import permutations, product

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpip_workshop.methods.ballots import Profile
from lpip_workshop.methods.tiers import cut
from lpip_workshop.methods.voting import (
    borda,
    condorcet_winner,
    copeland,
    first_choices,
    schulze,
    smith_set,
    widest_paths,
)
from tests.methods.made import SCHULZE_45, TENNESSEE, THIRTY, elections, profile, steady, strict

RULES = {"borda": borda, "copeland": copeland, "first choices": first_choices, "schulze": schulze}


def test_schulze_orders_the_forty_five_voters_as_published():
    found = schulze(profile(SCHULZE_45))
    assert found.tiers == (("E",), ("A",), ("C",), ("B",), ("D",))
    assert found.unordered == ()


def test_schulze_finds_the_published_strongest_paths():
    assert schulze(profile(SCHULZE_45)).paths.tolist() == [
        [0, 28, 28, 30, 24],
        [25, 0, 28, 33, 24],
        [25, 29, 0, 29, 24],
        [25, 28, 28, 0, 24],
        [25, 28, 28, 31, 0],
    ]


def test_tennessee_gets_the_borda_points_of_the_textbooks():
    found = borda(profile(TENNESSEE))
    assert found.scores == {"M": 126, "N": 194, "C": 173, "K": 107}
    assert found.tiers == (("N",), ("C",), ("M",), ("K",))


def test_tennessee_has_a_condorcet_winner_whom_first_choices_miss():
    people = profile(TENNESSEE)
    assert condorcet_winner(people) == "N"
    assert smith_set(people) == ("N",)
    assert schulze(people).tiers == copeland(people).tiers == (("N",), ("C",), ("K",), ("M",))
    assert first_choices(people).tiers == (("M",), ("N",), ("K",), ("C",))


def test_thirty_people_on_whom_the_rules_disagree():
    # Worked by hand: C beats D by a path of 20 against 19, while D has 49 Borda points against C's 44.
    people = profile(THIRTY)
    assert schulze(people).tiers == (("C",), ("D",), ("B",), ("A",))
    assert borda(people).scores == {"A": 45, "B": 42, "C": 44, "D": 49}
    assert borda(people).tiers == (("D",), ("A",), ("C",), ("B",))
    assert copeland(people).tiers == (("A", "D"), ("B", "C"))
    assert condorcet_winner(people) is None
    assert smith_set(people) == ("A", "B", "C", "D")


def test_options_that_beat_neither_each_other_are_said_to_be_unordered():
    found = schulze(Profile.of([strict("ACB"), strict("CB")], "ABC"))
    assert found.tiers == (("A", "C"), ("B",))
    assert found.unordered == (("A", "B"),)  # one person each way; only C beats B


def test_a_place_is_certain_only_where_the_relation_says_so():
    found = schulze(Profile.of([strict("ACB"), strict("CB")], "ABC"))
    line = found.cut(2)
    assert (line.certain_in, line.tied_at_line, line.out, line.places_left) == (("C",), ("A", "B"), (), 1)
    assert cut(found.tiers, 2).certain_in == ("A", "C")  # what tiers alone would have claimed


def test_a_cut_before_the_first_place_makes_no_sense():
    with pytest.raises(ValueError, match="-1"):
        schulze(profile("1 AB")).cut(-1)


def test_a_shared_first_place_is_shared_out():
    people = Profile.of([(("A", "B", "C"),), (("A", "B"),), strict("A")], "ABCD")
    scores = first_choices(people).scores
    assert [str(scores[option]) for option in "ABCD"] == ["11/6", "5/6", "1/3", "0"]


@steady
@given(st.lists(st.lists(st.integers(0, 9), min_size=6, max_size=6), min_size=6, max_size=6))
def test_strongest_paths_agree_with_networkx(strengths):
    graph = nx.DiGraph()
    graph.add_nodes_from(range(6))
    graph.add_weighted_edges_from((i, j, s) for i, row in enumerate(strengths) for j, s in enumerate(row) if s)
    found = widest_paths(np.array(strengths, np.int64))
    for i, j in permutations(range(6), 2):
        assert found[i, j] == _widest(graph, i, j)


def _widest(graph: nx.DiGraph, source: int, target: int) -> int:
    """The largest strength at which the links that are at least so strong still connect the two."""
    for strength in sorted({s for _, _, s in graph.edges.data("weight")}, reverse=True):
        strong = graph.edge_subgraph([(a, b) for a, b, s in graph.edges.data("weight") if s >= strength])
        if source in strong and target in strong and nx.has_path(strong, source, target):
            return strength
    return 0


@steady
@given(elections())
def test_the_smith_set_is_the_top_component_of_networkx(election):
    people = Profile.of(*election)
    graph = nx.DiGraph()
    graph.add_nodes_from(people.options)
    pairs = list(product(enumerate(people.options), repeat=2))
    graph.add_edges_from((a, b) for (i, a), (j, b) in pairs if people.pairwise[i, j] >= people.pairwise[j, i])
    parts = nx.condensation(graph)
    top = [parts.nodes[part]["members"] for part in parts if not parts.in_degree(part)] or [set()]
    assert [set(smith_set(people))] == top


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
@steady
@given(election=elections(), dice=st.randoms())
def test_neither_who_voted_nor_what_options_are_called_matters(rule, election, dice):
    ballots, options = election
    before = _places(rule(Profile.of(ballots, options)).tiers)
    names = dict(zip(options, dice.sample("uvwxyz", len(options)), strict=True))
    renamed = [tuple(tuple(names[o] for o in tier) for tier in ballot) for ballot in ballots]
    dice.shuffle(renamed)
    after = _places(rule(Profile.of(renamed, sorted(names.values()))).tiers)
    assert after == {names[option]: place for option, place in before.items()}


def _places(tiers):
    return {option: place for place, tier in enumerate(tiers) for option in tier}


@steady
@given(elections())
def test_borda_points_add_up_whatever_is_tied_or_left_out(election):
    people = Profile.of(*election)
    m = len(people.options)
    assert sum(borda(people).scores.values()) * 2 == people.counted * m * (m - 1)


@steady
@given(elections())
def test_first_choices_add_up_to_the_ballots_counted(election):
    people = Profile.of(*election)
    assert sum(first_choices(people).scores.values()) == (people.counted if people.options else 0)


@pytest.mark.parametrize("rule", [borda, schulze, copeland], ids=lambda rule: rule.__name__)
@steady
@given(election=elections(least=1), data=st.data())
def test_raising_a_winner_on_a_ballot_keeps_it_winning(rule, election, data):
    ballots, options = election
    winner = data.draw(st.sampled_from(rule(Profile.of(ballots, options)).tiers[0]))
    place = data.draw(st.integers(0, len(ballots) - 1))
    if any(ballots[place]):  # lifting somebody on a blank ballot would make it a new ballot
        rest = tuple(tuple(option for option in tier if option != winner) for tier in ballots[place])
        ballots[place] = ((winner,), *rest)
    assert winner in rule(Profile.of(ballots, options)).tiers[0]


@pytest.mark.parametrize("rule", [schulze, copeland], ids=lambda rule: rule.__name__)
@steady
@given(election=elections())
def test_whom_a_majority_prefers_to_everybody_wins_alone(rule, election):
    people = Profile.of(*election)
    winner = condorcet_winner(people)
    if winner is not None:
        assert rule(people).tiers[0] == (winner,) == smith_set(people)


@steady
@given(elections())
def test_the_winners_of_schulze_are_in_the_smith_set(election):
    people = Profile.of(*election)
    if people.options:
        assert set(schulze(people).tiers[0]) <= set(smith_set(people))


@steady
@given(elections())
def test_tiers_of_schulze_never_contradict_who_beats_whom(election):
    found = schulze(Profile.of(*election))
    place, beats = _places(found.tiers), found.beats
    names = list(enumerate(found.options))
    for (i, a), (j, b) in product(names, repeat=2):
        assert not beats[i, j] or place[a] < place[b]
        told = beats[i, j] or beats[j, i] or place[a] == place[b]
        assert told != ((a, b) in found.unordered or (b, a) in found.unordered)
    through = (beats[:, :, None] & beats[None, :, :]).any(axis=1)
    assert not (through & ~beats).any()  # transitive


@steady
@given(elections(most=5), st.integers(0, 6))
def test_the_cut_of_schulze_holds_in_every_order_that_agrees_with_it(election, k):
    found = schulze(Profile.of(*election))
    orders = [order for order in permutations(range(len(found.options))) if _agrees(order, found.beats)]
    firsts = [{found.options[i] for i in order[:k]} for order in orders]
    line = found.cut(k)
    assert set(line.certain_in) == set(found.options).intersection(*firsts)
    assert set(line.out) == set(found.options).difference(*firsts)
    assert len(line.certain_in) + line.places_left == k


def _agrees(order, beats):
    return not any(beats[later, earlier] for n, earlier in enumerate(order) for later in order[n + 1 :])


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_every_rule_copes_with_nobody_nothing_and_one(rule):
    assert rule(Profile.of([], "")).tiers == ()
    assert rule(Profile.of([], "ABC")).tiers == (("A", "B", "C"),)
    assert rule(Profile.of([(), ()], "ABC")).tiers == (("A", "B", "C"),)
    assert rule(Profile.of([strict("A")], "A")).tiers == (("A",),)
    assert rule(Profile.of([(("A", "B", "C"),)] * 3, "ABC")).tiers == (("A", "B", "C"),)


def test_one_person_who_ranks_everything_gets_their_own_order():
    people = Profile.of([strict("CAB")], "ABC")
    assert borda(people).tiers == schulze(people).tiers == copeland(people).tiers == (("C",), ("A",), ("B",))
    assert condorcet_winner(people) == "C"


def test_nobody_wins_where_nobody_voted():
    assert condorcet_winner(Profile.of([()], "A")) is None
    assert smith_set(Profile.of([], "AB")) == ("A", "B")
    assert smith_set(Profile.of([], "")) == ()
