"""What this laptop remembers of itself beside the library: its room's screen, its sound, its first steps."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any, cast

_log = logging.getLogger(__name__)
_NAME = "laptop.json"


class Laptop:
    """A few values in a file of their own: they belong to the machine and travel with no workshop."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _NAME
        self._values: dict[str, Any] = self._read()

    def get(self, key: str) -> Any:
        """Return a value, None where nothing is remembered."""
        return self._values.get(key)

    def keep(self, key: str, value: Any) -> None:
        """Remember a value. A disk that cannot be written is no reason to stop a workshop."""
        if self._values.get(key) == value:
            return
        self._values[key] = value
        try:
            self._path.write_text(json.dumps(self._values), encoding="utf-8")
        except OSError as error:
            _log.warning("the laptop’s settings were not kept: %s", error)

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return cast("dict[str, Any]", found) if isinstance(found, dict) else {}
