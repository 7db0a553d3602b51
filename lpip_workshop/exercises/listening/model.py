"""The rows of a listening round. Its plan and its clock are the activity's settings."""

from __future__ import annotations

from sqlmodel import Field

from lpip_workshop.storage.rows import Row


class ListeningHeading(Row, table=True):
    """A heading under which cards are put."""

    activity_id: str = Field(foreign_key="activity.id", index=True)
    words: str
    position: float = 0.0


class ListeningCard(Row, table=True):
    """One thing that was heard. `heading_id` is empty while it is not sorted, `heard_from` where nobody noted it.

    `heard_from` is a sector's id, "table-3", or the words of another group; never a person.
    """

    activity_id: str = Field(foreign_key="activity.id", index=True)
    words: str
    heading_id: str = ""
    heard_from: str = ""
    position: float = 0.0


class ListeningTime(Row, table=True):
    """How many seconds a group spoke when the room talked together; `speakers` as `heard_from`."""

    activity_id: str = Field(foreign_key="activity.id", index=True)
    speakers: str
    seconds: int = 0


def rows() -> tuple[type[Row], ...]:
    """Return the tables of this exercise."""
    return (ListeningHeading, ListeningCard, ListeningTime)
