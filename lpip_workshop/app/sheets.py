"""Read a table that a spreadsheet program saved: CSV or XLSX, one heading row, then records.

A file is never trusted. Whatever is wrong is said with its file, row and column, and what to do; row 1
is the heading row, as the spreadsheet shows it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from lpip_workshop.core.errors import BadInput, Trouble, in_file
from lpip_workshop.core.words import N, T, Text

LARGEST_FILE = 20 * 1024 * 1024
MOST_ROWS, MOST_COLUMNS, LONGEST_CELL = 50_000, 400, 10_000
_OTHER_KINDS = (b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8")
_REMEDY_CSV = T("In the spreadsheet program choose “Save as” and the type “CSV UTF-8”, then try again.")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table: the file's name, its headings, and its rows with the number the spreadsheet gives them."""

    file: str
    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


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
    rows = _xlsx_rows(path, data) if path.suffix.lower() == ".xlsx" else _csv_rows(path, data)
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
    for number, cells in enumerate(rows, start=1):
        _check_row(path, number, cells)
        cells = [" ".join(cell.split()) for cell in cells]
        if headings is None:
            if any(cells):
                headings = tuple(cells)
            continue
        if any(cells):
            kept.append((number, tuple(cells)))
    if headings is None:
        raise _bad(path, T("The file is empty."), T("Save the sheet again with its heading row."))
    return Sheet(path.name, headings, tuple(kept))


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


def _csv_rows(path: Path, data: bytes) -> Iterator[list[str]]:
    text = _decode(path, data)
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    except csv.Error as error:
        row = text.count("\n") + 1
        raise _bad(
            path,
            T("The quotation marks do not match: {why}.", why=str(error)),
            T('Look for a cell with a single “"”, or save the file again as “CSV UTF-8”.'),
            row,
        ) from error


def _decode(path: Path, data: bytes) -> str:
    if data.startswith(_OTHER_KINDS):
        raise _bad(path, T("This is not a CSV file, whatever its name says."), _REMEDY_CSV)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        column = before[before.rfind(b"\n") + 1 :].count(b",") + 1
        raise BadInput(
            T("The file is not in the encoding UTF-8: a letter in this cell cannot be read."),
            _REMEDY_CSV,
            in_file(path.name, before.count(b"\n") + 1, str(column)),
        ) from error
    if "\x00" in text:
        raise _bad(
            path,
            T("The file is not a table of text."),
            _REMEDY_CSV,
            text[: text.index("\x00")].count("\n") + 1,
        )
    return text


def _delimiter(text: str) -> str:
    heading = next((line for line in text.splitlines() if line.strip()), "")
    return max(",;\t", key=heading.count)


def _xlsx_rows(path: Path, data: bytes) -> Iterator[list[str]]:
    from zipfile import BadZipFile

    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        for cells in sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS + 1, values_only=True):
            yield _trimmed([_cell(value) for value in cells])
    except (BadZipFile, InvalidFileException, KeyError, IndexError, ValueError, OSError) as error:
        raise _bad(
            path,
            T("This is not a workbook that can be read."),
            T("Open it in the spreadsheet program and save it again."),
        ) from error


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value.date() if isinstance(value, datetime) else value)


def _trimmed(cells: list[str]) -> list[str]:
    while cells and not cells[-1]:
        cells.pop()
    return cells
