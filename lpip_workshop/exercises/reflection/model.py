"""The rows of this exercise: what was said in the look back. Exit forms are ballots of a round."""

from __future__ import annotations

from sqlmodel import Field

from lpip_workshop.storage.rows import Row


class ReflectionCard(Row, table=True):
    """One thing said, under one of the questions of `items.QUESTIONS`. `position` orders the cards of a question."""

    activity_id: str = Field(foreign_key="activity.id", index=True)
    question: str
    words: str
    position: float = 0.0


def rows() -> tuple[type[Row], ...]:
    """Return the tables of this exercise."""
    return (ReflectionCard,)
