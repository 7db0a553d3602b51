"""Where everybody stands, who is affected, and who is missing. Pure: Inputs in, Results out.

The quarters follow the power–interest matrix (Mendelow 1991; Eden and Ackermann 1998). The lines stand
at the middle of the scale, not at the median of what was placed, and whoever is exactly at the middle
of either axis is "on the line" and in no quarter. Interest, influence and impact together (the 3i framework,
Reed et al. 2025) find those affected but unheard. The rainbow (Chevalier and Buckles 2008, Social Analysis
Systems) sorts by who is affected and who affects, and how much.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from lpip_workshop.core.sectors import SECTORS
from lpip_workshop.core.setting import Setting
from lpip_workshop.exercises.stakeholders.inputs import Entry, Inputs, Placing
from lpip_workshop.exercises.stakeholders.network.compute import NetworkResults
from lpip_workshop.exercises.stakeholders.network.compute import compute as compute_network
from lpip_workshop.exercises.stakeholders.network.inputs import NetworkInputs
from lpip_workshop.exercises.stakeholders.quarters import ORDER, Quarter, quarter_of
from lpip_workshop.exercises.stakeholders.register import MIDDLE
from lpip_workshop.exercises.stakeholders.room import Room, room_of
from lpip_workshop.exercises.stakeholders.salience import Salience, salience
from lpip_workshop.exercises.stakeholders.spread import Group, Spread, group_of

__all__ = ["ORDER", "Placed", "Quarter", "Results", "compute", "quarter_of"]


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
    of them is in the room (empty where the room is not known). `unheard` are affected (interest or impact above
    5) and can change little (influence below 5), widest difference first. `group` is the newest revealed round
    of placing, `under_way` one that is not revealed yet.
    """

    setting: Setting
    entries: tuple[Entry, ...]
    placed: tuple[Placed, ...]
    waiting: tuple[Entry, ...]
    missing: tuple[str, ...]
    missing_here: tuple[str, ...]
    absent: tuple[str, ...]
    unheard: tuple[Entry, ...]
    by_sector: Mapping[str, int] = field(default_factory=dict[str, int], hash=False)
    salience: Salience = field(default_factory=Salience)
    room: Room = field(default_factory=Room)
    group: Group | None = None
    under_way: Placing | None = None
    unheard_before: tuple[str, ...] = ()
    last_time: str = ""
    network: NetworkResults | None = None

    def within(self, quarter: Quarter) -> tuple[Placed, ...]:
        """Return who stands in a quarter, most influence and interest together first."""
        inside = [one for one in self.placed if one.quarter == quarter]
        return tuple(sorted(inside, key=lambda one: (-one.influence - one.interest, one.entry.name)))

    def spread_of(self, entry: Entry) -> Spread | None:
        """Return what placements say of a stakeholder, None where nothing was revealed."""
        spreads = self.group.spreads if self.group else ()
        return next((one for one in spreads if one.entry.id == entry.id and one.told), None)

    def moving(self) -> tuple[Placed, ...]:
        """Return those whom the group wants elsewhere on the grid."""
        return tuple(one for one in self.placed if one.entry.wanted is not None)

    def rated(self) -> tuple[Entry, ...]:
        """Return those with both influence and impact."""
        return tuple(entry for entry in self.entries if entry.influence is not None and entry.impact is not None)

    def in_rainbow(self) -> tuple[Entry, ...]:
        """Return those with a role and, where they are affected or affecting, a degree."""
        return tuple(e for e in self.entries if e.role == "neither" or (e.role and e.degree is not None))


def compute(inputs: Inputs) -> Results:
    """Return the map of the register."""
    entries, room = inputs.entries, inputs.setting.sectors
    placed = tuple(one for entry in entries if (one := _placed(entry)) is not None)
    counts = Counter(entry.sector for entry in entries)
    missing = tuple(sector for sector in SECTORS if sector != "other" and not counts[sector])
    newest = inputs.placings[-1] if inputs.placings else None
    return Results(
        setting=inputs.setting,
        entries=entries,
        placed=placed,
        waiting=tuple(entry for entry in entries if entry.place is None),
        missing=missing if entries else (),
        missing_here=tuple(sector for sector in missing if entries and room.get(sector)),
        absent=tuple(sector for sector in SECTORS if room and counts[sector] and not room.get(sector)),
        unheard=unheard(entries),
        by_sector={sector: counts[sector] for sector in SECTORS if counts[sector]},
        salience=salience(entries),
        room=room_of(inputs.setting, entries),
        group=_group(inputs),
        under_way=newest if newest is not None and newest.state != "revealed" else None,
        unheard_before=inputs.unheard_before,
        last_time=inputs.last_time,
        network=compute_network(inputs.network or NetworkInputs(), {entry.name: entry.sector for entry in entries}),
    )


def unheard(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return those affected by what others decide, widest difference between stake and influence first."""
    found = [entry for entry in entries if _stake(entry) > MIDDLE and _below(entry.influence)]
    return tuple(sorted(found, key=lambda one: (round(10 * ((one.influence or 0) - _stake(one))), one.name)))


def _stake(entry: Entry) -> float:
    return max((number for number in (entry.interest, entry.impact) if number is not None), default=0.0)


def _below(number: float | None) -> bool:
    return number is not None and number < MIDDLE


def _group(inputs: Inputs) -> Group | None:
    revealed = [placing for placing in inputs.placings if placing.state == "revealed"]
    return group_of(inputs.entries, revealed[-1], inputs.setting.smallest) if revealed else None


def _placed(entry: Entry) -> Placed | None:
    if entry.influence is None or entry.interest is None:
        return None
    return Placed(entry, entry.influence, entry.interest, quarter_of(entry.influence, entry.interest))
