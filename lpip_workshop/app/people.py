"""Who is in the room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from lpip_workshop.app.queries import participants
from lpip_workshop.app.records import Column, Record, read_records
from lpip_workshop.app.sheets import Sheet
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import N, T
from lpip_workshop.storage.domain import Organisation, Participant, Workshop
from lpip_workshop.storage.rows import first, the
from lpip_workshop.storage.store import Store

PEOPLE = (
    Column("code", ("Code", "Number", "Id", "Participant")),
    Column("sector", ("Sector", "Sector or group", "Group")),
    Column("name", ("Name", "Full name", "Person")),
    Column("organisation", ("Organisation", "Organization", "Works for")),
)


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Somebody to be registered; an empty `code` takes the next free number."""

    sector: str
    name: str = ""
    organisation: str = ""
    code: str = ""


def people_in(sheet: Sheet) -> tuple[NewPerson, ...]:
    """Return the people of a table; raises BadInput with its place where a cell is wrong or a code comes twice."""
    seen: set[str] = set()
    found: list[NewPerson] = []
    for record in read_records(sheet, PEOPLE):
        code = record.text("code")
        if code and code in seen:
            raise record.fault("code", _taken(code))
        seen.add(code)
        found.append(_person(record, code))
    return tuple(found)


def _person(record: Record, code: str) -> NewPerson:
    return NewPerson(record.sector("sector"), record.text("name"), record.text("organisation"), code)


def add_person(
    store: Store, workshop_id: str, *, sector: str, name: str = "", organisation: str = "", code: str = ""
) -> None:
    """Register one person; raises BadInput where the code is taken."""
    register(store, workshop_id, [NewPerson(sector, name, organisation, code)])


def add_people(store: Store, workshop_id: str, sector: str, count: int) -> None:
    """Register `count` people of one sector who are known by code only."""
    register(store, workshop_id, [NewPerson(sector)] * count)


def register(store: Store, workshop_id: str, people: Sequence[NewPerson]) -> None:
    """Register people as one change; raises BadInput where a code is taken."""

    def change(session: Session) -> None:
        taken = {person.code for person in participants(session, workshop_id)}
        given = {person.code.strip() for person in people}
        for person in people:
            code = person.code.strip() or _next_code(taken | given)
            if code in taken:
                raise _taken(code)
            taken.add(code)
            session.add(_row(session, workshop_id, person, code))

    store.run(N("Register one person", "Register {n} people", len(people)), change, scope=workshop_id)


def _row(session: Session, workshop_id: str, person: NewPerson, code: str) -> Participant:
    return Participant(
        workshop_id=workshop_id,
        code=code,
        sector=person.sector,
        name=person.name.strip(),
        organisation_id=_organisation(session, workshop_id, person.organisation, person.sector),
    )


def _taken(code: str) -> BadInput:
    return BadInput(
        T("The code “{code}” is taken.", code=code),
        T("Give each person a code of their own, or leave it empty for the next number."),
    )


def _next_code(taken: set[str]) -> str:
    return str(max((int(code) for code in taken if code.isdecimal()), default=0) + 1)


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
