"""The sentences that several parts of this exercise share."""

from __future__ import annotations

from lpip_workshop.core.words import T, Text

TITLE = T("Who matters here?")
QUESTION = T("Who can change this, and who lives with the result?")
INFLUENCE, INTEREST, IMPACT = T("Influence"), T("Interest"), T("Impact")

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

POWER, LEGITIMACY, URGENCY = T("Power"), T("Legitimacy"), T("Urgency")
CLASS_WORDS: dict[str, Text] = {
    "definitive": T("Definitive"),
    "dominant": T("Dominant"),
    "dangerous": T("Dangerous"),
    "dependent": T("Dependent"),
    "dormant": T("Dormant"),
    "discretionary": T("Discretionary"),
    "demanding": T("Demanding"),
    "non-stakeholder": T("None of the three"),
}
NOT_WEIGHED = T("Not weighed yet")

ROLE_WORDS: dict[str, Text] = {
    "affected": T("Affected"),
    "both": T("Affected and affecting"),
    "affecting": T("Affecting"),
    "neither": T("Neither"),
}
ROLE_SHORT: dict[str, Text] = {**ROLE_WORDS, "both": T("Both")}
DEGREE_WORDS: dict[int, Text] = {1: T("Least"), 2: T("Moderately"), 3: T("Most")}
NOT_SORTED = T("Not sorted yet")

HEARD, MATTERS = T("Listen and lend a voice"), T("Work closely")
SELDOM, STRONG = T("Keep an eye on"), T("Little touched")
IMPACT_QUARTERS = (HEARD, MATTERS, SELDOM, STRONG)
YES, NO = T("Yes"), T("No")


def yes_no(said: bool | None) -> Text | str:
    """Return an answer in words, a dash for none."""
    return "–" if said is None else YES if said else NO


def level(value: float | None) -> str:
    """Return a number from 0 to 10 with one decimal, two where a median needs them; a dash for none."""
    if value is None:
        return "–"
    return f"{value:.1f}" if round(value * 10, 6).is_integer() else f"{value:.2f}"
