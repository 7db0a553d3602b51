"""What this exercise computes from, whether it came from the library or from a folder of tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from lpip_workshop.core.setting import Setting
from lpip_workshop.exercises.stakeholders.network.inputs import NetworkInputs

Place: TypeAlias = tuple[float, float]
By: TypeAlias = Literal["tables", "people"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One stakeholder. `id` is empty or a number where it came from a file; the fields are those of a Draft.

    Numbers run 0 to 10, None where not given. `power`, `legitimacy`, `urgency` and `here` are None where nobody
    has said. `role` is "", affected, affecting, both or neither; `degree` 1 (least) to 3 (most).
    """

    id: str
    name: str
    organisation: str = ""
    sector: str = "other"
    kind: str = ""
    note: str = ""
    influence: float | None = None
    interest: float | None = None
    wanted_influence: float | None = None
    wanted_interest: float | None = None
    power: bool | None = None
    legitimacy: bool | None = None
    urgency: bool | None = None
    impact: float | None = None
    role: str = ""
    degree: int | None = None
    here: bool | None = None

    @property
    def place(self) -> Place | None:
        """The place on the grid, influence and interest; None where it has none."""
        if self.influence is None or self.interest is None:
            return None
        return self.influence, self.interest

    @property
    def wanted(self) -> Place | None:
        """Where the group wants it to move, None where that is nowhere else. What was not said stays as it is."""
        x = self.influence if self.wanted_influence is None else self.wanted_influence
        y = self.interest if self.wanted_interest is None else self.wanted_interest
        if x is None or y is None or (x, y) == (self.influence, self.interest):
            return None
        return x, y


@dataclass(frozen=True, slots=True)
class Sheet:
    """One paper of a placing: which table filled it in (empty where unnamed), and places by stakeholder id."""

    table: str
    places: Mapping[str, Place]


@dataclass(frozen=True, slots=True)
class Placing:
    """One round in which tables or people placed the same actors blind; `sheets` stay empty until it is revealed."""

    number: int
    state: Literal["open", "closed", "revealed"]
    by: By
    invited: int
    answered: int
    locked: str = ""
    sheets: tuple[Sheet, ...] = ()


@dataclass(frozen=True, slots=True)
class Inputs:
    """The register in the order in which it was put down, the rounds of placing, and who was unheard last time.

    `unheard_before` are names not on this register yet; `last_time` is the day of that workshop. `network` holds
    the relationships, None where a folder has none.
    """

    setting: Setting
    entries: tuple[Entry, ...] = ()
    placings: tuple[Placing, ...] = ()
    unheard_before: tuple[str, ...] = ()
    last_time: str = ""
    network: NetworkInputs | None = None
