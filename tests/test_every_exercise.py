"""What every exercise folder must do, tested from its own sample. A new folder gets all of this for free."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from lpip_workshop.app.bring_in import bring_in, read_folder
from lpip_workshop.app.library import open_store
from lpip_workshop.app.queries import agenda
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.exercise import ExerciseSpec
from lpip_workshop.core.registry import exercises
from lpip_workshop.figures.slide import Slide
from lpip_workshop.report.blocks import Document, Heading
from lpip_workshop.report.pdf import write_pdf
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.kiosk_style import kiosk_style
from lpip_workshop.widgets.slideview import SlideView
from lpip_workshop.widgets.theme import apply_theme, theme
from lpip_workshop.widgets.view import ConsoleContext, ExerciseView
from lpip_workshop.windows.kiosk_pages import Draft, questions
from tests.support.answers import answer
from tests.support.library import Hall, new_workshop
from tests.support.samples import long_words, much, own_sample, some

SPECS = exercises().specs
EVERY = pytest.mark.parametrize("spec", SPECS, ids=[spec.id for spec in SPECS])
AMOUNT = pytest.mark.parametrize("amount", ["nothing", "some", "much", "long words"])
SMALL, LARGE = (730, 630), (1284, 940)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    apply_theme(qapp)


@pytest.fixture
def hall(spec: ExerciseSpec, tmp_path: Path) -> Iterator[Hall]:
    made = new_workshop(tmp_path, spec.id)
    yield made
    made.store.close()


def filled(spec: ExerciseSpec, hall: Hall, amount: str, tmp_path: Path) -> Hall:
    if amount == "some":
        spec.save(hall.store, hall.activity_id, some(spec))
    elif amount == "much":
        spec.save(hall.store, hall.activity_id, much(spec, tmp_path / "much"))
    elif amount == "long words":
        spec.save(hall.store, hall.activity_id, long_words(spec, tmp_path / "long"))
    return hall


def results(spec: ExerciseSpec, hall: Hall) -> Any:
    with hall.store.read() as session:
        return spec.compute(spec.from_library(session, hall.activity_id))


def view_of(spec: ExerciseSpec, hall: Hall) -> ExerciseView:
    context = ConsoleContext(
        hall.store, spec, hall.workshop_id, hall.activity_id, Banner(), lambda _name: None, lambda: None
    )
    view = spec.console(context)
    assert isinstance(view, ExerciseView)
    view.show_results(results(spec, hall))
    hall.store.subscribe(lambda _committed: view.show_results(results(spec, hall)))
    return view


def test_the_four_exercises_of_a_workshop_are_found_and_none_is_broken() -> None:
    assert {"stakeholders", "trust", "priorities", "actions"} <= {spec.id for spec in SPECS}
    assert exercises().broken == ()


@EVERY
def test_listing_an_exercise_loads_nothing_heavy(spec: ExerciseSpec) -> None:
    heavy = "('PySide6', 'numpy', 'sqlmodel', 'reportlab', 'pyqtgraph', 'pikepdf')"
    code = f"import sys, lpip_workshop.exercises.{spec.id}; sys.exit([m for m in {heavy} if m in sys.modules] or 0)"
    assert subprocess.run([sys.executable, "-c", code], check=False, capture_output=True).returncode == 0


@EVERY
def test_a_folder_and_the_library_give_the_same_numbers(spec: ExerciseSpec, tmp_path: Path) -> None:
    store = open_store(tmp_path / "library.db")
    workshop_id = bring_in(store, read_folder(own_sample(spec)))
    with store.read() as session:
        activity = next(activity for activity in agenda(session, workshop_id) if activity.exercise == spec.id)
        through = spec.publish(spec.compute(spec.from_library(session, activity.id)))
    store.close()
    assert _without_the_meeting(through) == _without_the_meeting(spec.publish(spec.compute(some(spec))))


@EVERY
@AMOUNT
def test_what_is_published_satisfies_the_schema(spec: ExerciseSpec, amount: str, hall: Hall, tmp_path: Path) -> None:
    published = spec.publish(results(spec, filled(spec, hall, amount, tmp_path)))
    jsonschema.Draft202012Validator(spec.results_schema()).validate(published)


@EVERY
def test_undo_takes_everything_back_and_redo_brings_it_again(spec: ExerciseSpec, hall: Hall, tmp_path: Path) -> None:
    filled(spec, hall, "some", tmp_path)
    before = spec.publish(results(spec, hall))
    while hall.store.undo(hall.workshop_id) is not None:
        spec.publish(results(spec, hall))
    while hall.store.redo(hall.workshop_id) is not None:
        pass
    assert spec.publish(results(spec, hall)) == before


@EVERY
def test_closing_and_opening_the_library_changes_nothing(spec: ExerciseSpec, tmp_path: Path) -> None:
    hall = filled(spec, new_workshop(tmp_path, spec.id), "some", tmp_path)
    before = spec.publish(results(spec, hall))
    hall.store.close()
    again = Hall(open_store(hall.store.path), hall.workshop_id, hall.activity_id)
    after = spec.publish(results(spec, again))
    again.store.close()
    assert after == before


@EVERY
@AMOUNT
@pytest.mark.parametrize("size", [SMALL, LARGE], ids=["1366x768", "1920x1080"])
def test_the_console_view_fits_its_place(
    spec: ExerciseSpec, amount: str, size: tuple[int, int], hall: Hall, tmp_path: Path, qtbot: Any
) -> None:
    view = view_of(spec, filled(spec, hall, amount, tmp_path))
    qtbot.addWidget(view)
    view.resize(*size)
    view.show()
    qtbot.wait(30)
    assert view.minimumSizeHint().width() <= size[0], "wider than the middle of the console"
    assert view.minimumSizeHint().height() <= size[1], "taller than the middle of the console"
    for child in _focusable(view):
        corner = child.mapTo(view, child.rect().bottomRight())
        assert corner.x() <= view.width(), f"{child.accessibleName()} is cut off on the right"


@EVERY
@AMOUNT
def test_every_control_has_a_name_and_can_be_reached_by_tab(
    spec: ExerciseSpec, amount: str, hall: Hall, tmp_path: Path, qtbot: Any
) -> None:
    view = view_of(spec, filled(spec, hall, amount, tmp_path))
    qtbot.addWidget(view)
    view.resize(*SMALL)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    wanted = [child for child in _focusable(view) if child.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for child in wanted:
        assert child.accessibleName() or getattr(child, "text", str)(), f"{type(child).__name__} has no name"
    reached = _walk(view, len(wanted) * 3)
    alone = [child for child in wanted if child not in reached and not _stands_in_a_group(child, reached)]
    assert not alone, [f"{type(child).__name__} “{child.accessibleName()}”" for child in alone]


@EVERY
@AMOUNT
def test_the_stage_always_has_something_to_show(
    spec: ExerciseSpec, amount: str, hall: Hall, tmp_path: Path, qtbot: Any
) -> None:
    slides = spec.slides(results(spec, filled(spec, hall, amount, tmp_path)))
    assert slides
    shown = SlideView()
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    for slide in slides:
        assert isinstance(slide, Slide)
        for language in ("en", "cy"):
            shown.set_slide(slide, language, "Dyffryn partnership")
            assert not shown.grab().isNull()
            assert catalogue("en").say(slide.title)


@EVERY
@AMOUNT
@pytest.mark.parametrize("kind", ["report", "worksheet"])
def test_report_and_worksheet_become_an_accessible_pdf(
    spec: ExerciseSpec, amount: str, kind: str, hall: Hall, tmp_path: Path
) -> None:
    import page

    with filled(spec, hall, amount, tmp_path).store.read() as session:
        inputs = spec.from_library(session, hall.activity_id)
    blocks = tuple(spec.report(spec.compute(inputs)) if kind == "report" else spec.worksheet(inputs))
    assert any(isinstance(block, Heading) for block in blocks)
    document = Document(title="Getting around the valley", partnership="Dyffryn", day="2026-11-12", body=blocks)
    made = io.BytesIO()
    write_pdf(document, ("cy", "en"), made)
    checked = page.validate_pdf_bytes(made.getvalue(), profile=page.ValidationProfile.PDF_UA_1)
    assert list(checked.failures) == []


@EVERY
@AMOUNT
@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)], ids=["1366x768", "1920x1080"])
def test_one_person_can_answer_everything_alone_on_the_screen_in_either_language(
    spec: ExerciseSpec, amount: str, size: tuple[int, int], hall: Hall, tmp_path: Path, qtbot: Any
) -> None:
    if spec.ballot_form is None:
        assert not spec.collects_answers
        return
    with filled(spec, hall, amount, tmp_path).store.read() as session:
        form = spec.ballot_form(spec.from_library(session, hall.activity_id))
    for page, language in ((page, language) for page in form.pages[:8] for language in ("en", "cy")):
        draft = Draft(language, {question.id: answer(question) for question in page.questions})
        shown = questions(draft, page, (1, len(form.pages)), list, list, list)
        qtbot.addWidget(shown)
        shown.setStyleSheet(kiosk_style(theme()))
        shown.resize(*size)
        shown.show()
        shown.activateWindow()
        qtbot.waitUntil(shown.isActiveWindow)
        assert shown.minimumSizeHint().width() <= size[0], "wider than the screen"
        wanted = [child for child in _focusable(shown) if child.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for child in wanted:
            assert child.accessibleName(), f"{type(child).__name__} has no name"
            assert child.height() >= 44, f"{child.accessibleName()} is too small to touch"
            assert child.mapTo(shown, child.rect().bottomRight()).x() <= size[0], f"{child.accessibleName()} is cut off"
        reached = set()
        wanted[0].setFocus()
        for _step in wanted:
            reached.add(QApplication.focusWidget())
            QTest.keyClick(QApplication.focusWidget() or shown, Qt.Key.Key_Tab)
        assert set(wanted) <= reached
        shown.hide()


def _without_the_meeting(published: Any) -> Any:
    """Leave out what a folder cannot know: when rules were fixed, and what the agenda says."""
    if isinstance(published, dict):
        left_out = ("fixed_at", "locked", "rule_fixed_at", "title", "question")
        return {key: _without_the_meeting(value) for key, value in published.items() if key not in left_out}
    if isinstance(published, list):
        return [_without_the_meeting(value) for value in published]
    return published


def _focusable(view: QWidget) -> list[QWidget]:
    return [
        child
        for child in view.findChildren(QWidget)
        if child.isVisibleTo(view) and child.isEnabledTo(view) and child.focusPolicy() & Qt.FocusPolicy.StrongFocus
        and child.focusProxy() is None and not child.objectName().startswith("qt_")
    ]  # fmt: skip


def _walk(view: ExerciseView, most: int) -> set[QWidget]:
    reached: set[QWidget] = set()
    view.take_focus()
    for _step in range(most + 5):
        focus = QApplication.focusWidget()
        if focus is not None:
            reached.add(focus)
        # Ctrl+Tab leaves tables and text fields that take Tab for themselves.
        QTest.keyClick(focus or view, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is focus:
            QTest.keyClick(focus or view, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    return reached


def _stands_in_a_group(child: QWidget, reached: set[QWidget]) -> bool:
    """Tell whether Tab reaches a neighbour of an exclusive choice, whose others the arrow keys reach."""
    return bool(getattr(child, "autoExclusive", bool)()) and any(other.parent() is child.parent() for other in reached)
