"""What the console knows of its workshop between two repaints: read once after each change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from lpip_workshop.app.agenda import RunningOrder, running_order
from lpip_workshop.app.retiming import root_id
from lpip_workshop.app.rounds import RoundView, current_round
from lpip_workshop.app.stage import OnStage, on_stage
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import Text
from lpip_workshop.storage.domain import Activity, Partnership, Workshop
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store
from lpip_workshop.windows.picture import Picture, picture


@dataclass(frozen=True, slots=True)
class Moment:
    """One moment of a workshop, all of it from one read of the library.

    `entry` is what is chosen in the running order; `activity` holds its work: of a second half it is the first.
    `results` are those of the activity, None where it has no exercise.
    """

    workshop: Workshop
    partnership: Partnership
    order: RunningOrder
    people: int
    shown: OnStage
    picture: Picture
    entry: Activity | None
    activity: Activity | None
    results: Any
    round: RoundView | None
    undo: Text | None
    redo: Text | None


def read_moment(store: Store, workshop_id: str, chosen: str, now: datetime) -> Moment:
    """Return everything the console and the stage show, with `chosen` the activity open in the console."""
    from lpip_workshop.app.queries import sector_counts

    with store.read() as session:
        known: dict[str, Any] = {}

        def results(activity: Activity) -> Any:
            if activity.id not in known:
                spec = exercises()[activity.exercise]
                known[activity.id] = spec.compute(spec.from_library(session, activity.id))
            return known[activity.id]

        undo, redo = store.labels(workshop_id)
        workshop = the(session, Workshop, workshop_id)
        shown = on_stage(session, workshop_id)
        entry = session.get(Activity, chosen) if chosen else None
        activity = session.get(Activity, root_id(entry)) if entry is not None else None
        exercised = activity is not None and activity.exercise in exercises()
        return Moment(
            workshop=workshop,
            partnership=the(session, Partnership, workshop.partnership_id),
            order=running_order(session, workshop_id, now),
            people=sum(sector_counts(session, workshop_id).values()),
            shown=shown,
            picture=picture(session, workshop_id, shown, results, now),
            entry=entry,
            activity=activity,
            results=results(activity) if activity is not None and exercised else None,
            round=current_round(session, activity.id) if activity is not None and exercised else None,
            undo=undo,
            redo=redo,
        )
