"""The rows of partner-to-partner trust: which organisations take part, and what each has agreed to."""

from __future__ import annotations

from sqlmodel import Field

from lpip_workshop.storage.rows import Row


class TrustPartner(Row, table=True):
    """An organisation that rates the others and is rated by them.

    `agreed` is "yes", "no" or empty while it was not asked: whether everybody in the room may see its ratings
    with its name. `agreed_at` is the ISO time at which that was recorded.
    """

    activity_id: str = Field(foreign_key="activity.id", index=True)
    organisation_id: str = Field(foreign_key="organisation.id")
    agreed: str = ""
    agreed_at: str = ""


def rows() -> tuple[type[Row], ...]:
    """Return the tables of this exercise."""
    return (TrustPartner,)
