"""Whose words or time it was: a table, a sector or another group, never a person."""

from __future__ import annotations

import re

from lpip_workshop.core.sectors import SECTORS, SHORT, find_sector
from lpip_workshop.core.words import T, Words

MOST_GROUPS = 8  # as many as there are keys within one reach
_TABLE = re.compile(r"(?:t|table|bwrdd|b)?\s*(\d{1,2})", re.IGNORECASE)
_KEY = re.compile(r"table-(\d+)")


def table_key(number: int) -> str:
    """Return the key of a table."""
    return f"table-{number}"


def table_number(key: str) -> int:
    """Return the number of a table, 0 for a group that is none."""
    mark = _KEY.fullmatch(key)
    return int(mark[1]) if mark else 0


def find_group(typed: str) -> str:
    """Return the key of the table or sector that somebody typed ("table 2", "t2", "2", "business"), empty for none."""
    text = " ".join(typed.split())
    mark = _TABLE.fullmatch(text)
    if mark and int(mark[1]):
        return table_key(int(mark[1]))
    return (find_sector(text) or "") if text else ""


def group_of(typed: str) -> str:
    """Return the key of the group somebody typed; one that is neither table nor sector is its own words."""
    return find_group(typed) or " ".join(typed.split())


def group_words(key: str) -> Words:
    """Return a group as people say it."""
    number = table_number(key)
    if number:
        return T("Table {number}", number=number)
    return SHORT.get(key, key)


def is_sector(key: str) -> bool:
    """Tell whether a group is a sector."""
    return key in SECTORS
