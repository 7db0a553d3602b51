"""An activity in which nothing has been typed yet shows what to do, on the console and to the room."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from lpip_workshop.app.bring_in import titled
from lpip_workshop.app.workshops import Details, Planned, create_workshop
from lpip_workshop.core.catalogue import catalogue
from lpip_workshop.core.exercise import ExerciseSpec
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import Saying
from lpip_workshop.figures.slide import Prompt
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.jobs import Jobs
from lpip_workshop.widgets.roomy import Roomy
from lpip_workshop.windows.console import ConsoleWindow

SPECS = exercises().specs


@pytest.fixture(params=SPECS, ids=[spec.id for spec in SPECS])
def console(request: Any, store: Store, clock: Any, qtbot: Any) -> Iterator[ConsoleWindow]:
    spec: ExerciseSpec = request.param
    planned = [Planned(titled(spec.title, "en"), spec.minutes, spec.id)]
    jobs = Jobs()
    workshop_id = create_workshop(store, Details(Saying("Beginning"), "Dyffryn partnership"), planned)
    made = ConsoleWindow(store, workshop_id, jobs, clock)
    made.open_activity(made.moment.order.slots[0].activity.id)
    made.resize(1366, 768)
    made.show()
    for _turn in range(6):
        QApplication.processEvents()
    yield made
    made.close()
    jobs.close()


def test_an_activity_that_is_the_first_thing_shown_takes_no_more_room_than_it_needs(console: ConsoleWindow) -> None:
    roomy = next(one for one in console.findChildren(Roomy) if one.widget() is console.pages)
    assert roomy.verticalScrollBar().maximum() == 0


def test_the_room_is_asked_something_before_anything_has_been_typed(console: ConsoleWindow) -> None:
    console.stage.put(console.chosen)
    body = console.moment.picture.slides[0].body
    assert not isinstance(body, Prompt) or (catalogue("en").say(body.words) and catalogue("cy").say(body.words))
