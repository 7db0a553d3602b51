"""The rows of this exercise: what is put in order."""

from __future__ import annotations

from sqlmodel import Field

from lpip_workshop.storage.rows import Row


class Option(Row, table=True):
    """Something the room may choose. `position` orders the list; a withdrawn option is hidden, not lost.

    `cost` is in whole pounds, None where it is not known.
    """

    activity_id: str = Field(foreign_key="activity.id", index=True)
    text: str
    position: float = 0.0
    cost: int | None = None


def rows() -> tuple[type[Row], ...]:
    """Return the tables of this exercise."""
    return (Option,)
