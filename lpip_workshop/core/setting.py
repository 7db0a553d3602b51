"""What an exercise is told of the meeting it is part of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lpip_workshop.core.words import Words, has_words

SMALLEST_GROUP = 5


@dataclass(frozen=True, slots=True)
class Room:
    """Whom the people in the room stand for: everybody concerned is there, or they are a `sample`.

    `population` is how many people a sample is of, None where that is not known.
    """

    sample: bool = False
    population: int | None = None


EVERYBODY = Room()


@dataclass(frozen=True, slots=True)
class Setting:
    """The activity's title and question, the language people type in, and who is in the room.

    `sectors` counts people by sector id; no breakdown may show fewer than `smallest` people. Ranges for another
    draw of people are only told where `room` is a sample.
    """

    title: Words
    question: Words = ""
    language: str = "en"
    people: int = 0
    sectors: Mapping[str, int] = field(default_factory=dict[str, int], hash=False)
    smallest: int = SMALLEST_GROUP
    room: Room = EVERYBODY

    def asked(self, otherwise: Words) -> Words:
        """Return the activity's question, `otherwise` where none was typed."""
        return self.question if has_words(self.question) else otherwise
