"""What a facilitator does with the statements before a round: word, add, turn round, remove, bring in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lpip_workshop.app.queries import workshop_of
from lpip_workshop.core.catalogue import LANGUAGES, catalogue
from lpip_workshop.core.words import Saying, T, Text, Words
from lpip_workshop.exercises.trust.actions import change_settings
from lpip_workshop.exercises.trust.dimensions import DIMENSIONS, Item
from lpip_workshop.exercises.trust.inputs import asked_of
from lpip_workshop.exercises.trust.items import as_stored, checked, free_id, named, plain_text
from lpip_workshop.storage.domain import Activity
from lpip_workshop.storage.rows import the
from lpip_workshop.storage.store import Store


def put_items(store: Store, activity_id: str, items: Sequence[Item], label: Text, *, gesture: str = "") -> None:
    """Ask these statements in the next round; raises BadInput or Refused where they cannot be asked so."""
    change_settings(store, activity_id, label, gesture=gesture, items=as_stored(checked(items)))


def ask_items(store: Store, activity_id: str, items: Sequence[Item]) -> None:
    """Ask a whole set of statements in place of those there are; raises as `put_items`."""
    if list(items) != _items(store, activity_id):
        put_items(store, activity_id, items, T("Bring in statements"))


def add_item(store: Store, activity_id: str, typed: str) -> None:
    """Add a statement typed as "Statement" or "Dimension: statement"; raises as `put_items`."""
    items, language = _items(store, activity_id), _language(store, activity_id)
    name, colon, said = (part.strip() for part in typed.partition(":"))
    dimension: Words = named(Saying(name, language)) if colon and said else ""
    item = Item(free_id(items), dimension, Saying(said if colon and said else typed.strip(), language))
    put_items(store, activity_id, [*items, item], T("Add a statement"))


def word_item(store: Store, activity_id: str, ident: str, text: str) -> None:
    """Say a statement in other words; other translations than these are then out of date and go."""
    language = _language(store, activity_id)
    _change(store, activity_id, ident, T("Reword a statement"), statement=Saying(text.strip(), language))


def translate_item(store: Store, activity_id: str, ident: str, language: str, text: str) -> None:
    """Keep a statement's wording in another language; an empty one is forgotten."""
    said = _saying(_item(store, activity_id, ident).statement, _language(store, activity_id))
    translations = {**said.translations, language: text.strip()}
    kept = {code: words for code, words in translations.items() if words}
    _change(store, activity_id, ident, T("Translate a statement"), statement=Saying(said.text, said.language, kept))


def name_item(store: Store, activity_id: str, ident: str, dimension: str) -> None:
    """Say which dimension a statement belongs to, empty for none."""
    name: Words = named(Saying(dimension.strip(), _language(store, activity_id))) if dimension.strip() else ""
    _change(store, activity_id, ident, T("Name the dimension of a statement"), name=name)


def turn_item(store: Store, activity_id: str, ident: str, reverse: bool) -> None:
    """Say whether a statement says the opposite of trust, so that its experience is scored the other way round."""
    _change(store, activity_id, ident, T("Score a statement in reverse"), reverse=reverse)


def remove_item(store: Store, activity_id: str, ident: str) -> None:
    """Take a statement out of the set."""
    kept = [item for item in _items(store, activity_id) if item.id != ident]
    put_items(store, activity_id, kept, T("Remove a statement"))


def move_item(store: Store, activity_id: str, ident: str, by: int) -> None:
    """Move a statement up (negative) or down."""
    items = _items(store, activity_id)
    here = next(place for place, item in enumerate(items) if item.id == ident)
    items.insert(min(max(here + by, 0), len(items) - 1), items.pop(here))
    put_items(store, activity_id, items, T("Move a statement"))


def restore_items(store: Store, activity_id: str) -> None:
    """Go back to the six statements the app brings."""
    put_items(store, activity_id, DIMENSIONS, T("Use the six statements"))


def _change(store: Store, activity_id: str, ident: str, label: Text, **values: object) -> None:
    items = [replace(item, **values) if item.id == ident else item for item in _items(store, activity_id)]
    put_items(store, activity_id, items, label)


def _item(store: Store, activity_id: str, ident: str) -> Item:
    return next(item for item in _items(store, activity_id) if item.id == ident)


def _saying(words: Words, language: str) -> Saying:
    """Return words as if somebody had typed them, so that one translation can be changed."""
    if not isinstance(words, Text):
        return words if isinstance(words, Saying) else Saying(plain_text(words), language)
    others = {code: catalogue(code).say(words) for code in LANGUAGES if code != language}
    return Saying(catalogue(language).say(words), language, others)


def _items(store: Store, activity_id: str) -> list[Item]:
    with store.read() as session:
        return list(asked_of(the(session, Activity, activity_id).settings).items)


def _language(store: Store, activity_id: str) -> str:
    with store.read() as session:
        return workshop_of(session, activity_id).language
