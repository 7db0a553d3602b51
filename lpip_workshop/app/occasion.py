"""When an earlier round was held, as people say it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lpip_workshop.core.words import T, Words


def day_of(text: str) -> date | None:
    """Return the day an ISO text means, None where it means none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def said(text: str) -> Words:
    """Return what a table called a workshop: its day, its name, or that it came before."""
    day = day_of(text)
    if day is not None:
        return T("the workshop of {day}", day=day)
    return text or T("the workshop before")


def in_order(names: Sequence[str]) -> list[str]:
    """Return what a table calls its workshops, earliest first: by day or number, else as they first appear."""
    once = list(dict.fromkeys(names))
    if all(day_of(name) for name in once):
        return sorted(once)
    if all(name.isdecimal() for name in once):
        return sorted(once, key=int)
    return once
