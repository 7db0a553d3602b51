"""The rows of the promises ledger: nothing that was said about a promise is ever written over."""

from __future__ import annotations

from sqlmodel import Field

from lpip_workshop.storage.rows import Row


class PromiseMade(Row, table=True):
    """A promise, kept with the workshop where it was made.

    `by_when` is an ISO date or empty. `earlier` marks one brought in from a workshop that is not in the library,
    held on the day `made` (ISO date, empty where nobody knows).
    """

    activity_id: str = Field(foreign_key="activity.id", index=True)
    who: str
    what: str
    by_when: str = ""
    earlier: bool = False
    made: str = ""
    position: float = 0.0


class PromiseReview(Row, table=True):
    """What the workshop of `activity_id` found of a promise: "kept", "late", "let_go" or "open", and why."""

    activity_id: str = Field(foreign_key="activity.id", index=True)
    promise_id: str = Field(foreign_key="promisemade.id", index=True)
    state: str
    why: str = ""


def rows() -> tuple[type[Row], ...]:
    """Return the tables of this exercise."""
    return (PromiseMade, PromiseReview)
