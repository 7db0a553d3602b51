"""The line in which a promise is typed while somebody makes it: who; what; by when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lpip_workshop.core.dates import read_day
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T


@dataclass(frozen=True, slots=True)
class Line:
    """What a typed line says."""

    who: str
    what: str
    by_when: date | None = None


def read_line(typed: str, today: date) -> Line:
    """Return what `Who; what; by when` says; raises BadInput. The day may be left out."""
    who, *rest = [" ".join(part.split()) for part in typed.split(";")]
    rest = [part for part in rest if part]
    if not who or not rest:
        raise BadInput(
            T("A promise needs somebody who makes it."),
            T("Type who, a semicolon, then what; and by when if there is a day: Siân; ring the school; next fri."),
        )
    if len(rest) == 1:
        return Line(who, rest[0])
    return Line(who, "; ".join(rest[:-1]), read_day(rest[-1], today))
