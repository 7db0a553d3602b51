"""The rows of this exercise: what is put in order."""

from __future__ import annotations

from sqlmodel import Field

from lpip_workshop.storage.rows import Row


class Option(Row, table=True):
    """Something the room may choose. `position` orders the list; a withdrawn option is hidden, not lost.

    `cost` is in whole pounds, None where it is not known. `original` is how it was first worded, empty while
    it still reads so. `heading` is its theme, `affected` who would be. One that was joined with another is
    hidden, and `merged_into` names the option it is listed under.
    """

    activity_id: str = Field(foreign_key="activity.id", index=True)
    text: str
    position: float = 0.0
    cost: int | None = None
    original: str = ""
    heading: str = ""
    place: str = ""
    evidence: str = ""
    affected: str = ""
    merged_into: str = ""


def rows() -> tuple[type[Row], ...]:
    """Return the tables of this exercise."""
    return (Option,)
