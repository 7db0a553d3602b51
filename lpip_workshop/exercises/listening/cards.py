"""What a facilitator can do with the cards and their headings. Each verb is one undoable change; raises BadInput."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlmodel import Session

from lpip_workshop.app.editing import put_wording, remove, set_fields
from lpip_workshop.app.queries import workshop_of
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import N, T, short
from lpip_workshop.exercises.listening.actions import keep_times
from lpip_workshop.exercises.listening.groups import find_group, group_of
from lpip_workshop.exercises.listening.items import Inputs
from lpip_workshop.exercises.listening.library import card_rows, heading_rows
from lpip_workshop.exercises.listening.model import ListeningCard, ListeningHeading
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store


def add_line(store: Store, activity_id: str, typed: str, heading_id: str = "") -> str:
    """Add what was typed under a heading and return its id: `words; table or sector`, or `# heading`.

    What follows the last semicolon stays with the words where it is neither a table nor a sector.
    """
    text = " ".join(typed.split())
    if text.startswith("#"):
        return add_heading(store, activity_id, text.lstrip("# "))
    words, heard_from = text, ""
    if ";" in text:
        before, after = (part.strip() for part in text.rsplit(";", 1))
        group = find_group(after)
        words, heard_from = (before, group) if group else (text, "")
    if not words:
        raise BadInput(
            T("The card has no words."), T("Type what was heard; then a semicolon and the table if you like.")
        )
    return _add_card(store, activity_id, words, heading_id, heard_from)


def add_heading(store: Store, activity_id: str, typed: str) -> str:
    """Add a heading and return its id; one of the same words is found again."""
    words = " ".join(typed.split())
    if not words:
        raise BadInput(T("The heading has no words."), T("Type # and then the heading."))
    with store.read() as session:
        known = [row for row in heading_rows(session, activity_id) if row.words.casefold() == words.casefold()]
    if known:
        return known[0].id

    def change(session: Session) -> str:
        return _new_heading(session, activity_id, words).id

    return store.run(T("Add “{name}”", name=short(words)), change, scope=_scope(store, activity_id))


def set_words(store: Store, card_id: str, typed: str, *, gesture: str = "", shown: str = "") -> None:
    """Change the words of a card, seen in the language `shown`; raises BadInput where none are left."""
    text = " ".join(typed.split())
    if not text:
        raise BadInput(T("The card has no words."), T("Type something, or remove the card."))
    _set_card(store, card_id, gesture, shown, words=text)


def set_heard_from(store: Store, card_id: str, typed: str) -> None:
    """Say from which table or sector it was heard; empty for none. Raises BadInput for something else."""
    group = find_group(typed)
    if typed.strip() and not group:
        with store.read() as session:
            same = group_of(typed) == the(session, ListeningCard, card_id).heard_from
        if not same:
            raise BadInput(
                T("“{typed}” is neither a table nor a sector.", typed=typed.strip()),
                T("Type a table such as “table 2”, or a sector such as “business”; no names."),
            )
        return
    _set_card(store, card_id, "", heard_from=group)


def put_under(store: Store, card_id: str, heading_id: str) -> None:
    """Put a card under a heading, empty for none."""
    _set_card(store, card_id, "", heading_id=heading_id)


def move(store: Store, card_id: str, by: int) -> None:
    """Move a card up (negative) or down among those of its heading."""
    with store.read() as session:
        row = the(session, ListeningCard, card_id)
        activity_id, name = row.activity_id, short(row.words)

    def change(session: Session) -> None:
        order = card_rows(session, activity_id)
        mine = next(row for row in order if row.id == card_id)
        beside = [row for row in order if row.heading_id == mine.heading_id]
        at = beside.index(mine) + by
        if 0 <= at < len(beside):
            mine.position, beside[at].position = beside[at].position, mine.position
            session.add_all((mine, beside[at]))

    store.run(T("Move “{name}”", name=name), change, scope=_scope(store, activity_id))


def take_away(store: Store, card_id: str) -> None:
    """Remove a card; undo brings it back."""
    with store.read() as session:
        row = the(session, ListeningCard, card_id)
        scope, label = workshop_of(session, row.activity_id).id, T("Remove “{name}”", name=short(row.words))
    remove(store, ListeningCard, card_id, scope=scope, label=label)


def rename_heading(store: Store, heading_id: str, typed: str, *, shown: str = "") -> None:
    """Change the words of a heading, seen in the language `shown`; raises BadInput where none are left."""
    text = " ".join(typed.split())
    if not text:
        raise BadInput(T("The heading has no words."), T("Type something, or remove the heading."))
    scope, name = _heading_place(store, heading_id)
    label = T("Edit “{name}”", name=name)
    set_fields(store, ListeningHeading, heading_id, scope=scope, label=label, shown=shown, words=text)


def take_heading_away(store: Store, heading_id: str) -> None:
    """Remove a heading; its cards are unsorted until undo brings it back."""
    scope, name = _heading_place(store, heading_id)
    remove(store, ListeningHeading, heading_id, scope=scope, label=T("Remove “{name}”", name=name))


def add_all(store: Store, activity_id: str, inputs: Inputs) -> None:
    """Add what was read from tables: headings, cards and times."""

    def change(session: Session) -> None:
        known = {row.words.casefold(): row for row in heading_rows(session, activity_id)}
        ids = {
            one.id: (known.get(one.words.text.casefold()) or _new_heading(session, activity_id, one.words.text)).id
            for one in inputs.headings
        }
        for heading in inputs.headings:
            _translate(session, ids[heading.id], heading.words.translations)
        for card in inputs.cards:
            row = _new_card(session, activity_id, card.words.text, ids.get(card.heading, ""), card.heard_from)
            _translate(session, row.id, card.words.translations)
        keep_times(session, activity_id, inputs.spoken, inputs.tally)

    label = N("Import one card", "Import {n} cards", len(inputs.cards))
    store.run(label, change, scope=_scope(store, activity_id))


def _add_card(store: Store, activity_id: str, words: str, heading_id: str, heard_from: str) -> str:
    def change(session: Session) -> str:
        return _new_card(session, activity_id, words, heading_id, heard_from).id

    return store.run(T("Add “{name}”", name=short(words)), change, scope=_scope(store, activity_id))


def _new_card(session: Session, activity_id: str, words: str, heading_id: str, heard_from: str) -> ListeningCard:
    position = max((row.position for row in card_rows(session, activity_id)), default=-1.0) + 1.0
    row = ListeningCard(
        activity_id=activity_id, words=words, heading_id=heading_id, heard_from=heard_from, position=position
    )
    session.add(row)
    session.flush()
    return row


def _new_heading(session: Session, activity_id: str, words: str) -> ListeningHeading:
    position = max((row.position for row in heading_rows(session, activity_id)), default=-1.0) + 1.0
    row = ListeningHeading(activity_id=activity_id, words=words, position=position)
    session.add(row)
    session.flush()
    return row


def _translate(session: Session, owner_id: str, translations: Mapping[str, str]) -> None:
    for language, words in translations.items():
        put_wording(session, owner_id, "words", language, words)


def _set_card(store: Store, card_id: str, gesture: str, shown: str = "", **values: Any) -> None:
    with store.read() as session:
        row = the(session, ListeningCard, card_id)
        scope, label = workshop_of(session, row.activity_id).id, T("Edit “{name}”", name=short(row.words))
    set_fields(store, ListeningCard, card_id, scope=scope, label=label, gesture=gesture, shown=shown, **values)


def _heading_place(store: Store, heading_id: str) -> tuple[str, str]:
    with store.read() as session:
        row = the(session, ListeningHeading, heading_id)
        return workshop_of(session, row.activity_id).id, short(row.words)


def _scope(store: Store, activity_id: str) -> str:
    with store.read() as session:
        return workshop_of(session, activity_id).id
