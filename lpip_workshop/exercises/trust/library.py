"""Read what the library holds of a trust pulse, and of those that the same partnership held before."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session

from lpip_workshop.app.history import earlier_activities
from lpip_workshop.app.occasion import said
from lpip_workshop.app.queries import setting, workshop_of
from lpip_workshop.app.rounds import RoundView, current_round, rounds
from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.trust.inputs import Inputs, Pulse, answer_of, asked_of
from lpip_workshop.storage.domain import Activity, Workshop
from lpip_workshop.storage.rows import the

EXERCISE = "trust"


def from_library(session: Session, activity_id: str) -> Inputs:
    """Return the newest round as it may be seen, or how it will be asked before the first."""
    about = setting(session, activity_id)
    held = newest(session, activity_id)
    if held is None:
        return Inputs(about, asked_of(the(session, Activity, activity_id).settings), invited=about.people)
    return Inputs(
        setting=about,
        asked=asked_of(held.rule),
        state=held.state,
        received=held.answered,
        invited=held.invited,
        locked="" if held.rule.get("imported") else held.locked,
        answers=tuple(answer_of(content) for content in held.ballots),
        earlier=_earlier(session, activity_id, held) if held.state == "revealed" else (),
    )


def newest(session: Session, activity_id: str) -> RoundView | None:
    """Return the newest round of the activity; one brought in from the workshop before is none of it."""
    held = current_round(session, activity_id)
    return None if held is None or held.rule.get("earlier") else held


def _earlier(session: Session, activity_id: str, held: RoundView) -> tuple[Pulse, ...]:
    """Return the rounds revealed before this one: in earlier workshops, then in this activity."""
    here = workshop_of(session, activity_id)
    before = [
        _pulse(view, _when(workshop), same_meeting=False)
        for workshop, activity in reversed(earlier_activities(session, here.id, EXERCISE))
        for view in rounds(session, activity.id)
        if view.state == "revealed"
    ]
    again = [
        _pulse(view, "", same_meeting=True)
        for view in rounds(session, activity_id)
        if view.state == "revealed" and view.number < held.number
    ]
    return (*before, *again)


def _pulse(view: RoundView, occasion: Words, *, same_meeting: bool) -> Pulse:
    """Return a round; one brought in from the table of an earlier workshop says its own occasion."""
    answers = tuple(answer_of(content) for content in view.ballots)
    if view.rule.get("earlier"):
        told = str(view.rule["occasion"])
        return Pulse(asked_of(view.rule), answers, view.invited, said(told), told)
    return Pulse(asked_of(view.rule), answers, view.invited, occasion, same_meeting=same_meeting)


def _when(workshop: Workshop) -> Words:
    return T("{title}, {day}", title=workshop.title, day=date.fromisoformat(workshop.day))
