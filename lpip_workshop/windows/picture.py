"""Which slide the room sees: of an exercise, of a plain activity, or of the workshop before it begins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from lpip_workshop.app.queries import sayings
from lpip_workshop.app.retiming import root_id
from lpip_workshop.app.stage import OnStage
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import T, Words
from lpip_workshop.figures.slide import Prompt, Slide
from lpip_workshop.storage.domain import Activity, Partnership, Workshop
from lpip_workshop.storage.rows import the


@dataclass(frozen=True, slots=True)
class Picture:
    """The slides of what is on stage, and which of them is shown."""

    slides: tuple[Slide, ...]
    step: int
    partnership: Words

    @property
    def slide(self) -> Slide:
        """The slide that is shown."""
        return self.slides[self.step]


def picture(
    session: Session, workshop_id: str, shown: OnStage, results: Callable[[Activity], Any], now: datetime
) -> Picture:
    """Return what the room sees. `results` computes the results of an activity that has an exercise."""
    workshop = the(session, Workshop, workshop_id)
    partnership = the(session, Partnership, workshop.partnership_id).name
    slides = _slides(session, workshop, shown, results, now)
    return Picture(tuple(slides), min(shown.step, len(slides) - 1), partnership)


def _slides(
    session: Session, workshop: Workshop, shown: OnStage, results: Callable[[Activity], Any], now: datetime
) -> Sequence[Slide]:
    entry = session.get(Activity, shown.activity_id) if shown.activity_id else None
    activity = session.get(Activity, root_id(entry)) if entry is not None and not entry.hidden else None
    if activity is None:
        aim = sayings(session, [workshop], "aim", workshop.language)[workshop.id]
        title = sayings(session, [workshop], "title", workshop.language)[workshop.id]
        return (Slide(title, Prompt(aim) if workshop.aim else None, workshop.venue),)
    if activity.exercise in exercises():
        return exercises()[activity.exercise].slides(results(activity)) or (_plain(session, workshop, activity, now),)
    return (_plain(session, workshop, activity, now),)


def _plain(session: Session, workshop: Workshop, activity: Activity, now: datetime) -> Slide:
    title = sayings(session, [activity], "title", workshop.language)[activity.id]
    question = sayings(session, [activity], "question", workshop.language)[activity.id]
    if activity.pause:
        began = datetime.fromisoformat(activity.started) if activity.started else now
        back = (began + timedelta(minutes=activity.minutes)).strftime("%H:%M")
        return Slide(title, Prompt(T("We go on at {time}", time=back)))
    return Slide(title, Prompt(question) if activity.question else None)
