"""What to print and what to bring: counted from the running order, the people who are here, and their tables."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from sqlmodel import Session

from lpip_workshop.app.queries import agenda, participants, sayings
from lpip_workshop.app.seating import by_table
from lpip_workshop.app.templates import templates
from lpip_workshop.core.exercise import Paper
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.words import Saying, Words
from lpip_workshop.storage.domain import Activity, Workshop
from lpip_workshop.storage.rows import the

AT_A_TABLE = 6  # people, where nobody said how many tables there are
EXPECTED = 20  # people, where nobody is registered and no template says how many come


@dataclass(frozen=True, slots=True)
class Printed:
    """A number of papers of one kind, and the activity they are for."""

    words: Words
    activity: Saying


@dataclass(frozen=True, slots=True)
class Materials:
    """The whole list. `expected` tells that nobody is registered yet, so that `people` is who may come."""

    people: int
    tables: int
    organisations: int
    expected: bool
    paper: tuple[Printed, ...]
    things: tuple[Words, ...]
    room: Words = ""


def materials(session: Session, workshop_id: str, *, people: int = 0, tables: int = 0) -> Materials:
    """Return what a workshop needs. `people` and `tables` above 0 stand in for what the library knows."""
    workshop = the(session, Workshop, workshop_id)
    template = next((one for one in templates() if one.id == workshop.template), None)
    here = participants(session, workshop_id)
    most = template.people[1] if template else EXPECTED
    count = people or len(here) or most
    seats = tables or len(by_table(session, workshop_id)) or ceil(count / AT_A_TABLE)
    organisations = len({person.organisation_id for person in here if person.organisation_id}) or 1
    counts = {"person": count, "table": seats, "pair": ceil(count / 2), "organisation": organisations}
    activities = [activity for activity in agenda(session, workshop_id) if activity.exercise in exercises()]
    titles = sayings(session, activities, "title", workshop.language)
    return Materials(
        people=count,
        tables=seats,
        organisations=organisations,
        expected=not (people or here),
        paper=tuple(
            Printed(paper.words(counts[paper.per]), titles[activity.id])
            for activity in activities
            for paper in _paper(activity)
        ),
        things=_things(activities, template.materials if template else ()),
        room=template.room if template else "",
    )


def _paper(activity: Activity) -> tuple[Paper, ...]:
    return exercises()[activity.exercise].guide.paper


def _things(activities: list[Activity], first: tuple[Saying, ...]) -> tuple[Words, ...]:
    """Return each thing once, though several activities want it."""
    found: list[Words] = list(first)
    for activity in activities:
        guide = exercises()[activity.exercise].guide
        found += [words for words in guide.materials[len(guide.paper) :] if words not in found]
    return tuple(found)
