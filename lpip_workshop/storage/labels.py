"""Sentences as the journal keeps them, so that an undo step can be named in another language later."""

from __future__ import annotations

import json
from datetime import date
from typing import Any, cast

from lpip_workshop.core.words import Listing, Param, Saying, Text


def dump_label(label: Text) -> str:
    """Return a sentence as the journal keeps it."""
    return json.dumps(_packed(label), ensure_ascii=False, separators=(",", ":"))


def load_label(stored: str) -> Text:
    """Return the sentence `dump_label` kept."""
    label = _unpacked(json.loads(stored))
    assert isinstance(label, Text)
    return label


def _packed(words: Param) -> Any:
    if isinstance(words, Text):
        return {"text": [words.source, words.plural, {key: _packed(value) for key, value in words.params.items()}]}
    if isinstance(words, Saying):
        return {"saying": [words.text, words.language, dict(words.translations)]}
    if isinstance(words, Listing):
        return {"listing": [_packed(item) for item in words.items]}
    if isinstance(words, date):
        return {"day": words.isoformat()}
    return words


def _unpacked(stored: Any) -> Any:
    if not isinstance(stored, dict):
        return stored
    ((kind, held),) = cast("dict[str, Any]", stored).items()
    if kind == "text":
        return Text(held[0], held[1], {key: _unpacked(value) for key, value in held[2].items()})
    if kind == "saying":
        return Saying(*held)
    if kind == "listing":
        return Listing(tuple(_unpacked(item) for item in held))
    return date.fromisoformat(held)
