"""Whom the people in the room stand for: asked once for a workshop, and told to every exercise."""

from __future__ import annotations

from sqlmodel import Session

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.setting import EVERYBODY, Room
from lpip_workshop.core.words import T
from lpip_workshop.storage.domain import RoomStanding
from lpip_workshop.storage.rows import first

LARGEST_POPULATION = 1_000_000_000
_SAMPLE = {"sample": True, "sampl": True, "everybody": False, "everyone": False, "pawb": False}


def read_room(kind: str) -> bool:
    """Return whether people mean a sample by what they wrote; raises BadInput."""
    found = _SAMPLE.get(kind.strip().lower())
    if found is None:
        raise BadInput(
            T("“{typed}” does not say whom the room stands for.", typed=kind),
            T("Write “everybody” where everybody concerned is there, or “sample”."),
        )
    return found


def read_population(typed: str) -> int | None:
    """Return how many people a sample is of as people type it ("12,400"), None for nothing; raises BadInput."""
    plain = typed.strip().replace(",", "").replace(" ", "")
    if not plain:
        return None
    if not (plain.isascii() and plain.isdecimal() and 2 <= int(plain[:12]) <= LARGEST_POPULATION):
        raise BadInput(
            T("“{typed}” is no number of people.", typed=typed),
            T("Type how many people the sample is of, such as 1,200; leave it empty where nobody knows."),
        )
    return int(plain)


def made_room(sample: bool, population: int | None) -> Room:
    """Return the room; raises BadInput for the size of a population where the room is no sample."""
    if population is not None and not sample:
        raise BadInput(
            T("The size of the population is given, but the room is no sample."),
            T("Say that the room is a sample, or take the number out."),
        )
    return Room(sample, population) if sample else EVERYBODY


def put_room(session: Session, workshop_id: str, room: Room) -> None:
    """Within a change, keep whom the room stands for; what is so already makes no change."""
    row = first(session, RoomStanding, RoomStanding.workshop_id == workshop_id)
    if row is None and room == EVERYBODY:
        return
    row = row or RoomStanding(workshop_id=workshop_id)
    row.sample, row.population = room.sample, room.population
    session.add(row)
