"""What the room sees: one idea a screen, described without saying how it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
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


Body: TypeAlias = Prompt | Points | Tally | Table | Figure


@dataclass(frozen=True, slots=True)
class Slide:
    """One screen: a title, a quiet line under it, the body, one sentence that says what it means, a foot line."""

    title: Words
    body: Body | None = None
    under: Words = ""
    takeaway: Words = ""
    foot: Words = ""
