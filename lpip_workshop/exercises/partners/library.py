"""The activity as it stands in the library."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import cast

from sqlmodel import Session, col, select

from lpip_workshop.app.history import earlier_activities
from lpip_workshop.app.occasion import said
from lpip_workshop.app.queries import setting, workshop_of
from lpip_workshop.app.rounds import RoundView, current_round, rounds
from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.partners.inputs import Agreed, Earlier, Inputs, Organisation, asked_of, sheet_of
from lpip_workshop.exercises.partners.model import TrustPartner
from lpip_workshop.storage.domain import Activity, Workshop
from lpip_workshop.storage.domain import Organisation as OrganisationRow
from lpip_workshop.storage.rows import find, the


def from_library(session: Session, activity_id: str) -> Inputs:
    """Return the newest round as it may be seen, or how it will be asked before the first."""
    held = newest(session, activity_id)
    if held is None:
        stored, listed = the(session, Activity, activity_id).settings, organisations(session, activity_id)
        return Inputs(setting(session, activity_id), listed, asked_of(stored), invited=len(listed))
    found = _of_round(session, activity_id, held)
    return replace(found, earlier=_earlier(session, activity_id, held)) if found.state == "revealed" else found


def newest(session: Session, activity_id: str) -> RoundView | None:
    """Return the newest round of the activity; one brought in from the workshop before is none of it."""
    held = current_round(session, activity_id)
    return None if held is None or held.rule.get("earlier") else held


def _earlier(session: Session, activity_id: str, held: RoundView) -> tuple[Earlier, ...]:
    """Return the rounds revealed before this one: in earlier workshops, then in this activity."""
    here = workshop_of(session, activity_id)
    before = [
        _revealed(session, activity.id, view, _when(workshop))
        for workshop, activity in reversed(earlier_activities(session, here.id, "partners"))
        for view in rounds(session, activity.id)
        if view.ballots
    ]
    again = [
        replace(_revealed(session, activity_id, view, ""), same_meeting=not view.rule.get("earlier"))
        for view in rounds(session, activity_id)
        if view.ballots and view.number < held.number
    ]
    return (*before, *again)


def _revealed(session: Session, activity_id: str, view: RoundView, occasion: Words) -> Earlier:
    """Return a round; one brought in from the table of an earlier workshop says what was agreed to then, and when."""
    was = _of_round(session, activity_id, view)
    found = Earlier(occasion, was.mode, was.sheets, was.organisations, was.asked.threshold)
    if not view.rule.get("earlier"):
        return found
    told = str(view.rule["occasion"])
    return replace(found, mode=was.asked.mode, occasion=said(told), told=told)


def _when(workshop: Workshop) -> Words:
    return T("{title}, {day}", title=workshop.title, day=date.fromisoformat(workshop.day))


def _of_round(session: Session, activity_id: str, held: RoundView) -> Inputs:
    stored = the(session, Activity, activity_id).settings
    return Inputs(
        setting=setting(session, activity_id),
        organisations=_of_ids(session, activity_id, held.rule.get("partners", [])),
        asked=asked_of(held.rule),
        opened=stored.get("opened") == held.id,
        state=held.state,
        received=held.answered,
        invited=held.invited,
        locked="" if held.rule.get("imported") else held.locked,
        sheets=tuple(sheet_of(content) for content in held.ballots),
    )


def organisations(session: Session, activity_id: str) -> tuple[Organisation, ...]:
    """Return the organisations that take part, by name."""
    return _by_name(session, find(session, TrustPartner, TrustPartner.activity_id == activity_id))


def _of_ids(session: Session, activity_id: str, ids: Sequence[str]) -> tuple[Organisation, ...]:
    """Return the organisations a round was held with, those taken off the list since too."""
    wanted = (col(TrustPartner.activity_id) == activity_id, col(TrustPartner.organisation_id).in_(list(ids)))
    rows = {row.organisation_id: row for row in session.exec(select(TrustPartner).where(*wanted))}
    listed = find(session, TrustPartner, *wanted)
    return _by_name(session, [*{**rows, **{row.organisation_id: row for row in listed}}.values()])


def _by_name(session: Session, rows: Iterable[TrustPartner]) -> tuple[Organisation, ...]:
    found = [_organisation(session, row) for row in rows]
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))


def _organisation(session: Session, row: TrustPartner) -> Organisation:
    known = the(session, OrganisationRow, row.organisation_id)
    return Organisation(known.id, known.name, known.sector, cast("Agreed", row.agreed), row.agreed_at)
