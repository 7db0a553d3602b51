"""Lay a slide out as a scene 768 units tall, as the room will see it. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass, replace

from lpip_workshop.core.catalogue import Catalogue
from lpip_workshop.core.words import T, Words
from lpip_workshop.figures.layout import Look, height_for, lay_out, least_height
from lpip_workshop.figures.model import Figure, Table
from lpip_workshop.figures.palette import Palette
from lpip_workshop.figures.scene import Box, Label, Measure, Polygon, Scene, SceneItem, Stroke
from lpip_workshop.figures.slide import Board, Body, Countdown, Points, Prompt, Slide, Tally
from lpip_workshop.widgets.slide_board import board
from lpip_workshop.widgets.slide_bodies import DESIGN_HEIGHT, LEAST, LINE, Room, points, prompt, tally
from lpip_workshop.widgets.slide_countdown import clock_words, countdown
from lpip_workshop.widgets.slide_table import table

MARGIN = 78.0
FOOT = 24.0  # 1/32 of the height
_FOOT_BASELINE = 740.0
_BAR = 8.0


@dataclass(frozen=True, slots=True)
class _Allowance:
    """Most lines of title, quiet line and takeaway, and how much air is left between the parts, 0 to 1."""

    titles: int
    unders: int
    takeaways: int
    air: float


_EASY = _Allowance(2, 2, 3, 1.0)
_TIGHT = (_Allowance(2, 2, 3, 0.0), _Allowance(1, 1, 2, 0.0), _Allowance(1, 1, 1, 0.0), _Allowance(1, 0, 1, 0.0))


def lay_out_slide(
    slide: Slide,
    partnership: Words,
    width: float,
    palette: Palette,
    cat: Catalogue,
    measure: Measure,
    left: int | None = None,
) -> Scene:
    """Return the slide as a scene `width` by 768; nothing leaves it, and all but the foot is at least 31 tall.

    A countdown stands at `left` seconds, without it at its beginning.
    """
    page = Room(MARGIN, 62.0, width - 2 * MARGIN, 0.0, palette, cat, measure)
    items: list[SceneItem] = [
        Box(0, 0, width, DESIGN_HEIGHT, palette.card),
        Box(0, 0, width, _BAR, palette.act),
        *_foot(slide, partnership, page),
    ]
    if slide.body is None:
        takeaway, bottom = _takeaway(slide, page, _EASY)
        return Scene(width, DESIGN_HEIGHT, (*items, *takeaway, *_opening(slide, page, bottom)))
    around, room = _around(slide, page)
    return Scene(width, DESIGN_HEIGHT, (*items, *around, *_body(slide.body, room, left)))


def _around(slide: Slide, page: Room) -> tuple[list[SceneItem], Room]:
    """Return what stands above and below the body, and the room between them.

    A figure gets the room that it wants: air goes first, then lines of what stands around it.
    """
    items, room = _framed(slide, page, _EASY)
    body = slide.body
    if isinstance(body, Prompt | Points | Tally | Table | Countdown | Board | None) or room.height >= _wanted(
        body, room
    ):
        return items, room
    for allowance in _TIGHT:
        items, room = _framed(slide, page, allowance)
        if room.height >= _least(body, room):
            break
    return items, room


def _framed(slide: Slide, page: Room, allow: _Allowance) -> tuple[list[SceneItem], Room]:
    head, top = _head(slide, page, allow)
    takeaway, bottom = _takeaway(slide, page, allow)
    return [*head, *takeaway], replace(page, y=top, height=bottom - top)


def _head(slide: Slide, page: Room, allow: _Allowance) -> tuple[list[SceneItem], float]:
    """Return title and quiet line, and where the body may begin."""
    title = page.said(slide.title)
    size = next((s for s in (50.0, 46.0, 42.0) if len(page.lines(title, s, "semibold")) == 1), 40.0)
    lines = page.lines(title, size, "semibold", allow.titles)
    first = page.y - 14 * (1 - allow.air)
    items = page.block(lines, first, size, page.palette.ink, "semibold")
    top = first + len(lines) * size * LINE
    if slide.under and allow.unders:
        under = page.lines(page.said(slide.under), LEAST, most=allow.unders)
        step = 6 * allow.air
        items += page.block(under, top + step, LEAST, page.palette.muted)
        top += step + len(under) * LEAST * LINE
    return items, top + 18 + 14 * allow.air


def _opening(slide: Slide, page: Room, bottom: float) -> list[SceneItem]:
    """Return a slide of title and quiet line alone, large, in the middle."""
    title = page.said(slide.title)
    size = next((s for s in (84.0, 72.0, 60.0, 50.0) if len(page.lines(title, s, "semibold")) <= 2), 44.0)
    lines = page.lines(title, size, "semibold", 3)
    under = page.lines(page.said(slide.under), 36.0, most=3)
    tall = len(lines) * size * LINE + len(under) * 36 * LINE + 16
    top = page.y + max(0.0, bottom - page.y - tall) * 0.42
    below = top + len(lines) * size * LINE + 16
    return [
        *page.block(lines, top, size, page.palette.ink, "semibold"),
        *page.block(under, below, 36.0, page.palette.muted),
    ]


def _takeaway(slide: Slide, page: Room, allow: _Allowance) -> tuple[list[SceneItem], float]:
    """Return the tinted sentence, and where the body must end."""
    bottom = _FOOT_BASELINE - FOOT - 16 - 8 * allow.air
    if not slide.takeaway:
        return [], bottom
    inside = replace(page, x=page.x + 28, width=page.width - 56)
    lines = inside.lines(inside.said(slide.takeaway), LEAST, "semibold", allow.takeaways)
    edge = 13 + 5 * allow.air
    top = bottom - len(lines) * LEAST * LINE - 2 * edge
    box = replace(page, y=top, height=bottom - top).tinted(10)
    words = inside.block(lines, top + edge, LEAST, page.palette.act_strong, "semibold")
    return [box, *words], top - 16 - 8 * allow.air


def _foot(slide: Slide, partnership: Words, page: Room) -> list[SceneItem]:
    right = page.fit(page.said(slide.foot), page.width * 0.7, FOOT)
    room = page.width - page.measure(right, FOOT, "regular") - 40
    left = page.fit(page.said(partnership), room, FOOT)
    muted = page.palette.muted
    return [
        Label(page.x, _FOOT_BASELINE, left, FOOT, muted),
        Label(page.x + page.width, _FOOT_BASELINE, right, FOOT, muted, anchor="end"),
    ]


def _body(body: Body, room: Room, left: int | None) -> list[SceneItem]:
    if isinstance(body, Prompt):
        return prompt(body, room)
    if isinstance(body, Points):
        return points(body, room)
    if isinstance(body, Tally):
        return tally(body, room)
    if isinstance(body, Countdown):
        return countdown(body, room, body.total if left is None else left)
    if isinstance(body, Board):
        return board(body, room)
    return table(body, room) if isinstance(body, Table) else _figure(body, room)


def _figure(figure: Figure, room: Room) -> list[SceneItem]:
    scene = lay_out(figure, room.width, room.height, Look(room.palette, LEAST), room.cat, room.measure)
    return [_moved(item, room.x, room.y) for item in scene.items]


def _wanted(figure: Figure, room: Room) -> float:
    return height_for(figure, room.width, Look(room.palette, LEAST), room.cat, room.measure)


def _least(figure: Figure, room: Room) -> float:
    return least_height(figure, room.width, Look(room.palette, LEAST), room.cat, room.measure)


def _moved(item: SceneItem, x: float, y: float) -> SceneItem:
    if isinstance(item, Stroke):  # by thousands in a network: `replace` takes three times as long
        pen = item.colour, item.width, item.dashed, item.dash
        return Stroke(item.x1 + x, item.y1 + y, item.x2 + x, item.y2 + y, *pen)
    if isinstance(item, Polygon):
        return replace(item, corners=tuple((across + x, down + y) for across, down in item.corners))
    return replace(item, x=item.x + x, y=item.y + y)


def slide_words(slide: Slide, cat: Catalogue) -> str:
    """Return everything a slide says beneath its title, for those who do not see it."""
    parts: list[Words] = [slide.under, *_body_words(slide.body), slide.takeaway, slide.foot]
    return "\n".join(cat.say(part) for part in parts if part)


def _body_words(body: Body | None) -> list[Words]:
    if body is None:
        return []
    if isinstance(body, Prompt):
        return [body.words]
    if isinstance(body, Points):
        return list(body.items)
    if isinstance(body, Tally):
        return [T("{count} of {total}", count=body.count, total=body.total), body.words]
    if isinstance(body, Countdown):
        return [body.words, T("{time} in all", time=clock_words(body.total))]
    if isinstance(body, Board):
        return [words for heading, cards in body.columns for words in (heading, *cards)]
    if isinstance(body, Table):
        return [cell for row in (body.headings, *body.rows) for cell in row]
    return [body.alternative]
