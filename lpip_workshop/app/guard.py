"""Cells that a spreadsheet program would take for a formula, told from text by an apostrophe in front.

OWASP's list of first characters (= + - @, tab, carriage return) and their full-width forms; quotation marks
alone do not help. Reading a table back takes the apostrophe away again.
"""

from __future__ import annotations

import re
from dataclasses import replace

from lpip_workshop.app.sheets import Sheet

_RISKY = re.compile(r"'*\s*[=+\-@＝＋－＠]|'*[\t\r]")


def guard(text: str) -> str:
    """Return a text as a cell may hold it."""
    return f"'{text}" if _RISKY.match(text) else text


def unguard(cell: str) -> str:
    """Return the text that `guard` was given; other cells stay as they are."""
    return cell[1:] if cell.startswith("'") and _RISKY.match(cell) else cell


def unguarded(sheet: Sheet) -> Sheet:
    """Return a sheet whose cells read as they did before they were guarded."""
    return replace(sheet, rows=tuple((number, tuple(map(unguard, cells))) for number, cells in sheet.rows))
