"""Attack: two votes on the same options, beside which the few who changed could be told by subtraction."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lpip_workshop.app.folder import Tables
from lpip_workshop.app.queries import agenda
from lpip_workshop.app.results import folder_results, workshop_results
from lpip_workshop.core.registry import exercises
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.banner import Banner
from lpip_workshop.widgets.theme import apply_theme
from lpip_workshop.widgets.view import ConsoleContext
from tests.journeys.attacked import (
    OPTIONS,
    SECTORS,
    Person,
    crowd,
    hold,
    of_exercise,
    tables,
    told,
    words_of,
    write,
)


@pytest.fixture(autouse=True)
def dressed(qapp: Any) -> None:
    apply_theme(qapp)


def spring_of() -> list[Person]:
    """Return people whose dots leave every option so far ahead of the next that a few cannot turn the order."""
    dots = [[0, 3, 0]] * 12 + [[3, 0, 0]] * 9 + [[2, 1, 0]] * 4
    return [{**one, "dots": given} for one, given in zip(crowd(1), dots, strict=True)]


def dots_of(world: int, few: int) -> list[Person]:
    """Return the same people, of whom the last few gave other dots, in one of two ways."""
    spring, given = spring_of(), ([1, 2, 0], [0, 2, 1])[world]
    kept = len(spring) - few
    return [*spring[:kept], *({**one, "dots": given} for one in spring[kept:])]


@pytest.mark.parametrize("few", [1, 2, 3, 4])
def test_two_votes_that_differ_by_few_people_leave_no_subtraction_to_do(tmp_path: Path, few: int) -> None:
    """In two workshops, and twice in one: an order on which the group decides is told, and no number under it."""
    spring = spring_of()
    left: list[Any] = []
    for name, seed in (("one", 0), ("other", 1)):
        changed = dots_of(seed, few)
        store, ids = hold(tmp_path / name, spring, changed)
        with store.read() as session:
            across: Any = of_exercise(workshop_results(session, ids[1]), "priorities")
        again = tables(tmp_path / name / "again", "autumn", changed, 2)
        write(
            again,
            "dots-before.csv",
            [("Sector", *OPTIONS), *((s, *p["dots"]) for s, p in zip(SECTORS, spring, strict=True))],
        )
        twice: Any = of_exercise(folder_results(Tables(again)), "priorities")
        pages = [told(text) for text in leaving_priorities(store, ids[1], tmp_path / name)]
        store.close()
        last = [across["rounds"][-1]["outcome"]["value"], twice["rounds"][-1]["outcome"]["value"]]
        assert all(value["order_only"] and value["order"] and "dots" not in value for value in last)
        assert twice["movement"]["value"]["places_only"]
        left.append((last, twice["movement"], pages))
    assert left[0] == left[1]


def leaving_priorities(store: Store, workshop_id: str, folder: Path) -> Iterator[str]:
    """Yield what the room, the console and the handout tell of priorities."""
    with store.read() as session:
        activity = next(one for one in agenda(session, workshop_id) if one.exercise == "priorities")
        spec = exercises()["priorities"]
        found: Any = spec.compute(spec.from_library(session, activity.id))
    yield repr(spec.slides(found))
    yield repr(spec.report(found))
    nothing: Any = Banner
    view: Any = spec.console(ConsoleContext(store, spec, workshop_id, activity.id, Banner(), nothing, nothing))
    view.show_results(found)
    for tab in ("chart", "numbers", "others", "moved", "sure", "talk", "how"):
        view.result.tabs.button(tab).click()
        yield from words_of(view)
    view.deleteLater()
