"""What an entry of the register may hold, and how it is read from what people type. Plain Python."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Any

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.sectors import sector_of
from lpip_workshop.core.words import N, T

LOW, MIDDLE, HIGH, STEP = 0.0, 5.0, 10.0, 0.1
LONGEST = {"name": 200, "organisation": 200, "kind": 40, "note": 2000}
MOST = 1000  # entries in one register

_KINDS = {
    "person": "person|people|individual|role|unigolyn|person",
    "group": "group|community|network|informal group|grŵp|grwp",
    "organisation": "organisation|organization|org|institution|company|body|sefydliad",
}
_PARTS = ("name", "sector", "influence", "interest")


@dataclass(frozen=True, slots=True)
class Draft:
    """A stakeholder as typed or read from a file. Empty texts and None say nothing; numbers run 0 to 10.

    `role` is affected, affecting, both or neither, `degree` 1 (least) to 3 (most).
    """

    name: str
    organisation: str = ""
    sector: str = ""
    kind: str = ""
    note: str = ""
    influence: float | None = None
    interest: float | None = None
    wanted_influence: float | None = None
    wanted_interest: float | None = None
    power: bool | None = None
    legitimacy: bool | None = None
    urgency: bool | None = None
    impact: float | None = None
    role: str = ""
    degree: int | None = None
    here: bool | None = None


FIELDS = tuple(field.name for field in fields(Draft))


def fields_of(held: object) -> dict[str, Any]:
    """Return what a row, an entry or a draft says, by the field of a Draft."""
    return {name: getattr(held, name) for name in FIELDS}


def parse_line(line: str) -> Draft:
    """Return what a line "Name; sector; influence; interest" says; all but the name may be left out.

    Raises BadInput with the part that cannot be taken.
    """
    parts = [part.strip() for part in line.split(";")]
    while len(parts) > 1 and not parts[-1]:
        parts.pop()
    if len(parts) > len(_PARTS):
        raise BadInput(
            N("The line has {n} part.", "The line has {n} parts.", len(parts)),
            T("Type a name; a sector; influence; interest, with semicolons between them."),
        )
    name, sector, influence, interest = (*parts, "", "", "")[:4]
    return Draft(
        name=clean("name", name),
        sector=sector_of(sector) if sector else "",
        influence=level(influence),
        interest=level(interest),
    )


def clean(field: str, typed: str) -> str:
    """Return a text field on one line; raises BadInput where it is too long, or is an empty name."""
    text = "".join(letter for letter in " ".join(typed.split()) if unicodedata.category(letter) != "Cc")
    if field == "name" and not name_key(text):
        raise BadInput(T("There is no name."), T("Type who it is: a person, a group or an organisation."))
    if len(text) > LONGEST[field]:
        raise BadInput(
            N("That is longer than {n} letter.", "That is longer than {n} letters.", LONGEST[field]),
            T("Shorten it; a longer remark fits in the note."),
        )
    return text


def level(typed: str) -> float | None:
    """Return influence or interest in tenths from 0 to 10, None for nothing; a comma or a point for decimals.

    Raises BadInput for anything else.
    """
    number = typed.strip().replace(",", ".")
    if not number:
        return None
    if not re.fullmatch(r"[+-]?(\d{1,6}(\.\d{0,9})?|\.\d{1,9})", number) or not LOW <= float(number) <= HIGH:
        raise BadInput(
            T("“{value}” is not a number from {low} to {high}.", value=typed.strip(), low=int(LOW), high=int(HIGH)),
            T("Type 0 for none up to 10 for the most, or leave it empty."),
        )
    return tenth(float(number))


def tenth(value: float) -> float:
    """Return a number from 0 to 10 rounded to tenths, halves up, so that 5.0 is exactly the middle."""
    return int(min(HIGH, max(LOW, value)) * 10 + 0.5 + 1e-9) / 10


def kind_of(typed: str) -> str:
    """Return "person", "group" or "organisation" where that is meant, else the facilitator's own word for a kind."""
    word = clean("kind", typed)
    wanted = word.casefold()
    begun = {kind for kind, also in _KINDS.items() for name in also.split("|") if name == wanted}
    begun = begun or {kind for kind in _KINDS if wanted and kind.startswith(wanted)}
    return begun.pop() if len(begun) == 1 else word


@lru_cache(maxsize=4096)  # after each change the same names are compared again
def name_key(name: str) -> str:
    """Return a name as two are compared: capitals, accents, spaces and punctuation make no difference."""
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    kept = [letter for letter in decomposed if unicodedata.category(letter)[0] not in "ZPC"]
    # Only accents above and below are dropped: vowel signs of other scripts make another name.
    bare = "".join(letter for letter in kept if unicodedata.combining(letter) < 200)
    return bare or "".join(name.split())


def merged(drafts: Sequence[Draft]) -> list[Draft]:
    """Return drafts with each name once: the first one, its empty fields filled from those that follow."""
    found: dict[str, Draft] = {}
    for draft in drafts:
        key = name_key(draft.name)
        found[key] = filled(found[key], draft) if key in found else draft
    return list(found.values())


def filled(known: Draft, other: Draft) -> Draft:
    """Return what is known, and from the other only what is not. A sector "other" counts as not known."""
    mine, theirs = fields_of(known), fields_of(other)
    merged_fields = {name: theirs[name] if mine[name] in (None, "") else mine[name] for name in FIELDS}
    if known.sector == "other":
        merged_fields["sector"] = other.sector or known.sector
    return Draft(**merged_fields)
