"""The rows of the network: relationships, and where stakeholders stand on its map."""

from __future__ import annotations

from sqlmodel import Field

from lpip_workshop.storage.rows import Row


class Relationship(Row, table=True):
    """A link from one stakeholder to another, or between both when `mutual`.

    `kind` is an id of `kinds.KINDS` or the facilitator's own words, `strength` 1 to 3 or None where nobody
    said; `told_by` is "one" side, "both", or empty where nobody said.
    """

    activity_id: str = Field(foreign_key="activity.id", index=True)
    from_id: str = Field(foreign_key="stakeholder.id", index=True)
    to_id: str = Field(foreign_key="stakeholder.id", index=True)
    kind: str = ""
    mutual: bool = False
    strength: int | None = None
    told_by: str = ""
    position: float = 0.0


class MapPlace(Row, table=True):
    """Where a stakeholder stands on the map, 0 to 1 rightwards and upwards. A `pinned` one is never moved for it."""

    activity_id: str = Field(foreign_key="activity.id", index=True)
    stakeholder_id: str = Field(foreign_key="stakeholder.id", index=True)
    map_x: float
    map_y: float
    pinned: bool = False


def rows() -> tuple[type[Row], ...]:
    """Return the tables of the network."""
    return (Relationship, MapPlace)
