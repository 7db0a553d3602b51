"""The trust pulses that stand beside the promises, asked for by the name of their result.

A pulse is computed from ballots, which takes long over many workshops, and cannot change once its round is
revealed. So what was found is kept for as long as no round and no activity of these workshops has changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias, cast

from sqlmodel import Session, col

from lpip_workshop.app.folder import Tables
from lpip_workshop.app.history import earlier_workshops
from lpip_workshop.app.named import named_from_tables, named_result
from lpip_workshop.app.queries import agenda
from lpip_workshop.exercises.promises.items import Pulse, day_or_none
from lpip_workshop.storage.domain import Round, Workshop
from lpip_workshop.storage.rows import find

TRUST = "trust gaps"
MOST = 6  # the trend of some two years
_Key: TypeAlias = tuple[tuple[str, str], ...]
_known: dict[_Key, tuple[Pulse, ...]] = {}
_MOST_KNOWN = 16


def pulses_to(session: Session, workshop: Workshop) -> tuple[Pulse, ...]:
    """Return the pulses of a workshop and of those before it, oldest first."""
    recent = [workshop, *earlier_workshops(session, workshop.id)][:MOST]
    key = _stamps(session, recent)
    if key not in _known:
        if len(_known) >= _MOST_KNOWN:
            _known.clear()
        _known[key] = tuple(
            pulse for one in reversed(recent) for pulse in _pulse(named_result(session, one.id, TRUST), one.day)
        )
    return _known[key]


def pulse_of_tables(tables: Tables, workshop_day: str) -> tuple[Pulse, ...]:
    """Return the trust pulse of a folder of tables; nothing where it has none."""
    return _pulse(named_from_tables(tables, TRUST), workshop_day)


def _pulse(named: object, workshop_day: str) -> tuple[Pulse, ...]:
    """Return the named result (name, gap; widest first) as a pulse; nothing where there is none."""
    if not isinstance(named, tuple) or not named:
        return ()
    widest = cast("tuple[Sequence[Any], ...]", named)[0]
    return (Pulse(day_or_none(workshop_day), widest[0], float(widest[1])),)


def _stamps(session: Session, workshops: list[Workshop]) -> _Key:
    """Return what tells whether anything has changed: each row and when it last did."""
    activities = [activity for one in workshops for activity in agenda(session, one.id)]
    rounds = find(session, Round, col(Round.activity_id).in_([activity.id for activity in activities]))
    return tuple((row.id, row.clock) for row in (*workshops, *activities, *rounds))
