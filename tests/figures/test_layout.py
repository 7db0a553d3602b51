"""Figures laid out on stages, consoles and paper."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lpip_workshop.core.catalogue import Catalogue
from lpip_workshop.figures.layout import Look, height_for, lay_out
from lpip_workshop.figures.model import (
    Bar,
    BarChart,
    CircleChart,
    Figure,
    GridChart,
    Line,
    LineChart,
    LineMark,
    Member,
    Point,
    RainbowChart,
    Span,
    SpanChart,
    StackChart,
    StackRow,
    Table,
)
from lpip_workshop.figures.palette import DARK
from lpip_workshop.figures.scene import Box, Label, Mark, Polygon, Scene, SceneItem, Stroke, Weight
from tests.support.documents import HARD_NAMES, STAKEHOLDERS, bar_chart, grid_chart, line_chart, span_chart, stack_chart

ENGLISH = Catalogue("en")
STAGE, CONSOLE, PAPER = Look(size=31), Look(DARK, 13), Look(size=12, paper=True)
EVERY = (bar_chart(), grid_chart(), line_chart(), span_chart(), stack_chart())


def measure(text: str, size: float, weight: Weight) -> float:
    return len(text) * size * (0.5 if weight == "regular" else 0.55)


def edges(item: SceneItem) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of what an item paints."""
    if isinstance(item, Box):
        return item.x, item.y, item.x + item.width, item.y + item.height
    if isinstance(item, Stroke):
        xs, ys = sorted((item.x1, item.x2)), sorted((item.y1, item.y2))
        return xs[0], ys[0], xs[1], ys[1]
    if isinstance(item, Polygon):
        across, down = zip(*item.corners, strict=True)
        return min(across), min(down), max(across), max(down)
    if isinstance(item, Mark):
        half = item.size / 2
        return item.x - half, item.y - half, item.x + half, item.y + half
    width = measure(item.text, item.size, item.weight)
    back = {"start": 0.0, "middle": width / 2, "end": width}[item.anchor]
    up, down = item.size * 0.78, item.size * 0.22
    if item.turned:
        return item.x - up, item.y + back - width, item.x + down, item.y + back
    return item.x - back, item.y - up, item.x - back + width, item.y + down


def outside(scene: Scene) -> list[SceneItem]:
    slack = 0.02
    found: list[SceneItem] = []
    for item in scene.items:
        left, top, right, bottom = edges(item)
        if left < -slack or top < -slack or right > scene.width + slack or bottom > scene.height + slack:
            found.append(item)
    return found


def labels(scene: Scene) -> list[Label]:
    return [item for item in scene.items if isinstance(item, Label)]


def texts(scene: Scene) -> str:
    return " ".join(label.text for label in labels(scene))


def overlap(a: tuple[float, float, float, float], b: tuple[float, float, float, float]) -> bool:
    return a[0] < b[2] - 0.01 and b[0] < a[2] - 0.01 and a[1] < b[3] - 0.01 and b[1] < a[3] - 0.01


def of(figure: Figure, width: float, height: float, look: Look) -> Scene:
    return lay_out(figure, width, height, look, ENGLISH, measure)


words = st.one_of(st.sampled_from(HARD_NAMES), st.text(max_size=40), st.just(""))
share = st.floats(-0.5, 1.5)
sector = st.sampled_from(["community", "health", "business", "of no kind"])
NO_TABLE = Table((), ())

bars = st.lists(
    st.builds(Bar, words, st.floats(0, 1e6), words, words, st.sampled_from(["first", "attention", "plain"])),
    max_size=45,
).map(lambda found: BarChart(tuple(found), "", "", NO_TABLE))
grids = st.builds(
    lambda points, title, names: GridChart(
        tuple(points), title, title, (title,) * 4, tuple(("health", name) for name in names), "", "", NO_TABLE
    ),
    st.lists(
        st.builds(
            Point,
            words,
            share,
            share,
            sector,
            st.booleans(),
            st.one_of(st.none(), st.tuples(share, share)),
            st.one_of(st.none(), st.tuples(share, share, share, share)),
        ),
        max_size=30,
    ),
    words,
    st.lists(words, max_size=9),
)
circles = st.builds(
    lambda members, title, names: CircleChart(
        tuple(members), (title,) * 3, (title,) * 8, tuple(("health", name) for name in names), "", "", NO_TABLE
    ),
    st.lists(st.builds(Member, words, sector, st.integers(0, 7), st.booleans()), max_size=30),
    words,
    st.lists(words, max_size=9),
)
rainbows = st.builds(
    lambda members, title, names: RainbowChart(
        tuple(members), (title,) * 3, (title,) * 3, tuple(("health", name) for name in names), "", "", NO_TABLE
    ),
    st.lists(st.builds(Member, words, sector, st.integers(0, 8), st.booleans()), max_size=30),
    words,
    st.lists(words, max_size=9),
)
value = st.one_of(st.none(), st.floats(-2, 9))
spans = st.builds(
    lambda rows, title, high: SpanChart(tuple(rows), 1, high, *(title,) * 4, "", "", NO_TABLE),
    st.lists(st.builds(Span, words, value, value, words), max_size=20),
    words,
    st.sampled_from([1, 5, 7, 100.5]),
)
stacks = st.builds(
    lambda rows, names: StackChart(tuple(rows), tuple(names), "", "", NO_TABLE),
    st.lists(st.builds(StackRow, words, st.lists(st.integers(0, 300), max_size=7).map(tuple), words), max_size=20),
    st.lists(words, max_size=7),
)
marks = st.lists(st.builds(LineMark, sector, st.floats(-3, 12)), max_size=9).map(tuple)
counts = st.one_of(st.just(()), st.lists(st.integers(0, 300), min_size=3, max_size=3).map(tuple))
lines = st.builds(
    lambda rows, steps, names: LineChart(
        tuple(rows), steps, tuple(("health", name) for name in names), "", "", NO_TABLE
    ),
    st.lists(st.builds(Line, words, words, counts, marks, words), max_size=20),
    st.sampled_from([3, 5, 7]),
    st.lists(words, max_size=9),
)


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(bars, grids, lines, spans, stacks),
    st.floats(20, 2000),
    st.floats(15, 1500),
    st.sampled_from([STAGE, CONSOLE, PAPER]),
)
def test_nothing_leaves_the_scene_whatever_is_drawn(figure: Figure, width: float, height: float, look: Look):
    scene = of(figure, width, height, look)
    assert (scene.width, scene.height) == (width, height)
    assert outside(scene) == []


@settings(max_examples=60, deadline=None)
@given(st.one_of(bars, grids, lines, spans, stacks), st.sampled_from([PAPER, Look(size=18, paper=True)]))
def test_at_its_natural_height_a_figure_fits_and_leaves_no_row_out(figure: Figure, look: Look):
    height = height_for(figure, 482, look, ENGLISH, measure)
    scene = of(figure, 482, height, look)
    assert outside(scene) == []
    assert "more in the table" not in texts(scene)


@pytest.mark.parametrize("figure", EVERY, ids=lambda figure: type(figure).__name__)
@pytest.mark.parametrize(("width", "height"), [(1240, 520), (1780, 800)])
def test_no_text_on_stage_is_smaller_than_asked(figure: Figure, width: float, height: float):
    assert min(label.size for label in labels(of(figure, width, height, STAGE))) >= STAGE.size


@pytest.mark.parametrize("figure", EVERY, ids=lambda figure: type(figure).__name__)
@pytest.mark.parametrize(("width", "height", "look"), [(1240, 520, STAGE), (482, 330, PAPER), (700, 460, CONSOLE)])
def test_no_two_labels_lie_on_each_other(figure: Figure, width: float, height: float, look: Look):
    areas = [edges(label) for label in labels(of(figure, width, height, look))]
    assert not [(a, b) for i, a in enumerate(areas) for b in areas[:i] if overlap(a, b)]


def test_names_on_a_grid_keep_clear_of_signs_even_where_points_coincide():
    crowd = tuple((name, 0.75, 0.75, "health") for name in (*HARD_NAMES, "a", "b", "c"))
    scene = of(grid_chart(crowd), 482, 400, PAPER)
    signs = [edges(item) for item in scene.items if isinstance(item, Mark)]
    assert not [label.text for label in labels(scene) for sign in signs if overlap(edges(label), sign)]


def test_points_that_coincide_are_moved_aside_within_their_quarter():
    scene = of(grid_chart((("a", 0.51, 0.51, "health"), ("b", 0.51, 0.51, "health"))), 482, 330, PAPER)
    first, second = [item for item in scene.items if isinstance(item, Mark)][:2]
    assert (first.x, first.y) != (second.x, second.y)
    tint = next(item for item in scene.items if isinstance(item, Box) and item.fill)
    assert all(mark.x >= tint.x and mark.y <= tint.y + tint.height for mark in (first, second))


def test_every_stakeholder_of_an_ordinary_workshop_is_named():
    shown = texts(of(grid_chart(), 482, 330, PAPER))
    assert all(name in shown for name, *_rest in STAKEHOLDERS)


def test_names_without_room_are_counted_in_the_picture():
    crowd = tuple((f"A long enough name {i}", (i % 20) / 20, (i // 20) / 10, "health") for i in range(200))
    assert "names are only in the table" in texts(of(grid_chart(crowd), 482, 330, PAPER))


def test_rows_without_room_are_counted_in_the_picture():
    options = tuple((f"Option {i}", 40 - i, 3) for i in range(40))
    scene = of(bar_chart(options), 1240, 520, STAGE)
    shown = sum(label.text.startswith("Option") for label in labels(scene))
    assert f"{40 - shown} more in the table" in texts(scene)


def test_the_length_of_a_bar_is_in_proportion_to_its_value():
    boxes = [item for item in of(bar_chart(), 482, 150, PAPER).items if isinstance(item, Box)]
    assert [round(box.width / boxes[0].width * 31, 6) for box in boxes] == [31, 24, 23, 14, 9]


def test_a_row_of_which_nothing_may_be_shown_has_no_sign_but_says_why():
    hidden = Span("Fairness", None, None, "fewer than five answered")
    chart = SpanChart((hidden,), 1, 5, "low", "high", "ring", "dot", "", "", NO_TABLE)
    scene = of(chart, 482, 150, PAPER)
    assert len([item for item in scene.items if isinstance(item, Mark)]) == 2  # those that explain the signs
    assert "fewer than five answered" in texts(scene)


def test_one_dot_is_drawn_for_each_person():
    dots = [item for item in of(stack_chart(), 1240, 520, STAGE).items if isinstance(item, Mark)]
    assert len(dots) == 66


def test_where_dots_would_be_too_small_the_number_is_written():
    chart = StackChart((StackRow("all", (4000, 3)),), ("yes", "no"), "", "", NO_TABLE)
    assert "4000" in texts(of(chart, 482, 120, PAPER))


def test_fills_of_bars_on_paper_differ_in_grey():
    fills = [item.fill for item in of(bar_chart(), 482, 150, PAPER).items if isinstance(item, Box)]
    greys = [grey(fill) for fill in dict.fromkeys(fills)]
    assert all(lighter - darker > 40 for darker, lighter in pairwise(greys))


def grey(fill: str) -> float:
    red, green, blue = (int(fill[i : i + 2], 16) for i in (1, 3, 5))
    return 0.3 * red + 0.6 * green + 0.1 * blue


def test_dots_stand_over_their_step_and_signs_of_sectors_under_their_median():
    chart = line_chart()
    scene = of(LineChart(chart.lines[:1], 7, chart.legend, "", "", NO_TABLE), 700, 300, CONSOLE)
    step = 700 / 7
    dots = [item for item in scene.items if isinstance(item, Mark) and item.colour == DARK.act]
    assert [sum(step * n <= dot.x <= step * (n + 1) for dot in dots) for n in range(7)] == [4, 6, 3, 0, 2, 5, 4]
    signs = [item for item in scene.items if isinstance(item, Mark) and item.colour != DARK.act][:4]
    assert signs[0].x == pytest.approx(step * 1.5)
    assert {mark.y for mark in signs} == {signs[0].y}
    assert all(dot.y < signs[0].y for dot in dots)


def test_of_a_line_in_three_parts_dots_stand_in_the_middle_of_each():
    scene = of(LineChart((Line("a", "b", (1, 1, 1)),), 7, (), "", "", NO_TABLE), 700, 200, CONSOLE)
    assert [item.x for item in scene.items if isinstance(item, Mark)] == pytest.approx([150, 350, 550])
