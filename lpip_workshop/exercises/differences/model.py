"""The rows of this exercise: what people place themselves between."""

from __future__ import annotations

from sqlmodel import Field

from lpip_workshop.storage.rows import Row


class Statement(Row, table=True):
    """A line from one view, `left`, to another, `right`. `position` orders the list."""

    activity_id: str = Field(foreign_key="activity.id", index=True)
    left: str
    right: str
    position: float = 0.0


def rows() -> tuple[type[Row], ...]:
    """Return the tables of this exercise."""
    return (Statement,)
