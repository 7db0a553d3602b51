"""Published cases as an examiner would try them: as tables of a folder, read back from the results as JSON."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from itertools import chain, repeat
from pathlib import Path
from typing import Any

import networkx
import pytest

from lpip_workshop.app.folder import Tables
from lpip_workshop.app.results import folder_results

nx: Any = networkx
# Padgett's business ties of 11 of the 16 Florentine families, as given by Wasserman & Faust 1994, appendix B.
BUSINESS = """Barbadori Castellani, Barbadori Ginori, Barbadori Medici, Barbadori Peruzzi, Bischeri Guadagni,
Bischeri Lamberteschi, Bischeri Peruzzi, Castellani Lamberteschi, Castellani Peruzzi, Ginori Medici,
Guadagni Lamberteschi, Lamberteschi Peruzzi, Medici Pazzi, Medici Salviati, Medici Tornabuoni"""
IDLE = ("Acciaiuoli", "Albizzi", "Ridolfi", "Strozzi", "Pucci")
SALIENCE = {
    (1, 1, 1): "definitive", (1, 1, 0): "dominant", (1, 0, 1): "dangerous", (0, 1, 1): "dependent",
    (1, 0, 0): "dormant", (0, 1, 0): "discretionary", (0, 0, 1): "demanding", (0, 0, 0): "none",
}  # fmt: skip


def written(folder: Path, name: str, rows: Iterable[Sequence[object]]) -> None:
    with (folder / name).open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)


def found(folder: Path, exercise: str = "stakeholders") -> Any:
    results: Any = folder_results(Tables(folder))
    return next(one["results"] for one in results["activities"] if one["exercise"] == exercise)


def network(folder: Path, graph: Any, *, mutual: str = "yes") -> Any:
    """Return what is told of a graph that comes as relationships, with everybody of it on the register."""
    names = [str(node) for node in graph.nodes]
    written(folder, "stakeholders.csv", [("Name",), *((name,) for name in names)])
    ties = [(str(a), str(b), "works with", mutual) for a, b in graph.edges if a != b]
    written(folder, "relationships.csv", [("From", "To", "Kind", "Mutual"), *ties])
    return found(folder)["network"]["overall"]


def florentine_business() -> Any:
    graph: Any = nx.Graph([pair.split() for pair in BUSINESS.replace("\n", " ").split(",")])
    graph.add_nodes_from(IDLE)
    return graph


def karate() -> Any:
    club = nx.karate_club_graph()
    return nx.relabel_nodes(club, {node: node + 1 for node in club.nodes})


UNDIRECTED: dict[str, Any] = {
    "kite": nx.krackhardt_kite_graph,
    "marriages": nx.florentine_families_graph,
    "business": florentine_business,
    "karate": karate,
    "les miserables": nx.les_miserables_graph,
}


@pytest.mark.parametrize("name", UNDIRECTED)
def test_a_known_network_has_the_measures_that_networkx_finds(name: str, tmp_path: Path) -> None:
    graph: Any = UNDIRECTED[name]()
    told = network(tmp_path, graph)
    each = {one["name"]: one for one in told["each"]}
    between, near = nx.betweenness_centrality(graph), nx.closeness_centrality(graph)
    harmonic = nx.harmonic_centrality(graph)
    connected, n = nx.is_connected(graph), len(graph)
    for node in graph.nodes:
        one = each[str(node)]
        assert one["partners"] == graph.degree(node)
        assert one["betweenness"] == pytest.approx(between[node])
        assert one["closeness"] == (pytest.approx(near[node]) if connected else None)
        assert one["harmonic_closeness"] == pytest.approx(harmonic[node] / (n - 1))
    assert told["linked_share"]["value"] == pytest.approx(nx.density(graph))
    assert {one["name"] for one in told["cut_points"]} == {str(node) for node in nx.articulation_points(graph)}
    assert len(told["components"]) == nx.number_connected_components(graph)
    degrees = [degree for _node, degree in graph.degree]
    hub = sum(max(degrees) - degree for degree in degrees) / ((n - 1) * (n - 2))
    assert told["centralisation"]["degree"]["value"] == pytest.approx(hub)
    spread = sum(max(between.values()) - value for value in between.values()) / (n - 1)
    assert told["centralisation"]["betweenness"]["value"] == pytest.approx(spread)


def test_the_published_numbers_of_known_networks(tmp_path: Path) -> None:
    def of(name: str) -> Any:
        folder = tmp_path / name
        folder.mkdir()
        return network(folder, UNDIRECTED[name]())

    def part(told: Any, name: str, key: str) -> float:
        return round(next(one[key] for one in told["each"] if one["name"] == name), 3)

    club = of("karate")  # Zachary 1977
    assert round(club["linked_share"]["value"], 3) == 0.139
    assert [one["name"] for one in club["cut_points"]] == ["1"]
    assert (part(club, "1", "betweenness"), part(club, "34", "betweenness")) == (0.438, 0.304)
    kite = of("kite")  # Krackhardt 1990: Diane most linked, Heather most between, Fernando and Garth nearest
    assert [part(kite, who, key) for who, key in (("3", "partners"), ("7", "betweenness"), ("5", "closeness"))] == [
        6, 0.389, 0.643,
    ]  # fmt: skip
    assert part(kite, "6", "closeness") == 0.643
    married, traded = of("marriages"), of("business")  # Wasserman & Faust 1994, chapter 5; without Pucci
    assert part(married, "Medici", "betweenness") == 0.522
    assert part(married, "Medici", "closeness") == 0.56
    assert part(married, "Guadagni", "betweenness") == 0.255
    assert round(married["centralisation"]["betweenness"]["value"], 3) == 0.437
    assert round(married["centralisation"]["closeness"]["value"], 3) == 0.322
    assert traded["linked_share"]["value"] == 0.125
    assert len(traded["isolates"]) == 5


def test_directed_ties_are_counted_as_holland_and_leinhardt_do(tmp_path: Path) -> None:
    graph: Any = nx.gnp_random_graph(18, 0.2, seed=4, directed=True)
    told = network(tmp_path, graph, mutual="")
    pairs = sum(graph.has_edge(b, a) for a, b in graph.edges) // 2
    one_way = graph.number_of_edges() - 2 * pairs
    assert told["dyad_census"] == {"mutual": pairs, "one_way": one_way, "unlinked": 153 - pairs - one_way}
    assert told["reciprocity_ties_returned"]["value"] == pytest.approx(nx.reciprocity(graph))
    assert told["reciprocity_pairs_mutual"]["value"] == pytest.approx(pairs / (pairs + one_way))
    assert told["density"]["value"] == pytest.approx(nx.density(graph))
    directed = nx.betweenness_centrality(graph)
    assert {one["name"]: one["betweenness_directed"] for one in told["each"]} == pytest.approx(
        {str(node): value for node, value in directed.items()}
    )
    assert {one["name"]: (one["given"], one["received"]) for one in told["each"]} == {
        str(node): (graph.out_degree(node), graph.in_degree(node)) for node in graph.nodes
    }


def test_ties_told_twice_both_ways_and_in_other_capitals_change_nothing(tmp_path: Path) -> None:
    (tmp_path / "once").mkdir()
    (tmp_path / "often").mkdir()
    graph: Any = nx.krackhardt_kite_graph()
    once = network(tmp_path / "once", nx.relabel_nodes(graph, {node: f"Actor {node}" for node in graph.nodes}))
    ties = [(f"Actor {a}", f"actor  {b}", "works with", "yes") for a, b in graph.edges]
    again = [(b.upper(), a, kind, mutual) for a, b, kind, mutual in ties]
    written(tmp_path / "often", "stakeholders.csv", [("Name",), *((f"Actor {node}",) for node in graph.nodes)])
    written(tmp_path / "often", "relationships.csv", [("From", "To", "Kind", "Mutual"), *ties, *ties, *again])
    assert found(tmp_path / "often")["network"]["overall"] == once


def test_the_classes_of_mitchell_agle_and_wood(tmp_path: Path) -> None:
    rows = [(f"{named}", *("yes" if has else "no" for has in marks)) for marks, named in SALIENCE.items()]
    written(tmp_path, "stakeholders.csv", [("Name", "Power", "Legitimacy", "Urgency"), *rows])
    told = found(tmp_path)["stakeholders"]
    assert len({one["salience"] for one in told}) == 8
    for one in told:
        assert one["salience"] == one["name"] or (one["name"] == "none" and "non" in str(one["salience"]))


def test_tastle_and_wiermans_example_on_a_line(tmp_path: Path) -> None:
    counts = (30, 40, 210, 130, 530, 50, 10)  # 0.7257 in R's agrmt (Ruedin)
    written(tmp_path, "statements.csv", [("Left", "Right"), ("Paths", "Buses")])
    places = chain.from_iterable(repeat(place, count) for place, count in enumerate(counts, start=1))
    written(tmp_path, "differences.csv", [("Sector", "1"), *(("Community", place) for place in places)])
    line = found(tmp_path, "differences")["lines"][0]
    assert line["consensus"]["value"]["value"] == pytest.approx(0.7257, abs=5e-5)
