"""A large network on the stage: the console comes first, and what is shown is never empty."""

from __future__ import annotations

from typing import Any

import pytest

from lpip_workshop.figures.model import NetworkChart, Point, Table, Tie
from lpip_workshop.figures.scene import Label
from lpip_workshop.figures.slide import Slide
from lpip_workshop.widgets import slideview
from lpip_workshop.widgets.slideview import SlideView
from tests.support.qt import grab

COUNT = 40


def network(links: int, name: str = "Somebody") -> Slide:
    nodes = tuple(Point(f"{name} {n}", n % 8 / 7, n // 8 / 4, "health") for n in range(COUNT))
    ties = tuple(Tie(n % COUNT, (n + 1 + n // COUNT) % COUNT) for n in range(links))
    return Slide("Network", NetworkChart(nodes, ties, (), (), "Network", "Words", Table((), ())))


@pytest.fixture
def view(qtbot: Any) -> SlideView:
    view = SlideView()
    qtbot.addWidget(view)
    view.resize(1366, 768)
    view.show()
    return view


def test_a_large_network_that_changes_is_drawn_in_a_turn_of_its_own(view: SlideView, qtbot: Any) -> None:
    view.set_slide(network(300), "en", "")
    first = grab(view)
    view.set_slide(network(300, "Another"), "en", "")
    assert grab(view) == first
    qtbot.waitUntil(lambda: grab(view) != first)
    assert any(item.text.startswith("Another") for item in view.scene().items if isinstance(item, Label))


def test_a_small_network_and_the_first_of_all_are_drawn_at_once(view: SlideView) -> None:
    empty = grab(view)
    view.set_slide(network(300), "en", "")
    large = grab(view)
    assert large != empty
    view.set_slide(network(100), "en", "")
    assert grab(view) != large


def test_what_was_frozen_or_blanked_while_a_network_waits_to_be_drawn_stays_so(view: SlideView, qtbot: Any) -> None:
    view.set_slide(network(300), "en", "")
    grab(view)
    view.set_slide(network(300, "Another"), "en", "")
    view.set_state("blank")
    blank = grab(view)
    qtbot.wait(20)
    assert grab(view) == blank


def test_stage_and_preview_lay_a_network_out_once(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    laid: list[Slide] = []
    real = slideview.lay_out_slide

    def counted(slide: Slide, *given: Any) -> Any:
        laid.append(slide)
        return real(slide, *given)

    monkeypatch.setattr(slideview, "lay_out_slide", counted)
    for size in ((1920, 1080), (291, 164)):
        view = SlideView()
        qtbot.addWidget(view)
        view.set_slide(network(301, "Once"), "en", "")
        grab(view, size=size)
    assert len(laid) == 1
