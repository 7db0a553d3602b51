"""A sheet said in words, rating by rating, so that two readings of it can be compared."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.partners.dimensions import DIMENSIONS
from lpip_workshop.exercises.partners.inputs import sheet_of


def told(content: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, tuple[Words, Words]]:
    """Return whose sheet it is and what each rating is of, with what was typed; `names` of organisations by id."""
    sheet = sheet_of(content)
    ratings: dict[str, tuple[Words, Words]] = {
        f"{other} {dimension.id}": (
            T("{name}, {dimension}", name=names.get(other, ""), dimension=dimension.name),
            str(given[dimension.id]),
        )
        for other, given in sheet.ratings.items()
        for dimension in DIMENSIONS
        if dimension.id in given
    }
    return {"": (T("Sheet of"), names.get(sheet.rater, ""))} | ratings
