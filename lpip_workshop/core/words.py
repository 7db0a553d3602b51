"""Words kept apart from the language they will be shown in.

Three kinds of words reach a screen or a page. `Text` is ours and has a translation in the catalogue.
`Saying` was typed by somebody in one language and may hold translations they made. A plain `str` is
the same in every language: a code, a number, the name of a person or an organisation.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

Param: TypeAlias = "str | int | date | Text | Saying | Listing"


@dataclass(frozen=True, slots=True)
class Text:
    """One of our own sentences. `source` is English; `{name}` places are filled from `params`."""

    source: str
    plural: str = ""
    params: Mapping[str, Param] = field(default_factory=dict[str, Param], hash=False)


@dataclass(frozen=True, slots=True)
class Saying:
    """What somebody typed, in `language`; `translations` maps a language code to their own translation."""

    text: str
    language: str = "en"
    translations: Mapping[str, str] = field(default_factory=dict[str, str], hash=False)


@dataclass(frozen=True, slots=True)
class Listing:
    """Several words said as a list: "paths, the bus and the shop"."""

    items: tuple[str | Text | Saying, ...]


Words: TypeAlias = str | Text | Saying | Listing


def T(source: str, **params: Param) -> Text:  # noqa: N802 - reads as a mark beside each sentence
    """Mark `source` as a sentence with a translation."""
    return Text(source, params=params)


def N(one: str, many: str, n: int, **params: Param) -> Text:  # noqa: N802 - as `T`
    """Mark a sentence whose wording follows the number `n`, also available inside it as `{n}`."""
    return Text(one, many, {"n": n, **params})


def listed(items: list[str] | list[Words] | tuple[Words, ...]) -> Listing:
    """Return the items to be said as one list."""
    parts = ((item.items if isinstance(item, Listing) else (item,)) for item in items)
    return Listing(tuple(item for part in parts for item in part))


def short(text: str, most: int = 40) -> str:
    """Return the beginning of a text, cut at a word where it is longer than `most` letters."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut[most // 2 :] else cut).rstrip(" ,.;:") + "…"


def short_saying(said: Saying, most: int) -> Saying:
    """Return what somebody typed cut short in each language."""
    others = {code: short(text, most) for code, text in said.translations.items()}
    return Saying(short(said.text, most), said.language, others)
