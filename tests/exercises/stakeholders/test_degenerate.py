"""Registers and networks that no workshop should have, on the console, on the stage and on paper."""

from __future__ import annotations

from pathlib import Path

import jsonschema
import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from lpip_workshop.core.errors import BadInput
from lpip_workshop.exercises.stakeholders import SPEC, actions, merging
from lpip_workshop.exercises.stakeholders.console.view import VIEWS
from lpip_workshop.exercises.stakeholders.network import actions as network
from lpip_workshop.exercises.stakeholders.network.lines import Draft as Link
from lpip_workshop.exercises.stakeholders.register import Draft
from lpip_workshop.report.export import export_handout, export_worksheets
from lpip_workshop.widgets.slideview import SlideView
from tests.exercises.stakeholders.conftest import Desk
from tests.exercises.stakeholders.made import HARD

POINT = tuple(f"Group {n}" for n in range(40))
MANY = tuple(f"Group {n}" for n in range(500))
REGISTERS: dict[str, tuple[tuple[str, ...], tuple[tuple[str, str], ...]]] = {
    "none": ((), ()),
    "one": (("Parish council",), ()),
    "one point": (POINT, tuple((POINT[0], other) for other in POINT[1:])),
    "five hundred": (MANY, tuple((MANY[n], MANY[(n * 7 + k) % 500]) for n in range(500) for k in (1, 250))),
    "hard names": (HARD, tuple((one, other) for one in HARD for other in HARD if one < other)),
    "everybody with everybody": (POINT[:6], tuple((a, b) for a in POINT[:6] for b in POINT[:6] if a != b)),
}
EVERY = pytest.mark.parametrize("register", REGISTERS)


def fill(desk: Desk, register: str) -> int:
    """Put everybody down at one point of the grid, or scattered where there are many; return how many."""
    names, links = REGISTERS[register]
    places = [(n % 101 / 10, n * 7 % 101 / 10) if len(names) > 100 else (3.0, 3.0) for n in range(len(names))]
    drafts = [Draft(name, sector="health", influence=x, interest=y) for name, (x, y) in zip(names, places, strict=True)]
    if drafts:
        actions.bring_in(desk.hall.store, desk.hall.activity_id, drafts)
    apart = [Link(one, other) for one, other in links if one != other]
    if apart:
        network.bring_in(desk.hall.store, desk.hall.activity_id, apart)
    return len(names)


def colours(image: QImage) -> int:
    return len({image.pixel(x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)})


def text_of(files: list[Path]) -> str:
    pages = [page.extract_text() for file in files if file.suffix == ".pdf" for page in PdfReader(file).pages]
    return " ".join(" ".join(pages).split())


@EVERY
def test_the_console_shows_it_in_every_view(desk: Desk, register: str, qtbot) -> None:
    count = fill(desk, register)
    page = desk.view.pages.network
    for place, (view, *_words) in enumerate(VIEWS):
        desk.view.commands()[place].run()
        QApplication.processEvents()
        assert colours(desk.window.grab().toImage()) > 8, view
    assert len(desk.results().entries) == count
    if not REGISTERS[register][1]:
        return
    desk.view.commands()[1].run()
    for tab in ("map", "table", "says"):
        page.tabs.button(tab).click()
        QApplication.processEvents()
        assert colours(desk.window.grab().toImage()) > 8, tab
    links = len(desk.results().network.links)
    qtbot.waitUntil(lambda: page.sayings.counted() == f"Measures count all {links} relationships.")
    assert page.table.model.rowCount() == links
    page.tabs.button("map").click()
    page.map.setFocus(Qt.FocusReason.TabFocusReason)
    assert page.map.accessibleDescription()


@EVERY
def test_the_room_sees_every_slide_of_it(desk: Desk, register: str, qtbot) -> None:
    fill(desk, register)
    shown = SlideView()
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    slides = SPEC.slides(desk.results())
    assert slides
    for slide in slides:
        shown.set_slide(slide, "cy", "Dyffryn partnership")
        assert colours(shown.grab().toImage()) > 8, slide.title


@EVERY
def test_its_page_can_be_read(desk: Desk, register: str, tmp_path: Path) -> None:
    count = fill(desk, register)
    hall = desk.hall
    said = text_of(export_handout(hall.store, hall.workshop_id, tmp_path, ("en",)))
    papers = text_of(export_worksheets(hall.store, hall.workshop_id, tmp_path, ("en",)))
    assert "What comes first?" in papers
    assert "nan" not in said.casefold().split()
    assert {"none": "Nobody", "one": "Parish council", "hard names": "Café"}.get(register, "Group 5") in said
    assert ("Who is linked with whom" in said) is bool(REGISTERS[register][1])
    if REGISTERS[register][1]:
        assert f"among {count} stakeholders" in said


@EVERY
def test_its_numbers_keep_the_promised_form(desk: Desk, register: str) -> None:
    fill(desk, register)
    jsonschema.Draft202012Validator(SPEC.results_schema()).validate(SPEC.publish(desk.results()))


def test_a_relationship_with_oneself_is_refused_where_it_is_typed_and_changes_nothing(desk: Desk) -> None:
    fill(desk, "one")
    with pytest.raises(BadInput, match="cannot be linked with itself") as refused:
        network.add(desk.hall.store, desk.hall.activity_id, "PARISH  council > Parish council; funds")
    assert "Name two stakeholders" in str(refused.value.remedy)
    assert desk.results().network.links == ()
    assert desk.names() == ["Parish council"]


def test_two_who_are_linked_and_turn_out_to_be_one_have_no_link_left(desk: Desk) -> None:
    actions.bring_in(desk.hall.store, desk.hall.activity_id, [Draft("Parish council"), Draft("The council")])
    network.add(desk.hall.store, desk.hall.activity_id, "Parish council = The council")
    kept, gone = (entry.id for entry in desk.results().entries)
    merging.merge(desk.hall.store, kept, gone)
    assert desk.names() == ["Parish council"]
    assert desk.results().network.links == ()
    desk.view.commands()[1].run()
    assert colours(desk.window.grab().toImage()) > 8
