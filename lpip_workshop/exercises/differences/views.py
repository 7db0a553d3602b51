"""The two views of a line: how they are typed on one line, and what they may be."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.core.words import Saying, T, Text

LONGEST, MOST = 300, 100
_BETWEEN = re.compile(r"\s*(?:←→|↔|⟷|<-+>|<=+>|;|\|)\s*")


def one_line(text: str) -> str:
    """Return words on one line."""
    return " ".join(text.split())


def same_text(text: str) -> str:
    """Return words as they are compared: capitals, spacing and ways to write an accent do not matter."""
    return one_line(unicodedata.normalize("NFKC", text).casefold())


def two_views(typed: str) -> tuple[str, str]:
    """Return the views typed as "one; the other" (also ←→, <-> or |); raises BadInput where there are not two."""
    parts = [part for part in _BETWEEN.split(typed.strip()) if part]
    if len(parts) != 2:
        raise BadInput(
            T("A line needs two views."), T("Type both with a semicolon between: More paths first; More buses first")
        )
    return parts[0], parts[1]


def named(left: Saying | str, right: Saying | str) -> Text:
    """Return a line by its two views."""
    return T("{left} ←→ {right}", left=left, right=right)


def checked_views(left: str, right: str, others: Sequence[tuple[str, str]]) -> None:
    """Raise BadInput for views that cannot make a line, Refused where one of the `others` says the same."""
    if not left or not right:
        raise BadInput(T("A line needs a view at each end."), T("Type what somebody at that end would say."))
    if max(len(left), len(right)) > LONGEST:
        raise BadInput(
            T("This is longer than {count} letters.", count=LONGEST), T("Say it in one line; the talk comes after.")
        )
    if same_text(left) == same_text(right):
        raise BadInput(T("Both ends say the same."), T("Type the view that somebody else might hold."))
    pair = {same_text(left), same_text(right)}
    if any({same_text(one), same_text(other)} == pair for one, other in others):
        raise Refused(T("“{name}” is on the list already.", name=left), T("Say what makes this line different."))
