"""Read what the library holds of a look back, and of the exit forms of the same partnership before it."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session, col

from lpip_workshop.app.history import earlier_activities
from lpip_workshop.app.occasion import said
from lpip_workshop.app.queries import sayings, setting, workshop_of
from lpip_workshop.app.rounds import RoundView, rounds
from lpip_workshop.core.words import T, Words
from lpip_workshop.exercises.reflection.forms import Pile, form_of, pile_of
from lpip_workshop.exercises.reflection.inputs import Exit, Inputs
from lpip_workshop.exercises.reflection.items import Card
from lpip_workshop.exercises.reflection.model import ReflectionCard
from lpip_workshop.storage.rows import find

EXERCISE = "reflection"


def from_library(session: Session, activity_id: str) -> Inputs:
    """Return the cards, and the newest round of exit forms as it may be seen."""
    about = setting(session, activity_id)
    cards, held = _cards(session, activity_id, about.language), newest(session, activity_id)
    if held is None:
        return Inputs(about, cards, invited=about.people)
    revealed = held.state == "revealed"
    return Inputs(
        about,
        cards,
        held.state,
        held.answered,
        held.invited,
        _pile(held, about.language),
        _earlier(session, activity_id, held) if revealed else (),
    )


def card_rows(session: Session, activity_id: str) -> list[ReflectionCard]:
    """Return the cards in their order."""
    order = (col(ReflectionCard.position),)
    return find(session, ReflectionCard, ReflectionCard.activity_id == activity_id, order=order)


def newest(session: Session, activity_id: str) -> RoundView | None:
    """Return the newest round of the activity; one brought in from the workshop before is none of it."""
    held = [view for view in rounds(session, activity_id) if not view.rule.get("earlier")]
    return held[-1] if held else None


def _cards(session: Session, activity_id: str, language: str) -> tuple[Card, ...]:
    found = card_rows(session, activity_id)
    words = sayings(session, found, "words", language)
    return tuple(Card(row.id, row.question, words[row.id]) for row in found)


def _pile(held: RoundView, language: str) -> Pile:
    return pile_of(form_of(content, language) for content in held.ballots)


def _earlier(session: Session, activity_id: str, held: RoundView) -> tuple[Exit, ...]:
    """Return the rounds revealed before this one: in earlier workshops, then in this activity."""
    here = workshop_of(session, activity_id)
    before = [
        _exit(view, T("{title}, {day}", title=workshop.title, day=date.fromisoformat(workshop.day)), workshop.language)
        for workshop, activity in reversed(earlier_activities(session, here.id, EXERCISE))
        for view in rounds(session, activity.id)
        if view.state == "revealed"
    ]
    mine = [view for view in rounds(session, activity_id) if view.state == "revealed" and view.number < held.number]
    return (*before, *(_exit(view, "", here.language) for view in mine))


def _exit(view: RoundView, occasion: Words, language: str) -> Exit:
    """Return a round; one brought in from the table of an earlier workshop says its own occasion."""
    pile = _pile(view, language)
    if view.rule.get("earlier"):
        told = str(view.rule["occasion"])
        return Exit(pile, view.invited, said(told), told)
    return Exit(pile, view.invited, occasion, same_meeting=not occasion)
