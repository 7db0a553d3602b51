"""The six dimensions of trust, each with a plain statement of our own.

The structure, rating how much each part of trust matters and how far it is there, follows the Partnership
Trust Tool of the Centers for Disease Control and Prevention. The words are ours; they have not been validated.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from lpip_workshop.core.words import T, Text

Side: TypeAlias = Literal["importance", "experience"]
SIDES: tuple[Side, Side] = ("importance", "experience")
SCALES = (5, 7)


@dataclass(frozen=True, slots=True)
class Dimension:
    """One part of trust: its name, and the statement people rate."""

    id: str
    name: Text
    statement: Text


DIMENSIONS: tuple[Dimension, ...] = (
    Dimension("reliability", T("Reliability"), T("We do what we said we would do.")),
    Dimension("purpose", T("Shared purpose"), T("We want the same thing from this.")),
    Dimension("openness", T("Openness"), T("We share what we know, good news and bad.")),
    Dimension("competence", T("Competence"), T("We have the skills and the means to do this well.")),
    Dimension("fairness", T("Fairness"), T("Influence, work and credit are shared fairly.")),
    Dimension("listening", T("Listening"), T("What people say here is heard and changes things.")),
)
BY_ID = {dimension.id: dimension for dimension in DIMENSIONS}

ASKED: dict[Side, Text] = {
    "importance": T("How important is this to you?"),
    "experience": T("How far is it so in this partnership?"),
}
SHORT: dict[Side, Text] = {"importance": T("Importance"), "experience": T("Experience")}
