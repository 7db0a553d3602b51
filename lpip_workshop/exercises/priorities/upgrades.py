"""How an older library is brought up to the rows of today."""

from __future__ import annotations

from typing import Any

_ADDED = ("original", "heading", "place", "evidence", "affected", "merged_into")


def add_details(connection: Any) -> None:
    """Give every option room for its first wording and for what is known of it."""
    there = {row[1] for row in connection.execute("PRAGMA table_info(option)")}
    for name in _ADDED:
        if name not in there:
            connection.execute(f"ALTER TABLE option ADD COLUMN {name} VARCHAR NOT NULL DEFAULT ''")
