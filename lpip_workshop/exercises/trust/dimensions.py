"""The six dimensions of trust, each with a plain statement of our own.

The structure, rating how much each part of trust matters and how far it is there, follows the Partnership
Trust Tool of the Centers for Disease Control and Prevention. The words are ours; they have not been validated.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from lpip_workshop.core.words import T, Text, Words

Side: TypeAlias = Literal["importance", "experience"]
SIDES: tuple[Side, Side] = ("importance", "experience")
SCALES = (5, 7)


@dataclass(frozen=True, slots=True)
class Item:
    """A statement people rate, and the dimension of trust it belongs to (`name`, empty for none).

    A `reverse` statement says the opposite of trust: its experience is scored the other way round.
    """

    id: str
    name: Words
    statement: Words
    reverse: bool = False


DIMENSIONS: tuple[Item, ...] = (
    Item("reliability", T("Reliability"), T("We do what we said we would do.")),
    Item("purpose", T("Shared purpose"), T("We want the same thing from this.")),
    Item("openness", T("Openness"), T("We share what we know, good news and bad.")),
    Item("competence", T("Competence"), T("We have the skills and the means to do this well.")),
    Item("fairness", T("Fairness"), T("Influence, work and credit are shared fairly.")),
    Item("listening", T("Listening"), T("What people say here is heard and changes things.")),
)
BY_ID = {item.id: item for item in DIMENSIONS}

ASKED: dict[Side, Text] = {
    "importance": T("How important is this to you?"),
    "experience": T("How far is it so in this partnership?"),
}
SHORT: dict[Side, Text] = {"importance": T("Importance"), "experience": T("Experience")}
