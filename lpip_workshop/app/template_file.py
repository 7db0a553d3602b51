"""One template file, read and checked.

A template is a TOML file in UTF-8, its name ending in .toml, of at most 256 kB:

    id = "tea"                                  # small letters, digits and hyphens
    title = { en = "Tea", cy = "Te" }           # every text: in English, in Welsh, or in both
    purpose = { en = "Meet.", cy = "Cwrdd." }
    people = [2, 9]                             # the fewest and the most
    minutes = 15                                # of the whole: what its entries add up to
    room = { en = "A table.", cy = "Bwrdd." }   # how it is set up
    materials = [{ en = "Cups", cy = "Cwpanau" }]

    [[agenda]]                                  # one for each entry, in their order
    title = { en = "Next", cy = "Nesaf" }
    minutes = 15
    exercise = "actions"                        # the folder name of an exercise; left out for a plain entry
    pause = true                                # a break; left out for everything else
    beside = true                               # in groups at the same time as the entry before; counts once
    question = { en = "What now?", cy = "Beth nawr?" }
    say = { en = "“Sit.”", cy = "“Eisteddwch.”" }

`exercise`, `pause`, `beside`, `question` and `say` may be left out. Anything else is a fault, which is told with the
name of the file and the place in it. An exercise that an installation lacks is no fault: it becomes a plain entry.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from lpip_workshop.core.errors import BadInput, in_file
from lpip_workshop.core.words import Saying, T, Text

ENDING = ".toml"
_LONGEST_FILE, _LONGEST_TEXT, _MOST_ENTRIES = 256 * 1024, 2000, 100
_KEYS = {"id", "title", "purpose", "people", "minutes", "room", "materials", "agenda"}
_ENTRY_KEYS = {"title", "minutes", "exercise", "pause", "beside", "question", "say"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a template's agenda; `exercise` is empty for a welcome or a pause."""

    title: Saying
    minutes: int
    exercise: str
    pause: bool
    question: Saying
    say: Saying
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Template:
    """A kind of workshop: what it is for, for how many (fewest, most), how long, and what it needs."""

    id: str
    title: Saying
    purpose: Saying
    people: tuple[int, int]
    minutes: int
    room: Saying
    materials: tuple[Saying, ...]
    agenda: tuple[Entry, ...]


def read_template(path: Path) -> Template:
    """Return the template in a file; raises BadInput that names the file and what is wrong in it."""
    try:
        if path.stat().st_size > _LONGEST_FILE:
            raise _fault(path.name, T("The file is too large for a template."))
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _fault(path.name, T("The template cannot be read: {why}.", why=str(error).rstrip("."))) from error
    return _template(_Part(path.name, "", data))


@dataclass(frozen=True, slots=True)
class _Part:
    """A table of the file; `where` names it inside the file, as "agenda 3 "."""

    file: str
    where: str
    data: Mapping[str, Any]

    def only(self, keys: set[str]) -> None:
        for key in self.data:
            if key not in keys:
                raise self.fault(T("“{key}” is nothing a template has.", key=self.where + key))

    def number(self, key: str) -> int:
        value = self.data.get(key)
        if type(value) is not int or not 0 < value <= 1440:
            raise self.fault(T("“{key}” must be a whole number from 1 to 1440.", key=self.where + key))
        return value

    def text(self, key: str, *, needed: bool = True) -> Saying:
        if key not in self.data and not needed:
            return Saying("", "en")
        return self.said(key, self.data.get(key))

    def said(self, key: str, value: object) -> Saying:
        said = cast("dict[str, object]", value) if isinstance(value, dict) else dict[str, object]()
        texts = {code: text for code, text in said.items() if isinstance(text, str) and text.strip()}
        if not texts or len(texts) < len(said) or not texts.keys() <= {"en", "cy"}:
            raise self.fault(T("“{key}” must have an English or a Welsh text, en or cy.", key=self.where + key))
        if any(len(text) > _LONGEST_TEXT for text in texts.values()):
            raise self.fault(T("“{key}” is longer than {most} letters.", key=self.where + key, most=_LONGEST_TEXT))
        language = next(iter(texts))
        return Saying(texts.pop(language), language, texts)

    def many(self, key: str) -> list[Any]:
        value = self.data.get(key)
        found = cast("list[Any]", value) if isinstance(value, list) else []
        if not found:
            raise self.fault(T("“{key}” must be a list with something in it.", key=self.where + key))
        if len(found) > _MOST_ENTRIES:
            raise self.fault(T("“{key}” has more than {most} entries.", key=self.where + key, most=_MOST_ENTRIES))
        return found

    def flag(self, key: str) -> bool:
        value = self.data.get(key, False)
        if not isinstance(value, bool):
            raise self.fault(T("“{key}” must be true or false.", key=self.where + key))
        return value

    def plain(self, key: str) -> str:
        value = self.data.get(key, "")
        if not isinstance(value, str):
            raise self.fault(T("“{key}” must be a text.", key=self.where + key))
        return value

    def fault(self, what: Text) -> BadInput:
        return _fault(self.file, what)


def _fault(file: str, what: Text) -> BadInput:
    return BadInput(what, T("Correct the file, or take it out of the folder of templates."), in_file(file))


def _template(part: _Part) -> Template:
    part.only(_KEYS)
    found = Template(
        id=part.plain("id"),
        title=part.text("title"),
        purpose=part.text("purpose"),
        people=_people(part),
        minutes=part.number("minutes"),
        room=part.text("room"),
        materials=tuple(part.said("materials", one) for one in part.many("materials")),
        agenda=tuple(_entry(part, number, one) for number, one in enumerate(part.many("agenda"), start=1)),
    )
    if not found.id:
        raise part.fault(T("The template has no id."))
    together = _together(found.agenda)
    if together != found.minutes:
        raise part.fault(
            T("The agenda takes {together} minutes, not {said}.", together=together, said=found.minutes),
        )
    return found


def _together(entries: tuple[Entry, ...]) -> int:
    """Return how long the entries take: of those at the same time the longest counts."""
    blocks: list[int] = []
    for entry in entries:
        if entry.beside and blocks:
            blocks[-1] = max(blocks[-1], entry.minutes)
        else:
            blocks.append(entry.minutes)
    return sum(blocks)


def _people(part: _Part) -> tuple[int, int]:
    value = part.data.get("people")
    numbers = cast("list[object]", value) if isinstance(value, list) else []
    match numbers:
        case [int(fewest), int(most)] if 0 < fewest <= most:
            return fewest, most
        case _:
            raise part.fault(T("“people” must be two numbers, the fewest and the most."))


def _entry(part: _Part, number: int, data: object) -> Entry:
    if not isinstance(data, Mapping):
        raise part.fault(T("“agenda” must be a list of tables."))
    entry = _Part(part.file, f"agenda {number} ", cast("Mapping[str, Any]", data))
    entry.only(_ENTRY_KEYS)
    return Entry(
        title=entry.text("title"),
        minutes=entry.number("minutes"),
        exercise=entry.plain("exercise"),
        pause=entry.flag("pause"),
        beside=entry.flag("beside"),
        question=entry.text("question", needed=False),
        say=entry.text("say", needed=False),
    )
