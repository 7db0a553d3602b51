"""Read a table that a spreadsheet program saved: CSV or XLSX, one heading row, then records.

A file is never trusted. Whatever is wrong is said with its file, row and column, and what to do; row 1
is the heading row, as the spreadsheet shows it.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from lpip_workshop.app.workbook import MOST_COLUMNS, MOST_ROWS, workbook_rows
from lpip_workshop.core.errors import BadInput, Trouble, in_file
from lpip_workshop.core.words import N, T, Text

LARGEST_FILE = 20 * 1024 * 1024
LONGEST_CELL = 10_000
_OTHER_KINDS = (b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8")
_REMEDY_CSV = T("In the spreadsheet program choose “Save as” and the type “CSV UTF-8”, then try again.")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table: the file's name, its headings, and its rows with the number the spreadsheet gives them.

    `gaps` are the numbers of the empty rows that have a filled one beneath them; they are not among `rows`. Those
    at the end, which spreadsheet programs leave behind, are nothing.
    """

    file: str
    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    gaps: tuple[int, ...] = ()

    def with_gaps(self) -> Sheet:
        """Return the table with its empty rows as rows of no cells."""
        empty = ((number, ()) for number in self.gaps)
        return replace(self, rows=tuple(sorted((*self.rows, *empty))), gaps=())


def read_sheet(path: Path) -> Sheet:
    """Return the table in a CSV or XLSX file; raises BadInput, or Trouble where it cannot be read at all."""
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise BadInput(
                T("The file is larger than {n} MB.", n=LARGEST_FILE // 1024 // 1024),
                T("Save only the sheet with the people, options or answers, and try again."),
                in_file(path.name),
            )
        data = path.read_bytes()
    except OSError as error:
        raise Trouble(
            T("“{name}” cannot be read.", name=path.name),
            T("Check that the file is there and not open in another program."),
        ) from error
    if not data.strip():
        raise _bad(path, T("The file is empty."), T("Save the sheet again with its heading row."))
    rows = workbook_rows(path, data) if path.suffix.lower() == ".xlsx" else _csv_rows(path, data)
    return _sheet(path, rows)


def parse_sheet(text: str, name: str = "") -> Sheet:
    """Return the table in text pasted from a spreadsheet; raises BadInput."""
    if not text.strip():
        raise BadInput(T("There is nothing to paste."), T("Copy the cells with their heading row first."), name)
    return _sheet(Path(name), _csv_rows(Path(name), text.encode()))


def _bad(path: Path, what: Text, remedy: Text, row: int | None = None) -> BadInput:
    return BadInput(what, remedy, in_file(path.name, row))


def _sheet(path: Path, rows: Iterator[list[str]]) -> Sheet:
    headings: tuple[str, ...] | None = None
    kept: list[tuple[int, tuple[str, ...]]] = []
    empty: list[int] = []
    for number, cells in enumerate(rows, start=1):
        _check_row(path, number, cells)
        cells = [_tidied(cell) for cell in cells]
        if not any(cells):
            empty.append(number)
            continue
        if headings is None:
            headings = tuple(cells)
            empty.clear()
            continue
        _check_width(path, number, cells, headings)
        kept.append((number, tuple(cells)))
    if headings is None:
        raise _bad(path, T("The file is empty."), T("Save the sheet again with its heading row."))
    return Sheet(path.name, headings, tuple(kept), tuple(row for row in empty if kept and row < kept[-1][0]))


def _check_row(path: Path, number: int, cells: list[str]) -> None:
    if number > MOST_ROWS:
        raise _bad(
            path,
            N("The file has more than one row.", "The file has more than {n} rows.", MOST_ROWS),
            T("Keep only the rows that belong to this workshop."),
            number,
        )
    if len(cells) > MOST_COLUMNS:
        raise _bad(
            path,
            N("The row has more than one column.", "The row has more than {n} columns.", MOST_COLUMNS),
            T("Keep only the columns that the README names."),
            number,
        )
    if any(len(cell) > LONGEST_CELL for cell in cells):
        raise _bad(
            path,
            T("A cell is longer than {count} characters.", count=LONGEST_CELL),
            T("Shorten it; a missing quotation mark further up is a common cause."),
            number,
        )


def _check_width(path: Path, number: int, cells: list[str], headings: tuple[str, ...]) -> None:
    """Refuse a row of text that has more cells than headings: a comma inside a name has moved them all along."""
    if any(cells[len(headings) :]) and path.suffix.lower() != ".xlsx":
        raise _bad(
            path,
            T("This row has {count} cells, and there are {width} headings.", count=len(cells), width=len(headings)),
            T('Put quotation marks round a cell that holds a comma, as in "Jones, Ann".'),
            number,
        )


def _tidied(cell: str) -> str:
    """Return a cell on one line, without the control characters that no page can show."""
    line = " ".join(cell.split())
    return line if line.isprintable() else "".join(letter for letter in line if unicodedata.category(letter) != "Cc")


def _csv_rows(path: Path, data: bytes) -> Iterator[list[str]]:
    text = _decode(path, data)
    row = 1
    try:
        for cells in csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True):
            yield cells
            row += 1
    except csv.Error as error:
        raise _bad(
            path,
            T("The quotation marks do not match from this row on."),
            T('Look for a cell with a single “"”, or save the file again as “CSV UTF-8”.'),
            row,
        ) from error


def _decode(path: Path, data: bytes) -> str:
    if data.startswith(_OTHER_KINDS):
        raise _bad(path, T("This is not a CSV file, whatever its name says."), _REMEDY_CSV)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(
            T("The file is not in the encoding UTF-8: a letter in this cell cannot be read."),
            _REMEDY_CSV,
            _last_cell(path, data[: error.start].decode("utf-8-sig")),
        ) from error
    if "\x00" in text:
        raise _bad(
            path,
            T("The file is not a table of text."),
            _REMEDY_CSV,
            text[: text.index("\x00")].count("\n") + 1,
        )
    return text


def _last_cell(path: Path, text: str) -> Text:
    """Return the place of the cell in which a text breaks off, by its heading where there is one."""
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))) or [[""]]
    if text.endswith(("\n", "\r")):
        rows.append([""])
    column = max(len(rows[-1]), 1)
    named = len(rows) > 1 and column <= len(rows[0])
    return in_file(path.name, len(rows), rows[0][column - 1] if named else str(column))


def _delimiter(text: str) -> str:
    heading = next((line for line in text.splitlines() if line.strip()), "")
    return max(",;\t", key=re.sub(r'"[^"]*"', "", heading).count)
