"""What the library itself has changed since its first version, a step for each version."""

from __future__ import annotations

import json
import sqlite3


def blank_small_sectors(connection: sqlite3.Connection) -> None:
    """Take from the ballots of closed rounds the sectors by which somebody could be told, as closing does today.

    Libraries before 1.1 kept every sector beside its answer. What was replaced leaves the file at the next opening.
    """
    from lpip_workshop.storage.kept_sectors import with_kept_sectors

    told = "SELECT id, content FROM ballot WHERE round_id = ? AND NOT hidden"
    for (held,) in connection.execute("SELECT id FROM round WHERE state <> 'open'").fetchall():
        rows = connection.execute(told, (held,)).fetchall()
        before = [json.loads(content) for _id, content in rows]
        for (ident, _content), was, now in zip(rows, before, with_kept_sectors(before), strict=True):
            if was != now:
                connection.execute("UPDATE ballot SET content = ? WHERE id = ?", (json.dumps(now), ident))
    connection.execute("INSERT OR REPLACE INTO about (name, value) VALUES ('compaction', 'due')")
