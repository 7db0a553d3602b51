from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lpip_workshop.storage.store import Store
from tests.exercises.promises.room import open_library


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_library(tmp_path)
    yield made
    made.close()
