"""Open the library with every exercise in it.

Asking where the library is must not load the database: the first window asks before it is painted.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lpip_workshop.core.paths import data_folder

if TYPE_CHECKING:
    from lpip_workshop.storage.store import Store

FILE_NAME = "library.db"
KIOSK_NOTE = "kiosk"  # what app/kiosk.py notes that it is on by: looked for before a kiosk is loaded


def usual_place() -> Path:
    """Return where a facilitator's library is kept unless they say otherwise."""
    return data_folder() / FILE_NAME


def open_store(path: Path) -> Store:
    """Open a library, making it where there is none; raises Trouble as `open_library`."""
    store = open_core(path)
    try:
        add_exercises(store)
    except BaseException:
        store.close()
        raise
    return store


def open_core(path: Path) -> Store:
    """Open a library as `open_store` does, the exercises' own rows left for `add_exercises`.

    That takes a third of the time, so the first window does it later: what is asked for there before, such as a new
    workshop, needs none of them.
    """
    from lpip_workshop.core.registry import exercises
    from lpip_workshop.storage.opening import open_library
    from lpip_workshop.storage.upgrade import Part

    return open_library(path, [Part(spec.id, spec.schema_version, spec.upgrades) for spec in exercises().specs])


def add_exercises(store: Store) -> None:
    """Make the exercises' rows known, and the tables that are not there yet; raises Trouble. Twice is as once."""
    from lpip_workshop.core.registry import exercises
    from lpip_workshop.storage.opening import add_tables

    for spec in exercises().specs:
        spec.rows()
    with store.alone():
        add_tables(store.path)
