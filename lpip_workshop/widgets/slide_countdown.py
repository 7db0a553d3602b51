"""A clock face of sixty signs that go out one by one, and the time that is left. No Qt here.

Calm at first; at a fifth of the time the signs become diamonds and ochre, at a twentieth squares and red, so
that shape, colour and words say the same.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from math import ceil, cos, pi, sin

from lpip_workshop.core.words import T, Words
from lpip_workshop.figures.model import Sign
from lpip_workshop.figures.palette import Palette
from lpip_workshop.figures.scene import Label, Mark, SceneItem
from lpip_workshop.figures.slide import Countdown, Prompt
from lpip_workshop.widgets.slide_bodies import LEAST, Room, prompt

SIGNS = 60
SOON, LAST = Fraction(1, 5), Fraction(1, 20)  # of the time, when there is little and when there is hardly any left
_GAP = 64.0


def clock_words(seconds: int) -> str:
    """Return seconds as people read a clock: "2:05"."""
    return f"{seconds // 60}:{seconds % 60:02}"


def share_of(body: Countdown, left: int) -> Fraction:
    """Return what share of all the time `left` seconds are."""
    return min(Fraction(1), Fraction(left, max(body.total, 1)))


def countdown(body: Countdown, room: Room, left: int) -> list[SceneItem]:
    """Return the face at left and the words at its right."""
    across = min(room.height, room.width * 0.42)
    middle = room.y + room.height / 2
    words = replace(room, x=room.x + across + _GAP, width=room.width - across - _GAP)
    return [*face(body, room, left, (room.x + across / 2, middle), across), *prompt(Prompt(body.words), words)]


def face(body: Countdown, room: Room, left: int, middle: tuple[float, float], across: float) -> list[SceneItem]:
    """Return the signs around the time that is left, `across` wide."""
    share = share_of(body, left)
    sign, colour = _look(share, room.palette)
    lit, size = ceil(share * SIGNS), across * (0.031 if share > SOON else 0.044)
    radius = across / 2 - across * 0.031
    items: list[SceneItem] = [
        _sign(place, place >= SIGNS - lit, (sign, size, colour), room.palette, middle, radius) for place in range(SIGNS)
    ]
    return [*items, *_digits(body, left, room, middle, across)]


def state_words(body: Countdown, left: int) -> Words:
    """Return in words what the signs say with `left` seconds to go; empty while there is plenty."""
    share = share_of(body, left)
    if not left:
        return T("Time")
    if body.ends is None:
        return T("Paused") if left < body.total else ""
    if share <= LAST:
        return T("Last words")
    return T("A little left") if share <= SOON else ""


def _look(share: Fraction, palette: Palette) -> tuple[Sign, str]:
    if share <= LAST:
        return "square", palette.danger
    return ("diamond", palette.heed) if share <= SOON else ("circle", palette.act)


def _sign(
    place: int,
    lit: bool,
    look: tuple[Sign, float, str],
    palette: Palette,
    middle: tuple[float, float],
    radius: float,
) -> Mark:
    sign, size, colour = look
    turn = 2 * pi * (place + 0.5) / SIGNS
    x, y = middle[0] + radius * sin(turn), middle[1] - radius * cos(turn)
    return Mark(x, y, size, sign, colour) if lit else Mark(x, y, size * 0.45, "circle", palette.line)


def _digits(body: Countdown, left: int, room: Room, middle: tuple[float, float], across: float) -> list[SceneItem]:
    x, y = middle
    text, size = clock_words(left), across * 0.27
    size = min(size, size * across * 0.74 / max(1.0, room.measure(text, size, "semibold")))
    ink = room.palette.ink
    items: list[SceneItem] = [Label(x, y + size * 0.34, text, size, ink, "semibold", anchor="middle")]
    return [*items, *_state(body, left, room, (x, y + across * 0.27), across)]


def _state(body: Countdown, left: int, room: Room, place: tuple[float, float], across: float) -> list[SceneItem]:
    """Return the state in words with its sign before them, around a place on their baseline."""
    size = max(LEAST, across * 0.065)
    text = room.fit(room.said(state_words(body, left)), across * 0.6, size, "medium")
    if not text:
        return []
    sign, colour = _look(share_of(body, left), room.palette)
    width = room.measure(text, size, "medium")
    x = place[0] + size * 0.6
    return [
        Mark(x - width / 2 - size * 0.85, place[1] - size * 0.34, size * 0.9, sign, colour),
        Label(x, place[1], text, size, room.palette.ink, "medium", anchor="middle"),
    ]
