"""The rows of an XLSX file, as text. It is a zip of unknown origin: its size is looked at before it is unpacked."""

from __future__ import annotations

import io
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import datetime, time
from pathlib import Path
from zipfile import ZipFile

from lpip_workshop.core.errors import BadInput, Trouble, in_file
from lpip_workshop.core.words import T

MOST_ROWS, MOST_COLUMNS = 50_000, 400
LARGEST_UNPACKED = 100 * 1024 * 1024


def workbook_rows(path: Path, data: bytes) -> Iterator[list[str]]:
    """Yield the rows of the first sheet, at most one more each way than a table may have; raises BadInput."""
    from openpyxl import load_workbook

    with _workbook_faults(path):
        _check_unpacked(path, data)
        sheet = load_workbook(io.BytesIO(data), read_only=True, data_only=True).worksheets[0]
        for cells in sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS + 1, values_only=True):
            yield _trimmed([_cell(value) for value in cells])


def _check_unpacked(path: Path, data: bytes) -> None:
    """Refuse a small file that would fill the memory."""
    with ZipFile(io.BytesIO(data)) as packed:
        size = sum(entry.file_size for entry in packed.infolist())
    if size > LARGEST_UNPACKED:
        raise BadInput(
            T("The workbook unpacks to more than {count} MB.", count=LARGEST_UNPACKED // 1024 // 1024),
            T("Save only the sheet with the people, options or answers, and try again."),
            in_file(path.name),
        )


@contextmanager
def _workbook_faults(path: Path) -> Generator[None]:
    try:
        yield
    except Trouble:
        raise
    except Exception as error:
        # There is no end to the ways in which a broken workbook fails openpyxl.
        raise BadInput(
            T("This is not a workbook that can be read."),
            T("Open it in the spreadsheet program and save it again."),
            in_file(path.name),
        ) from error


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return str(value.date() if isinstance(value, datetime) else value)


def _trimmed(cells: list[str]) -> list[str]:
    while cells and not cells[-1]:
        cells.pop()
    return cells
