"""What partners rate each other on. Our own words, one for each of three published dimensions of trust."""

from __future__ import annotations

from dataclasses import dataclass

from lpip_workshop.core.words import T, Text

SCALE = 4
LOWEST, HIGHEST = 2, 4  # a threshold of 1 would call every answer trust
THRESHOLD = 3
FEWEST_RATERS = 5
FEWEST_FOR_RECEIVED = 6


@dataclass(frozen=True, slots=True)
class Dimension:
    """One thing that is rated from 1 to SCALE, and the statement people read."""

    id: str
    name: Text
    statement: Text


DIMENSIONS = (
    Dimension("reliability", T("Reliability"), T("They do what they said they would.")),
    Dimension("purpose", T("Shared purpose"), T("They want what we want from this partnership.")),
    Dimension("openness", T("Openness"), T("They tell us what we need to know, bad news too.")),
)
BY_ID = {dimension.id: dimension for dimension in DIMENSIONS}
STEPS = (T("1 not at all"), T("2 a little"), T("3 mostly"), T("4 fully"))
