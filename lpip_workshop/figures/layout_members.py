"""Signs with names in the regions of a chart, each spread over the room of its region."""

from __future__ import annotations

from collections.abc import Sequence

from lpip_workshop.core.words import N
from lpip_workshop.figures.layout_legend import SIGN
from lpip_workshop.figures.layout_names import Namer, Wanted
from lpip_workshop.figures.layout_place import Area, Taken
from lpip_workshop.figures.layout_sheet import Sheet
from lpip_workshop.figures.model import Member
from lpip_workshop.figures.palette import SECTOR_SIGNS
from lpip_workshop.figures.scene import Mark, SceneItem

Spot = tuple[float, float]
_RING = 1.7  # around an emphasised sign
_FEW = 40  # names, up to which each may stand far from its sign


def chosen(spots: Sequence[Spot], count: int) -> list[Spot]:
    """Return `count` of the spots, far from each other, from the left down; where there are too few they repeat.

    Names run to the right, so that two signs above each other count as four times as near.
    """
    if not spots or not count:
        return []
    first = min(spots, key=lambda spot: spot[1] * 2 + spot[0])
    found, far = [first], [_apart(first, spot) for spot in spots]
    while len(found) < min(count, len(spots)):
        best = max(range(len(spots)), key=lambda place: (far[place], -place))
        found.append(spots[best])
        far = [min(known, _apart(spots[best], spot)) for known, spot in zip(far, spots, strict=True)]
    found.sort(key=lambda spot: (spot[1], spot[0]))
    return [found[place % len(found)] for place in range(count)]


def _apart(one: Spot, other: Spot) -> float:
    return (one[0] - other[0]) ** 2 + 4 * (one[1] - other[1]) ** 2


def draw_members(
    sheet: Sheet, field: Area, taken: Taken, members: Sequence[Member], spots: Sequence[Spot]
) -> tuple[list[SceneItem], int]:
    """Return signs and their names, and how many names found no room in the field."""
    size, palette = sheet.size, sheet.look.palette
    items: list[SceneItem] = []
    wanted: list[Wanted] = []
    for member, (x, y) in zip(members, spots, strict=True):
        colour = palette.sectors.get(member.sector, palette.sectors["other"])
        items.append(Mark(x, y, size * SIGN, SECTOR_SIGNS.get(member.sector, "ring"), colour))
        if member.emphasised:
            items.append(Mark(x, y, size * _RING, "ring", palette.act_strong, hollow=True))
        half = size * (_RING if member.emphasised else SIGN) / 2
        wanted.append(Wanted(member, x, y, Area(x - half, y - half, x + half, y + half)))
        taken.add(wanted[-1].own)
    names, unnamed = Namer(sheet, field, taken, far=8 if len(wanted) <= _FEW else 3).names(wanted)
    return items + names, unnamed


def unnamed_line(sheet: Sheet, unnamed: int, left: float, width: float, middle: float) -> list[SceneItem]:
    """Return the line that says how many names had no room."""
    text = sheet.said(N("{n} name is only in the table", "{n} names are only in the table", unnamed))
    return sheet.block((sheet.fit(text, width),), left, middle, sheet.look.palette.muted) if unnamed else []
