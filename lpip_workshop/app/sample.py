"""The sample workshop: made through the same actions as a facilitator's own, and played to its end."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta

from sqlmodel import Session

from lpip_workshop.app.bring_in import bring_in, read_folder
from lpip_workshop.app.queries import agenda
from lpip_workshop.core.paths import resources
from lpip_workshop.core.words import T
from lpip_workshop.storage.domain import Workshop
from lpip_workshop.storage.rows import first, the
from lpip_workshop.storage.store import Store

SAMPLE_FOLDER = "sample"


def find_sample(session: Session) -> str | None:
    """Return the id of the sample workshop, None where it is not in the library."""
    row = first(session, Workshop, Workshop.sample)
    return row.id if row else None


def make_sample(store: Store) -> str:
    """Put the sample workshop into the library and return its id; one that is there already is kept."""
    with store.read() as session:
        known = find_sample(session)
    if known is not None:
        return known
    incoming = read_folder(resources() / SAMPLE_FOLDER)
    incoming = dataclasses.replace(incoming, details=dataclasses.replace(incoming.details, sample=True))
    with store.together(T("Bring in “{title}”", title=incoming.details.title.text)):
        workshop_id = bring_in(store, incoming)
        store.run(T("Play the sample"), lambda session: _play(session, workshop_id))
    return workshop_id


def _play(session: Session, workshop_id: str) -> None:
    workshop = the(session, Workshop, workshop_id)
    moment = datetime.fromisoformat(f"{workshop.day}T{workshop.starts}").astimezone()
    for activity in agenda(session, workshop_id):
        activity.started = moment.isoformat(timespec="seconds")
        moment += timedelta(minutes=activity.minutes)
        activity.finished = moment.isoformat(timespec="seconds")
        session.add(activity)
