"""Words kept apart from the language they will be shown in.

Three kinds of words reach a screen or a page. `Text` is ours and has a translation in the catalogue.
`Saying` was typed by somebody in one language and may hold translations they made. A plain `str` is
the same in every language: a code, a number, the name of a person or an organisation.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final, TypeAlias, cast

Param: TypeAlias = "str | int | date | Text | Saying | Listing"


class _Value:
    """Equal to what holds the same. Not a `dataclass`: to make one takes ten times as long, and every start waits."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self._held() == cast("_Value", other)._held()

    def __hash__(self) -> int:
        return hash(self._held()[0])

    def __repr__(self) -> str:
        return f"{type(self).__name__}{self._held()!r}"

    def _held(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self.__slots__)


class Text(_Value):
    """One of our own sentences. `source` is English; `{name}` places are filled from `params`."""

    __slots__ = ("source", "plural", "params")  # noqa: RUF023 - as they are given

    def __init__(self, source: str, plural: str = "", params: Mapping[str, Param] | None = None) -> None:
        self.source: Final = source
        self.plural: Final = plural
        self.params: Final[Mapping[str, Param]] = params if params is not None else {}


class Saying(_Value):
    """What somebody typed, in `language`; `translations` maps a language code to their own translation."""

    __slots__ = ("text", "language", "translations")  # noqa: RUF023 - as they are given

    def __init__(self, text: str, language: str = "en", translations: Mapping[str, str] | None = None) -> None:
        self.text: Final = text
        self.language: Final = language
        self.translations: Final[Mapping[str, str]] = translations if translations is not None else {}


class Listing(_Value):
    """Several words said as a list: "paths, the bus and the shop"."""

    __slots__ = ("items",)

    def __init__(self, items: tuple[str | Text | Saying, ...]) -> None:
        self.items: Final = items


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


def has_words(words: Words) -> bool:
    """Tell whether there is anything to say."""
    return bool(words.text.strip() if isinstance(words, Saying) else words)


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
