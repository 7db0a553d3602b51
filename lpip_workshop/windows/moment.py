"""What the console knows of its workshop between two repaints: read once after each change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from lpip_workshop.app.agenda import RunningOrder, running_order
from lpip_workshop.app.photos import count_photos
from lpip_workshop.app.retiming import root_id
from lpip_workshop.app.rounds import RoundView, current_round
from lpip_workshop.app.stage import OnStage, on_stage
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import Saying, T, Text, Words
from lpip_workshop.figures.scene_text import scene_from_text
from lpip_workshop.storage.domain import Activity, Partnership, Workshop
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store
from lpip_workshop.widgets.slideview import SlideView
from lpip_workshop.windows.known import Known
from lpip_workshop.windows.picture import Picture, picture


@dataclass(frozen=True, slots=True)
class Moment:
    """One moment of a workshop, all of it from one read of the library.

    `entry` is what is chosen in the running order; `activity` holds its work: of a second half it is the first.
    `script` is what the facilitator says. `results` are those of the activity, None where it has no exercise.
    """

    workshop: Workshop
    title: Saying
    partnership: Partnership
    order: RunningOrder
    people: int
    shown: OnStage
    picture: Picture
    entry: Activity | None
    activity: Activity | None
    script: Words
    photos: int
    results: Any
    round: RoundView | None
    undo: Text | None
    redo: Text | None


def read_moment(store: Store, workshop_id: str, chosen: str, now: datetime, known: Known) -> Moment:
    """Return everything the console and the stage show, with `chosen` the activity open in the console."""
    from lpip_workshop.app.queries import sayings, sector_counts

    with store.read() as session:

        def results(activity: Activity) -> Any:
            return known.results(session, activity)

        undo, redo = store.labels(workshop_id)
        workshop = the(session, Workshop, workshop_id)
        shown = on_stage(session, workshop_id)
        order = running_order(session, workshop_id, now)
        entry = session.get(Activity, chosen) if chosen else None
        activity = session.get(Activity, root_id(entry)) if entry is not None else None
        exercised = activity is not None and activity.exercise in exercises()
        return Moment(
            workshop=workshop,
            title=sayings(session, [workshop], "title", workshop.language)[workshop.id],
            partnership=the(session, Partnership, workshop.partnership_id),
            order=order,
            people=sum(sector_counts(session, workshop_id).values()),
            shown=shown,
            picture=picture(session, shown, order, results, now, workshop_id=workshop_id),
            entry=entry,
            activity=activity,
            photos=count_photos(session, activity.id) if activity is not None else 0,
            script=_script(entry) if entry is not None else "",
            results=results(activity) if activity is not None and exercised else None,
            round=current_round(session, activity.id, ballots=False) if activity is not None and exercised else None,
            undo=undo,
            redo=redo,
        )


def _script(entry: Activity) -> Words:
    """Return what to say, as its template or the facilitator wrote it; without, a plain entry's question."""
    said: dict[str, str] = dict(entry.settings.get("say") or {})
    if not said and not entry.exercise and entry.question:
        return T("“{words}”", words=entry.question)
    language = next(iter(said), "en")
    return Saying(said.pop(language, ""), language, said) if said else ""


def show_in(view: SlideView, moment: Moment) -> None:
    """Draw what the room should see in a view: the same for the stage and for its copy in the console."""
    picture, shown = moment.picture, moment.shown
    view.set_slide(picture.slide, moment.workshop.language, picture.partnership)
    view.set_state(shown.mode, scene_from_text(shown.frozen) if shown.frozen else None)
