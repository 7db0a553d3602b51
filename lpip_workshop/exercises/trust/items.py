"""A set of statements: as it is kept, named on charts, and compared from one workshop to the next."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, cast

from lpip_workshop.core.errors import BadInput, Refused
from lpip_workshop.core.words import Listing, Saying, T, Text, Words
from lpip_workshop.exercises.trust.dimensions import BY_ID, DIMENSIONS, Item

MOST_ITEMS, LONGEST = 30, 300


def plain_text(words: Words) -> str:
    """Return what words say where they were typed, or in English where they are ours."""
    if isinstance(words, Saying):
        return words.text
    if isinstance(words, Listing):
        raise TypeError(words)
    return words.source if isinstance(words, Text) else words


def key(item: Item) -> str:
    """Return what tells whether two workshops asked the same: our id, else the words and which way they count."""
    if item == BY_ID.get(item.id):
        return item.id
    said = " ".join(unicodedata.normalize("NFKC", plain_text(item.statement)).casefold().split())
    return f"{'-' if item.reverse else '+'}{said}"


def labels(items: Sequence[Item]) -> dict[str, Words]:
    """Return a short name for each statement by id: its dimension, numbered where it has several, else its words."""
    sizes = Counter(plain_text(item.name) for item in items)
    seen: Counter[str] = Counter()
    found: dict[str, Words] = {}
    for item in items:
        name = plain_text(item.name)
        seen[name] += 1
        several = sizes[name] > 1
        numbered = T("{dimension} {number}", dimension=item.name, number=seen[name]) if several else item.name
        found[item.id] = numbered if name else T("“{statement}”", statement=_unstopped(item.statement))
    return found


def _unstopped(words: Words) -> str | Saying:
    """Return a statement that somebody typed without its full stop, to stand inside another sentence."""
    if not isinstance(words, Saying):
        return plain_text(words).rstrip(" .")
    others = {language: text.rstrip(" .") for language, text in words.translations.items()}
    return Saying(words.text.rstrip(" ."), words.language, others)


def as_stored(items: Sequence[Item]) -> list[dict[str, Any]]:
    """Return statements as an activity and a round keep them; ours by their id, so that they stay translated."""
    return [_stored(item) for item in items]


def from_stored(stored: object) -> tuple[Item, ...]:
    """Return the statements `as_stored` gave; ours where there are none."""
    if not isinstance(stored, list):
        return DIMENSIONS
    return tuple(_item(cast("Mapping[str, Any]", one)) for one in cast("list[object]", stored))


def checked(items: Sequence[Item]) -> tuple[Item, ...]:
    """Return statements that can be asked: each has words, none comes twice.

    Raises BadInput for words that are missing or too long, Refused for one that is there twice or too many.
    """
    if len(items) > MOST_ITEMS:
        raise Refused(T("More than {n} statements tire people out.", n=MOST_ITEMS), T("Keep those that matter most."))
    seen: set[str] = set()
    for item in items:
        said, name = plain_text(item.statement).strip(), plain_text(item.name)
        if not said:
            raise BadInput(T("The statement has no words."), T("Type a sentence that people can rate."))
        if len(said) > LONGEST or len(name) > LONGEST:
            raise BadInput(T("This is longer than {count} letters.", count=LONGEST), T("Say it in one line."))
        if said.casefold() in seen:
            raise Refused(T("“{statement}” is there already.", statement=said), T("Say what makes this one different."))
        seen.add(said.casefold())
    return tuple(items)


def free_id(items: Sequence[Item]) -> str:
    """Return an id that no statement has yet."""
    taken = {item.id for item in items}
    return next(ident for number in range(1, len(items) + 2) if (ident := f"item-{number}") not in taken)


def named(typed: Saying) -> Words:
    """Return a dimension as it was typed, or ours where it goes by the same name, which is translated."""
    ours = (item.name for item in DIMENSIONS)
    wanted = typed.text.casefold().strip()
    return next((name for name in ours if plain_text(name).casefold() == wanted), typed)


def _stored(item: Item) -> dict[str, Any]:
    ours = BY_ID.get(item.id)
    if item == ours:
        return {"id": item.id}
    return {"id": item.id, "name": _words(item.name), "statement": _words(item.statement), "reverse": item.reverse}


def _words(words: Words) -> Any:
    if isinstance(words, Saying):
        return {"text": words.text, "language": words.language, "translations": dict(words.translations)}
    return plain_text(words)


def _item(stored: Mapping[str, Any]) -> Item:
    ident = str(stored["id"])
    if "statement" not in stored:
        return BY_ID[ident]
    return Item(ident, _read(stored["name"]), _read(stored["statement"]), bool(stored.get("reverse")))


def _read(stored: Any) -> Words:
    if isinstance(stored, Mapping):
        held = cast("Mapping[str, Any]", stored)
        return Saying(str(held["text"]), str(held["language"]), dict(held["translations"]))
    ours = {plain_text(words): words for item in DIMENSIONS for words in (item.name, item.statement)}
    return ours.get(str(stored), str(stored))
