"""What earlier workshops of the partnership left open comes up first."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from lpip_workshop.app.queries import agenda
from lpip_workshop.app.workshops import Details, Planned, create_workshop
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.actions import actions, reviewing
from lpip_workshop.exercises.promises import actions as promises
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.jobs import Jobs
from lpip_workshop.windows.console import ConsoleWindow

TODAY = date(2026, 11, 12)


def meet(store: Store, day: str, *exercises: str, partnership: str = "Dyffryn partnership") -> str:
    planned = [Planned(Saying("Welcome"), 10), *(Planned(Saying(one), 15, one) for one in exercises)]
    return create_workshop(store, Details(Saying(f"Meeting of {day}"), partnership, day=day, starts="13:30"), planned)


def activity(store: Store, workshop_id: str, exercise: str) -> str:
    with store.read() as session:
        return next(one.id for one in agenda(session, workshop_id) if one.exercise == exercise)


@pytest.fixture
def first(store: Store) -> str:
    made = meet(store, "2026-11-12", "actions", "promises")
    here = activity(store, made, "actions")
    for line in ("Map the stretches; Ann; +2w", "Ask the farms; Bob; +3w"):
        actions.add(store, here, line, TODAY)
    done = actions.add(store, here, "Book the hall; Ann; +1w", TODAY)
    reviewing.set_state(store, here, done, "done", TODAY)
    promises.add(store, activity(store, made, "promises"), "Ann; bring a cake; +2w", TODAY)
    return made


@pytest.fixture
def opened(store: Store, qtbot):
    windows, jobs = [], Jobs()

    def show(workshop_id: str) -> ConsoleWindow:
        made = ConsoleWindow(store, workshop_id, jobs, lambda: datetime.fromisoformat("2027-03-04T13:30:00+00:00"))
        windows.append(made)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        QApplication.processEvents()
        return made

    yield show
    for window in windows:
        window.close()
    jobs.close()


def titles(store: Store, workshop_id: str) -> list[str]:
    with store.read() as session:
        return [one.title for one in agenda(session, workshop_id)]


def test_the_next_meeting_begins_with_what_is_open_and_a_key_each_settles_it(store, first, opened, qtbot) -> None:
    second = meet(store, "2027-03-04", "actions", "promises")
    console = opened(second)
    assert console.banner.text() == "Still open from last time: 2 actions and 1 promise. Begin with them."
    qtbot.keyClick(console.banner._action, Qt.Key.Key_Space)
    assert console.chosen == activity(store, second, "actions")
    view = console.pages.currentWidget()
    assert view.tabs.value() == "review"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_D)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_W)
    assert console.banner.text() == "Still open from last time: 1 promise. Begin with them."
    qtbot.keyClick(console.banner._action, Qt.Key.Key_Space)
    assert console.chosen == activity(store, second, "promises")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_K)
    console.last_time.offer()
    assert console.banner.text() == ""


def test_a_list_that_is_not_on_the_agenda_is_put_there_first_and_undo_takes_it_away(store, first, opened) -> None:
    second = meet(store, "2027-03-04", "promises")
    console = opened(second)
    console.banner._action.click()
    assert titles(store, second) == ["Who does what next", "Welcome", "promises"]
    assert console.pages.currentWidget().tabs.value() == "review"
    console.commands.run("undo")
    assert titles(store, second) == ["Welcome", "promises"]


def test_nothing_is_offered_to_another_partnership_or_at_a_first_meeting(store, first, opened) -> None:
    assert opened(first).banner.text() == ""
    assert opened(meet(store, "2027-03-04", "actions", partnership="Elsewhere")).banner.text() == ""
