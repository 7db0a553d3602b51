"""Make partnerships and workshops."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from sqlmodel import Session

from lpip_workshop.app.editing import put_wording
from lpip_workshop.app.room import put_room
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.setting import EVERYBODY, Room
from lpip_workshop.core.words import Saying, T
from lpip_workshop.storage.domain import Activity, Partnership, Place, Workshop
from lpip_workshop.storage.rows import first
from lpip_workshop.storage.store import Store

RETENTION = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Planned:
    """One entry of an agenda that is yet to be made; `exercise` is empty for a welcome or a break."""

    title: Saying
    minutes: int
    exercise: str = ""
    question: Saying = field(default_factory=lambda: Saying(""))
    pause: bool = False
    settings: Mapping[str, Any] = field(default_factory=dict[str, Any], hash=False)


@dataclass(frozen=True, slots=True)
class Details:
    """What a new workshop is. `day` is an ISO date, `starts` is "HH:MM"; both may be empty."""

    title: Saying
    partnership: str
    aim: Saying = field(default_factory=lambda: Saying(""))
    place: str = ""
    nation: str = ""
    day: str = ""
    starts: str = ""
    venue: str = ""
    language: str = "en"
    template: str = ""
    sample: bool = False
    room: Room = EVERYBODY


def create_workshop(store: Store, details: Details, agenda: Sequence[Planned]) -> str:
    """Make a workshop with its agenda, and its partnership where it is new; return the workshop's id.

    Raises BadInput where the title or the partnership is missing, or the date is none.
    """
    _check(details)
    label = T("Create “{title}”", title=details.title.text)
    return store.run(label, lambda session: _create(session, details, agenda))


def _check(details: Details) -> None:
    if not details.title.text.strip():
        raise BadInput(T("The workshop has no title."), T("Type a title; it can be changed later."))
    if not details.partnership.strip():
        raise BadInput(T("The workshop has no partnership."), T("Type the name of the group that meets."))
    check_day(details.day)
    check_time(details.starts)


def check_day(day: str) -> None:
    """Raise BadInput unless `day` is empty or an ISO date, as written here and not in its other forms."""
    try:
        found = date.fromisoformat(day or "2000-01-01")
        if found.isoformat() != (day or "2000-01-01"):
            raise ValueError(day)
        _ = found + RETENTION
    except (ValueError, OverflowError) as error:
        raise BadInput(
            T("“{day}” is not a date.", day=day),
            T("Write the year, month and day like this: 2026-11-12."),
        ) from error


def check_time(clock: str) -> None:
    """Raise BadInput unless `clock` is empty or a time of day."""
    try:
        datetime.strptime(clock or "00:00", "%H:%M")
    except ValueError as error:
        raise BadInput(T("“{time}” is not a time.", time=clock), T("Write it like this: 13:30.")) from error


def _create(session: Session, details: Details, agenda: Sequence[Planned]) -> str:
    partnership = _partnership(session, details)
    day = details.day
    workshop = Workshop(
        partnership_id=partnership.id,
        title=details.title.text.strip(),
        aim=details.aim.text.strip(),
        day=day,
        starts=details.starts,
        venue=details.venue,
        language=details.language,
        template=details.template,
        sample=details.sample,
        retention_day=(date.fromisoformat(day) + RETENTION).isoformat() if day else "",
    )
    session.add(workshop)
    _keep_translations(session, workshop.id, {"title": details.title, "aim": details.aim})
    if details.room != EVERYBODY:
        session.flush()
        put_room(session, workshop.id, details.room)
    for position, planned in enumerate(agenda):
        _place(session, workshop.id, float(position), planned)
    return workshop.id


def _partnership(session: Session, details: Details) -> Partnership:
    name = details.partnership.strip()
    known = first(session, Partnership, Partnership.name == name)
    if known is not None:
        return known
    place = None
    if details.place:
        place = first(session, Place, Place.name == details.place)
        place = place or Place(name=details.place, nation=details.nation)
        session.add(place)
        session.flush()
    partnership = Partnership(name=name, place_id=place.id if place else None)
    session.add(partnership)
    session.flush()
    return partnership


def _place(session: Session, workshop_id: str, position: float, planned: Planned) -> Activity:
    session.flush()
    activity = Activity(
        workshop_id=workshop_id,
        exercise=planned.exercise,
        title=planned.title.text,
        question=planned.question.text,
        pause=planned.pause,
        minutes=planned.minutes,
        position=position,
        settings=dict(planned.settings),
    )
    session.add(activity)
    _keep_translations(session, activity.id, {"title": planned.title, "question": planned.question})
    return activity


def _keep_translations(session: Session, owner_id: str, said: Mapping[str, Saying]) -> None:
    for name, saying in said.items():
        for language, words in saying.translations.items():
            put_wording(session, owner_id, name, language, words)


def add_activity(store: Store, workshop_id: str, planned: Planned, *, after: float) -> str:
    """Put an activity on the agenda behind position `after`; return its id."""

    def change(session: Session) -> str:
        from lpip_workshop.app.queries import agenda

        later = [activity.position for activity in agenda(session, workshop_id) if activity.position > after]
        position = (after + min(later)) / 2 if later else after + 1.0
        return _place(session, workshop_id, position, planned).id

    return store.run(T("Add “{title}”", title=planned.title.text), change, scope=workshop_id)
