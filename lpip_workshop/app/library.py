"""Open the library with every exercise in it.

Asking where the library is must not load the database: the first window asks before it is painted.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lpip_workshop.core.paths import data_folder

if TYPE_CHECKING:
    from lpip_workshop.storage.store import Store
    from lpip_workshop.storage.upgrade import Part

FILE_NAME = "library.db"


def usual_place() -> Path:
    """Return where a facilitator's library is kept unless they say otherwise."""
    return data_folder() / FILE_NAME


def exercise_parts() -> list[Part]:
    """Return the exercises as the library knows them; on return their tables are known too."""
    from lpip_workshop.core.registry import exercises
    from lpip_workshop.storage.upgrade import Part

    found: list[Part] = []
    for spec in exercises().specs:
        spec.rows()
        found.append(Part(spec.id, spec.schema_version, spec.upgrades))
    return found


def open_store(path: Path) -> Store:
    """Open a library, making it where there is none; raises Trouble as `open_library`."""
    from lpip_workshop.storage.opening import open_library

    return open_library(path, exercise_parts())
