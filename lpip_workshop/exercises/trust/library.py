"""Read what the library holds of a trust pulse."""

from __future__ import annotations

from sqlmodel import Session

from lpip_workshop.app.queries import setting
from lpip_workshop.app.rounds import current_round
from lpip_workshop.exercises.trust.inputs import Inputs, answer_of, asked_of
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.rows import the


def from_library(session: Session, activity_id: str) -> Inputs:
    """Return the newest round as it may be seen, or how it will be asked before the first."""
    about = setting(session, activity_id)
    held = current_round(session, activity_id)
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
    )
