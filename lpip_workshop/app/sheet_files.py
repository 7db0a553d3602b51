"""Tables as files that a spreadsheet program opens, with every cell that looks like a formula kept as text."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import datetime

from lpip_workshop.app.guard import guard

_WIDEST, _NARROWEST = 60, 10


def csv_bytes(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """Return a CSV in UTF-8 with its mark, without which spreadsheet programs garble accents."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([[guard(cell) for cell in line] for line in (headings, *rows)])
    return text.getvalue().encode("utf-8-sig")


def xlsx_bytes(title: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """Return a workbook with one sheet whose cells are all text; the same table gives the same cells."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=False)
    sheet = book.worksheets[0]
    sheet.title = title[:31]
    for number, line in enumerate((headings, *rows), start=1):
        for place, text in enumerate(line, start=1):
            cell = sheet.cell(row=number, column=place, value=guard(text))
            cell.data_type = "s"
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if number == 1:
                cell.font = Font(bold=True)
    for place, column in enumerate(zip(headings, *rows, strict=True), start=1):
        widest = max(len(text) for text in column)
        sheet.column_dimensions[get_column_letter(place)].width = min(max(widest + 2, _NARROWEST), _WIDEST)
    sheet.freeze_panes = "A2"
    book.properties.created = book.properties.modified = datetime(2020, 1, 1)
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()
