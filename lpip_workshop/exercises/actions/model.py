"""The rows of the action list."""

from __future__ import annotations

from sqlmodel import Field

from lpip_workshop.storage.rows import Row


class ActionItem(Row, table=True):
    """One thing that will be done. `owner` is the one who answers for it; lists of names are separated by commas.

    `by_when` and `first_step_by` are ISO dates or empty. `priority_id` is the option it serves and
    `priority_text` its words at the time, which stay when the option is reworded or removed. `earlier` marks one
    brought in from a workshop that is not in the library, held on the day `made` (ISO date or empty).
    """

    activity_id: str = Field(foreign_key="activity.id", index=True)
    what: str
    first_step: str = ""
    first_step_by: str = ""
    owner: str = ""
    helpers: str = ""
    consulted: str = ""
    told: str = ""
    by_when: str = ""
    how_we_will_know: str = ""
    resources: str = ""
    evidence: str = ""
    stakeholders: str = ""
    priority_id: str = ""
    priority_text: str = ""
    earlier: bool = False
    made: str = ""
    position: float = 0.0


class ActionStatus(Row, table=True):
    """What the workshop of `activity_id` said on `day` (ISO date or empty) of an action, and why.

    Another state is another row: `number` counts what was said of the action, so nothing is written over.
    """

    activity_id: str = Field(foreign_key="activity.id", index=True)
    action_id: str = Field(foreign_key="actionitem.id", index=True)
    state: str
    why: str = ""
    day: str = ""
    number: int = 0


class ActionNotDoing(Row, table=True):
    """Something the group decided against."""

    activity_id: str = Field(foreign_key="activity.id", index=True)
    what: str
    why: str = ""
    position: float = 0.0


class ActionRisk(Row, table=True):
    """One way it could fail. `likelihood` and `impact` are 1 to 5, 0 where nobody has said."""

    activity_id: str = Field(foreign_key="activity.id", index=True)
    what: str
    likelihood: int = 0
    impact: int = 0
    response: str = ""
    position: float = 0.0


class ActionChain(Row, table=True):
    """If we `do`, then `then`, so that `so_that`; each arrow with its assumption and a grade of evidence."""

    activity_id: str = Field(foreign_key="activity.id", index=True)
    do: str
    then: str = ""
    so_that: str = ""
    assumption: str = ""
    grade: str = ""
    next_assumption: str = ""
    next_grade: str = ""
    position: float = 0.0


def rows() -> tuple[type[Row], ...]:
    """Return the tables of this exercise."""
    return (ActionItem, ActionStatus, ActionNotDoing, ActionRisk, ActionChain)
