"""Read the register from the library."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlmodel import Session, col, select

from lpip_workshop.app.history import earlier_activities
from lpip_workshop.app.queries import setting, workshop_of
from lpip_workshop.app.rounds import RoundView, rounds
from lpip_workshop.exercises.stakeholders.inputs import Entry, Inputs, Placing, Sheet
from lpip_workshop.exercises.stakeholders.model import Stakeholder
from lpip_workshop.exercises.stakeholders.register import fields_of, name_key
from lpip_workshop.storage.domain import Organisation
from lpip_workshop.storage.rows import find, find_plain


def from_library(session: Session, activity_id: str) -> Inputs:
    """Return the register of an activity, its placings and links, and who was unheard at the workshop before."""
    from lpip_workshop.exercises.stakeholders.network import library as network  # it reads our rows

    rows = registered(session, activity_id)
    day, before = unheard_before(session, activity_id)
    known = {name_key(row.name) for row in rows}
    return Inputs(
        setting(session, activity_id),
        tuple(entry_of(row) for row in rows),
        placings(session, activity_id),
        tuple(row.name for row in before if name_key(row.name) not in known),
        day,
        network.among(session, activity_id, {row.id: row.name for row in rows}),
    )


def entered(session: Session, activity_id: str) -> list[Stakeholder]:
    """Return the rows of an activity's register, in the order in which they were put down."""
    return find(session, Stakeholder, Stakeholder.activity_id == activity_id, order=(col(Stakeholder.position),))


def registered(session: Session, activity_id: str) -> list[Stakeholder]:
    """Return the same as `entered`, to be read only and many times faster."""
    in_order = (col(Stakeholder.position),)
    return find_plain(session, Stakeholder, Stakeholder.activity_id == activity_id, order=in_order)


def organisations(session: Session, activity_id: str) -> list[str]:
    """Return the names of the organisations that take part, to offer while somebody types."""
    partnership = workshop_of(session, activity_id).partnership_id
    return sorted(row.name for row in find(session, Organisation, Organisation.partnership_id == partnership))


def unheard_before(session: Session, activity_id: str) -> tuple[str, list[Stakeholder]]:
    """Return the day of the last workshop of the partnership that kept a register, and who was not in its room."""
    workshop_id = workshop_of(session, activity_id).id
    for workshop, activity in earlier_activities(session, workshop_id, "stakeholders"):
        rows = registered(session, activity.id)
        if rows:
            return workshop.day, [row for row in rows if row.here is False]
    return "", []


def placings(session: Session, activity_id: str) -> tuple[Placing, ...]:
    """Return the rounds of placing, oldest first; of a merged stakeholder, under the id that took it in."""
    held = rounds(session, activity_id)
    if not held:
        return ()
    into = {row.id: row.merged_into for row in _merged(session, activity_id)}
    return tuple(_placing(view, into) for view in held)


def entry_of(row: Stakeholder) -> Entry:
    """Return a row as what is computed from."""
    return Entry(row.id, **fields_of(row))


def _merged(session: Session, activity_id: str) -> list[Stakeholder]:
    query = select(Stakeholder).where(Stakeholder.activity_id == activity_id, col(Stakeholder.merged_into) != "")
    return [row for row in session.exec(query) if row.hidden]


def _placing(view: RoundView, into: Mapping[str, str]) -> Placing:
    by = "people" if view.rule.get("by") == "people" else "tables"
    sheets = tuple(_sheet(content, into) for content in view.ballots)
    locked = "" if view.rule.get("imported") else view.locked
    in_order = tuple(sorted(sheets, key=lambda sheet: sheet.table))
    return Placing(view.number, view.state, by, view.invited, view.answered, locked, in_order)


def _sheet(content: Mapping[str, Any], into: Mapping[str, str]) -> Sheet:
    places = {str(one): (float(x), float(y)) for one, (x, y) in content.get("places", {}).items()}
    for gone in [one for one in places if one in into]:
        place, kept = places.pop(gone), gone
        while kept in into:
            kept = into[kept]
        places.setdefault(kept, place)
    return Sheet(str(content.get("table") or ""), places)
