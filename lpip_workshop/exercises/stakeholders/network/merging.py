"""Two stakeholders that turn out to be one: their relationships become those of the one that is kept."""

from __future__ import annotations

from sqlmodel import Session

from lpip_workshop.exercises.stakeholders.model import Stakeholder
from lpip_workshop.exercises.stakeholders.network.ledger import Ledger
from lpip_workshop.exercises.stakeholders.network.library import places_of, related
from lpip_workshop.exercises.stakeholders.network.lines import Draft
from lpip_workshop.exercises.stakeholders.network.model import Relationship
from lpip_workshop.storage.rows import the


def merge(session: Session, kept_id: str, gone_id: str) -> None:
    """Within a change, hand the relationships and the place of one stakeholder to another.

    Links between the two are taken away, and links that are now the same are joined.
    """
    activity_id = the(session, Stakeholder, kept_id).activity_id
    ledger = Ledger()
    for row in related(session, activity_id):
        row.from_id = kept_id if row.from_id == gone_id else row.from_id
        row.to_id = kept_id if row.to_id == gone_id else row.to_id
        if row.from_id == row.to_id:
            row.hidden = True
        elif kept_id in (row.from_id, row.to_id):
            _join(session, ledger, row)
    _move_place(session, activity_id, kept_id, gone_id)


def _join(session: Session, ledger: Ledger, row: Relationship) -> None:
    there = ledger.take(_draft(row))
    if there is None:
        ledger.keep(row.id, _draft(row))
        return
    row.hidden = True
    known = the(session, Relationship, there.ident)
    known.mutual, known.strength, known.told_by = there.draft.mutual, there.draft.strength, there.draft.told_by
    for ident in there.gone:
        the(session, Relationship, ident).hidden = True


def _draft(row: Relationship) -> Draft:
    # ids stand in for names: they are as good to tell ends apart
    return Draft(row.from_id, row.to_id, row.kind, row.mutual, row.strength, row.told_by)


def _move_place(session: Session, activity_id: str, kept_id: str, gone_id: str) -> None:
    places = places_of(session, activity_id)
    kept = [row for row in places if row.stakeholder_id == kept_id]
    for row in places:
        if row.stakeholder_id == gone_id and not kept:
            row.stakeholder_id = kept_id
        elif row.stakeholder_id == gone_id:
            row.hidden = True
