"""Krackhardt's high-tech managers (1987, Social Networks 9:109-134) go from their tables through the window to paper.

Who asks whom for advice and who is whose friend: 21 managers, 190 and 102 ties. networkx is the oracle.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from lpip_workshop.app.bring_in import bring_in, read_folder
from lpip_workshop.app.library import open_store
from lpip_workshop.app.results import workshop_results
from lpip_workshop.exercises.stakeholders.console import View
from lpip_workshop.report.export import export_handout
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.jobs import Jobs
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.windows.console import ConsoleWindow
from tests.support.keys import CTRL, SHIFT, Keyboard

MANAGERS = Path(__file__).resolve().parents[3] / "shared" / "data" / "krackhardt-managers"
ADVICE, FRIENDS = "asks advice of", "is a friend of"

pytestmark = pytest.mark.skipif(not MANAGERS.is_dir(), reason="the published data do not lie beside this checkout")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path / "library.db")
    yield made
    made.close()


@pytest.fixture
def workshop_id(store: Store) -> str:
    return bring_in(store, read_folder(MANAGERS))


@pytest.fixture
def view(store: Store, workshop_id: str, qapp: QApplication, qtbot: Any) -> Iterator[View]:
    apply_theme(qapp)
    jobs = Jobs()
    console = ConsoleWindow(store, workshop_id, jobs)
    console.resize(1366, 768)
    console.show()
    console.activateWindow()
    qtbot.waitUntil(console.isActiveWindow)
    keys = Keyboard(qtbot)
    for _activity in console.moment.order.slots:
        if console.moment.activity is None or console.moment.activity.exercise != "stakeholders":
            keys.press(Qt.Key.Key_Down, CTRL)
    made = console.findChild(View)
    assert made is not None
    yield made
    console.close()
    jobs.close()


def ties(kind: str) -> nx.DiGraph:
    with (MANAGERS / "stakeholders.csv").open(encoding="utf-8-sig") as file:
        names = [row["Name"] for row in csv.DictReader(file)]
    with (MANAGERS / "relationships.csv").open(encoding="utf-8-sig") as file:
        rows = [row for row in csv.DictReader(file) if row["Kind"] == kind]
    graph = nx.DiGraph()
    graph.add_nodes_from(names)
    graph.add_edges_from((row["From"], row["To"]) for row in rows)
    return graph


def colours(image: QImage) -> int:
    """Return how many colours a picture has, looked at every few pixels."""
    return len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)})


def page_text(*files: Path) -> str:
    pages = [page.extract_text() for file in files if file.suffix == ".pdf" for page in PdfReader(file).pages]
    return " ".join(" ".join(pages).split())


def test_the_network_is_filtered_by_keyboard_and_says_whether_its_measures_follow(view: View, qtbot: Any) -> None:
    keys = Keyboard(qtbot)
    keys.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    page = view.pages.network
    assert view.pages.currentWidget() is page
    assert page.sayings.counted() == "Measures count all 292 relationships."
    for _step in range(40):
        if page.filter.kinds.hasFocus():
            break
        keys.press(Qt.Key.Key_Tab, SHIFT)
    assert page.filter.kinds.hasFocus()
    told = []
    for _kind in (ADVICE, FRIENDS):
        keys.press(Qt.Key.Key_Down)
        told.append(page.sayings.counted())
    assert told == [
        f"Measures follow the filter: they count only “{ADVICE}”, 190 relationships.",
        f"Measures follow the filter: they count only “{FRIENDS}”, 102 relationships.",
    ]
    assert page.table.model.rowCount() == 102
    for _step in range(40):
        if page.filter.follow.hasFocus():
            break
        keys.press(Qt.Key.Key_Tab)
    keys.press(Qt.Key.Key_Space)
    assert page.sayings.counted() == "Measures do not follow the filter: they count all 292 relationships."


def test_the_map_of_the_managers_is_drawn_with_every_one_of_them(view: View, qtbot: Any) -> None:
    keys = Keyboard(qtbot)
    keys.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    board = view.pages.network.map
    picture = board.grab().toImage()
    blank = QImage(picture.size(), picture.format())
    blank.fill(picture.pixelColor(picture.width() // 2, 4))
    assert picture != blank
    assert colours(picture) > 20
    ids = view.pages.network.context.inputs().network.ids.values()
    assert len({board.pixel_of(one).toTuple() for one in ids}) == 21


@pytest.mark.parametrize("kind", [ADVICE, FRIENDS])
def test_the_measures_of_each_kind_are_those_of_networkx(store: Store, workshop_id: str, kind: str) -> None:
    with store.read() as session:
        activities: Any = workshop_results(session, workshop_id)["activities"]
    found = next(one for one in activities if one["exercise"] == "stakeholders")["results"]["network"]["by_kind"][kind]
    graph = ties(kind)
    loose, n = graph.to_undirected(), len(graph)
    whole = nx.is_connected(loose)
    assert (found["stakeholders"], found["arrows"]) == (21, graph.number_of_edges())
    assert found["density"]["value"] == pytest.approx(nx.density(graph))
    assert found["reciprocity_ties_returned"]["value"] == pytest.approx(nx.overall_reciprocity(graph))
    assert {cut["name"] for cut in found["cut_points"]} == set(nx.articulation_points(loose))
    assert set(found["isolates"]) == set(nx.isolates(loose))
    assert [len(part) for part in found["components"]] == sorted(map(len, nx.connected_components(loose)), reverse=True)
    for key, expected in {
        "partners": dict(loose.degree()),
        "given": dict(graph.out_degree()),
        "received": dict(graph.in_degree()),
        "betweenness": nx.betweenness_centrality(loose),
        "betweenness_raw": nx.betweenness_centrality(loose, normalized=False),
        "betweenness_directed": nx.betweenness_centrality(graph),
        "closeness": nx.closeness_centrality(loose) if whole else dict.fromkeys(graph),
        "harmonic_closeness": {name: total / (n - 1) for name, total in nx.harmonic_centrality(loose).items()},
    }.items():
        assert {one["name"]: one[key] for one in found["each"]} == pytest.approx(expected), key
    partners, between = dict(loose.degree()).values(), nx.betweenness_centrality(loose).values()
    gathered = found["centralisation"]
    assert gathered["degree"]["value"] == pytest.approx((n * max(partners) - sum(partners)) / ((n - 1) * (n - 2)))
    assert gathered["betweenness"]["value"] == pytest.approx(sum(max(between) - one for one in between) / (n - 1))


def test_the_handout_tells_of_both_networks(store: Store, workshop_id: str, tmp_path: Path) -> None:
    said = page_text(*export_handout(store, workshop_id, tmp_path, ("en",)))
    for expected in ("Who is linked with whom", ADVICE, FRIENDS, "292 relationships among 21 stakeholders"):
        assert expected in said, expected
