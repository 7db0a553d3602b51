"""What the first screen shows, read with sqlite3 alone, before anything heavy is loaded."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any, NamedTuple

from lpip_workshop.core.words import Saying
from lpip_workshop.storage.faults import as_trouble
from lpip_workshop.storage.version import connect_plainly, read_version, refuse_newer

_TITLES = "FROM wording AS s WHERE s.owner_id = w.id AND s.field = 'title' AND NOT s.hidden"
_LISTING = f"""
SELECT w.id, w.title, w.language, (SELECT json_group_object(s.language, s.text) {_TITLES}),
    p.name, w.day, w.starts, w.venue, w.handout_made, w.sample,
    (SELECT count(*) FROM participant WHERE workshop_id = w.id AND NOT hidden),
    (SELECT count(DISTINCT sector) FROM participant WHERE workshop_id = w.id AND NOT hidden),
    (SELECT count(*) FROM activity WHERE workshop_id = w.id AND NOT hidden),
    (SELECT count(*) FROM activity WHERE workshop_id = w.id AND NOT hidden AND finished <> ''),
    (SELECT count(*) FROM activity WHERE workshop_id = w.id AND NOT hidden AND started <> '')
FROM workshop AS w JOIN partnership AS p ON p.id = w.partnership_id
WHERE NOT w.hidden AND (
    instr(folded(w.title || char(10) || p.name || char(10) || w.venue), :containing) > 0
    OR EXISTS (SELECT 1 {_TITLES} AND instr(folded(s.text), :containing) > 0)
)
ORDER BY w.day DESC, w.clock DESC LIMIT :most
"""


class ListedWorkshop(NamedTuple):
    """One workshop on the first screen. `day` is an ISO date, `starts` "HH:MM", both may be empty."""

    id: str
    title: Saying
    partnership: str
    day: str
    starts: str
    venue: str
    handout_made: str
    sample: bool
    people: int
    sectors: int
    activities: int
    finished: int
    started: int


class Listing(NamedTuple):
    """The newest workshops that were asked for, and how many the library has in all."""

    workshops: tuple[ListedWorkshop, ...]
    total: int


def list_workshops(path: Path, *, containing: str = "", most: int = 24) -> Listing:
    """Return the newest workshops of a library, none where it is not there yet.

    Raises Trouble where the file is no library, is damaged or is newer than this app: a fault never looks
    like an empty library.
    """
    version = read_version(path)
    if version is None:
        return Listing((), 0)
    refuse_newer(path, version)
    try:
        connection = connect_plainly(path, read_only=True)
        try:
            return _read(connection, containing, most)
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise as_trouble(error) or error from error


def _read(connection: sqlite3.Connection, containing: str, most: int) -> Listing:
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'activity'").fetchone():
        return Listing((), 0)
    connection.create_function("folded", 1, str.casefold, deterministic=True)  # SQLite folds only English letters
    rows = connection.execute(_LISTING, {"containing": containing.strip().casefold(), "most": most}).fetchall()
    (total,) = connection.execute("SELECT count(*) FROM workshop WHERE NOT hidden").fetchone()
    return Listing(tuple(_listed(*row) for row in rows), total)


def _listed(ident: str, title: str, language: str, translations: str, *rest: Any) -> ListedWorkshop:
    return ListedWorkshop(ident, Saying(title, language, json.loads(translations)), *rest)
