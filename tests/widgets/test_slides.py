"""What the room sees fits, can be read from afar, and is said in words too."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from lpip_workshop.core.words import Saying, T
from lpip_workshop.figures.model import Bar, BarChart, GridChart, Point, Span, SpanChart, StackChart, StackRow, Table
from lpip_workshop.figures.palette import LIGHT
from lpip_workshop.figures.scene import Box, Label, Mark, Scene, Stroke
from lpip_workshop.figures.slide import Points, Prompt, Slide, Tally
from lpip_workshop.widgets.figureview import FigureView
from lpip_workshop.widgets.paint import measure
from lpip_workshop.widgets.slideview import SlideView
from tests.support.qt import accessible_name, grab

LONG = "Think of everyone who can change how people get around, and everyone who lives with the result. "
WORD = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"
TWIN = Table(("What", "How many"), (("Paths", "31"),))
BARS = BarChart(
    (Bar("Paths", 31, "31 dots", "from 19 people", "first"), Bar(LONG, 9, "9 dots")), "Dots", "Two bars", TWIN
)
GRID = GridChart(
    tuple(Point(f"{WORD} {i}", i / 30, 1 - i / 30, "health") for i in range(30)),
    "Influence",
    "Interest",
    ("Keep informed", "Work closely", "Keep an eye on", "Keep satisfied"),
    (("health", "Health"),),
    "Who matters",
    "Thirty points",
    TWIN,
)
SPANS = SpanChart(
    (Span("Fairness", 4.5, 2.0, LONG), Span(WORD, None, None, "too few")),
    1,
    5,
    "not at all",
    "very",
    "matters",
    "is",
    "Trust",
    "Spans",
    TWIN,
)
STACK = StackChart((StackRow(LONG, (0, 9, 30, 2, 1)),), ("1", "2", "3", "4", "5"), "Answers", "Dots", TWIN)
MANY_ROWS = Table(("Option", "Dots", "Of"), tuple((LONG, str(i), WORD) for i in range(25)), numeric=frozenset({1}))
BODIES = {
    "prompt": Prompt("What would have to be true?"),
    "long prompt": Prompt(LONG * 20),
    "one long word": Prompt(WORD * 3),
    "points": Points(("Say what you think", "One voice at a time")),
    "many points": Points(tuple(LONG for _ in range(30))),
    "tally": Tally(18, 24, "people have answered"),
    "tally of many": Tally(700, 2000, LONG),
    "tally of nobody": Tally(0, 0, "people"),
    "table": TWIN,
    "long table": MANY_ROWS,
    "empty table": Table(("What", "Who"), ()),
    "bars": BARS,
    "grid": GRID,
    "spans": SPANS,
    "stack": STACK,
    "nothing": None,
}
SIZES = [(1366, 768), (1920, 1080), (320, 180), (1024, 768)]


@pytest.fixture
def view(qtbot):
    made = SlideView()
    qtbot.addWidget(made)
    return made


def outside(scene: Scene) -> list[object]:
    """Return the items that leave the scene."""
    return [item for item in scene.items if not _inside(item, scene)]


def _inside(item, scene: Scene) -> bool:
    if isinstance(item, Stroke):
        places = [(item.x1, item.y1), (item.x2, item.y2)]
    elif isinstance(item, Box):
        places = [(item.x, item.y), (item.x + item.width, item.y + item.height)]
    elif isinstance(item, Mark):
        places = [(item.x - item.size / 2, item.y - item.size / 2), (item.x + item.size / 2, item.y + item.size / 2)]
    elif item.turned:
        places = [(item.x - item.size, item.y), (item.x + item.size * 0.25, item.y)]
    else:
        wide = measure(item.text, item.size, item.weight)
        left = item.x - {"start": 0, "middle": wide / 2, "end": wide}[item.anchor]
        places = [(left, item.y - item.size * 0.75), (left + wide, item.y + item.size * 0.25)]
    return all(-1 <= x <= scene.width + 1 and -1 <= y <= scene.height + 1 for x, y in places)


@pytest.mark.parametrize("size", SIZES, ids=[f"{w}x{h}" for w, h in SIZES])
@pytest.mark.parametrize("crowded", [False, True], ids=["calm", "crowded"])
@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_nothing_is_cut_off_and_everything_the_room_must_read_is_large(view, body, crowded, size):
    words = LONG * 3 if crowded else "A line"
    view.set_slide(Slide(LONG * 2 if crowded else "Title", body, words, words, words), "en", words)
    grab(view, size=size)
    scene = view.scene()
    assert outside(scene) == []
    sizes = [label.size for label in scene.items if isinstance(label, Label) and label.text]
    foot = [size for size in sizes if size == 24.0]
    assert len(foot) <= 2
    assert min(size for size in sizes if size != 24.0) >= scene.height / 25


def test_a_body_never_runs_into_the_takeaway(view):
    view.set_slide(Slide("Title", MANY_ROWS, "", "A sentence"), "en", "")
    grab(view)
    boxes = [item for item in view.scene().items if isinstance(item, Box) and item.fill == LIGHT.act_soft]
    top = boxes[-1].y
    body = [
        item for item in view.scene().items if isinstance(item, Label) and item.size >= 31 and item.text != "A sentence"
    ]
    assert max(item.y for item in body) < top


def test_what_has_no_room_is_counted(view):
    view.set_slide(Slide("Title", BODIES["many points"]), "en", "")
    grab(view)
    shown = [item.text for item in view.scene().items if isinstance(item, Label)]
    assert any(text.startswith("and ") and text.endswith(" more") for text in shown)


def test_it_is_painted_with_a_teal_bar_on_top(view):
    view.set_slide(Slide("Title", Prompt("Question?")), "en", "Dyffryn")
    image = grab(view)
    assert image.pixelColor(600, 3) == QColor(LIGHT.act)
    assert image.pixelColor(600, 30) == QColor(LIGHT.card)


def test_blank_is_empty_paper_and_says_so(view):
    view.set_slide(Slide("Secret", Prompt("Question?")), "en", "Dyffryn")
    view.set_state("blank")
    image = grab(view, size=(320, 180))
    assert {image.pixelColor(x, y).name() for x in range(0, 320, 7) for y in range(0, 180, 7)} == {LIGHT.paper.lower()}
    assert accessible_name(view) == "The stage is blank"
    assert view.accessibleDescription() == ""


def test_frozen_keeps_its_picture_until_it_is_live_again(view):
    view.set_slide(Slide("Before"), "en", "")
    view.set_state("frozen")
    before = grab(view)
    view.set_slide(Slide("After"), "en", "")
    assert grab(view) == before
    assert accessible_name(view) == "Before"
    view.set_state("live")
    assert accessible_name(view) == "After"


def test_everything_on_the_slide_is_said(view):
    slide = Slide(T("What comes first?"), BARS, "22 of 24", "Paths come first.", "Most dots")
    view.set_slide(slide, "en", "Dyffryn")
    assert accessible_name(view) == "What comes first?"
    assert view.accessibleDescription().split("\n") == ["22 of 24", "Two bars", "Paths come first.", "Most dots"]


def test_a_slide_speaks_its_own_language(view):
    view.set_slide(Slide(Saying("Paths", "en", {"cy": "Llwybrau"})), "en", "")
    assert accessible_name(view) == "Paths"


@pytest.mark.parametrize("figure", [BARS, GRID, SPANS, STACK], ids=["bars", "grid", "spans", "stack"])
def test_a_figure_in_a_window_is_painted_and_said(figure, qtbot):
    view = FigureView(figure)
    qtbot.addWidget(view)
    image = grab(view, size=(700, 400))
    assert len({image.pixelColor(x, y).name() for x in range(0, 700, 3) for y in range(0, 400, 3)}) > 3
    assert accessible_name(view) == figure.title
    assert view.accessibleDescription() == figure.alternative
