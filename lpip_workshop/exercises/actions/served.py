"""The priorities an action may serve, computed again only where something beside the actions has changed.

Counting ballots takes longer than all the rest of a repaint, and an edited action changes none of them.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Engine, exists, or_
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from lpip_workshop.app.named import named_result
from lpip_workshop.exercises.actions.items import Priority, as_priorities
from lpip_workshop.exercises.actions.model import rows
from lpip_workshop.storage.journal import Change, Operation
from lpip_workshop.storage.rows import table_name

_OURS = tuple(table_name(kind) for kind in rows())
_known: dict[tuple[int, str], tuple[int, tuple[Priority, ...] | None]] = {}
_MOST = 64


def priorities_of(session: Session, workshop_id: str) -> tuple[Priority, ...] | None:
    """Return the priorities of a workshop; None where it has none."""
    if session.autoflush:  # a session that writes sees what the journal does not hold yet
        return as_priorities(named_result(session, workshop_id, "priorities"))
    place, newest = (_engine_of(session), workshop_id), newest_beside(session)
    kept = _known.get(place)
    if kept is not None and kept[0] == newest:
        return kept[1]
    found = as_priorities(named_result(session, workshop_id, "priorities"))
    if len(_known) >= _MOST:
        _known.clear()
    _known[place] = (newest, found)
    return found


def newest_beside(session: Session) -> int:
    """Return the number of the newest change of the library that is not one of actions alone, 0 for none."""
    return session.exec(_newest()).first() or 0


@cache
def _newest() -> SelectOfScalar[Any]:
    ours = col(Change.kind).in_(_OURS)
    of_it = col(Change.operation) == col(Operation.id)
    beside = or_(~exists().where(of_it), exists().where(of_it, ~ours))
    return select(Operation.id).where(beside).order_by(col(Operation.id).desc()).limit(1)


def _engine_of(session: Session) -> int:
    bind = session.get_bind()
    return id(bind if isinstance(bind, Engine) else bind.engine)
