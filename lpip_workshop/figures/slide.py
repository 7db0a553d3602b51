"""What the room sees: one idea a screen, described without saying how it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from math import ceil
from typing import TypeAlias

from lpip_workshop.core.words import Words
from lpip_workshop.figures.model import Figure, Table


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question or a sentence, set as large as it fits."""

    words: Words


@dataclass(frozen=True, slots=True)
class Points:
    """A short list, one line each."""

    items: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """A large count out of a total, such as ballots in: shown as "18 of 24" with a row of dots."""

    count: int
    total: int
    words: Words


@dataclass(frozen=True, slots=True)
class Countdown:
    """Time that runs out at `ends` (a time with its zone), `total` seconds in all, and what happens meanwhile.

    Without an end it is held, with `left` seconds to go. It is drawn afresh each second by whoever shows it.
    """

    ends: datetime | None
    total: int
    words: Words
    left: int = 0

    def seconds_left(self, now: datetime) -> int:
        """Return the whole seconds that are left, a begun one counted; never less than none."""
        if self.ends is None:
            return max(0, self.left)
        return max(0, ceil((self.ends - now).total_seconds()))


@dataclass(frozen=True, slots=True)
class Board:
    """Cards in two or three columns, each a heading and the words of its cards."""

    columns: tuple[tuple[Words, tuple[Words, ...]], ...]


Body: TypeAlias = Prompt | Points | Tally | Table | Countdown | Board | Figure


@dataclass(frozen=True, slots=True)
class Slide:
    """One screen: a title, a quiet line under it, the body, one sentence that says what it means, a foot line."""

    title: Words
    body: Body | None = None
    under: Words = ""
    takeaway: Words = ""
    foot: Words = ""
