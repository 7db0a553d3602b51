from __future__ import annotations

import csv
import time
from fractions import Fraction
from pathlib import Path

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpip_workshop.methods.networks import (
    Census,
    both_ways,
    crossing,
    crossing_of,
    degrees,
    density,
    dyad_census,
    either_way,
    isolates,
    network,
    pairs_mutual,
    ties_returned,
    ties_returned_beyond_chance,
    without,
)
from lpip_workshop.methods.networks_central import (
    betweenness,
    betweenness_centralisation,
    closeness,
    closeness_centralisation,
    constraint,
    degree_centralisation,
    degree_shares,
    harmonic_closeness,
)
from lpip_workshop.methods.networks_parts import components, cut_points
from tests.methods.made import steady

MANAGERS = Path(__file__).resolve().parents[3] / "shared" / "data" / "krackhardt-managers" / "relationships.csv"


def of_graph(graph: nx.Graph):
    """The same network as networkx holds it."""
    names = [str(node) for node in graph]
    ties = [(str(a), str(b)) for a, b in graph.edges]
    return network(names, ties) if graph.is_directed() else network(names, mutual=ties)


def by_name(scores) -> dict[str, float]:
    return {str(name): pytest.approx(value, abs=1e-9) for name, value in scores.items()}


@st.composite
def graphs(draw: st.DrawFn, least: int = 3, most: int = 9) -> nx.DiGraph:
    """A directed graph without self-loops, on which networkx and we mean the same."""
    graph = nx.DiGraph()
    graph.add_nodes_from(range(draw(st.integers(least, most))))
    nodes = st.sampled_from(list(graph))
    graph.add_edges_from((a, b) for a, b in draw(st.lists(st.tuples(nodes, nodes), max_size=30)) if a != b)
    return graph


# Krackhardt 1990, Administrative Science Quarterly 35:342-369: the kite of ten, made so that three measures
# of who is central name three people. Values to three places as tabled in textbooks (Orgnet; Wasserman & Faust).
KITE = of_graph(
    nx.relabel_nodes(
        nx.krackhardt_kite_graph(),
        dict(enumerate(["Andre", "Beverley", "Carol", "Diane", "Ed", "Fernando", "Garth", "Heather", "Ike", "Jane"])),
    )
)


def test_the_kite_has_most_ties_at_diane():
    shares = degree_shares(KITE).value
    assert {name: degree.partners for name, degree in degrees(KITE).items()} == {
        "Andre": 4,
        "Beverley": 4,
        "Carol": 3,
        "Diane": 6,
        "Ed": 3,
        "Fernando": 5,
        "Garth": 5,
        "Heather": 3,
        "Ike": 2,
        "Jane": 1,
    }
    assert shares["Diane"] == pytest.approx(0.667, abs=5e-4)


def test_the_kite_hangs_between_heather_and_the_rest():
    found = betweenness(KITE).value
    expected = {"Andre": 0.023, "Beverley": 0.023, "Carol": 0, "Diane": 0.102, "Ed": 0}
    expected |= {"Fernando": 0.231, "Garth": 0.231, "Heather": 0.389, "Ike": 0.222, "Jane": 0}
    assert found == {name: pytest.approx(value, abs=5e-4) for name, value in expected.items()}
    assert betweenness(KITE, raw=True).value["Heather"] == 14


def test_fernando_and_garth_are_nearest_to_everybody_in_the_kite():
    found = closeness(KITE).value
    expected = {"Andre": 0.529, "Beverley": 0.529, "Carol": 0.5, "Diane": 0.6, "Ed": 0.5}
    expected |= {"Fernando": 0.643, "Garth": 0.643, "Heather": 0.6, "Ike": 0.429, "Jane": 0.310}
    assert found == {name: pytest.approx(value, abs=5e-4) for name, value in expected.items()}


def test_the_centralisations_of_the_kite():
    # Freeman's formulas on the values above: 24/72, 2.667/9, and 1.145 x 17/72.
    assert degree_centralisation(KITE).value == pytest.approx(1 / 3)
    assert betweenness_centralisation(KITE).value == pytest.approx(0.296, abs=5e-4)
    assert closeness_centralisation(KITE).value == pytest.approx(0.2704, abs=5e-5)


def test_two_hold_the_kite_together():
    found = cut_points(KITE)
    assert [(cut.name, cut.cut_off) for cut in found] == [("Heather", ("Ike", "Jane")), ("Ike", ("Jane",))]
    assert density(KITE).value == Fraction(18, 45)


# Padgett & Ansell 1993; marriages of 15 Florentine families, Wasserman & Faust 1994, tables 5.1 and B.5.
FLORENCE = of_graph(nx.florentine_families_graph())


def test_the_medici_stand_between_the_other_families():
    raw = betweenness(FLORENCE, raw=True).value
    assert raw["Medici"] == 47.5
    assert betweenness(FLORENCE).value["Medici"] == pytest.approx(0.522, abs=5e-4)
    assert raw["Guadagni"] == pytest.approx(23.17, abs=5e-3)
    assert max(degrees(FLORENCE).items(), key=lambda item: item[1].partners)[0] == "Medici"


def test_without_the_medici_two_houses_lose_all_others():
    parts = {cut.name: cut.cut_off for cut in cut_points(FLORENCE)}
    assert set(parts) == {"Medici", "Guadagni", "Albizzi", "Salviati"}
    assert set(parts["Medici"]) == {"Acciaiuoli", "Salviati", "Pazzi"}


def test_a_family_that_married_nobody_makes_closeness_unknown():
    # Pucci is the sixteenth family: with it, distances are unknown, while the harmonic kind remains.
    with_pucci = network((*FLORENCE.nodes, "Pucci"), FLORENCE.arrows)
    assert closeness(with_pucci).state == closeness_centralisation(with_pucci).state == "undefined"
    assert harmonic_closeness(with_pucci).value["Pucci"] == 0
    assert isolates(with_pucci) == components(with_pucci)[-1] == ("Pucci",)
    assert density(with_pucci).value == Fraction(20, 120)  # .167, Wasserman & Faust 1994


# Zachary 1977, Journal of Anthropological Research 33:452-473: 34 members, 78 ties; networkx counts from 0.
KARATE = of_graph(nx.relabel_nodes(nx.karate_club_graph(), {n: n + 1 for n in range(34)}))


def test_the_instructor_alone_holds_the_karate_club_together():
    assert float(density(KARATE).value) == pytest.approx(0.139, abs=5e-4)
    (cut,) = cut_points(KARATE)
    assert cut.name == "1"
    assert [set(part) for part in cut.parts[1:]] == [{"5", "6", "7", "11", "17"}, {"12"}]
    assert betweenness(KARATE).value["1"] == pytest.approx(0.438, abs=5e-4)


@pytest.mark.skipif(not MANAGERS.exists(), reason="the published data are not on this machine")
@pytest.mark.parametrize(("kind", "ties", "mutual"), [("asks advice of", 190, 45), ("is a friend of", 102, 23)])
def test_krackhardts_managers(kind, ties, mutual):
    # Krackhardt 1987, Social Networks 9:109-134; Wasserman & Faust 1994, appendix B: 21 managers.
    with MANAGERS.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    names = sorted({name for row in rows for name in (row["From"], row["To"])})
    managers = network(names, [(row["From"], row["To"]) for row in rows if row["Kind"] == kind])
    assert len(managers.arrows) == ties
    assert density(managers).value == Fraction(ties, 420)
    assert dyad_census(managers) == Census(mutual, ties - 2 * mutual, 210 - ties + mutual)
    assert pairs_mutual(managers).value == Fraction(mutual, ties - mutual)
    assert ties_returned(managers).value == Fraction(2 * mutual, ties)


@steady
@given(graphs())
def test_networkx_finds_the_same(graph):
    net, loose = of_graph(graph), graph.to_undirected()
    n = len(graph)
    assert density(net).value == pytest.approx(nx.density(graph))
    assert density(either_way(net)).value == pytest.approx(nx.density(loose))
    assert betweenness(net).value == by_name(nx.betweenness_centrality(loose))
    assert betweenness(net, follow=True).value == by_name(nx.betweenness_centrality(graph))
    assert betweenness(net, raw=True).value == by_name(nx.betweenness_centrality(loose, normalized=False))
    harmonic = {node: total / (n - 1) for node, total in nx.harmonic_centrality(loose).items()}  # theirs is the sum
    assert harmonic_closeness(net).value == by_name(harmonic)
    assert degree_shares(net, "received").value == by_name(nx.in_degree_centrality(graph))
    assert degree_shares(net, "given").value == by_name(nx.out_degree_centrality(graph))
    assert {frozenset(p) for p in components(net)} == {frozenset(map(str, p)) for p in nx.connected_components(loose)}
    assert {cut.name for cut in cut_points(net)} == {str(node) for node in nx.articulation_points(loose)}
    assert isolates(net) == tuple(str(node) for node in nx.isolates(graph))


@steady
@given(graphs())
def test_networkx_agrees_where_closeness_and_reciprocity_have_a_meaning(graph):
    net, loose = of_graph(graph), graph.to_undirected()
    if nx.is_connected(loose):
        assert closeness(net).value == by_name(nx.closeness_centrality(loose, wf_improved=False))
    else:
        assert closeness(net).reason is not None
    if net.arrows:
        assert ties_returned(net).value == pytest.approx(nx.overall_reciprocity(graph))
    else:
        assert ties_returned(net).state == pairs_mutual(net).state == "undefined"  # networkx: 0 or an error
    expected = nx.constraint(loose)
    for name, found in constraint(net).items():
        if found.is_ok:
            assert found.value == pytest.approx(expected[int(name)])
        else:
            assert not loose[int(name)]


@steady
@given(graphs(least=2))
def test_the_pairs_of_the_census_are_all_pairs(graph):
    net = of_graph(graph)
    census, n = dyad_census(net), len(graph)
    assert census.mutual + census.one_way + census.unlinked == n * (n - 1) // 2
    assert 2 * census.mutual + census.one_way == len(net.arrows)
    assert dyad_census(both_ways(net)).mutual == dyad_census(net).mutual


@steady
@given(graphs(), st.randoms(use_true_random=False))
def test_measures_do_not_mind_the_order_in_which_people_were_named(graph, chance):
    net = of_graph(graph)
    names, arrows = list(net.nodes), list(net.arrows)
    chance.shuffle(names)
    chance.shuffle(arrows)
    again = network(names, arrows)
    assert dict(betweenness(again).value) == dict(betweenness(net).value)
    assert betweenness_centralisation(again) == betweenness_centralisation(net)
    assert pairs_mutual(again) == pairs_mutual(net)
    assert {cut.name for cut in cut_points(again)} == {cut.name for cut in cut_points(net)}


def test_a_star_is_wholly_centralised_and_a_ring_not_at_all():
    leaves = "BCDEF"
    star = network("A" + leaves, mutual=[("A", leaf) for leaf in leaves])
    ring = network("ABCDE", mutual=zip("ABCDE", "BCDEA", strict=True))
    for measure in (degree_centralisation, betweenness_centralisation, closeness_centralisation):
        assert measure(star).value == pytest.approx(1)
        assert measure(ring).value == pytest.approx(0)
    assert len(cut_points(star)[0].cut_off) == 4
    assert not cut_points(ring)


def test_ties_in_one_direction_centre_wholly_on_one_who_receives_all():
    star = network("ABCD", [(leaf, "A") for leaf in "BCD"])
    assert degree_centralisation(star, "received").value == 1
    assert degree_centralisation(star, "given").value == pytest.approx(1 / 9)


def test_a_tie_with_oneself_and_a_tie_told_twice_change_nothing():
    plain = network("AB", [("A", "B")])
    assert network("ABA", [("A", "B"), ("A", "B"), ("A", "A")]) == plain
    with pytest.raises(ValueError, match="C"):
        network("AB", [("A", "C")])


def test_links_across_sectors_are_weighed_against_links_inside():
    # Krackhardt & Stern 1988: (E - I) / (E + I). Two sectors of two: one link inside, three across.
    net = network("abxy", [("a", "b"), ("a", "x"), ("x", "a"), ("b", "y"), ("a", "y")])
    sectors = {"a": "home", "b": "home", "x": "away", "y": "away"}
    found = crossing(net, sectors).value
    assert (found.inside, found.across, found.index.value) == (1, 3, Fraction(1, 2))
    assert found.by_chance.value == Fraction(4 - 2, 6)
    assert crossing_of(net, sectors) == {"home": crossing(net, sectors).value.index, "away": type(found.index)("ok", 1)}


def test_links_cannot_cross_where_there_is_one_sector_or_no_link():
    assert crossing(network("ab", [("a", "b")]), {"a": "home", "b": "home"}).state == "undefined"
    assert crossing(network("ab"), {"a": "home", "b": "away"}).value.index.state == "undefined"
    assert crossing(network(""), {}).state == "no_data"


@pytest.mark.parametrize(
    "measure",
    [
        density,
        betweenness,
        closeness,
        harmonic_closeness,
        degree_centralisation,
        closeness_centralisation,
        betweenness_centralisation,
        pairs_mutual,
        ties_returned,
        ties_returned_beyond_chance,
    ],
)
def test_nobody_is_no_data_and_one_alone_is_undefined_with_a_reason(measure):
    assert measure(network("")).state == "no_data"
    alone = measure(network("A"))
    assert (alone.state, bool(alone.reason)) == ("undefined", True)


def test_a_complete_network_has_all_ties_and_no_chance_to_compare_with():
    names = "ABCDE"
    whole = network(names, [(a, b) for a in names for b in names])
    assert density(whole).value == pairs_mutual(whole).value == 1
    assert ties_returned_beyond_chance(whole).state == "undefined"
    assert not cut_points(whole)
    assert set(betweenness(whole).value.values()) == {0}


def test_leaving_takes_all_ties_along():
    left = without(KITE, "Heather")
    assert len(components(left)) == 2
    assert "Heather" not in left.nodes


def test_five_hundred_with_two_thousand_ties_are_measured_while_one_waits():
    graph = nx.gnm_random_graph(500, 2000, seed=1, directed=True)
    net = of_graph(graph)
    begun = time.process_time()
    for measure in (betweenness, harmonic_closeness, degree_centralisation, cut_points, constraint, components):
        measure(net)
    assert time.process_time() - begun < 3
