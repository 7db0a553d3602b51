"""The rows of the register."""

from __future__ import annotations

from sqlmodel import Field

from lpip_workshop.storage.rows import Row


class Stakeholder(Row, table=True):
    """One entry of an activity's register, its fields as in `register.Draft`; None means not said yet.

    `merged_into` is the id of the entry that took this one in, empty where none did.
    """

    activity_id: str = Field(foreign_key="activity.id", index=True)
    name: str
    organisation: str = ""
    sector: str = "other"
    kind: str = ""
    note: str = ""
    influence: float | None = None
    interest: float | None = None
    wanted_influence: float | None = None
    wanted_interest: float | None = None
    power: bool | None = None
    legitimacy: bool | None = None
    urgency: bool | None = None
    impact: float | None = None
    role: str = ""
    degree: int | None = None
    here: bool | None = None
    position: float = 0.0
    merged_into: str = ""


def rows() -> tuple[type[Row], ...]:
    """Return the kinds of rows this exercise keeps."""
    from lpip_workshop.exercises.stakeholders.network import model as network

    return (Stakeholder, *network.rows())
