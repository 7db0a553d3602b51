"""A folder of tables, as a spreadsheet program exports them: one file a kind, known by its name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from lpip_workshop.app.people import NewPerson, people_in
from lpip_workshop.app.records import LANGUAGE_NAMES, Column, Record, has_column, read_records
from lpip_workshop.app.room import made_room, read_population, read_room
from lpip_workshop.app.sheets import Sheet, read_sheet
from lpip_workshop.app.workshops import check_day, check_time
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.registry import exercises
from lpip_workshop.core.setting import Room, Setting
from lpip_workshop.core.words import N, Saying, T, Text, Words
from lpip_workshop.storage.faults import file_trouble

WORKSHOP = (
    Column("field", ("Field", "What"), required=True),
    Column("value", ("Value", "Details"), required=True),
)
Value = TypeVar("Value")
_FIELDS = (
    "title",
    "aim",
    "partnership",
    "place",
    "nation",
    "date",
    "starts",
    "venue",
    "language",
    "room",
    "population",
)


@dataclass(frozen=True)
class Tables:
    """The tables of a folder. `sheet` finds one by its name; nothing is read before it is asked for."""

    folder: Path

    def __post_init__(self) -> None:
        if not self.folder.is_dir():
            raise BadInput(
                T("“{name}” is not a folder.", name=str(self.folder)),
                T("Name the folder that holds the CSV files, not one of the files."),
            )

    def sheet(self, *names: str) -> Sheet | None:
        """Return the first table that goes by one of the names, None where there is none; raises BadInput."""
        self._looked_for[names[0]] = None
        for name in names:
            for ending in (".csv", ".xlsx"):
                path = self._files.get(name + ending)
                if path is not None:
                    return read_sheet(path)
        return None

    def papers(self, sheet: Sheet, *naming: Column) -> Sheet:
        """Return a table that has a row for each paper, an empty row between others being a blank paper.

        Where a column of `naming` says whose a row is, an empty row is nobody's. `notices` tell of what was counted.
        """
        if not sheet.gaps or has_column(sheet, *naming):
            return sheet
        self.notices[sheet.file] = N(
            "{file}: {n} empty row between others was counted as a blank paper.",
            "{file}: {n} empty rows between others were counted as blank papers.",
            len(sheet.gaps),
            file=sheet.file,
        )
        return sheet.with_gaps()

    @cached_property
    def notices(self) -> dict[str, Text]:
        """What was taken in such a way that somebody should know, by the file it was in."""
        return {}

    @property
    def names(self) -> tuple[str, ...]:
        """The table files in the folder."""
        return tuple(sorted(self._files))

    def inputs(self) -> dict[str, Any]:
        """Return the Inputs of each exercise that finds a table of its own, by its id.

        Raises BadInput with file, row and column, and where there is neither such a table nor one of people.
        """
        found = {spec.id: made for spec in exercises().specs if (made := spec.from_tables(self)) is not None}
        if not found and not self.people:
            raise BadInput(
                T("The folder “{name}” has no table that is known.", name=self.folder.name),
                T("These can be brought in: {known}.", known=", ".join(f"{name}.csv" for name in self._looked_for)),
            )
        return found

    @cached_property
    def people(self) -> tuple[NewPerson, ...]:
        """The participants, in the order of the file; raises BadInput."""
        sheet = self.sheet("participants", "people", "attendance")
        return people_in(sheet) if sheet else ()

    @cached_property
    def details(self) -> dict[str, Saying]:
        """What workshop.csv says of the workshop (title, aim, date …), with translations."""
        by_name = self._said
        if not by_name:
            return {}
        language = _language(by_name["language"]) if "language" in by_name else "en"
        found = {name: record.saying("value", language) for name, record in by_name.items()}
        for name, check in (("date", check_day), ("starts", check_time)):
            if name in found:
                _read(by_name[name], check)
        return {**found, "language": Saying(language)}

    @property
    def title(self) -> Saying:
        """The workshop's title; a folder without one lends its name."""
        name = self.folder.resolve().name.replace("-", " ").replace("_", " ").capitalize()
        return self.details.get("title", Saying(name, self.language))

    @property
    def language(self) -> str:
        """The language people typed in: "en" unless workshop.csv says otherwise."""
        said = self.details.get("language")
        return said.text if said else "en"

    def setting(self, title: Words, question: Words = "") -> Setting:
        """Return the setting of an activity computed straight from the folder."""
        sectors = dict(Counter(person.sector for person in self.people))
        return Setting(title, question, self.language, len(self.people), sectors, room=self.room)

    @cached_property
    def room(self) -> Room:
        """Whom the people in the room stand for, as workshop.csv says; everybody concerned without it."""
        kind, size = self._said.get("room"), self._said.get("population")
        sample = kind is not None and _read(kind, read_room)
        population = None if size is None else _read(size, read_population)
        try:
            return made_room(sample, population)
        except BadInput as error:
            raise (size.fault("value", error) if size else error) from error

    @cached_property
    def _said(self) -> dict[str, Record]:
        sheet = self.sheet("workshop", "details")
        return {_field(record): record for record in read_records(sheet, WORKSHOP)} if sheet else {}

    @cached_property
    def _looked_for(self) -> dict[str, None]:
        return {}

    @cached_property
    def _files(self) -> dict[str, Path]:
        try:
            paths = sorted(self.folder.iterdir())
        except OSError as error:
            raise file_trouble(error, self.folder) from error
        found = {path.name.lower().replace("_", "-").replace(" ", "-"): path for path in paths}
        return {name: path for name, path in found.items() if name.endswith((".csv", ".xlsx"))}


def _field(record: Record) -> str:
    name = record.text("field", needed=True).lower()
    if name in _FIELDS:
        return name
    wrong = BadInput(
        T("“{name}” is nothing a workshop has.", name=name),
        T("Use these: {known}.", known=", ".join(_FIELDS)),
    )
    raise record.fault("field", wrong)


def _language(record: Record) -> str:
    typed = record.text("value").lower()
    if typed in LANGUAGE_NAMES:
        return LANGUAGE_NAMES[typed]
    wrong = BadInput(T("“{typed}” is no language of this app.", typed=typed), T("Write English or Cymraeg."))
    raise record.fault("value", wrong)


def _read(record: Record, read: Callable[[str], Value]) -> Value:
    try:
        return read(record.text("value"))
    except BadInput as error:
        raise record.fault("value", error) from error
