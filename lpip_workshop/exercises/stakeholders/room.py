"""Who is in the room and who is not: coverage by sector, and those marked here or not here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from lpip_workshop.core.sectors import SECTORS
from lpip_workshop.core.setting import Setting
from lpip_workshop.exercises.stakeholders.inputs import Entry
from lpip_workshop.exercises.stakeholders.register import MIDDLE


@dataclass(frozen=True, slots=True)
class Cover:
    """One sector: how many are on the register, how many of those are marked here and not, and people in the room."""

    sector: str
    on_register: int
    here: int
    not_here: int
    people: int


@dataclass(frozen=True, slots=True)
class Room:
    """Coverage of the sectors that occur, and who is not in the room.

    `unheard` is the list that goes to the next workshop: everybody marked not here, those affected first.
    `affected` are those among them; `unmarked` is how many nobody has marked.
    """

    sectors: tuple[Cover, ...] = ()
    here: tuple[Entry, ...] = ()
    unheard: tuple[Entry, ...] = ()
    affected: tuple[Entry, ...] = ()
    unmarked: int = 0


def is_affected(entry: Entry) -> bool:
    """Tell whether anything said of a stakeholder makes it affected: interest or impact above 5, or its role."""
    numbers = (entry.interest, entry.impact)
    return entry.role in ("affected", "both") or any(number is not None and number > MIDDLE for number in numbers)


def room_of(setting: Setting, entries: Sequence[Entry]) -> Room:
    """Return who of a register is in the room."""
    away = [entry for entry in entries if entry.here is False]
    affected = tuple(entry for entry in away if is_affected(entry))
    counts = Counter(entry.sector for entry in entries)
    covers = tuple(
        _cover(sector, setting, entries) for sector in SECTORS if counts[sector] or setting.sectors.get(sector)
    )
    return Room(
        sectors=covers if entries else (),
        here=tuple(entry for entry in entries if entry.here),
        unheard=(*affected, *(entry for entry in away if not is_affected(entry))),
        affected=affected,
        unmarked=sum(entry.here is None for entry in entries),
    )


def _cover(sector: str, setting: Setting, entries: Sequence[Entry]) -> Cover:
    inside = [entry for entry in entries if entry.sector == sector]
    here = sum(entry.here is True for entry in inside)
    return Cover(
        sector, len(inside), here, sum(entry.here is False for entry in inside), setting.sectors.get(sector, 0)
    )
