"""What the room and the placings say, as tables."""

from __future__ import annotations

from lpip_workshop.core.sectors import SHORT
from lpip_workshop.core.words import N, T, Words
from lpip_workshop.exercises.stakeholders.compute import Results
from lpip_workshop.exercises.stakeholders.spread import Box, Group, Spread
from lpip_workshop.exercises.stakeholders.texts import INFLUENCE, INTEREST, QUARTER_WORDS, level
from lpip_workshop.figures.model import Table
from lpip_workshop.methods.disclosure import too_few


def coverage(results: Results) -> Table:
    """Return each sector on the register and in the room."""
    rows = tuple(
        (SHORT[one.sector], str(one.on_register), str(one.not_here), str(one.people)) for one in results.room.sectors
    )
    headings = (T("Sector"), T("On the map"), T("Of these not here"), T("People in the room"))
    return Table(headings, rows, T("The map and the room"), frozenset({1, 2, 3}), (2.6, 1.2, 1.5, 1.7))


def placements(group: Group, smallest: int) -> Table:
    """Return where everybody was placed, and how far apart."""
    rows = tuple(_row(one, smallest) for one in (*group.disagreements, *_others(group)))
    count = T("Tables") if group.placing.by == "tables" else T("People")
    headings = (T("Stakeholder"), count, INFLUENCE, INTEREST, T("Quarter"))
    caption = T("Where they were placed, widest apart first")
    return Table(headings, rows, caption, frozenset({1}), (2.2, 0.9, 1.5, 1.5, 2.2))


def _others(group: Group) -> list[Spread]:
    return [one for one in group.spreads if one not in group.disagreements]


def _row(one: Spread, smallest: int) -> tuple[Words, ...]:
    if one.median is None or one.quarter is None:
        return (one.entry.name, str(one.n), "–", "–", too_few(smallest))
    box = one.middle_half or one.extremes
    words: Words = QUARTER_WORDS[one.quarter]
    if one.stable is not None:
        words = T("{quarter}, steady", quarter=words) if one.stable else T("{quarter}, not steady", quarter=words)
    return (one.entry.name, str(one.n), _axis(one.median[0], box, 0), _axis(one.median[1], box, 2), words)


def _axis(median: float, box: Box | None, at: int) -> str:
    if box is None or box[at] == box[at + 1]:
        return level(median)
    return f"{level(median)} ({level(box[at])}–{level(box[at + 1])})"


def apart(one: Spread) -> Words:
    """Return how far apart somebody was placed, in a phrase."""
    quarters = one.quarters or {}
    parts = sorted(((count, quarter) for quarter, count in quarters.items() if count), reverse=True)
    if len(parts) > 1:
        (most, first), (second, other) = parts[:2]
        return T(
            "{name}: {first} or {other}",
            name=one.entry.name,
            first=T("{quarter} ({n})", quarter=QUARTER_WORDS[first], n=most),
            other=T("{quarter} ({n})", quarter=QUARTER_WORDS[other], n=second),
        )
    if one.extremes is not None:
        axis, at = (INFLUENCE, 0) if _wide(one.extremes, 0) >= _wide(one.extremes, 2) else (INTEREST, 2)
        low, high = level(one.extremes[at]), level(one.extremes[at + 1])
        return T("{name}: {axis} from {low} to {high}", name=one.entry.name, axis=axis, low=low, high=high)
    return N("{name}: placed by {n}", "{name}: placed by {n}", one.n, name=one.entry.name)


def _wide(box: Box, at: int) -> float:
    return box[at + 1] - box[at]
