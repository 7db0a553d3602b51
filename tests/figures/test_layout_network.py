# pyright: basic, reportArgumentType=false, reportCallIssue=false
from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lpip_workshop.figures.layout import height_for
from lpip_workshop.figures.model import NetworkChart, Point, Table, Tie
from lpip_workshop.figures.scene import Mark, Stroke
from tests.figures.test_layout import (
    CONSOLE,
    ENGLISH,
    PAPER,
    STAGE,
    edges,
    labels,
    measure,
    of,
    outside,
    overlap,
    texts,
)
from tests.support.documents import HARD_NAMES

NO_TABLE = Table((), ())
PATTERNS = ["solid", "dashed", "dotted", "dash-dot", "long", "crossed"]
SECTORS = ["community", "health", "business", "of no kind"]


def chart(nodes, ties=(), kinds=(("solid", "works with"), ("crossed", "in tension with"))) -> NetworkChart:
    sectors = (("community", "Community"), ("health", "Health and services"))
    return NetworkChart(tuple(nodes), tuple(ties), tuple(kinds), sectors, "Network", "Words", NO_TABLE)


def valley() -> NetworkChart:
    rng = random.Random(3)
    names = ["Parish council", "Food bank", "Village shop", "University", "Bus operator", "Health board", "Government"]
    nodes = [Point(name, 0.1 + 0.13 * n, 0.2 + 0.6 * (n % 2), SECTORS[n % 3], n == 0) for n, name in enumerate(names)]
    return chart(nodes, [Tie(*rng.sample(range(7), 2), rng.choice(PATTERNS), n % 2 == 0, 1 + n % 3) for n in range(9)])


words = st.one_of(st.sampled_from(HARD_NAMES), st.text(max_size=40), st.just(""))
share = st.floats(-0.5, 1.5)


@st.composite
def networks(draw: st.DrawFn) -> NetworkChart:
    nodes = draw(
        st.lists(
            st.builds(Point, words, share, share, st.sampled_from(SECTORS), st.booleans()), min_size=1, max_size=20
        )
    )
    end = st.integers(0, len(nodes) - 1)
    pattern, strength = st.sampled_from(PATTERNS), st.integers(1, 3)
    ties = draw(st.lists(st.builds(Tie, end, end, pattern, st.booleans(), strength), max_size=30))
    return chart(nodes, ties, draw(st.lists(st.tuples(pattern, words), max_size=8)))


@settings(max_examples=60, deadline=None)
@given(networks(), st.floats(20, 2000), st.floats(15, 1500), st.sampled_from([STAGE, CONSOLE, PAPER]))
def test_nothing_leaves_the_scene_whatever_the_network(figure: NetworkChart, width: float, height: float, look) -> None:
    scene = of(figure, width, height, look)
    assert (scene.width, scene.height) == (width, height)
    assert outside(scene) == []


@settings(max_examples=20, deadline=None)
@given(networks())
def test_at_its_natural_height_a_network_fits(figure: NetworkChart) -> None:
    assert outside(of(figure, 482, height_for(figure, 482, PAPER, ENGLISH, measure), PAPER)) == []


@pytest.mark.parametrize(("width", "height", "look"), [(1240, 520, STAGE), (482, 330, PAPER), (700, 460, CONSOLE)])
def test_no_two_labels_lie_on_each_other_and_every_name_is_there(width: float, height: float, look) -> None:
    scene = of(valley(), width, height, look)
    areas = [edges(label) for label in labels(scene)]
    assert not [(a, b) for i, a in enumerate(areas) for b in areas[:i] if overlap(a, b)]
    assert all(str(node.label) in texts(scene) for node in valley().nodes)


def test_lines_of_two_kinds_between_the_same_two_stand_side_by_side() -> None:
    nodes = [Point("A", 0.1, 0.5, "health"), Point("B", 0.9, 0.5, "health")]
    scene = of(chart(nodes, [Tie(0, 1), Tie(1, 0, "dashed")], kinds=()), 482, 330, PAPER)
    lines = [item for item in scene.items if isinstance(item, Stroke) and abs(item.x2 - item.x1) > 100]
    assert len({round(line.y1, 1) for line in lines}) == 2
    assert {bool(line.dash) for line in lines} == {False, True}


def test_patterns_are_told_apart_without_colour() -> None:
    looks = set()
    for pattern in PATTERNS:
        nodes = [Point("A", 0.1, 0.5, "health"), Point("B", 0.9, 0.5, "health")]
        strokes = [
            i for i in of(chart(nodes, [Tie(0, 1, pattern)], ()), 482, 330, PAPER).items if isinstance(i, Stroke)
        ]
        looks.add((frozenset(stroke.dash for stroke in strokes), len(strokes)))
    assert len(looks) == len(PATTERNS)


def test_the_legend_explains_every_kind_and_sector_on_stage_and_paper() -> None:
    kinds = tuple((pattern, f"kind {pattern}") for pattern in PATTERNS)
    for width, height, look in ((1240, 520, STAGE), (482, 330, PAPER)):
        shown = texts(of(chart(valley().nodes, (), kinds), width, height, look))
        assert all(f"kind {pattern}" in shown for pattern in PATTERNS)
        assert "Health and services" in shown


def test_on_stage_the_longest_legend_that_we_have_is_read_in_full_in_welsh() -> None:
    kinds = (("long", "yn penderfynu dros"), ("solid", "yn gweithio gyda"), ("dashed", "yn hysbysu"))
    kinds = (*kinds, ("dash-dot", "yn ariannu"), ("crossed", "mewn tensiwn â"))
    words = ("Cymuned", "Y trydydd sector", "Llywodraeth leol", "Y llywodraeth", "Busnes", "Prifysgol")
    sectors = tuple((f"sector {n}", name) for n, name in enumerate((*words, "Iechyd a gwasanaethau")))
    figure = NetworkChart(valley().nodes, (), kinds, sectors, "Rhwydwaith", "Geiriau", NO_TABLE)
    shown = texts(of(figure, 1208, 440, STAGE))
    assert all(name in shown for _kind, name in (*kinds, *sectors))


def test_names_without_room_are_counted() -> None:
    crowd = [Point(f"A long enough name {i}", (i % 20) / 20, (i // 20) / 10, "health") for i in range(200)]
    scene = of(chart(crowd), 482, 330, PAPER)
    named = sum(label.text.startswith("A") for label in labels(scene))
    assert 0 < named < 200
    assert f"{200 - named} names are only in the table" in texts(scene)
    assert sum(isinstance(item, Mark) for item in scene.items) >= 200


def test_signs_are_drawn_smaller_where_there_are_many_so_that_they_stay_apart() -> None:
    def across(count: int) -> float:
        nodes = [Point(f"n{n}", n % 25 / 24, n // 25 / 19, "health") for n in range(count)]
        scene = of(chart(nodes), 900, 500, STAGE)
        return min(item.size for item in scene.items if isinstance(item, Mark))

    assert across(20) == across(100) > across(300) > across(500)
    assert across(500) < 900 / 25
