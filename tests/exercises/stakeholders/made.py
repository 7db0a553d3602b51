"""Registers for the tests of this exercise."""

from __future__ import annotations

from lpip_workshop.core.setting import Setting
from lpip_workshop.core.words import Saying
from lpip_workshop.exercises.stakeholders.inputs import Entry, Inputs

VALLEY = (
    ("Seasonal workers", "community", 1.2, 9.0),
    ("Young farmers", "community", 3.8, 8.6),
    ("Farmers’ union", "business", 6.6, 8.4),
    ("Parish council", "local-government", 8.2, 7.8),
    ("Food bank", "voluntary", 3.0, 7.2),
    ("Agricultural college", "university", 5.5, 6.4),
    ("Village shop", "business", 2.6, 5.5),
    ("County council", "local-government", 9.0, 5.2),
    ("University", "university", 4.8, 4.6),
    ("Health board", "health", 7.6, 4.0),
    ("Bus operator", "business", 7.0, 3.0),
    ("Government", "national-government", 9.4, 2.2),
)
HARD = (
    "<b>Bold & <img src='/etc/passwd'>",
    "שלום עולם",
    "مجلس القرية",
    "Café 🎉👩‍👩‍👧",
    "x" * 200,
    "Cyngor {Cymuned} %n",
)


def setting(**sectors: int) -> Setting:
    """Return the valley's workshop with a room of these sectors (underscores stand for hyphens)."""
    room = {sector.replace("_", "-"): count for sector, count in sectors.items()}
    return Setting(
        Saying("Who matters here?"), Saying("How do we get around?"), people=sum(room.values()), sectors=room
    )


def inputs(*rows: tuple[str, str, float | None, float | None], **room: int) -> Inputs:
    """Return a register of (name, sector, influence, interest)."""
    entries = tuple(
        Entry(str(n), name, sector=sector, influence=x, interest=y) for n, (name, sector, x, y) in enumerate(rows)
    )
    return Inputs(setting(**room), entries)
