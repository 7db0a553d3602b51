"""What one ballot may say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.sectors import SECTORS
from lpip_workshop.core.words import T
from lpip_workshop.exercises.differences.inputs import Answer, Asked


def check_answer(content: Mapping[str, Any], asked: Asked, numbers: Mapping[str, int]) -> Answer:
    """Return what a ballot says; empty lines stay absent and a wholly blank ballot is an abstention.

    `numbers` are those of the lines by their id. Raises BadInput with the line where a place is off the scale,
    and for a sector that is none or was not asked for.
    """
    given: object = content.get("places", {})
    if not isinstance(given, Mapping):
        raise BadInput(T("The places cannot be read."), T("Type the ballot again."))
    places: dict[str, int] = {}
    for ident, place in cast("Mapping[str, object]", given).items():
        if ident not in numbers:
            raise BadInput(T("“{name}” is no line of this round.", name=str(ident)[:40]), T("Type the ballot again."))
        if place is not None:
            places[ident] = _place(place, numbers[ident], asked.scale)
    ordered = {ident: places[ident] for ident in numbers if ident in places}
    return Answer(ordered, _sector(content.get("sector"), asked))


def _place(place: object, number: int, scale: int) -> int:
    if isinstance(place, int) and not isinstance(place, bool) and 1 <= place <= scale:
        return place
    raise BadInput(
        T("Line {number}: {place} is no place on it.", number=number, place=str(place)[:20]),
        T("Use 1 to {scale}, or leave it empty.", scale=scale),
    )


def _sector(sector: object, asked: Asked) -> str:
    if sector in (None, ""):
        return ""
    if not asked.sector:
        raise BadInput(T("The sector is not asked for in this round."), T("Leave it out."))
    if sector not in SECTORS:
        raise BadInput(T("“{typed}” is not a sector.", typed=str(sector)[:40]), T("Choose one, or leave it empty."))
    return str(sector)
