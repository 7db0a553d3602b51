"""What stands around the actions, as it stands in the library."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session, col

from lpip_workshop.app.queries import translations
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.actions.around import GRADES, Around, Chain, Grade, NotDoing, Risk
from lpip_workshop.exercises.actions.model import ActionChain, ActionNotDoing, ActionRisk
from lpip_workshop.storage.rows import find

AroundRow = ActionNotDoing | ActionRisk | ActionChain
_GRADES: dict[str, Grade] = {grade: grade for grade in GRADES}


def around(session: Session, activity_id: str, language: str) -> Around:
    """Return the three lists of an activity."""
    nots, risks, chains = (
        around_rows(session, activity_id, kind) for kind in (ActionNotDoing, ActionRisk, ActionChain)
    )
    owners = [row.id for row in (*nots, *risks, *chains)]
    known = translations(session, owners) if owners else {}

    def said(row: AroundRow, field: str) -> Saying:
        return Saying(str(getattr(row, field)), language, known.get((row.id, field), {}))

    return Around(
        tuple(NotDoing(row.id, said(row, "what"), said(row, "why")) for row in nots),
        tuple(
            Risk(row.id, said(row, "what"), row.likelihood or None, row.impact or None, said(row, "response"))
            for row in risks
        ),
        tuple(
            Chain(
                row.id,
                **{field: said(row, field) for field in ("do", "then", "so_that", "assumption", "next_assumption")},
                grade=_GRADES.get(row.grade, ""),
                next_grade=_GRADES.get(row.next_grade, ""),
            )
            for row in chains
        ),
    )


def around_rows(session: Session, activity_id: str, kind: type[Any]) -> list[Any]:
    """Return the rows of one of the lists in their order."""
    return find(session, kind, kind.activity_id == activity_id, order=(col(kind.position),))
