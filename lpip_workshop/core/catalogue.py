"""Turn words into a language, from the Qt Linguist files in resources/translations.

The same catalogue serves handouts, which are made without Qt and may speak two languages in one
file, and the windows, through a translator that asks it.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from lpip_workshop.core.paths import resources
from lpip_workshop.core.words import Listing, Param, Saying, Text, Words

LANGUAGES = ("en", "cy")
_VOWEL_FIGURE = re.compile(r"(1[1-9]?|8\d*)(?!\d)")  # un, un deg un …, wyth
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "cy": "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr",
}
_DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "cy": "Dydd_Llun Dydd_Mawrth Dydd_Mercher Dydd_Iau Dydd_Gwener Dydd_Sadwrn Dydd_Sul",
}


def plural_form(language: str, n: int) -> int:
    """Return which plural form `n` takes, in the order Qt Linguist keeps them (Welsh: 0, 1, 2–5, 6, more)."""
    if language == "cy":
        if n in (0, 1):
            return n
        if 2 <= n <= 5:
            return 2
        return 3 if n == 6 else 4
    return 0 if n == 1 else 1


class Catalogue:
    """The translations of one language. English needs no file: the source is English."""

    def __init__(self, language: str, messages: dict[str, tuple[str, ...]] | None = None) -> None:
        self.language = language
        self._messages = messages or {}

    def has(self, source: str) -> bool:
        """Tell whether `source` has a translation here."""
        return self.language == "en" or source in self._messages

    def sources(self) -> frozenset[str]:
        """Return every source sentence that has a translation."""
        return frozenset(self._messages)

    def raw(self, source: str, plural: str = "", n: int | None = None) -> str:
        """Return the translated pattern, its places unfilled; the English one where none exists."""
        forms = self._messages.get(source)
        if forms is None:
            return source if not plural or n == 1 else plural
        if len(forms) == 1 or n is None:
            return forms[0]
        return forms[min(plural_form(self.language, n), len(forms) - 1)]

    def say(self, words: Words) -> str:
        """Return the words in this language."""
        if isinstance(words, Text):
            n = words.params.get("n")
            pattern = self.raw(words.source, words.plural, n if isinstance(n, int) else None)
            if not words.params:
                return pattern
            return pattern.format_map({key: self._fill(value) for key, value in words.params.items()})
        if isinstance(words, Saying):
            return words.translations.get(self.language) or words.text
        if isinstance(words, Listing):
            last = words.items[-1] if words.items else ""
            ours = isinstance(last, Text) and not last.params
            return self._listing([self.say(item) for item in words.items], ours=ours)
        return words

    def language_of(self, words: Words) -> str:
        """Return the language that `say` answers in, so that a screen reader can be told."""
        if isinstance(words, Saying) and self.language != words.language:
            return self.language if words.translations.get(self.language) else words.language
        if isinstance(words, Text) and not self.has(words.source):
            return "en"
        return self.language

    def day(self, when: date, *, weekday: bool = False) -> str:
        """Return a date as people write it: "12 November 2026", "12 Tachwedd 2026"."""
        text = f"{when.day} {_MONTHS[self.language].split()[when.month - 1]} {when.year}"
        if weekday:
            text = f"{_DAYS[self.language].split()[when.weekday()].replace('_', ' ')} {text}"
        return text

    def _fill(self, value: Param) -> str:
        if isinstance(value, date):
            return self.day(value)
        return str(value) if isinstance(value, int) else self.say(value)

    def _listing(self, items: list[str], *, ours: bool) -> str:
        if len(items) < 2:
            return "".join(items)
        *first, last = items
        joiner = "and"
        if self.language == "cy":
            joiner, last = _welsh_and(last, ours=ours)
        return f"{', '.join(first)} {joiner} {last}"


def _welsh_and(last: str, *, ours: bool) -> tuple[str, str]:
    """Return "ac" before a vowel, else "a", and the words after it: "a" turns c, p and t into ch, ph and th.

    Words that people typed stay as typed: they may be a name, or not be Welsh. Before a vowel, "y" and "w" are
    consonants (“a Young farmers”), and a figure is heard as its number is said (“ac 8”, wyth).
    """
    heard = last.lstrip("“‘(").lower()
    if heard[:1] in tuple("aeiouâêîôûŵŷ") or (heard[:1] in ("w", "y") and heard[1:2] not in tuple("aeiou")):
        return "ac", last
    if _VOWEL_FIGURE.match(heard):
        return "ac", last
    if ours and last[:1].lower() in tuple("cpt") and last[1:2] != "h":
        return "a", f"{last[0]}h{last[1:]}"
    return "a", last


@lru_cache(maxsize=8)
def catalogue(language: str) -> Catalogue:
    """Return the catalogue of a language; raises ValueError for one we do not speak."""
    if language not in LANGUAGES:
        raise ValueError(language)
    if language == "en":
        return Catalogue("en")
    return Catalogue(language, _read(language))


def _read(language: str) -> dict[str, tuple[str, ...]]:
    from xml.etree import ElementTree  # English, which most windows open in, needs none

    tree = ElementTree.parse(resources() / "translations" / f"lpip_{language}.ts")
    messages: dict[str, tuple[str, ...]] = {}
    for message in tree.iter("message"):
        source, translation = message.find("source"), message.find("translation")
        if source is None or translation is None or translation.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in translation.findall("numerusform")]
        messages[source.text or ""] = tuple(forms) if forms else (translation.text or "",)
    return messages
