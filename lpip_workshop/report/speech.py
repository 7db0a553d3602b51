"""Words as runs, each in one language, so that a page can tag and mark what has no translation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import lru_cache

from lpip_workshop.core.catalogue import Catalogue, catalogue
from lpip_workshop.core.words import Listing, Saying, T, Text, Words
from lpip_workshop.report.blocks import Document

MARKS = {"en": T("(English)"), "cy": T("(Welsh)")}

# A foreign text is carried through the catalogue as: its first letter, START, the rest, END, language, STOP.
# The first letter stays in front, for Welsh "a" or "ac" follows from it.
_START, _END, _STOP = "\ue000", "\ue001", "\ue002"
_FOREIGN = re.compile(f"(.){_START}(.*?){_END}(.*?){_STOP}", re.DOTALL)
_OURS = str.maketrans(dict.fromkeys((_START, _END, _STOP)))


@dataclass(frozen=True, slots=True)
class Run:
    """Some words in one language; `quiet` is the mark that names the language of the words before it."""

    text: str
    language: str
    quiet: bool = False


class _Tagging(Catalogue):
    """Says words with every text of another language fenced."""

    def __init__(self, plain: Catalogue) -> None:
        super().__init__(plain.language, plain._messages)

    def say(self, words: Words) -> str:
        if isinstance(words, str):
            return words.translate(_OURS)
        said = super().say(words)
        if not isinstance(words, Saying):
            return said
        said, language = said.translate(_OURS), self.language_of(words)
        if not said.strip() or language == self.language:
            return said
        return f"{said[0]}{_START}{said[1:]}{_END}{language}{_STOP}"


class Marking(Catalogue):
    """Says words with a mark after every text of another language, for charts, which are one language."""

    def __init__(self, plain: Catalogue) -> None:
        super().__init__(plain.language, plain._messages)
        self._plain = plain

    def say(self, words: Words) -> str:
        """Return the words in this language, marked where they are in another."""
        return "".join(run.text for run in runs(words, self._plain))


@lru_cache(maxsize=8)
def _tagging(cat: Catalogue) -> _Tagging:
    return _Tagging(cat)


def runs(words: Words, cat: Catalogue) -> tuple[Run, ...]:
    """Return the words as runs of one language each; nothing for empty words."""
    text = _tagging(cat).say(words)
    main = cat.language_of(words) if isinstance(words, Text) else cat.language
    found: list[Run] = []
    at = 0
    for foreign in _FOREIGN.finditer(text):
        found.append(Run(text[at : foreign.start()], main))
        found.append(Run(foreign[1] + foreign[2], foreign[3]))
        found.append(Run(f" {cat.say(MARKS.get(foreign[3], f'({foreign[3]})'))}", cat.language, quiet=True))
        at = foreign.end()
    found.append(Run(text[at:], main))
    return tuple(run for run in found if run.text)


def untranslated(document: Document, language: str) -> tuple[Saying, ...]:
    """Return the texts people typed that `language` has no translation of, each once, in reading order."""
    cat = catalogue(language)
    sayings = (saying for saying in _sayings(document) if saying.text.strip())
    foreign = {(s.text, s.language): s for s in sayings if cat.language_of(s) != language}
    return tuple(foreign.values())


def _sayings(part: object) -> Iterator[Saying]:
    if isinstance(part, Saying):
        yield part
    elif isinstance(part, Text):
        for value in part.params.values():
            yield from _sayings(value)
    elif isinstance(part, Listing):
        yield from _all(part.items)
    elif isinstance(part, tuple):
        yield from _all(part)  # pyright: ignore[reportUnknownArgumentType]
    elif isinstance(part, Document):
        for words in (part.title, part.partnership, part.subject, part.cover, part.body):
            yield from _sayings(words)
    elif is_dataclass(part):
        yield from _all(tuple(getattr(part, field.name) for field in fields(part)))


def _all(parts: tuple[object, ...]) -> Iterator[Saying]:
    for part in parts:
        yield from _sayings(part)
