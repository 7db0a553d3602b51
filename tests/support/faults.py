"""What tests of faults need: fingerprints of files, other processes, and rows written in the plainest way."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from lpip_workshop.core.words import T
from lpip_workshop.storage.domain import Place
from lpip_workshop.storage.rows import find
from lpip_workshop.storage.store import Store

ROOT = Path(__file__).resolve().parents[2]


def fingerprint(path: Path) -> str:
    """Return a hash of a file's bytes."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def all_bytes(folder: Path) -> bytes:
    """Return the bytes of every file in a folder, as `strings` would look through them."""
    return b"\n".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def python(code: str, *arguments: object, timeout: float = 60) -> subprocess.CompletedProcess[str]:
    """Run code in a Python of its own, in the checkout, and return what became of it."""
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


def add_place(store: Store, name: str, *, scope: str = "", gesture: str = "") -> str:
    """Add a place and return its id."""
    place = Place(name=name)
    ident = place.id
    store.run(T("Add a place"), lambda session: session.add(place), scope=scope, gesture=gesture)
    return ident


def rename_place(store: Store, ident: str, name: str, *, scope: str = "", gesture: str = "") -> None:
    """Give a place another name."""

    def change(session) -> None:
        session.get(Place, ident).name = name

    store.run(T("Rename a place"), change, scope=scope, gesture=gesture)


def places(store: Store) -> list[str]:
    """Return the names of the places, in alphabetical order."""
    with store.read() as session:
        return sorted(place.name for place in find(session, Place))
