"""A folder of tables, as a spreadsheet program exports them: one file a kind, known by its name."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from lpip_workshop.app.records import Column, Record, read_records
from lpip_workshop.app.sheets import Sheet, read_sheet
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.setting import Setting
from lpip_workshop.core.words import Saying, T, Words

PEOPLE = (
    Column("code", ("Code", "Number", "Id", "Participant")),
    Column("sector", ("Sector", "Sector or group", "Group")),
    Column("name", ("Name", "Full name", "Person")),
    Column("organisation", ("Organisation", "Organization", "Works for")),
)
WORKSHOP = (
    Column("field", ("Field", "What"), required=True),
    Column("value", ("Value", "Details"), required=True),
)
_FIELDS = ("title", "aim", "partnership", "place", "nation", "date", "starts", "venue", "language")


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
        for name in names:
            for ending in (".csv", ".xlsx"):
                path = self._files.get(name + ending)
                if path is not None:
                    return read_sheet(path)
        return None

    @property
    def names(self) -> tuple[str, ...]:
        """The table files in the folder."""
        return tuple(sorted(self._files))

    @cached_property
    def people(self) -> tuple[Record, ...]:
        """The participants, in the order of the file."""
        sheet = self.sheet("participants", "people", "attendance")
        return tuple(read_records(sheet, PEOPLE)) if sheet else ()

    @cached_property
    def details(self) -> dict[str, Saying]:
        """What workshop.csv says of the workshop (title, aim, date …), with translations."""
        sheet = self.sheet("workshop", "details")
        if sheet is None:
            return {}
        records = read_records(sheet, WORKSHOP)
        language = next((r.text("value") for r in records if r.text("field").lower() == "language"), "en")
        found: dict[str, Saying] = {}
        for record in records:
            name = record.text("field", needed=True).lower()
            if name not in _FIELDS:
                raise record.fault("field", self._unknown_field(name))
            found[name] = record.saying("value", language)
        return found

    @property
    def language(self) -> str:
        """The language people typed in: "en" unless workshop.csv says otherwise."""
        said = self.details.get("language")
        return said.text if said and said.text in ("en", "cy") else "en"

    def setting(self, title: Words, question: Words = "") -> Setting:
        """Return the setting of an activity computed straight from the folder."""
        sectors = dict(Counter(person.sector("sector") for person in self.people))
        return Setting(title, question, self.language, len(self.people), sectors)

    @cached_property
    def _files(self) -> dict[str, Path]:
        found = {path.name.lower().replace("_", "-").replace(" ", "-"): path for path in sorted(self.folder.iterdir())}
        return {name: path for name, path in found.items() if name.endswith((".csv", ".xlsx"))}

    def _unknown_field(self, name: str) -> BadInput:
        return BadInput(
            T("“{name}” is nothing a workshop has.", name=name),
            T("Use these: {known}.", known=", ".join(_FIELDS)),
        )
