"""What people type for yes and no, for a role and for a degree, in English and in Welsh."""

from __future__ import annotations

import re

from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T

ROLES = ("affected", "affecting", "both", "neither")
DEGREES = (1, 2, 3)

_YES = frozenset(("yes", "y", "true", "1", "x", "✓", "✔", "√", "tick", "ie", "oes", "ydy"))
_NO = frozenset(("no", "n", "false", "0", "-", "–", "none", "na", "nac oes", "nac ydy", "ddim"))
_HERE = {"here": True, "present": True, "yma": True, "absent": False, "away": False, "nothere": False}
_ROLES = {
    "affected": "affected|is affected|yn cael ei effeithio",
    "affecting": "affecting|affects|influencing|yn effeithio",
    "both": "both|affected and affecting|affecting and affected|y ddau",
    "neither": "neither|none|not|dim un",
}
_DEGREES = {
    1: "1|least|little|low|lleiaf",
    2: "2|moderately|moderate|medium|some|cymedrol",
    3: "3|most|much|high|strongly|mwyaf",
}


def yes_or_no(typed: str) -> bool | None:
    """Return what was meant, None for nothing; raises BadInput."""
    word = typed.strip().casefold()
    if not word:
        return None
    if word in _YES or word in _NO:
        return word in _YES
    raise BadInput(T("“{typed}” is neither yes nor no.", typed=typed.strip()), T("Write yes or no, or leave it empty."))


def present(typed: str) -> bool | None:
    """Return whether somebody is in the room, None for nothing; also takes "here" and "absent". Raises BadInput."""
    word = "".join(typed.casefold().split())
    return _HERE[word] if word in _HERE else yes_or_no(typed)


def role_of(typed: str) -> str:
    """Return a role, empty for nothing; raises BadInput."""
    word = " ".join(typed.casefold().replace("&", "and").split())
    found = next((role for role, also in _ROLES.items() if word in also.split("|")), "")
    if word and not found:
        raise BadInput(
            T("“{typed}” is no role.", typed=typed.strip()), T("Write affected, affecting, both or neither.")
        )
    return found


def degree_of(typed: str) -> int | None:
    """Return a degree from 1 (least) to 3 (most), None for nothing; raises BadInput."""
    word = " ".join(typed.casefold().split())
    found = next((degree for degree, also in _DEGREES.items() if word in also.split("|")), None)
    if word and found is None:
        raise BadInput(
            T("“{typed}” is no degree.", typed=typed.strip()), T("Write least, moderately or most, or 1, 2 or 3.")
        )
    return found


def role_and_degree(typed: str) -> tuple[str, int | None] | None:
    """Return a role and the degree said with it, as in "both, most"; None for nothing. Raises BadInput."""
    parts = [part.strip() for part in re.split(r"[,;:(×]", typed.replace(")", "")) if part.strip()]
    if not parts:
        return None
    return role_of(parts[0]), degree_of(" ".join(parts[1:]))


def share_of(typed: str) -> int | None:
    """Return a degree, 0 for a plain no and 2 for a plain yes, None for nothing; raises BadInput."""
    word = typed.strip().casefold()
    if word in _NO:
        return 0
    return 2 if word in _YES - {"1"} else degree_of(typed)


def rainbow_of(affected: int | None, affecting: int | None) -> tuple[str, int | None]:
    """Return role and degree of somebody affected and affecting by two degrees; the larger of them is drawn."""
    if affected is None and affecting is None:
        return "", None
    one, other = affected or 0, affecting or 0
    role = "both" if one and other else "affected" if one else "affecting" if other else "neither"
    return role, max(one, other) or None
