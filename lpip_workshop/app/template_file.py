"""One template file, read and checked.

A template is a TOML file: `id`, `title`, `purpose`, `people` (fewest and most), `minutes`, `room`, `materials`,
and a list `agenda` whose entries have `title`, `minutes` and, where they apply, `exercise`, `pause`, `question`
and `say`. Every text is a table `{ en = "…", cy = "…" }`; the minutes of the entries add up to the whole.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from lpip_workshop.core.errors import BadInput, in_file
from lpip_workshop.core.words import Saying, T, Text

_KEYS = {"id", "title", "purpose", "people", "minutes", "room", "materials", "agenda"}
_ENTRY_KEYS = {"title", "minutes", "exercise", "pause", "question", "say"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a template's agenda; `exercise` is empty for a welcome or a pause."""

    title: Saying
    minutes: int
    exercise: str
    pause: bool
    question: Saying
    say: Saying


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
        english, welsh = said.get("en"), said.get("cy")
        if not (isinstance(english, str) and english and isinstance(welsh, str) and welsh and len(said) == 2):
            raise self.fault(T("“{key}” must have an English and a Welsh text, en and cy.", key=self.where + key))
        return Saying(english, "en", {"cy": welsh})

    def many(self, key: str) -> list[Any]:
        value = self.data.get(key)
        if not isinstance(value, list) or not value:
            raise self.fault(T("“{key}” must be a list with something in it.", key=self.where + key))
        return cast("list[Any]", value)

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
    together = sum(entry.minutes for entry in found.agenda)
    if together != found.minutes:
        raise part.fault(
            T("The agenda takes {together} minutes, not {said}.", together=together, said=found.minutes),
        )
    return found


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
    pause = entry.data.get("pause", False)
    if not isinstance(pause, bool):
        raise entry.fault(T("“{key}” must be true or false.", key=f"{entry.where}pause"))
    return Entry(
        title=entry.text("title"),
        minutes=entry.number("minutes"),
        exercise=entry.plain("exercise"),
        pause=pause,
        question=entry.text("question", needed=False),
        say=entry.text("say", needed=False),
    )
