"""A table on a slide: few rows, large, with rules between them and no boxes. No Qt here."""

from __future__ import annotations

from lpip_workshop.core.words import N
from lpip_workshop.figures.model import Table
from lpip_workshop.figures.scene import Label, SceneItem, Stroke, Weight
from lpip_workshop.widgets.slide_bodies import LEAST, LINE, Room

_GUTTER = 36.0
_PAD = 12.0


def table(body: Table, room: Room) -> list[SceneItem]:
    """Return the table, its cells cut or wrapped to their columns; rows without room are counted in the last."""
    cells = [[room.said(cell) for cell in row] for row in body.rows]
    headings = [room.said(heading) for heading in body.headings]
    size = _size(body, headings, cells, room)
    columns = _columns(body, headings, cells, size, room)
    items: list[SceneItem] = []
    top = room.y + _row(items, headings, columns, room.y, size, room, "head")
    for place, row in enumerate(cells):
        scratch: list[SceneItem] = []
        height = _row(scratch, row, columns, top, size, room, "body")
        last = place == len(cells) - 1
        if top + height + (0 if last else size * LINE + 2 * _PAD) > room.y + room.height + 1 and not last:
            return items + _more(len(cells) - place, top, size, room)
        if top + height > room.y + room.height + 1:
            return items + _more(1, top, size, room)
        items += [Stroke(room.x, top, room.x + room.width, top, room.palette.line, 1.5), *scratch]
        top += height
    return items


def _size(body: Table, headings: list[str], cells: list[list[str]], room: Room) -> float:
    for size in (40.0, 36.0, 33.0):
        natural = sum(_widest(headings, cells, column, size, room) for column in range(len(headings)))
        if natural + _GUTTER * (len(headings) - 1) > room.width:
            continue
        columns = _columns(body, headings, cells, size, room)
        if sum(_row([], row, columns, room.y, size, room, "body") for row in (headings, *cells)) <= room.height:
            return size
    return LEAST


def _widest(headings: list[str], cells: list[list[str]], column: int, size: float, room: Room) -> float:
    body = max((room.measure(row[column], size, _weight(column)) for row in cells), default=0.0)
    return max(room.measure(headings[column], size, "medium"), body)


def _weight(column: int) -> Weight:
    return "medium" if column == 0 else "regular"


def _columns(
    body: Table, headings: list[str], cells: list[list[str]], size: float, room: Room
) -> list[tuple[float, float, bool]]:
    """Return left edge, width and whether numeric, of each column."""
    count = len(headings)
    space = room.width - _GUTTER * (count - 1)
    wanted = [_widest(headings, cells, column, size, room) for column in range(count)]
    if body.weights and len(body.weights) == count:
        widths = [space * weight / sum(body.weights) for weight in body.weights]
    else:
        widths = _shared(wanted, space)
    places: list[tuple[float, float, bool]] = []
    left = room.x
    for column, width in enumerate(widths):
        places.append((left, width, column in body.numeric))
        left += width + _GUTTER
    return places


def _shared(wanted: list[float], space: float) -> list[float]:
    """Return widths that fill the space: narrow columns get what they want, wide ones share the rest."""
    if sum(wanted) <= space:
        return [wanted[0] + space - sum(wanted), *wanted[1:]]
    widths, left, open_columns = [0.0] * len(wanted), space, sorted(range(len(wanted)), key=lambda c: wanted[c])
    while open_columns:
        column = open_columns.pop(0)
        widths[column] = min(wanted[column], left / (len(open_columns) + 1))
        left -= widths[column]
    return widths


def _row(
    items: list[SceneItem],
    texts: list[str],
    columns: list[tuple[float, float, bool]],
    top: float,
    size: float,
    room: Room,
    part: str,
) -> float:
    p = room.palette
    most = 1
    for column, (text, (left, width, numeric)) in enumerate(zip(texts, columns, strict=True)):
        weight: Weight = "medium" if part == "head" else _weight(column)
        cell = Room(left, top, width, 0, p, room.cat, room.measure)
        lines = cell.lines(text, size, weight, 2)
        most = max(most, len(lines))
        colour = p.muted if part == "head" else p.ink
        x, anchor = (left + width, "end") if numeric else (left, "start")
        for i, line in enumerate(lines):
            items.append(Label(x, top + _PAD + size * (0.98 + LINE * i), line, size, colour, weight, anchor))
    return most * size * LINE + 2 * _PAD


def _more(n: int, top: float, size: float, room: Room) -> list[SceneItem]:
    return room.block((room.said(N("and {n} more", "and {n} more", n)),), top + _PAD, size, room.palette.muted)
