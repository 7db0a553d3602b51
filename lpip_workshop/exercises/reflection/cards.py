"""What a facilitator can do with the cards of the look back. Each verb is one undoable change; raises BadInput."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from sqlmodel import Session

from lpip_workshop.app.editing import put_wording, remove, set_fields
from lpip_workshop.app.queries import workshop_of
from lpip_workshop.core.catalogue import LANGUAGES, catalogue
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import N, T, short
from lpip_workshop.exercises.reflection.items import QUESTIONS, SHORT, Card, Question
from lpip_workshop.exercises.reflection.library import card_rows
from lpip_workshop.exercises.reflection.model import ReflectionCard
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store

_NO_WORDS = T("The card has no words."), T("Type what was said, or remove the card.")
_PREFIX = re.compile(r"([^\W\d_]+\??)\s*:\s*(.*)")


def question_of(typed: str) -> Question | None:
    """Return the question a word or a sentence of ours means, in any of our languages."""
    wanted = typed.strip().rstrip("?").casefold()
    for question in QUESTIONS:
        named = (catalogue(code).say(words) for code in LANGUAGES for words in (SHORT[question], QUESTIONS[question]))
        if wanted in (question, *(name.rstrip("?").casefold() for name in named)):
            return question
    return None


def add_line(store: Store, activity_id: str, typed: str, question: Question) -> str:
    """Add what was typed and return its id: under `question`, or another that is named first, as in `keep: the cake`.

    Raises BadInput where nothing was said.
    """
    words = " ".join(typed.split())
    named = _PREFIX.fullmatch(words)
    other = question_of(named[1]) if named else None
    if named and other:
        question, words = other, named[2]
    if not words:
        raise BadInput(*_NO_WORDS)

    def change(session: Session) -> str:
        return _new(session, activity_id, question, words).id

    return store.run(T("Add “{name}”", name=short(words)), change, scope=_scope(store, activity_id))


def add_all(store: Store, activity_id: str, cards: Sequence[Card]) -> None:
    """Add cards read from a table, with their translations."""

    def change(session: Session) -> None:
        for card in cards:
            row = _new(session, activity_id, card.question, card.words.text)
            for language, words in card.words.translations.items():
                put_wording(session, row.id, "words", language, words)

    label = N("Import one card", "Import {n} cards", len(cards))
    store.run(label, change, scope=_scope(store, activity_id))


def set_words(store: Store, card_id: str, typed: str, *, gesture: str = "") -> None:
    """Change the words of a card; raises BadInput where none are left."""
    words = " ".join(typed.split())
    if not words:
        raise BadInput(*_NO_WORDS)
    _set(store, card_id, gesture, words=words)


def put_under(store: Store, card_id: str, question: Question) -> None:
    """Put a card under another question."""
    _set(store, card_id, "", question=question)


def move(store: Store, card_id: str, by: int) -> None:
    """Move a card up (negative) or down among those of its question."""
    with store.read() as session:
        row = the(session, ReflectionCard, card_id)
        order = [one for one in card_rows(session, row.activity_id) if one.question == row.question]
        places = [one.position for one in order]
    here = [one.id for one in order].index(card_id)
    order.insert(min(max(here + by, 0), len(order) - 1), order.pop(here))

    def change(session: Session) -> None:
        for one, position in zip(order, places, strict=True):
            kept = the(session, ReflectionCard, one.id)
            kept.position = position
            session.add(kept)

    store.run(T("Move “{name}”", name=short(row.words)), change, scope=_scope(store, row.activity_id))


def take_away(store: Store, card_id: str) -> None:
    """Remove a card; undo brings it back."""
    with store.read() as session:
        row = the(session, ReflectionCard, card_id)
    label = T("Remove “{name}”", name=short(row.words))
    remove(store, ReflectionCard, card_id, scope=_scope(store, row.activity_id), label=label)


def _new(session: Session, activity_id: str, question: Question, words: str) -> ReflectionCard:
    position = max((row.position for row in card_rows(session, activity_id)), default=-1.0) + 1.0
    row = ReflectionCard(activity_id=activity_id, question=question, words=words, position=position)
    session.add(row)
    session.flush()
    return row


def _set(store: Store, card_id: str, gesture: str, **values: Any) -> None:
    with store.read() as session:
        row = the(session, ReflectionCard, card_id)
    label = T("Edit “{name}”", name=short(row.words))
    scope = _scope(store, row.activity_id)
    set_fields(store, ReflectionCard, card_id, scope=scope, label=label, gesture=gesture, **values)


def _scope(store: Store, activity_id: str) -> str:
    with store.read() as session:
        return workshop_of(session, activity_id).id
