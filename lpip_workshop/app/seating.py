"""Tables in the room: people shared out at random, or so that each table is as mixed by sector as it can be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random
from typing import Literal, TypeAlias

from sqlmodel import Session

from lpip_workshop.app.queries import participants
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import N, T
from lpip_workshop.storage.domain import Participant, Seat
from lpip_workshop.storage.rows import find, first, the
from lpip_workshop.storage.store import Store

How: TypeAlias = Literal["mixed", "random"]
MOST_TABLES = 40


def shared_out(people: Sequence[tuple[str, str]], tables: int, how: How, seed: int) -> dict[str, int]:
    """Return the table, from 1, of each person, given as (id, sector); tables differ by one person at most.

    "mixed" deals the sectors round the tables one after the other, the largest first, so that people of one
    sector sit apart and no table has two more of a sector than another. The same seed gives the same tables.
    Raises BadInput for fewer than one table or more than `MOST_TABLES`.
    """
    if not 1 <= tables <= MOST_TABLES:
        raise BadInput(T("That is no number of tables."), T("Type a number from 1 to {most}.", most=MOST_TABLES))
    chance = Random(seed)
    dealt = [*people]
    chance.shuffle(dealt)
    if how == "mixed":
        sizes = {sector: sum(one == sector for _id, one in people) for _id, sector in people}
        dealt.sort(key=lambda person: (-sizes[person[1]], person[1]))
    places = list(range(1, tables + 1))
    chance.shuffle(places)
    return {person: places[place % tables] for place, (person, _sector) in enumerate(dealt)}


def seats(session: Session, workshop_id: str) -> dict[str, int]:
    """Return the table of each person who has one, by their id."""
    rows = find(session, Seat, Seat.workshop_id == workshop_id)
    return {row.participant_id: row.place for row in rows if row.place}


def by_table(session: Session, workshop_id: str) -> Mapping[int, tuple[Participant, ...]]:
    """Return who sits at each table, tables and codes in order."""
    where = seats(session, workshop_id)
    people = participants(session, workshop_id)
    return {
        table: tuple(person for person in people if where.get(person.id) == table)
        for table in sorted({where[person.id] for person in people if person.id in where})
    }


def share_out(store: Store, workshop_id: str, tables: int, how: How, seed: int) -> None:
    """Give everybody in the room a table as one undoable change; raises BadInput as `shared_out`."""

    def change(session: Session) -> None:
        people = [(person.id, person.sector) for person in participants(session, workshop_id)]
        if not people:
            raise BadInput(T("Nobody is registered yet."), T("Add the people in the room first."))
        for person, table in shared_out(people, tables, how, seed).items():
            _seat(session, workshop_id, person, table)

    store.run(N("Share people out to one table", "Share people out to {n} tables", tables), change, scope=workshop_id)


def sit(store: Store, participant_id: str, table: int) -> None:
    """Move one person to a table; 0 takes them from any. Raises BadInput for a table that cannot be."""
    if not 0 <= table <= MOST_TABLES:
        raise BadInput(T("That is no number of tables."), T("Type a number from 1 to {most}.", most=MOST_TABLES))
    with store.read() as session:
        person = the(session, Participant, participant_id)
    label = T("Seat person {code}", code=person.code)
    store.run(label, lambda session: _seat(session, person.workshop_id, person.id, table), scope=person.workshop_id)


def _seat(session: Session, workshop_id: str, participant_id: str, table: int) -> None:
    row = first(session, Seat, Seat.participant_id == participant_id)
    row = row or Seat(workshop_id=workshop_id, participant_id=participant_id)
    row.place = table
    session.add(row)
