"""The rows of the register."""

from __future__ import annotations

from sqlmodel import Field

from lpip_workshop.storage.rows import Row


class Stakeholder(Row, table=True):
    """One entry of an activity's register; `influence` and `interest` run 0 to 10, None where not placed yet."""

    activity_id: str = Field(foreign_key="activity.id", index=True)
    name: str
    organisation: str = ""
    sector: str = "other"
    kind: str = ""
    note: str = ""
    influence: float | None = None
    interest: float | None = None
    position: float = 0.0
