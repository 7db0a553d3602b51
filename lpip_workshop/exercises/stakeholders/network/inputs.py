"""What the network is computed from, whether it came from the library or from a folder of tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Link:
    """One relationship between two names. `id` is empty where it came from a file; see `model.Relationship`."""

    id: str
    source: str
    target: str
    kind: str = ""
    mutual: bool = False
    strength: int | None = None
    told_by: str = ""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a name stands on the map, 0 to 1 rightwards and upwards, and whether it was pinned there."""

    x: float
    y: float
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class NetworkInputs:
    """The relationships, and everybody they name.

    `names` are the register's, in its order, or from a folder those that its relationships name, spelled as
    in its register where they are on it. `ids` are of the register's rows by name, empty from a folder.
    """

    links: tuple[Link, ...] = ()
    names: tuple[str, ...] = ()
    places: Mapping[str, Spot] = field(default_factory=dict[str, Spot], hash=False)
    ids: Mapping[str, str] = field(default_factory=dict[str, str], hash=False)
