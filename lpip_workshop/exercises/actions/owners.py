"""One owner for each action: shared responsibility is nobody's."""

from __future__ import annotations

import re
from collections.abc import Collection

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.exercises.actions.items import plain

_SEVERAL = re.compile(r"\s*[,;/&+\n]\s*|\s+(?:and|ac?|with|gyda)\s+", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“”'‘]([^\"“”]+)[\"“”'’]")


def one_owner(typed: str, known: Collection[str] = ()) -> str:
    """Return the one name somebody typed, spelt as in `known` where it is; raises BadInput for several.

    A name that is known, such as that of an organisation, may have "and" in it, and so may one in quotation marks.
    """
    name = " ".join(typed.split())
    for spelling in known:
        if plain(spelling) == plain(name):
            return spelling
    quoted = _QUOTED.fullmatch(name)
    if quoted is not None:
        return quoted[1].strip()
    if len([part for part in _SEVERAL.split(name) if part]) > 1:
        raise BadInput(
            T("“{names}” looks like more than one owner.", names=name),
            T("Choose one who answers for it; put the others under helpers. One name? Put it in “quotation marks”."),
        )
    return name


def split_names(typed: str) -> tuple[str, ...]:
    """Return the names in a list separated by commas, semicolons or line ends."""
    return tuple(name for part in re.split(r"[,;\n]", typed) if (name := " ".join(part.split())))
