"""What a screen reader says by itself: counts, reveals, the agenda and the clock."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAccessible

from lpip_workshop.app import rounds
from lpip_workshop.exercises.priorities import actions
from lpip_workshop.widgets import announce as announcing
from lpip_workshop.widgets.jobs import Jobs
from lpip_workshop.windows.console import ConsoleWindow
from tests.support.library import Hall, new_workshop


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything handed to assistive technology, in its order; what interrupts ends with a mark."""
    heard: list[str] = []

    def hear(event: Any) -> None:
        urgent = event.politeness() == QAccessible.AnnouncementPoliteness.Assertive
        heard.append(event.message() + (" !" if urgent else ""))

    class Heard:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness
        updateAccessibility = staticmethod(hear)  # noqa: N815 - Qt's name

    monkeypatch.setattr(announcing, "QAccessible", Heard)
    return heard


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    made = new_workshop(tmp_path, "priorities")
    yield made
    made.store.close()


@pytest.fixture
def voting(hall: Hall, qtbot: Any) -> Iterator[ConsoleWindow]:
    jobs = Jobs()
    made = ConsoleWindow(hall.store, hall.workshop_id, jobs)
    made.coach.put_away()
    made.show()
    made.open_activity(hall.activity_id)
    yield made
    made.close()
    jobs.close()


def opened(hall: Hall) -> str:
    for title in ("A bus", "A path", "A shop"):
        actions.add_option(hall.store, hall.activity_id, title)
    return actions.open_vote(hall.store, hall.activity_id)


def vote(hall: Hall, round_id: str, people: int) -> None:
    with hall.store.read() as session:
        bus = actions.options_of(session, hall.activity_id)[0].id
    for _person in range(people):
        actions.enter(hall.store, round_id, {"dots": {bus: 2}})


def test_starting_and_finishing_an_activity_is_said(console: ConsoleWindow, said: list[str]) -> None:
    console.open_activity(console.moment.order.slots[0].activity.id)
    console.commands.run("run")
    assert said == ["Started: Welcome."]
    console.commands.run("run")
    assert said == ["Started: Welcome.", "Finished: Welcome."]


def test_the_clock_is_said_at_a_fifth_and_urgently_at_a_twentieth_and_at_the_end(
    console: ConsoleWindow, clock: Any, said: list[str]
) -> None:
    console.open_activity(console.moment.order.slots[0].activity.id)
    console.commands.run("run")
    console.commands.run("clock")
    said.clear()
    for minute, second in ((37, 0), (38, 0), (39, 0), (39, 30), (39, 50), (40, 0), (40, 5)):
        clock.now = clock.now.replace(minute=minute, second=second)
        console.stage.sounding.tick()
    assert said == [
        "A fifth of the time: 2 minutes are left.",
        "Nearly out of time: 30 seconds are left. !",
        "The time is over. !",
    ]


def test_answers_are_counted_aloud_each_five_and_when_nobody_follows(
    voting: ConsoleWindow, hall: Hall, said: list[str], qtbot: Any
) -> None:
    round_id = opened(hall)
    assert said == ["The round is open."]
    said.clear()
    vote(hall, round_id, 6)
    assert said == ["5 of 24 have answered"]
    voting.telling.say_count()
    voting.telling.say_count()
    assert said == ["5 of 24 have answered", "6 of 24 have answered"]


def test_a_closed_round_is_said_with_its_count_and_a_revealed_one_with_its_result(
    voting: ConsoleWindow, hall: Hall, said: list[str]
) -> None:
    round_id = opened(hall)
    vote(hall, round_id, 6)
    said.clear()
    rounds.close_round(hall.store, round_id)
    assert said == ["The round is closed: 6 of 24 have answered."]
    rounds.reveal_round(hall.store, round_id)
    assert said[-1].startswith("Revealed: ")
    assert "A bus" in said[-1]
    said.clear()
    voting.open_activity("people")
    voting.open_activity(hall.activity_id)
    assert said == [], "looking again is no news"
