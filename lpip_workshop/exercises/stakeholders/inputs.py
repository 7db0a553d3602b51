"""What this exercise computes from, whether it came from the library or from a folder of tables."""

from __future__ import annotations

from dataclasses import dataclass

from lpip_workshop.core.setting import Setting


@dataclass(frozen=True, slots=True)
class Entry:
    """One stakeholder. `id` is empty where it came from a file; numbers run 0 to 10, None where not placed."""

    id: str
    name: str
    organisation: str = ""
    sector: str = "other"
    kind: str = ""
    note: str = ""
    influence: float | None = None
    interest: float | None = None


@dataclass(frozen=True, slots=True)
class Inputs:
    """The register in the order in which it was put down."""

    setting: Setting
    entries: tuple[Entry, ...] = ()
