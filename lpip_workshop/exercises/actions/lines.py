"""The line in which an action is typed while the room is talking: what; who; by when."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from lpip_workshop.core.dates import read_day
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.exercises.actions.owners import one_owner


@dataclass(frozen=True, slots=True)
class Line:
    """What a typed line says."""

    what: str
    owner: str = ""
    by_when: date | None = None


def read_line(typed: str, today: date, known: Collection[str] = ()) -> Line:
    """Return what `What; owner; by when` says; raises BadInput.

    Owner and day may be left out or change places. Further parts belong to what is done.
    """
    what, *rest = [" ".join(part.split()) for part in typed.split(";")]
    if not what:
        raise BadInput(
            T("The action has no words."), T("Type what will be done, then a semicolon, then who: what; who; by when.")
        )
    if len(rest) > 2:
        what, rest = "; ".join((what, *rest[:-2])), rest[-2:]
    owner, day = (*rest, "", "")[:2]
    if (not day and _is_day(owner, today)) or (day and _is_day(owner, today) and not _is_day(day, today)):
        owner, day = day, owner
    return Line(what, one_owner(owner, known), read_day(day, today) if day else None)


def _is_day(typed: str, today: date) -> bool:
    try:
        read_day(typed, today)
    except BadInput:
        return False
    return True
