"""The activity as it stands in the library."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import cast

from sqlmodel import Session, col, select

from lpip_workshop.app.history import earlier_activities
from lpip_workshop.app.queries import setting, workshop_of
from lpip_workshop.app.rounds import RoundView, rounds
from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.partners.inputs import Agreed, Earlier, Inputs, Organisation, asked_of, sheet_of
from lpip_workshop.exercises.partners.model import TrustPartner
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.domain import Organisation as OrganisationRow
from lpip_workshop.storage.rows import find, the


def from_library(session: Session, activity_id: str) -> Inputs:
    """Return the newest round as it may be seen, or how it will be asked before the first."""
    about, stored = setting(session, activity_id), the(session, Activity, activity_id).settings
    held = rounds(session, activity_id)
    if not held:
        listed = organisations(session, activity_id)
        return Inputs(about, listed, asked_of(stored), invited=len(listed))
    there = _in_earlier_workshops(session, activity_id)
    found = _of_round(session, activity_id, held[-1], [*(view for _when, _id, view in there), *held[:-1]])
    return replace(found, earlier=_earlier(session, *there[-1])) if there and found.state == "revealed" else found


def _in_earlier_workshops(session: Session, activity_id: str) -> list[tuple[Words, str, RoundView]]:
    """Return the rounds revealed in earlier workshops, with when that was and the activity, oldest first."""
    here = workshop_of(session, activity_id)
    return [
        (T("{title}, {day}", title=workshop.title, day=date.fromisoformat(workshop.day)), activity.id, view)
        for workshop, activity in reversed(earlier_activities(session, here.id, "partners"))
        for view in rounds(session, activity.id)
        if view.state == "revealed" and view.ballots
    ]


def _earlier(session: Session, occasion: Words, activity_id: str, view: RoundView) -> Earlier:
    was = _of_round(session, activity_id, view, ())
    return Earlier(occasion, was.mode, was.sheets)


def _of_round(session: Session, activity_id: str, held: RoundView, before: Sequence[RoundView]) -> Inputs:
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
        before=tuple(tuple(sheet_of(content) for content in view.ballots) for view in before if view.ballots),
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
