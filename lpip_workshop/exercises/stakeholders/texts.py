"""The sentences that several parts of this exercise share."""

from __future__ import annotations

from lpip_workshop.core.words import T, Text

TITLE = T("Who matters here?")
QUESTION = T("Who can change this, and who lives with the result?")
INFLUENCE, INTEREST = T("Influence"), T("Interest")

INFORMED, CLOSELY = T("Keep informed"), T("Work closely")
EYE, SATISFIED = T("Keep an eye on"), T("Keep satisfied")
QUARTERS = (INFORMED, CLOSELY, EYE, SATISFIED)

QUARTER_WORDS: dict[str, Text] = {
    "closely": CLOSELY,
    "informed": INFORMED,
    "satisfied": SATISFIED,
    "eye": EYE,
    "line": T("On the line"),
}
NOT_PLACED = T("Not placed yet")

KINDS: dict[str, Text] = {
    "person": T("Person"),
    "group": T("Group"),
    "organisation": T("Organisation"),
}
