"""A listening round as it stands in the library."""

from __future__ import annotations

from sqlmodel import Session, col

from lpip_workshop.app.queries import sayings, setting, workshop_of
from lpip_workshop.exercises.listening.items import Card, Heading, Inputs, from_settings
from lpip_workshop.exercises.listening.model import ListeningCard, ListeningHeading, ListeningTime
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.rows import find, the


def from_library(session: Session, activity_id: str) -> Inputs:
    """Return the round of an activity."""
    activity, language = the(session, Activity, activity_id), workshop_of(session, activity_id).language
    plan, clock, tally = from_settings(activity.settings)
    headings, cards = heading_rows(session, activity_id), card_rows(session, activity_id)
    named = sayings(session, headings, "words", language)
    said = sayings(session, cards, "words", language)
    return Inputs(
        setting=setting(session, activity_id),
        plan=plan,
        clock=clock,
        tally=tally,
        headings=tuple(Heading(row.id, named[row.id]) for row in headings),
        cards=tuple(Card(row.id, said[row.id], row.heading_id, row.heard_from) for row in cards),
        spoken=tuple((row.speakers, row.seconds) for row in time_rows(session, activity_id)),
        planned=activity.minutes * 60,
    )


def heading_rows(session: Session, activity_id: str) -> list[ListeningHeading]:
    """Return the headings in their order."""
    order = (col(ListeningHeading.position),)
    return find(session, ListeningHeading, ListeningHeading.activity_id == activity_id, order=order)


def card_rows(session: Session, activity_id: str) -> list[ListeningCard]:
    """Return the cards in their order."""
    return find(session, ListeningCard, ListeningCard.activity_id == activity_id, order=(col(ListeningCard.position),))


def time_rows(session: Session, activity_id: str) -> list[ListeningTime]:
    """Return the time of each group, by its name."""
    order = (col(ListeningTime.speakers),)
    return find(session, ListeningTime, ListeningTime.activity_id == activity_id, order=order)
