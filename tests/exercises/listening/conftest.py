from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.library import Hall, new_workshop


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    made = new_workshop(tmp_path, "listening")
    yield made
    made.store.close()
