from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lpip_workshop.app.library import open_store
from lpip_workshop.storage.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path / "library.db")
    yield made
    made.close()
