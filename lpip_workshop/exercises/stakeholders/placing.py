"""A round in which tables, or people one by one, place the same actors blind on paper."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlmodel import Session

from lpip_workshop.app import rounds, second_entry
from lpip_workshop.app.queries import setting, workshop_of
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.exercises.stakeholders import register
from lpip_workshop.exercises.stakeholders.inputs import By, Place, Placing
from lpip_workshop.exercises.stakeholders.library import entered, entry_of, placings
from lpip_workshop.exercises.stakeholders.model import Stakeholder
from lpip_workshop.exercises.stakeholders.spread import group_of
from lpip_workshop.storage.domain import Round
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store


def open_placing(store: Store, activity_id: str, by: By, invited: int) -> str:
    """Open a round for that many tables or people; return its id. Raises BadInput for an empty register."""
    with store.read() as session:
        if not entered(session, activity_id):
            raise BadInput(T("There is nobody to place yet."), T("Put names on the register first."))
    if invited < 1:
        raise BadInput(T("Nobody would place anybody."), T("Say how many tables there are, 1 or more."))
    return rounds.open_round(store, activity_id, {"by": by}, invited=invited)


def enter(store: Store, round_id: str, table: str, places: Mapping[str, Place], serial: int | None = None) -> int:
    """Take one sheet in and return its number; raises BadInput for an empty one, Refused as `rounds.enter_ballot`."""
    return rounds.enter_ballot(store, round_id, content_of(_told(store, round_id, table), places), serial=serial)


def put_in_box(store: Store, round_id: str, table: str, places: Mapping[str, Place]) -> None:
    """Take the sheet of somebody who gives it alone; raises as `enter`."""
    rounds.put_in_box(store, round_id, content_of(_told(store, round_id, table), places))


def correct(store: Store, round_id: str, serial: int, table: str, places: Mapping[str, Place]) -> None:
    """Replace what a sheet says; raises as `enter` and `rounds.correct_ballot`."""
    rounds.correct_ballot(store, round_id, serial, content_of(_told(store, round_id, table), places))


def type_again(store: Store, round_id: str, serial: int, table: str, places: Mapping[str, Place]) -> bool:
    """Take a second reading of a sheet and tell whether it agrees with the first; raises as `correct`."""
    content = content_of(_told(store, round_id, table), places)
    return second_entry.type_again(store, round_id, serial, content)


def _told(store: Store, round_id: str, table: str) -> str:
    """Return the name a sheet keeps: where people placed one by one none, for a name or a number would be theirs."""
    with store.read() as session:
        return "" if the(session, Round, round_id).rule.get("by") == "people" else table


def content_of(table: str, places: Mapping[str, Place]) -> dict[str, Any]:
    """Return a sheet as it is kept, each place in tenths from 0 to 10."""
    if not places:
        raise BadInput(T("Nobody is placed on this sheet."), T("Type influence and interest for one or more."))
    kept = {one: [register.tenth(x), register.tenth(y)] for one, (x, y) in places.items()}
    return {"table": register.clean("organisation", table) or None, "places": kept}


def reveal(store: Store, activity_id: str, round_id: str) -> None:
    """Reveal a closed round, and put everybody at the median of what was placed.

    Revealing cannot be undone; taking the medians as places can.
    """
    rounds.reveal_round(store, round_id)
    with store.read() as session:
        entries = [entry_of(row) for row in entered(session, activity_id)]
        newest, smallest = placings(session, activity_id)[-1], setting(session, activity_id).smallest
        scope = workshop_of(session, activity_id).id
    places = medians(entries, newest, smallest)

    def change(session: Session) -> None:
        for one, (influence, interest) in places.items():
            row = the(session, Stakeholder, one)
            row.influence, row.interest = influence, interest
            session.add(row)

    store.run(T("Place everybody at the median"), change, scope=scope)


def medians(entries: list[Any], placing: Placing, smallest: int) -> dict[str, Place]:
    """Return the median place of each stakeholder of whom one may be told, by id."""
    spreads = group_of(entries, placing, smallest).spreads
    return {one.entry.id: one.median for one in spreads if one.median is not None}
