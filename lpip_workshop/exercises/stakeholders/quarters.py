"""The four quarters of the influence–interest grid (Mendelow 1991; Eden and Ackermann 1998)."""

from __future__ import annotations

from typing import Literal, TypeAlias

from lpip_workshop.exercises.stakeholders.register import MIDDLE

Quarter: TypeAlias = Literal["closely", "informed", "satisfied", "eye", "line"]
ORDER: tuple[Quarter, ...] = ("closely", "informed", "satisfied", "eye", "line")


def quarter_of(influence: float, interest: float) -> Quarter:
    """Return the quarter of a place, "line" where either number is exactly the middle."""
    if MIDDLE in (influence, interest):
        return "line"
    if interest > MIDDLE:
        return "closely" if influence > MIDDLE else "informed"
    return "satisfied" if influence > MIDDLE else "eye"
