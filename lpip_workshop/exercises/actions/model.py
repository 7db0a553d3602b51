"""The rows of the action list."""

from __future__ import annotations

from sqlmodel import Field

from lpip_workshop.storage.rows import Row


class ActionItem(Row, table=True):
    """One thing that will be done. `owner` is the one who answers for it, `helpers` are separated by commas.

    `by_when` is an ISO date or empty. `priority_id` is the option it serves and `priority_text` its words at
    the time, which stay when the option is reworded or removed. `state` is "open" or "done".
    """

    activity_id: str = Field(foreign_key="activity.id", index=True)
    what: str
    first_step: str = ""
    owner: str = ""
    helpers: str = ""
    by_when: str = ""
    how_we_will_know: str = ""
    priority_id: str = ""
    priority_text: str = ""
    state: str = "open"
    position: float = 0.0


def rows() -> tuple[type[Row], ...]:
    """Return the tables of this exercise."""
    return (ActionItem,)
