"""Records from a table with forgiving headings: what a column is called, and what its cells may hold."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lpip_workshop.app.sheets import Sheet
from lpip_workshop.core.errors import BadInput, in_file
from lpip_workshop.core.sectors import sector_of
from lpip_workshop.core.words import Saying, T

_TRANSLATED = re.compile(r"^(?P<heading>.*?)\s*\((?P<language>welsh|cymraeg|cy|english|saesneg|en)\)$", re.IGNORECASE)
LANGUAGE_NAMES = {"welsh": "cy", "cymraeg": "cy", "cy": "cy", "english": "en", "saesneg": "en", "en": "en"}


@dataclass(frozen=True, slots=True)
class Column:
    """A column we look for: our `key`, the headings it goes by (we name the first), and whether it must be there."""

    key: str
    names: tuple[str, ...]
    required: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """One row of a table by column key; every fault is raised as BadInput with file, row and column."""

    file: str
    row: int
    cells: Mapping[str, str]
    headings: Mapping[str, str]
    translated: Mapping[tuple[str, str], str]

    def text(self, key: str, *, needed: bool = False) -> str:
        """Return a cell; an empty one is refused where it is `needed`."""
        value = self.cells.get(key, "")
        if needed and not value:
            raise self.fault(key, BadInput(T("This cell is empty."), T("Fill it in, or take the row out.")))
        return value

    def saying(self, key: str, language: str, *, needed: bool = False) -> Saying:
        """Return a cell as words of `language`, with translations from columns such as "Option (Welsh)"."""
        translations = {code: text for (name, code), text in self.translated.items() if name == key and text}
        return Saying(self.text(key, needed=needed), language, translations)

    def whole(self, key: str, low: int, high: int) -> int | None:
        """Return a whole number between `low` and `high`, None for an empty cell."""
        value = self.cells.get(key, "")
        if not value:
            return None
        if not re.fullmatch(r"[+-]?\d{1,12}", value) or not low <= int(value) <= high:
            raise self.fault(
                key,
                BadInput(
                    T("“{value}” is not a whole number from {low} to {high}.", value=value, low=low, high=high),
                    T("Correct the cell; leave it empty where nothing was answered."),
                ),
            )
        return int(value)

    def number(self, key: str, low: int, high: int) -> float | None:
        """Return a number between `low` and `high`, decimals allowed, None for an empty cell."""
        value = self.cells.get(key, "").replace(",", ".")
        if not value:
            return None
        if not re.fullmatch(r"[+-]?\d{1,12}(\.\d{1,12})?", value) or not low <= float(value) <= high:
            raise self.fault(
                key,
                BadInput(
                    T("“{value}” is not a number from {low} to {high}.", value=value, low=low, high=high),
                    T("Correct the cell; leave it empty where nothing was placed."),
                ),
            )
        return float(value)

    def sector(self, key: str) -> str:
        """Return the sector a cell means; an empty one is "other"."""
        try:
            return sector_of(self.cells.get(key, ""))
        except BadInput as wrong:
            raise self.fault(key, wrong) from wrong

    def fault(self, key: str, error: BadInput) -> BadInput:
        """Return the error with the place of this cell."""
        place = in_file(self.file, self.row, self.headings.get(key, key))
        return BadInput(error.what, error.remedy, place)


def plain(heading: str) -> str:
    """Return a heading as it is compared: no accents, case, spaces or marks."""
    decomposed = unicodedata.normalize("NFKD", heading).casefold()
    return "".join(letter for letter in decomposed if letter.isalnum())


def read_records(sheet: Sheet, columns: Sequence[Column]) -> list[Record]:
    """Return the rows of a sheet by column; raises BadInput where a required column is missing."""
    places, translated = _places(sheet, columns)
    for column in columns:
        if column.required and column.key not in places:
            raise BadInput(
                T("The column “{column}” is missing.", column=column.names[0]),
                T("Add it to the heading row. These columns are there: {found}.", found=", ".join(sheet.headings)),
                in_file(sheet.file, 1),
            )
    headings = {key: sheet.headings[place] for key, place in places.items()}
    return [
        Record(
            sheet.file,
            number,
            {key: _at(cells, place) for key, place in places.items()},
            headings,
            {key: _at(cells, place) for key, place in translated.items()},
        )
        for number, cells in sheet.rows
    ]


def has_column(sheet: Sheet, *columns: Column) -> bool:
    """Tell whether a sheet has one of these columns."""
    return bool(_places(sheet, columns)[0])


def other_columns(sheet: Sheet, columns: Sequence[Column]) -> list[tuple[int, str]]:
    """Return place and heading of each column that none of `columns` claims."""
    places, translated = _places(sheet, columns)
    claimed = {*places.values(), *translated.values()}
    return [(place, heading) for place, heading in enumerate(sheet.headings) if place not in claimed and heading]


def _places(sheet: Sheet, columns: Sequence[Column]) -> tuple[dict[str, int], dict[tuple[str, str], int]]:
    known = {plain(name): column.key for column in columns for name in column.names}
    places: dict[str, int] = {}
    translated: dict[tuple[str, str], int] = {}
    for place, heading in enumerate(sheet.headings):
        mark = _TRANSLATED.match(heading)
        key = known.get(plain(mark["heading"] if mark else heading))
        if key is None:
            continue
        if mark:
            translated[key, LANGUAGE_NAMES[mark["language"].lower()]] = place
        else:
            places.setdefault(key, place)
    return places, translated


def _at(cells: tuple[str, ...], place: int) -> str:
    return cells[place] if place < len(cells) else ""
