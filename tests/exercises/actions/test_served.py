"""Priorities are counted again exactly when something beside the actions changed."""

from __future__ import annotations

from lpip_workshop.app.bring_in import bring_in, read_folder
from lpip_workshop.app.queries import agenda
from lpip_workshop.core.paths import resources
from lpip_workshop.core.words import T
from lpip_workshop.exercises.actions import actions, served
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store
from tests.exercises.actions.room import TODAY, inputs_of
from tests.support.library import Hall


def test_a_change_beside_the_actions_is_seen_and_an_edited_action_counts_nothing_again(
    store: Store, monkeypatch
) -> None:
    workshop_id = bring_in(store, read_folder(resources() / "sample"))
    with store.read() as session:
        found = {activity.exercise: activity.id for activity in agenda(session, workshop_id)}
    hall = Hall(store, workshop_id, found["actions"])
    counted: list[str] = []
    count = served.named_result
    monkeypatch.setattr(served, "named_result", lambda *given: (counted.append(given[2]), count(*given))[1])
    before = inputs_of(hall).priorities
    assert before is not None
    item = actions.add(store, hall.activity_id, "Map", TODAY)
    actions.set_text(store, item, "first_step", "Walk")
    assert inputs_of(hall).priorities == before
    assert counted == ["priorities"]

    def hide(session) -> None:
        the(session, Activity, found["priorities"]).hidden = True

    store.run(T("Remove"), hide, scope=workshop_id)
    assert inputs_of(hall).priorities is None
    store.undo(workshop_id)
    assert inputs_of(hall).priorities == before
