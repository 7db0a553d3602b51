"""How far a first workshop has come: seen in what the console knows anyway, kept nowhere."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session, col, select, union_all

from lpip_workshop.app.agenda import RunningOrder
from lpip_workshop.app.queries import agenda
from lpip_workshop.app.rounds import RoundView
from lpip_workshop.core.registry import exercises
from lpip_workshop.storage.domain import Round, Workshop

STEPS = ("people", "stage", "start", "line", "reveal", "handout")


def seen_steps(workshop: Workshop, order: RunningOrder, people: int, held: RoundView | None) -> frozenset[str]:
    """Return which of `STEPS` show in one moment of a workshop; `held` is the round of the activity looked at.

    "stage" is a window's and never among them; of "line", and of rounds of other activities, `past_steps` tells.
    """
    facts = {
        "people": people > 0,
        "start": any(slot.activity.started for slot in order.slots),
        "line": held is not None,
        "reveal": (held is not None and held.state == "revealed")
        or any(slot.done and slot.activity.exercise for slot in order.slots),
        "handout": bool(workshop.handout_made),
    }
    return frozenset(step for step, done in facts.items() if done)


def past_steps(session: Session, workshop_id: str) -> frozenset[str]:
    """Return what of "line" and "reveal" was done before, in any activity: two questions to the library, asked once."""
    ids = [activity.id for activity in agenda(session, workshop_id)]
    held: list[Any] = [select(kind.id).where(kind.activity_id.in_(ids), kind.hidden.is_(False)) for kind in _kinds()]
    revealed = select(Round.id).where(col(Round.activity_id).in_(ids), Round.state == "revealed")
    typed = session.connection().execute(union_all(*held).limit(1)).first()
    found = {"line": typed is not None, "reveal": session.exec(revealed.limit(1)).first() is not None}
    return frozenset(step for step, done in found.items() if done)


def typed_tables() -> frozenset[str]:
    """Return the tables that hold what the room says and answers; a change of one is the step "line"."""
    return frozenset(str(kind.__tablename__) for kind in _kinds())


def _kinds() -> list[Any]:
    of_exercises: list[Any] = [kind for spec in exercises().specs for kind in spec.rows()]
    return [*(kind for kind in of_exercises if hasattr(kind, "activity_id")), Round]
