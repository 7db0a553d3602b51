"""Who is in the room."""

from __future__ import annotations

from sqlmodel import Session

from lpip_workshop.app.queries import participants
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.sectors import find_sector
from lpip_workshop.core.words import N, T
from lpip_workshop.storage.domain import Organisation, Participant, Workshop
from lpip_workshop.storage.rows import first, the
from lpip_workshop.storage.store import Store


def sector_of(typed: str) -> str:
    """Return the sector somebody typed; raises BadInput with what can be typed instead."""
    sector = find_sector(typed)
    if sector is None:
        raise BadInput(
            T("“{typed}” is not a sector.", typed=typed),
            T("Use community, voluntary, local government, government, business, university, health or other."),
        )
    return sector


def add_person(
    store: Store, workshop_id: str, *, sector: str, name: str = "", organisation: str = "", code: str = ""
) -> str:
    """Register one person and return the id; the code is the next free number unless one is given.

    Raises BadInput where the code is taken.
    """

    def change(session: Session) -> str:
        return _register(session, workshop_id, sector, name, organisation, code).id

    return store.run(T("Register one person"), change, scope=workshop_id)


def add_people(store: Store, workshop_id: str, sector: str, count: int) -> None:
    """Register `count` people of one sector who are known by code only."""

    def change(session: Session) -> None:
        for _person in range(count):
            _register(session, workshop_id, sector, "", "", "")

    store.run(N("Register one person", "Register {n} people", count), change, scope=workshop_id)


def _register(session: Session, workshop_id: str, sector: str, name: str, organisation: str, code: str) -> Participant:
    taken = {person.code for person in participants(session, workshop_id)}
    if code in taken:
        raise BadInput(
            T("The code “{code}” is taken.", code=code),
            T("Give each person a code of their own, or leave it empty for the next number."),
        )
    person = Participant(
        workshop_id=workshop_id,
        code=code or _next_code(taken),
        sector=sector,
        name=name.strip(),
        organisation_id=_organisation(session, workshop_id, organisation, sector),
    )
    session.add(person)
    session.flush()
    return person


def _next_code(taken: set[str]) -> str:
    number = 1
    while str(number) in taken:
        number += 1
    return str(number)


def _organisation(session: Session, workshop_id: str, name: str, sector: str) -> str | None:
    if not name.strip():
        return None
    partnership = the(session, Workshop, workshop_id).partnership_id
    known = first(session, Organisation, Organisation.partnership_id == partnership, Organisation.name == name.strip())
    if known is None:
        known = Organisation(partnership_id=partnership, name=name.strip(), sector=sector)
        session.add(known)
        session.flush()
    return known.id
