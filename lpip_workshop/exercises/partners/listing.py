"""How organisations are typed onto the list. Plain Python."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.sectors import sector_of
from lpip_workshop.core.words import N, T
from lpip_workshop.exercises.partners.inputs import Agreed

LONGEST = 200
_AGREED: dict[str, Agreed] = {
    **dict.fromkeys(("yes", "y", "true", "1", "x", "agreed", "ie", "oes", "ydy", "cytuno"), "yes"),
    **dict.fromkeys(("no", "n", "false", "0", "refused", "na", "nac oes"), "no"),
    "": "",
}


@dataclass(frozen=True, slots=True)
class Draft:
    """An organisation as typed or read from a file, and what it agreed to."""

    name: str
    sector: str = "other"
    agreed: Agreed = ""


def parse_line(line: str) -> Draft:
    """Return what a line "Name; sector" says; the sector may be left out. Raises BadInput."""
    name, _mark, sector = line.partition(";")
    return Draft(clean_name(name), sector_of(sector))


def clean_name(typed: str) -> str:
    """Return a name on one line; raises BadInput where there is none or it is too long."""
    name = "".join(letter for letter in " ".join(typed.split()) if unicodedata.category(letter) != "Cc")
    if not name_key(name):
        raise BadInput(T("There is no name."), T("Type the name of an organisation."))
    if len(name) > LONGEST:
        raise BadInput(
            N("That is longer than {n} letter.", "That is longer than {n} letters.", LONGEST), T("Shorten it.")
        )
    return name


def name_key(name: str) -> str:
    """Return a name as two are compared: capitals, spaces and marks make no difference."""
    kept = "".join(letter for letter in name.casefold() if letter.isalnum() or unicodedata.combining(letter))
    return kept or "".join(name.split())


def check_agreed(typed: str) -> Agreed:
    """Return yes, no or nothing; raises BadInput for anything else."""
    known = _AGREED.get(" ".join(typed.lower().split()))
    if known is None:
        raise BadInput(T("“{typed}” is neither yes nor no.", typed=typed), T("Write yes or no, or leave it empty."))
    return known
