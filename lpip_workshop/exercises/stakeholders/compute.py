"""Where everybody stands, and who is missing. Pure: Inputs in, Results out.

The quarters follow the power–interest matrix (Mendelow 1991; Eden and Ackermann 1998). The lines stand
at the middle of the scale, not at the median of what was placed, and whoever is exactly at the middle
of either axis is "on the line" and in no quarter.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from lpip_workshop.core.sectors import SECTORS
from lpip_workshop.core.setting import Setting
from lpip_workshop.exercises.stakeholders.inputs import Entry, Inputs
from lpip_workshop.exercises.stakeholders.register import MIDDLE

Quarter: TypeAlias = Literal["closely", "informed", "satisfied", "eye", "line"]
ORDER: tuple[Quarter, ...] = ("closely", "informed", "satisfied", "eye", "line")


@dataclass(frozen=True, slots=True)
class Placed:
    """A stakeholder on the grid, its two numbers from 0 to 10, and its quarter."""

    entry: Entry
    influence: float
    interest: float
    quarter: Quarter


@dataclass(frozen=True, slots=True)
class Results:
    """The map of a register.

    `waiting` are not placed yet. `by_sector` counts the register. `missing` are sectors without anybody on
    the register, of those `missing_here` have people in the room; `absent` are on the register while nobody
    of them is in the room (empty where the room is not known). `unheard` care much and can change little,
    widest difference first.
    """

    setting: Setting
    entries: tuple[Entry, ...]
    placed: tuple[Placed, ...]
    waiting: tuple[Entry, ...]
    missing: tuple[str, ...]
    missing_here: tuple[str, ...]
    absent: tuple[str, ...]
    unheard: tuple[Placed, ...]
    by_sector: Mapping[str, int] = field(default_factory=dict[str, int], hash=False)

    def within(self, quarter: Quarter) -> tuple[Placed, ...]:
        """Return who stands in a quarter, most influence and interest together first."""
        inside = [one for one in self.placed if one.quarter == quarter]
        return tuple(sorted(inside, key=lambda one: (-one.influence - one.interest, one.entry.name)))


def quarter_of(influence: float, interest: float) -> Quarter:
    """Return the quarter of a place, "line" where either number is exactly the middle."""
    if MIDDLE in (influence, interest):
        return "line"
    if interest > MIDDLE:
        return "closely" if influence > MIDDLE else "informed"
    return "satisfied" if influence > MIDDLE else "eye"


def compute(inputs: Inputs) -> Results:
    """Return the map of the register."""
    placed = tuple(one for entry in inputs.entries if (one := _placed(entry)) is not None)
    on_grid = {one.entry for one in placed}
    counts = Counter(entry.sector for entry in inputs.entries)
    room = inputs.setting.sectors
    missing = tuple(sector for sector in SECTORS if sector != "other" and not counts[sector])
    unheard = sorted(
        (one for one in placed if one.quarter == "informed"),
        key=lambda one: (one.influence - one.interest, one.entry.name),
    )
    return Results(
        setting=inputs.setting,
        entries=inputs.entries,
        placed=placed,
        waiting=tuple(entry for entry in inputs.entries if entry not in on_grid),
        missing=missing if inputs.entries else (),
        missing_here=tuple(sector for sector in missing if inputs.entries and room.get(sector)),
        absent=tuple(sector for sector in SECTORS if room and counts[sector] and not room.get(sector)),
        unheard=tuple(unheard),
        by_sector={sector: counts[sector] for sector in SECTORS if counts[sector]},
    )


def _placed(entry: Entry) -> Placed | None:
    if entry.influence is None or entry.interest is None:
        return None
    return Placed(entry, entry.influence, entry.interest, quarter_of(entry.influence, entry.interest))
