"""The first steps: each ticks itself, the list never stands in the way, and the laptop remembers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from lpip_workshop.app.first_steps import past_steps
from lpip_workshop.app.people import add_people
from lpip_workshop.app.queries import agenda
from lpip_workshop.app.rounds import close_round, open_round, reveal_round
from lpip_workshop.app.sample import make_sample
from lpip_workshop.app.templates import agenda_of, templates
from lpip_workshop.app.workshops import Details, Planned, create_workshop
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.actions import actions
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.jobs import Jobs
from lpip_workshop.widgets.language import set_language
from lpip_workshop.windows import coach
from lpip_workshop.windows.coach import CoachCard
from lpip_workshop.windows.console import ConsoleWindow
from lpip_workshop.windows.handout import HandoutDialog

Opened = Callable[[str], ConsoleWindow]


@pytest.fixture
def opened(store: Store, clock: Any, qtbot: Any) -> Iterator[Opened]:
    jobs = Jobs()
    made: list[ConsoleWindow] = []

    def show(workshop_id: str) -> ConsoleWindow:
        for before in made:
            before.close()
        made[:] = [ConsoleWindow(store, workshop_id, jobs, clock)]
        made[0].resize(1366, 768)
        made[0].show()
        made[0].activateWindow()
        qtbot.waitUntil(made[0].isActiveWindow)
        QApplication.processEvents()
        return made[0]

    yield show
    for window in made:
        window.close()
    jobs.close()


@pytest.fixture
def empty(store: Store) -> str:
    planned = (Planned(Saying("Welcome"), 10), Planned(Saying("Who does what next"), 15, "actions"))
    return create_workshop(store, Details(Saying("Our first"), "Dyffryn partnership", day="2026-11-12"), planned)


def ticked(console: ConsoleWindow) -> list[str]:
    lines = card(console).lines
    return [step for step, line in lines.items() if "done" in line.button.accessibleName()]


def card(console: ConsoleWindow) -> CoachCard:
    assert console.guide.coach is not None
    return console.guide.coach


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def seen(console: ConsoleWindow) -> bool:
    return console.guide.coach is not None and console.guide.coach.isVisible()


def test_each_step_ticks_itself_when_its_deed_is_done(
    opened: Opened, empty: str, store: Store, clock: Any, qtbot: Any, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def hear(_widget: QWidget, words: object) -> None:
        told.append(str(words))

    monkeypatch.setattr(coach, "announce", hear)
    console = opened(empty)
    assert seen(console) and ticked(console) == []
    add_people(store, empty, "community", 3)
    assert ticked(console) == ["people"]
    QTest.keyClick(console, Qt.Key.Key_F5)
    assert ticked(console) == ["people", "stage"]
    console.stage.close()
    assert "stage" in ticked(console)
    console.activateWindow()
    qtbot.waitUntil(console.isActiveWindow)
    console.order.rail.setCurrentRow(2)
    QTest.keyClick(console, Qt.Key.Key_F8)
    assert ticked(console)[-1] == "start"
    actions.add(store, console.chosen, "Map the stretches; Ann; +2w", clock().date())
    assert ticked(console)[-1] == "line"
    console.commands.run("run")
    assert ticked(console)[-1] == "reveal"
    dialog = HandoutDialog(console)
    dialog.folder.setText(str(tmp_path))
    dialog.start()
    qtbot.waitUntil(lambda: len(ticked(console)) == 6, timeout=20_000)
    assert card(console).away.text() == "Close"
    assert len(told) == 6
    assert not seen(opened(empty)), "it was finished on this laptop"


def test_a_revealed_round_is_a_step_done(store: Store, workshop_id: str) -> None:
    def steps() -> frozenset[str]:
        with store.read() as session:
            return past_steps(session, workshop_id)

    assert steps() == frozenset()
    with store.read() as session:
        which = next(one.id for one in agenda(session, workshop_id) if one.exercise == "stakeholders")
    opened_round = open_round(store, which, {})
    assert steps() == {"line"}
    close_round(store, opened_round)
    reveal_round(store, opened_round)
    assert steps() == {"line", "reveal"}


def test_not_now_is_reached_by_keyboard_and_remembered_by_this_laptop(opened: Opened, empty: str, qtbot: Any) -> None:
    console = opened(empty)
    card(console).lines["people"].button.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is card(console).away
    QTest.keyClick(card(console).away, Qt.Key.Key_Space)
    assert not seen(console)
    assert QApplication.focusWidget() is console.order.rail
    assert not seen(opened(empty))


def test_the_palette_offers_the_list_again_and_puts_it_away(opened: Opened, empty: str) -> None:
    console = opened(empty)
    assert not console.commands.run("first-steps"), "it is there"
    assert console.commands.run("no-first-steps")
    assert not seen(console)
    assert console.commands.run("first-steps")
    assert seen(console)
    assert seen(opened(empty))


def test_a_step_leads_where_its_deed_is_done(opened: Opened, empty: str) -> None:
    console = opened(empty)
    console.order.rail.setCurrentRow(1)
    QTest.keyClick(card(console).lines["people"].button, Qt.Key.Key_Space)
    assert console.moment.activity is None
    QTest.keyClick(card(console).lines["stage"].button, Qt.Key.Key_Space)
    assert console.stage.window is not None


def test_what_was_done_before_stands_ticked_when_the_workshop_is_opened_again(
    opened: Opened, empty: str, store: Store, clock: Any
) -> None:
    console = opened(empty)
    add_people(store, empty, "community", 3)
    console.order.rail.setCurrentRow(2)
    actions.add(store, console.chosen, "Map the stretches; Ann; +2w", clock().date())
    console.order.rail.setCurrentRow(1)
    console = opened(empty)
    assert ticked(console) == ["people", "line"]


def test_the_library_is_asked_once_and_never_where_no_list_is_shown(
    opened: Opened, empty: str, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(_session: Any, which: str) -> frozenset[str]:
        asked.append(which)
        return frozenset()

    monkeypatch.setattr(coach, "past_steps", ask)
    console = opened(empty)
    for _time in range(3):
        add_people(store, empty, "community", 3)
    assert asked == [empty]
    console.commands.run("no-first-steps")
    add_people(store, empty, "community", 3)
    opened(empty)
    assert asked == [empty]


def test_tab_comes_to_the_list_before_the_stage_below_it(opened: Opened, empty: str) -> None:
    console = opened(empty)
    card(console).away.setFocus()
    passed: list[Any] = []
    for _step in range(8):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    assert passed[:6] == [line.button for line in card(console).lines.values()]
    assert console.guide.isAncestorOf(passed[6])
    assert not card(console).isAncestorOf(passed[6])


def test_the_list_follows_the_language_while_it_stands(opened: Opened, empty: str, store: Store) -> None:
    console, app = opened(empty), QApplication.instance()
    assert app is not None
    add_people(store, empty, "community", 3)
    try:
        set_language(app, "cy")
        QApplication.processEvents()
        assert card(console).lines["people"].button.accessibleName() == "Dweud pwy sydd yma, wedi’i wneud"
        assert card(console).accessibleName() == "Camau cyntaf: 1 o 6"
    finally:
        set_language(app, "en")
        QApplication.processEvents()
    assert card(console).accessibleName() == "First steps: 1 of 6"


def test_the_sample_has_no_first_steps(opened: Opened, store: Store) -> None:
    console = opened(make_sample(store))
    assert not seen(console)
    assert not console.commands.run("first-steps")


def test_in_a_low_window_or_beside_a_script_only_the_next_step_stands_there(opened: Opened, empty: str) -> None:
    console = opened(empty)

    def standing() -> list[str]:
        QApplication.processEvents()
        return [step for step, line in card(console).lines.items() if line.isVisible()]

    assert len(standing()) == 6
    console.order.rail.setCurrentRow(2)
    assert standing() == ["people"], "the script of an activity wants its room"
    console.resize(1366, 1000)
    assert len(standing()) == 6
    console.resize(1200, 600)
    console.order.rail.setCurrentRow(0)
    assert standing() == ["people"]


def test_a_workshop_fresh_from_a_template_has_no_step_done(store: Store) -> None:
    for template in templates():
        details = Details(Saying("Our first"), "Dyffryn partnership", day="2026-11-12")
        made = create_workshop(store, details, agenda_of(template, "en"))
        with store.read() as session:
            assert past_steps(session, made) == frozenset(), template.id
