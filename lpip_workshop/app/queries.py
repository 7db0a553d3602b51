"""Questions that several windows, exercises and pages ask of the library."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from sqlmodel import Session, col

from lpip_workshop.core.setting import EVERYBODY, Room, Setting
from lpip_workshop.core.words import Saying
from lpip_workshop.storage.domain import Activity, Participant, RoomStanding, Wording, Workshop
from lpip_workshop.storage.rows import Row, find, first, the


def workshop_of(session: Session, activity_id: str) -> Workshop:
    """Return the workshop an activity belongs to."""
    return the(session, Workshop, the(session, Activity, activity_id).workshop_id)


def agenda(session: Session, workshop_id: str) -> list[Activity]:
    """Return the activities of a workshop in their order."""
    return find(session, Activity, Activity.workshop_id == workshop_id, order=(col(Activity.position),))


def participants(session: Session, workshop_id: str) -> list[Participant]:
    """Return the people in the room, in the order of their codes."""
    people = find(session, Participant, Participant.workshop_id == workshop_id)
    return sorted(people, key=lambda person: (len(person.code), person.code))


def sector_counts(session: Session, workshop_id: str) -> dict[str, int]:
    """Return how many people of each sector are in the room."""
    return dict(Counter(person.sector for person in participants(session, workshop_id)))


def room(session: Session, workshop_id: str) -> Room:
    """Return whom the people in the room stand for; everybody concerned, unless something else was said."""
    row = first(session, RoomStanding, RoomStanding.workshop_id == workshop_id)
    return Room(row.sample, row.population) if row else EVERYBODY


def translations(session: Session, owners: Iterable[str]) -> dict[tuple[str, str], dict[str, str]]:
    """Return the translations people made, by (row id, field) and then by language."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    for wording in find(session, Wording, col(Wording.owner_id).in_(list(owners))):
        found.setdefault((wording.owner_id, wording.field), {})[wording.language] = wording.text
    return found


def sayings(session: Session, rows: Iterable[Row], field: str, language: str) -> dict[str, Saying]:
    """Return what a text field of each row says, with its translations, by row id."""
    rows = list(rows)
    known = translations(session, [row.id for row in rows])
    return {row.id: Saying(str(getattr(row, field)), language, known.get((row.id, field), {})) for row in rows}


def setting(session: Session, activity_id: str) -> Setting:
    """Return what an exercise is told of its activity and of the room."""
    activity = the(session, Activity, activity_id)
    workshop = the(session, Workshop, activity.workshop_id)
    sectors = sector_counts(session, workshop.id)
    return Setting(
        title=sayings(session, [activity], "title", workshop.language)[activity.id],
        question=sayings(session, [activity], "question", workshop.language)[activity.id],
        language=workshop.language,
        people=sum(sectors.values()),
        sectors=sectors,
        room=room(session, workshop.id),
    )
