"""A relationship in one line: "Parish council > Food bank; funds; 2", or "=" for both ways. Plain Python."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import N, T
from lpip_workshop.exercises.stakeholders.network.kinds import read_kind, read_strength
from lpip_workshop.exercises.stakeholders.register import clean, name_key

SIGN = re.compile(r"<=+>|<-+>|↔|⇄|=+>|-+>|→|>|=|<-+|←|<")
_HELP = T("Type who > whom; the kind; the strength, such as: Parish council > Food bank; funds; 2.")


@dataclass(frozen=True, slots=True)
class Draft:
    """A relationship as typed or read from a file, between two names."""

    source: str
    target: str
    kind: str = ""
    mutual: bool = False
    strength: int | None = None
    told_by: str = ""


def parse_line(line: str) -> Draft:
    """Return what a line says; kind and strength may be left out. Raises BadInput."""
    parts = [part.strip() for part in line.split(";")]
    while len(parts) > 1 and not parts[-1]:
        parts.pop()
    if len(parts) > 3:
        raise BadInput(N("The line has {n} part.", "The line has {n} parts.", len(parts)), _HELP)
    signs = list(SIGN.finditer(parts[0]))
    if len(signs) != 1:
        raise BadInput(T("The line does not say who is linked with whom."), _HELP)
    sign = signs[0]
    source, target = clean("name", parts[0][: sign.start()]), clean("name", parts[0][sign.end() :])
    kind, strength = (*parts[1:], "", "")[:2]
    draft = Draft(source, target, read_kind(kind), strength=read_strength(strength))
    return checked(_turned(draft, sign.group()))


def with_itself(draft: Draft) -> bool:
    """Tell whether both ends are the same stakeholder, however spelled."""
    return name_key(draft.source) == name_key(draft.target)


def checked(draft: Draft) -> Draft:
    """Return the draft; raises BadInput where it links somebody with themselves."""
    if with_itself(draft):
        raise BadInput(
            T("“{name}” cannot be linked with itself.", name=draft.source),
            T("Name two stakeholders."),
        )
    return draft


def _turned(draft: Draft, sign: str) -> Draft:
    if sign in ("=", "↔", "⇄") or (sign[0] == "<" and sign[-1] == ">"):
        return replace(draft, mutual=True)
    if sign[0] in "<←":
        return replace(draft, source=draft.target, target=draft.source)
    return draft
