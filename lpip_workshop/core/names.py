"""Leave names out of whatever is about to leave the laptop, whole or in the middle of a sentence."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Mapping
from itertools import count
from typing import Any, cast

from lpip_workshop.core.sectors import SECTORS
from lpip_workshop.core.words import Listing, Saying, T, Text, Words

LEFT_OUT = "[…]"  # where a name stood inside a longer text; the same in every language


def numbered(people: Iterable[str]) -> dict[str, Words]:
    """Return what stands for each name: "person or group 1" and so on, in the order in which they are met."""
    return {name: T("person or group {n}", n=place) for name, place in _places(people)}


def numbered_organisations(organisations: Iterable[str]) -> dict[str, Words]:
    """Return what stands for each organisation: "organisation 1", and so on."""
    return {name: T("organisation {n}", n=place) for name, place in _places(organisations)}


def _places(names: Iterable[str]) -> Iterable[tuple[str, int]]:
    met = dict.fromkeys(name.strip() for name in names if name.strip())
    return zip(met, count(1), strict=False)


def without_names(value: Any, names: Mapping[str, Words]) -> Any:
    """Return a value of dataclasses, sequences, mappings and words in which every name is replaced.

    A text that is a name becomes what `names` has for it; a name inside a longer text becomes `LEFT_OUT`.
    Capitals do not matter, and a name inside another word is no name.
    """
    known = {name.casefold(): words for name, words in names.items()}
    if not known:
        return value
    longest_first = "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
    return _Without(known, re.compile(rf"(?<!\w)(?:{longest_first})(?!\w)", re.IGNORECASE)).walk(value)


@dataclasses.dataclass(frozen=True, slots=True)
class _Without:
    known: Mapping[str, Words]
    pattern: re.Pattern[str]

    def walk(self, value: Any) -> Any:
        if isinstance(value, str):
            if value in SECTORS:  # the id of a sector, which is nobody's name
                return value
            return self.known.get(value.strip().casefold(), self.cut(value))
        if isinstance(value, Saying):
            return self.said(value)
        if isinstance(value, Text):  # the sentence is ours; only what was put into it may be a name
            return Text(value.source, value.plural, self.walk(value.params))
        if isinstance(value, Listing):
            return Listing(self.walk(value.items))
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            return self.rebuilt(value)
        if isinstance(value, Mapping):
            held = cast("Mapping[Any, Any]", value)
            return {self.key(key): self.walk(one) for key, one in held.items()}
        if isinstance(value, list | tuple):
            parts = [self.walk(one) for one in cast("list[Any]", value)]
            return parts if isinstance(value, list) else tuple(parts)
        return value

    def said(self, value: Saying) -> Words:
        whole = self.known.get(value.text.strip().casefold())
        if whole is not None:
            return whole
        others = {language: self.cut(text) for language, text in value.translations.items()}
        return Saying(self.cut(value.text), value.language, others)

    def rebuilt(self, value: Any) -> Any:
        fields = [field.name for field in dataclasses.fields(value) if field.init]
        held = {name: getattr(value, name) for name in fields}
        new = {name: self.walk(one) for name, one in held.items()}
        changed = {name: one for name, one in new.items() if one is not held[name] and one != held[name]}
        return dataclasses.replace(value, **changed) if changed else value

    def key(self, key: Any) -> Any:
        if not isinstance(key, str):
            return key
        found = self.walk(key)
        return found if isinstance(found, str) else LEFT_OUT

    def cut(self, text: str) -> str:
        return self.pattern.sub(LEFT_OUT, text)
