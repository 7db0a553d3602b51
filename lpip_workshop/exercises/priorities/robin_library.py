"""The gathering in silence and in turn as the library holds it, with those who are in the room now."""

from __future__ import annotations

from sqlmodel import Session

from lpip_workshop.app.care import is_chatham_house
from lpip_workshop.app.queries import participants, workshop_of
from lpip_workshop.app.rounds import rounds
from lpip_workshop.app.seating import seats
from lpip_workshop.exercises.priorities.robin import Gathering, robin_of
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.rows import the


def gathering(session: Session, activity_id: str) -> Gathering:
    """Return the gathering of an activity with those who are in the room now."""
    robin = robin_of(the(session, Activity, activity_id).settings)
    workshop = workshop_of(session, activity_id)
    people = participants(session, workshop.id)
    named = not is_chatham_house(session, workshop.id)
    names = {person.code: person.name for person in people if named and person.name}
    if robin.by == "people":
        speakers = tuple(person.code for person in people)
    else:
        seated = sorted(set(seats(session, workshop.id).values()))
        speakers = tuple(f"table-{number}" for number in seated or range(1, robin.tables + 1))
    active = robin.phase != "none" and robin.votes == len(rounds(session, activity_id))
    return Gathering(robin, speakers, names, active)
