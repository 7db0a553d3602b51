"""What stands beneath the signs of a grid: how far apart a point was placed, and where it should move."""

from __future__ import annotations

from math import hypot

from lpip_workshop.figures.layout_place import Area, Taken
from lpip_workshop.figures.layout_sheet import Sheet
from lpip_workshop.figures.scene import Polygon, SceneItem, Stroke

Spot = tuple[float, float]
_HEAD = 0.75  # length of an arrow's head, in text sizes


def arrow(sheet: Sheet, start: Spot, end: Spot, clear: float, taken: Taken) -> list[SceneItem]:
    """Return a dashed arrow that begins `clear` away from `start`; none where there is no way to go."""
    size, (x1, y1), (x2, y2) = sheet.size, start, end
    way = hypot(x2 - x1, y2 - y1)
    if way <= clear + size * 0.2:
        return []
    across, down = (x2 - x1) / way, (y2 - y1) / way
    head = min(size * _HEAD, way - clear)
    foot_x, foot_y = x2 - across * head, y2 - down * head
    begin_x, begin_y = x1 + across * clear, y1 + down * clear
    taken.add_line(begin_x, begin_y, x2, y2, thick=size * 0.2)
    colour = sheet.look.palette.heed_text if sheet.look.paper else sheet.look.palette.heed
    corners = (
        (x2, y2),
        (foot_x - down * head * 0.42, foot_y + across * head * 0.42),
        (foot_x + down * head * 0.42, foot_y - across * head * 0.42),
    )
    shaft = Stroke(begin_x, begin_y, foot_x, foot_y, colour, max(1.0, size / 8), dashed=True)
    return [shaft, Polygon(corners, colour)]


def cross(sheet: Sheet, middle: Spot, low: Spot, high: Spot, colour: str, taken: Taken) -> list[SceneItem]:
    """Return two bars through a point, from `low` to `high` on each axis, with small ends."""
    thin, half = max(0.8, sheet.size / 14), sheet.size * 0.22
    (x, y), (left, bottom), (right, top) = middle, low, high
    taken.add(Area(left, y - thin, right, y + thin))
    taken.add(Area(x - thin, top, x + thin, bottom))
    return [
        Stroke(left, y, right, y, colour, thin),
        Stroke(x, top, x, bottom, colour, thin),
        *(Stroke(end, y - half, end, y + half, colour, thin) for end in (left, right) if left != right),
        *(Stroke(x - half, end, x + half, end, colour, thin) for end in (top, bottom) if top != bottom),
    ]
