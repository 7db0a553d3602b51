"""What this laptop remembers beside the library: language and look, the room’s screen, the sound, the first steps."""

from __future__ import annotations

import json
import logging
from collections.abc import Collection
from pathlib import Path
from typing import Any, TypeVar, cast

from lpip_workshop.core.errors import Trouble

_log = logging.getLogger(__name__)
_NAME = "laptop.json"
_Kind = TypeVar("_Kind")


class Laptop:
    """A few values in a file of their own: they belong to the machine and travel with no workshop.

    A file that cannot be read is set aside as `laptop.json.broken`, and everything is as on a new laptop.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / _NAME
        self._values: dict[str, Any] = self._read()

    def get(self, key: str, kind: type[_Kind]) -> _Kind | None:
        """Return a value; None where nothing is remembered, or something of another kind (True is no number)."""
        value = self._values.get(key)
        fits = isinstance(value, kind) and (kind is bool or not isinstance(value, bool))
        return value if fits else None

    def one_of(self, key: str, choices: Collection[_Kind], otherwise: _Kind) -> _Kind:
        """Return a value that is one of the choices; `otherwise` where none of them is remembered."""
        value = self.get(key, type(otherwise))
        return value if value is not None and value in choices else otherwise

    def keep(self, key: str, value: Any) -> None:
        """Remember a value. A disk that cannot be written is no reason to stop a workshop."""
        if self._values.get(key) == value:
            return
        # Two libraries may lie in one folder, each open in an app of its own: what the other kept is kept.
        self._values = {**self._values, **self._read(), key: value}
        from lpip_workshop.report.files import write_whole

        try:
            write_whole(self._path, json.dumps(self._values).encode())
        except Trouble as met:
            _log.warning("the laptop’s settings were not kept: %s", met)

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except OSError as error:
            _log.warning("the laptop’s settings could not be read: %s", error)
            return {}
        except (ValueError, RecursionError) as error:
            self._set_aside(error)
            return {}
        if not isinstance(found, dict):
            self._set_aside(ValueError("no object"))
            return {}
        return cast("dict[str, Any]", found)

    def _set_aside(self, error: Exception) -> None:
        aside = self._path.with_name(f"{_NAME}.broken")
        _log.warning("the laptop’s settings are broken (%s); they are set aside as %s", error, aside.name)
        try:
            self._path.replace(aside)
        except OSError as refused:
            _log.warning("they could not be set aside: %s", refused)
