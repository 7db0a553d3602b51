"""Open a library for one command: one that is there, or one that is gone afterwards."""

from __future__ import annotations

import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from sqlmodel import col

from lpip_workshop.app.library import open_store
from lpip_workshop.core.errors import BadInput
from lpip_workshop.core.words import T
from lpip_workshop.storage.domain import Workshop
from lpip_workshop.storage.rows import find
from lpip_workshop.storage.store import Store


@contextmanager
def temporary_store() -> Generator[Store]:
    """Give an empty library that is deleted afterwards."""
    with tempfile.TemporaryDirectory(prefix="lpip-") as folder:
        store = open_store(Path(folder) / "library.db")
        try:
            yield store
        finally:
            store.close()


@contextmanager
def existing_store(path: Path) -> Generator[Store]:
    """Give the library at `path`; raises BadInput where there is none, Trouble where it cannot be opened."""
    if not path.is_file():
        raise BadInput(
            T("There is no library at “{path}”.", path=str(path)),
            T("Name a library file, usually library.db, or a folder of tables."),
        )
    store = open_store(path)
    try:
        yield store
    finally:
        store.close()


def pick_workshop(store: Store, title: str) -> str:
    """Return the id of the one workshop whose title contains `title`; raises BadInput where there is not just one."""
    with store.read() as session:
        known = find(session, Workshop, order=(col(Workshop.day),))
    chosen = [workshop for workshop in known if title.casefold() in workshop.title.casefold()]
    if len(chosen) != 1:
        titles = ", ".join(f"“{workshop.title}”" for workshop in known) or "—"
        raise BadInput(
            T("It is not clear which workshop is meant."),
            T("Name one with --workshop and part of its title. There are: {titles}.", titles=titles),
        )
    return chosen[0].id
