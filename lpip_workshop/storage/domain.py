"""The rows of the domain: places, partnerships, workshops, their agenda, people and rounds."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Column
from sqlmodel import Field

from lpip_workshop.storage.rows import ConfidentialRow, Row


class Place(Row, table=True):
    """Where a partnership works."""

    name: str
    nation: str = ""


class Partnership(Row, table=True):
    """The standing group that meets in workshops. `code_salt` scrambles the codes by which people pair answers."""

    name: str
    code_salt: str = ""
    place_id: str | None = Field(default=None, foreign_key="place.id")


class Workshop(Row, table=True):
    """One meeting. `day` and `retention_day` are ISO dates, `starts` is "HH:MM".

    `language` is the one people type in.
    """

    partnership_id: str = Field(foreign_key="partnership.id", index=True)
    title: str
    aim: str = ""
    day: str = ""
    starts: str = ""
    venue: str = ""
    language: str = "en"
    retention_day: str = ""
    template: str = ""
    sample: bool = False
    handout_made: str = ""


class Activity(Row, table=True):
    """One entry of the agenda. `exercise` is the id of its method, empty for a welcome or a break.

    `position` orders the agenda; `started` and `finished` are ISO times; `settings` belongs to the exercise.
    """

    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    exercise: str = ""
    title: str = ""
    question: str = ""
    pause: bool = False
    minutes: int = 10
    position: float = 0.0
    started: str = ""
    finished: str = ""
    settings: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))


class Photo(Row, table=True):
    """A photograph of a flipchart: a small JPEG in base64 without anything of where and when it was taken.

    `alternative` is what somebody who does not see it is told.
    """

    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    activity_id: str = Field(foreign_key="activity.id", index=True)
    alternative: str = ""
    position: float = 0.0
    width: int = 0
    height: int = 0
    content: str = ""


class Organisation(Row, table=True):
    """An organisation that takes part in a partnership."""

    partnership_id: str = Field(foreign_key="partnership.id", index=True)
    name: str
    sector: str = "other"


class Participant(Row, table=True):
    """A person in the room: `code` tells people apart on paper; the name is optional."""

    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    code: str
    sector: str = "other"
    name: str = ""
    organisation_id: str | None = Field(default=None, foreign_key="organisation.id")


class Care(Row, table=True):
    """What a workshop owes the people in it: one row each.

    Under the Chatham House Rule no name leaves the laptop. `consent` is what people are asked to agree to, empty
    for our own words; `contact` whom to write to about their data; `needs` counts such as "2 step-free access".
    """

    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    chatham_house: bool = False
    consent: str = ""
    contact: str = ""
    needs: str = ""


class Consent(Row, table=True):
    """What a person answered when asked to agree, "yes" or "no", with the words they were asked and the day."""

    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    participant_id: str = Field(foreign_key="participant.id", index=True)
    answer: str = ""
    asked: str = ""
    day: str = ""


class Seat(Row, table=True):
    """At which table a person sits."""

    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    participant_id: str = Field(foreign_key="participant.id", index=True)
    place: int = 0


class Wording(Row, table=True):
    """A translation somebody made of a text they typed: of field `field` of row `owner_id`."""

    owner_id: str = Field(index=True)
    field: str
    language: str
    text: str


class Round(Row, table=True):
    """One collection of answers: open, then closed, then revealed. `rule` is fixed at `locked` (ISO time).

    `invited` is how many could have answered.
    """

    activity_id: str = Field(foreign_key="activity.id", index=True)
    number: int = 1
    state: str = "open"
    rule: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    invited: int = 0
    locked: str = ""
    closed: str = ""
    revealed: str = ""


class Ballot(ConfidentialRow, table=True):
    """What one participant answered. `serial` is the number on the paper, forgotten when the round closes."""

    round_id: str = Field(foreign_key="round.id", index=True)
    serial: int | None = None
    content: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))


class SecondReading(ConfidentialRow, table=True):
    """A paper as it was typed a second time, to check the first; removed when the round closes."""

    round_id: str = Field(foreign_key="round.id", index=True)
    ballot_id: str = Field(foreign_key="ballot.id", index=True)
    content: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))


class StageState(Row, table=True):
    """What the room sees: `mode` is live, frozen or blank; `step` counts the slides of the activity."""

    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    activity_id: str | None = None
    mode: str = "live"
    step: int = 0


class StageScreen(Row, table=True):
    """Which screen that every activity has stands before its own slides, and the picture that was frozen (JSON)."""

    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    screen: str = ""
    frozen: str = ""


class RoomStanding(Row, table=True):
    """Whom the people in the room stand for: everybody concerned, or a sample of `population` people if known."""

    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    sample: bool = False
    population: int | None = None
